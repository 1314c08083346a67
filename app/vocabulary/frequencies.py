"""How often a drug is given: regular expressions without anchors, matched without case.

Sources: HL7 table 0335 (repeat patterns) and the Latin abbreviations of the Institute for Safe Medication Practices'
list of dose designations, with the everyday wording of encyclopaedia articles.
"""

from __future__ import annotations

_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve)"
_RANGE = rf"{_NUMBER}(?:(?: to | or |\s?[-\u2013]\s?){_NUMBER})?"
_PARTS = rf"{_NUMBER}(?:, {_NUMBER}){{0,3}}(?:(?:,? to |,? or |\s?[-\u2013]\s?){_NUMBER})?"
_PERIOD = r"(?:hours?|h(?=[ ,.;)]|$)|days?|weeks?|months?|years?|hrs?|night|morning|evening)"
_TIMES = rf"(?:up to )?(?:once or twice|once to \w+ times|once|twice|thrice|{_RANGE} times)"

# When in the day or the meal; goes with a frequency, and may stand alone where a dose is told.
TIMINGS: tuple[str, ...] = (
    r"in the (?:mornings?|evenings?|afternoons?)(?: or (?:in the |at )?(?:morning|evening|night|bedtime))?",
    r"(?:at bedtime|at night|before bed)",
    r"on an empty stomach",
    (
        rf"(?:(?:about |at least )?(?:(?:half an|an|one) hour|{_RANGE} (?:minutes|hours)) (?:before|after) or )?"
        rf"(?:(?:about |at least )?(?:half an|an|one) hour|(?:about |at least )?{_RANGE} (?:minutes|hours)) "
        r"(?:before|prior to|after) (?:eating|food|(?:a |the |each |every )?(?:meals?|breakfast|lunch|dinner)|bedtime"
        r"|bed|sleep|going to bed|sexual activity|intercourse|exercise|surgery|chemotherapy|treatment|travel"
        r"|(?:the |a )?(?:procedure|operation))\b"
        r"(?:,? in the (?:morning|evening))?"
    ),
    r"(?:before|after|with|during|between)(?: the)?(?: main| each| every)? (?:breakfast|lunch|dinner|meals?|food)\b",
)

# A dose told by another: "half the usual dose".
RELATIVE_DOSES: tuple[str, ...] = (
    (
        r"(?:half|double|twice|triple|one[- ](?:half|third|quarter)|two[- ]thirds)(?: of)? (?:the|this|that) "
        r"(?:(?:usual|normal|recommended|standard|adult|daily|initial|regular) ){0,2}dos(?:e|age)\b"
    ),
    (
        r"dos(?:es?|ages?) (?:(?:should|must|needs? to) be |is |are )?"
        r"(?:halved|doubled|(?:reduced|cut|lowered) (?:by|to|in) "
        r"(?:(?:about |one )?half\b|(?:one|two)[- ](?:half|thirds?|quarters?)\b|\d\d ?(?:%|percent)))"
    ),
    (
        r"dos(?:e|age) (?:(?:should|must|may|needs to|can) be |is )?(?:\w+ ){0,3}?(?:increased|raised|reduced|lowered"
        r"|decreased) by (?:about |up to |at least )?"
        r"(?:\d[\d.]*(?:(?:\s?[-\u2013]\s?| to )\d+)? ?(?:%|percent|times)|half\b"
        r"|(?:a|one|two)[- ](?:thirds?|quarters?|half)\b)"
    ),
    (
        r"\d[\d.]*(?:\s?[-\u2013]\s?\d[\d.]*)? times "
        r"(?:the (?:usual|normal|standard|adult)|(?:a )?(?:higher|larger|lower|smaller)) (?:\w+ )?dos(?:e|age)\b"
    ),
    r"\d\d ?(?:%|percent) (?:lower|higher|smaller|larger) dos(?:e|age)\b",
    r"half a dose\b|half (?:of )?(?:that|this)(?: dose| amount)?\b(?! of\b)",
    (
        r"dos(?:e|age) reductions? (?:of|by) (?:up to |about |at least |approximately )?"
        r"(?:half\b|(?:one|two)[- ](?:half|thirds?|quarters?)\b|\d\d ?(?:%|percent))"
    ),
    # Not those that a heart's recording has: "the QT interval is prolonged".
    (
        r"(?:(?:dos(?:e|ing|age)|administration) |(?<=the )|(?<![\w-] ))intervals? "
        r"(?:is|are|(?:should|must|may|needs to) be) "
        r"(?:extended|increased|prolonged|lengthened)(?: to (?:every )?\w+ (?:hours|days|weeks))?"
    ),
)

