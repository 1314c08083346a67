"""Substances of the body that are drugs too, and the words that tell that the body's own is meant.

Source: the analytes of the clinical laboratory (IFCC-IUPAC "Properties and units in the clinical laboratory sciences").
"""

from __future__ import annotations

_HORMONES = (
    "antidiuretic",
    "growth",
    "luteinising",
    "luteinizing",
    "parathyroid",
    "sex",
    "steroid",
    "stress",
    "thyroid",
)
ENDOGENOUS: frozenset[str] = (
    frozenset(
        "acetylcholine adenosine adrenaline aldosterone calcium catecholamine catecholamines "
        "cholesterol cortisol creatinine dopamine epinephrine "
        "estradiol estrogen estrogens glucose glutamate histamine insulin iron magnesium melatonin noradrenaline "
        "norepinephrine oestrogen oxytocin potassium progesterone prolactin serotonin sodium testosterone tryptophan "
        "vasopressin zinc".split()
    )
    | {"vitamin d"}
    | {f"{whose} {noun}" for whose in _HORMONES for noun in ("hormone", "hormones")}
)
MINERALS: tuple[str, ...] = (
    "alumin(?:i)?um",
    "calcium",
    "copper",
    "iron",
    "magnesium",
    "manganese",
    "potassium",
    "selenium",
    "zinc",
)
MEASURED: tuple[str, ...] = (
    "levels?",
    "concentrations?",
    "secretion",
    "release",
    "reuptake",
    "resistance",
    "sensitivity",
    "deficiency",
    "receptors?",
    "channels?",
    "production",
    "metabolism",
    "excretion",
    "reabsorption",
    "balance",
    "stores",
    "loss",
    "retention",
    "(?:\\w+ )?should be (?:\\w+ )?(?:monitored|checked|measured)",
)
