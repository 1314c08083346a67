"""Patterns of the names of drugs, drug classes, vaccines, foods and enzymes, the most telling first."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.phrases import alternatives, either
from app.facts.interactions import InteractantKind
from app.vocabulary import drug_classes, substances
from app.vocabulary.endogenous import MINERALS
from app.vocabulary.joint_use import CHANGES


def any_of(entries: tuple[str, ...], *, plural: bool = False) -> str:
    """Make a pattern of literal words, longest first, whose plural will do too."""
    return rf"(?:{alternatives(entries)}){'s?' if plural else ''}"


_BEFORE, _AFTER = r"(?<![\w-])", r"(?![\w-])"
ENZYME = (
    r"(?:CYP ?(?:450|\d[A-Z]?\d{0,2})|cytochrome P-?450(?: [1-4][A-E]\d{1,2})?|[Pp]-glycoprotein|[Pp]-gp|UGT\d\w{1,3}"
    r"|OATP\w{0,4}|UDP-glucuronos?yl ?transferases?|glucuronyl ?transferases?|(?:microsomal )?epoxide hydrolases?"
    r"|(?:[Bb]reast cancer resistance protein \()?BCRP\)?|[Bb]reast cancer resistance protein"
    r"|(?:OAT|OCT|MATE|MRP)-?\d\w?|BSEP)"
)
# What an inhibitor of something inhibits, by its last word.
_INHIBITED = (
    r"(?:[\w-]{3,30}ases?|[\w\u2013-]{3,30} system|(?:\w+ )?reuptake|synthesis|aggregation|coagulation"
    r"|TNF(?:[- ]?(?:\u03b1|alpha))?)"
)
POTENCY = r"(?:[Ss]trong|[Mm]oderate|[Ww]eak|[Pp]otent)"
# A modifier tells something of its noun: "TNF-blocking", "potassium-sparing", "antidiabetic", "P2Y12".
_TELLING = (
    r"(?:anti-?\w{3,}|QT[ -]prolonging|(?:gastric )?(?!P-?450)[\w-]{2,40}-"
    r"(?:blocking|sparing|lowering|thinning|inducing|inhibiting|prolonging|binding|depleting|reducing|neutrali[sz]ing|"
    r"suppressing|containing|based|related|releasing|raising|elevating)|[a-z]{2,}(?:toxic|ergic|trophic|philic|static|"
    r"lytic|active|suppressive|suppressant|modulatory|stimulating|depressant|inflammatory|diabetic|coagulant|glycemic|tensive))"
)
# What a medicine is for names its class: "blood pressure medications".
_PURPOSE = (
    r"(?:enzyme[- ](?:inducing|inhibiting)|CNS[- ]depressant|blood pressure|diabetes|seizure|epilepsy"
    r"|thyroid|HIV|cancer|asthma"
    r"|cholesterol|heart|sleep)"
)
_NAMED = (
    r"(?:m?[A-Z][A-Z0-9-]+(?:[- ]?[\u03b1β\u03b3\d]+)?|[Bb]eta|[Aa]lpha|[\u03b1β]\d?"
    r"|(?:[Ss]elective )?[\w\u2013-]{2,40} (?:receptor|reuptake"
    r"|channel|enzyme|pump|oxidase))"
)
# What ends such a description.
_NO_NAME = (
    r"(?:includ(?:es?|ing)|interacts?|such|may|can|could|might|should|must|is|are|was|were|will|as|like|and|or|its|it"
    r"|increases?|decreases?|reduces?|enhances?|lowers?|raises?|has|have|been|with|when|if|that|which|while|by|in)"
)
_DESCRIBED = (
    rf"{_BEFORE}(?:drugs|medications|medicines|agents|substances) (?:that|which|whose)"
    # "Medications that a person may be taking": any.
    r"(?! (?:an?|the|one|you|they|he|she|people|patients|someone|somebody)\b)"
    # Which those are is told behind: "medications which are affected include".
    r"(?! (?:are|may be|can be|have been) (?:\w+ly )?(?:affected|involved|known|concerned|mentioned)"
    r"(?: (?:includ|are)|[,.;:]|$))"
    rf"(?>(?: (?!(?:or|and) (?:that|which)\b)"
    rf"(?!(?:includes?|interacts?|it|them|this|these|such|may|can|could|should|is|will|as|like|that)\b)"
    rf"\w[\w'-]*){{2,9}})(?! (?:it|them|this|these|such(?! as\b))\b)"
)
# "Drugs known to lower the seizure threshold", "medication altering liver function", "drugs for gout".
_DOING = (
    rf"{_BEFORE}(?:drugs|medications?|medicines|agents|substances) (?:known to (?:\w+ ){{0,1}}?[a-z]{{3,}}"
    r"|acting (?:on|at|via|through)|(?:alter|affect|prolong|lower|rais|inhibit|induc|depress|reduc|deplet|block|enhanc"
    r"|impair|increas|decreas|suppress|stimulat|slow)ing)"
    rf"(?: (?!{_NO_NAME}\b)[\w-]+){{1,4}}(?! (?:it|its|them|this|these)\b)"
)
# "Substances that inhibit CYP3A4", "medicines that are metabolized by CYP2D6".
_ACTING_ON_ENZYMES = (
    rf"{_BEFORE}(?:[Dd]rugs|[Mm]edications|[Mm]edicines|[Aa]gents|[Ss]ubstances) (?:(?:that|which) )?(?:\w+ly )?"
    r"(?:inhibit|induce|activate|inhibiting|inducing"
    r"|are (?:\w+ly )?metaboli[sz]ed by|are substrates of|metaboli[sz]ed by)"
    r"(?: (?:or|and) (?:inhibit|induce|activate))? (?:the )?(?:(?:liver|hepatic|enzymes?|cytochrome) )*"
    rf"{ENZYME}(?:(?:/|,? and |,? or |, ){ENZYME}){{0,3}}{_AFTER}"
)
# Of an enzyme that has been named before: "inducers such as rifampicin", "strong inducers of these".
_OF_THE_SAID = (
    r"(?:^|(?<=[,;:(.] )|(?<=\b(?:and|but) )|(?<=\bor )|(?<=\bwhereas )|(?<=\bwhile )|(?<=\bother )|(?<=\bthat )"
    r"|(?<=\b[Ww]ith )|(?<=\bso ))"
    rf"(?:(?:{POTENCY}|[Ee]nzyme) )?(?:[Ii]nducers|[Ii]nhibitors)"
    r"(?=,? such as| like |,? \((?:such as|e\.g\.)|,? including|,? for example,? "
    r"| of (?:th(?:is|ese|at|ose)|both)\b)"
)
_MEANT_FOR = (
    rf"{_BEFORE}(?:drugs|medications|medicines) (?:for|against|used (?:to treat|for|in)) "
    rf"(?!(?:the|this|these|those|which|whom|use|example|all|any|each|a|an|it)\b)(?!{_NO_NAME}\b)[\w'-]+"
    rf"(?: (?!{_NO_NAME}\b)[\w'-]+){{0,2}}(?= such as| like| including| \(|[,.;:]|$| (?:{_NO_NAME})\b)"
)
_MINERAL = rf"(?:{'|'.join(MINERALS)})"
# "Benzyl alcohol", "cetyl alcohol": an ingredient. Ethyl alcohol is what is drunk.
_NO_RADICAL = r"(?:(?<!yl )|(?<=\bethyl ))"
_INGREDIENTS = rf"(?:(?<=supplements) containing {_MINERAL}(?:(?:,? (?:and|or) |, ){_MINERAL}){{0,5}})?"
PATTERNS: tuple[tuple[InteractantKind, Cue], ...] = (
    (
        InteractantKind.VACCINE,
        Cue(
            rf"{_BEFORE}(?:{either(drug_classes.VACCINE_KINDS)}[ /-])*{any_of(drug_classes.VACCINE_NOUNS, plural=True)}"
            rf"(?: (?:efficacy|effectiveness|response))?{_AFTER}",
            re.IGNORECASE,
        ),
    ),
    (
        InteractantKind.DRUG_CLASS,
        Cue(
            rf"{_BEFORE}(?:{POTENCY}(?:(?: or | and |/|, or ){POTENCY})? )?(?:{ENZYME}(?:[ /]|, | and | or )){{1,4}}"
            rf"(?:inhibitors?|induc(?:er|tor)s?|activators?|substrates?)"
            rf"(?: (?:and|or) (?:inhibitors|inducers))?{_AFTER}"
        ),
    ),
    (InteractantKind.DRUG_CLASS, Cue(_ACTING_ON_ENZYMES)),
    (
        InteractantKind.DRUG_CLASS,
        Cue(
            rf"{_BEFORE}(?:{POTENCY} )?(?:[Ii]nhibitors|[Ii]nduc(?:er|tor)s)"
            rf"(?: (?:and|or) (?:inhibitors|inducers))? of (?:the |both )?"
            rf"(?:(?:liver |hepatic )?enzyme )?"
            rf"(?:{ENZYME}(?: and (?:the )?{ENZYME})?|(?:CYP|cytochrome P-?450) (?:iso)?enzymes"
            rf"|(?:[\w\u2013-]{{3,30}} ){{0,2}}?{_INHIBITED}){_AFTER}"
        ),
    ),
    (
        InteractantKind.DRUG_CLASS,
        Cue(
            rf"{_BEFORE}(?:(?:[Pp]rostaglandin|[Aa]romatic|HIV|[Cc]arbonic|[Xx]anthine|[Mm]onoamine|[Aa]ldehyde"
            rf"|[Nn]eutral) )?"
            rf"[\w-]{{3,30}}(?:ase|neurin)(?: (?:type )?[A-Z\d])?(?: \([A-Z][\w-]+\))? inhibitors?{_AFTER}"
        ),
    ),
    (
        InteractantKind.DRUG_CLASS,
        Cue(
            rf"{_BEFORE}(?:other )?(?:(?:oral|systemic|topical|inhaled|loop|thiazide|potassium-sparing|tricyclic"
            r"|macrolide|azole|opioid|biologic|biological|"
            r"coumarin|aminoglycoside|fluoroquinolone|quinolone|tetracycline|nonselective|non-selective|atypical"
            r"|typical|"
            rf"selective|central|hormonal|combined|sedating|nitrogen|organic|protein-bound|thiazide-like|high-dose|broad-spectrum|non-?depolarizing|depolarizing"
            rf"|{any_of(drug_classes.CLASS_NOUNS, plural=True)}) )?"
            rf"{any_of(drug_classes.CLASS_NOUNS, plural=True)}(?: (?:drugs?|agents?|medications?"
            rf"|medicines?|derivatives?|agonists?|antagonists?|nucleosides?|azoles?|compounds?)){{0,1}}{_AFTER}",
            re.IGNORECASE,
        ),
    ),
    (InteractantKind.ENZYME, Cue(rf"{_BEFORE}{ENZYME}{_AFTER}")),
    (
        InteractantKind.DRUG_CLASS,
        Cue(
            rf"{_BEFORE}(?:agents? (?:that )?block(?:s|ing)? [A-Z][\w-]+"
            rf"|(?:anti-?)?{_NAMED}(?:[ -][\w-]{{2,20}}){{0,2}}[ -]"
            rf"{any_of(drug_classes.CLASS_HEADS, plural=True)}){_AFTER}"
        ),
    ),
    (
        InteractantKind.DRUG_CLASS,
        Cue(
            rf"{_BEFORE}(?:selective )?(?:[\w\u2013-]{{3,40}} (?:reuptake |receptor |channel |pump |enzyme |oxidase ))"
            rf"{any_of(drug_classes.CLASS_HEADS, plural=True)}{_AFTER}",
            re.IGNORECASE,
        ),
    ),
    (
        InteractantKind.DRUG_CLASS,
        Cue(
            rf"{_BEFORE}(?:(?:highly )?protein[ -]bound|{_PURPOSE}|{_TELLING})(?: [\w-]+(?:ic|al|ive"
            rf"|ory))? {any_of(drug_classes.CARRIER_NOUNS, plural=True)}{_AFTER}",
            re.IGNORECASE,
        ),
    ),
    (InteractantKind.DRUG_CLASS, Cue(_DESCRIBED, re.IGNORECASE)),
    (InteractantKind.DRUG_CLASS, Cue(_DOING, re.IGNORECASE)),
    (InteractantKind.DRUG_CLASS, Cue(_MEANT_FOR, re.IGNORECASE)),
    (InteractantKind.DRUG_CLASS, Cue(_OF_THE_SAID)),
    (
        InteractantKind.FOOD,
        Cue(
            rf"{_BEFORE}(?<!breast )(?<!human )(?<!mother's )(?<!maternal )"
            rf"(?:{any_of(substances.FOODS)}|{substances.MEALS}|(?<=with a )meal"
            rf"|(?:(?<=since )|(?<=because )|(?<=that ))food(?=,? (?:and|or) (?!drug)|, )"
            rf"|(?<=with )(?:food|meals)|(?<=presence of )food|(?<=affected by )food"
            rf"|food(?= (?:may|might|can|could|does|do|don['\u2019]t|did|has|had|{either(CHANGES)})\b)"
            r"|(?!gastric|digestive|pancreatic|intestinal)[\w-]{3,30} juices?"
            rf"|foods? (?:rich in"
            rf"|containing) [\w -]{{3,30}}){_AFTER}",
            re.IGNORECASE,
        ),
    ),
    (InteractantKind.ALCOHOL, Cue(rf"{_BEFORE}{_NO_RADICAL}{any_of(substances.ALCOHOL)}{_AFTER}", re.IGNORECASE)),
    (
        InteractantKind.OTHER,
        Cue(
            rf"{_BEFORE}(?:(?:(?:{_MINERAL}|{any_of(substances.SUPPLEMENTS)}) (?=supplements))?"
            rf"{any_of(substances.SUPPLEMENTS)}{_INGREDIENTS}"
            rf"|{_MINERAL} supplementation){_AFTER}",
            re.IGNORECASE,
        ),
    ),
    (
        InteractantKind.DRUG,
        Cue(
            rf"{_BEFORE}(?:{any_of(substances.DRUG_NAMES)}|{any_of(substances.NAME_PREFIXES)}[a-z]{{3,20}}"
            rf"|[a-z]{{2,20}}{any_of(substances.NAME_STEMS)})(?:{_AFTER}|(?=-type (?:neuro)?muscular|-type muscle))",
            re.IGNORECASE,
        ),
    ),
)
