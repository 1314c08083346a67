"""What a drug does to its target: words of action, and the term that each is counted as.

Sources: the action types of ChEMBL's drug mechanisms and of the IUPHAR/BPS Guide to Pharmacology, with the verbs that
articles use for them.
"""

from __future__ import annotations

# Nouns for what a drug is: "a selective X reuptake inhibitor", "an inhibitor of X". Regular expressions. A receptor or
# channel before the noun is what it acts on: the target of "an X receptor antagonist" is the "X receptor".
AGENT_NOUNS: dict[str, str] = {
    r"reuptake inhibitors?": "reuptake inhibitor",
    r"inhibitors?": "inhibitor",
    r"inverse agonists?": "inverse agonist",
    r"partial agonists?": "partial agonist",
    r"antagonists?": "antagonist",
    r"agonists?": "agonist",
    r"blockers?": "blocker",
    r"openers?": "opener",
    r"(?:positive |negative )?(?:allosteric )?modulators?": "modulator",
    r"activators?": "activator",
    r"releasing agents?": "releasing agent",
    r"chelators?": "chelator",
    r"sequestrants?": "sequestrant",
}

# Those of them that say how a drug works wherever they say what it "is".
SAYS_HOW_AS_NOUN: frozenset[str] = frozenset(
    {
        "inhibitor",
        "reuptake inhibitor",
        "antagonist",
        "agonist",
        "partial agonist",
        "inverse agonist",
        "blocker",
        "modulator",
        "activator",
        "opener",
    }
)

# Words before such a noun that qualify the drug, not what it acts on; regular expressions.
QUALIFIERS: tuple[str, ...] = (
    "potent",
    "selective",
    "highly",
    "non-?selective",
    "(?:non-?|un)?competitive",
    "reversible",
    "irreversible",
    "specific",
    "weak",
    "strong",
    "full",
    "dual",
    "oral",
    "direct",
    "indirect",
    "type of",
    "member of",
    "novel",
    "new",
    "synthetic",
    "centrally",
    "peripherally",
    "acting",
    "(?:long|short|rapid|fast|ultra-long)-acting",
    "(?:first|second|third)-generation",
    "mixed",
    "pure",
    "the",
    "enzyme",
    "of",
    "class",
    "recombinant",
    "version",
    r"\w+ly",
)

# Verbs, in any form, for what it does: "inhibits X", "by blocking X".
ACTION_VERBS: dict[str, str] = {
    r"inhibit(?:s|ed|ing)?": "inhibits",
    r"block(?:s|ed|ing)?": "blocks",
    r"antagoni[sz](?:es?|ed|ing)": "antagonizes",
    r"activat(?:es?|ed|ing)": "activates",
    r"stimulat(?:es?|ed|ing)": "stimulates",
    r"bind(?:s|ing)?(?: \w+ly)?(?: to| with)?": "binds",
    r"suppress(?:es|ed|ing)?": "suppresses",
    r"inactivat(?:es?|ed|ing)": "inactivates",
    r"prevent(?:s|ed|ing)?": "prevents",
    r"reduc(?:es?|ed|ing)": "reduces",
    r"decreas(?:es?|ed|ing)": "decreases",
    r"lower(?:s|ed|ing)": "decreases",
    r"increas(?:es?|ed|ing)": "increases",
    r"enhanc(?:es?|ed|ing)": "enhances",
    r"potentiat(?:es?|ed|ing)": "potentiates",
    r"modulat(?:es?|ed|ing)": "modulates",
    r"interfer(?:es?|ed|ing) with": "interferes with",
    r"disrupt(?:s|ed|ing)?": "disrupts",
    r"relax(?:es|ed|ing)": "relaxes",
    r"open(?:s|ed|ing)": "opens",
    r"acetylat(?:es?|ed|ing)": "acetylates",
    r"neutrali[sz](?:es?|ed|ing)": "neutralizes",
    r"chelat(?:es?|ed|ing)": "chelates",
    r"uncoupl(?:es?|ed|ing)": "uncouples",
    r"replac(?:es?|ed|ing)": "replaces",
    r"kill(?:s|ed|ing)": "kills",
    r"induc(?:es?|ed|ing)": "induces",
    r"act(?:s|ing) (?:on|at|upon)": "acts on",
    r"target(?:s|ing)": "targets",
    r"slow(?:s|ing)(?: down)?": "slows",
    r"stop(?:s|ping)": "stops",
    r"attach(?:es|ing) to": "binds",
    r"block(?:ing|s) (?:the )?(?:action|effects?) of": "blocks",
    r"mimic(?:s|king)": "mimics",
}

