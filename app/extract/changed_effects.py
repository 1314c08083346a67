"""Finds who changes whom: "rifampicin lowers its levels", "it enhances the effect of warfarin".

Such a sentence tells an interaction wherever it stands, for its grammar says which of the two is the drug:

* another substance changes a measure of the drug, or the measure "is increased by" it;
* the drug changes a measure of another substance: "the effect of warfarin", "warfarin levels";
* the drug changes another drug outright: "it antagonises metoclopramide".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.joint_use import members
from app.extract.own_names import names_own_drug
from app.extract.phrases import either
from app.extract.substance_patterns import ENZYME
from app.vocabulary import joint_use as words

Place = tuple[int, int]

_MODAL = rf"(?:(?:{either(words.MODALS)}|\w+ly|also|thereby|therefore|thus|hence) ){{0,4}}"
_MEASURES = either((*words.MEASURES, *words.STRAY_MEASURES))
# A verb of change, and the measure that it changes with whose it is.
_ACTIVE = Cue(
    rf"(?<![\w-]){_MODAL}(?P<verb>{either(words.CHANGES)}) (?:\w+ly )?"
    r"(?:(?:the )?(?:extent|rate|degree)(?: (?:and|or) (?:extent|rate))? of )?"
    rf"(?P<before>(?:(?!and\b|or\b|by\b|of\b|in\b)[\w\u2019'-]+ ){{0,6}}?)(?P<measure>{_MEASURES})\b"
    r"(?P<of> (?:of|to) (?:the )?)?",
    re.IGNORECASE,
)
_PASSIVE = Cue(
    rf"(?P<before>(?:\b[\w\u2019'-]+ ){{0,4}})\b(?P<measure>{_MEASURES})\b"
    r"(?P<of> (?:of|to) (?:the )?(?P<whose>[^,;.:]{2,60}?))?"
    rf" (?:is|are|was|were|(?:(?:may|might|can|could|will) be)|has been|have been) (?:\w+ly )?{either(words.CHANGED)}"
    rf"{words.BY_SO_MUCH} by (?:the )?",
    re.IGNORECASE,
)
# "Exposure to it fell by half with rifampicin".
_MEANWHILE = Cue(
    rf"(?P<before>(?:\b[\w\u2019'-]+ ){{0,4}})\b(?P<measure>{_MEASURES})\b"
    r"(?P<of> (?:of|to) (?:the )?(?P<whose>[^,;.:]{2,60}?))?"
    rf" (?:{either(words.MODALS)} )?{either(words.RISES_OR_FALLS)}{words.BY_SO_MUCH} "
    r"(?:in the presence of"
    r"|(?:when |if )?(?:(?:it is )?(?:taken|given|used|combined|co-?administered) )?(?:together )?with) "
    r"(?:an? |the )?",
    re.IGNORECASE,
)
# "Use of foonib after a fatty meal increases its levels".
_AFTER_A = re.compile(r"\b(?:following|after|with|alongside) (?:an? |the )?(?=\w)", re.IGNORECASE)
# "Rifampicin weakens it".
_ON_IT = Cue(
    rf"(?<![\w-]){_MODAL}{either(words.CHANGES)} (?:it|the drug|the medication)\b"
    r"(?! (?:is|are|was|has|may|can|could|should|must|to|not|self)\b)",
    re.IGNORECASE,
)
# "It had no effect on warfarin".
_NO_EFFECT = Cue(
    r"\b(?:has|had|have) (?:no|little) (?:[\w-]+ ){0,3}(?:effect|influence|impact) on (?:the )?", re.IGNORECASE
)
_DIRECT = Cue(rf"(?<![\w-]){_MODAL}(?P<verb>{either(words.CHANGES_OUTRIGHT)}) (?=[\w-])", re.IGNORECASE)
_ENZYME = Cue(
    rf"(?<![\w-])(?:(?:(?:is|are|being|as|to be|(?:also )?(?:acts|functions|serves) as) "
    r"(?:also |not )?(?:(?:both )?a substrate(?: (?:for|of))? and (?:also )?)?"
    r"an? (?:(?!and\b)[\w-]+(?:,| and)? ){0,4}?"
    rf"(?:inhibitor|inducer) of|{_MODAL}(?:inhibits?|induces?|blocks?))) (?:both )?(?:the )?"
    r"(?:(?:(?:iso)?enzymes?|cytochrome P-?450(?: (?:iso)?enzymes?)?|(?:\w+ )?transporters?) )?(?=[CPUOBM])",
    re.IGNORECASE,
)
# "It is a moderate CYP2D6 and CYP3A4 inhibitor".
_CALLED = Cue(
    r"\b(?:is|are|being|(?:also )?(?:acts|functions|serves) as) (?:also |both )*an? "
    r"(?:(?!(?:and|of|that|which|not)\b)[\w-]+,? (?:(?:and|to|or) )?){0,3}?"
    rf"(?P<enzymes>{ENZYME}(?:(?:/|,? and |,? or |, ){ENZYME}){{0,5}})[ -](?:inhibitor|inducer)\b",
    re.IGNORECASE,
)
_NAME = re.compile(ENZYME, re.IGNORECASE)
# Nothing says of what: of what is swallowed.
_FACTORS = Cue(
    rf"\bfactors (?:that|which) (?:may |can )?{either(words.CHANGES)} (?:its |the )?(?:absorption|bioavailability) "
    r"include:? ",
    re.IGNORECASE,
)
_EXAMPLED = Cue(
    r"\b(?:induce|inhibit)s? \((?:e\.g\.|such as|for example),? ?(?P<members>[^()]{3,120})\)", re.IGNORECASE
)
_OF_OWN = Cue(r"\b(?:metabolism|clearance|levels?|elimination|concentrations?) of\b", re.IGNORECASE)
MAY_CHANGE = AnyCue(_ACTIVE, _PASSIVE, _MEANWHILE, _ON_IT, _NO_EFFECT, _DIRECT, _FACTORS, _EXAMPLED)
_DENIED = re.compile(
    r"(?:(?:^| )(?:does|did|do) not|(?:(?:^| )(?:was|is|has been|were) (?:found|shown|reported|known|demonstrated))?"
    r"(?:^| )(?:not )?to| (?:was|is|has been|were) (?:found|shown|reported|known|demonstrated))$"
)
_CLAUSE = re.compile(
    r"[;:]\s|\.\s|\u2014|, (?:and|but|while|whereas|so|which) |\b(?:while|whereas|because|since|if|when) ",
    re.IGNORECASE,
)
_IT = re.compile(r"(?:^|\s)(?:it|its use|(?:the|this) (?:drug|medication|medicine))$", re.IGNORECASE)
# The members before the last one: names of a word or two, and no verb among them.
_LISTED_BEFORE = re.compile(
    r"(?:^|[.;:] )(?P<list>(?:(?!(?:it|this|they|is|are|was|were|has|have|can|may|does)\b)[\w\u2019'-]+"
    r"(?: (?!(?:is|are|was|were|has|have|can|may|does)\b)[\w\u2019'-]+)?, ){2,}and )$",
    re.IGNORECASE,
)
_ITS = re.compile(r"\b(?:its|the drug's)\b", re.IGNORECASE)
_OF_IT = re.compile(r"(?:it|(?:the|this) (?:drug|medication|medicine))\b|(?:drug|medication|medicine)\b", re.IGNORECASE)
_NOBODYS = re.compile(rf"(?:the )?(?:{either(words.OF_NOBODY)} )*", re.IGNORECASE)
_LIKEWISE = Cue(rf"\b(?:{either(words.MODALS)} )?(?:do|does|have|has) {words.LIKEWISE}\b", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:and|or|but)$", re.IGNORECASE)
_PARTED = re.compile(r"[;:]\s|\.\s")
_OPENS = re.compile(r"(?:it|(?:the|this) (?:drug|medication|medicine))\b", re.IGNORECASE)
# "Food delays absorption": that of what is swallowed, where nothing says of what.
_UPTAKE = frozenset({"absorption", "bioavailability"})
_COMPOUNDED = re.compile(
    r"\b(?:with|containing|formulat\w+|forms?|versions?|preparations?|salts?|esters?)\b", re.IGNORECASE
)
_LONGEST_SUBJECT = 200
_LONGEST_OWNER = 60


def changing_places(text: str, own: frozenset[str]) -> list[Place]:
    """Find the subjects that change a measure of the drug."""
    told = [*_subjects(text, own), *_acting_on_it(text, own), *_agents(text, own)]
    return [*told, *_factors(text), *_by_enzyme(text, own)]


def changed_places(text: str, own: frozenset[str]) -> list[Place]:
    """Find what the drug changes a measure of: where it stands after the measure, or before it."""
    found: list[Place] = []
    for change in _ACTIVE.finditer(text):
        if not _by_the_drug(text, change.start(), own):
            continue
        found.append(change.span("before"))
        if change.group("of"):
            found.extend(members(text, change.end()))
    passive = (change for change in _PASSIVE.finditer(text) if change.group("of"))
    found.extend(change.span("whose") for change in passive if names_own_drug(_next_words(text, change.end()), own))
    return found


def enzyme_places(text: str, own: frozenset[str]) -> list[Place]:
    """Find what the drug is said to inhibit or induce: "it is a strong inhibitor of CYP3A4 and P-glycoprotein"."""
    changes = (change for change in _ENZYME.finditer(text) if _by_the_drug(text, change.start(), own))
    return [place for change in changes for place in members(text, change.end())]


def called_places(text: str, own: frozenset[str]) -> list[Place]:
    """Find the enzymes before the noun that the drug is called by: "it is a CYP2D6 and CYP3A4 inhibitor"."""
    called = (found for found in _CALLED.finditer(text) if _by_the_drug(text, found.start(), own))
    return [one.span() for found in called for one in _NAME.finditer(text, *found.span("enzymes"))]


def outright_places(text: str, own: frozenset[str]) -> list[Place]:
    """Find the objects of what the drug itself enhances or opposes."""
    found = (*_DIRECT.finditer(text), *_NO_EFFECT.finditer(text))
    changes = (change for change in found if _by_the_drug(text, change.start(), own))
    return [place for change in changes for place in members(text, change.end())]


def _subjects(text: str, own: frozenset[str]) -> Iterator[Place]:
    for change in _ACTIVE.finditer(text):
        if _is_the_drugs(text, change, own):
            start = _list_start(text, _clause_start(text, change.start()))
            if not names_own_drug(text[start : change.start()], own):
                yield start, change.start()
                yield from _alike(text, change.end())
            elif meal := _AFTER_A.search(text, start, change.start()):
                yield meal.end(), change.start()


def _acting_on_it(text: str, own: frozenset[str]) -> Iterator[Place]:
    for change in _ON_IT.finditer(text):
        start = _list_start(text, _clause_start(text, change.start()))
        if not names_own_drug(text[start : change.start()], own):
            yield start, change.start()


def _list_start(text: str, start: int) -> int:
    """Find where the list begins of which "and" introduces the last member: "quinidine, verapamil, and amiodarone"."""
    before = _LISTED_BEFORE.search(text, max(0, start - _LONGEST_SUBJECT), start)
    return before.start("list") if before else start


def _alike(text: str, after: int) -> Iterator[Place]:
    """Find what does the same: "ketoconazole raised its levels; erythromycin may do likewise"."""
    for same in _LIKEWISE.finditer(text, after):
        yield _clause_start(text, same.start()), same.start()


def _agents(text: str, own: frozenset[str]) -> Iterator[Place]:
    for change in (*_PASSIVE.finditer(text), *_MEANWHILE.finditer(text)):
        whose = change.group("whose")
        if names_own_drug(whose, own) or _OF_IT.match(whose) if whose else _owned(change.group("before"), own):
            yield from members(text, change.end())


def _factors(text: str) -> Iterator[Place]:
    """Find what is listed as changing an uptake, which is the drug's: "factors that delay absorption include"."""
    for found in _FACTORS.finditer(text):
        yield from members(text, found.end())


