"""Words for the joint use of two substances, and for what one does to the other; regular expressions.

Source: the wordings of section 4.5 of the EMA's "Guideline on summary of product characteristics" and of section 7 of
FDA labelling (21 CFR 201.57(c)(8)), as drug articles repeat them.
"""

from __future__ import annotations

# Followed by "with": what is done to two substances.
JOINED: tuple[str, ...] = (
    "combin(?:ed?|es|ing|ations?)",
    "taken",
    "taking",
    "takes?",
    "used?",
    "using",
    "given",
    "giving",
    "administered",
    "administration",
    r"co-?administ\w+",
    "concurrently",
    "concomitantly",
    "simultaneously",
    "together",
    "conjunction",
    "mixed",
    "contra-?indicated",
    "prescrib(?:ed|ing)",
    "incompatible",
    "mixing",
    "caution",
    "treated",
    "therapy",
    r"treatment(?: \([^()]{1,40}\))?",
)

# "Used in patients with gout" is no joint use.
PERSONS = "(?:patients|people|individuals|persons|those|women|men|children|adults|anyone|somebody)"

# The same where only taking both can be meant.
TOGETHER: tuple[str, ...] = (
    "combined",
    "taken",
    "used",
    "given",
    "administered",
    r"co-?administered",
    r"co-?prescribed",
    "mixed",
)

# Says that people take what follows beside the drug.
ALSO: tuple[str, ...] = ("also", "concomitantly", "concurrently", "simultaneously", "additionally")

# Says that the use that it stands before is a joint one.
AT_ONCE: tuple[str, ...] = (
    "concomitant",
    "concurrent",
    "simultaneous",
    "combined",
    "co-?",
)

# What makes people drowsy as well, what it does to that, and what that is.
SEDATING: tuple[str, ...] = (
    "alcohol",
    "ethanol",
    "opioids?",
    "sedatives?",
    "hypnotics?",
    "benzodiazepines?",
    "antihistamines?",
    "(?:CNS|central nervous system) depressants?",
)
WORSENS: tuple[str, ...] = (
    "(?:increas|worsen|intensif|aggravat|enhanc|potentiat|exacerbat|heighten|deepen)(?:e|es|s|y|ies)?",
    "adds? to",
    "makes?",
)
WORSENED: tuple[str, ...] = (
    "(?:increas|worsen|intensifi|aggravat|enhanc|potentiat|exacerbat|heighten|deepen)ed",
    "made worse",
)
SEDATION: tuple[str, ...] = (
    "drowsiness",
    "sleepiness",
    "somnolence",
    "sedation",
    "sedative effects?",
    "dizziness",
    "tiredness",
    "impairment",
)

# The use of a drug, that "of" or "with" follows.
USES: tuple[str, ...] = (
    "use",
    "usage",
    "administration",
    "treatment",
    "therapy",
    "intake",
    "application",
    "medication",
    "ingestion",
    "consumption",
)

# Somebody takes, drinks or is on what follows.
TAKING: tuple[str, ...] = (
    "drink(?:s|ing)?",
    "takes?",
    "taking",
    "receiving",
    "treated with",
    "(?:are|is|who are) on",
    "who (?:also )?(?:use|take)",
    r"who have (?:\w+ly )?(?:taken|used|received)",
    "use of",
    "people on",
    "patients on",
)

# Drugs and foods that members explain: "medications such as ...".
GROUPS: tuple[str, ...] = (
    "drugs",
    "medications",
    "medicines",
    "agents",
    "substances",
    "compounds",
    "foods?",
    "herbs",
    "antibiotics",
    "inhibitors",
    "inducers",
    "substrates",
    "supplements",
    "products",
    "ant(?:i-)?acids",
    "diuretics",
    "antagonists",
    "agonists",
    "blockers",
)

# Stands before the members.
EXAMPLE_CUES: tuple[str, ...] = (
    "such as",
    "includ(?:es?|ing)",
    "like",
    r"e\.g\.,?",
)

# Something was seen "with" what follows.
REPORTED: tuple[str, ...] = (
    "reported",
    "seen",
    "observed",
    "noted",
    "described",
)

# What one substance changes of another: its "levels", the "clearance" of it.
MEASURES: tuple[str, ...] = (
    "effect(?:s|iveness)?",
    "levels?",
    "concentrations?",
    "activity",
    "toxicity",
    "clearance",
    "absorption",
    "metabolism",
    "efficacy",
    "exposure",
    "half-life",
    "actions?",
    "excretion",
    "elimination",
    "bioavailability",
)

# What only sentences that say whose it is call a measure.
STRAY_MEASURES: tuple[str, ...] = (
    "uptake",
    "AUC",
    "kinetics",
    "pharmacokinetics",
    "potency",
    "analgesia",
    "(?:area under|steady[ -]state) [\\w -]{1,20}",
)

# Stands before a verb of change.
MODALS: tuple[str, ...] = (
    "may",
    "might",
    "can",
    "could",
    "will",
    "would",
    "appears? to",
    "tends? to",
    "(?:is|are|was|were) (?:known|shown|reported|found|thought|likely|expected) to",
    "(?:has|have) been (?:shown|reported|found|observed) to",
)

