"""Events per exposure: `0.12 cases/100 patient-years`, `5 per 100,000 person-years`, `1 in 1,000 patients`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.cue import Cue
from app.facts.adverse_reactions import EventRate
from app.values.number import NUMBER, parse_number

_EVENT = r"(?:\s[a-z]{3,15}){0,2}"
_YEARS = r"(?:patient|person|subject|woman|women|treatment|user)s?[- ]?years?(?:\sof\s(?:exposure|treatment|use))?"
_PEOPLE = r"(?:patient|person|people|individual|user|recipient|child|children|adult|women|men|birth|case|dose)s?"
_MANY = rf"(?:(?:{NUMBER} )?(?:hundred|thousand|million)|{NUMBER})"
_PER = Cue(
    rf"(?<![\w.,/-])(?P<value>{NUMBER}){_EVENT}\s?(?:/|\sper\s|\sin\s)\s?(?:every\s|a\s)?(?P<per>{_MANY})"
    rf"\s?(?P<unit>(?i:{_YEARS}|{_PEOPLE}))(?!\w)"
)
_ONE_IN = Cue(
    rf"(?<![\w.,/-])(?P<value>1|(?i:one))(?:\s(?:in|out of)(?:\severy)?\s|\sof\severy\s|\sper\s|:(?=\d[\d,]{{2}})"
    rf"|\sof\s(?=[\d,]+\s(?i:{_PEOPLE})(?!\w)))(?P<per>{NUMBER})"
    rf"(?:\s(?P<unit>(?i:{_YEARS}|{_PEOPLE}))(?!\w)|(?!\s?%|\w))"
)
_PEOPLE_UNIT = "people"
_TIMES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}


@dataclass(frozen=True, slots=True)
class FoundRate:
    """A rate and the characters `start` to `end` of the text. `percent` is null for rates per time of exposure."""

    rate: EventRate
    percent: float | None
    start: int
    end: int


def find_rates(text: str) -> list[FoundRate]:
    """Find every rate whose exposure is counted: a plain "per year" is none."""
    found = [rate for pattern in (_PER, _ONE_IN) for match in pattern.finditer(text) if (rate := _rate(match))]
    by_place = sorted(found, key=lambda rate: (rate.start, -rate.end))
    return [rate for index, rate in enumerate(by_place) if index == 0 or rate.start >= by_place[index - 1].end]


def _many(text: str) -> float | None:
    """Read how many there are: "100,000", "a million"."""
    number, _, times = text.rpartition(" ")
    if times.lower() not in _TIMES:
        return parse_number(text)
    counted = parse_number(number) if number else 1
    return counted and counted * _TIMES[times.lower()]


def _rate(match: re.Match[str]) -> FoundRate | None:
    value, per = parse_number(match["value"]), _many(match["per"])
    if value is None or not per:
        return None
    unit = re.sub(r"\s+", " ", match["unit"] or _PEOPLE_UNIT).lower()
    per_time = "year" in unit
    percent = None if per_time or value > per else round(100 * value / per, 6)
    return FoundRate(EventRate(value=value, per=per, unit=unit), percent, match.start(), match.end())
