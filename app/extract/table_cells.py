"""Parts the row of a table into its cells."""

from __future__ import annotations

from dataclasses import dataclass

from app.wikitext.document import Block

_BETWEEN = " | "


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell, beginning at `start` of its row's plain text."""

    text: str
    start: int


def cells_of(row: Block) -> list[Cell]:
    """Part a row into its cells, empty ones included."""
    cells, start = [], 0
    for text in row.passage.plain.split(_BETWEEN):
        cells.append(Cell(text, start))
        start += len(text) + len(_BETWEEN)
    return cells
