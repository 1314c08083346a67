"""Tells two amounts that are the ends of one range, "75 to 150 mg", from two doses."""

from __future__ import annotations

import re

from app.values.quantity import FoundQuantity

_LOOK_BACK = 40
_BETWEEN = re.compile(r"\bbetween \S+ \S+$", re.IGNORECASE)
_CHANGED_BEFORE = re.compile(r"\b(?:rais|increas|reduc|decreas|lower|chang|titrat|switch)\w*[^.;,]*$", re.IGNORECASE)


def is_range(text: str, low: FoundQuantity, high: FoundQuantity, *, up_to: bool) -> bool:
    """Tell whether what stands between two amounts makes one of them."""
    between = text[low.end : high.start]
    if not f"{high.quantity.unit}/".startswith(f"{low.quantity.unit}/"):
        return between == " or " and text[low.end - 1].isdigit()
    if between == " to ":
        return not _CHANGED_BEFORE.search(text[max(0, low.start - _LOOK_BACK) : low.start])
    both = between == " and " and _BETWEEN.search(text[max(0, low.start - _LOOK_BACK) : low.end])
    return bool(both) or (between == " or " and text[low.end - 1].isdigit()) or (up_to and not between.strip())