# Whose elimination is slow: a dose for them is no usual dose.
WEAK_ORGANS: tuple[str, ...] = (
    (
        r"(?:(?:severe|mild|moderate|end-stage|significant)(?: (?:or|to) \w+)? )?(?:renal|kidney|hepatic|liver) "
        r"(?:impairment|failure|insufficiency|disease|dysfunction|problems)"
    ),
    r"(?:the |an? )?(?:creatinine clearance|e?GFR|CrCl)[^,;.:()]{3,40}?mL/min(?:ute)?(?: or (?:less|lower|below))?",
)

# How a product is counted out.
PRODUCT_UNITS: tuple[str, ...] = (
    "tablets?",
    "capsules?",
    "puffs?",
    "drops?",
    "sachets?",
    "sprays?",
    "patch(?:es)?",
    "suppositor(?:y|ies)",
    "inhalations?",
    "lozenges?",
    "actuations?",
    "applications?",
    "applicatorfuls?",
    "(?:level )?(?:tea|table)spoon(?:ful)?s",
    "(?:tea|table)spoon(?:ful)?",
)

FREQUENCIES: tuple[str, ...] = (
    rf"(?:once or twice|once|twice|{_RANGE} times) on (?:the )?(?:first|second|third|fourth) day",
    rf"as (?:needed|required),? up to {_RANGE} times (?:a|per|each) day",
    rf"{_TIMES}[ -](?:a|per|each|every|in a) (?:single )?{_PERIOD}",
    rf"{_TIMES}[ -](?:daily|weekly|monthly|nightly|yearly|annually|every {_RANGE} {_PERIOD})",
    rf"{_TIMES}/(?:day|week|month)",
    rf"{_NUMBER} ?[x\u00d7] ?(?:/|per |a |every ) ?(?:{_NUMBER} )?(?:days?|weeks?|months?|daily)",
    rf"(?:in )?{_PARTS} (?:equally |equal )?divided doses(?: (?:daily|a day|per day))?",
    rf"in (?:equally |equal )?divided doses,? (?:given |taken )?{_TIMES}[ -](?:daily|(?:a|per|each) day)",
    r"in (?:equally |equal )?divided doses",
    rf"(?:divided )?in(?:to)? {_PARTS} (?:equal |separate |smaller )?doses(?: (?:daily|a day|per day))?",
    (
        rf"(?:(?:up )?to (?:a maximum of )?|no more than )?{_RANGE} doses "
        r"(?:daily|(?:a|per|each|in a) day|in (?:any )?24 hours)"
    ),
    r"at weeks \d{1,2}(?:, \d{1,2}){0,5},? and \d{1,2}",
    r"at \d{1,2}(?:, \d{1,2}){0,5},? and \d{1,2} (?:days|weeks|months)",
    rf"every (?:other |second |third |few )?(?:{_RANGE} )?{_PERIOD}",
    rf"every (?:{_RANGE} (?:minutes|seconds)|half[- ]hour(?: to (?:one )?hour)?)",
    (
        r"(?:after|before|at|with) (?:each|every) (?:[\w-]+ ){0,2}?"
        r"(?:dialysis|ha?emodialysis|session|stool|bowel movement|feed|feeding|cycle)\b(?: session)?"
    ),
    r"(?:on )?alternate days",
    rf"{_RANGE}[ -]hourly",
    rf"at (?:{_NUMBER}-? (?:to|or) )?{_NUMBER}[ -](?:second|minute|hour|day|week|month) intervals",
    rf"at intervals of {_RANGE} (?:seconds|minutes|hours|days|weeks|months)",
    r"at (?:hourly|daily|weekly|fortnightly|monthly|yearly) intervals",
    r"(?<!at )(?<!more than )once(?=[,.;)]|$| (?:only|by|into)\b)",
    (
        r"(?:daily|weekly|fortnightly|monthly|nightly|hourly|yearly|annually)"
        r"(?! (?:doses?|dosages?|intake|value|li[fv]\w+|activit))"
    ),
    rf"(?:on )?{_RANGE} days (?:a|per|each) week",
    rf"(?:at least )?(?:an?|{_RANGE}) (?:hours?|days?|weeks?|months?) apart",
    r"(?<!for )(?<!after )(?<!within )(?<!about )(?<!lasts )(?:per|a|each) (?:day|week|month|year|night)",
    r"each (?:morning|evening)",
    r"/\s?(?:day|d|week|month)",
    r"(?:q\.?d\.?s?|b\.?i\.?d|t\.?i\.?d|t\.?d\.?s|q\.?i\.?d|q\.?o\.?d|b\.?d)\.?",
    r"(?<=g )(?-i:OD|o\.d\.)",
    r"q\.? ?\d+(?:[-\u2013]\d+)? ?(?:h(?:ours?|rs?)?|min(?:utes)?)\b",
    r"(?:as|in) (?:a|an|one) (?:(?:single|one-time|one-off|oral|intravenous|daily) ){0,2}dose\b(?! of\b)",
    r"as (?:needed|required)",
    r"on (?:the )?(?:first|second|third|fourth) day",
    r"on days? (?:\d+|one|two|three)(?:(?:, |,? and |\s?[-\u2013]\s?)\d+){0,8}",
    r"in (?:any |a )?24 hours",
    # Not what is found in a day's urine.
    (
        rf"in (?:any|an?|each) {_NUMBER}-?(?:minute|hour|day|week)(?: period)?"
        r"(?! (?:urin\w+|collections?|samples?|tests?|stud(?:y|ies)|trials?|recordings?)\b)"
    ),
    r"(?:each|every) minute",
    *TIMINGS,
)

