"""Cue words that say what a statement is not: not affirmed, not about people, not of today, not about this drug.

Sources: negation cues and the words that end their scope after the trigger lists of NegEx (Chapman et al., J Biomed
Inform 2001;34:301) and ConText (Harkema et al., J Biomed Inform 2009;42:839); speculation cues after the BioScope
guidelines (Vincze et al., BMC Bioinformatics 2008;9 Suppl 11:S9); animal words from the non-human section of MeSH B01.
Each entry is a regular expression without groups, matched as whole words and without case.
"""

from __future__ import annotations

# Deny what follows them in their clause.
NEGATION_BEFORE: tuple[str, ...] = (
    "no",
    "not",
    "cannot",
    "can't",
    "don't",
    "doesn't",
    "didn't",
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
    "hasn't",
    "haven't",
    "never",
    "none",
    "neither",
    "nor",
    "without",
    "absence of",
    "lack of",
    "lacks",
    "lacking",
    "free of",
    "free from",
    "devoid of",
    "fails? to",
    "failed to",
    "rather than",
    "instead of",
    "unlikely to",
    "with the exception of",
    "except for",
    "except",
    "excluding",
    "negative for",
    "rules? out",
    "ruled out",
    "little evidence",
    "insufficient evidence",
    "(?:untrue|false|mistaken|erroneous|unfounded) (?:beliefs?|claims?|ideas?|notions?|rumou?rs?)",
    "(?:an? )?(?:myth|misconception)",
)

# Deny what precedes them in their clause.
NEGATION_AFTER: tuple[str, ...] = (
    r"(?:has|have|had) (?:not|never) (?:yet )?been \w+",
    (
        r"(?:was|were|is|are) (?:not|never) (?:\w+ly )?(?:observed|seen|reported|found|noted|noticed|detected"
        r"|established|associated|increased|affected|expected|altered|changed"
        r"|a concern|caused|due|different|known|significant)"
    ),
    r"(?:did|does|do) not (?:occur|differ|increase|change|appear|develop)",
    "(?:is|are|was|were) (?:unlikely|absent|unaffected|ruled out)",
    "remains? unproven",
)

# Contain a cue but deny nothing.
NOT_NEGATION: tuple[str, ...] = (
    "not only",
    # "Reduces the incidence, but not the severity, of ...".
    "but not (?:the |its |their )?(?:incidence|frequency|severity|duration|number|rate|intensity)(?=,? of\\b)",
    "not just",
    "not merely",
    "not uncommon(?:ly)?",
    "not infrequent(?:ly)?",
    "not unusual(?:ly)?",
    "not rare(?:ly)?",
    "not necessarily",
    "not limited to",
    "not dose[- ]related",
    "not well (?:understood|known|established)",
    # What a drug does though placebo does not.
    "to (?:that of |those of |with )?placebo,? (?:except(?: for)?|with the exception of)",
    "no longer",
    "no doubt",
    "without warning",
    "with(?: or | and |/)without",
    "whether or not",
    "if not",
    "no more than",
    "not more than",
    "no less than",
    "no fewer than",
)

# End the scope of a cue: what follows is another clause.
CLAUSE_ENDS: tuple[str, ...] = (
    (
        "but(?! (?:very |more |less |often |sometimes |potentially )?"
        "(?:serious|severe|common|rare|important|dangerous|fatal|definite))"
    ),
    "however",
    "nevertheless",
    "nonetheless",
    "although",
    "though",
    "whereas",
    "while",
    "yet",
    "because",
    "due to",
    "owing to",
    "unless",
    "despite",
    "aside from",
    "apart from",
)

# A clause has one of these, a member of a list none.
FINITE = (
    r"is|are|was|were|has|have|had|may|can|could|might|should|must|will|would|do|does|did|occurs?|occurred|causes?|"
    r"caused|increases|decreases|reduces|leads|results"
)

ANIMALS: tuple[str, ...] = (
    "animals?",
    "rats?",
    "mouse",
    "mice",
    "murine",
    "rodents?",
    "rabbits?",
    "dogs?",
    "canines?",
    "cats?",
    "felines?",
    "monkeys?",
    "macaques?",
    "baboons?",
    "chimpanzees?",
    "marmosets?",
    "ruminants?",
    "donkeys?",
    "reptiles?",
    "primates?",
    "guinea pigs?",
    "hamsters?",
    "gerbils?",
    "ferrets?",
    "pigs?",
    "piglets?",
    "swine",
    "sheep",
    "lambs?",
    "goats?",
    "cows?",
    "cattle",
    "calves",
    "bovine",
    "equine",
    "horses?",
    "chickens?",
    "chicks?",
    "poultry",
    "fish",
    "zebrafish",
    "frogs?",
    "drosophila",
    "livestock",
    "veterinary",
    "in vitro",
    "cell lines?",
    "cell cultures?",
)

