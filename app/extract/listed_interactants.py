"""Reads which substances the head of a list item names: "Depressants (alcohol, opioids): ...", "Warfarin, digoxin"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.extract.coordination import Piece, coordinated
from app.extract.indication_names import is_condition
from app.extract.own_names import names_own_drug
from app.extract.phrases import either, trim_phrase
from app.extract.substances import Substance, is_substance, linked_substance, substance_at, substances_in
from app.extract.table_cells import Cell
from app.facts.interactions import InteractantKind
from app.vocabulary import interactant_words as words
from app.wikitext.document import Link, Passage

_HEAD_END = re.compile(rf":(?=\s|$)|\s[\u2013\u2014-]\s|\s\(|\b{either(words.HEAD_ENDS)}\b")
_LONGEST_HEAD_WORDS = 12
_ENOUGH_KNOWN = 2
_NOTE = re.compile(r"\s?\(([^()]{3,150})\)")
# "Lamivudine (raised levels), zalcitabine (raised levels) and ...": the list goes on behind a note.
_NOTE_WITHIN = re.compile(r"\s\([^()]{3,150}\)(?=,? (?:and|or) |, )")
# "Oral midazolam".
_FORM = re.compile(r"^(?:oral|systemic|intravenous|topical|inhaled|high-dose|other) ", re.IGNORECASE)
_LONE_NAME = re.compile(r"(?!others?$|etc|their|these|similar|example|drugs$|tablets$)[A-Za-z]{5,}", re.IGNORECASE)
ANAPHORA = re.compile(rf"^{either(words.ANAPHORA)}\b", re.IGNORECASE)


def listed_interactants(passage: Passage, own: frozenset[str]) -> list[Substance]:
    """Read the head of a list item, "[[Warfarin]]: increased bleeding": what it names, known or linked or neither."""
    head = _head(passage.plain)
    known = [s for s in substances_in(head) if not names_own_drug(s.name, own)]
    if known:
        members = [
            *_explained(passage.plain, len(head), known[-1]),
            *_behind_class(passage.plain, len(head), known[-1]),
        ]
        beside = [*members, *_beside_known(head, known, passage.links)]
        return [*known, *(s for s in beside if not names_own_drug(s.name, own))]
    name = trim_phrase(head)
    if not name or len(name.split()) > _LONGEST_HEAD_WORDS or names_own_drug(name, own) or ANAPHORA.match(name):
        return []
    if noted := _all_noted(passage.plain, len(head)):
        return [one for one in noted if not names_own_drug(one.name, own)]
    linked = any(link.start < len(head) for link in passage.links)
    if not linked and len(head) == len(passage.plain):
        return []
    found = substance_at(passage.plain, 0, len(head), passage.links)
    return [found or Substance(name, InteractantKind.OTHER, 0, len(head), known=False)] if linked or found else []


def listed_in_cells(passage: Passage, cells: list[Cell], own: frozenset[str]) -> Iterator[Substance]:
    """Read the substances of a table's row: those that its first cell names, and further cells of nothing else."""
    for number, cell in enumerate(cells):
        part = passage.part(cell.start, cell.start + len(cell.text))
        found = listed_interactants(part, own)
        if number == 0 or all(covered(piece.start, piece.end, found) for piece in coordinated(cell.text)):
            yield from (s._replace(start=s.start + cell.start, end=s.end + cell.start) for s in found)


def _explained(text: str, end: int, last: Substance) -> list[Substance]:
    """Find the members of a class that parentheses behind it name: "Depressants (alcohol, opioids): ..."."""
    note = _NOTE.match(text, end) if last.kind is InteractantKind.DRUG_CLASS and last.end == end else None
    inside = substances_in(note.group(1)) if note else []
    return [s._replace(start=s.start + note.start(1), end=s.end + note.start(1)) for s in inside] if note else []


def _all_noted(text: str, end: int) -> list[Substance]:
    """Find the drugs of parentheses that hold nothing else, behind what they are for: "Cancer (methotrexate)"."""
    note = _NOTE.match(text, end)
    if note is None or not all(is_substance(piece.text) for piece in coordinated(note.group(1))):
        return []
    return [s._replace(start=s.start + note.start(1), end=s.end + note.start(1)) for s in substances_in(note.group(1))]


def _behind_class(text: str, end: int, last: Substance) -> Iterator[Substance]:
    """Find the members of a class that labels an item, as far as nothing else is told: "Azoles: A, B (avoid)"."""
    if last.kind is not InteractantKind.DRUG_CLASS or not text.startswith(": ", end) or last.end != end:
        return
    start = end + len(": ")
    for piece in coordinated(text[start:]):
        named = _FORM.sub("", piece.text)
        if not is_substance(named):
            return
        at = text.find(named, start + piece.start)
        yield from (s._replace(start=s.start + at, end=s.end + at) for s in substances_in(named))


def _beside_known(head: str, known: list[Substance], links: tuple[Link, ...]) -> Iterator[Substance]:
    """Find links and single words in a list of drugs that are mostly known: "nefazodone, xenodone, ciclosporin"."""
    new = [piece for piece in coordinated(head) if not covered(piece.start, piece.end, known)]
    linked = {(link.start, link.end): link for link in links if not is_condition(link.target)}
    named = [s for p in new if (at := linked.get((p.start, p.end))) and (s := linked_substance(head, *_ends(p), at))]
    if len(known) < _ENOUGH_KNOWN and len(named) < len(new):
        return
    yield from named
    unknown = [piece for piece in new if not covered(piece.start, piece.end, named)]
    for piece in unknown if len(unknown) * 2 <= len(known) + len(named) else ():
        if _LONE_NAME.fullmatch(piece.text) and not is_condition(piece.text):
            yield Substance(piece.text, InteractantKind.DRUG, piece.start, piece.end, known=False)


def _ends(piece: Piece) -> tuple[int, int]:
    return piece.start, piece.end


def _head(text: str) -> str:
    """Give the words up to the first that says something of what they name; notes among them are blanked."""
    names = _NOTE_WITHIN.sub(_blanked, text)
    end = _HEAD_END.search(names)
    return names[: end.start()] if end else names


def _blanked(note: re.Match[str]) -> str:
    return " " * len(note.group())


def covered(start: int, end: int, found: list[Substance]) -> bool:
    """Tell whether a place holds part of what was found."""
    return any(start < s.end and s.start < end for s in found)
