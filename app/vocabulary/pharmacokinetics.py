"""Pharmacokinetic parameters: where infoboxes hold them, how prose speaks of them, and in which units they come.

Sources: Template:Infobox drug/doc and Template:Chembox Pharmacology/doc on the English Wikipedia (names); the wording
of EU product information, section 5.2 "Pharmacokinetic properties" (EMA QRD template), and of the article sections that
the medicine manual (MOS:MED) puts under "Pharmacology" (phrases). Phrases are regular expressions without groups,
matched as whole words without case.
"""

from __future__ import annotations

# Infobox parameters, without index. Parameter names are those of app/facts/pharmacokinetics.py.
INFOBOX_PARAMETERS: dict[str, str] = {
    "bioavailability": "bioavailability",
    "Bioavail": "bioavailability",
    "Bioavailability": "bioavailability",
    "protein_bound": "protein_binding",
    "ProteinBound": "protein_binding",
    "protein_binding": "protein_binding",
    "metabolism": "metabolism",
    "Metabolism": "metabolism",
    "metabolites": "metabolites",
    "Metabolites": "metabolites",
    "elimination_half-life": "elimination_half_life",
    "elimination_half_life": "elimination_half_life",
    "elimination_halflife": "elimination_half_life",
    "half-life": "elimination_half_life",
    "half_life": "elimination_half_life",
    "HalfLife": "elimination_half_life",
    "onset": "onset_of_action",
    "onset_of_action": "onset_of_action",
    "OnsetOfAction": "onset_of_action",
    "duration_of_action": "duration_of_action",
    "DurationOfAction": "duration_of_action",
    "excretion": "excretion",
    "Excretion": "excretion",
}

# What a value of each parameter is measured in; a parameter that is not here comes in words only.
DIMENSIONS: dict[str, str] = {
    "bioavailability": "percent",
    "protein_binding": "percent",
    "metabolism": "percent",
    "metabolites": "percent",
    "excretion": "percent",
    "absorption": "percent",
    "elimination_half_life": "time",
    "onset_of_action": "time",
    "duration_of_action": "time",
    "tmax": "time",
    "cmax": "concentration",
    "auc": "exposure",
    "volume_of_distribution": "volume",
    "clearance": "flow",
}

# How long it takes to be absorbed is told beside how much is.
FURTHER_DIMENSIONS: dict[str, str] = {"absorption": "time"}

# Parameters of which a reader expects a number: words alone are reported as not typed.
NUMERIC_PARAMETERS: frozenset[str] = frozenset({"bioavailability", "protein_binding", "elimination_half_life"})

# Whole values that say only that nothing is known.
UNKNOWN_VALUES: frozenset[str] = frozenset(
    {"unknown", "not known", "?", "??", "unclear", "undetermined", "not determined", "not available", "no data", "tbd"}
)

# Heads of table columns, whole, without case and without their unit in parentheses.
TABLE_HEADS: dict[str, tuple[str, ...]] = {
    "bioavailability": (r"(?:oral |absolute |mean )?bioavailability", "F"),
    "protein_binding": (r"(?:plasma |serum )?protein[- ]binding", r"(?:plasma |serum )?protein[- ]bound"),
    "elimination_half_life": (
        r"(?:mean |terminal |plasma |serum |elimination |biological ){0,3}half[- ]?li(?:fe|ves)",
        r"t ?½",
        r"t ?1/2",
    ),
    "tmax": (
        r"T ?max",
        r"time to (?:reach )?(?:peak|maximum|maximal|C ?max)(?: (?:plasma|serum|blood))?(?: concentrations?| levels?)?",
        r"peak (?:plasma |serum |blood )?time",
    ),
    "cmax": (r"C ?max", r"(?:peak|maximum) (?:plasma |serum |blood )?(?:concentration|level)s?"),
    "auc": (r"AUC\S{0,6}",),
    "volume_of_distribution": (r"(?:apparent )?volume of distribution", r"V ?d", r"V ?ss"),
    "clearance": (r"(?:total |plasma |systemic |oral |renal )?clearance", r"CL(?:/F)?"),
    "onset_of_action": (r"onset(?: of (?:action|effects?|analgesia))?",),
    "duration_of_action": (r"duration(?: of (?:action|effects?|analgesia))?",),
}

# Heads of a first column that lists drugs: only the article's own drug is then read.
TABLE_SUBJECTS: tuple[str, ...] = (
    r"(?:\w+ )?(?:drug|compound|agent|medication|medicine|substance|name|insulin|statin|opioid|analyte|metabolite)s?",
    r"(?:\w+ )?(?:antidepressant|antipsychotic|benzodiazepine|steroid|ester|progestogen|estrogen|androgen)s?",
    r"(?:\w+ )?antibod(?:y|ies)",
)

# What is taken up from there is a drug, and no bone.
FROM_THE_GUT: str = (
    r"(?= (?:of [\w-]+ )?(?:from|in|through|by|via) (?:the )?"
    r"(?:gut|gastro-?intestinal|GI|intestin|stomach|bowel|skin|mucos))"
)

