"""Inserts and deletes rows by SQLAlchemy's core, with statements that are made once.

Objects, and statements made anew for each drug, would take as long as reading the article. The caller holds the
transaction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import Delete, Executable, Insert, Table, bindparam, delete, insert
from sqlmodel import Session, SQLModel

Row = dict[str, Any]


def insert_row(session: Session, row: type[SQLModel], values: Mapping[str, Any]) -> int:
    """Insert one row, and give the number that the database has given it."""
    key = session.connection().execute(_inserting(row), values).inserted_primary_key
    return cast("tuple[int]", key)[0]


def insert_rows(session: Session, row: type[SQLModel], values: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows of a table, all with the same columns."""
    execute_each(session, _inserting(row), values)


def delete_rows(session: Session, row: type[SQLModel], **where: object) -> None:
    """Delete the rows of a table that have these values."""
    session.connection().execute(_deleting(row, *where), where)


def execute_each(session: Session, statement: Executable, values: Sequence[Mapping[str, Any]]) -> None:
    """Execute a statement for each of several sets of values, of which there may be none."""
    if values:
        session.connection().execute(statement, values)


def table_of(row: type[SQLModel]) -> Table:
    """Find the table of a class of rows."""
    return SQLModel.metadata.tables[str(row.__tablename__)]


@cache
def _inserting(row: type[SQLModel]) -> Insert:
    return insert(table_of(row))


@cache
def _deleting(row: type[SQLModel], *columns: str) -> Delete:
    table = table_of(row)
    return delete(table).where(*(table.c[column] == bindparam(column) for column in columns))
