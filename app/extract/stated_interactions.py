"""Makes a draft of each substance that a statement names: what was found, what is advised, and with what limit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.extract.appositions import names_its_members
from app.extract.interaction_clauses import finding_of_half, halves, happens_beside, is_excepted, is_exception
from app.extract.interaction_drafts import InteractionDraft
from app.extract.interaction_limits import interaction_limit
from app.extract.interaction_wording import effect_and_management, forbids, told_in_cells
from app.extract.recommendations import STRENGTH, advice_in, echoes, finding_in, permits
from app.extract.statements import Statement
from app.extract.substances import Substance
from app.extract.table_cells import cells_of
from app.facts.interactions import Finding, InteractantKind, Recommendation
from app.wikitext.document import BlockKind

_SEVERAL = 2
# With an example it is on all of its kind.
_SEMICOLON = re.compile(r"; (?!.*\b(?:such as|like|including|e\.g\.))|, and (?=the dos(?:e|age) of )")
_COMMA = re.compile(r", (?:and |but )?")
_NOTE = re.compile(r"\s?\([^()]+\)")


@dataclass(frozen=True, slots=True)
class _Named:
    """A substance and its part of the statement, which may say another thing of the `others`."""

    substance: Substance
    others: Sequence[Substance]
    part: tuple[int, int]
    parted: bool
    text: str


def stated(
    statement: Statement, found: Sequence[Substance], own: frozenset[str], assumed: Finding | None = None
) -> list[InteractionDraft]:
    """Make the drafts of one statement; `assumed` is what its place tells of those of whom it tells nothing."""
    return [
        draft
        for named in _parts(statement, found)
        if (finding := _finding(statement, named, assumed)) is not None
        and (draft := _draft(statement, named, finding, own)) is not None
    ]


def _parts(statement: Statement, found: Sequence[Substance]) -> Iterator[_Named]:
    plain = statement.sentence.passage.plain
    parts = halves(plain, [substance.start for substance in found]) if found else None
    for substance in found:
        start, end = next((p for p in parts or () if p[0] <= substance.start < p[1]), (0, len(plain)))
        text = " ".join(plain[start:end].split()) if parts else statement.sentence.passage.quote
        yield _Named(substance, found, (start, end), bool(parts), text)


def _finding(statement: Statement, named: _Named, assumed: Finding | None) -> Finding | None:
    """Tell what was found of a substance; None where nothing was, or where the statement only permits it."""
    plain, place = statement.sentence.passage.plain, named.substance.start
    own_finding = finding_of_half(named.text) if named.parted else None
    if named.parted and own_finding is None and permits(named.text):
        return None
    if is_exception(plain, place) and finding_in(statement.sentence.passage.quote) is Finding.STUDIED_NONE_FOUND:
        return Finding.INTERACTS
    if is_excepted(plain, place):
        return Finding.STUDIED_NONE_FOUND
    finding = own_finding or finding_in(statement.sentence.passage.quote) or assumed
    unparted = finding is Finding.STUDIED_NONE_FOUND and not named.parted
    if unparted and happens_beside(plain, place, [substance.start for substance in named.others]):
        return Finding.INTERACTS
    return finding


def _draft(statement: Statement, named: _Named, finding: Finding, own: frozenset[str]) -> InteractionDraft | None:
    plain, substance = statement.sentence.passage.plain, named.substance
    interacts = finding is Finding.INTERACTS
    if not interacts and names_its_members(plain, substance, list(named.others)):
        return None
    advice = _advice(statement, named)
    if not interacts and advice is Recommendation.NOT_STATED:
        advice = Recommendation.NONE_NEEDED
    effect, management = _told(statement, substance, named.text)
    # An item may be advised of by the line above its list.
    advised = STRENGTH[advice] > STRENGTH[Recommendation.NONE_NEEDED] or statement.block.kind is not BlockKind.PARAGRAPH
    return InteractionDraft(
        substance,
        finding,
        advice,
        effect if interacts and not echoes(named.text) else None,
        None if advice is Recommendation.NOT_STATED else management,
        limited_to=interaction_limit(plain, named.part, substance, named.others, own)
        if interacts and advised
        else None,
        statement=statement,
    )


def _advice(statement: Statement, named: _Named) -> Recommendation:
    # Nobody takes or avoids an enzyme.
    enzyme = named.substance.kind is InteractantKind.ENZYME
    if enzyme or is_excepted(statement.sentence.passage.plain, named.substance.start):
        return Recommendation.NOT_STATED
    text = _without_notes_on_others(statement, named) if not named.parted else named.text
    text = text if named.parted else _without_advice_on_others(text, named)
    advice = advice_in(text, named.substance.kind)
    forbidden = advice is Recommendation.AVOID and forbids(statement, text)
    return Recommendation.CONTRAINDICATED if forbidden else advice


def _without_advice_on_others(text: str, named: _Named) -> str:
    """Leave out the clauses that advise on others alone: "it raises A and B; the dose of B should be lowered"."""
    if len(named.others) < _SEVERAL:
        return text
    return "; ".join(clause for clause in _clauses(text) if not _is_on_others(clause, named))


def _is_on_others(clause: str, named: _Named) -> bool:
    if advice_in(clause) is Recommendation.NOT_STATED:
        return False
    told = [one for one in named.others if one.name.casefold() in clause.casefold()]
    return bool(told) and all(one.kind is InteractantKind.DRUG and one.name != named.substance.name for one in told)


def _clauses(text: str) -> Iterator[str]:
    """Cut at semicolons, and at commas between two that both advise; "A, B, and C should be avoided" is one."""
    for part in _SEMICOLON.split(text):
        clause = ""
        for piece in _COMMA.split(part):
            if clause and all(advice_in(one) is not Recommendation.NOT_STATED for one in (clause, piece)):
                yield clause
                clause = piece
            else:
                clause = f"{clause}, {piece}" if clause else piece
        yield clause


def _without_notes_on_others(statement: Statement, named: _Named) -> str:
    """Leave out of an item what parentheses say of another member: "itraconazole, voriconazole (avoid)"."""
    text, plain = named.text, statement.sentence.passage.plain
    if statement.block.kind is BlockKind.PARAGRAPH or len(named.others) < _SEVERAL:
        return text
    notes = (_NOTE.match(plain, one.end) for one in named.others if one.end != named.substance.end)
    for note in filter(None, notes):
        text = text.replace(" ".join(note.group().split()), "", 1)
    return text


def _told(statement: Statement, substance: Substance, text: str) -> tuple[str | None, str | None]:
    """Read effect and management from the sentence or its half; from the row of a table, from its other cells."""
    block = statement.block
    if block.kind is not BlockKind.TABLE_ROW:
        return effect_and_management(text, substance.kind, listed=block.kind is not BlockKind.PARAGRAPH)
    cells = [cell for cell in cells_of(block) if not cell.start <= substance.start < cell.start + len(cell.text)]
    return told_in_cells([" ".join(cell.text.split()) for cell in cells], substance.kind)