# Phrases that name a parameter whose value follows, or in the case of shares may stand before.
CUES: dict[str, tuple[str, ...]] = {
    "elimination_half_life": (
        r"half[- ]?life",
        # Five half-lives are a time, not a half-life.
        r"(?<!\d )(?<!two )(?<!three )(?<!four )(?<!five )(?<!several )(?<!\d elimination )half[- ]?lives",
        r"t[ _]?½",
        r"t[ _]?1/2(?:[ _]?β)?",
    ),
    "bioavailability": (
        "bio-?availability",
        "bio-?available",
        r"(?:oral|systemic|absolute) availability",
        r"(?<=% )availability",
        r"(?:of (?:the|an?) (?:\w+ ){0,3}?dose )?reach(?:es|ing)? the (?:systemic )?(?:circulation|bloodstream)",
        r"of (?:the|an?) (?:\w+ ){0,3}?dose reaches the central nervous system",
        r"becomes? available in the (?:systemic )?(?:circulation|bloodstream|blood)",
        (
            r"(?<=% )available(?= (?:when|if|after|on) (?:it is )?"
            r"(?:(?:given|taken|administered|used) (?:orally|by mouth)|oral))"
        ),
    ),
    "protein_binding": (
        r"(?:plasma |serum )?protein[- ]bind(?:ing|s)",
        r"(?:plasma |serum )?protein[- ]bound",
        r"albumin[- ]b(?:inding|ound)",
        r"b(?:ound|inds?|inding) (?:[\w-]+ ){0,3}?(?:to|with) (?:[\w-]+ ){0,4}?(?:proteins?|albumin)",
        r"binding to (?:[\w-]+ ){0,4}?(?:proteins?|albumin)",
        r"bound(?= \([^()%]{0,30}%[^()]{0,20}\) (?:to|with) (?:[\w-]+ ){0,4}?(?:proteins?|albumin)\b)",
        r"plasma[- ]bound",
    ),
    "volume_of_distribution": (r"volumes? of distribution", "distribution volumes?", r"V[ _]?d", r"V[ _]?ss"),
    "clearance": (r"clearance", r"cleared(?= at (?:an? )?)"),
    "tmax": (
        r"t[ _]?max",
        (
            r"time to (?:reach )?(?:the )?(?:peak|maximum|maximal)"
            r"(?: (?:plasma|serum|blood|drug|concentrations?|levels?)){0,3}"
        ),
        (
            r"(?:peak|maximum|maximal|highest)(?: (?:mean|plasma|serum|blood|drug"
            r"|circulating)){0,3} (?:concentrations?|levels?)"
        ),
        r"(?:plasma|serum|blood|drug)(?: drug)? (?:concentrations?|levels?)(?: [\w-]+){0,3}? peak(?:s|ed)?",
        r"C[ _]?max",
        r"(?:drug|medication|it) peaks",
        (
            r"(?:drug|medication|it|tablets?|capsules?|forms?|formulations?|(?:plasma|serum|blood|drug|its) "
            r"(?:levels?|concentrations?)"
            r"(?: of (?:the (?:drug|medication)|[\w-]+ (?:decanoate|enant(?:h)?ate|palmitate|pamoate|undecanoate)))?)"
            r" reach(?:es)? "
            r"(?:its|their|an?|the) (?:peak|maximum)(?! (?:effect|response|efficacy|of effect)\w*)"
        ),
        r"absorbed(?: [\w-]+){0,4} and peaks",
        r"peak (?:levels? |concentrations? )?in (?:the )?(?:plasma|serum|blood)",
        r"(?:the|a) peak(?= (?:(?:is|was) )?(?:\w+ly )?(?:reached|attained|achieved|seen)\b)",
    ),
    "cmax": (
        r"(?:peak|maximum|maximal)(?: (?:mean|plasma|serum|blood|drug|circulating)){0,3} (?:concentrations?|levels?)",
        r"C[ _]?max",
        r"the peak(?= (?:is|was|being|of)\b)(?! (?:is|was) (?:\w+ly )?(?:reached|attained|achieved|seen)\b)",
    ),
    "auc": (r"AUC(?:[ _]?(?:0[-–]\S{1,4}|inf|∞|ss|tau))?", "area under the (?:[\\w-]+[ –]){0,4}curve"),
    "onset_of_action": (
        (
            r"onset of (?:its |the )?(?:(?!side|adverse|toxic|unwanted|undesirable|withdrawal|these)[\w-]+ )?"
            r"(?:action|effects?|activity|analgesia"
            r"|relief|sedation|ana?esthesia)"
        ),
        (
            r"(?:effects?|action|analgesia|sedation|diuresis|ana?esthesia|relief)(?: \w+){0,5}? (?:begins?|beginning"
            r"|starts?|starting|appears?|occurs?|sets? in"
            r"|(?:are|is|(?:may|can|could|will|might) be) (?:\w+ly )?"
            r"(?:seen|felt|noticed|achieved|apparent|observed|evident))"
        ),
        r"(?:begins?|starts?) (?:working|to work|to act|acting|to take effect)",
        r"takes? effect",
        # Not "the nurse works within a minute of the ward".
        (
            r"works(?= within (?:about |around |approximately )?[\w\u2013-]+(?: (?:to|or|and) \w+)? "
            r"(?:minute|hour|day|week)s?"
            r"(?:[.,;)]|$| (?:when|if|after|following) | of (?:taking|use|(?:the |an? )(?:\w+ )?dose)\b))"
        ),
        r"(?:fast|faster|quick|quicker|rapid)[ -]acting(?= \()",
        # What "it takes an hour to": the time stands between.
        (
            r"(?:(?<=\bit )|(?<=\bdrug )|(?<=\bmedication )|(?<=\bmedicine )|(?<=\btablets )|(?<=\binjection ))"
            r"takes?(?= (?:up to |about |around |approximately |at least |between )?[\w\u2013-]+"
            r"(?: (?:to|or|and) \w+)? (?:minute|hour|day|week|month)s? "
            r"to (?:work|act|take effect|start working)\b(?! (?:up|on|out|as|with)\b))"
        ),
        # The time it takes stands between.
        (
            r"(?:effects?|benefits?|improvements?|relief|response)(?: of (?:the )?(?!withdrawal)[\w-]+)?"
            r"(?: (?:may|can|will|usually|often|generally))*"
            r" takes?(?= (?:up to |about |around |approximately |at least |between )?[\w\u2013-]+"
            r"(?: (?:to|or|and) \w+)? (?:minute|hour|day|week|month)s?"
            r" (?:to (?:be(?:come)? \w+|appear|develop|show|set in|occur|begin|start|come into effect)|before)\b)"
        ),
        r"an? (?:rapid |fast |slow )?onset",
        # Without a word before it, or told of "it": not the onset of an illness.
        r"(?:(?<!\w\s)|(?<=\bits\s))onset(?= (?:is|was|occurs?|takes|varies|ranges)\b)",
    ),
    "duration_of_action": (
        (
            r"duration of (?:its )?(?:action|effects?|activity|analgesia|diuresis|sedation|ana?esthesia|block(?:ade)?"
            r"|(?:\w+ )?inhibition)"
        ),
        (
            r"(?:effects?|action|activity|relief|analgesia|diuresis|sedation|ana?esthesia"
            r"|block(?:ade)?)(?: [\w\u2013-]+){0,7}? (?:lasts?|persists?|continues?"
            r"|lasting|persisting|continuing|(?:is|are) sustained)(?: for)?"
        ),
        # Not "its effect on the heart wears off": that it has ended is said of all of them.
        (
            r"effects?(?: of (?:the |an? )?(?:\w+ )?(?:dose|drug|medication))?(?: \w+ly)? "
            r"(?:wears? off|disappears?|subsides?) (?:after|within)"
            r"(?= (?:about |around |approximately )?[\w\u2013-]+(?: (?:to|or|and) \w+)? (?:minute|hour)s?\b)"
        ),
        r"(?:and|which)(?: (?:can|may|typically|usually|generally))? lasts?(?: for)?",
        r"(?<=, )(?:lasting|persisting|continuing)(?: for)?",
        r"acts?(?: [\w-]+){0,6}? for",
        (
            r"(?:(?<=\bis )|(?<=\bare )|(?<=\bremains )|(?<=\bremain )|(?<=\bstays ))"
            r"(?:effective|active) (?:in the body )?for(?: only)?"
            r"(?! [\w -]{1,20} of (?:treatment|therapy|use)\b)"
        ),
        # Named beside the onset, it is that of the action.
        r"onset\b[^.;]{1,80}\bduration(?! of (?:its |the )?(?:action|effects?|activity)\b)",
    ),
    "excretion": (
        r"(?:excreted|eliminated|recovered|cleared)",
        r"(?:excretion|elimination(?! half))",
        r"(?:found|recovered|detected|collected) in (?:the )?(?:urine|fa?eces|stools?|bile)",
        (
            r"(?:(?:found|present|detected|excreted) )?"
            r"(?:unchanged|unmetaboli[sz]ed|intact|in (?:an? |the )?unchanged form) in (?:the )?(?:urine|fa?eces)"
        ),
        (
            r"(?:(?<=appears )|(?<=appear )|(?<=appeared )|(?<=shows up )|(?<=turns up ))"
            r"(?:as (?:the )?unchanged \w+ )?in (?:the )?(?:urine"
            r"|fa?eces|bile)"
        ),
        r"leaves? the body(?= (?:\w+ )?(?:through|via|in|by) (?:the )?(?:urin|biliary|bile|renal|kidney|fa?ec|stool))",
        r"removed(?= (?:through|via|in|by) (?:the )?(?:urin|biliary|bile|renal|kidney|fa?ec))",
    ),
    "metabolites": (
        r"(?:converted|biotransformed) (?:in)?to",
        r"(?:main|major|primary|principal|chief) metabolite(?= \([^()\d]{0,20}\d[\d.\u2013-]*\s?%\))",
    ),
    "metabolism": (
        r"(?:metaboli[sz]ed|biotransformed)",
        r"(?:(?<=undergo )|(?<=undergoes ))(?:\w+ ){0,3}(?:metabolism|glucuronidation|\w*oxidation)",
        r"hepatic metabolism",
        r"due to metabolism",
        r"converted (?:in the liver|by (?:the liver|CYP\w*|cytochrome|hepatic))",
    ),
    # Resorbed: so those write whose language has one word for both; bone is resorbed as well.
    "absorption": (r"absorbed", r"absorption", rf"(?:resor(?:bed|ption)|taken up){FROM_THE_GUT}"),
}

