"""Words around the name of a reaction: what counts it, where its circumstances begin, what shows that it is no name.

Source: closed-class words (determiners, prepositions, auxiliaries) of Huddleston and Pullum, The Cambridge Grammar of
the English Language (2002), and the reporting phrases of drug monographs. Regular expressions without groups.
"""

from __future__ import annotations

# Before "cases of", "risk of".
BEFORE_COUNTING: tuple[str, ...] = (
    *(r"\d[\d,]*", "increased?", "higher", "greater", "elevated", "heightened", "small", "slight", "slightly", "the"),
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "many", "some"),
    *("significant", "significantly", "an?", "its", "their", "new", "isolated", "sporadic", "individual", "single"),
    *(
        "rare",
        "occasional",
        "more",
        "very",
        "developing",
        "relatively",
        "high",
        "considerable",
        "substantial",
        "substantially",
    ),
    *("brief", "short", "short-lived", "transient", "temporary", "recurrent", "repeated"),
    *("moderately", "markedly", "modest", "modestly", "varying", "serious", "several", "few", "estimated", "overall"),
    # Of cases: that some were fatal says the quote.
    *("fatal", "severe", "life-threatening", "non-fatal", "nonfatal"),
    *("post-?marketing", "reported", "documented", "published", "confirmed", "suspected"),
)

# Verbs before a name: "developing gout".
BEFORE_NAME: tuple[str, ...] = (
    "such an?",
    "heart's",
    "into",
    "developing",
    "having",
    "getting",
    "experiencing",
    "indicating",
    "suffering from",
    "(?:classified|described|reported|graded) as",
)

# "in some elderly patients": what may stand before the people, and what counts as people.
BEFORE_PEOPLE: tuple[str, ...] = (
    *("the", "a", "an", "some", "many", "most", "certain", "several", "few", "other", "older", "elderly", "younger"),
    *(
        "male",
        "female",
        "young",
        "pregnant",
        "susceptible",
        "predisposed",
        "sensitive",
        "healthy",
        "obese",
        "overweight",
    ),
)
PEOPLE: tuple[str, ...] = (
    *("patients?", "people", "persons?", "individuals?", "adults?", "children", "infants?", "newborns?", "neonates"),
    *("women", "men", "users", "cases", "subjects", "females", "males", "humans", "animals", "rats", "mice", "those"),
    *("clinical", "studies", "trials", "all", "about", "up to", "over", "around", "approximately", "nearly", "one"),
    *("more", "less", "rare", r"\d\S*", "addition", "association", "combination", "conjunction", "response"),
    *("particular", "some", "most", "many", "adolescents", "teenagers"),
)

