"""Reads doses that stand in tables: a row for each illness, group or route, a column for each phase of treatment.

Which columns hold doses their heads say, or the table's caption and heading where these announce doses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from app.cue import Cue
from app.extract.dose_phrases import DosePhrase, dose_phrases
from app.extract.dose_purposes import headed_purpose, purpose_in
from app.extract.dose_routes import routes_named
from app.extract.own_names import names_own_drug
from app.extract.phrases import LONGEST_PHRASE
from app.extract.statements import section_topics
from app.extract.substances import substances_in
from app.extract.table_cells import Cell, caption_of, cells_of, is_caption
from app.facts.interactions import InteractantKind
from app.vocabulary.dose_tables import ANNOUNCED, DOSE_HEADS, NOT_FOR_USE, PHASE_HEADS, PHASES, TAKEN_BESIDE
from app.vocabulary.topics import BESIDE_USE, Topic
from app.wikitext.document import Block, BlockKind, Document, Section

_DOSE_HEAD = re.compile(DOSE_HEADS, re.IGNORECASE)
_PHASE_HEAD = re.compile(PHASE_HEADS, re.IGNORECASE)
_PHASE = re.compile(rf"\b(?:{PHASES})\b", re.IGNORECASE)
_MEMBERS = re.compile(r" \(|,? including\b|,? such as\b|[:;]")
_ANNOUNCED = Cue(rf"\b(?:{ANNOUNCED})\b", re.IGNORECASE)
_NOT_FOR_USE = Cue(rf"\b(?:{NOT_FOR_USE})\b", re.IGNORECASE)
_TAKEN_BESIDE = Cue(rf"\b(?:{TAKEN_BESIDE})\b", re.IGNORECASE)
_UNIT = re.compile(r"[(\[](?P<unit>[^()\[\]]{1,20})[)\]]$")
_BARE = re.compile(r"[\d.,]+(?:\s?[\u2013-]\s?[\d.,]+| to [\d.,]+)?")
_AT_HOME = frozenset({Topic.DOSING, Topic.INDICATIONS})
_LONGEST_CELL = 200


@dataclass(frozen=True, slots=True)
class TableDose:
    """A dose and the row of the table that it stands in."""

    phrase: DosePhrase
    section: Section
    row: Block


def table_doses(document: Document, own: frozenset[str]) -> Iterator[TableDose]:
    """Read the tables in sections on uses and on doses."""
    for section in document.sections:
        topics = set(section_topics(section))
        if topics & _AT_HOME and not topics & BESIDE_USE:
            for kind, blocks in groupby(section.blocks, key=lambda block: block.kind):
                if kind is BlockKind.TABLE_ROW:
                    yield from _table(section, list(blocks), own)


def _table(section: Section, rows: list[Block], own: frozenset[str]) -> Iterator[TableDose]:
    caption = caption_of(rows[0])
    rows = rows[1:] if len(rows) > 1 and is_caption(rows[0]) else rows
    heads = [" ".join(cell.text.split()) for cell in cells_of(rows[0])]
    if _NOT_FOR_USE.search(" | ".join((caption, *heads))):
        return
    announced = bool(_ANNOUNCED.search(caption) or _ANNOUNCED.search(section.title))
    columns = [at for at, head in enumerate(heads) if _holds_doses(at, head, announced=announced)]
    beside = bool(_TAKEN_BESIDE.search(" ".join(heads)))
    for row in rows[1:] if columns else ():
        cells = cells_of(row)
        labels = [cell.text for at, cell in enumerate(cells) if at not in columns]
        if beside or not any(_is_of_another(label, own) for label in labels):
            for phrase in _row(heads, cells, columns, beside=beside):
                headed = phrase.population or headed_purpose(section.path)
                yield TableDose(replace(phrase, population=headed), section, row)


def _holds_doses(at: int, head: str, *, announced: bool) -> bool:
    """Tell whether a column is one of doses; the first tells for what or how."""
    return at > 0 and bool(_DOSE_HEAD.fullmatch(head) or (announced and _PHASE_HEAD.fullmatch(head)))


def _is_of_another(label: str, own: frozenset[str]) -> bool:
    """Tell whether a row is on another drug, or a group of them, that the table has beside this one."""
    named = [
        found for found in substances_in(label) if found.kind in (InteractantKind.DRUG, InteractantKind.DRUG_CLASS)
    ]
    return any(found.known for found in named) and not names_own_drug(label, own)


def _row(heads: list[str], cells: list[Cell], columns: list[int], *, beside: bool) -> Iterator[DosePhrase]:
    """Read the doses of a row, with the route and the people of its other cells and of the column's head."""
    labels = [" ".join(cell.text.split()) for at, cell in enumerate(cells) if at not in columns]
    route = next((routes[0] for label in labels if (routes := routes_named(label))), None)
    for at in columns:
        text = " ".join(cells[at].text.split()) if at < len(cells) else ""
        if len(text) > _LONGEST_CELL:
            continue
        for phrase in dose_phrases(_with_unit(text, heads[at])):
            if phrase.amount is not None:
                headed = next(iter(routes_named(heads[at])), route)
                population = phrase.population or _for_whom(labels, beside=beside)
                found = replace(phrase, route=phrase.route or headed, population=population)
                yield replace(found, text=_with_phase(phrase.text, heads[at]))


def _with_unit(text: str, head: str) -> str:
    """Complete a bare number by the unit in the head of its column."""
    unit = _UNIT.search(head)
    return f"{text} {unit['unit']}" if unit and _BARE.fullmatch(text) else text


def _with_phase(text: str, head: str) -> str:
    """Say which column a dose stands in, where it is not just "dose"."""
    phase = _UNIT.sub("", head).strip().lower()
    whole = f"{text} ({phase})"
    return whole if _PHASE.search(phase) and len(whole) <= LONGEST_PHRASE else text


def _for_whom(labels: list[str], *, beside: bool) -> str | None:
    """Name the illness or the people of a row, or what is taken along."""
    if beside and labels:
        group = _MEMBERS.split(labels[0], maxsplit=1)[0]
        return f"with {group[:1].lower() if group[1:2].islower() else group[:1]}{group[1:LONGEST_PHRASE]}".strip()
    return next(filter(None, map(purpose_in, labels)), None)