# "These analgesic effects" are those that the drug is taken for, of which "these effects" says nothing.
_NOT_WANTED = (
    r"(?! (?:analgesic|pain-?(?:killing|relieving)|sedative|hypnotic|therapeutic|beneficial"
    r"|diuretic|ana?esthetic|anxiolytic|anti-?\w{4,}) )"
)

# What a parameter's cue must not have before it: another quantity of the same name.
NOT_BEFORE: dict[str, tuple[str, ...]] = {
    "elimination_half_life": (
        r"distribution",
        (
            r"(?:α|alpha|absorption|dissociation|physical|radioactive|chemical|decay|hydrolysis|hydrolytic"
            r"|degradation|receptor)"
        ),
        (
            r"(?:context[- ]sensitive|effective receptor|binding|shelf|environmental|soil|aqueous|biological effect"
            r"|pharmacodynamic)"
        ),
        (
            r"(?:initial|intracellular|synovial|tissue|CSF|vitreous|ocular|intraocular|corneal|(?:intra)?pulmonary|lung"
            r"|brain|milk)"
        ),
        # What something else is compared with.
        r"than",
    ),
    "clearance": (r"creatinine", r"urate", r"uric acid", "urea", "inulin"),
    "onset_of_action": (
        rf"(?:side|adverse|toxic|withdrawal|undesirable|unwanted|these{_NOT_WANTED})",
        r"(?:peak|maxim(?:um|al)|full|greatest|optimal|best)",
    ),
    "duration_of_action": (rf"(?:side|adverse|toxic|withdrawal|undesirable|unwanted|these{_NOT_WANTED})",),
}

