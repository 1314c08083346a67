"""Measured values in running text: number or range, unit, and what the text puts before it.

Decisions: a range takes one unit, that of its upper bound where the lower bound converts into it without rounding
(to three decimals), else that of the lower. Of "2.3 ± 0.5 h" and "2.3 (1.8-3.0) h" the value is the mean, for what
the spread is (deviation, error, interval) is seldom said. "2 or 3 hours" is a range, "50 or 100 mg" is not. The
numbers of confidence intervals ("95 % CI") and spreads are no measured values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.cue import Cue
from app.facts.quantity import Comparator, Quantity
from app.values.number import NUMBER, parse_number
from app.values.unit import UNIT, convert, parse_unit
from app.vocabulary.numbers import COMPARATORS, TRAILING_COMPARATORS
from app.vocabulary.units import SIGNED_UNITS, UNIT_SIZES


@dataclass(frozen=True, slots=True)
class FoundQuantity:
    """A value and the characters `start` to `end` of the text that state it, comparator included."""

    quantity: Quantity
    start: int
    end: int


def _words(phrases: dict[str, str]) -> str:
    """Make a pattern of words and signs, longest first; words by their first letter, of which a place has only one."""
    by_letter: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        by_letter.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    of_letters = [f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in by_letter.items()]
    words = [of_letter for first, of_letter in zip(by_letter, of_letters, strict=True) if first.isalpha()]
    signs = [of_letter for first, of_letter in zip(by_letter, of_letters, strict=True) if not first.isalpha()]
    return rf"(?<!\w)(?:{'|'.join(words)})(?!\w)|{'|'.join(signs)}"


_BOUND = rf"(?i:{_words(COMPARATORS)})"
_APPROXIMATE = r"(?:[~∼≈≅]|(?i:about|approximately|approx\.?|around|up to|as (?:much|many|long|high) as)(?!\w))"
_FIRST_BOUND = re.compile(_BOUND)
# "About an hour" is a value, a mere "an hour" is none.
_NUMBERED = Cue(f"{NUMBER}|{_BOUND}")
_SPREAD = rf"(?:\s?(?:±|\+/[-−–])\s?{NUMBER}|\s?\(\s?(?:±\s?|(?i:range):?\s)?{NUMBER}(?:\s?[-–—]\s?{NUMBER})?\s?\))"
_JOIN = r"(?:\s?[-‐‑‒–—−]\s?|-?\s?(?i:to)(?:\s|(?=\d))|-to-|\s(?i:and|or|through|up to)\s)"
_SHORTENED = r"(?:(?<=[a-z])\.(?=\s?[-‐‑‒–—−]))?"  # "30 min. - 2 hr."
# Every value begins with a word, a number or such a sign: to say so first spares most places the rest of the pattern.
_SIGNS = re.escape("".join(sorted({phrase[0] for phrase in COMPARATORS if not phrase[0].isalpha()})))
_VALUE = re.compile(
    rf"(?:(?<!\w)(?=\S)|(?=[{_SIGNS}]))(?P<between>(?<!\w)(?i:between)\s)?(?P<bound>(?:{_BOUND}\s?){{0,2}})"
    rf"(?<![\w/⁄])(?<!\d[.,:])(?<![^\W\d]-)(?P<sign>[-−](?=\d))?(?P<low>{NUMBER}|(?<=\s)(?i:an?)(?=\s))"
    rf"(?:(?P<low_unit>{UNIT})?{_SHORTENED}(?P<join>{_JOIN})(?:{_APPROXIMATE}\s?)?(?P<low_sign>[-−])?(?P<high>{NUMBER}))?"
    rf"(?P<spread>{_SPREAD})?(?P<more>\s?\+)?(?P<unit>{UNIT})(?P<more_unit>\+)?"
    rf"(?P<trail>\s(?i:{'|'.join(TRAILING_COMPARATORS)})(?!\w))?"
    r"(?!\sand\sa\shalf(?![- ]li(?:fe|ves)\b)|\s?(?i:CI\b|confidence))"
)
_NO_VALUE_BEFORE = re.compile(r"(?:±|\+/[-−–]|\b(?:SD|SEM?|s\.d\.)\s?[=:]?|\bdeviation of)\s?$")
_OVER_IS_MORE = re.compile(r"(?:\b(?:of|is|are|was|were|be|to|by|at|for)\s|^\s*|[(,;:]\s?)$")
_FROM = re.compile(r"\bfrom\s$", re.IGNORECASE)
_THEN = re.compile(r",?\s(?:and\s)?(?=\w)")
_LOOK_BACK = 16
_ONE_MICRO = {ord("μ"): "µ"}  # Greek mu to the micro sign


def find_quantities(text: str) -> list[FoundQuantity]:
    """Find every measured value with a known unit, in order, none overlapping."""
    return list(_all_in(text)) if _NUMBERED.may_match(text) else []


def parse_quantity(text: str, default_unit: str | None = None) -> Quantity | None:
    """Read a text that is one value from end to end; a number without unit is in `default_unit`, if that is given."""
    value = text.strip().rstrip(".;,: ")
    found = find_quantities(value)
    if not found and default_unit:
        value = f"{value} {default_unit}"
        found = find_quantities(value)
    whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(value))
    return found[0].quantity if whole else None


@lru_cache(maxsize=1024)
def _all_in(text: str) -> tuple[FoundQuantity, ...]:
    return tuple(_scan(text.translate(_ONE_MICRO)))


def _scan(text: str) -> Iterator[FoundQuantity]:
    position = 0
    while match := _VALUE.search(text, position):
        found, position = _read(match)
        if found is None or _NO_VALUE_BEFORE.search(text[max(0, found.start - _LOOK_BACK) : found.start]):
            continue
        longer = _with_smaller_unit(text, found)
        position = max(position, longer.end)
        yield longer


def _read(match: re.Match[str]) -> tuple[FoundQuantity | None, int]:
    """Give what a match states, and where to read on: behind it, or at its second number where that stands alone."""
    if match["high"] is None:
        return _single(match), match.end()
    quantity = _range(match)
    if quantity is not None:
        return FoundQuantity(quantity, match.start(), match.end()), match.end()
    join = match["join"].strip().lower()
    if match["low_unit"] or join in ("and", "or"):
        return _first_alone(match), match.start("high")
    # "Lowered from 60 to 40 mg" is no range: the value is what it is lowered to.
    lowered = join == "to" and _FROM.search(match.string, max(0, match.start() - _LOOK_BACK), match.start())
    return None, match.start("high") if lowered else match.end()


def _single(match: re.Match[str]) -> FoundQuantity | None:
    unit = parse_unit(match["unit"])
    value = _low(match)
    if unit is None or value is None:
        return None
    return FoundQuantity(_bounded(_signed(value, match["sign"], unit), unit, match), match.start(), match.end())


def _low(match: re.Match[str]) -> float | None:
    if match["low"].lower() in ("a", "an"):
        return 1.0 if match["bound"] else None
    return parse_number(match["low"])


def _first_alone(match: re.Match[str]) -> FoundQuantity | None:
    """Read the first of "2.5 and 7 hours", which shares the unit, or of "5 mg to 2 hours", which has its own."""
    shared = match["low_unit"] is None
    unit = parse_unit(match["unit" if shared else "low_unit"])
    value, other = _low(match), parse_number(match["high"])
    if unit is None or value is None or other is None or (shared and value >= other):
        return None
    value = _signed(value, match["sign"], unit)
    end = match.end("low" if shared else "low_unit")
    return FoundQuantity(_bounded(value, unit, match), match.start(), end)


def _range(match: re.Match[str]) -> Quantity | None:
    unit, low_unit = parse_unit(match["unit"]), parse_unit(match["low_unit"] or match["unit"])
    low, high = _low(match), parse_number(match["high"])
    if unit is None or low_unit is None or low is None or high is None:
        return None
    if not _joins(match, low, high):
        return None
    low, high = _signed(low, match["sign"], low_unit), _signed(high, match["low_sign"], unit)
    ends = _in_one_unit(low, low_unit, high, unit)
    if ends is None or ends[0] > ends[1]:
        return None
    comparator = None if "within" in match["bound"].lower() else _comparator(match, unit)
    return Quantity(low=ends[0], high=ends[1], unit=ends[2], comparator=comparator)


def _joins(match: re.Match[str], low: float, high: float) -> bool:
    join = match["join"].strip().lower()
    if join == "and":
        return match["between"] is not None
    return join != "or" or high - low == 1


def _in_one_unit(low: float, low_unit: str, high: float, unit: str) -> tuple[float, float, str] | None:
    converted = convert(low, low_unit, unit)
    if converted is None:
        return None
    if low_unit == unit or round(converted, 3) == converted:
        return converted, high, unit
    back = convert(high, unit, low_unit)
    return None if back is None else (low, round(back, 6), low_unit)


def _signed(value: float, sign: str | None, unit: str) -> float:
    return -value if sign and unit in SIGNED_UNITS else value


def _bounded(value: float, unit: str, match: re.Match[str]) -> Quantity:
    comparator = _comparator(match, unit)
    below = comparator in (Comparator.LESS_THAN, Comparator.AT_MOST)
    above = comparator in (Comparator.GREATER_THAN, Comparator.AT_LEAST)
    return Quantity(low=None if below else value, high=None if above else value, unit=unit, comparator=comparator)


def _comparator(match: re.Match[str], unit: str) -> Comparator | None:
    """Read the comparator; a bound outweighs an "about" beside it."""
    if match["more"] or match["more_unit"]:
        return Comparator.AT_LEAST
    if trail := match["trail"]:
        return Comparator(TRAILING_COMPARATORS[" ".join(trail.lower().split())])
    words = [word for word in _FIRST_BOUND.findall(match["bound"].lower()) if _means_bound(word, match, unit)]
    found = [Comparator(COMPARATORS[word]) for word in words]
    bounds = [comparator for comparator in found if comparator is not Comparator.APPROXIMATELY]
    return next(iter([*bounds, *found]), None)


def _means_bound(word: str, match: re.Match[str], unit: str) -> bool:
    """Tell bounds from look-alikes: "within 30 %" is a tolerance, "infused over 2 hours" is "during"."""
    timed = UNIT_SIZES.get(unit, ("",))[0] == "time"
    if word == "within":
        return timed
    before = match.string[max(0, match.start() - _LOOK_BACK) : match.start()]
    return word != "over" or not timed or _OVER_IS_MORE.search(before) is not None


def _with_smaller_unit(text: str, found: FoundQuantity) -> FoundQuantity:
    """Take "1 hour 30 minutes" together."""
    joint = _THEN.match(text, found.end)
    match = _VALUE.match(text, joint.end()) if joint else None
    rest = _single(match) if match and match["high"] is None and not match["bound"] else None
    total = _sum(found.quantity, rest.quantity) if rest else None
    return found if rest is None or total is None else FoundQuantity(total, found.start, rest.end)


def _sum(large: Quantity, small: Quantity) -> Quantity | None:
    """Add a time and its remainder in the next smaller unit."""
    sizes = [UNIT_SIZES.get(quantity.unit, ("", 0.0)) for quantity in (large, small)]
    extra = convert(small.low or 0, small.unit, large.unit)
    if sizes[0][0] != "time" or extra is None or not 0 < extra < 1 or large.low != large.high:
        return None
    total = round((large.low or 0) + extra, 6)
    return large.model_copy(update={"low": total, "high": total})