# What one substance does to a measure of another: active, and passive before "by".
CHANGES: tuple[str, ...] = (
    (
        "(?:increas|decreas|reduc|rais|enhanc|diminish|elevat|potentiat|attenuat|prolong|accelerat|doubl|delay|slow|lower"
        "|hasten|shorten|strengthen|weaken|impair|imped|boost|augment|intensif|inhibit|block|alter|affect|lessen|speed"
        "|heighten|influenc"
        "|antagoni[sz]|counteract|minimi[sz]|lengthen|hinder|induc|halv|tripl|precipitat|improv|abolish)(?:e|es|ed|s|y|ies|ied)?"
    ),
)
CHANGED: tuple[str, ...] = (
    (
        "(?:increas|decreas|reduc|rais|enhanc|diminish|elevat|potentiat|attenuat|prolong|accelerat|doubl|delay|slow|lower"
        "|hasten|shorten|strengthen|weaken|impair|imped|boost|augment|intensifi|inhibit|block|alter|affect|lessen"
        "|antagoni[sz]|counteract|lengthen|hinder|induc|halv|tripl|improv|abolish)ed"
    ),
)

# What a measure does by itself, or is done to it by nobody named.
RISES_OR_FALLS: tuple[str, ...] = (
    "(?:went|go(?:es)?) (?:up|down)",
    "(?:fell|falls?|rose|rises?|drop(?:s|ped)?|declin(?:es?|ed)|increas(?:es?|ed)|decreas(?:es?|ed)|doubl(?:es?|ed))",
    (
        "(?:is|are|was|were|(?:may|can|could|might|will) be) (?:\\w+ly )?"
        "(?:increas|decreas|reduc|rais|enhanc|diminish|elevat|lower|doubl|tripl|halv|delay|slow|prolong)(?:ed)"
    ),
    "(?:is|are|was|were) (?:cut|multiplied|higher|lower|greater)",
)

# How much of it.
BY_SO_MUCH = (
    r"(?: (?:\w+ly|[\d.,]+(?:[-\u2013][\d.,]+)?(?:-fold| ?%|-times)?|two-?fold|three-?fold|(?:by"
    r"|about|almost|nearly|up|to|"
    r"more|than|a|an|in|half|third|quarter|fifth|percent|times|fold|factor|of)))*"
)

# What one drug does to another without a word for what changes of it.
CHANGES_OUTRIGHT: tuple[str, ...] = (
    "(?:antagoni[sz]|potentiat|enhanc|rais|counteract|displac|strengthen|weaken)(?:e|es|ed|s)?",
)

# That another substance does what one does.
LIKEWISE = r"(?:also )?(?:so|likewise|the same|(?:a |the )?(?:similar|same|comparable) effects?)"

# Before a measure, these do not say whose it is.
OF_NOBODY: tuple[str, ...] = (
    "the",
    "mean",
    "average",
    "peak",
    "maximum",
    "maximal",
    "trough",
    "plasma",
    "serum",
    "blood",
    "drug",
    "overall",
    "systemic",
    "oral",
    "total",
    "steady-state",
)

# What somebody did with the substance some days before.
ENDING: tuple[str, ...] = (
    "taking",
    "using",
    "receiving",
    "stopping",
    "discontinuing",
    "(?:treatment|therapy) with",
    "(?:the )?(?:use|administration|discontinuation) of",
)

# Somebody keeps away from what follows, or from what stands before.
AVOIDING: tuple[str, ...] = (
    (
        "(?:should|must|advised to|told to|instructed to|best to) (?:avoid|limit|not (?:drink|consume|eat|take))"
        "(?: (?:drinking|consuming|eating|taking|using|the use of|(?:the )?(?:consumption|intake) of))?"
    ),
)
AVOIDED: tuple[str, ...] = (
    "(?:(?:use|consumption|intake|ingestion) )?(?:should|must) (?:also |generally )?be (?:avoided|limited|restricted)",
    "(?:should|must|may) (?:not|never) be (?:given|used|administered)",
    "(?:(?:use|consumption|intake|ingestion) )?(?:is|are) (?:not recommended|contraindicated|(?:best|to be) avoided)",
)

# Ends the noun phrase that names the substances.
PLACE_ENDS: tuple[str, ...] = (
    "in (?!combination)",
    "for",
    "to",
    "may",
    "might",
    "can",
    "could",
    "should",
    "must",
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "had",
    "due",
    "because",
    "since",
    "which",
    "who",
    "when",
    "if",
    "by",
    "will",
    "would",
    "does",
    "do",
    "did",
    "as (?!well)",
    "that",
    "while",
    "during",
    "after",
    "before",
    "within",
    "leads?",
    "increases?",
    "increased",
    "reduces?",
    "decreases?",
    "results?",
    "causes?",
    "produces?",
    "concurrently",
    "concomitantly",
    "at the same",
)
