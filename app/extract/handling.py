"""Reads how a preparation must not be handled, and where it must not get.

* "tablets should not be crushed or chewed", "they are swallowed whole, without chewing";
* "contact with the eyes should be avoided", "it should not be injected into a vein".

A route that is forbidden, and skin that is not whole, are contraindications: "it must not be given intravenously".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue, where
from app.extract.coordination import coordinated
from app.extract.restricted_groups import last_clause
from app.vocabulary.handling import (
    BREAK,
    BREAKING,
    BROKEN,
    FORMS,
    MIXED,
    PLACES,
    PUT,
    SORE_SKIN,
    TOWARDS,
    WAY_IN_NOUNS,
    WAYS_IN,
)

_NOT = r"(?:(?:should|must|may|can)(?: not| never)|cannot|(?:is|are) not to)"
_ACTS = rf"{BROKEN}(?:(?:,|,? (?:or|and|nor)) {BROKEN})*"
_BREAKING = rf"{BREAKING}(?:(?:,|,? (?:or|and|nor)) {BREAKING})*"
_BROKEN = Cue.any_of(
    (
        rf"\b{FORMS}\b[^.;]{{0,80}}? (?:{_NOT}|(?:and|or|but) not|nor) (?:to )?(?:be )?(?P<acts>{_ACTS})\b",
        (
            rf"\b(?:it|they|(?:the|this) (?:drug|medication|medicine)) (?:should|must)(?: not| never) be "
            rf"(?P<of_it>{_ACTS})\b"
        ),
        # "The two should not be mixed": with another drug.
        (
            rf"(?<!\btwo )(?<!\bboth )\b{_NOT} be "
            rf"(?P<mixed>{MIXED}(?:(?:,|,? (?:or|and|nor)) {MIXED})*(?: with [^,;:.]{{3,60}})?)\b"
        ),
        rf"\b(?:swallowed|taken) whole\b[^.;]{{0,30}}? (?:not|never|rather than) (?:be )?(?P<whole>{_ACTS})\b",
    ),
    flags=re.IGNORECASE,
)
_WITHOUT_BREAKING = Cue(
    rf"\b(?:swallowed|taken)(?: whole)?(?: \w+){{0,6}}?,? without (?P<acts>{_BREAKING})\b"
    rf"|\b(?P<harm>(?:crushing|chewing)|{_BREAKING}(?= (?:them|it|(?:the )?{FORMS})\b))(?: (?:them|it|(?:the "
    rf")?{FORMS}))? "
    r"(?:may|can|could|will|should|must|would) (?:\w+ )?"
    r"(?:release|increase|raise|cause|lead|result|speed|damage|destroy|be avoided|be fatal)\b"
    rf"|\bdo not (?P<order>{BREAK}(?:(?:,|,? or) {BREAK})*)\b",
    re.IGNORECASE,
)
_PLACE = rf"(?:the )?(?:[\w-]+ ){{0,2}}?{PLACES}"
_PLACES = rf"{_PLACE}(?:(?:,|,? (?:or|and|nor)(?: in| on| to| into| near)?) {_PLACE})*"
_AWAY_FROM = Cue.any_of(
    (
        (
            rf"\bcontact with (?P<places>{_PLACES})\b[^.;]{{0,30}}? (?:should|must|is to) be (?:\w+ )?"
            r"(?:avoided|prevented)\b"
        ),
        rf"\b(?:avoid(?:ing)?|prevent) (?:any )?contact with (?P<avoided>{_PLACES})\b",
        rf"\b(?:kept|keep) (?:it )?away from (?P<away>{_PLACES})\b",
        (
            rf"\b(?:{_NOT} be {PUT}|{_NOT} (?:get|come)|nor (?:be )?{PUT})(?: [\w-]+){{0,3}}? {TOWARDS} "
            rf"(?P<to>{_PLACES})\b"
        ),
    ),
    flags=re.IGNORECASE,
)
# "It should not be put on the face, where it stings, or in the eyes".
_NOR_IN = re.compile(rf"[^;:.]{{0,60}}?, (?:or|nor) {TOWARDS} (?P<places>{_PLACES})\b", re.IGNORECASE)
_WAY = rf"{WAYS_IN}(?: {WAY_IN_NOUNS})?"
# "Not intravenously to children", "not orally at the full dose": otherwise it may.
_AT_ALL = r"(?! (?:to|in|for|at|with|if|when|unless|without|more|over|faster|as|until|during)\b)"
_WAY_FORBIDDEN = Cue.any_of(
    (
        (
            rf"(?:^|[,;:] |\band )(?P<way>{WAYS_IN} {WAY_IN_NOUNS}) (?:is|are) (?:strictly |absolutely )?"
            rf"contra-?indicated\b{_AT_ALL}"
        ),
        rf"\b(?:should|must)(?: not| never) be (?:given|injected|administered|used) (?P<adverb>{WAYS_IN}ly)\b{_AT_ALL}",
        (
            rf"\b(?:should|must)(?: not| never) be (?:given|injected|administered|used) (?:by|via|through) (?:the )?"
            rf"(?P<by>{_WAY})\b{_AT_ALL}"
        ),
        (
            rf"\b(?:is|are|was|were|can be|may be) (?:\w+ly )?(?:fatal|lethal|deadly) (?:if|when) "
            rf"(?:given|injected|administered|used) (?:(?P<deadly>{WAYS_IN}(?:ly)?)"
            rf"|(?:by|via|through) (?:the )?(?P<fatal>{_WAY}))\b"
        ),
    ),
    flags=re.IGNORECASE,
)
_ON_SORE_SKIN = Cue(rf"\b(?:should|must)(?: not| never) be {PUT} {TOWARDS} (?P<skin>{SORE_SKIN})", re.IGNORECASE)
_A_PLACE = re.compile(_PLACE, re.IGNORECASE)
_OPENING = re.compile(r"^(?:in|on|to|into|near|the|in the|on the) ", re.IGNORECASE)


@where(_BROKEN, _WITHOUT_BREAKING, _AWAY_FROM)
def handling(text: str) -> Iterator[tuple[str, str]]:
    """Each act that a preparation is spared and each place that it is kept from, with the words that say so."""
    for cue in (_BROKEN, _WITHOUT_BREAKING):
        for found in cue.finditer(text):
            yield _said(found), _advice(found)
    for found in _AWAY_FROM.finditer(text):
        also = _NOR_IN.match(text, found.end())
        for places in (_said(found), also.group("places") if also else ""):
            for place in coordinated(places):
                yield _OPENING.sub("", place.text), _advice(also or found)


def is_a_place(name: str) -> bool:
    """Tell whether a condition is only where the drug must not get: nobody is kept from it for that."""
    return bool(_A_PLACE.fullmatch(name))


@where(_WAY_FORBIDDEN, _ON_SORE_SKIN)
def wrong_ways(text: str) -> Iterator[str]:
    """Each route, and each kind of skin, that the drug must not be given by or put on."""
    for cue in (_WAY_FORBIDDEN, _ON_SORE_SKIN):
        for found in cue.finditer(text):
            yield _said(found)


def _said(found: re.Match[str]) -> str:
    return next(words for words in found.groups() if words)


def _advice(found: re.Match[str]) -> str:
    return last_clause(found.string[: found.end()]).strip(" .,")