# Where an excreted share leaves the body: without one of these, "eliminated" and "recovered" mean something else.
EXCRETION_ROUTES: tuple[str, ...] = (
    r"urin(?:e|ary)",
    r"(?:non-?|extra-?)?renal(?:ly)?",
    r"kidneys?",
    r"fa?eces",
    r"fa?ecal(?:ly)?",
    r"bile",
    r"biliary",
    r"stools?",
    r"sweat",
    r"unchanged",
    r"exhaled",
    r"lungs?",
    r"unmetaboli[sz]ed",
    r"parent (?:drug|compound)",
    r"unaltered",
    r"intact",
    r"gut",
    r"glomerular filtration",
    r"tubular secretion",
    r"(?:eliminated|excreted|cleared) (?:through|via) the liver",
)

# What changes a drug: without one of these, "metabolised" alone says nothing of the how.
METABOLIC_SITES: tuple[str, ...] = (
    r"liver",
    r"hepatic(?:ally)?",
    r"CYP ?\w*",
    r"cytochromes?",
    r"UGT\w*",
    r"glucuronid\w+",
    r"\w*esterases?",
    r"hydroly[sz]\w+",
    r"\w*oxidases?",
    r"\w*dehydrogenases?",
    r"\w*transferases?",
    r"\w*hydrolases?",
    r"\w*reductases?",
    r"\w*(?:peptid|prote)ases?",
    r"conjugat\w+",
    r"kidneys?",
    r"enzymes?",
    r"intestin\w+",
    r"not (?:\w+ )?metaboli[sz]ed",
    r"\w*(?:alkylated|methylated|acetylated|hydroxylated)",
    r"(?:deaminated|oxidi[sz]ed|degraded|cataboli[sz]ed|broken down)",
    # How much of it is changed says as much as where.
    r"\d[\d.\u2013-]*\s?% of (?:[\w-]+ ){1,6}?(?:is|are|was) (?:\w+ )?metaboli[sz]ed",
    r"(?:completely|extensively|fully|entirely|heavily|partially|partly|poorly|minimally) metaboli[sz]ed",
    r"metabolism (?:of [\w-]+ )?is (?:\w+ly )?(?:an? )?(?:negligible|minimal|minor|major|extensive|limited)",
    r"undergo(?:es|ing)? (?:[\w-]+ ){0,4}metabolism",
    r"first[- ]pass",
    r"undergo(?:es)? (?:\S+ ){0,2}\S*(?:ylation|oxidation|reduction|conjugation)",
    r"gut",
    r"plasma",
    r"due to metabolism",
    r"(?:\w-)?(?:\w*oxidation|\w*alkylation|\w*methylation|hydroxylation|acetylation|sulfation|\w*reduction|\w*deiodination)",
)

# Words beside which a sentence speaks of another thing of the same name.
NOT_BESIDE: dict[str, str] = {
    "elimination_half_life": (
        r"\b(?:at pH|in the environment|in soil|in sewage|room temperature|shelf|radioactiv\w+|radionuclides?"
        r"|(?:radio)?isotopes?)\b"
    ),
    # But what passes the filtration is secreted: "is higher than the glomerular filtration rate".
    "clearance": r"\b(?:creatinine|CrCl|mucociliary|viral|parasites?|lactate)\b"
    r"|(?<!than )(?<!than the )(?<!than average )(?<!exceeds )(?<!exceeds the )\b(?:e?GFR|glomerular)\b",
    "metabolites": r"\b(?:half[- ]?li(?:fe|ves)|bioavailab\w+|clearance|AUC|concentrations?)\b",
}

# What lasts: without one of these, "and lasts" tells of a therapy or an illness.
EFFECT_WORDS: tuple[str, ...] = (
    r"effects?",
    r"action",
    r"activity",
    r"relief",
    r"analgesia",
    r"ana?esthesia",
    r"diuresis",
    r"block(?:ade)?",
    r"inhibition",
    r"sedation",
    r"onset",
    r"(?:begins?|starts?) (?:working|to work)",
    r"works",
    r"acts",
    r"(?:effective|active) (?:in the body )?for",
)

# A half-life that is stated beside the plain one, not a conversion of it.
OTHER_HALF_LIVES: str = r"\b(?:active|effective|functional|terminal)(?: [\w-]+){0,2} half[- ]?li(?:fe|ves)\b"

# Populations beyond those of vocabulary/patients.py.
POPULATIONS: tuple[str, ...] = (
    r"(?:normal|impaired|reduced|decreased|severely impaired) (?:renal|kidney|hepatic|liver) function",
    (
        r"(?:(?:mild|moderate|severe|end-stage|chronic|acute)(?: (?:to|or) (?:moderate|severe))? )?"
        r"(?:renal|kidney|hepatic|liver) (?:impairment|failure|insufficiency|disease|dysfunction)"
    ),
    r"(?:anuria|anuric|ura?emia|cirrhosis|h(?:a)?emodialysis|(?:congestive )?heart failure)",
    r"(?:poor|extensive|intermediate|ultra-?rapid|slow|fast|rapid|normal) (?:metaboli[sz]ers?|acetylators?)",
    r"(?:non-?)?smokers",
    r"healthy (?:\w+ )?(?:volunteers|participants|subjects)",
    r"(?:the )?elderly",
    r"geriatrics?",
    r"p(?:a)?ediatrics?",
)

