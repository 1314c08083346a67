"""What stands beside an amount that is given, and what beside one that is not; regular expressions without anchors.

Sources: the verbs of sections 2 of US labelling (21 CFR 201.57 (c)(3)) and 4.2 of EU product information (EMA QRD
template) on starting, changing and limiting a dose; the plainer verbs that the English Wikipedia's medicine manual
(MOS:MED) asks for in their place; and the words of trial reports (CONSORT 2010, items 4 to 17) and of consumption
statistics (WHO, "Guidelines for ATC classification and DDD assignment").
"""

from __future__ import annotations

# What is done with a drug, in the present: who takes it, how it gets in, how it goes on.
GIVEN: tuple[str, ...] = (
    r"tak(?:e|es|en|ing)|giv(?:e|es|en|ing)|receiv(?:e|es|ing)|gets?|getting|hav(?:e|ing)(?= (?:only |about )?\d)",
    r"swallow(?:s|ed|ing)?|chew(?:s|ed)?|suck(?:s|ed)?|dissolved|drunk|placed|put|worn|left",
    r"inject(?:s|ed|ing|ions?)|infus(?:es?|ed|ing|ions?)|bolus(?:es)?|run in|intravenous(?:ly)?|inhal(?:es?|ed|ing)",
    r"instill?(?:s|ed|ation)|appl(?:y|ies|ied|ying|ication)|rubbed|spread|sprayed|dropped|go(?:es)? (?:into|under|on)",
    r"administ(?:ers?|ered|ering|ration)|self-administ(?:ers?|ered)",
    r"us(?:e|es|ed|ing)|dos(?:e|es|ed|age|ages|ing)|treat(?:s|ed|ing|ment)?|therapy|prophylaxis",
    r"prescri(?:be|bes|bed|bing)",
    r"beg[iu]n(?:s|ning)?|start(?:s|ed|ing)?|initiat(?:e|es|ed|ing|ion)|continu(?:e|es|ed|ing)|maint(?:ain\w*|enance)",
    r"(?:stay|remain|keep|kept|settle|manage)(?:s|d|ing)?|responds? to|heal(?:s|ed)? (?:on|with)",
    r"(?:do|does) well (?:on|with)",
    r"go(?:es)? (?:on )?to|switch(?:ed|es)? to|chang(?:ed|es) to|mov(?:ed|es) (?:on )?to|tolerated|preferred",
    r"needs?|needed|requir(?:e|es|ed|ing)|calls? for|suffic(?:es?|ient)|enough|adequate|will do|effective",
    r"works?|helps?|tried|(?:do|does|fares?) better (?:on|with)",
    r"offer(?:s|ed)?|suggest(?:s|ed)?|recommend(?:s|ed|ing)?|advis(?:es?|ed|ing)|allow(?:s|ed)?|permit(?:s|ted)?",
    r"consider(?:ed)?",
    r"licen[sc]ed|approved|customary|usual(?:ly)?|typical(?:ly)?|common(?:ly)?|standard|generally|mostly|ordinarily",
    r"courses?|regimens?|schedules?|amounts?(?= (?:is|are|ranges?|of|to|varies))",
)

# What comes of it, which tells no more than that it is taken where the schedule stands beside it.
EFFECTS: tuple[str, ...] = (
    r"reliev(?:es?|ing)|prevent(?:s|ing)?|controls?|clears?|protects?|eradicates?|cures?|heals?|lowers?|reduces|eases?",
    r"aim(?:s|ed)? (?:for|at)|withdrawal",
)

# How a dose is changed.
CHANGED = (
    r"(?:increas|rais|reduc|lower|decreas|halv|doubl|tripl|taper|titrat|adjust|escalat)(?:e|es|ed|ing)"
    r"|(?:cut|stepped|brought|built|turned|taken|going|goes|go|cutting|stepping|building)(?: back| up| down)"
    r"|cut(?= to| by| in)|built up|dropped"
)

# The most that is given.
CEILINGS: tuple[str, ...] = (
    r"(?:no|not|never) (?:\w+ ){0,3}?(?:more|higher|greater|larger) than|at most|up to|ceiling",
    (
        r"(?:maximum|maximal|max\.?)(?! (?:\w+ ){0,2}(?:effects?|levels?|concentrations?|response|plasma|serum"
        r"|inhibition|release|benefit|reduction))"
    ),
    r"(?:not|never) (?:to )?(?:be )?(?:exceed|exceeded|go (?:above|beyond|over)|surpass)",
    r"limit(?:ed)?|capped|restricted to",
    r"(?:rarely|seldom|hardly ever) (?:goes |go )?(?:more than|above|beyond|over|exceeds?)",
    r"(?:not|never) (?:\w+ ){0,3}?(?:above|over|beyond|exceeding)",
    r"no (?:one|body|patient) [^.;,]{0,40}?(?:above|over|more than)",
)

