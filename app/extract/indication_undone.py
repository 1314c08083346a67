"""Reads what other drugs do where undoing it is the use: "to reverse the effects of opioids", "antidote to X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.indication_conditions import Condition
from app.extract.indication_names import is_condition
from app.extract.own_names import names_own_drug
from app.extract.phrases import trim_phrase
from app.extract.statements import Statement
from app.extract.substances import substances_in
from app.vocabulary.indication_undone import GIVEN, UNDO

_WHAT = r"(?P<what>[a-z][\w-]*(?:(?! (?:by|which|that|who|when|where|if|in|with|but|as|is|are|and to)\b) [\w-]+){0,8})"
# "Is given to reverse the effects of opioids during surgery".
_UNDONE = Cue(
    rf"\b{GIVEN}\b[^.;:]{{0,160}}?\b{UNDO} (?:the )?"
    rf"(?P<name>(?:(?!of\b)[\w-]+ ){{0,2}}?(?:effects?|actions?|activity|dose) of {_WHAT})",
    re.IGNORECASE,
)
_ANTIDOTE = Cue(
    rf"\b(?:as|is) (?:an?|the) (?:\w+ )?(?P<name>antidote (?:to|for|against) {_WHAT})(?=[.,;:()]|$| (?:and|in|when)\b)",
    re.IGNORECASE,
)
_WHEN = re.compile(r" (?:during|after|following|before|at) ")
_ANY = AnyCue(_UNDONE, _ANTIDOTE)


def may_tell_undone(text: str) -> bool:
    """Tell whether a sentence may say that something is undone at all."""
    return _ANY.may_match(text)


def undone(statement: Statement, own: frozenset[str]) -> Iterator[Condition]:
    """Name the effects of another drug that this one is given against; an illness is read by the frames."""
    text = statement.text
    for cue in (_UNDONE, _ANTIDOTE):
        for found in cue.finditer(text):
            what = found["what"]
            known = next(iter(substances_in(what)), None)
            if known and known.start == 0 and not names_own_drug(what, own) and not is_condition(_WHEN.split(what)[0]):
                yield Condition(trim_phrase(found["name"]), None, found.start("name"), None)
