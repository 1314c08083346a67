"""Inserts and deletes rows by SQLAlchemy's core, with statements that are made once.

Objects, and statements made anew for each drug, would take as long as reading the article. What SQLAlchemy does for
each row of an `executemany` takes longer than SQLite does: so statements for many rows are compiled once for a dialect,
and the driver gets the values as the compiled statement says. The caller holds the transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, cast

from sqlalchemy import BindParameter, Connection, Delete, Dialect, Insert, Table, bindparam, delete, insert
from sqlalchemy.sql.dml import UpdateBase
from sqlmodel import Session, SQLModel

Row = dict[str, Any]


def insert_row(session: Session, row: type[SQLModel], values: Mapping[str, Any]) -> int:
    """Insert one row, and give the number that the database has given it."""
    key = session.connection().execute(_inserting(row), values).inserted_primary_key
    return cast("tuple[int]", key)[0]


def insert_rows(session: Session, row: type[SQLModel], values: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows of a table, all with the same columns."""
    if values:
        connection = session.connection()
        _compiled(_inserting(row), connection.dialect, tuple(values[0])).execute(connection, values)


def delete_rows(session: Session, row: type[SQLModel], **where: object) -> None:
    """Delete the rows of a table that have these values."""
    session.connection().execute(_deleting(row, *where), where)


def execute_each(session: Session, statement: UpdateBase, values: Sequence[Mapping[str, Any]]) -> None:
    """Execute a statement that lasts for each of several sets of values, of which there may be none."""
    if values:
        connection = session.connection()
        _compiled(statement, connection.dialect).execute(connection, values)


def table_of(row: type[SQLModel]) -> Table:
    """Find the table of a class of rows."""
    return SQLModel.metadata.tables[str(row.__tablename__)]


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A statement as a driver takes it.

    `names` are those of its values, in order, with what turns each into what the driver takes; `constants` are values
    that the statement itself has.
    """

    text: str
    names: tuple[tuple[str, Callable[[Any], Any] | None], ...]
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
def _compiled(statement: UpdateBase, dialect: Dialect, columns: tuple[str, ...] | None = None) -> _Compiled:
    compiled = statement.compile(dialect=dialect, column_keys=columns and list(columns))
    names = compiled.positiontup if compiled.positiontup is not None else list(compiled.params)
    return _Compiled(
        compiled.string,
        tuple((name, _converter(compiled.binds[name], dialect)) for name in names),
        {
            name: value
            for name, value in compiled.params.items()
            if value is not None and not compiled.binds[name].required
        },
        compiled.positiontup is not None,
    )


def _converter(value: BindParameter[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """Give what turns a value into what the driver takes; None where it takes the value itself."""
    return value.type.dialect_impl(dialect).bind_processor(dialect)


@cache
def _inserting(row: type[SQLModel]) -> Insert:
    return insert(table_of(row))


@cache
def _deleting(row: type[SQLModel], *columns: str) -> Delete:
    table = table_of(row)
    return delete(table).where(*(table.c[column] == bindparam(column) for column in columns))
