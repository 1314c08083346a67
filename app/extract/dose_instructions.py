"""Finds what is done with a drug where no amount is told: doses by their count, applications, and how long.

"Three doses are given at 0, 1 and 6 months" and "it is applied to the scalp and rinsed off after 10 minutes" are all
that an article says of how a vaccine or a lotion is used. Where a sentence names an amount, its doses are built around
that instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from app.cue import AnyCue, Cue
from app.values.dose import find_doses
from app.vocabulary.dose_courses import (
    APPLICATIONS,
    COUNTED_DOSES,
    COUNTED_LATER,
    DURATIONS,
    INTERVAL,
    LIMITED_USE,
    PRESCRIBED_BEFORE,
    PRESCRIBED_BEHIND,
    SCHEDULES,
)

_COUNTED = Cue.any_of((COUNTED_DOSES, COUNTED_LATER), r"(?<![\w.-])", flags=re.IGNORECASE)
_BEHIND = re.compile(PRESCRIBED_BEHIND, re.IGNORECASE)
_BEFORE = re.compile(PRESCRIBED_BEFORE, re.IGNORECASE)
_LATER = re.compile(COUNTED_LATER, re.IGNORECASE)
_SCHEDULE = Cue(rf"\b(?:{'|'.join(SCHEDULES)})\b(?:,? (?:and )?(?:{'|'.join(SCHEDULES)})\b)*", re.IGNORECASE)
# "The first dose is given" says nothing without when.
_ONE_OF_SEVERAL = re.compile(r"(?:the|an?) (?:first|second|third|fourth|fifth|sixth|final|last)\b", re.IGNORECASE)
_APPLIED = Cue.any_of(APPLICATIONS, r"\b", flags=re.IGNORECASE)
_LASTING = Cue.any_of(DURATIONS, r"\b", flags=re.IGNORECASE)
_INTERVAL = Cue(rf"\b{INTERVAL}", re.IGNORECASE)
LIMITED = Cue(rf"\b(?:{LIMITED_USE})", re.IGNORECASE)
INSTRUCTIONS = AnyCue(_COUNTED, _INTERVAL, _APPLIED, _LASTING, LIMITED)
# "If only two doses are used", "people who need three doses": a case, no rule.
_IN_CASE = re.compile(
    r"(?:\b(?:if|when|after|until|without|who|that)|(?<!\bseries)(?<!\bcourse)(?<!\btotal)(?<!\bschedule) of) "
    r"(?:only |at least )?$",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r";|\.\s|, (?:but|while|whereas|and those)\b|\bfollowed by\b|\bwith an? ")
# A new statement: the next count is not joined to the one before.
_VERB = re.compile(r";|\.\s|\b(?:is|are|was|were|has|have|had|can|may|will|lasts?|protects?|costs?|gives?|gave)\b")
_LOOK_BACK = 60


@dataclass(frozen=True, slots=True)
class Instruction:
    """What is done, at `start` to `end` of the sentence: how many doses, and when, where it is doses."""

    start: int
    end: int
    count: str | None = None
    schedule: str | None = None


def instructions(text: str) -> list[Instruction]:
    """Find what is done in a sentence without amounts: its counted doses, else an application, else how long."""
    if not INSTRUCTIONS.may_match(text) or find_doses(text):
        return []
    if counted := list(_counted(text)):
        return counted
    if interval := _INTERVAL.search(text):
        return [Instruction(*interval.span(), schedule=interval["span"])]
    found = _APPLIED.search(text) or LIMITED.search(text) or _LASTING.search(text)
    return [Instruction(found.start(), found.end())] if found else []


def _counted(text: str) -> Iterator[Instruction]:
    found = list(_COUNTED.finditer(text))
    last: Instruction | None = None
    for count, following in zip_longest(found, found[1:]):
        end = _CLAUSE_END.search(text, count.end(), following.start() if following else len(text))
        limit = end.start() if end else following.start() if following else len(text)
        one = _prescribed(
            text, count, limit, joined=last is not None and not _VERB.search(text, last.end, count.start())
        )
        if one:
            yield one
        last = one or last


def _prescribed(text: str, count: re.Match[str], limit: int, *, joined: bool) -> Instruction | None:
    """Read a count of doses that is prescribed, or joined to one that is by when it follows; its clause ends there."""
    before = text[max(0, count.start() - _LOOK_BACK) : count.start()]
    told = None if _IN_CASE.search(before) else _BEHIND.match(text, count.end(), limit)
    schedule = _SCHEDULE.search(text, count.end(), limit)
    stated = (told and not _LATER.match(text, count.start())) or _BEFORE.search(before)
    if not (stated or (joined and schedule)) or (schedule is None and _ONE_OF_SEVERAL.match(count.group())):
        return None
    last = schedule or told or count
    return Instruction(count.start(), last.end(), count.group(), schedule.group() if schedule else None)
