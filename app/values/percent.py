"""Shares in percent: `40%`, `10–15 %`, `less than 1 percent`, each with its place in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.facts.quantity import Comparator, PercentRange
from app.values.quantity import FoundQuantity, find_quantities

_WHOLE = 100
_SIGN = re.compile("%|cent", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundPercent:
    """A share and the characters `start` to `end` of the text that state it. "< 1 %" has no `low`."""

    percent: PercentRange
    comparator: Comparator | None
    start: int
    end: int


def find_percents(text: str) -> list[FoundPercent]:
    """Find every share between 0 and 100 %: "40%, severe in 2%" holds two."""
    if not _SIGN.search(text):
        return []
    return [share for found in find_quantities(text) if (share := _share(found))]


def _share(found: FoundQuantity) -> FoundPercent | None:
    quantity = found.quantity
    bounds = [bound for bound in (quantity.low, quantity.high) if bound is not None]
    if quantity.unit != "%" or max(bounds) > _WHOLE:
        return None
    percent = PercentRange(low=quantity.low, high=quantity.high)
    return FoundPercent(percent, quantity.comparator, found.start, found.end)
