"""Dates of searches: a prefix and a date of any precision, which is a span of time."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from app.fhir.errors import invalid

_DATE = re.compile(
    r"(eq|gt|ge|lt|le|sa|eb)?(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?"
)

Span = tuple[datetime | None, datetime | None]


def read_span(text: str) -> Span:
    """Read when something may have been, from a moment on and before another; None is open. Raises FhirError."""
    found = _DATE.fullmatch(text)
    if not found:
        raise invalid(f"`{text}` is no date such as ge2024-05-06.")
    try:
        start, end = _span(found)
    except (ValueError, OverflowError):
        raise invalid(f"`{text}` is no date.") from None
    match found[1]:
        case "gt" | "sa":
            return end, None
        case "ge":
            return start, None
        case "lt" | "eb":
            return None, start
        case "le":
            return None, end
        case _:
            return start, end


def _span(found: re.Match[str]) -> tuple[datetime, datetime]:
    """Give the span that a date is: a year, a month, a day, a minute or a second."""
    _, year, month, day, hour, minute, second, zone = found.groups()
    offset = (zone or "Z").replace("Z", "+00:00")
    moment = f"{year}-{month or '01'}-{day or '01'}T{hour or '00'}:{minute or '00'}:{second or '00'}{offset}"
    start = datetime.fromisoformat(moment).astimezone(UTC)
    if second or minute:
        return start, start + (timedelta(seconds=1) if second else timedelta(minutes=1))
    if day:
        return start, start + timedelta(days=1)
    if month:
        return start, (start + timedelta(days=31)).replace(day=1)
    return start, start.replace(year=start.year + 1)
