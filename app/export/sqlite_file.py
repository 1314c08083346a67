"""An SQLite file made to be read by other programs: plain tables, each fact with its drug, no documents."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from sqlmodel import Session

from app.queries.export import Advance
from app.queries.tables import TABLES, Cell, FlatTable

_TYPES = {int: "INTEGER", bool: "INTEGER", float: "REAL"}


def write_tables(session: Session, path: Path, advance: Advance) -> int:
    """Write all tables to a new file, and tell how many rows there are; raises OSError, as any other file does."""
    try:
        return _write_tables(session, path, advance)
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def _write_tables(session: Session, path: Path, advance: Advance) -> int:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # Nobody else sees the file before it is whole: nothing has to be undone or waited for.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        rows = sum(_write(connection, table, table.rows(session, advance)) for table in TABLES)
        connection.execute("COMMIT")
    return rows


def _write(connection: sqlite3.Connection, table: FlatTable, cells: Iterable[tuple[Cell, ...]]) -> int:
    connection.execute(f'CREATE TABLE "{table.name}" ({", ".join(_definitions(table))})')
    places = ", ".join("?" * len(table.columns))
    before = connection.total_changes
    connection.executemany(f'INSERT INTO "{table.name}" VALUES ({places})', cells)  # noqa: S608  # ours
    rows = connection.total_changes - before
    if "drug" in table.columns:
        connection.execute(f'CREATE INDEX "{table.name}_drug" ON "{table.name}" (drug)')
    return rows


def _definitions(table: FlatTable) -> Iterable[str]:
    """Define the columns: a fact leads to its drug, which browsers of databases show."""
    for name, kind in table.columns.items():
        more = {"slug": " PRIMARY KEY", "drug": " NOT NULL REFERENCES drugs (slug)"}.get(name, "")
        yield f'"{name}" {_TYPES.get(kind, "TEXT")}{more}'
