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

# What somebody found out, with whoever did; "is effective" is no such word.
FOUND_OUT: tuple[str, ...] = (
    (
        r"(?:has|have|was|were|had) (?:(?:also|since|recently|repeatedly|consistently|even|both) )*(?:been )?"
        r"(?:shown|found|demonstrated|proven|proved|reported|observed|seen|associated)"
        r"(?! (?:in|as|by|with (?:an? )?(?:use|off-label)|for)\b)"
    ),
    (
        r"(?:trials?|stud(?:y|ies)|reviews?|meta-analys[ei]s|analys[ei]s|research|evidence|data) (?:\([^()]*\) )?"
        r"(?:[\w'\u2019-]+ ){0,4}?(?:f(?:i|ou)nds?|show(?:s|ed|n)?|demonstrate[sd]?|conclude[sd]?|indicate[sd]?"
        r"|suggest(?:s|ed)?|report(?:s|ed)?|reveal(?:s|ed)?|prove[dns]?)"
    ),
    (
        r"(?:was|were|proved|did|performed|worked) (?:[\w-]+ ){0,2}?(?:superior to|inferior to|better than|as well as"
        r"|(?:more|less|as|equally) (?:effective|efficacious|good) (?:than|as))"
    ),
    (
        r"(?:reduced|decreased|improved|lowered|prolonged|increased|shortened) [^.;:]{3,100}? "
        r"(?:compared (?:to|with)|versus|than)"
    ),
    r"(?:good|strong|high|moderate|clear|sufficient|substantial)(?:-quality)? evidence (?:that|for|of|in favou?r of)",
    (
        r"in (?:an?|one|two|three|several|many|some|early|small|large|clinical|randomi[sz]ed|controlled)"
        r" (?:[\w,-]+ ){0,5}?(?:trials?|stud(?:y|ies))"
    ),
)

# What two treatments are held against each other by, whoever did so.
COMPARED: tuple[str, ...] = (
    r"(?:compared|in comparison) (?:to|with)",
    r"(?:than|versus|vs\.?|over|to) (?:an? )?placebo",
    r"(?:superior|inferior) to",
    r"(?:more|less|as|equally) effective (?:than|as)",
    r"better than",
)

# What makes a sentence on evidence one on use as well.
IN_USE: tuple[str, ...] = (
    (
        r"(?:is|are|be|being|remains?) (?:(?!not\b)[\w-]+ ){0,3}?(?:used|indicated|approved|licen[cs]ed|authori[sz]ed"
        r"|prescribed|recommended|given)"
    ),
    r"(?:approved|licen[cs]ed|indicated)",
    r"(?:first[- ]line|of choice|standard (?:treatment|therapy|of care)|mainstay)",
)

# What trials measure: less of it is an outcome, and no illness that is treated. With whatever stands before it.
ENDPOINTS: tuple[str, ...] = (
    r"(?:mortality|deaths?)(?: (?:from|due to|caused by) .+)?|survival|morbidity",
    r"events?|outcomes?|hospitali[sz]ations?|admissions?",
    r"symptoms?|complaints|signs|scores?|severity|disability|impairment|decline|deterioration|progression|damage",
    r"(?:blood|vision|visual|hearing) loss|transfusions?|requirements?|consumption",
    r"(?:blood|eye|arterial|intraocular) pressure|cholesterol|triglycerides|glucose|weight",
    r"behaviou?rs?|aggression(?: toward \w+)?|self-injury|mood changes|irritability",
    r"hypertrophy|hyperplasia",
)

# These by themselves: "pain", but not "cancer pain".
PLAIN_ENDPOINTS: tuple[str, ...] = (
    r"pain|fatigue|bleeding|nausea|vomiting|nausea and vomiting|fever|cough(?:ing)?|anxiety|depression|insomnia",
    r"relapses?|recurrences?|exacerbations?|attacks?|episodes?|flares?",
    r"stiffness|tenderness|swelling|inflammation|itching|itch|pruritus|seizures|headaches?|weakness|cravings?|spasms?|tremors?|agitation|delirium|confusion",
)
