"""Legal classes of drugs, by jurisdiction, and what each means.

Sources: documentation of the English Wikipedia's Template:Infobox drug (classes it accepts); Therapeutic Goods
(Poisons Standard) of Australia; ANVISA Portaria SVS/MS 344/1998 (Brazil); Controlled Drugs and Substances Act and
Food and Drug Regulations (Canada); Betäubungsmittelgesetz (Germany); Misuse of Drugs Act 1975 (New Zealand); Human
Medicines Regulations 2012, Misuse of Drugs Act 1971 and Regulations 2001 (United Kingdom); UN Single Convention 1961
and Convention on Psychotropic Substances 1971; US Controlled Substances Act and 21 CFR 201.
"""

from __future__ import annotations

JURISDICTIONS: tuple[str, ...] = ("AU", "BR", "CA", "DE", "EU", "NZ", "UK", "UN", "US")

_PRESCRIPTION = "Prescription only"
_OTC = "Over the counter"

LEGAL_CLASSES: dict[str, dict[str, str]] = {
    "AU": {
        "S2": "Pharmacy medicine",
        "S3": "Pharmacist only medicine",
        "S4": "Prescription only medicine or prescription animal remedy",
        "S5": "Caution (poison of low hazard)",
        "S6": "Poison of moderate hazard",
        "S7": "Dangerous poison",
        "S8": "Controlled drug",
        "S9": "Prohibited substance",
        "Unscheduled": "Not scheduled: on general sale",
        "OTC": _OTC,
        "Rx-only": _PRESCRIPTION,
    },
    "BR": {
        "OTC": _OTC,
        "Rx-only": _PRESCRIPTION,
        "A1": "Narcotic drug",
        "A2": "Narcotic drug, special concentrations",
        "A3": "Psychotropic drug",
        "B1": "Psychoactive drug",
        "B2": "Anorectic psychoactive drug",
        "C1": "Other controlled substance",
        "C2": "Retinoid substance",
        "C3": "Immunosuppressant",
        "C4": "Antiretroviral drug",
        "C5": "Anabolic steroid",
        "D1": "Drug precursor",
        "D2": "Chemical used in the manufacture of narcotics and psychotropics",
        "E": "Plant that can yield narcotics or psychotropics",
        "F": "Prohibited substance",
        "F1": "Prohibited narcotic",
        "F2": "Prohibited psychotropic",
        "F3": "Prohibited precursor",
        "F4": "Other prohibited substance",
    },
    "CA": {
        "OTC": _OTC,
        "Rx-only": _PRESCRIPTION,
        "Schedule I": "Controlled Drugs and Substances Act, Schedule I",
        "Schedule II": "Controlled Drugs and Substances Act, Schedule II",
        "Schedule III": "Controlled Drugs and Substances Act, Schedule III",
        "Schedule IV": "Controlled Drugs and Substances Act, Schedule IV",
        "Schedule V": "Controlled Drugs and Substances Act, Schedule V",
        "Schedule VI": "Controlled Drugs and Substances Act, Schedule VI (precursors)",
        "Schedule VII": "Controlled Drugs and Substances Act, Schedule VII (repealed)",
        "Schedule VIII": "Controlled Drugs and Substances Act, Schedule VIII (repealed)",
    },
    "DE": {
        "OTC": _OTC,
        "Rx-only": _PRESCRIPTION,
        "Anlage I": "Narcotic that may be neither traded nor prescribed",
        "Anlage II": "Narcotic that may be traded but not prescribed",
        "Anlage III": "Narcotic that may be traded and prescribed",
        "NpSG": "New psychoactive substance, prohibited except for science and industry",
        "Unscheduled": "Not scheduled",
    },
    "EU": {"OTC": _OTC, "Rx-only": _PRESCRIPTION},
    "NZ": {
        "OTC": _OTC,
        "Rx-only": _PRESCRIPTION,
        "Class A": "Controlled drug of very high risk",
        "Class B": "Controlled drug of high risk",
        "Class C": "Controlled drug of moderate risk",
    },
    "UK": {
        "GSL": "General sale list",
        "P": "Pharmacy medicine",
        "POM": "Prescription only medicine",
        "OTC": _OTC,
        "Rx-only": _PRESCRIPTION,
        "CD": "Controlled drug",
        "CD Lic": "Controlled drug, Schedule 1: licence required",
        "CD POM": "Controlled drug, Schedule 2: prescription only",
        "CD No Reg POM": "Controlled drug, Schedule 3: prescription only, no register",
        "CD (Benz) POM": "Controlled drug, Schedule 4 part 1 (benzodiazepines): prescription only",
        "CD Benz POM": "Controlled drug, Schedule 4 part 1 (benzodiazepines): prescription only",
        "CD (Anab) POM": "Controlled drug, Schedule 4 part 2 (anabolic steroids): prescription only",
        "CD Anab POM": "Controlled drug, Schedule 4 part 2 (anabolic steroids): prescription only",
        "CD Inv POM": "Controlled drug, Schedule 5: invoice retained, prescription only",
        "CD Inv P": "Controlled drug, Schedule 5: invoice retained, pharmacy medicine",
        "Class A": "Misuse of Drugs Act, class A",
        "Class B": "Misuse of Drugs Act, class B",
        "Class C": "Misuse of Drugs Act, class C",
        "PSA": "Psychoactive Substances Act: production and supply prohibited",
    },
    "UN": {
        "N I": "Single Convention on Narcotic Drugs, Schedule I",
        "N II": "Single Convention on Narcotic Drugs, Schedule II",
        "N III": "Single Convention on Narcotic Drugs, Schedule III",
        "N IV": "Single Convention on Narcotic Drugs, Schedule IV",
        "N I III": "Single Convention on Narcotic Drugs, Schedules I and III",
        "N I IV": "Single Convention on Narcotic Drugs, Schedules I and IV",
        "P I": "Convention on Psychotropic Substances, Schedule I",
        "P II": "Convention on Psychotropic Substances, Schedule II",
        "P III": "Convention on Psychotropic Substances, Schedule III",
        "P IV": "Convention on Psychotropic Substances, Schedule IV",
        "Psychotropic Schedule I": "Convention on Psychotropic Substances, Schedule I",
        "Psychotropic Schedule II": "Convention on Psychotropic Substances, Schedule II",
        "Psychotropic Schedule III": "Convention on Psychotropic Substances, Schedule III",
        "Psychotropic Schedule IV": "Convention on Psychotropic Substances, Schedule IV",
        "Narcotic Schedule I": "Single Convention on Narcotic Drugs, Schedule I",
        "Narcotic Schedule II": "Single Convention on Narcotic Drugs, Schedule II",
        "Narcotic Schedule III": "Single Convention on Narcotic Drugs, Schedule III",
        "Narcotic Schedule IV": "Single Convention on Narcotic Drugs, Schedule IV",
        "Unscheduled": "Not scheduled",
    },
    "US": {
        "OTC": _OTC,
        "Rx-only": _PRESCRIPTION,
        "Schedule I": "Controlled substance: high potential for abuse, no accepted medical use",
        "Schedule II": "Controlled substance: high potential for abuse, accepted medical use",
        "Schedule III": "Controlled substance: moderate potential for dependence",
        "Schedule IV": "Controlled substance: low potential for abuse",
        "Schedule V": "Controlled substance: lower potential for abuse than Schedule IV",
        "Unscheduled": "Not scheduled",
    },
}

# Other spellings of the classes above, compared without case.
SAME_CLASS: dict[str, str] = {
    "rx only": "Rx-only",
    "rx": "Rx-only",
    "℞-only": "Rx-only",
    "℞ only": "Rx-only",
    "℞": "Rx-only",
    "prescription only": "Rx-only",
    "prescription-only": "Rx-only",
    "over the counter": "OTC",
    "over-the-counter": "OTC",
    "otc": "OTC",
    "schedule 2": "S2",
    "schedule 3": "S3",
    "schedule 4": "S4",
    "schedule 8": "S8",
    "schedule 9": "S9",
}
