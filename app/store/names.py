"""What is kept of names beside their keys, so that they are found misspelled and typed half."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.facts.name_starts import INSIDE, LONGEST_TYPED, NAME, TITLE, starts_of
from app.facts.names import NameKind
from app.facts.spelling import pieces_of
from app.store.lookups import Lookup
from app.store.statements import Row

_NAMES = frozenset(kind.value for kind in NameKind)


def spelling_rows(lookups: Iterable[Lookup]) -> list[Row]:
    """Give the pieces of each name once. Identifiers have none: a digit away is another substance."""
    keys = sorted({lookup.key for lookup in lookups if lookup.on in _NAMES})
    return [{"piece": piece, "key": key} for key in keys for piece in pieces_of(key)]


def name_start_rows(lookups: Iterable[Lookup]) -> list[Row]:
    """Give what somebody types who is about to type a name."""
    columns = ("tier", "start", "match", "on")
    rows = {row for lookup in lookups if lookup.on in _NAMES for row in _starts(lookup)}
    return [dict(zip(columns, row, strict=True)) for row in sorted(rows)]


def _starts(lookup: Lookup) -> Iterator[tuple[int, str, str, str]]:
    if len(lookup.match) > LONGEST_TYPED:
        return
    whole, *later = starts_of(lookup.key)
    yield (TITLE if lookup.on == NameKind.TITLE else NAME, whole, lookup.match, lookup.on)
    yield from ((INSIDE, start, lookup.match, lookup.on) for start in later)