# Words that make a sentence state a dose for use.
DOSE_STATED: tuple[str, ...] = (
    r"(?:; |^)the maximum is\b",
    (
        r"(?:usual|recommended|typical|standard|normal|common|starting|initial|maintenance|maximum|maximal|loading|adult|"
        r"daily|single|oral|intravenous|effective|therapeutic|pediatric|paediatric|approved|minimum|average|target|lower|reduced|"
        r"fixed|replacement|supplementary|supplemental|booster|weekly|bolus|optimal|optimum) "
        r"(?:\w+ ){0,3}?dos(?:e|es|age|ages|ing)\b"
    ),
    (
        r"dos(?:e|es|age|ages|ing)(?: regimens?| ranges?)? "
        r"(?:is|are|of|ranges?|varies|vary|starts?|between|from|should|may|recommended|up to)\b"
    ),
    r"dos(?:e|es|age|ages) (?:for|in) [^.;:]{3,60}? (?:is|are)\b",
    r"(?:usual|recommended|typical|standard|maximum|customary) (?:daily )?amount (?:is|of|for)\b",
    r"(?:maintenance|induction|prophylaxis) (?:is|with|by)\b",
    r"\b(?:it|this|that|treatment)(?: is|['\u2019]s) (?=\d)",
    (
        r"(?:usual|recommended|typical|standard|common|commonly used) (?:regimen|schedule|course|treatment) "
        r"(?:is|consists of)\b"
    ),
    r"(?:bolus|infusion|injection|consists) of (?:about )?(?=\d)",
    r"(?:bolus|infusion) (?:is|should be|may be) (?:about )?(?=\d)",
    r"infusion rate|rate of infusion|(?:by|as an?) (?:continuous )?infusion (?:of|at)\b",
    (
        r"(?:used|given|taken|applied|administered)(?: \w+){0,3} "
        r"(?:in|at) (?:low|small|high|large)(?:er)? (?:doses|amounts)\b"
    ),
    (
        r"(?:is|are|be)(?: \w+ly| often| sometimes| then)? "
        r"(?:begun|dosed|prescribed|taken|given|administered|injected|applied|initiated|started|restarted|resumed|infused|titrated|continued"
        r"|swallowed|chewed|inhaled|sprayed|instilled|placed|inserted|worn|dissolved|rubbed|massaged|swished"
        r"|gargled|sucked|dabbed|dropped|drunk|put)\b"
    ),
    r"(?:begin|start|initiat)\w*(?: \w+){0,2} (?:with|at|on) (?:about |the |an? )?\d",
    r"(?:taken|given|administered|injected|inhaled|applied)(?= (?:by|under|into|orally|\w+ly by) )",
    r"treated with (?:about )?(?=\d)",
    (
        r"(?:doses?|injections?|treatments?|applications?|infusions?|courses?|vaccinations?) "
        r"(?:is|are|(?:can|may|should|must) be) (?:\w+ly )?repeated\b"
    ),
    r"dos(?:e|age) (?:depends|is (?:based|calculated|determined))\b",
    (
        r"(?:label(?:l?ing)?|guidelines?|FDA|EMA|NICE|BNF|WHO|CDC|MHRA|World Health Organization|manufacturers?) "
        r"(?:gives?|offers?|recommends?|advises?|allows?|specif(?:y|ies)|sets?|says?) "
        r"(?:an? )?(?:\w+ )?(?:dose of )?(?:\d|(?:one|two) (?:\d|tablets?|capsules?))"
    ),
    # "The WHO recommends oral misoprostol 25 micrograms".
    (
        r"(?:guidelines?|FDA|EMA|NICE|BNF|WHO|CDC|MHRA|World Health Organization|manufacturers?) "
        r"(?:recommends?|advises?) (?:(?!(?:against|not|that|to|a|an)\b)[\w-]+ ){1,3}?"
        r"\d[\d.,]* ?(?:[m\u03bc\u00b5]?g|mcg|(?:micro|milli)?grams|IU|units|mL)(?:/kg)?\b"
    ),
    r"directions (?:for use )?(?:for [^.;:]{3,40} )?(?:are|is|say)\b",
    (
        r"(?:adults|children|adolescents|infants|newborns|women|men|people|patients|elderly(?: and \w+)?) "
        r"(?:(?:with|who (?:are|have|may|plan)|planning|taking) [^.;:,]{3,60}? )?"
        r"(?:should |may |must )?"
        r"(?:(?:inhale|take|use|apply|swallow|insert|receive|get)\b|need(?= (?:only |about )?\d))"
    ),
    # "250 mg is used".
    (
        r"(?:\d[\d.,]* ?(?:[m\u03bc\u00b5]?g|mcg|(?:micro|milli)?grams|IU|units|mL)(?:/kg)?|"
        r"tablets?|capsules?|doses?|injections?|drops?) "
        r"(?:(?:[^.;:,]|\.\d){3,50} )?(?:is|are) (?:\w+ly |often )?"
        r"(?:used|recommended|advised|sufficient|enough|adequate|effective|curative|customary|usual|typical|standard)\b"
    ),
    (
        r"\d[\d.,]* ?(?:[m\u03bc\u00b5]?g|mcg|IU|units) dose(?:, which [^.;:,]{3,60},)? "
        r"is (?:labelled|labeled|approved|recommended|licensed|reserved) for\b"
    ),
    # "Allows for administration only once a day", "may require twice daily dosing".
    (
        r"(?:allow|permit|enabl|necessitat|requir)\w*(?: for)?(?: its)?(?: (?:administration|dosing|intake|use))?"
        r"(?: only)?"
        r"(?= (?:once|twice|every|(?:two|three|four) times)\b)"
    ),
    r"(?:administration|dosing|dosage|given|taken|administered)(?= at \w+[ -]hour intervals\b)",
    r"dos(?:e|es|age|ages) \((?=\d)",
    r"(?:low|high)-dose (?:(?!of\b)\w+ ){0,2}of (?=\d|up to \d)",
    r"(?<!who )(?<!that )(?:receive|take|get)s? (?:about |up to )?(?=\d)",
    r"(?:increas(?:ed?|ing)|reduc(?:ed?|ing|tion)|decreas(?:ed?|ing)|raised|titrated|lowered)(?: up)? to\b",
    (
        r"(?:taken|given|administered|injected|applied|inhaled|used|infused|changed|replaced)"
        r"(?= (?:(?:once|twice|every|daily|weekly|monthly|nightly)\b|(?:two|three|four|\d) times\b))"
    ),
)

