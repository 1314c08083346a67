"""Finds products that are counted out, "two puffs", "a single 100 mg tablet", "two 200 mg tablets".

How much several of them hold together is for the reader to reckon: only of a single one is its strength the dose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.cue import Cue
from app.values.quantity import FoundQuantity
from app.vocabulary.frequencies import PRODUCT_UNITS

_NUMBER = r"(?:one|two|three|four|five|six|eight|ten|[1-9])"
_COUNTED = Cue(
    r"(?<![\w.,(-])(?:(?:no more than|not more than|at most|up to|a maximum of|maximum) )?"
    r"(?:(?P<single>(?:an? )?single|one(?! or | to |\s?[-\u2013])|half an?|one[- ]half)"
    rf"|{_NUMBER}(?:(?: to | or |\s?[-\u2013]\s?){_NUMBER})?) "
    r"(?:(?P<strength>\d[\d.,]*[ -]?(?:m?g|milligrams?|[\u03bc\u00b5]g|mcg|micrograms?|IU|units))[ -])?"
    r"(?:(?!(?:and|or|of|to|the|a)\b)[a-z][\w-]+ )?"
    rf"(?:(?:{'|'.join(PRODUCT_UNITS)})(?! (?:per|a|each) minute)"
    r"|(?(strength)(?:doses?|infusions?|injections?)|(?!)))\b",
    re.IGNORECASE,
)
# The same dose counted out: "200 micrograms (one or two puffs)".
ASIDE = re.compile(r"(?<=[a-z] )\((?:one|two|three|four|\d[\d.,]*)\b[^()]*\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CountedProduct:
    """Products at `start` to `end` of the sentence, and the amount, where a single one holds it."""

    start: int
    end: int
    words: str
    dose: FoundQuantity | None


def counted_products(text: str, doses: Sequence[FoundQuantity]) -> Iterator[CountedProduct]:
    """Find every count of products in a sentence with these amounts."""
    for found in _COUNTED.finditer(ASIDE.sub(_blanked, text)):
        start, end = found.start(), _with_contents(text, found.end(), doses)
        strength = next((dose for dose in doses if start <= dose.start < found.end()), None)
        if strength and not found["single"]:
            strength = None
        yield CountedProduct(start, end, text[start:end], strength)


def _with_contents(text: str, end: int, doses: Sequence[FoundQuantity]) -> int:
    """Go beyond what each of them holds, where that are several substances in parentheses."""
    closing = text.find(")", end) if text[end : end + 2] == " (" else -1
    return closing + 1 if sum(end < dose.start < closing for dose in doses) > 1 else end


def _blanked(found: re.Match[str]) -> str:
    return " " * len(found.group())