# A degree of renal function by its figure.
RENAL_FUNCTION: str = (
    r"(?:an? |the )?(?:estimated )?(?:creatinine clearance|CrCl|glomerular filtration rate|e?GFR)(?: \([^()]{2,20}\))?"
    r" ?(?:of |between |below |above |under |over |less than |greater than "
    r"|more than |up to |at least |[<>\u2264\u2265] ?)*"
    r"\d[\d.]*(?:(?: ?[\u2013-] ?| to | and )\d[\d.]*)? ?mL/min(?:ute)?(?:/1\.73 ?m(?:\u00b2|2))?"
)

# Doses told in words.
DOSE_WORDS: tuple[str, ...] = (
    (
        r"(?:very )?(?:low|lower|small|smaller|high|higher|large|larger|therapeutic|single|multiple|repeated|chronic"
        r"|usual|typical"
        r"|standard|analgesic|anti-inflammatory|antiplatelet|loading|first|initial)(?: (?:oral"
        r"|intravenous))? (?:doses?|dosing)"
    ),
    r"overdose",
)

# What is done to a drug that is made into something else.
CONVERSIONS: str = (
    r"(?:hydroly[sz]ed|demethylated|dealkylated|deacetylated|hydroxylated|glucuronidated|acetylated|deaminated|oxidi[sz]ed"
    r"|conjugated|(?<=is )converted|(?<=ly )converted"
    r"|(?<=is )(?:in|bio)?activated|(?<=ly )(?:in|bio)?activated)"
)
# What is done to one of which the body makes use.
BREAKDOWN: str = r"(?:(?<=is )degraded|(?<=ly )degraded|(?<=is )broken down|(?<=ly )broken down|cataboli[sz]ed)"

# How many are known, which says something of them beside any value.
COUNTED_METABOLITES: str = (
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|dozens of|several|many) "
    r"(?:\w+ )?metabolites "
    r"(?:have been|are|were) (?:known|identified|found|described|detected)\b"
)

# Through, from or in what: "absorption through intact skin is minimal".
WAY: str = r"(?:(?:from|through|in|via|by) (?!(?:the )?(?:visible|UV|ultraviolet|infrared|near)\b)(?:[\w-]+ ){1,3}?)?"

# Statements without a number that still say something of a parameter; regular expressions, matched without case.
# Not those that nobody takes the drug for.
_WANTED_EFFECTS: str = (
    r"\b(?<!side )(?<!side-)(?<!adverse )(?<!toxic )(?<!withdrawal )(?<!unwanted )(?<!undesirable )(?<!ill )"
    r"(?:effects?|action|relief|analgesia|sedation|ana?esthesia)\b"
)
_SHORT_TIMES: str = r"(?:(?:a few|several|some|many) )?(?:seconds|minutes|hours)\b"

