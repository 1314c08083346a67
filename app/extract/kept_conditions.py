"""Keeps each condition once, as the widest statement on it: what is said of all use holds for every part of it."""

from __future__ import annotations

from typing import TypeVar

from app.extract.condition_keys import condition_key
from app.facts.contraindications import ContraindicationFact
from app.facts.precautions import PrecautionFact

_Fact = TypeVar("_Fact", ContraindicationFact, PrecautionFact)


def keep(found: dict[str, list[_Fact]], fact: _Fact) -> None:
    """Keep a fact unless its condition is known; the first of two stands, statements with different limits do both."""
    known = found.setdefault(condition_key(fact.condition), [])
    if fact.limited_to is None and all(one.limited_to for one in known):
        known[:] = [fact]
    elif all(one.limited_to not in {None, fact.limited_to} for one in known):
        known.append(fact)


def kept(found: dict[str, list[_Fact]]) -> list[_Fact]:
    """List what was kept, in the order in which the conditions were first met."""
    return [fact for facts in found.values() for fact in facts]
