"""Facts by the words in the name of what they are about."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select
from sqlmodel import SQLModel

from app.facts.terms import TermRow
from app.queries.asked_words import Ways, asked_words

TERM = SQLModel.metadata.tables[str(TermRow.__tablename__)]

# Columns that say which fact: the number of its drug, and its id.
Place = tuple[ColumnElement[Any], ColumnElement[Any]]


def named_facts(domain: str, text: str, *columns: ColumnElement[Any]) -> Select[Any] | None:
    """Select columns of `TERM` of the facts in whose name all words of a text stand; None where it has no word.

    A fact may be there twice, where a word stands in its name in two ways.
    """
    asked = asked_words(text)
    if not asked:
        return None
    first = {way[0] for way in asked[0].ways}
    found = select(*columns).where(TERM.c.domain == domain, is_any(TERM.c.word, first))
    place = (TERM.c.drug_id, TERM.c.fact_id)
    others = asked if any(len(way) > 1 for way in asked[0].ways) else asked[1:]
    return found.where(*(stands_in(domain, place, word.ways) for word in others))


def stands_in(domain: str, place: Place, ways: Ways) -> ColumnElement[bool]:
    """Ask whether a word stands in the name of the fact at a place: in some way, with all words of that way."""
    singles = {way[0] for way in ways if len(way) == 1}
    several = [and_(*(_has(domain, place, {word}) for word in way)) for way in ways if len(way) > 1]
    return or_(*([_has(domain, place, singles)] if singles else []), *several)


def is_any(column: ColumnElement[Any], words: Collection[str]) -> ColumnElement[bool]:
    """Ask whether a column has one of these words."""
    return column.in_(sorted(words)) if len(words) > 1 else column == next(iter(words))


def _has(domain: str, place: Place, words: Collection[str]) -> ColumnElement[bool]:
    table = TERM.alias()
    same = (table.c.drug_id == place[0]) & (table.c.fact_id == place[1])
    return exists().where(table.c.domain == domain, is_any(table.c.word, words), same)