# What a molecule is made by, or differs by: "differs from insulin by replacing asparagine" is no action of the drug.
MADE_BY = r"(?:differs?|differed|derived|obtained|made|prepared|produced|synthesi[sz]ed|formed) (?:\w+ ){0,6}by"

# Those of them that molecules do to each other: "an antibody that binds to X" says how the drug works.
MOLECULAR_ACTIONS: frozenset[str] = frozenset(
    {"binds", "inhibits", "blocks", "activates", "targets", "antagonizes", "stimulates"}
)

# What such verbs do not act on: "a blocking agent", and what follows a verb that has no object, "renin increases due to
# the loss of feedback"; regular expressions.
NO_OBJECT: tuple[str, ...] = (
    *("agents?", "enzymes?", "drugs?", "factors?", "activity", "and", "in", "for"),
    *("due", "owing", "because", "as", "by", "after", "during", "when", "while", "until", "over", "following"),
)

# Nouns for the act itself: "due to its inhibition of X".
ACT_NOUNS: dict[str, str] = {
    r"inhibition": "inhibits",
    r"blockade": "blocks",
    r"blocking": "blocks",
    r"antagonism": "antagonizes",
    r"activation": "activates",
    r"stimulation": "stimulates",
    r"inactivation": "inactivates",
    r"suppression": "suppresses",
    r"binding": "binds",
}

# Words that make a lead sentence one on how the drug works.
WORKS = (
    r"(?:works?|acts?|thought to work|believed to work|mechanism of action|mode of action|effects? (?:by|through|via))"
)

# Molecules that drugs act on; regular expressions.
MOLECULES: tuple[str, ...] = (
    "receptors?",
    "enzymes?",
    "channels?",
    "transporters?",
    "pumps?",
    "subunits?",
    r"(?!disease|release|increase|decrease|base|phase|case|purchase)[\w-]*ases?",
    r"(?:COX|CYP|PDE|MAO)-?\w{0,4}",
)

# What stands between a ligand and what it binds to: "the binding of X to its receptor"; a regular expression.
BINDING_TO = r"binding of [^,;]{1,60}? (?:to|with|at) (?:the |its |their |an? )?"

# Words that end what is acted on; regular expressions.
TARGET_ENDS: tuple[str, ...] = (
    "which",
    "that",
    "where",
    "thereby",
    "thus",
    "resulting",
    "leading",
    "causing",
    "by",
    r"(?:induced|caused|produced|evoked)(?= by\b)",
    "via",
    "through",
    "because",
    "while",
    "when",
    "whereas",
    "including",
    "such as",
    "so",
    "from",
    "after",
    "during",
    "as",
    "is",
    "are",
    "required",
    "needed",
    "responsible",
    "ultimately",
    # How much more than what else, and how much at all.
    r"(?:over|past|beyond|more than|rather than|compared (?:with|to)|relative to)(?= )",
    r"(?:with|at) (?:[\w-]+ ){0,3}(?:selectivity|affinity|affinities|specificity|potency)",
    r"and(?= \w+(?:es|s|ed) (?:the|its|an?) )",
    "and (?:thereby|thus|therefore|so|is|also)",
)

# Words that stand for the drug, or for its effect, where it is not named; a regular expression.
STANDS_FOR_DRUG = (
    r"(?:it|they|(?:the|this) (?:drug|medication|medicine|compound|agent|antibody|molecule)|"
    r"its (?:\w+ ){0,4}(?:effects?|action|activity|mechanism)|(?:the )?(?:mechanism|mode) of action|"
    r"(?:these|both) (?:drugs|agents))"
)

# What a drug is used for is not how it works: words between the drug and what it "reduces"; a regular expression.
USED_FOR = r"(?:used|useful|indicated|prescribed|approved|given|taken)"
