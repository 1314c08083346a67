"""Units of measure: how articles spell them, and their UCUM codes.

Source of the codes: the Unified Code for Units of Measure (ucum.org), version 2.2; of the spellings: the English
Wikipedia's manual of style, "Dates and numbers", and the older spellings still found in drug articles.
"""

from __future__ import annotations

# Written-out names: compared without case, and also with a plural s.
UNIT_WORDS: dict[str, str] = {
    "second": "s",
    "sec": "s",
    "millisecond": "ms",
    "msec": "ms",
    "microsecond": "us",
    "minute": "min",
    "min": "min",
    "hour": "h",
    "hr": "h",
    "day": "d",
    "week": "wk",
    "wk": "wk",
    "month": "mo",
    "mo": "mo",
    "year": "a",
    "yr": "a",
    "percent": "%",
    "per cent": "%",
    "litre": "L",
    "liter": "L",
    "decilitre": "dL",
    "deciliter": "dL",
    "millilitre": "mL",
    "milliliter": "mL",
    "microlitre": "uL",
    "microliter": "uL",
    "gram": "g",
    "gramme": "g",
    "kilogram": "kg",
    "kilogramme": "kg",
    "kilo": "kg",
    "milligram": "mg",
    "milligramme": "mg",
    "microgram": "ug",
    "microgramme": "ug",
    "nanogram": "ng",
    "picogram": "pg",
    "mole": "mol",
    "millimole": "mmol",
    "micromole": "umol",
    "nanomole": "nmol",
    "milliequivalent": "meq",
    "international unit": "[iU]",
    "unit": "[arb'U]",
    "milliunit": "10*-3.[arb'U]",
    "million unit": "10*6.[arb'U]",
    "million international unit": "10*6.[iU]",
    "dalton": "g/mol",
    "kilodalton": "kg/mol",
    "square metre": "m2",
    "square meter": "m2",
    "cell": "{cells}",
}

# Symbols: compared as written, since case tells them apart (mg is not Mg, mM is not mm).
UNIT_SYMBOLS: dict[str, str] = {
    "ms": "ms",
    "µs": "us",
    "h": "h",
    "%": "%",
    "L": "L",
    "l": "L",
    "dL": "dL",
    "dl": "dL",
    "mL": "mL",
    "ml": "mL",
    "cc": "mL",
    "µL": "uL",
    "uL": "uL",
    "µl": "uL",
    "ul": "uL",
    "g": "g",
    "gm": "g",
    "kg": "kg",
    "Kg": "kg",
    "kg of body weight": "kg",
    "kg body weight": "kg",
    "kg bodyweight": "kg",
    "kg bw": "kg",
    "kg BW": "kg",
    "mg": "mg",
    "MG": "mg",
    "mgs": "mg",
    "µg": "ug",
    "ug": "ug",
    "mcg": "ug",
    "mcgs": "ug",
    "ng": "ng",
    "pg": "pg",
    "mol": "mol",
    "mmol": "mmol",
    "µmol": "umol",
    "umol": "umol",
    "nmol": "nmol",
    "pmol": "pmol",
    "mM": "mmol/L",
    "µM": "umol/L",
    "uM": "umol/L",
    "nM": "nmol/L",
    "pM": "pmol/L",
    "mEq": "meq",
    "meq": "meq",
    "IU": "[iU]",
    "I.U": "[iU]",
    "IUs": "[iU]",
    "mU": "10*-3.[arb'U]",
    "mIU": "10*-3.[iU]",
    "MIU": "10*6.[iU]",
    "million IU": "10*6.[iU]",
    "Da": "g/mol",
    "kDa": "kg/mol",
    "KDa": "kg/mol",
    "m2": "m2",
    "m²": "m2",
    "m^2": "m2",
    "mm3": "mm3",
    "mm³": "mm3",
    "cm3": "cm3",
    "cm³": "cm3",
    "mmHg": "mm[Hg]",
    "mm Hg": "mm[Hg]",
    "kPa": "kPa",
    "°C": "Cel",
    "Cel": "Cel",
    "°F": "[degF]",
    "°": "deg",
}

# Symbols of one letter that stand for a unit only behind a blank: "1980s" and "3d" are no times.
SPACED_SYMBOLS: dict[str, str] = {"s": "s", "d": "d", "U": "[arb'U]"}

# Symbols that a number may be joined to by a hyphen only in their long form ("5-L" is more often a name).
UNHYPHENATED: frozenset[str] = frozenset({"L", "l", "g", "s", "d", "U", "°", "cc"})

# Denominators with a number in them.
SCALED_DENOMINATORS: dict[tuple[str, str], str] = {
    ("100", "mL"): "dL",
    ("1.73", "m2"): "{1.73_m2}",
    ("100", "[arb'U]"): "{100_U}",
    ("100", "[iU]"): "{100_IU}",
}

# (dimension, size in the dimension's smallest unit here): what can be converted into what, by an exact factor.
UNIT_SIZES: dict[str, tuple[str, float]] = {
    "us": ("time", 0.000001),
    "ms": ("time", 0.001),
    "s": ("time", 1),
    "min": ("time", 60),
    "h": ("time", 3600),
    "d": ("time", 86400),
    "wk": ("time", 604800),
    "mo": ("time", 2629800),
    "a": ("time", 31557600),
    "pg": ("mass", 1),
    "ng": ("mass", 1e3),
    "ug": ("mass", 1e6),
    "mg": ("mass", 1e9),
    "g": ("mass", 1e12),
    "kg": ("mass", 1e15),
    "uL": ("volume", 1),
    "mL": ("volume", 1e3),
    "dL": ("volume", 1e5),
    "L": ("volume", 1e6),
    "pmol": ("amount", 1),
    "nmol": ("amount", 1e3),
    "umol": ("amount", 1e6),
    "mmol": ("amount", 1e9),
    "mol": ("amount", 1e12),
}

# The unit of each dimension that all others are converted to where values are compared.
BASE_UNITS: dict[str, str] = {"time": "h", "mass": "mg", "volume": "L", "amount": "umol"}

# Units whose scale goes below zero: only there is a minus sign part of the value.
SIGNED_UNITS: frozenset[str] = frozenset({"Cel", "[degF]", "deg"})

# Units that an amount of a drug is given in; a dose may be one of them per weight, area or time.
DOSE_UNITS: frozenset[str] = frozenset(
    {
        "pg",
        "ng",
        "ug",
        "mg",
        "g",
        "uL",
        "mL",
        "L",
        "nmol",
        "umol",
        "mmol",
        "mol",
        "meq",
        "[iU]",
        "10*-3.[iU]",
        "10*6.[iU]",
        "[arb'U]",
        "10*-3.[arb'U]",
        "10*6.[arb'U]",
    }
)
DOSE_DENOMINATORS: frozenset[str] = frozenset(
    {"{100_U}", "{100_IU}", "kg", "m2", "{1.73_m2}", "min", "h", "d", "wk", "mo", "a"}
)