_ADVERB = r"(?:(?:\w+ly|only|not|then|also|often|never|therefore|be) ){0,4}"
# On safety an amount is a dose only where somebody is to be given it: not "12% of those who take 40 mg".
ADVISED: tuple[str, ...] = (
    (
        rf"(?:should|must|ought to|may|can|needs? to|has to|have to|is to|are to) {_ADVERB}"
        r"(?:tak(?:e|en)|giv(?:e|en)|receive|get|have|us(?:e|ed)|start(?:ed)?|beg[iu]n|remain|stay|consider(?:ed)?"
        rf"|prescribed?|exceed(?:ed)?|administered|dosed|kept|tried|applied|{CHANGED})"
    ),
    (
        rf"(?:is|are) {_ADVERB}(?:taken|given|used|started|begun|kept|advised|recommended|suggested|needed|required"
        rf"|enough|sufficient|tolerated|preferred|limited|capped|restricted|allowed|prescribed|{CHANGED})"
    ),
    r"by (?:starting|beginning|using|giving)(?: with| at| on| only)?(?= \d)|replaced by(?= \d)",
    r"(?:means?|calls? for|requires?|needs?|warrants?) (?:halving|reducing|lowering|cutting|an? (?:lower|reduced))",
    r"suffices?|will do|(?:is|are) (?:safe|the (?:most|limit|maximum|ceiling))",
    r"(?:starts?|begins?|remain|stay|stays|remains) (?:\w+ )?(?:on|with|at|from)(?= (?:no more than |about |only )?\d)",
    (
        r"(?:doctors|physicians|specialists|clinicians|prescribers|centres|centers|guidelines?|labels?) (?:\w+ ){0,4}?"
        r"(?:beg[iu]n|start|us(?:e|es)|giv(?:e|es)|advis(?:e|es)|recommends?|suggests?|allows?|limits?|prescribe)"
    ),
    r"(?:needs?|requires?|gets?|receives?)(?: only| about| no more than| at most)?(?= \d)",
    r"(?:limit|maximum|ceiling|most)(?: \w+){0,3} is",
)