WORD_CUES: dict[str, str] = {
    "onset_of_action": (
        rf"{_WANTED_EFFECTS}(?: of [\w-]+)?(?: (?:\w+ly|usually|may|can|often))* "
        r"(?:begins?|starts?|appears?|sets? in|(?:is|are) felt)\b"
        rf"(?: (?:very |quite )?\w+ly,?)?(?: (?:\w+ly|often|usually))? within {_SHORT_TIMES}"
        r"|(?:(?<=has )|(?<=have )|(?<=with ))an? (?:(?:very|relatively|fairly) )?"
        r"(?:rapid|fast|quick|slow|delayed|immediate) onset(?: of (?:action|effects?))?\b(?! of)"
    ),
    "duration_of_action": (
        rf"{_WANTED_EFFECTS}[^.;:]{{0,80}}? (?:(?:lasts?|persists?)(?: for)?|(?:disappears?|wears? off|subsides?) "
        rf"(?:after|within))(?: only| just)? (?:a few|several|many) (?:seconds|minutes|hours)\b"
        r"|(?:(?<=has )|(?<=have )|(?<=with )|(?<=and ))an? (?:(?:very|relatively|fairly) )?"
        r"(?:short|long|brief|prolonged|ultra-short) duration of action\b"
    ),
    "accumulation": (
        r"\baccumulat(?:es?|ed|ing|ions?)\b(?:[^.;]|\.(?=\d)){0,80}\b(?:plasma|tissues?|serum|blood|body|dos(?:e|es|ing)|renal"
        r"|kidney|liver|hepatic|weeks|days"
        r"|administration|steady)|\b(?:dos(?:e|es|ing)|administration)\b[^.;]{0,80}\baccumulat(?:es?|ed|ing|ions?)\b"
        r"|\b(?:no|not|without)\b[^.;,]{0,40}\baccumulat(?:e|ed|ing|ions?)\b"
    ),
    "metabolism": (
        r"\b(?:metaboli[sz]ed|biotransformed)\b"
        rf"|\bmetaboli(?:sm|[sz]ation)(?= (?:of [\w-]+ )?{WAY}(?:is|occurs|takes place)\b)"
        r"|\bundergo(?:es|ing)? (?:[\w-]+ ){0,4}metabolism\b"
        r"|\b(?:has|have|shows?|exhibits?|subject to) (?:an? )?(?:[\w-]+ ){0,3}first[- ]pass (?:metabolism|effects?)\b"
        r"|\bis (?:\w+ly )?(?:glucuronidated|acetylated|demethylated|hydroxylated|sulfated|conjugated|oxidi[sz]ed)\b"
        r"|\bundergo(?:es)? (?:\S+ ){0,2}\S*"
        r"(?:ylation|oxidation|conjugation|glucuronidation|sulfation|hydrolysis|deamination|biotransformation)\b"
        r"|\bconverted (?:in)?to [\w-]+ (?:in|by) the liver\b"
        r"|\b(?:cleared|eliminated|inactivated|removed|clearance|elimination)\b[^.;]{0,40} (?:by|through|via) "
        r"(?:[\w-]+ ){0,3}metabolism\b"
        r"|(?:(?:\bCYP\w+ is (?:\w+ ){0,3})?\benzymes? (?:\w+ ){0,2}(?:responsible for|involved in)"
        r"|\b(?:CYP\w+|UGT\w+)(?: (?:and|or) \w+)? (?:is|are) (?:\w+ly )?responsible for(?: [\w-]+){0,3}?)"
        r" (?:the |its )?(?:metabolism|(?:\w-)?\w*(?:hydroxylation|oxidation|methylation|alkylation|glucuronidation))\b"
        r"(?! of (?:these|some|many|most|several|other|drugs|medications)\b)"
        r"|\b(?:main|major|primary|principal|chief|most important) "
        r"(?:metabolic|inactivation|biotransformation|metabolism) "
        r"(?:steps?|pathways?|routes?)(?=(?: (?:of|for|in) [\w-]+)? (?:is|are|involves?|includes?)\b)"
        # By which enzyme, said of that.
        r"|\b(?:CYP\w+|UGT\w+|P450(?: enzymes)?|enzymes?)(?: \([^()]*\))? metaboli[sz]es? (?!other|many|some|several)"
        # What chemistry does to it in the body.
        rf"|\b{CONVERSIONS} (?:[\w-]+ ){{0,8}}?(?:by|in)\b|\b{BREAKDOWN} (?:\w+ )?(?:by|in|into|to)\b"
    ),
    "bioavailability": (
        r"\b(?:has|have|had|having|shows?|exhibits?|with|suffers? from) (?:an? )?(?:very |relatively )?"
        r"(?:little(?: to no| or no)?|no|low|poor|limited|minimal|negligible|high|good|excellent|complete|variable) "
        r"(?:(?:oral|systemic|absolute|topical) )*bioavailability\b"
        r"|(?:^|, (?:and|but) )(?:(?:the|its|oral|systemic|absolute) )*bioavailability "
        r"(?:of [\w-]+ )?(?:is|was) (?:\w+ ){0,2}"
        r"(?:low|poor|limited|minimal|negligible|high|good|excellent|complete|variable)\b"
        r"|\b(?:because of|due to|owing to|given) its (?:very |relatively )?"
        r"(?:low|poor|limited|negligible|high|good|excellent) (?:(?:oral|systemic) )?bioavailability\b"
    ),
    "volume_of_distribution": (
        r"\b(?:very )?(?:large|small|high|low|wide|limited) (?:apparent )?"
        r"(?:volumes? of distribution|distribution volumes?)\b"
        r"|\b(?:volume of distribution|distribution volume)(?: (?:of|in) [\w-]+){0,2} "
        r"(?:is (?:(?:\w+ly|very) )?(?:small|large|high|low|wide|limited|similar|equal|close)\b"
        r"|(?:approximates|equals|exceeds|corresponds to|resembles)\b)"
    ),
    "excretion": (
        r"\b(?:excretion|elimination) (?:by|through|via) the (?:kidneys?|bile|liver|urine|fa?eces)\b"
        r"|\b(?:excreted|eliminated|cleared|leaves? the body)\b|\b(?:excretion|elimination) (?:is|occurs|takes place)\b"
        r"(?! (?:increas|decreas|important|impair|reduc|becom)\w*)"
        r"|\b(?:biliary|renal|urinary|fa?ecal) (?:excretion|elimination)\b[^.;]{0,60} is (?:an? |the )"
        r"|\b(?:of (?:the|an?) (?:\w+ ){0,2}dose|of (?:it|the (?:\w+ )?(?:drug|substance|compound))|it|the drug) "
        r"(?:\w+ly )?(?:appears?|(?:is|are) (?:found|recovered|detected)) "
        r"(?:unchanged )?(?:in|from) (?:the )?(?:urine|fa?eces|stools?|bile)\b"
        r"|\bremoved from the (?:body|blood|bloodstream|circulation|plasma) (?:\w+ly )?(?:by|through|via|in) "
        r"(?:the )?(?:kidneys?|urine|bile|fa?eces)\b"
        r"|\bremoved (?:\w+ly )?(?:by|through|via) the kidneys?\b"
        r"|\broutes? of (?:excretion|elimination)\b|\bundergo(?:es)? (?:[\w-]+ ){1,5}(?:excretion|elimination)\b"
    ),
    "protein_binding": (
        r"\bneither [\w-]+ nor (?:[\w-]+ ){1,3}(?:is|are) (?:\w+ly )?bound to (?:[\w-]+ ){0,4}(?:proteins?|albumin)\b|"
        r"\b(?:highly|extensively|heavily|strongly|tightly|poorly|weakly|minimally|hardly|barely|scarcely"
        r"|not|largely|mostly|low|high|negligible"
        r"|negligibly"
        r"|little|extensive|minimal)\b[\w ,-]{0,30}\b(?:protein[- ]b(?:ound|inding)"
        r"|bound to (?:[\w-]+ ){0,4}(?:proteins?|albumin))"
        r"|\b(?:does|do) not (?:\w+ )?bind to (?:[\w-]+ ){0,2}proteins?\b"
        # To which of them.
        r"|\bbound to (?:[\w-]+ ){0,2}proteins?, "
        r"(?:mainly|mostly|chiefly|primarily|predominantly|especially|particularly) "
        r"|\b(?:protein[- ]binding|binding to (?:[\w-]+ ){0,2}proteins?) (?:of [\w-]+ )?(?:is|was) (?:\w+ ){0,2}"
        r"(?:negligible|minimal|minor|low|weak|poor|high|extensive|strong|insignificant)\b"
    ),
    "absorption": (
        r"\b(?:\w+ly|well|best|not)(?: and \w+ly)?[ -](?:ab|re)sorbed\b(?! bone)"
        rf"|\b(?:resor(?:bed|ption)|taken up){FROM_THE_GUT}"
        r"|\babsorbed (?!dose|drug|amount|fraction|portion)(?:\w+ ){0,3}?(?:from|through"
        r"|across|via|by|into"
        r"|in the"
        r"|rapidly|slowly|quickly|well|poorly|completely)\b"
        rf"|\babsorption(?= (?:of [\w-]+ )?{WAY}(?:is|was|occurs|takes place)\b)"
        r"|\b(?:undergo(?:es)?|has|have|shows?|exhibits?) (?:an? )?(?:\w+,? ){1,3}absorption\b"
        r"|\b(?:rapid|slow|little|minimal|poor|good|complete|incomplete|negligible|limited) "
        r"(?:and \w+ )?(?:gastrointestinal|systemic|oral|intestinal|percutaneous) absorption\b"
        r"|\b(?:foods?|meals?)\b[^.;]{0,60} (?:its|the) (?:[\w ]+ )?(?:absorption\b|resorption\b(?! of bone))"
        r"|\b(?:foods?|meals?|fasting|empty stomach)\b[^.;]{0,40} "
        r"(?:(?:increas|reduc|decreas|slow|delay|enhanc|improv|impair|lower)(?:es|s|ed|d)"
        r"|(?:may|can) (?:increase|reduce|decrease|slow|delay|enhance|improve|impair|lower)"
        r"|(?:results?|resulted) in (?:an? )?\w+) (?:oral |systemic |drug )?absorption\b"
    ),
    "metabolites": (
        r"\b(?:active|inactive|main|major|primary|principal|chief|identified|known) metabolites?\b"
        rf"|\b(?:metaboli[sz]ed|biotransformed|{CONVERSIONS}) (?:[\w-]+ ){{0,9}}?"
        r"(?<!conjugated )(?<!excreted )(?<!eliminated )(?<!secreted )(?:in)?to\b"
        r"(?! (?:(?:an?|any|some|the|same) )?(?:\w+ )?(?:extents?|degrees?)\b)"
        r"|\b(?:to form|forming|yielding|producing) (?:[\w-]+,? ){1,6}?metabolites?\b"
        r"|\bmetabolite of [\w-]+, [^.;]{3,80}? is (?:\w+ ){0,2}(?:in)?active\b"
        r"|\b(?:in)?active (?:[\w-]+ ){1,2}metabolites?\b"
        r"|\bmetabolites,? (?:which |that )?include\b"
        # What is said of all of them.
        r"|\bnone of (?:the|its|these) metabolites (?:is|are|has|have|shows?)\b"
        r"|\bmetabolites (?:[\w-]+ ){0,5}?(?:is|are|have) (?:\w+ ){0,2}(?:(?:in)?active|no (?:\w+ )?activity)\b"
        rf"|{COUNTED_METABOLITES}"
    ),
}

