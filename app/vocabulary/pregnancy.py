"""Pregnancy categories, by jurisdiction, and what each means.

Sources: Therapeutic Goods Administration, "Prescribing medicines in pregnancy database" (Australia); 21 CFR 201.57 as
it stood before the Pregnancy and Lactation Labeling Rule (79 FR 72063), which retired the letters in the United States
from 30 June 2015.
"""

from __future__ import annotations

PREGNANCY_CATEGORIES: dict[str, dict[str, str]] = {
    "AU": {
        "A": "Taken by a large number of pregnant women without proven harm to the fetus",
        "B1": "Limited human experience without harm; animal studies show no fetal damage",
        "B2": "Limited human experience without harm; animal studies are inadequate but show no fetal damage",
        "B3": "Limited human experience without harm; animal studies show fetal damage of uncertain significance",
        "C": "Has caused or may cause harmful, possibly reversible effects on the fetus without malformations",
        "D": "Has caused or may cause fetal malformations or irreversible damage",
        "X": "Such a high risk of permanent fetal damage that it should not be used in pregnancy",
    },
    "US": {
        "A": "Adequate studies in pregnant women show no fetal risk",
        "B": "Animal studies show no fetal risk; no adequate studies in pregnant women",
        "C": "Animal studies show an adverse fetal effect, or there are none; no adequate studies in pregnant women",
        "D": "Evidence of human fetal risk; benefits may warrant use",
        "X": "Fetal risk clearly outweighs any benefit",
        "N": "Not classified",
    },
}

# Jurisdictions whose classes have been withdrawn, with the date.
RETIRED: dict[str, str] = {"US": "2015-06-30"}

PREGNANCY_CLASSES: tuple[str, ...] = ("A", "B1", "B2", "B3", "B", "C", "D", "X", "N")
