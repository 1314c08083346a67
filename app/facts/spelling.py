"""Pieces of names, by which a name that is spelled almost right finds those that are spelled alike.

docs/decisions/0016 says why. A name is cut into more pieces than it may have slips, so that in whatever is spelled
almost like it at least one piece stands unchanged, no further from its place than there are slips.
Source of the rule: Li, Deng, Wang, Feng, "Pass-Join: a partition-based method for similarity joins" (VLDB 2011).
"""

from collections.abc import Iterator
from typing import ClassVar

from sqlmodel import Field

from app.facts.table import Table

# At most three slips in ten letters, and never more.
_SLIPS_PER_LETTER = 0.3
MOST_SLIPS = 3
# A letter in the wrong place may spoil the two pieces between which it stands.
_FEWEST_PIECES = 3

_LONGEST = 100


class SpellingRow(Table, table=True):
    """A piece of a name: `piece` says how long the name is, which piece it is, and its letters."""

    __tablename__ = "spelling"
    __table_args__: ClassVar[dict[str, bool]] = {"sqlite_with_rowid": False}

    piece: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    slug: str = Field(primary_key=True, foreign_key="drug.slug", ondelete="CASCADE", index=True)


def slips(length: int) -> int:
    """Tell how many letters may be wrong in a name of that length: none where it is too short to be told apart."""
    return min(MOST_SLIPS, int(_SLIPS_PER_LETTER * length)) if length <= _LONGEST else 0


def pieces_of(key: str) -> list[str]:
    """Cut a name into its pieces."""
    return [_piece(len(key), number, key[start:end]) for number, start, end in _cuts(len(key))]


def pieces_asked_for(key: str) -> list[str]:
    """List the pieces of all names that may be spelled almost like this one."""
    found: dict[str, None] = {}
    for length in range(max(0, len(key) - MOST_SLIPS), len(key) + MOST_SLIPS + 1):
        for number, start, end in _cuts(length):
            for shift in _shifts(len(key) - length, slips(length)):
                if start + shift >= 0 and end + shift <= len(key):
                    found[_piece(length, number, key[start + shift : end + shift])] = None
    return list(found)


def _cuts(length: int) -> Iterator[tuple[int, int, int]]:
    if not slips(length):
        return
    count = max(_FEWEST_PIECES, slips(length) + 1)
    bounds = [length * number // count for number in range(count + 1)]
    yield from ((number, bounds[number], bounds[number + 1]) for number in range(count))


def _shifts(longer: int, most: int) -> list[int]:
    """List how far a piece may have moved, where that many letters are more and that many may be wrong."""
    return [shift for shift in range(-most, most + 1) if abs(shift) + abs(longer - shift) <= most]


def _piece(length: int, number: int, letters: str) -> str:
    return f"{length}.{number}.{letters}"
