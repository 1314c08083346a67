"""Finds the clause that a dose stands in, and the thought that the clause belongs to.

What is said of a product, or of what blood levels come to, holds for its clause; what is said of a trial holds for
the whole thought, up to a semicolon or a "but".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_NEW_THOUGHT = r";\s|\.\s+(?=[A-Z])|,? (?=but\b)|, (?=(?:so|hence|therefore|although|though|whereas|yet)\b)"
_SUBJECT = r"(?:it|this|they|he|she|the|its|treatment|an?)"
_VERB = r"(?:is|are|was|were|can|may|should|must|has|have|had|will|would|could|lies?|falls?|rises?)"
_THOUGHTS = re.compile(_NEW_THOUGHT)
_CLAUSES = re.compile(
    rf"{_NEW_THOUGHT}|,?(?: and| or)? (?=(?:with|of|in|from|at|on|by) which\b)"
    r"|,? (?=(?:which|whose|because|since|unless|until|as far as|after which|that (?:is|are|was|were))\b)"
    rf"|,? (?=and {_SUBJECT} (?:[\w-]+ ){{1,4}}?{_VERB}\b)|, (?=and (?:[^\s,;]+ ){{1,9}}?{_VERB}\b)"
    r"|, (?=(?:it|this|they)\b)",
)
_ASIDE = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Clause:
    """The clause around a place, at `start` of the sentence, and the thought; other asides are blanks."""

    start: int
    text: str
    thought: str


def clause_around(text: str, start: int, end: int) -> Clause:
    """Give the clause, or the clauses, that a dose at a place stands in."""
    told = _ASIDE.sub(lambda aside: _blank_outside(aside, start), text)
    begin, finish = _bounds(_CLAUSES, told, start, end)
    return Clause(begin, told[begin:finish], told[slice(*_bounds(_THOUGHTS, told, start, end))])


def _bounds(breaks: re.Pattern[str], text: str, start: int, end: int) -> tuple[int, int]:
    # What a break looks ahead to may lie behind the place.
    begin = max((found.end() for found in breaks.finditer(text) if found.end() <= start), default=0)
    following = breaks.search(text, end)
    return begin, following.start() if following else len(text)


def _blank_outside(aside: re.Match[str], at: int) -> str:
    return aside.group() if aside.start() <= at < aside.end() else " " * len(aside.group())
