"""What is kept beside a fact's own columns, so that questions across drugs find it: words, and comparable numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import inf
from typing import Any

from app.facts.terms import NAMED_BY
from app.facts.words import words_of
from app.values.base_unit import to_base

# Where the bounds of a number stand that lists are filtered by, and its unit where that is always the same.
_MEASURED: dict[str, tuple[str, str | None]] = {
    "pharmacokinetics": ("quantity", None),
    "adverse_reactions": ("percent", "%"),
}


def terms(domain: str, columns: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Give the rows of the words in the name of what a fact is about, but for the drug's number."""
    if domain in NAMED_BY:
        for word in words_of(columns[NAMED_BY[domain]]):
            yield {"domain": domain, "word": word, "fact_id": columns["id"]}


def measured(domain: str, columns: Mapping[str, Any]) -> dict[str, Any]:
    """Give a fact's number in its dimension's base unit, an open end as infinite; nothing where it has none.

    The unit is left out where it is the same for all facts of the domain.
    """
    prefix, always = _MEASURED.get(domain, ("", None))
    low, high = columns.get(f"{prefix}_low"), columns.get(f"{prefix}_high")
    unit = always or columns.get(f"{prefix}_unit")
    if unit is None or low is high is None:
        return {}
    base = {} if always else {"base_unit": to_base(1, unit)[1]}
    return base | {
        "base_low": -inf if low is None else to_base(low, unit)[0],
        "base_high": inf if high is None else to_base(high, unit)[0],
    }
