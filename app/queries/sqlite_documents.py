"""Stored documents in an SQLite file."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from app.database_faults import is_locked, not_ready
from app.errors import DatabaseNotReadyError
from app.queries.documents import StoredDocument, StoredHead
from app.queries.intact import intact

# A reader of a write-ahead log hardly ever waits; where it must, the other answers of the event loop do not.
_ATTEMPTS = 50
_PAUSE_S = 0.01

# The document of a drug, by primary key.
_SELECT_DOCUMENT = "SELECT body, media_type, etag, last_modified FROM document WHERE slug = ? AND name = ?"
_SELECT_HEAD = _SELECT_DOCUMENT.replace("body, ", "")

_Read = TypeVar("_Read")


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
        return await self._twice(self._read, slug, name)

    async def read_head(self, slug: str, name: str) -> StoredHead | None:
        """Read only what is said of a document; None where there is none. Raises DatabaseNotReadyError."""
        return await self._twice(self._read_head, slug, name)

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
                f"{self._path.as_uri()}?mode=rw", uri=True, timeout=0, isolation_level=None, check_same_thread=False
            )
            self._connection.execute("PRAGMA query_only = ON")
        return self._connection

    async def _twice(self, read: Callable[[str, str], Awaitable[_Read]], slug: str, name: str) -> _Read:
        """Read, and where that fails once more on a new connection: another file may stand in its place by now."""
        try:
            return await read(slug, name)
        except (sqlite3.Error, DatabaseNotReadyError):
            await self.close()
        try:
            return await read(slug, name)
        except sqlite3.Error as error:
            await self.close()
            raise not_ready(error) from error

    async def _read(self, slug: str, name: str) -> StoredDocument | None:
        row = await self._row(_SELECT_DOCUMENT, slug, name)
        if row is None:
            return None
        body, *said = row
        head = _head(*said)
        return StoredDocument(head, intact(slug, name, body, head.etag))

    async def _read_head(self, slug: str, name: str) -> StoredHead | None:
        row = await self._row(_SELECT_HEAD, slug, name)
        return _head(*row) if row else None

    async def _row(self, query: str, slug: str, name: str) -> Any:  # noqa: ANN401  # sqlite3's own type of a row
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                return self.connection.execute(query, (slug, name)).fetchone()
            except sqlite3.OperationalError as error:
                if attempt == _ATTEMPTS or not is_locked(error):
                    raise
            await asyncio.sleep(_PAUSE_S)
        return None


def _head(media_type: str, etag: str, last_modified: str) -> StoredHead:
    return StoredHead(media_type, etag, datetime.fromisoformat(last_modified).replace(tzinfo=UTC))