# Shares of something else than the dose.
NOT_A_SHARE_OF_DOSE: tuple[str, ...] = (
    r"\)? ?first[ -]pass",
    "higher",
    "lower",
    "greater",
    "less",
    "more",
    "longer",
    "shorter",
    r"(?:increase|decrease|reduction|rise|fall|drop|loss|solution|cream|gel|inhibition|occupancy|saturation)s?",
    (
        r"of (?:all )?(?:the )?(?:patients|people|subjects|women|men|children|individuals|cases|population|users"
        r"|participants"
        r"|caucasians|asians|adults)"
    ),
)

# What stands directly before a value that a cue ahead of it announces, adverbs aside.
LINKS: tuple[str, ...] = (
    r"is|was|are|were|be|been|being|becomes?|remains?",
    r"of|to|from|at|as|and|or|but|with",
    (
        r"rang(?:es?|ed|ing)|averag(?:es?|ed|ing)|exceed(?:s|ed|ing)?|equals?|approximates?|var(?:ies|ied|ying)"
        r"|reach(?:es|ed)?|lies|lay|amount(?:s|ed|ing)|comes|account(?:s|ed|ing) for|constitut(?:es|ed|ing)"
    ),
    r"estimated|reported|calculated|found|measured",
)
TIME_LINKS: dict[str, tuple[str, ...]] = {
    "tmax": (
        (
            r"in|after|by|occurs?|occurr(?:ed|ing)|achieved|attained|observed|seen|obtained|reached|peaks?|peaked"
            r"|peaking|appear|comes?|arrives?"
        ),
    ),
    "onset_of_action": (r"in|within|after|by|occurs?|begins?|starts?|seen|observed|working|works?|acting|action",),
    "duration_of_action": (r"for|lasts?|lasting|persists?|continues?",),
}

# A share told in words is of this: "half of the dose". And what is left of it: "the other half being excreted".
OF_THE_DOSE: str = (
    r"of (?:it|(?:the|an?|each|this) (?:[\w-]+ ){0,2}?(?:dose|drug|medication|compound|substance|(?:amount|portion) "
    r"(?:absorbed|ingested|administered|given|taken|of (?:the|an?) (?:[\w-]+ ){0,3}dose)))\b"
)
THE_OTHER: str = r"the (?:other|remaining)"

