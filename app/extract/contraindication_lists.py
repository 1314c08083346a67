"""Reads what a list, a verbless line or a table under a heading on contraindications names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.extract.announcements import announces_itself, is_listed, opens_block
from app.extract.conditions import PERSON, conditions, is_anybody, item_conditions, strength_word
from app.extract.contraindication_places import announces_contraindications, is_about_the_drug, restricts_first
from app.extract.evidence import sentence_evidence
from app.extract.limits import announced_limit, aside_limit
from app.extract.listed_items import is_bare_list, is_sentence, split_item
from app.extract.restriction_triggers import triggers
from app.extract.restrictions import restrictions
from app.extract.stated_conditions import stated_conditions
from app.extract.statements import Statement, topics_of
from app.extract.table_cells import cells_of
from app.facts.contraindications import ContraindicationFact, Strength
from app.vocabulary.restrictions import JOINT_USE
from app.vocabulary.topics import Topic
from app.wikitext.document import BlockKind

# What the column of a table is headed by.
_COLUMN = re.compile(
    r"\s*(?:medical )?"
    r"(?:conditions?|diseases?|disorders?|patients?|persons?|people|patient (?:groups?|populations?))\s*",
    re.IGNORECASE,
)
# "Concomitant administration of foonib and quinidine": the drug's own use, but not alone.
TOGETHER = re.compile(rf"\b(?:{JOINT_USE})\b", re.IGNORECASE)


def names_an_item(statement: Statement) -> bool:
    """Tell whether it is an item's first sentence or a line without a verb, and no introduction of a list."""
    text = statement.text.strip()
    if (
        text.endswith(":")
        or restricts_first(text)
        or announces_itself(text, Topic.CONTRAINDICATIONS)
        or not opens_block(statement)
        or statement.block.kind is BlockKind.TERM
    ):
        return False
    label = split_item(text).label
    if is_listed(statement):
        return not (is_sentence(label) or is_anybody(label))
    return is_bare_list(text) and not triggers(text)


def listed(statement: Statement, own: frozenset[str]) -> Iterator[ContraindicationFact]:
    """Read an item that names its condition."""
    text, limit = aside_limit(statement.text, own)
    item = split_item(text)
    limit = limit or _announced_limit(statement, own)
    strength = strength_word(statement.text) or _announced_strength(statement)
    for name in item_conditions(item.label) if is_listed(statement) else conditions(item.label):
        if TOGETHER.search(name) or not is_about_the_drug(name, own):
            yield contraindication(statement, name, strength, limit)


def _announced_strength(statement: Statement) -> str | None:
    """Find the strength in a line above it."""
    return next((strength for line in _lines_above(statement) if (strength := strength_word(line))), None)


def _announced_limit(statement: Statement, own: frozenset[str]) -> str | None:
    """Find in a line above it what limits all that follows."""
    return next((limit for line in _lines_above(statement) if (limit := announced_limit(line, own))), None)


def _lines_above(statement: Statement) -> list[str]:
    """List its introduction, its parent item, and the headings from the announcing one on, the nearest first."""
    above = [statement.block.introduction, statement.block.parent]
    lines = [block.passage.quote for block in above if block is not None]
    headings = statement.section.path
    announcing = [at for at, heading in enumerate(headings) if Topic.CONTRAINDICATIONS in topics_of(heading)]
    return [*lines, *(reversed(headings[announcing[-1] :]) if announcing else ())]


def stated_item(statement: Statement, own: frozenset[str]) -> list[ContraindicationFact]:
    """Read an item that states its condition as a clause, "the patient has gout", and restricts nobody itself."""
    if not is_listed(statement) or not opens_block(statement) or restrictions(statement.text, own):
        return []
    limit = _announced_limit(statement, own)
    return [contraindication(statement, name, None, limit) for name in stated_conditions(statement.text)]


def in_first_cell(row: Statement, own: frozenset[str]) -> Iterator[ContraindicationFact]:
    """Read the row of a table that stands under such a heading: its first cell names the condition."""
    cell = cells_of(row.block)[0].text
    names_it = (is_bare_list(cell) or PERSON.match(cell)) and not _COLUMN.fullmatch(cell)
    if names_it and announces_contraindications(row):
        strength = strength_word(row.text) or _announced_strength(row)
        names = (name for name in item_conditions(cell) if not is_about_the_drug(name, own))
        yield from (contraindication(row, name, strength) for name in names)


def contraindication(
    statement: Statement, name: str, strength: str | None, limited_to: str | None = None
) -> ContraindicationFact:
    """Make a contraindication of the sentence or row that says it."""
    return ContraindicationFact(
        condition=name,
        strength=Strength(strength) if strength else None,
        limited_to=limited_to,
        raw=statement.sentence.passage.quote,
        evidence=sentence_evidence(statement),
    )
