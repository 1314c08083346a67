"""Stored documents: the one indexed read behind every GET of a drug's resource."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from app.database import database_file
from app.errors import DatabaseNotReadyError

# A reader of a write-ahead log hardly ever waits, and here the whole event loop waits with it.
_BUSY_TIMEOUT_S = 1.0

# The document of a drug, by primary key.
_SELECT_DOCUMENT = "SELECT body, media_type, etag, last_modified FROM document WHERE slug = ? AND name = ?"


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """The bytes that a GET answers and what is said of them; `etag` is quoted, `last_modified` aware."""

    body: bytes
    media_type: str
    etag: str
    last_modified: datetime


class Documents(Protocol):
    """A way to read stored documents, fast enough to be awaited on the event loop."""

    async def read(self, slug: str, name: str) -> StoredDocument | None:
        """Read one document; None where there is none. Raises DatabaseNotReadyError."""
        ...

    async def close(self) -> None:
        """Give back what was opened; reading again opens it again."""
        ...


class SqliteDocuments:
    """Documents of an SQLite file through one plain connection per process, opened at the first read.

    Tens of microseconds each, so it reads on the event loop: a thread would cost more than the query.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.absolute()
        self._connection: sqlite3.Connection | None = None

    async def read(self, slug: str, name: str) -> StoredDocument | None:
        """Read one document; None where there is none. Raises DatabaseNotReadyError."""
        try:
            row = self.connection.execute(_SELECT_DOCUMENT, (slug, name)).fetchone()
        except sqlite3.Error as error:
            await self.close()
            raise DatabaseNotReadyError("The database cannot be read.") from error
        if row is None:
            return None
        body, media_type, etag, last_modified = row
        return StoredDocument(body, media_type, etag, datetime.fromisoformat(last_modified).replace(tzinfo=UTC))

    async def close(self) -> None:
        """Close the connection; reading again opens another."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, opened where it is not."""
        if self._connection is None:
            # Mode `rw` as in app.database: a reader must be able to recover the log after a crash. It never creates.
            self._connection = sqlite3.connect(
                f"{self._path.as_uri()}?mode=rw",
                uri=True,
                timeout=_BUSY_TIMEOUT_S,
                isolation_level=None,
                check_same_thread=False,
            )
            self._connection.execute("PRAGMA query_only = ON")
        return self._connection


def documents_at(url: str) -> Documents:
    """Choose the reader for a database URL; SQLite in a file is the only one so far."""
    path = database_file(url)
    if path is None:
        raise DatabaseNotReadyError("The service reads an SQLite file: set MONOGRAPH_DATABASE_URL to sqlite:///PATH.")
    return SqliteDocuments(path)
