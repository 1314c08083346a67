"""What the consistency checks compare by: bands of frequency words, and words that tell what cannot be compared.

Sources: CIOMS Working Groups III and V, Guidelines for Preparing Core Clinical-Safety Information (1999), for the
bands of frequency words; 21 CFR 201.57(c)(9)(i) as it stood until 2015 and the Therapeutic Goods Administration's
"Prescribing medicines in pregnancy database" for the pregnancy classes; IUPAC, "Atomic weights of the elements 2021"
(Pure Appl. Chem. 94, 573) for how far conventional atomic weights lie apart.
"""

from __future__ import annotations

# In percent, from the lowest share of a band to where the next band begins.
BANDS: dict[str, tuple[float, float]] = {
    "very_common": (10, 100),
    "common": (1, 10),
    "uncommon": (0.1, 1),
    "rare": (0.01, 0.1),
    "very_rare": (0, 0.01),
}

# In plain English a word takes in the further band, unless that has its own word: what is very common is common.
BEYOND: dict[str, str] = {"common": "very_common", "rare": "very_rare"}

# The words that CIOMS defines, with their adverbs; others that come near ("often", "occasionally") are defined nowhere.
CIOMS_WORDS: dict[str, str] = {
    "very common": "very_common",
    "very commonly": "very_common",
    "very frequent": "very_common",
    "very frequently": "very_common",
    "common": "common",
    "commonly": "common",
    "frequent": "common",
    "frequently": "common",
    "uncommon": "uncommon",
    "uncommonly": "uncommon",
    "infrequent": "uncommon",
    "infrequently": "uncommon",
    "rare": "rare",
    "rarely": "rare",
    "very rare": "very_rare",
    "very rarely": "very_rare",
}

# Tables of atomic weights differ by up to the interval of natural isotopes: 1.7e-4 of carbon's, 2.7e-4 of hydrogen's.
ISOTOPIC_SPREAD = 2e-4

# In percent. What a number that the article itself calls approximate may be away.
APPROXIMATE = 10.0

# Pharmacokinetic values, in percent: rounding, and how far studies of one drug commonly lie apart.
ROUNDED = 5.0
BETWEEN_STUDIES = 20.0

# Words of a sentence that may give its value a context that the infobox's value has not; a regular expression.
OTHER_CONTEXT = (
    r"metabolites?|prodrug|salts?|animals?|children|infants?|neonates?|p(?:a)?ediatric|elderly|older|women|men|pregnan\w+|"
    r"renal|kidney|hepatic|liver|impair\w*|cirrho\w+|failure|dialysis|overdos\w+|poison\w+|smok\w+|obes\w+|"
    r"formulations?|extended|sustained|controlled|modified|prolonged|immediate|release|depot|liposomal|pegylated|"
    r"intrathecal|cerebrospinal|tissues?|intracellular|red blood|distribution|initial|alpha|beta|effective|biological|"
    r"fed|food|meals?|fasting|single|repeated|multiple|chronic|metaboli[sz]ers?|inhibitors?|inducers?|compared|versus|"
    r"than|other|others|enantiomers?|isomers?|individuals?|vary|varies|variable|phases?|\w*phasic|terminal|active|"
    r"albumin|\w*globulins?|glycoproteins?|lipoproteins?|erythrocytes?|radioactive|physical|decay|"
    r"isotopes?|water|soil|environment\w*|solutions?|stored|acid|ester|lactone"
)

# A prose weight with one of these is of a form of the drug, or of a part of it; a regular expression.
OTHER_FORMS = (
    r"\w*chloride|\w*bromide|\w*sulf?phate|sulfate|mesylate|maleate|tartrate|fumarate|citrate|acetate|phosphate|nitrate|"
    r"\w*hydrate|sodium|potassium|calcium|magnesium|salts?|free base|dimers?|chains?|subunits?|fragments?|residues?|"
    r"glycosylat\w+|pegylated|conjugate\w*|linkers?|payloads?|average|receptors?|enzymes?|metabolites?|proteins?|polymers?"
)

# Pregnancy classes that tell by themselves whether the drug may be used: for `A` there are studies without harm.
PREGNANCY_FORBIDS = frozenset({"X"})
PREGNANCY_ALLOWS = frozenset({"A"})

# Conditions that differ in degree though their names are folded into one; none of these is the same as another.
DEGREES: tuple[str, ...] = ("failure", "disease", "disorder")

# UCUM codes as words, for sentences.
UNIT_NAMES: dict[str, str] = {
    "s": "seconds",
    "min": "minutes",
    "h": "hours",
    "d": "days",
    "wk": "weeks",
    "mo": "months",
    "a": "years",
    "ug/mL": "µg/mL",
}
