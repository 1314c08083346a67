"""Reads tables of reactions: a row a reaction with its share, or a column of reactions for each frequency.

The first row must say what the columns hold, or the first cell of each row how often what it heads occurs; a table
whose heads name neither is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from app.extract.frequency import find_frequencies
from app.extract.organ_systems import organ_system
from app.extract.reaction_extent import blank
from app.extract.reaction_figures import NO_FIGURES, Figures, read_figures
from app.extract.reaction_items import label_figures, label_frequency
from app.extract.reaction_lists import read_list
from app.extract.reaction_members import Mention
from app.extract.reaction_names import is_reaction, reaction_name
from app.extract.reaction_settings import is_section_about_reactions
from app.extract.substances import substances_in
from app.extract.table_cells import Cell, caption_of, cells_of
from app.facts.adverse_reactions import ReactionComparator
from app.facts.quantity import PercentRange
from app.values.number import parse_number
from app.vocabulary.reaction_tables import CLASS_BEHIND, NAMES_HEAD, NOT_A_REACTION, NOT_KNOWN, SHARE_HEAD
from app.vocabulary.reaction_terms import COMPARATOR_ARMS
from app.wikitext.document import Block, BlockKind, Document, Section

_NAMES = re.compile(NAMES_HEAD, re.IGNORECASE)
_SHARE = re.compile(SHARE_HEAD, re.IGNORECASE)
_ARM = re.compile(rf"(?<!\w)(?:{'|'.join(COMPARATOR_ARMS)})(?!\w)", re.IGNORECASE)
_NO_REACTION = re.compile(NOT_A_REACTION, re.IGNORECASE)
_CLASS_BEHIND = re.compile(CLASS_BEHIND, re.IGNORECASE)
_NOT_KNOWN = re.compile(NOT_KNOWN, re.IGNORECASE)
_SAID_BEHIND = re.compile(r"(?<=[\w)%])\. [A-Z][^\u2022]*")
_LONGEST_HEAD = 60
_ALL = 100


@dataclass(frozen=True, slots=True)
class TableMention:
    """A reaction, the row that states it, and the organ system it is listed under."""

    mention: Mention
    section: Section
    row: Block
    organ: str | None


@dataclass(slots=True)
class _Columns:
    """What each column holds, by number: names, shares of the drug (its head), of another arm, and frequencies."""

    names: int | None = None
    shares: dict[int, str] = field(default_factory=dict)
    arms: dict[int, str] = field(default_factory=dict)
    frequencies: dict[int, str] = field(default_factory=dict)


def read_tables(document: Document, drug: re.Pattern[str]) -> Iterator[TableMention]:
    """Read the tables of every section about reactions."""
    for section in document.sections:
        if not is_section_about_reactions(section):
            continue
        for kind, blocks in groupby(section.blocks, key=lambda block: block.kind):
            if kind is BlockKind.TABLE_ROW:
                yield from _read_table(section, list(blocks), drug)


def _read_table(section: Section, rows: list[Block], drug: re.Pattern[str]) -> Iterator[TableMention]:
    columns = _Columns()
    organ = None
    in_percent = "%" in caption_of(rows[0])
    for row in rows:
        cells = cells_of(row)
        head = _columns(cells, drug)
        if head.names is not None or len(head.frequencies) > 1:
            columns, organ = head, None
        elif columns.names is None and (headed := _headed_row(cells)):
            yield from (TableMention(m, section, row, None) for m in headed)
        elif len(filled := [cell.text for cell in cells if cell.text.strip()]) == 1:
            organ = organ_system(filled[0])
        else:
            own = organ_system(cells[0].text) if columns.names != 0 else None
            mentions = _mentions(cells, columns, in_percent=in_percent)
            yield from (TableMention(m, section, row, own or organ) for m in mentions)


def _headed_row(cells: list[Cell]) -> list[Mention]:
    """Read a row that its first cell heads with how often it occurs: "Rare | hives, fainting"."""
    head = " ".join(cells[0].text.split())
    words = find_frequencies(head)
    named = words and words[0].start == 0 and _CLASS_BEHIND.fullmatch(head, words[0].end)
    if not named and not _NOT_KNOWN.fullmatch(head):
        return []
    return [mention for cell in cells[1:] for mention in _listed_under(head, cell)]


def _listed_under(head: str, cell: Cell) -> Iterator[Mention]:
    members = read_list(_named_only(cell.text), cell.start, frequency=label_frequency(head), listed=True)
    return _with_figures(members, label_figures(head))


def _columns(cells: list[Cell], drug: re.Pattern[str]) -> _Columns:
    """Read the head of a table; nothing is found in a row of data."""
    columns = _Columns()
    for number, cell in enumerate(cells):
        head = " ".join(cell.text.split())
        frequency = label_frequency(head) if len(head) <= _LONGEST_HEAD else None
        if columns.names is None and _NAMES.fullmatch(head):
            columns.names = number
        elif _ARM.search(head):
            columns.arms[number] = head
        elif frequency:
            columns.frequencies[number] = head
        elif drug.search(head) or (_SHARE.search(head) and not substances_in(head)):
            columns.shares[number] = head
    return columns


def _mentions(cells: list[Cell], columns: _Columns, *, in_percent: bool) -> Iterator[Mention]:
    for number, head in columns.frequencies.items():
        if number < len(cells) and columns.names is None:
            yield from _listed_under(head, cells[number])
    if columns.names is None or columns.names >= len(cells):
        return
    name = cells[columns.names]
    if _NO_REACTION.search(name.text) or (organ_system(name.text) and not is_reaction(reaction_name(name.text))):
        return
    others = [cell.text for number, cell in enumerate(cells) if number != columns.names]
    frequency = next((word for text in others if (word := label_frequency(text))), None)
    members = read_list(_named_only(name.text), name.start, frequency=frequency, listed=True)
    yield from _with_figures(members, _figures(cells, columns, single=len(members) == 1, in_percent=in_percent))


def _named_only(text: str) -> str:
    """Overwrite what the items of a cell say behind the name of a reaction, positions kept."""
    return _SAID_BEHIND.sub(blank, text)


def _with_figures(members: list[Mention], figures: Figures) -> Iterator[Mention]:
    return (replace(m, figures=figures) if m.figures == NO_FIGURES else m for m in members)


def _figures(cells: list[Cell], columns: _Columns, *, single: bool, in_percent: bool) -> Figures:
    """Read the share of a row; where a table has several columns for the drug, none of them is its share."""
    for number in columns.shares:
        cell = cells[number].text if number < len(cells) else ""
        if label_frequency(cell) and (of_class := label_figures(cell)) != NO_FIGURES:
            return of_class
    unit = "%" if in_percent else ""
    shares = [share for number, head in columns.shares.items() if (share := _share(cells, number, head + unit))]
    if len(columns.shares) != 1 or not shares:
        return NO_FIGURES
    if not single and shares[0].low == shares[0].high:
        return NO_FIGURES
    arms = [
        ReactionComparator(arm=arm.group().lower(), percent=share)
        for number, head in columns.arms.items()
        if (share := _share(cells, number, head + unit)) and (arm := _ARM.search(head))
    ]
    return Figures(shares[0], comparator=arms[0] if len(arms) == 1 else None)


def _share(cells: list[Cell], number: int, head: str) -> PercentRange | None:
    """Read a cell in percent; a bare number is one only where the head or the table's caption says so."""
    text = cells[number].text.strip() if number < len(cells) else ""
    if (percent := read_figures(text).percent) is not None:
        return percent
    bare = parse_number(text) if "%" in head else None
    return PercentRange(low=bare, high=bare) if bare is not None and 0 <= bare <= _ALL else None