def _by_enzyme(text: str, own: frozenset[str]) -> Iterator[Place]:
    """Find the examples of "agents that induce (e.g. A) or inhibit (e.g. B) the enzyme" of the drug's metabolism."""
    if _OF_OWN.search(text) and names_own_drug(text, own):
        yield from (found.span("members") for found in _EXAMPLED.finditer(text))


def _is_the_drugs(text: str, change: re.Match[str], own: frozenset[str]) -> bool:
    """Tell whether the measure that changes is the drug's."""
    if change.group("of"):
        whose = _next_words(text, change.end())
        return bool(_OF_IT.match(whose)) or names_own_drug(whose, own)
    before = change.group("before")
    return _owned(before, own) or ((before != "" or _takes_up(text, change)) and bool(_NOBODYS.fullmatch(before)))


def _takes_up(text: str, change: re.Match[str]) -> bool:
    """Tell "food delays absorption" from what a form of the drug does."""
    said = text[_clause_start(text, change.start()) : change.start()]
    return change.group("measure").lower() in _UPTAKE and not _COMPOUNDED.search(said)


def _owned(before: str, own: frozenset[str]) -> bool:
    return bool(_ITS.search(before)) or names_own_drug(before, own)


def _next_words(text: str, at: int) -> str:
    """Give the noun phrase that begins at a place, up to where something else may begin."""
    return re.split(r"[,;.:(]| (?:and|or|in|by|with|to|for) ", text[at : at + _LONGEST_OWNER], maxsplit=1)[0]


def _by_the_drug(text: str, at: int, own: frozenset[str]) -> bool:
    """Tell whether the drug is the subject of the verb at a place, or of the one that this verb is joined to."""
    start = _clause_start(text, at)
    subject = _DENIED.sub("", text[start:at].rstrip(", "))
    if not subject or _JOINED.search(subject):
        sentence = _PARTED.split(text[:at])[-1].lstrip()
        return bool(_OPENS.match(sentence)) or names_own_drug(" ".join(sentence.split()[:2]), own)
    return bool(_IT.search(subject)) or names_own_drug(" ".join(subject.split()[-2:]), own)


def _clause_start(text: str, at: int) -> int:
    """Find where the clause begins whose verb stands at a place."""
    first = max(0, at - _LONGEST_SUBJECT)
    return max((end.end() for end in _CLAUSE.finditer(text, first, at)), default=first)
