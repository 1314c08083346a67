"""Fills a database with what a read of a document needs and nothing else, for more drugs than could be generated whole.

Usage: generated_documents.py COUNT DATABASE_FILE

Of each drug there are its row, six short documents and its names as they are looked up: in tables and indexes as an
ingestion makes them, 20 kB a drug instead of half a megabyte. **Left out** are the other fourteen documents (the whole
monograph among them), the wiki text and every fact. All are the first of `generated_drugs.py` under other names: each
document has its own bytes and validator, but the same figures.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterable
from contextlib import closing
from hashlib import sha256
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import generated_drugs
from generated_drugs import drug_names

from app.database import migrate
from app.store.slugs import slugify

_DOCUMENTS = ("dosing", "identifiers", "monitoring", "names", "pharmacokinetics", "routes")
_NAMES = ("slug", "title", "brand", "synonym")
_DRUGS_A_TRANSACTION = 2000

Row = dict[str, Any]


def main() -> None:
    """Fill the database that is named."""
    fill(Path(sys.argv[2]), int(sys.argv[1]))


def fill(file: Path, count: int) -> None:
    """Make the database with that many drugs."""
    migrate(f"sqlite:///{file}")
    drugs = iter(enumerate(drug_names(count), start=1))
    pattern = _pattern()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # it is made again where the machine fails
        while some := list(islice(drugs, _DRUGS_A_TRANSACTION)):
            with connection:
                for table, rows in pattern.items():
                    _insert(connection, table, (own(row, number, name) for number, name in some for row in rows))


def own(row: Row, number: int, name: str) -> Row:
    """Make of a row of the pattern that of another drug."""
    old = drug_names(1)[0]
    pairs = [(old, name), (slugify(old), slugify(name))]
    changed = {column: _replaced(value, pairs) for column, value in row.items()}
    if "body" in row:
        changed["etag"] = f'"{sha256(changed["body"]).hexdigest()[:32]}"'
    if "id" in row:
        changed["id"] = number
    return changed


def _pattern() -> dict[str, list[Row]]:
    """Store one drug as an ingestion does, and take its rows."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "one.db"
        generated_drugs.fill_new(f"sqlite:///{file}", 1)
        with closing(sqlite3.connect(file)) as connection:
            connection.row_factory = sqlite3.Row
            drugs = connection.execute("SELECT * FROM drug")
            return {
                "drug": [{**dict(row), "wikitext": ""} for row in drugs],
                "document": _rows(connection, f"SELECT * FROM document WHERE name IN {_DOCUMENTS}"),  # noqa: S608
                "lookup": _rows(connection, f'SELECT * FROM lookup WHERE "on" IN {_NAMES}'),  # noqa: S608
            }


def _rows(connection: sqlite3.Connection, query: str) -> list[Row]:
    return list(map(dict, connection.execute(query)))


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    rows = iter(rows)
    first = next(rows)
    columns = ", ".join(f'"{column}"' for column in first)
    values = ", ".join(f":{column}" for column in first)
    connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({values})", chain([first], rows))  # noqa: S608


def _replaced(value: Any, pairs: list[tuple[str, str]]) -> Any:  # noqa: ANN401  # of any column
    for before, after in pairs:
        if isinstance(value, bytes):
            value = value.replace(before.encode(), after.encode())
        elif isinstance(value, str):
            value = value.replace(before, after)
    return value


if __name__ == "__main__":
    main()
