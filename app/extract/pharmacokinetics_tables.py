"""Pharmacokinetics as tables state them: a column for each parameter, a row for each route, form or group.

The first row must name at least two parameters, or one under a heading on pharmacokinetics. A row on another drug, and
a table whose columns are other things, are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from app.extract.evidence import row_evidence
from app.extract.pharmacokinetics_context import context_of, has_dimension
from app.extract.pharmacokinetics_owner import relative_in
from app.extract.pharmacokinetics_pieces import Piece, pieces
from app.extract.pharmacokinetics_relatives import Kin
from app.extract.pharmacokinetics_subject import is_own
from app.extract.statements import section_topics
from app.extract.substances import substances_in
from app.extract.table_cells import Cell, cells_of, is_caption
from app.facts.interactions import InteractantKind
from app.facts.pharmacokinetics import PharmacokineticFact, PharmacokineticParameter
from app.values.quantity import parse_quantity
from app.vocabulary.pharmacokinetics import TABLE_HEADS, TABLE_SUBJECTS
from app.vocabulary.topics import Topic
from app.wikitext.document import Block, BlockKind, Document, Section

_HEADS = {
    PharmacokineticParameter(parameter): re.compile(
        rf"(?:{'|'.join(phrases)})"
        r"(?:\s?[\[(,]\s?(?P<unit>[^\s\[\](),]{1,12}|mg h/L)[\])]?|\s?\([a-z][^()]{1,30}\))?",
        re.IGNORECASE,
    )
    for parameter, phrases in TABLE_HEADS.items()
}
_SUBJECTS = re.compile(rf"(?:{'|'.join(TABLE_SUBJECTS)})\b", re.IGNORECASE)
_AT_HOME = frozenset({Topic.PHARMACOKINETICS, Topic.PHARMACOLOGY})
_METABOLITE = re.compile(r"\bmetabolites?\b", re.IGNORECASE)
_LONGEST_CELL = 120

Columns = dict[int, tuple[PharmacokineticParameter, str | None]]


def extract_tables(document: Document, kin: Kin) -> Iterator[PharmacokineticFact]:
    """Read every table whose first row names parameters."""
    for section in document.sections:
        at_home = not _AT_HOME.isdisjoint(section_topics(section))
        for kind, blocks in groupby(section.blocks, key=lambda block: block.kind):
            if kind is BlockKind.TABLE_ROW:
                yield from _table(section, list(blocks), kin, least=1 if at_home else 2)


def _table(section: Section, rows: list[Block], kin: Kin, *, least: int) -> Iterator[PharmacokineticFact]:
    rows = rows[1:] if len(rows) > 1 and is_caption(rows[0]) else rows
    head = cells_of(rows[0])
    columns = _columns(head)
    if not columns:
        yield from _turned(section, rows, kin, least=least)
    if len({parameter for parameter, _ in columns.values()}) < least:
        return
    of_drugs = bool(_SUBJECTS.match(head[0].text.strip()))
    for row in rows[1:]:
        cells = cells_of(row)
        if _is_on_drug(cells[0].text, kin, of_drugs=of_drugs and 0 not in columns):
            yield from _row(section, row, cells, columns, kin)


def _turned(section: Section, rows: list[Block], kin: Kin, *, least: int) -> Iterator[PharmacokineticFact]:
    """Read a table with a row for each parameter, whose columns are routes, people, or drugs, one of them its own."""
    labels = [" ".join(cell.text.split()) for cell in cells_of(rows[0])]
    named = [number for number, label in enumerate(labels) if number and is_own(label, kin.own)]
    others = [number for number, label in enumerate(labels) if number and _is_on_drug(label, kin, of_drugs=False)]
    told = [(row, cells_of(row), parameters[0]) for row in rows[1:] if (parameters := _columns(cells_of(row)[:1]))]
    for row, cells, parameter in told if len(told) >= least else ():
        for number in named or others:
            yield from _row(section, row, cells, {number: parameter}, kin, label=labels[number])


def _columns(head: list[Cell]) -> Columns:
    columns: Columns = {}
    for number, cell in enumerate(head):
        text = " ".join(cell.text.split())
        for parameter, pattern in _HEADS.items():
            if named := pattern.fullmatch(text):
                columns[number] = (parameter, named["unit"])
    return columns


def _is_on_drug(label: str, kin: Kin, *, of_drugs: bool) -> bool:
    """Tell whether a row is on the drug or a named relative: no nameless metabolite, nor a drug that is compared."""
    if relative_in(label, kin):
        return True
    if of_drugs:
        return is_own(label, kin.own)
    named = [found.name for found in substances_in(label) if found.kind is InteractantKind.DRUG and found.known]
    return not _METABOLITE.search(label) and all(is_own(name, kin.own) for name in named)


def _row(
    section: Section, row: Block, cells: list[Cell], columns: Columns, kin: Kin, label: str | None = None
) -> Iterator[PharmacokineticFact]:
    """Read the cells of a row, of what `label` says; without one, of what the row's first cell says."""
    if label is None:
        label = cells[0].text if 0 not in columns else ""
    for number, (parameter, unit) in columns.items():
        text = " ".join(cells[number].text.split()) if number < len(cells) else ""
        for piece in _values(text, parameter.value, unit) if len(text) <= _LONGEST_CELL else ():
            near = context_of(piece.text, piece.quantity)
            head = context_of(label).model_copy(update={"subject": relative_in(label, kin)})
            yield PharmacokineticFact(
                parameter=parameter,
                quantity=piece.quantity,
                text=row.passage.quote,
                context=near.model_copy(update={name: getattr(head, name) for name, value in near if value is None}),
                raw=row.passage.quote,
                evidence=row_evidence(section, row),
            )


def _values(text: str, parameter: str, unit: str | None) -> list[Piece]:
    """Read the values of a cell; of a bare number the unit is that of the column."""
    typed = [piece for piece in pieces(text, parameter) if piece.quantity]
    bare = parse_quantity(text, unit) if unit and not typed else None
    return [Piece(text, bare)] if bare and has_dimension(bare, parameter) else typed
