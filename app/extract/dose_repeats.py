"""Tells amounts that are no dose of their own: said again in another unit, what a dose is given in or reckoned by.

"15 µg (600 IU) a day" and "2 mg in 2 mL" are one dose, "1 mg for every 100 IU of heparin" is one by a ratio.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.values.quantity import FoundQuantity
from app.vocabulary.frequencies import PRODUCT_UNITS
from app.vocabulary.infusions import DILUENTS

_VOLUMES = frozenset({"uL", "mL", "dL", "L"})
# "500 mg (two tablets or 30 mL)".
_IN_ASIDE = re.compile(
    rf"(?<=[a-z] )\((?:one|two|three|four|[1-9])(?: (?:to|or) \w+)? (?:{'|'.join(PRODUCT_UNITS)})\b[^()]*$",
    re.IGNORECASE,
)
# "4 mg (4,000 µg) a day", "20 µg/d (800 IU per day)".
_OPENED = re.compile(r" \((?:or |= ?|i\.e\.,? |that is,? |equal to |equivalent to |corresponding to )?")
_CLOSED = re.compile(r"(?: (?:per|an?|each|every) \w+| daily| of (?!the )[^()]{1,40})?\)", re.IGNORECASE)
_AGAIN = re.compile(r"\b(?:further|additional|subsequent|repeat(?:ed)?) doses? of $", re.IGNORECASE)
_AMOUNT = r"\d ?(?:[m\u03bc\u00b5]?g|mcg|IU|units?)"
# "10 g (5 g in each buttock)".
_IN_EACH = re.compile(r" (?:in|into|to|per|for) (?:each|every|either) \w+\)", re.IGNORECASE)
_DILUTED = re.compile(
    rf"(?:{_AMOUNT}(?: of [\w-]+)?,?|\b(?:contain|deliver|hold)\w* [^,;.()]{{3,40}}) in (?:about )?$"
    r"|\b(?:dilut|dissolv|mix|dispers|reconstitut|suspend|add)(?:ed|ing)? (?:\w+ ){0,2}?(?:in|with|to|into) "
    r"(?:about |at least |no more than |up to )?$",
    re.IGNORECASE,
)
_IN_OR_WITH = re.compile(r"\b(?:in|with|into|of)(?: (?:about|at least|no more than|up to|an?))? $", re.IGNORECASE)
_OF_DILUENT = re.compile(rf" (?:of )?(?:[\w.%-]+ ){{0,3}}?(?:{'|'.join(DILUENTS)})\b", re.IGNORECASE)
_RATIO = re.compile(r" (?:of )?(?:[\w-]+ )?(?:per|for (?:every|each)) $", re.IGNORECASE)
_OF_WHAT = re.compile(r" of (?:active )?[\w-]+\b")


@dataclass(frozen=True, slots=True)
class Ratio:
    """An amount by what it is reckoned by, at `start` to `end` of the sentence: "1 mg for every 100 IU"."""

    start: int
    end: int


def own_amounts(text: str, amounts: Sequence[FoundQuantity]) -> list[FoundQuantity]:
    """Leave out the amounts that say again how much another is, and what a dose is given in."""
    found: list[FoundQuantity] = []
    for amount in amounts:
        if _is_diluent(text, amount) or _IN_ASIDE.search(text, 0, amount.start):
            continue
        if not any(_is_equal(text, other, amount) or _is_again(text, other, amount) for other in found[-1:]):
            found.append(amount)
    return found


def ratios(text: str, amounts: Sequence[FoundQuantity]) -> Iterator[Ratio]:
    """Find amounts that are reckoned by another one, which is none of a volume: that would be a strength."""
    for amount, other in pairwise(amounts):
        if other.quantity.unit not in _VOLUMES and _RATIO.fullmatch(text, amount.end, other.start):
            of_what = _OF_WHAT.match(text, other.end)
            yield Ratio(amount.start, of_what.end() if of_what else other.end)


def _is_equal(text: str, first: FoundQuantity, second: FoundQuantity) -> bool:
    """Tell whether it is in parentheses behind the amount, in another unit or as the parts of it."""
    if text[first.end : second.start].endswith("(") and _IN_EACH.match(text, second.end):
        return True
    alike = first.quantity.unit.split("/")[0] == second.quantity.unit.split("/")[0]
    return (
        not alike
        and _OPENED.fullmatch(text, first.end, second.start) is not None
        and _CLOSED.match(text, second.end) is not None
    )


def _is_again(text: str, first: FoundQuantity, second: FoundQuantity) -> bool:
    """Tell whether the same amount is given once more: "further doses of 0.2 mg"."""
    return first.quantity == second.quantity and _AGAIN.search(text, first.end, second.start) is not None


def _is_diluent(text: str, amount: FoundQuantity) -> bool:
    """Tell whether it is a volume that a dose is dissolved in or rinsed down with."""
    if amount.quantity.unit not in _VOLUMES:
        return False
    if _DILUTED.search(text, 0, amount.start):
        return True
    return bool(_IN_OR_WITH.search(text, 0, amount.start) and _OF_DILUENT.match(text, amount.end))
