"""All monographs, one after the other, in little memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from sqlalchemy import Select, select
from sqlmodel import Session, col

from app.facts.drug import DocumentRow, DrugRow
from app.queries.intact import intact

# Hears of how many more rows were read.
Advance = Callable[[int], None]

# So many are in memory at once: the longest articles make a few hundred kilobytes each.
BATCH = 16

# The path's last part of the whole monograph.
_WHOLE = ""


def monographs(open_session: Callable[[], AbstractContextManager[Session]]) -> Iterator[bytes]:
    """Give the stored bytes of each drug's monograph, by slug, each followed by a line feed.

    A session is open while a batch is read and not while it is handed on: a reader as slow as its client would keep
    SQLite's log from being taken up into the file for as long. Each drug is whole, as it was or as it is.
    """
    after = ""
    while True:
        with open_session() as session:
            # The monographs of the next drugs by slug, off an index, each by primary key.
            batch = session.connection().execute(monographs_query(after)).all()
        yield from (intact(row.slug, _WHOLE, row.body, row.etag) + b"\n" for row in batch)
        if len(batch) < BATCH:
            return
        after = batch[-1].slug


def monographs_query(after: str) -> Select[str, bytes, str]:
    """Write the query of a batch: the monographs of the drugs that come after a slug."""
    whole = (col(DocumentRow.slug) == col(DrugRow.slug)) & (col(DocumentRow.name) == _WHOLE)
    return (
        select(col(DrugRow.slug), col(DocumentRow.body), col(DocumentRow.etag))
        .join(DocumentRow, whole)
        .where(col(DrugRow.slug) > after)
        .order_by(col(DrugRow.slug))
        .limit(BATCH)
    )
