"""Stored documents in an SQLite file."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.errors import DatabaseNotReadyError
from app.queries.documents import StoredDocument, StoredHead

# A reader of a write-ahead log hardly ever waits, and here the whole event loop waits with it.
_BUSY_TIMEOUT_S = 1.0

# The document of a drug, by primary key.
_SELECT_DOCUMENT = "SELECT body, media_type, etag, last_modified FROM document WHERE slug = ? AND name = ?"
_SELECT_HEAD = _SELECT_DOCUMENT.replace("body, ", "")


class SqliteDocuments:
    """Documents of an SQLite file through one plain connection per process, opened at the first read.

    Tens of microseconds each, so it reads on the event loop: a thread would cost more than the query.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.absolute()
        self._connection: sqlite3.Connection | None = None

    async def open(self) -> None:
        """Do nothing yet: the first read opens the file."""

    async def read(self, slug: str, name: str) -> StoredDocument | None:
        """Read one document; None where there is none. Raises DatabaseNotReadyError."""
        row = await self._row(_SELECT_DOCUMENT, slug, name)
        return StoredDocument(_head(*row[1:]), row[0]) if row else None

    async def read_head(self, slug: str, name: str) -> StoredHead | None:
        """Read only what is said of a document; None where there is none. Raises DatabaseNotReadyError."""
        row = await self._row(_SELECT_HEAD, slug, name)
        return _head(*row) if row else None

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

    async def _row(self, query: str, slug: str, name: str) -> tuple[Any, ...] | None:
        try:
            row: tuple[Any, ...] | None = self.connection.execute(query, (slug, name)).fetchone()
        except sqlite3.Error as error:
            await self.close()
            raise DatabaseNotReadyError("The database cannot be read.") from error
        return row


def _head(media_type: str, etag: str, last_modified: str) -> StoredHead:
    return StoredHead(media_type, etag, datetime.fromisoformat(last_modified).replace(tzinfo=UTC))
