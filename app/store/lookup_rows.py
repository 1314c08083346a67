"""Writes and removes the ways to say a drug, and what finds its names when they are misspelled or typed half."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import bindparam, select
from sqlmodel import Session, SQLModel

from app.facts.drug import LookupRow
from app.facts.name_starts import NameStartRow
from app.facts.spelling import SpellingRow
from app.store.lookups import Lookup, with_redirect_lookups
from app.store.names import name_start_rows, spelling_rows
from app.store.statements import Rows, delete_each, delete_rows, fetch_rows, insert_rows, rows_for, table_of

_TABLES: tuple[type[SQLModel], ...] = (LookupRow, SpellingRow, NameStartRow)
_STORED = select(*(table_of(LookupRow).c[column] for column in Lookup._fields)).where(
    table_of(LookupRow).c.slug == bindparam("a_slug")
)


@dataclass(frozen=True, slots=True)
class LookupRows:
    """The rows of a drug's lookups and those that find its names, in the order of their tables; all but its slug."""

    rows: tuple[Rows, ...]

    def with_redirects(self, titles: Collection[str]) -> LookupRows:
        """Put the present redirects to the drug's article among them."""
        return lookup_rows(with_redirect_lookups((Lookup(*row) for row in self.rows[0].values), titles))


def lookup_rows(lookups: Collection[Lookup]) -> LookupRows:
    """Turn the ways to say a drug into rows."""
    rows = ([lookup._asdict() for lookup in lookups], spelling_rows(lookups), name_start_rows(lookups))
    return LookupRows(tuple(rows_for(table, of_table) for table, of_table in zip(_TABLES, rows, strict=True)))


def add_lookups(session: Session, slug: str, lookups: LookupRows) -> None:
    """Insert the ways to say a drug."""
    for table, rows in zip(_TABLES, lookups.rows, strict=True):
        insert_rows(session, table, rows, slug=slug)


def replace_redirect_lookups(session: Session, slug: str, titles: Collection[str]) -> None:
    """Put the present redirects in the place of those that are stored; what stays is not written again."""
    stored = lookup_rows([Lookup(*row) for row in fetch_rows(session, _STORED, a_slug=slug)])
    present = stored.with_redirects(titles)
    for table, before, after in zip(_TABLES, stored.rows, present.rows, strict=True):
        delete_each(session, table, before.without(after), slug=slug)
        insert_rows(session, table, after.without(before), slug=slug)


def remove_lookups(session: Session, slug: str) -> None:
    """Remove the ways to say a drug."""
    for table in _TABLES:
        delete_rows(session, table, slug=slug)
