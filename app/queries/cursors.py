"""Cursors: the place where a page of a list ended, as an opaque word that the next request sends back."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode

Place = tuple[str | int, ...]

_GREATEST = 2**63


def encode_cursor(kind: str, place: Place) -> str:
    """Write a place in a list of some kind. A place is what the list is sorted by, so that nothing shifts it."""
    text = json.dumps([kind, *place], ensure_ascii=False, separators=(",", ":"))
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def decode_cursor(kind: str, shape: Place, cursor: str) -> Place:
    """Read a place in a list of that kind, its parts of the types of `shape`.

    Raises ValueError where it is not what `encode_cursor` wrote for such a list: it is refused, not misread.
    """
    try:
        parts = json.loads(urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4)))
        place = tuple(parts[1:])
        alike = [type(part) for part in place] == [type(part) for part in shape]
        genuine = encode_cursor(kind, place) == cursor and alike and all(map(_can_be_stored, place))
    except (ValueError, TypeError, KeyError, RecursionError):
        genuine = False
    if not genuine:
        raise ValueError("not a cursor of this list")
    return place


def _can_be_stored(part: str | int) -> bool:
    """Tell whether a database has such a value: what it cannot have would be an error, not a place."""
    return -_GREATEST <= part < _GREATEST if isinstance(part, int) else "\0" not in part
