"""How an article names what the body makes of a drug, and what such a name looks like.

Source: the prefixes, suffixes and locants of organic nomenclature (IUPAC Recommendations 2013, P-14 and P-6) and the
names of phase II conjugates (IUPHAR glossary of drug metabolism); each a regular expression without groups.
"""

from __future__ import annotations

# Words before a list of metabolites: "is metabolized by the liver to", "the metabolites of it are".
MADE_INTO: tuple[str, ...] = (
    (
        r"(?:metaboli[sz]e[sd]?|biotransformed|transformed|converted|hydroly[sz]ed|demethylated|dealkylated|deacetylated"
        r"|hydroxylated|glucuronidated|acetylated|deaminated|oxidi[sz]ed|reduced|conjugated|phosphorylated|degraded"
        r"|broken down|turned) (?:(?!and\b|which\b|that\b)[\w/-]+,? (?:and (?=CYP|[A-Z\d]))?"
        r"(?:\([^()]{2,60}\),? )?){0,14}?"
        r"(?:in)?to"
    ),
    r"(?:converts?|transforms?|turns?) (?:[\w-]+ ){1,3}?(?:in)?to",
    r"prodrug (?:[\w-]+ ){0,3}?(?:of|for)",
    (
        r"metabolites?(?:(?: (?:of|found|identified|detected|present|known|in)(?: [\w-]+){1,5}?)?"
        r"(?: (?:have|has) been (?:\w+ly )?(?:detected|identified|found|described)(?: in(?: [\w-]+){1,3}?)?)?"
        r"(?:,? (?:which |that |(?:one|two|three|four|five) )?"
        r"(?:are|is|was|were|include[sd]?|being|called|known as|such as|notably|including)|:)"
        r"|(?: of [\w-]+)?,?)"
    ),
)
# Words before such a list where the sentence speaks of metabolism.
FORMING: tuple[str, ...] = (
    r"(?:to form|forming|yielding|to yield|to give|giving rise to)",
    r"metabolites consist (?:\w+ly )?of",
)
# Words that lead up to a name, and words that follow it.
LEADING = (
    r"(?:the|an?|its|their|his|at least|small amounts of|large amounts of|to a (?:lesser|greater|small|minor) extent,?|"
    r"mainly|mostly|primarily|partly|chiefly|possibly|also|both|either|one|two|three|four|five|several|many|only|various|other|more|"
    r"less|most|least|pharmacologically|biologically|therapeutically|chemically|clinically|active|inactive|main|major|"
    r"minor|primary|principal|chief|significant|important|potent|toxic|corresponding|respective|known|identified|"
    r"metabolites?|compounds?|products?|forms?|moiety|substances?|drugs?|mononucleotides?|(?:mono|di|tri)phosphorylated|"
    r"called|named|such as|including|and then|then)"
)
FOLLOWING = (
    r"(?:,? (?:by|via|in|with|without|through|which|that|who|when|within|from|at|as|on|is|are|was|were|has|have|had|"
    r"being|formed|after|before|then|retains?|inhibits?|accounts?|exerts?|contributes?|undergoes|plus|due|"
    r"because|mainly|mostly|primarily|due to|responsible|using|for|an? (?:in)?active)\b|\s\d+(?![\w'\u2032-])|,$)"
)
# Nouns of which a name is one, with a word before them that says which.
NOUNS = (
    r"(?:\d['\u2032]-?)?(?:glucuronides?|glucuronates?|sul(?:f|ph)ates?|sul(?:f|ph)ones?|sul(?:f|ph)oxides?|sul(?:f|ph)ides?|disul(?:f|ph)ides?"
    r"|N-oxides?|oxides?|(?:oxy)?chlorides?|acids?|derivatives?|conjugates?|(?:mono|di|tri)phosphates?|lactones?|epoxides?|diols?"
    r"|alcohols?|aldehydes?|dimers?(?: of [\w-]+)?)"
)
# Ends of one word that says of what it is: "foonib-6-glucuronide".
CONJUGATED = (
    r"(?:glucuronide|glucuronate|sul(?:f|ph)ate|sul(?:f|ph)one|sul(?:f|ph)oxide|oxide|epoxide|diol|(?:mono|di|tri)phosphate|"
    r"acetate|lactone|conjugate)s?"
)
PREFIXES = (
    r"(?:nor|hydroxy|desmethyl|demethyl|desethyl|desacetyl|deacetyl|dealkyl|dehydro|dihydro|didehydro|oxo|keto|carboxy"
    r"|acetyl|didesmethyl|bisdesmethyl|methyl|ethyl|amino|chloro|thio|(?:des|de|di|tri|mono|oxy|cis|trans|iso|epi)-)"
)
ENDINGS = r"(?:ine|ol|one|ide|ate|al|ole|ene|in|am|amil|oin|thiol|dione)"
# Words with such endings that are no names.
PLAIN_WORDS: frozenset[str] = frozenset(
    (
        "urine routine medicine machine intestine substrate intermediate moderate rate state appropriate immediate "
        "protein albumin skin certain main brain total final equal several renal biliary fecal faecal oral initial "
        "individual people acetate citrate fumarate tartrate mesylate mesilate maleate malate succinate besylate "
        "phosphate sulfate nitrate carbonate circulate accumulate normal normally alone none one time some same "
        "determine examine within contain side outside inside control alcohol general conjugate derivative oxide "
        "hormone enzyme plasma form additional minimal pharmacological chemical clinical"
        # What the body couples to it is none of its metabolites.
        " glutathione glycine taurine glutamine"
    ).split()
) | {"glucuronic acid", "sulfuric acid", "sulphuric acid", "amino acids"}
