"""Reads a line of a list of precautions: what it names, for whom above all, and what is advised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import Cue
from app.extract.advice import harmed, told
from app.extract.announcements import is_listed
from app.extract.conditions import ILLNESS, conditions, item_conditions
from app.extract.contraindication_places import restricts_first
from app.extract.endangered_groups import above_all, endangered
from app.extract.limits import aside_limit
from app.extract.listed_items import Item, is_bare_list, is_sentence, split_item
from app.extract.measures import meanwhile
from app.extract.precaution_facts import precaution, restricted
from app.extract.reaction_names import is_reaction
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade
from app.extract.restrictions import restrictions
from app.extract.singled_out import singled_out
from app.extract.statements import Statement
from app.extract.warned_groups import cared_for, suicidality, warned
from app.extract.warned_hazards import happening
from app.facts.precautions import PrecautionFact
from app.vocabulary.warnings import UNCHANGED

# "Gender: there is no significant difference".
_UNCHANGED = Cue(rf"\b{UNCHANGED}\b", re.IGNORECASE)


def names_first(statement: Statement) -> bool:
    """Tell whether a line says by its label what it is about: "Hypotension: may occur in the dehydrated"."""
    label, colon, rest = statement.text.partition(": ")
    return bool(colon and rest) and ILLNESS.search(label) is not None and is_bare_list(label)


def listed(statement: Statement, own: frozenset[str]) -> Iterator[PrecautionFact]:
    """Read a line that is the first of its block."""
    text, limit = aside_limit(statement.text, own)
    item = split_item(text)
    if _UNCHANGED.search(item.rest):
        return
    block = [replace(statement, sentence=sentence) for sentence in statement.block.sentences]
    following = [each.sentence.passage.quote for each in block[1:]]
    advice = ". ".join(part.strip(" .") for part in [item.rest, *following] if part.strip(" ."))
    for name in _named(statement, item):
        yield precaution(block, name, advice or None, limit)
    for restriction in above_all(item.rest):
        yield from restricted(statement, restriction)


def _named(statement: Statement, item: Item) -> list[str]:
    """Name what an item is about: its label, or whom its sentence restricts or advises."""
    if not is_sentence(item.label) and not restricts_first(item.label):
        return item_conditions(item.label) if is_listed(statement) else conditions(item.label)
    named = [name for restriction in _cautions(statement.text) for name in restriction.conditions]
    return named or _introduced(statement) + [name for one in _warned(statement.text) for name in one.conditions]


def _introduced(statement: Statement) -> list[str]:
    """Give the hazard that a list's introduction names: "Liver damage:", of which the items tell."""
    introduction = statement.block.introduction
    label = introduction.passage.quote.strip(" :") if introduction else ""
    return [label] if is_reaction(label) else []


def _warned(text: str) -> Iterator[Restriction]:
    """Find what an item that is a sentence warns of, where it restricts nobody."""
    yield from (*singled_out(text, on_safety=True), *endangered(text), *happening(text))


def _cautions(text: str) -> Iterator[Restriction]:
    yield from (restriction for restriction in restrictions(text) if restriction.grade < Grade.FORBIDDEN)
    yield from (*told(text), *harmed(text), *warned(text), *meanwhile(text), *suicidality(text), *cared_for(text))
