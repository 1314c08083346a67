"""What is done with a drug where no amount is told: doses by count, applications and how long; regular expressions.

Sources: the schedules of the World Health Organization's vaccine position papers ("three doses, at least four weeks
apart"), the directions for use of topical products in FDA labels ("wash off after 8 to 14 hours"), and the wording of
the English Wikipedia's articles on them.
"""

from __future__ import annotations

NUMBER = (
    r"(?:\d+(?:\.\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|eighteen|(?:twenty|thirty|forty|sixty|ninety)(?:-\w+)?)"
)
RANGE = rf"{NUMBER}(?:(?: to | or | and |\s?[-\u2013]\s?){NUMBER})?"
SPAN = rf"(?:an?|{RANGE})[ -](?:minutes?|hours?|days?|weeks?|months?|years?)"
_ABOUT = r"(?:at least |about |approximately |around |up to |no more than )?"
_PERIODS = r"(?:hours?|days?|weeks?|months?|years?)"

_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|final|last|booster)"
_GIVINGS = r"(?:doses?|injections?|infusions?|treatments?|applications?|vaccinations?|shots?|boosters?)"
# Doses by their count or place: "three doses", "a single dose", "the second dose", "a three-dose series".
COUNTED_DOSES = (
    rf"(?:(?:no more than )?{RANGE}(?: (?:further|additional|more|separate|booster|oral))?"
    rf"|an? (?:single|further|additional|booster)(?: booster)?"
    rf"|(?:the|an?) {_ORDINAL}(?: booster)?) {_GIVINGS}\b|\b(?:an? booster|boosters)\b(?! dose)"
    rf"|(?:an? )?{NUMBER}-dose (?:series|schedule|course|regimen)\b"
)
# The second of a series that is told by when it follows: "and the second four weeks later".
COUNTED_LATER = (
    r"(?:the|a) (?:second|third|fourth|fifth|final|last)(?: one)?"
    rf"(?= (?:is |being )?(?:given )?(?:at|between|on day|after|from|around|{_ABOUT}{SPAN} (?:later|after))\b)"
)

# Behind and before them, what prescribes them.
PRESCRIBED_BEHIND = (
    r"(?:(?!, (?:and|but)\b)[^.;:]){0,80}?\b(?:is|are|(?:may|can|should|must|needs? to) be)"
    r"(?: \w+ly| often| also| then)? (?:given|recommended|required|needed|necessary|enough|sufficient|administered"
    r"|advised|repeated|taken|offered|due|curative|adequate|scheduled|made)\b"
)
PRESCRIBED_BEFORE = (
    r"\b(?:requires?|needs?|consists? of|(?:is|are|be) (?:\w+ly )?(?:given|administered|applied|taken)(?: \w+ly)?"
    r"(?: as| in| by)?|(?:may|should|must) (?:have|get|receive)|receives?|recommends?|(?:schedule|series|course) is)"
    r" (?:a (?:total|series|course|schedule) of )?(?:(?:a|either|only|just) )*$"
)

_POINTS = rf"{NUMBER}(?:(?:, (?:and |or )?|,? (?:and|or) )(?:either )?{NUMBER})*"
_OF_AGE = r"(?: of age| old)?"
# When the doses of a series are given.
SCHEDULES: tuple[str, ...] = (
    rf"{_ABOUT}{SPAN} apart",
    rf"(?:at|on|in) (?:days?|weeks?|months?) {_POINTS}",
    (
        rf"at (?:the age of |birth and |birth, )?(?:about |around )?{_POINTS}(?: to {NUMBER}|\s?[-\u2013]\s?{NUMBER})?"
        rf" {_PERIODS}{_OF_AGE}"
    ),
    rf"between (?:the ages? of )?{NUMBER}(?: {_PERIODS})? and {NUMBER} {_PERIODS}{_OF_AGE}",
    rf"(?:before|by|after|from|around|in) (?:the age of )?{RANGE} {_PERIODS} (?:of age|old)",
    r"(?:at|(?:soon |shortly )?after) birth",
    rf"within (?:the first )?{RANGE} {_PERIODS} (?:of|after) (?:birth|exposure)",
    rf"{_ABOUT}{SPAN} (?:later|after (?:that|(?:the )?(?:first|second|third|previous|last|initial)(?: dose| one)?\b))",
    rf"over (?:an? )?(?:period of )?(?:an? )?{RANGE}[ -](?:days?|weeks?|months?|years?)(?: period)?",
    rf"with (?:at least )?{SPAN} between (?:the )?(?:doses|them)",
    rf"every {RANGE} (?:days|weeks|months|years)",
    rf"(?:after|within|in) {RANGE} (?:hours|weeks|months|years)",
)

