"""Finds what can be measured or looked at in a clause, by name, and tells it from a finding of the same name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.cue import Cue
from app.extract.conditions import PERSON
from app.extract.measurable import TEST, is_test
from app.extract.phrases import trim_phrase
from app.vocabulary.checking import (
    ACT_NAMES,
    ACTS_LEFT_OFF,
    ADVISING,
    BEFORE_NAMES,
    CHANGED_BEFORE,
    FOUND_AFTER,
    FOUND_BEFORE,
    LONE_TOO,
    LOOKING,
    MAY_CHANGE,
    MEASURED_TOO,
    OUTSIDE_NAMES,
    REGULARLY,
    VERBS,
)

_LAST = rf"(?:{TEST.pattern}|\b{MEASURED_TOO}\b)"
_NO_NAME = (
    rf"(?:{OUTSIDE_NAMES}|{BEFORE_NAMES}|{LOOKING}|{ADVISING}|{VERBS}|{FOUND_BEFORE}|{REGULARLY}|{PERSON.pattern})\b"
)
_WORD = rf"(?!{_NO_NAME})[\w'\u2019/-]+ "
_THING = Cue(
    rf"(?<![\w'\u2019-])(?:{_WORD}){{0,4}}?{_LAST}(?:[ -]{_LAST})*(?: {ACT_NAMES})?"
    rf"(?: (?:of|in) (?:the |an? )?(?!{_NO_NAME})[\w-]+(?: {_LAST})?)?",
    re.IGNORECASE,
)
_NAMED = Cue(_LAST, re.IGNORECASE)
_ACT_NAME = re.compile(rf"\b{ACT_NAMES}(?: of .*)?$", re.IGNORECASE)
_LEFT_OFF = re.compile(rf" {ACTS_LEFT_OFF}$", re.IGNORECASE)
_ALONE = re.compile(LONE_TOO, re.IGNORECASE)
_ENDS_IN_A_THING = Cue(rf"{_LAST}$", re.IGNORECASE)
_FOUND_BEFORE = re.compile(rf"\b{FOUND_BEFORE}(?: (?:the|an?|their|its))?\s*$", re.IGNORECASE)
_FOUND_AFTER = re.compile(rf"(?: levels?| counts?)? {FOUND_AFTER}", re.IGNORECASE)
_CHANGED_BEFORE = re.compile(rf"\b{CHANGED_BEFORE}(?: (?:the|an?|their|its))?\s*$", re.IGNORECASE)
_CHANGES = re.compile(rf"(?: levels?| counts?)? {MAY_CHANGE}\b", re.IGNORECASE)
# So many characters before a name say what is found of it.
_NEAR = 60


class Thing(NamedTuple):
    """What is measured, where its name stands in the clause, and whether that names an act: "a blood count"."""

    name: str
    start: int
    end: int
    is_act: bool


def names_a_thing(text: str) -> bool:
    """Tell whether a text names anything measurable."""
    return bool(_NAMED.search(text))


def things(clause: str) -> Iterator[Thing]:
    """Find everything that is named and may be checked, what is said to be high or to fall left out."""
    yield from (thing for thing, found in _named(clause) if not _is_finding(clause, found))


def changed_things(clause: str) -> Iterator[Thing]:
    """Find what is said to rise, to fall, or to be raised or lowered."""
    for thing, found in _named(clause):
        before = clause[max(0, found.start() - _NEAR) : found.start()]
        if _CHANGED_BEFORE.search(before) or _CHANGES.match(clause, found.end()):
            yield thing


def _named(clause: str) -> Iterator[tuple[Thing, re.Match[str]]]:
    for found in _THING.finditer(clause):
        whole = trim_phrase(found.group())
        name = _bare(whole)
        if is_test(name, anything=True) and not _ALONE.fullmatch(name):
            yield Thing(name, found.start(), found.end(), bool(_ACT_NAME.search(whole))), found


def _bare(name: str) -> str:
    """Take off the act, where what is left is still a test: of "INR checks" the INR, but "eye checks"."""
    shorter = _LEFT_OFF.sub("", name)
    return shorter if _ENDS_IN_A_THING.search(shorter) else name


def _is_finding(clause: str, found: re.Match[str]) -> bool:
    before = clause[max(0, found.start() - _NEAR) : found.start()]
    return bool(_FOUND_BEFORE.search(before) or _FOUND_AFTER.match(clause, found.end()))
