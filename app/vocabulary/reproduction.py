"""Words by which an article says that a condition is about pregnancy or about breast-feeding.

Source: the headings and recommended terms of EU SmPC section 4.6 ("Fertility, pregnancy and lactation") and US PLLR
subsections 8.1 and 8.2 (21 CFR 201.57), with the everyday words that encyclopaedia articles put in their place.
"""

from __future__ import annotations

PREGNANCY_WORDS = frozenset(
    {
        "pregnancy",
        "pregnancies",
        "pregnant",
        "gestation",
        "gestational",
        "trimester",
        "trimesters",
        "fetus",
        "fetal",
        "foetus",
        "foetal",
        "embryo",
        "embryonic",
        "prenatal",
        "antenatal",
        "teratogenic",
        "teratogenicity",
    }
)

# Hyphens are blanks here: "breast-feeding" is read as "breast feeding".
LACTATION_WORDS = frozenset(
    {
        "lactation",
        "lactating",
        "breastfeeding",
        "breastfeed",
        "breastfed",
        "breast feeding",
        "breast feed",
        "breast fed",
        "breast milk",
        "breastmilk",
        "human milk",
        "not nurse",
        "not to nurse",
        "nursing mother",
        "nursing mothers",
        "nursing woman",
        "nursing women",
        "nursing infant",
        "nursing infants",
        "nursing",
    }
)

# "Nursing" in these has nothing to do with breast-feeding.
OTHER_NURSING = frozenset({"nursing home", "nursing homes", "nursing care", "nursing staff", "nursing facility"})
