"""Words that tell of research on a drug in a condition; regular expressions.

Source: the types and stages of studies in the publication types of MeSH (V03) and in the fields of ClinicalTrials.gov
("Overall status", "Study type"), as the research sections of the English Wikipedia's drug articles say them.
"""

from __future__ import annotations

# Who or what found it out.
RESEARCH: tuple[str, ...] = (
    "trials?",
    "stud(?:y|ies)",
    "research",
    "investigations?",
    "reviews?",
    "meta-analys[ei]s",
    "case (?:reports?|series)",
    "reports?",
    "(?:observational |uncontrolled |preliminary |early |limited )?data",
)

# What is done with a trial, or where it stands.
CONDUCTED: tuple[str, ...] = (
    "done",
    "conducted",
    "carried out",
    "performed",
    "undertaken",
    "run(?:ning)?",
    "available",
    "begun",
    "started",
    "launched",
    "initiated",
    "completed",
    "planned",
    "registered",
    "under ?way",
    "ongoing",
    "in progress",
    "recruiting",
)

# What is done to a condition in research: "gout and hives have been looked at".
STUDIED: tuple[str, ...] = (
    "studied",
    "tested",
    "investigated",
    "evaluated",
    "explored",
    "examined",
    "researched",
    "trialled",
    "looked at",
    "looked into",
    "the subjects? of",
    "the objects? of",
    "the focus of",
    "the targets? of",
    "under (?:study|investigation|evaluation)",
)

# With what the clause begins behind a condition that it is about, "In gout several trials ...".
SUBJECT_BEGINS: tuple[str, ...] = (
    "an?",
    "the",
    "one",
    "two",
    "three",
    "four",
    "several",
    "some",
    "many",
    "no",
    "most",
    "early",
    "small\\w*",
    "large\\w*",
    "its?",
    "there",
    "trials",
    "studies",
    "results",
    "reviews",
    "evidence",
    "testing",
    "research",
    "\\d+",
)

# What a trial, or the use of the drug in it, came to.
OUTCOMES: tuple[str, ...] = (
    "trials?",
    "stud(?:y|ies)",
    "reviews?",
    "meta-analys[ei]s",
    "case (?:reports?|series)",
    "placebo",
    "(?:mixed|conflicting|good|poor|disappointing|promising|encouraging|positive|negative) results",
    "(?:better|worse|superior|inferior|as well as|as good as)",
)

# What is said of people with an illness that is treated in no way: "in kidney failure the half-life is longer".
NO_TREATMENT: tuple[str, ...] = (
    "dos(?:es?|age|ing)",
    "cautio\\w+",
    "care",
    "carefully",
    "avoid\\w*",
    "contraindicated",
    "adjust\\w+",
    "monitor\\w*",
    "half-li(?:fe|ves)",
    "clearance",
    "concentrations?",
    "levels?",
    "exposure",
    "pharmacokinetics?",
    (
        "(?:higher|increas\\w+|more|greater|raised|excess|elevated) (?:\\w+ ){0,3}"
        "(?:mortality|deaths?|risks?|rates?|harms?|side effects)"
    ),
    "(?:side|adverse|toxic|undesirable|unwanted) (?:effects?|reactions?|events?)",
    "worsen\\w*",
    "(?:ma[dk]es?|became|becomes?|got|gets?) (?:\\w+ ){0,4}worse",
    "rais(?:e|es|ed|ing) (?:the |blood )",
    "(?:developed|died|suffered|caused|reported to cause)",
    "incidence",
    "prevalence",
    "accumulat\\w+",
    "excret\\w+",
    "eliminat\\w+",
    "metaboli\\w+",
)
