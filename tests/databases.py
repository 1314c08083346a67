"""Databases for tests, on each engine that the program runs on."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import make_url

from app.database import migrate

if TYPE_CHECKING:  # a pytest plugin may not be imported before pytest does it
    from tests.postgresql import PostgresqlServer

ENGINES = ("sqlite", "postgresql")


def url_of(file: Path) -> str:
    return f"sqlite:///{file}"


class Databases(Protocol):
    """Makes databases of one engine; each is said by its URL, and lives until it is dropped or the tests end."""

    @property
    def engine(self) -> str:
        """Which of ENGINES it is."""

    def create(self) -> str:
        """Make a migrated database without any drug."""

    def blank(self) -> str:
        """Make a database without any table."""

    def copy(self, url: str) -> str:
        """Copy a database that nobody is connected to."""

    def drop(self, url: str) -> None:
        """Remove a database, whoever is connected to it."""


class SqliteDatabases:
    """Files in a folder."""

    engine = "sqlite"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count()
        self._migrated = self.blank()
        migrate(self._migrated)

    def create(self) -> str:
        return self.copy(self._migrated)

    def blank(self) -> str:
        file = self._new()
        file.touch()
        return url_of(file)

    def copy(self, url: str) -> str:
        return url_of(Path(shutil.copy(_file(url), self._new())))

    def drop(self, url: str) -> None:
        for file in self._folder.glob(f"{_file(url).name}*"):
            file.unlink()

    def _new(self) -> Path:
        return self._folder / f"{next(self._numbers)}.db"


class PostgresqlDatabases:
    """Databases of a server. Copying a migrated one is quicker than migrating."""

    engine = "postgresql"

    def __init__(self, server: PostgresqlServer) -> None:
        self._server = server
        self._numbers = count()
        self._migrated = self.blank()
        migrate(self._migrated)

    def create(self) -> str:
        return self.copy(self._migrated)

    def blank(self) -> str:
        return self._server.create(self._new())

    def copy(self, url: str) -> str:
        return self._server.create(self._new(), template=_name(url))

    def drop(self, url: str) -> None:
        self._server.drop(_name(url))

    def _new(self) -> str:
        return f"monograph{next(self._numbers)}"


def _name(url: str) -> str:
    return str(make_url(url).database)


def _file(url: str) -> Path:
    return Path(_name(url))
