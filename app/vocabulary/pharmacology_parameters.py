"""Parameters of `{{Chembox Pharmacology}}`, in lower case: a chemical that has one of them is used as a drug.

Source: Template:Chembox Pharmacology/doc on the English Wikipedia.
"""

from __future__ import annotations

PHARMACOLOGY_PARAMETERS = frozenset(
    {
        "adminroutes",
        "atc_supplemental",
        "atccode",
        "atccode_prefix",
        "atccode_suffix",
        "atcvet",
        "bioavail",
        "dailymedid",
        "dependency_liability",
        "durationofaction",
        "excretion",
        "halflife",
        "inn",
        "inn_ema",
        "legal_au",
        "legal_br",
        "legal_ca",
        "legal_de",
        "legal_eu",
        "legal_nz",
        "legal_status",
        "legal_uk",
        "legal_un",
        "legal_us",
        "licence_ca",
        "licence_eu",
        "licence_us",
        "license_ca",
        "license_eu",
        "license_us",
        "metabolism",
        "metabolites",
        "onsetofaction",
        "pharmacology_comment",
        "pregnancy_au",
        "pregnancy_au_comment",
        "pregnancy_category",
        "pregnancy_us",
        "pregnancy_us_comment",
        "proteinbound",
    }
)
