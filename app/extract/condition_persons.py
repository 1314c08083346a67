"""Gives words that need a person the persons they are said of: "people who are older or smoke" are two groups.

An illness stands by itself, "asthma". An age or a habit does not: "under 12", "drink alcohol" are said of the
persons that the sentence names, and are left out where it names none.
"""

from __future__ import annotations

import re

from app.extract.phrases import LONGEST_PHRASE, alternatives
from app.vocabulary.patients import (
    ADJECTIVE_ALONE,
    ANYBODY,
    HABIT_OBJECT,
    HABITS,
    STATES_OF_PERSONS,
    TRAITS,
    WHAT_THEY_DO,
)

_WHO = re.compile(
    rf"(?:(?:the|in|for|by|to|if|when|and|or|all|any|some|most|many) )*(?P<who>{alternatives(ANYBODY)})\b",
    re.IGNORECASE,
)
_STATE = re.compile(rf"(?:{STATES_OF_PERSONS})\b", re.IGNORECASE)
_TRAIT = re.compile(rf"(?:{TRAITS})", re.IGNORECASE)
# What says nothing without what it is compared with.
_COMPARED = re.compile(r"older|younger", re.IGNORECASE)
_HABIT = re.compile(rf"(?:{HABITS})\b{HABIT_OBJECT}", re.IGNORECASE)
# "The elderly metabolise it slowly": with the article the adjective is the whole subject.
_ADJECTIVE = re.compile(rf"(?P<who>{ADJECTIVE_ALONE}) {WHAT_THEY_DO}", re.IGNORECASE)
_ONE = frozenset({"patient", "person", "individual", "anyone", "someone"})


def whose(group: str) -> str:
    """Find the persons that a group begins with, by a word that says nothing else of them; empty for none."""
    found = _WHO.match(" ".join(group.split()))
    return found.group("who").lower() if found else ""


def of_persons(condition: str, who: str) -> str:
    """Put the persons before a condition that needs them; empty where it needs them and there are none."""
    if alone := _ADJECTIVE.match(condition):
        return alone["who"]
    if _STATE.match(condition):
        named = f"{who} {condition}"
    elif not who and _TRAIT.fullmatch(condition) and not _COMPARED.fullmatch(condition):
        return condition
    elif _TRAIT.fullmatch(condition):
        named = f"{who} who {'is' if who in _ONE else 'are'} {condition}"
    elif _HABIT.match(condition):
        named = f"{who} who {condition}"
    else:
        return condition
    return named if who and len(named) <= LONGEST_PHRASE else ""
