"""Cells of a table that reach over several rows or columns: `rowspan`, `colspan`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.wikitext.document import Mark
from app.wikitext.nodes import Tag

_NUMBER = re.compile(r"\s*(\d{1,3})")
# A wider or higher cell is a slip or junk, as is a row of more that reach down; so long a text is no label of the rows
# beside it.
_WIDEST = 20
_HIGHEST = 100
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Shown:
    """What a cell shows, and the references and flags in it."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(slots=True)
class Reaching:
    """A cell that reaches down: what it shows, where its row begins, and how many rows it still fills."""

    shown: Shown
    start: int
    left: int


class Reach:
    """The cells that reach down into the row at hand, by column."""

    def __init__(self) -> None:
        """Start with none."""
        self._by_column: dict[int, Reaching] = {}

    def at(self, column: int) -> Reaching | None:
        """Give what fills a column from above."""
        return self._by_column.get(column)

    def place(self, cell: Tag, shown: Shown, column: int, start: int) -> int:
        """Note how far a cell reaches down, and give how many columns it fills."""
        width, height = _number(cell, "colspan", _WIDEST), _number(cell, "rowspan", _HIGHEST)
        if height > 1 and column < _WIDEST:
            text = shown if len(shown.text) <= _LONGEST else Shown("")
            for beside in range(width):
                self._by_column[column + beside] = Reaching(Shown("") if beside else text, start, height)
        return width

    def end_row(self) -> None:
        """Take a row off every cell that reaches."""
        for reaching in self._by_column.values():
            reaching.left -= 1
        self._by_column = {column: cell for column, cell in self._by_column.items() if cell.left}


def _number(cell: Tag, attribute: str, most: int) -> int:
    found = _NUMBER.match(cell.attributes.get(attribute, ""))
    return min(max(int(found.group(1)), 1), most) if found else 1
