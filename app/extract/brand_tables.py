"""Reads brand names off tables: a column headed "Brand" or "Trade name", where no column says what else is in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from app.extract.evidence import row_evidence
from app.extract.table_cells import cells_of
from app.facts.evidence import Evidence
from app.values.name_list import brand_names
from app.wikitext.document import Block, BlockKind, Document

_BRANDS = re.compile(r"(?:brands?|(?:brand|trade|proprietary)[ -]?names?)(?: \([^()]*\))?", re.IGNORECASE)
# A table of several drugs, or of combinations.
_OF_OTHERS = re.compile(
    r"\b(?:drugs?|generic|ingredients?|components?|substances?|combin\w+|INN|active|class|medications?)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z0-9][\w\u2019'+./-]*(?: [\w\u2019'+./-]+){0,3}")


def table_brands(document: Document) -> Iterator[tuple[str, Evidence]]:
    """Give each name in a column of brands, with its row."""
    for section in document.sections:
        for kind, blocks in groupby(section.blocks, key=lambda block: block.kind):
            if kind is BlockKind.TABLE_ROW:
                rows = list(blocks)
                for row, name in _brands(rows):
                    yield name, row_evidence(section, row)


def _brands(rows: list[Block]) -> Iterator[tuple[Block, str]]:
    head = [cell.text.strip() for cell in cells_of(rows[0])]
    column = next((number for number, text in enumerate(head) if _BRANDS.fullmatch(text)), None)
    if column is None or any(map(_OF_OTHERS.search, head)):
        return
    for row in rows[1:]:
        cells = cells_of(row)
        if len(cells) == len(head):
            yield from ((row, name) for name in brand_names(cells[column].text) if _NAME.fullmatch(name))