# What a value directly before its cue may have in between ("a 5-hour plasma half-life", "98 % of it is bound to ...").
BEFORE_CUE: dict[str, str] = {
    "time": r"[- ](?:(?:mean|average|median|elimination|terminal|plasma|serum|biological|apparent|long"
    "|short)[- ]){0,3}",
    "tmax": (
        r"(?:\s(?:(?:are|is)\s(?:needed|required)\s)?to\s(?:reach|attain|achieve)"
        r"|\s(?:after|following|of|post)\b(?:(?!\sand\s(?:the\s|its\s)?$)[^,;]){0,60})?,?\s(?:the\s|its\s|mean\s|a\s)?"
    ),
    "percent": (
        r"\)?(?:\s\((?:range|mean|median)\b[^()]*\))?\s?(?:(?:(?:of|in)\b[^,;:%]{1,70}?\s)?"
        r"(?:is|are|was|were|being|(?:will|can|may) be|(?:has|have|had) been|gets?|appears?|appeared"
        r"|(?:shows?|turns?) up|circulates?|exists?|remains?|to be|undergo(?:es)?)\s(?:found\s|present\s)?"
        r"|of (?:it|(?:the|an?|each) (?:\w+ ){0,2}?(?:dose|drug)|the amount (?:ingested|given|taken|administered))\s)?"
        r"(?:(?:\w+ly|absolute|oral|mean|average|systemic|then|also|the|first-pass|eventually)\s){0,3}"
    ),
}

# Words of a subject that stands for the drug itself.
OWN_SUBJECTS: frozenset[str] = frozenset(
    (
        "it this that which they these both each drug drugs medication medicine compound agent substance molecule "
        "antibody antibiotic hormone peptide prodrug form formulation formulations tablet tablets capsules solution "
        "injection dose doses isomer enantiomer and also generally usually therefore thus preparation preparations "
        "administration there level levels concentration concentrations elimination excretion absorption metabolism "
        "accumulation "
        "vitamin product release version studies plasma serum clearance distribution value bioavailability half-life "
        "half-lives binding onset duration volume auc cmax tmax peak action effect effects time salt salts antibodies "
        "remainder rest fraction portion part majority half third thirds quarter quarters fifth fifths most traces "
        "spray patch gel cream ointment suspension syrup "
        "suppository suppositories elixir powder inhaler lozenge state equilibrium food meal meals tolerance humans"
    ).split()
)

# "The main metabolite 4-hydroxyexamplin": a name of chemistry, by its places and its ending (IUPAC, WHO stems).
_CHEMICAL = r"(?:(?:\d[\d,'\u2032]*-|[NOS]-)[\w-]{4,}|[a-z]{4,}(?:in|ine|ol|one|ide|am|ate|oic acid)\b)"
NAMED_METABOLITE: str = (
    r"\b(?:active|inactive|main|major|primary|principal|chief) metabolites?(?:,| is| are| being"
    r"| include[sd]?| of \w+ (?:is|are))? "
    rf"{_CHEMICAL}|{_CHEMICAL},? (?:which is |is )?(?:an?|the|its) (?:[\w-]+ ){{0,2}}metabolite\b"
)

# The name that may follow "its metabolite": a word that is none of these, and none of a sentence.
METABOLITE_NAME: str = (
    r"(?:,? (?!(?:of|is|are|was|were|has|have|had|with|and|or|in|into|which|that|by|from|can|may|to|also|than|for|as|at"
    r"|exhibits?|shows?|half|ranges?|reach\w*|appears?|undergo\w*|such|via|after|being|formed|accounts?|increased?"
    r"|accumulates?|contributes?|does|do|but|the|its)\b)[^\W\d_]?[\w\u2032',-]{3,40}\w(?=[\s,).;]|$))?"
)

# What a value may be of that is not the drug as such: isomers, salts and formulations; regular expressions. The salts
# and esters are those of depots (WHO INN, "International nonproprietary names modified").
PARTS: tuple[str, ...] = (
    r"(?:[\w()+-]+[ -])?(?:enantiomers?|stereoisomers?|diastereomers?)",
    r"(?:dextro|levo|[dlRS]|\([RSdl+\u2212-]\))-(?:iso)?(?:mer|form)",
    (
        r"(?:extended|sustained|immediate|controlled|prolonged|modified|delayed|slow|regular|quick|fast)[- ]release"
        r"(?: (?:formulations?|forms?|tablets?|capsules?|preparations?|versions?))?"
    ),
    r"(?-i:SR|XR|XL|ER|IR)(?: (?:formulations?|forms?|tablets?|capsules?))?",
    r"(?:decanoate|enant(?:h)?ate|undecylenate|undecanoate|cypionate|palmitate|pamoate|valerate|laurate)(?: ester)?",
    r"(?<=the )resulting (?:compound|substance|acid|metabolite|product|drug)",
    # Not "testol, the active form of examplin".
    r"(?:(?<=the )|(?<=its ))(?<!, the )(?<!is the )(?<!as the )active (?:form|moiety|species|principle)(?! of\b)",
    r"(?:depot|liposomal|pegylated|long-acting injectable|microsphere)(?: (?:formulations?|forms?|injections?))?",
)

# Where something else than plasma is measured; regular expressions.
PLACES: tuple[str, ...] = (
    r"(?:breast )?milk",
    r"(?:CSF|cerebrospinal fluid)",
    r"(?:synovial|amniotic|interstitial|peritoneal) fluid",
    r"(?:red blood cells|erythrocytes|leukocytes|lymphocytes|platelets|cells)",
    r"(?:saliva|sputum|tears|aqueous humou?r|vitreous(?: humou?r)?|bile|urine|hair)",
    r"(?:tissues?|bones?|brain|lungs?|skin|fat|adipose tissue|muscles?|prostate)",
    r"(?:eyes?|cornea|retina|conjunctiva|nails?|stratum corneum|epidermis|tumou?rs?|cartilage|semen|nasal mucosa)",
)

# Leads back to the drug: regular expressions.
THE_DRUG: tuple[str, ...] = (
    r"(?:parent|unchanged|unmetaboli[sz]ed) (?:drug|compound|substance|molecule)",
    r"(?:the|this) (?:drug|medication|medicine|compound|substance) (?=itself|has|is|was)",
    r"(?:the )?parent",
)
