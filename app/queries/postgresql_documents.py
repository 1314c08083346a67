"""Stored documents on a PostgreSQL server."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, LiteralString

from psycopg import AsyncConnection, OperationalError
from psycopg import Error as PostgresqlError
from psycopg.conninfo import make_conninfo
from psycopg.errors import LockNotAvailable
from psycopg_pool import AsyncConnectionPool, PoolTimeout
from sqlalchemy import URL, make_url

from app.database import READERS_RECONNECT_S, SHORT_CONNECT_TIMEOUT_S, WATCHED
from app.database_faults import not_ready
from app.errors import DatabaseNotReadyError
from app.queries.documents import StoredDocument, StoredHead
from app.queries.intact import intact

# A connection answers one read at a time, in a fraction of a millisecond: a few keep one event loop busy.
_CONNECTIONS = 8
# A reader waits only for changes of the tables themselves.
_OPTIONS = "-c default_transaction_read_only=on -c lock_timeout=1000"

# The document of a drug, by primary key.
SELECT_DOCUMENT = "SELECT body, media_type, etag, last_modified FROM document WHERE slug = %s AND name = %s"
_SELECT_HEAD = SELECT_DOCUMENT.replace("body, ", "")


class PostgresqlDocuments:
    """Documents of a PostgreSQL database through a pool of connections of this process and its event loop."""

    def __init__(self, url: str) -> None:
        options = _options(make_url(url))
        self._servers = str(options.get("host", "")).count(",") + 1
        self._address = make_conninfo(**{"connect_timeout": SHORT_CONNECT_TIMEOUT_S, **WATCHED, **options})
        self._pool: AsyncConnectionPool[AsyncConnection[Any]] | None = None

    async def open(self) -> None:
        """Make the pool, which connects in the background."""
        self._pool = AsyncConnectionPool(
            self._address,
            kwargs={"autocommit": True, "prepare_threshold": 0, "options": _OPTIONS},
            min_size=1,
            max_size=_CONNECTIONS,
            max_lifetime=READERS_RECONNECT_S,
            timeout=SHORT_CONNECT_TIMEOUT_S * self._servers,
            open=False,
        )
        await self._pool.open()

    async def read(self, slug: str, name: str) -> StoredDocument | None:
        """Read one document; None where there is none. Raises DatabaseNotReadyError."""
        row = await self._row(SELECT_DOCUMENT, slug, name)
        return _whole(slug, name, *row) if row else None

    async def read_head(self, slug: str, name: str) -> StoredHead | None:
        """Read only what is said of a document; None where there is none. Raises DatabaseNotReadyError."""
        row = await self._row(_SELECT_HEAD, slug, name)
        return _head(*row) if row else None

    async def close(self) -> None:
        """Close the connections."""
        if self._pool is not None:
            await self._pool.close()
            self._pool = None

    async def _row(self, query: LiteralString, slug: str, name: str) -> tuple[Any, ...] | None:
        if "\0" in slug:  # no text of PostgreSQL holds it
            return None
        try:
            return await self._fetch_again(query, slug, name)
        except (PostgresqlError, PoolTimeout) as error:
            raise not_ready(error) from error

    async def _fetch_again(self, query: LiteralString, slug: str, name: str) -> tuple[Any, ...] | None:
        if self._pool is None:
            raise DatabaseNotReadyError("The service has not been started.")
        try:
            return await _fetch(self._pool, query, slug, name)
        except (PoolTimeout, LockNotAvailable):
            raise
        except OperationalError:  # the server was started again, and every connection to it is a dead one
            await self._pool.check()
            return await _fetch(self._pool, query, slug, name)


async def _fetch(
    pool: AsyncConnectionPool[AsyncConnection[Any]], query: LiteralString, slug: str, name: str
) -> tuple[Any, ...] | None:
    async with pool.connection() as connection, connection.cursor(binary=True) as cursor:
        await cursor.execute(query, (slug, name))
        row: tuple[Any, ...] | None = await cursor.fetchone()
        return row


def _options(address: URL) -> dict[str, Any]:
    """Read an SQLAlchemy URL into what PostgreSQL's own client takes, which knows no drivers; hosts with commas."""
    return dict(address.get_dialect()().create_connect_args(address)[1])


def _whole(slug: str, name: str, body: bytes, *said: Any) -> StoredDocument:  # noqa: ANN401  # a row's own types
    head = _head(*said)
    return StoredDocument(head, intact(slug, name, body, head.etag))


def _head(media_type: str, etag: str, last_modified: datetime) -> StoredHead:
    return StoredHead(media_type, etag, last_modified.astimezone(UTC))
