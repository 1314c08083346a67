"""Keeps each condition once, as the widest statement on it: what is said of all use holds for every part of it."""

from __future__ import annotations

import re
from typing import TypeVar

from app.extract.condition_keys import condition_key
from app.facts.contraindications import ContraindicationFact
from app.facts.precautions import PrecautionFact

_Fact = TypeVar("_Fact", ContraindicationFact, PrecautionFact)
# "For the prevention of ulcers", "to reduce the risk of ulcers": for one thing.
_PURPOSE = re.compile(r"(?:(?:when|if) used )?(?:for|to|in) .*?(?P<what>[^\W\d_]+)$", re.IGNORECASE)


def keep(found: dict[str, list[_Fact]], fact: _Fact) -> None:
    """Keep a fact unless its condition is known; the first of two stands, statements with different limits do both."""
    known = found.setdefault(condition_key(fact.condition), [])
    if fact.limited_to is None and all(one.limited_to for one in known):
        known[:] = [fact]
    elif all(one.limited_to and _part(one.limited_to) != _part(fact.limited_to or "") for one in known):
        known.append(fact)


def kept(found: dict[str, list[_Fact]]) -> list[_Fact]:
    """List what was kept, in the order in which the conditions were first met."""
    return [fact for facts in found.values() for fact in facts]


def _part(limit: str) -> str:
    """Give what a limit is compared by: of a purpose, what is treated, however that is said."""
    purpose = _PURPOSE.fullmatch(limit)
    return (purpose["what"] if purpose else limit).casefold()
