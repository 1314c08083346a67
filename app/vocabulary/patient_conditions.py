"""How records of patients name conditions, as far as it differs from how articles do.

Sources: the value sets condition-clinical and condition-ver-status of FHIR (hl7.org/fhir); the semantic tags of SNOMED
CT's fully specified names (SNOMED International, Editorial Guide); words that ICD-10-CM's titles add (NOS and its
kind); entry terms of MeSH 2024 (Renal Insufficiency, Kidney Failure, Liver Failure, Lactation, Diabetes Mellitus).
"""

from __future__ import annotations

# Where a resource says that a condition is over.
ABATEMENTS: tuple[str, ...] = tuple(
    f"abatement{kind}" for kind in ("", "DateTime", "Date", "Age", "Boolean", "Period", "Range", "String")
)

# Clinical statuses and verification statuses of what the patient has no longer, or may not have.
NOT_PRESENT: frozenset[str] = frozenset({"inactive", "remission", "resolved"})
NOT_CERTAIN: frozenset[str] = frozenset({"refuted", "entered-in-error", "differential", "unconfirmed"})

# What SNOMED CT puts in brackets behind a name.
SEMANTIC_TAGS: tuple[str, ...] = ("disorder", "finding", "situation", "morphologic abnormality")

# Words that say how severe or how long, or that nothing more is said: whoever has it so has it.
COURSES: tuple[str, ...] = (
    *("acute", "chronic", "subacute", "recurrent", "persistent", "intermittent", "relapsing", "longstanding"),
    *("mild", "moderate", "severe", "end-stage", "uncomplicated", "complicated", "uncontrolled", "controlled"),
    *("unspecified", "nos", "essential", "primary", "idiopathic", "bilateral", "left", "right", "symptomatic", "nyha"),
)
# Before a number or letter: "stage 4", "NYHA class II", "type 2".
GRADES: tuple[str, ...] = ("stage", "grade", "class", "type")
# What follows is said of the condition, or is another one.
ATTACHED: tuple[str, ...] = ("with", "without", "due to", "secondary to", "caused by", "associated with")

# Words before the name of a condition in an article that ask for no more than the condition.
ANY_FORM: tuple[str, ...] = (
    *("a", "an", "the", "any", "known", "existing", "pre-existing", "preexisting", "underlying"),
    *("patients with", "people with", "persons with", "individuals with", "those with", "a history of", "history of"),
    *("patients who have", "people who have", "patients who are", "people who are", "women who are"),
)

# Words for the same, beside those of `same_conditions`: the first of each row is what they are compared by.
SAME_WORDS: tuple[tuple[str, ...], ...] = (
    ("renal", "kidney"),
    ("hepatic", "liver"),
    ("cardiac", "heart"),
    ("impairment", "insufficiency", "dysfunction"),
    ("renal failure", "end-stage renal disease", "end stage renal disease", "end-stage kidney disease", "esrd"),
    ("cardiac failure", "congestive heart failure", "congestive cardiac failure"),
    ("diabetes", "diabetes mellitus"),
    ("allergy", "allergic", "hypersensitivity", "hypersensitive"),
    ("pregnancy", "pregnant", "pregnant women", "normal pregnancy", "during pregnancy", "currently pregnant"),
    ("lactation", "breastfeeding", "breast-feeding", "breast feeding", "lactating", "nursing mothers"),
    ("hyperthyroidism", "thyrotoxicosis"),
    ("severe", "severely"),
)

# What a word in a condition's name implies: a kidney that fails is impaired, and ill.
IMPLIED: dict[str, tuple[str, ...]] = {"failure": ("impairment", "disease")}
