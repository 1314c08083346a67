"""All that is stored as flat tables, to be taken away: one of the drugs, one for each domain, and what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic_core import from_json, to_json
from sqlalchemy import Column, Select, Table, TypeDecorator, func, select
from sqlmodel import Session, SQLModel

from app.facts.consistency import ConsistencyRow
from app.facts.domains import DOMAINS
from app.facts.drug import DrugRow
from app.facts.rows import FactRow
from app.queries.export import Advance, monographs

# A value of a cell: lists are JSON, moments ISO 8601.
Cell = str | int | float | bool | None

_ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class FlatTable:
    """A table: each column with the type of its cells, where they have a value. `drug` is a slug in all but `drugs`.

    `rows` tells how many rows of the database it has read, of as many as there are in `source`.
    """

    name: str
    columns: dict[str, type]
    source: Table
    rows: Callable[[Session, Advance], Iterator[tuple[Cell, ...]]]


# What a table has for the sake of the database, or of finding its rows.
_INTERNAL = {"key", "drug_id", "base_unit", "base_low", "base_high"}
_OF_A_DRUG = (
    *("slug", "title", "summary", "wiki", "page_id", "revision_id", "revision_timestamp"),
    *("url", "license", "attribution", "retrieved_at"),
)
_MISSING = ("what", "state", "raw")


def _table(row: type[SQLModel]) -> Table:
    return SQLModel.metadata.tables[str(row.__tablename__)]


def _columns(row: type[SQLModel]) -> list[Column[Any]]:
    """List what a reader wants of a table: what was read first, its evidence last."""
    columns = [column for column in _table(row).columns if column.name not in _INTERNAL]
    common = [column for column in columns if column.name in FactRow.model_fields]
    own = [column for column in columns if column not in common]
    return [*common[:1], *own, *common[1:]]


def _type(column: Column[Any]) -> type:
    kind = column.type
    return (kind.impl_instance if isinstance(kind, TypeDecorator) else kind).python_type


def _flat(name: str, row: type[SQLModel], columns: list[Column[Any]]) -> FlatTable:
    types = {column.name: _type(column) for column in columns}
    if row is DrugRow:
        query = select(*columns).order_by(_table(DrugRow).c.id)
    else:
        # The rows of a table as they were written: drug by drug, in the order of the article.
        drug, table = _table(DrugRow), _table(row)
        named = select(drug.c.slug.label("drug"), *columns).select_from(table)
        query = named.join(drug, drug.c.id == table.c.drug_id).order_by(table.c.key)
        types = {"drug": str, **types}
    return FlatTable(name, types, _table(row), lambda session, advance: _read(session, query, advance))


def count_rows(session: Session, tables: Iterable[FlatTable]) -> int:
    """Count the rows of the database that are read for some tables."""
    # The rows of each table, off the smallest of its indexes.
    queries = [select(func.count()).select_from(table.source) for table in tables]
    return sum(session.connection().execute(query).scalar_one() for query in queries)


def _read(session: Session, query: Select[Any], advance: Advance) -> Iterator[tuple[Cell, ...]]:
    rows = session.connection().execute(query, execution_options={"yield_per": _ROWS_AT_ONCE})
    done = 0
    for done, row in enumerate(rows, 1):  # a third faster than `partitions()`
        yield tuple(map(_cell, row))
        if done % _ROWS_AT_ONCE == 0:
            advance(_ROWS_AT_ONCE)
    if rest := done % _ROWS_AT_ONCE:
        advance(rest)


def _cell(value: Any) -> Cell:  # noqa: ANN401  # whatever a column holds
    if isinstance(value, list | dict):
        return to_json(value).decode()
    return value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else value


def _missing(session: Session, advance: Advance) -> Iterator[tuple[Cell, ...]]:
    """Read what is missing from the monographs: it is in no table."""
    for line in monographs(lambda: nullcontext(session)):
        monograph = from_json(line)
        for each in monograph["missing"]:
            yield (monograph["drug"]["slug"], *(each[name] for name in _MISSING))
        advance(1)


TABLES: tuple[FlatTable, ...] = (
    _flat("drugs", DrugRow, [_table(DrugRow).c[name] for name in _OF_A_DRUG]),
    *(_flat(domain.name, domain.row, _columns(domain.row)) for domain in DOMAINS),
    _flat("consistency", ConsistencyRow, _columns(ConsistencyRow)),
    FlatTable("missing", dict.fromkeys(("drug", *_MISSING), str), _table(DrugRow), _missing),
)