# Where the circumstances begin: everything from here on is not the name.
TAILS: tuple[str, ...] = (
    *("when", "if", "while", "because", "due to", "owing to", "caused by", "during", "after", "before", "within"),
    *("until", "unless", "upon", "following", "despite", "via", "through", "resulting from", "secondary to"),
    *("so that", "such that", "thus", "thereby", "especially", "particularly", "mainly", "mostly", "usually"),
    *("most often", "more often", "to (?:occur|develop|be)", r"by \w+ing", "to$", r"of \d", "amounting"),
    *("characteri[sz]ed", "involving", "lasting", "associated with the", "depending", "compared", "relative to"),
    *(
        "versus",
        "as a result",
        "as well",
        "as (?:the|it|they)",
        "consisting of",
        "at (?:high|higher|low|lower|large|therapeutic|usual|doses?)",
    ),
    "with (?:high|higher|long|prolonged|chronic|use|other|concomitant|continued|large|increasing|regular)",
    "with the (?:use|first)",
    r"with [\w-]+ (?:treatment|therapy|use)\b",
    "with (?:all|some|most|other) \\w+",
    r"(?:so )?(?:severe|serious|bad|strong|marked|troublesome) enough",
    *("that", "which", "who", "whose", "where", "having", "leading to", "resulting in", "causing", "requiring"),
    "at an? (?:average|mean|rate|incidence|frequency)",
    "with an? (?:incidence|frequency|rate|average|mean)",
    *("(?:reported|observed|described|noted)$", "(?:reported|observed|described|noted) (?:in|with|by|among|after)"),
    *("related to", "similar to", "resembling", "ranging", "occurring", "from (?:the|its|taking|use|long|high)"),
    r"(?:in|at) (?:\w+ ){0,2}\d",
    r"in an? [\w-]+ (?:manner|fashion|way)",
    r"(?:shortly|soon|immediately) ?(?:after|following|before|$)",
    # "Gout years after the drug was begun".
    r"(?:(?:hours|days|weeks|months|years)|up to [^,;]{2,20}) (?:after|before|into|later|following)\b",
    # How far a level rose: "to more than three times the upper limit of normal".
    r"to (?:more|greater|less|at least|about|over|above|up|two|three|five|ten|\d)",
    r"(?:more|greater) than (?:two|three|five|ten|\d)",
    *(
        r"in doses? of",
        "in (?:high|higher|large) doses?",
        "with or without",
        "without (?:any )?(?:clinical )?(?:signs|symptoms)",
        "(?:for|in|over) the (?:first|early|initial)",
        "under (?:long|prolonged|chronic)",
    ),
)

# A name holds none of these.
FINITE: tuple[str, ...] = (
    "resembles?",
    "gets?",
    "lacks",
    "describes?",
    *(
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "(?<!well-)being",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "may",
        "might",
    ),
    *("can", "could", "should", "would", "will", "must", "shall", "occurs?", "occurred", "include[sd]?", "causes?"),
    *(
        "caused",
        "increases",
        "decreases",
        "reduces",
        "leads",
        "(?<!enzyme )(?<!test )results",
        "appears?",
        "seems?",
        "requires?",
        "suggests?",
        "recommends?",
        "advises?",
        "warns?",
        "plays?",
    ),
    *(
        "shows?",
        "produces?",
        "showed",
        "shown",
        "found",
        "reported",
        "used",
        "uses",
        "takes?",
        "taken",
        "given",
        "it",
        "they",
    ),
    *("notified", "receives?", "received", "issued", "announced", "approved", "published", "concluded", "stated"),
    *("recommended", "advised", "warned", "began", "believed", "considered", "thought", "prescribed"),
    *("develops?", "experience[sd]?", "you", "we", "there", "this", "these", "who", "which", "its"),
    "(?<!to )(?<!of )(?<!in )their",
    *("encourages?", "promotes?", "predisposes?", "makes?", "brings?"),
    *("relieve[sd]?", "alleviate[sd]?", "prevents?", "prevented", "treats?", "improves", "helps?", "lasts"),
)

# A name begins with none of these.
NOT_FIRST: tuple[str, ...] = (
    *("in", "on", "at", "of", "for", "from", "by", "with", "within", "after", "before", "during", "to", "as", "when"),
    *("if", "because", "since", "until", "about", "up to", "over", "among", "between", "under", "through", "via"),
    *("than", "see", "not", "no", "without", "except", "only", "however", "therefore", "hence", "thus", "once", "per"),
    *("due", "owing", "based", "according", "leading", "resulting", "causing", "requiring", "lasting", "ranging"),
    *(
        r"reversible (?:after|by|if|in|on|once|upon|when|with|within)",
        "depending",
        *("latter", "former"),
        *("precipitate", "induce", "provoke", "aggravate", "exacerbate", "reduce", "inhibit", "suppress", "stimulate"),
        # What the one before does, and how it is seen.
        *("radiating", "extending", "spreading", "seen"),
        "so",
        "less",
        "fewer",
        r"more(?! (?:frequent|often))",
        "little",
        "lower risk",
        "reduced risk",
        "do",
        "use",
        r"\d[\d.,]*%?\s\w",
    ),
)
