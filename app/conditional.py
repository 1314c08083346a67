"""Conditional requests (RFC 9110, section 13): whether what the client holds is still current."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import lru_cache

from starlette.datastructures import Headers

_ENTITY_TAG = re.compile(r'(?:W/)?("[^"]*")')


def is_current(headers: Headers, etag: str, last_modified: datetime | None = None) -> bool:
    """Tell whether a 304 is due. `If-None-Match` decides where it is sent, `If-Modified-Since` only else."""
    # A header may be sent in several lines.
    tags = headers.getlist("if-none-match")
    if tags:
        return any(line in (etag, "*") or etag in _ENTITY_TAG.findall(line) for line in map(str.strip, tags))
    since = _http_date(headers.get("if-modified-since", ""))
    return since is not None and last_modified is not None and last_modified.replace(microsecond=0) <= since


def last_modified_date(moment: datetime) -> str:
    """Write when something last changed; a moment that is still to come, by another clock, is told as this one."""
    return http_date(min(moment, datetime.now(UTC).replace(microsecond=0)))


@lru_cache(maxsize=4096)
def http_date(moment: datetime) -> str:
    """Write an aware moment as HTTP does: `Fri, 08 Mar 2002 00:00:00 GMT`."""
    return format_datetime(moment.astimezone(UTC), usegmt=True)


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError, IndexError):
        return None
