"""How many times as much: `3.6-fold`, `3.6 times higher`, `twice as likely`, `a factor of 2 to 3`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.cue import Cue
from app.values.number import NUMBER, parse_number

_TWICE = {"twice": 2.0, "thrice": 3.0}
_COMPARED = r"(?:as\s\w+|more|less|higher|lower|greater|longer|shorter|the\s\w+|that\sof|increased|faster|slower)"
_NUMBERS = rf"(?P<low>{NUMBER})(?:(?:-?\s?to\s|\s?[-–—]\s?)(?P<high>{NUMBER}))?"
_PATTERNS = (
    Cue(rf"(?<![\w.,-]){_NUMBERS}[- ]?fold(?!\w)", re.IGNORECASE),
    Cue(rf"(?<![\w.,-]){_NUMBERS}\stimes\s{_COMPARED}(?!\w)", re.IGNORECASE),
    Cue(rf"(?<!\w)a\sfactor\sof\s(?:about\s|approximately\s)?{_NUMBERS}", re.IGNORECASE),
    Cue(rf"(?<!\w)(?P<low>twice|thrice)\s{_COMPARED}(?!\w)", re.IGNORECASE),
    Cue(r"(?<!\w)(?P<low>two|three|four|five|six|seven|eight|nine|ten)fold(?!\w)", re.IGNORECASE),
)


@dataclass(frozen=True, slots=True)
class FoundRatio:
    """A ratio (`low` equals `high` for a single one) and the characters `start` to `end` that state it."""

    low: float
    high: float
    start: int
    end: int


def find_ratios(text: str) -> list[FoundRatio]:
    """Find every ratio; "three times a day" is none."""
    found = [ratio for pattern in _PATTERNS for match in pattern.finditer(text) if (ratio := _ratio(match))]
    return sorted(found, key=lambda ratio: ratio.start)


def _ratio(match: re.Match[str]) -> FoundRatio | None:
    groups = match.groupdict()
    low = _TWICE.get(groups["low"].lower()) or parse_number(groups["low"])
    high = parse_number(groups["high"]) if groups.get("high") else low
    return None if low is None or high is None or low > high else FoundRatio(low, high, match.start(), match.end())