# Words that bring people back in: "in animals and humans".
HUMANS: tuple[str, ...] = (
    # What animals were given is told in human doses.
    r"humans?(?! (?:therapeutic|equivalent|clinical|dos\w+|exposures?|plasma|range|maximum))",
    "people",
    "patients?",
    "persons?",
    "adults?",
    "children",
    "women",
    "men",
    "infants?",
)

# Look like animals, are not.
NOT_ANIMALS: tuple[str, ...] = (
    "fish oils?",
    "cat scratch",
    "animal products?",
    "animal proteins?",
    # What a drug of the kind is made of, and what people react to.
    "(?:murine|mouse|hamster|bovine|porcine|rabbit|equine) (?:[\\w-]+ )?(?:proteins?|antibod(?:y|ies)|serum)",
    "human(?:s)? and other animals",
    "dog bites?",
    "(?:H\\dN\\d )?swine (?:flu|influenza)",
    "calves or",
)

HISTORICAL: tuple[str, ...] = (
    "historically",
    "formerly",
    "previously (?:thought|believed|used|recommended|known)",
    "in the past",
    "in the (?:early|mid|late)?[ -]?(?:1[89]|20)\\d\\ds",
    "in the \\w+ century",
    "was once",
    "were once",
    "once (?:thought|believed|used)",
    "used to be",
    "no longer",
    "was discovered",
    "was introduced",
    "was first",
    "were first",
    "withdrawn",
    "discontinued in",
)

THEORY: tuple[str, ...] = (
    "theoretical(?:ly)?",
    "theori[sz]ed",
    "hypothe(?:sis|ses|tical|tically|si[sz]ed?)",
    "speculat(?:ed|ive|ion)",
)

HYPOTHETICAL: tuple[str, ...] = (
    *THEORY,
    "theory",
    "anticipated",
    "feared",
    "could be expected",
    "may be expected",
    "would be expected",
    "conceivabl[ey]",
    "presumed",
    "postulated",
    "it is possible that",
    "remains to be",
    "unknown (?:if|whether)",
    "not known (?:if|whether)",
    "unclear (?:if|whether)",
    "uncertain (?:if|whether)",
    "whether",
    "under investigation",
    "being (?:studied|investigated|researched)",
    "has been (?:proposed|suggested|hypothesi[sz]ed)",
    "have been (?:proposed|suggested|hypothesi[sz]ed)",
)

_USUAL = (
    r"(?:(?:the |those |what (?:is|was) |normal(?:ly)? |usual(?:ly)? |typical(?:ly)? |maximum |maximal |daily |used )*"
    r"(?:recommended|prescribed|therapeutic(?:ally)?|approved))"
)
# More than anyone is to take: "at 12 times the recommended dose", "doses above those recommended".
BEYOND_USUAL: tuple[str, ...] = (
    (
        r"(?:doses?|amounts?) (?:[\w.\u2013-]+ (?:to [\d.]+ )?)?(?:times |fold )?(?:the |of )?(?:much |far |well )?"
        rf"(?:above|exceeding|in excess of|beyond|(?:higher|greater|larger|more) than) {_USUAL}"
    ),
    (
        r"(?:\d|several|many|two|three|four|five|six|seven|eight|nine|ten|twenty) times "
        rf"{_USUAL} (?:[a-z]+ )?(?:doses?|amounts?)"
    ),
)

OVERDOSE: tuple[str, ...] = (
    *BEYOND_USUAL,
    "overdos(?:e|es|ed|age|ages|ing)",
    "over-?dos(?:e|es|age|ages)",
    "poisonings?",
    "intoxication",
    "acute toxicity",
    "toxic (?:dose|doses|levels?|amounts?|concentrations?)",
    r"excessive (?:\w+ ){0,2}(?:dose|doses|dosing|amounts?|intake)",
    r"(?:taking|taken|using|ingesting|swallowing) (?:(?:far|way) )?too much(?! (?:alcohol|caffeine|salt|water|fluid))",
    r"(?:taking|taken|using|ingesting|swallowing) (?:\w+ )?(?:it |the drug )?in excess(?! of)",
    r"exceeding the (?:recommended|maximum|prescribed|usual|normal) (?:\w+ )?(?:dose|dosage|amount)",
    "massive (?:dose|doses|ingestions?)",
    "suicid(?:e|al) attempts? (?:with|by)",
    "lethal dose",
    "too (?:high|large|much) (?:of )?an? (?:dose|amount)",
    "supratherapeutic (?:dose|doses|levels?)",
)

# What follows is the other side of a comparison.
COMPARISON: tuple[str, ...] = (
    "compared (?:with|to)",
    "in comparison (?:with|to)",
    "relative to",
    "in contrast (?:with|to)",
    "as opposed to",
    "unlike",
    "versus",
    "vs",
    "than",
    "similar to that of",
    "placebo",
)
