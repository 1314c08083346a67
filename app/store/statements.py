"""Inserts and deletes rows by SQLAlchemy's core, with statements that are made once.

Objects, and statements made anew for each drug, would take as long as reading the article. What SQLAlchemy does for
each row of an `executemany` takes longer than SQLite does: so statements for many rows are compiled once for a dialect,
and the driver gets the values as they are made where the article is read. The caller holds the transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any, cast

from pydantic_core import to_json
from sqlalchemy import (
    JSON,
    BindParameter,
    ClauseElement,
    Connection,
    Delete,
    Dialect,
    Executable,
    Insert,
    Table,
    bindparam,
    delete,
    insert,
)
from sqlalchemy.sql.compiler import SQLCompiler
from sqlmodel import Session, SQLModel

Row = dict[str, Any]
_Converter = Callable[[Any], Any]


@dataclass(frozen=True)  # without slots: it is unpickled in a fraction of the time
class Rows:
    """Rows for a table, each with the values of `columns`, JSON as text: what is the same for all of them may lack."""

    columns: tuple[str, ...]
    values: list[tuple[Any, ...]]

    def __len__(self) -> int:
        """Tell how many there are."""
        return len(self.values)

    def without(self, others: Rows) -> Rows:
        """Leave those out that are among others."""
        known = frozenset(others.values)
        return Rows(self.columns, [each for each in self.values if each not in known])


def rows_for(row: type[SQLModel], values: Sequence[Mapping[str, Any]]) -> Rows:
    """Turn what is to be inserted into a table, all of it with the same columns, into rows."""
    columns = tuple(values[0]) if values else ()
    texts = _texts(row, columns)
    return Rows(columns, [_with_texts(list(each.values()), texts) for each in values])


def insert_row(session: Session, row: type[SQLModel], values: Mapping[str, Any]) -> int:
    """Insert one row, and give the number that the database has given it."""
    key = session.connection().execute(_inserting(row), values).inserted_primary_key
    return cast("tuple[int]", key)[0]


def together(parts: Iterable[Rows]) -> Rows:
    """Put rows for the same table together."""
    filled = [part for part in parts if part]
    return Rows(filled[0].columns if filled else (), [each for part in filled for each in part.values])


def insert_rows(session: Session, row: type[SQLModel], rows: Rows, **common: object) -> None:
    """Insert rows into a table; all of them have the `common` values beside their own."""
    if rows:
        connection = session.connection()
        _insertion(row, connection.dialect, (*rows.columns, *common)).execute(connection, rows, tuple(common.values()))


def delete_rows(session: Session, row: type[SQLModel], **where: object) -> None:
    """Delete the rows of a table that have these values."""
    session.connection().execute(_deleting(row, *where), where)


def delete_each(session: Session, row: type[SQLModel], rows: Rows, **common: object) -> None:
    """Delete the rows of a table that have the values of each of these, and the `common` ones."""
    for each in rows.values:
        delete_rows(session, row, **dict(zip(rows.columns, each, strict=True)), **common)


def fetch_rows(session: Session, statement: Executable, **values: object) -> Sequence[Sequence[Any]]:
    """Fetch what a statement that lasts finds, without what the session does for objects, which takes as long."""
    return session.connection().execute(statement, values).all()


def execute_each(session: Session, statement: ClauseElement, values: Sequence[Mapping[str, Any]]) -> None:
    """Execute a statement that lasts for each of several sets of values, of which there may be none."""
    if values:
        connection = session.connection()
        _compiled(statement, connection.dialect).execute(connection, values)


def table_of(row: type[SQLModel]) -> Table:
    """Find the table of a class of rows."""
    return SQLModel.metadata.tables[str(row.__tablename__)]


@dataclass(frozen=True, slots=True)
class _Insertion:
    """An INSERT as a driver takes it: `names` are those of its values, where it has no places for them.

    `converters`: what turns a value into what the driver takes, by its place.
    """

    text: str
    values: Callable[[tuple[Any, ...]], tuple[Any, ...]]
    converters: tuple[tuple[int, _Converter], ...]
    names: tuple[str, ...] | None

    def execute(self, connection: Connection, rows: Rows, common: tuple[object, ...]) -> None:
        """Execute the statement for each row."""
        values = [self.values(each + common) for each in rows.values]
        if self.converters:
            values = [_converted(each, self.converters) for each in values]
        if self.names is None:
            connection.exec_driver_sql(self.text, values)
        else:
            connection.exec_driver_sql(self.text, [dict(zip(self.names, each, strict=True)) for each in values])


@lru_cache(maxsize=512)  # of each engine, of which tests make many
def _insertion(row: type[SQLModel], dialect: Dialect, columns: tuple[str, ...]) -> _Insertion:
    compiled = _inserting(row).compile(dialect=dialect, column_keys=list(columns))
    names = _names(compiled)
    converters = ((place, _converter(compiled.binds[name], dialect)) for place, name in enumerate(names))
    return _Insertion(
        compiled.string,
        itemgetter(*map(columns.index, names)),
        tuple((place, convert) for place, convert in converters if convert is not None),
        None if compiled.positiontup is not None else tuple(names),
    )


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A statement as a driver takes it.

    `names` are those of its values, in order, with what turns each into what the driver takes; `constants` are values
    that the statement itself has.
    """

    text: str
    names: tuple[tuple[str, _Converter | None], ...]
    constants: Mapping[str, Any]
    positional: bool

    def execute(self, connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
        """Execute the statement for each of several sets of values."""
        values = (self._values({**self.constants, **row} if self.constants else row) for row in rows)
        if self.positional:
            connection.exec_driver_sql(self.text, list(map(tuple, values)))
        else:
            names = [name for name, _ in self.names]
            connection.exec_driver_sql(self.text, [dict(zip(names, each, strict=True)) for each in values])

    def _values(self, row: Mapping[str, Any]) -> list[Any]:
        return [row[name] if convert is None else convert(row[name]) for name, convert in self.names]


@lru_cache(maxsize=512)  # of each engine, of which tests make many
def _compiled(statement: ClauseElement, dialect: Dialect) -> _Compiled:
    compiled = cast("SQLCompiler", statement.compile(dialect=dialect))
    return _Compiled(
        compiled.string,
        tuple((name, _converter(compiled.binds[name], dialect)) for name in _names(compiled)),
        {
            name: value
            for name, value in compiled.params.items()
            if value is not None and not compiled.binds[name].required
        },
        compiled.positiontup is not None,
    )


def _names(compiled: SQLCompiler) -> Sequence[str]:
    """Give the names of the values that a statement takes, in its order."""
    return compiled.positiontup if compiled.positiontup is not None else list(compiled.params)


def _converter(value: BindParameter[Any], dialect: Dialect) -> _Converter | None:
    """Give what turns a value into what the driver takes; None where that is the value. JSON is a text already."""
    return None if isinstance(value.type, JSON) else value.type.dialect_impl(dialect).bind_processor(dialect)


def _converted(values: tuple[Any, ...], converters: Iterable[tuple[int, _Converter]]) -> tuple[Any, ...]:
    converted = list(values)
    for place, convert in converters:
        converted[place] = convert(converted[place])
    return tuple(converted)


@cache
def _texts(row: type[SQLModel], columns: tuple[str, ...]) -> tuple[int, ...]:
    """Tell which of these columns hold JSON, by their places."""
    return tuple(place for place, column in enumerate(columns) if isinstance(table_of(row).c[column].type, JSON))


def _with_texts(values: list[Any], places: Iterable[int]) -> tuple[Any, ...]:
    for place in places:
        values[place] = to_json(values[place]).decode()
    return tuple(values)


@cache
def _inserting(row: type[SQLModel]) -> Insert:
    return insert(table_of(row))


@cache
def _deleting(row: type[SQLModel], *columns: str) -> Delete:
    table = table_of(row)
    return delete(table).where(*(table.c[column] == bindparam(column) for column in columns))
