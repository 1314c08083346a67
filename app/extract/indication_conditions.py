"""A condition that a drug is for, and for whom: one member's people are not those of the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from app.extract.indication_people import people_named
from app.extract.indication_within import people_within


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition, and for whom, as the text says them; it begins at `text[start]`."""

    name: str
    population: str | None
    start: int
    # Another name, in parentheses behind it.
    alias: str | None = None


def each_for_own_people(text: str, conditions: list[Condition]) -> Iterator[Condition]:
    """Give each member of a list its own people, those of the whole list only behind the last that has such.

    In "hives, early puberty in boys, acne and hair loss in women" the women are the last two's.
    """
    own = people_within(text)
    for condition, following in zip_longest(conditions, conditions[1:]):
        end = following.start if following else len(text)
        behind = [(start, who) for start, who in own if start > condition.start]
        if not behind:
            yield condition
            continue
        start, who = behind[0]
        yield replace(condition, population=people_named(who) if start < end else None)
