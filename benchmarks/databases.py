"""Databases of invented drugs, as several benchmarks take them: given, or made where they are needed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import generated_drugs

# Of the drugs in a database that is made, and of one that may be given.
FEW, MANY = 2_000, 20_000


class Databases:
    """A folder for what is made, each once; what is given is only read."""

    def __init__(self, folder: Path, given: dict[int, Path]) -> None:
        self.folder = folder
        self._files = dict(given)

    def of(self, drugs: int) -> Path:
        """Give the database with that many whole drugs, and make it where it is not there."""
        if drugs not in self._files:
            print(f"... making {drugs:,} drugs", flush=True)
            self._files[drugs] = self.folder / f"drugs-{drugs}.db"
            generated_drugs.fill_new(f"sqlite:///{self._files[drugs]}", drugs)
        return self._files[drugs]


def count_of(file: Path) -> int:
    """Count the drugs in a database."""
    with closing(sqlite3.connect(file)) as connection:
        count: int = connection.execute("SELECT count(*) FROM drug").fetchone()[0]
        return count


def document_paths(file: Path, name: str) -> list[tuple[str, str]]:
    """Give the path and the validator of a document of every drug, in no order."""
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute("SELECT slug, etag FROM document WHERE name = ? ORDER BY random()", (name,))
        return [(f"/v1/drugs/{slug}/{name}".rstrip("/"), etag) for slug, etag in rows]


def write_paths(file: Path, paths: list[tuple[str, str]]) -> Path:
    """Write them as `keys.lua` reads them."""
    file.write_text("".join(f"{path}\t{etag}\n" for path, etag in paths), encoding="utf-8")
    return file
