"""Parts a sentence into clauses, and each into what it says, when, and under which condition or for which reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.cue import Cue
from app.vocabulary.checking import CONDITIONS_BEHIND, GIVEN_THAT, GIVEN_WHEN, MAY_CHANGE, THEN_DONE, VERBS

_JOINT = re.compile(
    r"[;:]\s|\s[\u2013\u2014-]\s|\u2014|,? (?:but|whereas|although|though|so(?: that)?|hence|thus|therefore|"
    r"for (?:which|"
    r"this|that) reason,?)\s|,? (?P<and>and)\s",
    re.IGNORECASE,
)
_VERB = re.compile(rf"\b{VERBS}\b", re.IGNORECASE)
_CLAUSE_AHEAD = re.compile(rf"(?!{VERBS}\b)(?:(?!\b{VERBS}\b)[^,;])*\b{VERBS}\b", re.IGNORECASE)
_OPENER = re.compile(rf"\s*(?:(?P<when>{GIVEN_WHEN}\b[^,]{{2,150}})|{GIVEN_THAT}\b[^,]{{2,150}}), ", re.IGNORECASE)
_REFERENCE = re.compile(r"\s*\(see\b[^()]*\)", re.IGNORECASE)
_CONDITION = Cue(rf"(?<=[\w,)] ){CONDITIONS_BEHIND}\b[^,;]*?(?=[,;]|$| {THEN_DONE}\b)", re.IGNORECASE)
# "None is given until the urea has been checked": then it is.
_NOT_UNTIL = re.compile(r"\b(?:none|no|not|never)\b[^,;:.]{0,60}? (?=(?:until|unless|before|without)\b)", re.IGNORECASE)
# "It may rise and should be checked", "lipids, which are checked monthly".
_MAY_CHANGE = Cue(rf"\b{MAY_CHANGE},? and (?=(?:therefore )?{THEN_DONE}\b|is\b|are\b)", re.IGNORECASE)
_WHICH = re.compile(r", which (?=(?:should|must|need|needs|is|are|has to|have to)\b)", re.IGNORECASE)


class PassingClause(NamedTuple):
    """A clause, what it says without condition or reason, and when, where that opens it."""

    text: str
    core: str
    when: str | None


def passing_clauses(text: str) -> Iterator[PassingClause]:
    """Give the clauses of a sentence."""
    text = _WHICH.sub(" ", _MAY_CHANGE.sub("", _NOT_UNTIL.sub("", _REFERENCE.sub("", text))))
    for clause in _parted(text):
        opener = _OPENER.match(clause)
        when = opener.group("when") if opener else None
        said = clause[opener.end() :] if opener else clause
        yield PassingClause(clause, _CONDITION.sub("", said).strip(" ."), when)


def _parted(text: str) -> Iterator[str]:
    """Part at what joins clauses; at an "and" only where there is a verb on either side."""
    start = 0
    for joint in _JOINT.finditer(text):
        verbs = _VERB.search(text, start, joint.start()) and _CLAUSE_AHEAD.match(text, joint.end())
        if verbs or not joint.group("and"):
            yield text[start : joint.start()]
            start = joint.end()
    yield text[start:]
