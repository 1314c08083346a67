"""What an order says beside the drug, its strength and its form: by which way, how often, how long, how to take it.

Sources: FHIR R5's value set timing-abbreviation (HL7's GTSAbbreviation: QD, BID, Q4H, QAM ...); the Latin
abbreviations that the British National Formulary lists (a.c., b.d., o.d., p.c., p.r.n., q.d.s., stat, t.d.s.) and their
plain words; SNOMED CT's routes of administration and EDQM's Standard Terms, by their names and the abbreviations that
ISMP lists.
"""

from __future__ import annotations

# By which way. Small letters, without dots.
ROUTE_PHRASES: tuple[str, ...] = (
    *("po", "per os", "by mouth", "orally", "iv", "ivp", "ivpb", "intravenously", "im", "intramuscularly", "sc", "sq"),
    *("subq", "sub q", "subcut", "subcutaneously", "sl", "sublingually", "under the tongue", "pr", "per rectum"),
    *("rectally", "pv", "per vagina", "vaginally", "topically", "to the skin", "inhaled", "by inhalation", "nebulised"),
    *("nebulized", "intranasally", "intranasal", "parenteral", "parenterally", "infusion", "iv infusion", "iv push"),
    *("bolus", "transdermally", "inj", "injections", "infusions"),
)

# How often, and when.
TIME_PHRASES: tuple[str, ...] = (
    *("od", "qd", "bd", "bid", "tds", "tid", "qds", "qid", "qod", "eod", "qam", "qpm", "qhs", "hs", "qwk", "ac", "pc"),
    *("om", "nocte", "mane", "prn", "sos", "stat", "daily", "weekly", "monthly", "nightly", "hourly", "once", "twice"),
    *("thrice", "every day", "each day", "every other day", "every week", "every month", "every hour", "every morning"),
    *("every evening", "every night", "in the morning", "in the evening", "at night", "at bedtime", "at noon"),
    *("morning", "evening", "night", "bedtime", "before meals", "after meals", "before food", "after food"),
    *("before breakfast", "after breakfast", "before bed", "as needed", "as required", "if needed", "if required"),
    *("when needed", "when required", "as directed", "as instructed", "immediately"),
)

# What is done with it.
ACTS: tuple[str, ...] = (
    "take",
    "give",
    "swallow",
    "chew",
    "inhale",
    "inject",
    "apply",
    "insert",
    "instill",
    "dissolve",
)

# Words of a strength, and of how a form lets its drug go, which are of two words.
KIND_PHRASES: tuple[str, ...] = (
    *(
        "low dose",
        "low strength",
        "high dose",
        "high strength",
        "extra strength",
        "regular strength",
        "double strength",
    ),
    *("long acting", "short acting", "slow release", "controlled release", "prolonged release", "gastro resistant"),
    *("film coated", "sugar coated", "sugar free", "preservative free", "single dose", "multi dose", "for injection"),
    *("for infusion", "for inhalation", "for oral suspension", "for oral solution", "oral use", "for oral use"),
)

# Counted things that are taken one by one.
COUNTED: tuple[str, ...] = (
    *("tablet", "tablets", "tab", "tabs", "capsule", "capsules", "cap", "caps", "puff", "puffs", "drop", "drops"),
    *("patch", "patches", "spray", "sprays", "suppository", "suppositories", "lozenge", "lozenges", "dose", "doses"),
    *("sachet", "sachets", "ampoule", "ampoules", "vial", "vials", "pill", "pills", "gelcap", "gelcaps", "caplet"),
    *("caplets", "spoonful", "spoonfuls", "teaspoon", "teaspoons", "teaspoonful", "tablespoon", "tablespoons"),
)

NUMBERS: tuple[str, ...] = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "half"),
)

SPANS: tuple[str, ...] = (
    *("min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours", "d", "day", "days"),
    *("w", "wk", "wks", "week", "weeks", "month", "months", "year", "years"),
)

# Words of forms that before a name make it another thing: liquid paraffin, soluble insulin, dry ice.
NAMING: frozenset[str] = frozenset("liquid soluble dry powder modified concentrate dental system".split())

# After these `iv` is the number four.
NUMBERED: frozenset[str] = frozenset("factor type class stage phase grade group".split())
