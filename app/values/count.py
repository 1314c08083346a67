"""How many were studied: `n = 18`, `(N=1,200)`, `12 healthy volunteers`."""

from __future__ import annotations

from dataclasses import dataclass

from app.cue import Cue
from app.values.unit import UNIT

# A pattern without groups, to be built into larger ones.
WHOLE_NUMBER = r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})"
_WHOLE = rf"(?P<count>{WHOLE_NUMBER})(?![\d.,]\d|\d|%)"
_EQUATION = Cue(rf"(?<![\w.-])[nN]\s?=\s?{_WHOLE}")
_NOT_A_QUALITY = r"(?:in|of|for|to|and|or|per|with|from|than|by|on|at|as|times|more|fold|out|doses?|mg)\s"
_PEOPLE = Cue(
    rf"(?<![\w.,/–-]){_WHOLE}(?!{UNIT})\s(?:(?!{_NOT_A_QUALITY})[a-z-]+\s){{0,3}}?"
    r"(?:patients|subjects|volunteers|participants|people|individuals|men|women|children|adults|infants)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class FoundCount:
    """A count of people, at least one, and the characters `start` to `end` that state it."""

    count: int
    start: int
    end: int


def whole_number(text: str) -> int:
    """Read what `WHOLE_NUMBER` matches."""
    return int(text.replace(",", ""))


def find_counts(text: str) -> list[FoundCount]:
    """Find every sample size written as an equation."""
    return _found(_EQUATION, text)


def find_people(text: str) -> list[FoundCount]:
    """Find every number of people written out: "12 healthy volunteers"."""
    return _found(_PEOPLE, text)


def _found(cue: Cue, text: str) -> list[FoundCount]:
    counts = [(whole_number(match["count"]), match) for match in cue.finditer(text)]
    return [FoundCount(count, match.start(), match.end()) for count, match in counts if count]