# What is told of those who were given it, with or without the word for a trial.
STUDIED: tuple[str, ...] = (
    r"placebo|randomi[sz]ed|double-blind|open-label|controls?|arms?|versus|vs\.?|study|studies|trials?|participants",
    r"volunteers|subjects|patient-years|cohort|meta-analys[ie]s|responders|response rates?",
    r"(?:case )?reports?|investigators",
)
# What is over: the past tense, and the words for former times. "Has been licensed at 5 mg" is not over.
OVER: tuple[str, ...] = (
    r"was|were|had|did|took|got|gave|received|became|began|went|fell|rose|lost|lived|showed|found|reported|experienced",
    r"developed|led|produced|caused|prevented|resulted|improved|responded|survived|died|recovered",
    r"formerly|previously|originally|once (?:used|given|taken)|used to be|no longer|historically|in the past",
    r"discontinued|withdrawn|abandoned|in the (?:1[89]|20)\d0s|(?:in|until|since|before|from) (?:1[89]|20)\d\d",
)
# Amounts that nobody gives.
NOT_GIVEN: tuple[str, ...] = (
    (
        r"(?:each|one|every|an?|per) (?:\w+ )?(?:tablet|capsule|vial|ampoule|puff|spray|spoonful|drop|dose|gram"
        r"|millilit(?:er|re)|mL)s? (?:\w+ )?(?:contains?|holds?|delivers?|weighs?|dissolves)"
    ),
    r"alcohol|ethanol|cigarettes?|diet(?:s|ary)?|proteinuria|urine|excret\w+|eliminated|loss(?:es)? of",
    r"shaken|reconstituted|dilut(?:ed|ion|ing)|stored|shelf|colou?red|yellow|blue|white",
    r"(?:times|fold) (?:as|more|less|higher|lower) |inhabitants|consumed|consumption|abusers?|recreational\w*|addicts?",
    r"athletes?|body-?build\w*|build muscle",
    r"levels? (?:of|are|is|rise|fall)|concentrations?|serum|plasma",
    r"(?<!creatinine )clearance (?:is|of \d+|falls)|exposure|absorption",
    r"side[ -]effects? (?:of|are|at|with|occur)|reactions?|toxicity|(?:adverse|withdrawal) (?:effects|symptoms)",
    r"by (?:about |some |up to |at least )?[\d.]+(?:(?:\s?[-\u2013]\s?| to )[\d.]+)? ?(?:mm ?Hg|mmol\S*|kg|points)",
    r"the body (?:needs|requires|makes|holds|contains)|daily requirements?|peaks?|stock",
    r"\d oz|(?:cups?|glass(?:es)?|cans?) of",
    # "A daily intake of no more than 400 mg is advised" is a limit, an "average intake" what people eat.
    r"(?:average|mean|usual|typical|dietary|habitual|estimated|reported|high|low|total) (?:\w+ )?intakes?",
    r"with an? (?:daily )?intake of",
    r"total(?:l?ing|s)|(?:less |un)likely|equals?",
    r"(?:does|do) not (?:\w+ )?(?:appear|seem|work|help|improve|add|affect|change|cause|differ)",
    r"(?:not|already|inadequately|poorly) (?:\w+ )?(?:controlled|respond\w*) (?:on|with|by|to)|unresponsive to",
    r"s?he|her|his|hers?elf|himself|an? (?:man|woman|boy|girl|patient|person) (?:who|of|took|had)",
    r"supplements? of|vitamin|instead of|rather than|in contrast|at a time|risk (?:of|is|increases|rises)",
    r"(?:can|may|might|could) (?:cause|lead|result|produce|induce|impair)",
)
# Those who take an amount already: "people who receive 10 mg may faint".
TAKERS = (
    r"\bwho (?:\w+ly )?(?:takes?|receives?|uses?|gets?|(?:are|is) (?:on|given|taking|receiving|treated with))"
    r"(?: more than| over| up to| at least| only| doses of)? $"
    r"|\b(?:those|people|persons|patients|users|women|men|children|adults) "
    r"(?:taking|receiving|given|treated with|using|of)(?: more than| over| up to| at least| doses of)? $"
)
# Forms and strengths on sale: no doses unless it is told how often they are taken.
SOLD: tuple[str, ...] = (r"comes? (?:as|in)|on (?:sale|the market)|packag\w+|versions?|brands?",)
ADMINISTERED = (
    r"(?:tak(?:e|es|en|ing)|giv(?:en|e|es|ing)|swallow\w*|inject(?:s|ed|ing)?|infused|inhal(?:e|es|ed|ing)|instill?ed"
    r"|appl(?:y|ies|ied)|rubbed|administered|inserted|placed|worn|start(?:s|ed)?|beg[iu]ns?|used)"
)

# An amount told by another, or a change of it without an amount.
_LESS = r"(?:lower|lowest|smaller|reduced|higher|larger|full|usual|same|initial|starting)"
RELATIVES: tuple[str, ...] = (
    r"\d\d ?% of (?:the|that|this) (?:(?:usual|normal|adult|recommended) )?dos(?:e|age)\b|half(?: the)? strength\b",
    r"dos(?:e|age)s? (?:may|can|might|has to|have to|is to) (?:\w+ )?be (?:halved|doubled|tripled)\b",
    r"(?:halving|doubling)(?: of)? (?:the|this|that|its) dos(?:e|age)\b",
    r"half of (?:that|this|it)(?! of)\b|(?:half|twice|three times) as much\b|(?<=take )half(?=[,.;]|$)",
    (
        r"(?:an? |one[ -]|two[ -]|three[ -])?(?:third|half|quarter|thirds|quarters) (?:of )?(?:the |this |that )"
        r"(?:(?:usual|normal|adult|recommended|maximum|full|daily|standard) )*(?:dose|dosage|amount|maximum)\b"
    ),
    rf"(?:an? |the ){_LESS} (?:(?:starting|initial|daily|maintenance) )?dos(?:e|age)\b",
    # Of more there is no end: "larger doses" are no amount.
    (
        r"(?:lower|lowest|smaller|reduced|usual|same|initial|starting) "
        r"(?:(?:starting|initial|daily|maintenance) )?dos(?:es|ages)\b"
    ),
)
# What a step is taken of: "by 25 mg", "in steps of 25 mg".
STEPS: tuple[str, ...] = (
    rf"(?:{CHANGED}) (?:\w+ly )?(?:(?:up|down|again|further) )?(?:by|in (?:steps|increments|stages) of) ",
    (
        r"(?:tapers?|withdrawal|titration|steps|increments|increases|reductions|decrements)"
        r"(?: [^.;:\d]{0,30}?)? (?:by|of) "
    ),
)
