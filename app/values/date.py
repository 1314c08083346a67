"""Dates at the precision that is written: `8 March 2002` is `2002-03-08`, `March 2002` is `2002-03`, `2002` itself.

All-number dates other than ISO ones (03/08/2002) are no dates: which part is the month is not said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from app.cue import Cue
from app.values.unit import UNIT
from app.vocabulary.calendar import MONTHS

_MONTH = rf"(?P<month>(?i:{'|'.join(sorted(MONTHS, key=len, reverse=True))}))\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>1[6-9]\d\d|20\d\d)(?![\w%]|[.,]\d)"
_PATTERNS = (
    Cue(rf"(?<![\w.,-]){_DAY}\s(?:of\s)?{_MONTH},?\s{_YEAR}"),
    Cue(rf"(?<!\w){_MONTH}\s{_DAY},?\s{_YEAR}"),
    Cue(rf"(?<!\w)(?<!\d\s){_MONTH},?\s(?:of\s)?{_YEAR}"),
    Cue(r"(?<![\w-])(?P<year>1[6-9]\d\d|20\d\d)-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?![\w-])"),
    Cue(rf"(?<![\w.,/$€£–-]){_YEAR}(?!\s?[-–/]\s?\d)"),
)
# "2000 mg": no year. Looked for apart from the patterns, for it is long.
_UNIT = Cue(UNIT)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """An ISO 8601 date of day, month or year precision, and the characters `start` to `end` that state it."""

    iso: str
    start: int
    end: int


def find_dates(text: str) -> list[FoundDate]:
    """Find every date, the most precise reading of each place; a bare year counts only where it stands alone."""
    found: list[FoundDate] = []
    taken = bytearray(len(text))
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            iso = None if taken[match.start()] or taken[match.end() - 1] else _iso(match)
            if iso and not _UNIT.match(text, match.end("year")):
                found.append(FoundDate(iso, match.start(), match.end()))
                taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    return sorted(found, key=lambda date_found: date_found.start)


def _iso(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    year, name, day = parts["year"], parts.get("month"), parts.get("day")
    if not name:
        return str(year)
    month = MONTHS.get(name.lower()) or int(name)
    try:
        full = date(int(year), month, int(day or 1)).isoformat()
    except ValueError:
        return None
    return full if day else full[:7]
