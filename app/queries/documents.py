"""Stored documents: the one indexed read behind every GET of a drug's resource."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple, Protocol

from sqlalchemy import make_url

from app.database import database_file
from app.errors import DatabaseNotReadyError


class StoredHead(NamedTuple):
    """What is said of stored bytes; `etag` is quoted, `last_modified` aware."""

    media_type: str
    etag: str
    last_modified: datetime


class StoredDocument(NamedTuple):
    """The bytes that a GET answers, and what is said of them."""

    head: StoredHead
    body: bytes


class Documents(Protocol):
    """A way to read stored documents, fast enough to be awaited on the event loop."""

    async def open(self) -> None:
        """Get ready to read on the running event loop. A database that cannot be reached yet is no error."""
        ...

    async def read(self, slug: str, name: str) -> StoredDocument | None:
        """Read one document; None where there is none. Raises DatabaseNotReadyError."""
        ...

    async def read_head(self, slug: str, name: str) -> StoredHead | None:
        """Read only what is said of a document; None where there is none. Raises DatabaseNotReadyError."""
        ...

    async def close(self) -> None:
        """Give back what was opened; it may be opened again."""
        ...


def documents_at(url: str) -> Documents:
    """Choose the reader for a database URL: of a file or of a PostgreSQL server. Raises DatabaseNotReadyError."""
    if make_url(url).get_backend_name() == "postgresql":
        from app.queries.postgresql_documents import PostgresqlDocuments  # noqa: PLC0415  # its driver is optional

        return PostgresqlDocuments(url)
    path = database_file(url)
    if path is None:
        raise DatabaseNotReadyError("The service reads an SQLite file, or PostgreSQL: see MONOGRAPH_DATABASE_URL.")
    from app.queries.sqlite_documents import SqliteDocuments  # noqa: PLC0415  # it imports this module

    return SqliteDocuments(path)
