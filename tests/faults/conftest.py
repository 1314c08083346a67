"""Drugs in two editions, for tests of what becomes of the one while the other is to take its place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.databases import Databases, SqliteDatabases
from tests.ingest.kills import State, ingest_into, write_articles

PARTS = 12


@dataclass(frozen=True, slots=True)
class Editions:
    """A database with the old edition, not to be written to; the folder of the new one; and what each comes to."""

    url: str
    folder: Path
    old: dict[str, State]
    new: dict[str, State]

    def are_in(self, found: dict[str, State]) -> int:
        """Make sure that each drug is whole, in one edition or the other; tells how many are in the new one."""
        assert set(found) == set(self.old)
        assert all(found[slug] in (self.old[slug], self.new[slug]) for slug in found)
        return sum(found[slug] == self.new[slug] for slug in found)


@pytest.fixture(scope="session")
def editions(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Editions:
    """On each engine."""
    return make_editions(databases, tmp_path_factory.mktemp("editions"))


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> SqliteDatabases:
    """Where SQLite files come from, for tests that are about files."""
    return SqliteDatabases(tmp_path_factory.mktemp("files"))


@pytest.fixture(scope="session")
def filed(files: SqliteDatabases, tmp_path_factory: pytest.TempPathFactory) -> Editions:
    """In a file."""
    return make_editions(files, tmp_path_factory.mktemp("filed"))


def file_of(url: str) -> Path:
    return Path(str(make_url(url).database))


def make_editions(databases: Databases, folder: Path) -> Editions:
    url = databases.create()
    old = ingest_into(url, write_articles(folder / "old", "pain", PARTS))
    articles = write_articles(folder / "new", "fever", PARTS)
    new = ingest_into(databases.copy(url), articles)
    return Editions(url, articles, old, new)