# On the skin or hair, for so long or on so much of it.
_SPREAD = r"(?:appl(?:y|ied)|massaged?|rub(?:bed)?|spread|worked|lathered|painted|smeared)"
APPLICATIONS: tuple[str, ...] = (
    (
        rf"{_SPREAD} [^.;]{{0,110}}?\b(?:left|leave|wash(?:ed)?|rins(?:e|ed)|removed?)(?: \w+){{0,4}}?"
        rf" (?:for|after|within) {_ABOUT}{RANGE} (?:minutes|hours)"
    ),
    rf"{_SPREAD} (?:\w+ ){{0,3}}?(?:in)?to the (?:entire|whole) (?:body|scalp|skin)(?: from [^.;,]{{3,60}})?",
    (
        rf"(?:is|are|be) (?:then )?left (?:on|in)(?: the \w+| place)? for {_ABOUT}{RANGE} (?:minutes|hours)"
        r"(?:(?: and|,)(?: then)? (?:rinsed|washed)(?: off| out)?)?"
    ),
)

_JOURNEY = (
    r"(?:exposure|entering|entry|travel\w*|departure|departing|arriv\w+|leaving|return\w*|departure)"
    r"(?: (?:an?|the|to|from|into|in) [\w -]{3,40}?(?=[,;.(]|$| (?:with|where|and|or)\b))?"
)
_LEAST_DOSE = r"(?:a low|the lowest(?: (?:possible|effective))?) dose(?: possible)?"
_LEAST_TIME = (
    r"for (?:as short a (?:time|period|duration|while) as possible"
    r"|the shortest (?:possible )?(?:time|period|duration)(?: of time)?(?: possible| needed| necessary)?)"
)
_TREATMENT = r"(?:treatments?|therapy|(?:treatment )?courses?|prophylaxis)(?: (?:course|with \w+))?"
_USUALLY = r"(?:(?:\w+ly|often|then) )?"
# How long, where nothing else is told.
DURATIONS: tuple[str, ...] = (
    (
        rf"{_TREATMENT} {_USUALLY}(?:lasts?|takes|should (?:last|continue)|(?:is|are|should be) {_USUALLY}"
        rf"(?:continued|given|needed|recommended|maintained))(?: for)? {_ABOUT}{SPAN}"
    ),
    rf"(?:usual|typical|standard|recommended) (?:course|duration)(?: of (?:treatment|therapy))? is {_ABOUT}{SPAN}",
    rf"courses? of {_ABOUT}{SPAN} (?:is|are) {_USUALLY}(?:usual|typical|recommended|given|enough|sufficient|needed)",
    (
        rf"(?:is|are|be) {_USUALLY}(?:taken|given|continued|applied) (?:for {_ABOUT}{SPAN}\b(?! (?:before|after|prior))"
        r"|indefinitely|for life\b|lifelong)"
    ),
    (
        r"(?:course|cycle|treatment)s? (?:is|are|(?:should|may|can|must) be) "
        rf"{_USUALLY}repeated (?:after|every) {_ABOUT}{SPAN}"
    ),
    # Around a journey or an exposure.
    (
        rf"(?:taken|given|started|begun|continued) (?:for )?{_ABOUT}(?:{SPAN}|(?:several|a few) (?:days|weeks|months)) "
        rf"(?:before|prior to|after|following) (?:the |potential |possible |any )*{_JOURNEY}"
    ),
    # As little as will do.
    rf"(?:at )?{_LEAST_DOSE} (?:and )?(?:used )?{_LEAST_TIME}|{_LEAST_TIME} and (?:at )?{_LEAST_DOSE}|{_LEAST_TIME}",
)
# How long from one dose to the next.
INTERVAL = rf"dos(?:ing|age|e) intervals? (?:is|are|of|should be) (?P<span>{_ABOUT}{SPAN})"
# How long at most, which is told among the reactions too.
LIMITED_USE = (
    rf"(?:(?:limit|restrict)(?:s|ed|ing)? (?:its |the |their )?(?:use|treatment|duration|prescri(?:bing|ption)|therapy)"
    rf"(?: of [\w-]+)?|"
    rf"(?:use|treatment|duration)(?: \w+)? (?:is|are|should be|must be) (?:limited|restricted)) to {_ABOUT}{SPAN}"
    rf"|not (?:be )?(?:used|taken|given|continued|applied|recommended) for (?:more|longer) than {SPAN}"
)
