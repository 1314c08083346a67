"""Parts the row of a table into its cells."""

from __future__ import annotations

from dataclasses import dataclass

from app.wikitext.document import Block

_BETWEEN = " | "
# Wiki text writes a table's caption before the first row, and rows begin with a line of their own only from the second.
_CAPTION = "+ "


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell, beginning at `start` of its row's plain text."""

    text: str
    start: int


def cells_of(row: Block) -> list[Cell]:
    """Part a row into its cells, empty ones included; a caption before them is none."""
    cells, start = [], 0
    texts = row.passage.plain.split(_BETWEEN)
    for text in texts:
        if start or len(texts) == 1 or not text.startswith(_CAPTION):
            cells.append(Cell(text, start))
        start += len(text) + len(_BETWEEN)
    return cells


def caption_of(row: Block) -> str:
    """Give the table's caption, which stands in its first row; empty where there is none."""
    caption, _, _ = row.passage.plain.partition(_BETWEEN)
    return caption.removeprefix(_CAPTION) if caption.startswith(_CAPTION) else ""


def is_caption(row: Block) -> bool:
    """Tell whether a row is nothing but the table's caption."""
    _, _, cells = row.passage.plain.partition(_BETWEEN)
    return bool(caption_of(row)) and not cells.strip()