# What is done with a drug as often as a sentence says, where it names no amount: many other things are done weekly.
DONE_WITH_DRUGS: tuple[str, ...] = (
    "giv(?:es?|en|ing)",
    "tak(?:es?|en|ing)",
    "administ\\w+",
    "appl(?:y|ie[ds]|ying|ications?)",
    "inject\\w*",
    "infus\\w+",
    "inhal\\w+",
    "instill?\\w*",
    "insert\\w*",
    "swallow\\w*",
    "us(?:e|es|ed|age|ing)",
    "dos(?:e|es|ed|age|ages|ing)",
    "receiv\\w+",
    "prescribed",
    "placed",
    "worn",
    "tablets?",
    "capsules?",
    "pills?",
    "puffs?",
    "drops?",
    "by mouth",
    "orally",
    "intravenous(?:ly)?",
)

# What speaks of an experiment.
EXPERIMENTS: tuple[str, ...] = (
    r"(?:been|being|was|were) (?:\w+ly )?(?:tried|studied|tested|investigated|evaluated)|case (?:series|reports?)",
    (
        r"(?<!for the )stud(?:y|ies)|trials?(?! (?:withdrawal|discontinuation|period|off))|experiments?|participants"
        r"|volunteers|subjects|patient-years|cohort|meta-analysis"
    ),
    r"rats?|mice|mouse|dogs?|cats?|rabbits?|animals?|monkeys?|horses?|cattle|in vitro",
    r"were (?:given|treated|randomi[sz]ed|administered)|received (?:up to )?\d",
)
# What speaks of a danger, of what the body does with an amount, or of how much is used or worth.
MEASURED: tuple[str, ...] = (
    r"LD50|lethal|toxic|fatal|overdos\w+|poisoning|deaths?",
    r"peak (?:\w+ )?(?:levels?|concentrations?)",
    r"(?:through|via) (?:the |breast )*milk",
    r"half-life|bioavailability|plasma (?:levels?|concentrations?)|Cmax|AUC|absorbed|excreted",
    r"absorption (?:is|was|ranges|varies)|measurements? of",
    r"defined daily dose|millions?(?! (?:international )?units?\b| IU\b)|billions?|prescriptions|additional benefits?",
    r"as (?:good|effective|potent|active|strong) as",
    r"equivalent to|equianalgesic|compared (?:to|with)|costs?|price|USD|US\$",
)
# What speaks of a product.
ON_SALE: tuple[str, ...] = (
    r"having an? (?:dose|strength)|trade names?",
    r"sizes|packs?|packages?(?! (?:directions|insert|leaflet|label))",
    r"available (?:as|in)|supplied|marketed|sold|produced|pills? containing|strengths|in (?:one|a single) strength",
    r"formulations?",
)
# A sentence with one of these speaks of an experiment, a product or a danger, not of a dose for use.
NOT_FOR_USE: tuple[str, ...] = (*EXPERIMENTS, *MEASURED, *ON_SALE)
