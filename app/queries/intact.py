"""Whether stored bytes are still what was stored: SQLite does not look, and damage would be served as facts."""

from __future__ import annotations

from app.errors import DatabaseNotReadyError
from app.facts.validator import strong_validator

# To hash a monograph takes a quarter of the time of an answer, so it is done when this process first sees a version of
# a document: what the disk has done to it, it has done by then. The oldest need not be told from the others.
_MOST = 20_000
_seen: set[str] = set()


def intact(slug: str, name: str, body: bytes, etag: str) -> bytes:
    """Give a document's bytes; raises DatabaseNotReadyError where they are not what its validator was made of."""
    if etag in _seen:
        return body
    if strong_validator(body) != etag:
        what = f"{name or 'monograph'} of {slug}"
        raise DatabaseNotReadyError(f"The database is damaged: the stored {what} is not what was stored.")
    if len(_seen) >= _MOST:
        _seen.clear()
    _seen.add(etag)
    return body
