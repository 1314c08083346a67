"""Molecular formulas: element counts, Hill order, and the weight that follows from them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.vocabulary.atomic_weights import ATOMIC_WEIGHTS, PLACEHOLDER_SYMBOLS

_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_TOKEN = re.compile(r"([A-Z][a-z]{0,2}?)(\d{0,6})(?=[A-Z]|$)")
_WHOLE = re.compile(r"(?:[A-Z][a-z]{0,2}\d{0,6}){1,60}")
_HILL_FIRST = {"C": 0, "H": 1}


@dataclass(frozen=True, slots=True)
class Formula:
    """Element symbols with their counts, in Hill order: carbon, hydrogen, then the rest by letter."""

    counts: tuple[tuple[str, int], ...]

    def __str__(self) -> str:
        """Write it as plain text: `C9H8O4`."""
        return "".join(f"{symbol}{count if count > 1 else ''}" for symbol, count in self.counts)

    @property
    def weight(self) -> float:
        """The molar mass in g/mol from conventional atomic weights."""
        return sum(ATOMIC_WEIGHTS[symbol] * count for symbol, count in self.counts)


def formula_of(counts: Iterable[tuple[str, int]]) -> Formula | None:
    """Make a formula from counts, each symbol once; None for an unknown symbol, a count below 1, or no element."""
    known = [(PLACEHOLDER_SYMBOLS.get(symbol, symbol), count) for symbol, count in counts]
    if not known or any(symbol not in ATOMIC_WEIGHTS or count < 1 for symbol, count in known):
        return None
    total: dict[str, int] = {}
    for symbol, count in known:
        total[symbol] = total.get(symbol, 0) + count
    return Formula(tuple(sorted(total.items(), key=_hill_key if "C" in total else _letter_key)))


def parse_formula(text: str) -> Formula | None:
    """Read a formula without brackets, dots or charge: `C27H31FN4O8`, also with subscripts; else None."""
    tight = re.sub(r"\s+", "", text.translate(_SUBSCRIPTS))
    if not _WHOLE.fullmatch(tight):
        return None
    return formula_of((symbol, int(count or 1)) for symbol, count in _TOKEN.findall(tight))


def parse_count(text: str) -> int | None:
    """Read an element count: an empty one is none at all, `n` and decimals are no count."""
    return int(text) if re.fullmatch(r"[1-9]\d{0,6}", text.strip()) else None


def _hill_key(item: tuple[str, int]) -> tuple[int, str]:
    return (_HILL_FIRST.get(item[0], 2), item[0])


def _letter_key(item: tuple[str, int]) -> tuple[int, str]:
    """Without carbon, Hill order is by letter throughout."""
    return (0, item[0])
