"""Reads shares of a dose that words tell: "half of the dose is excreted", "up to a quarter of it"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.phrases import alternatives
from app.values.quantity import FoundQuantity, find_quantities, parse_quantity
from app.vocabulary.numbers import COMPARATORS, PARTS, SMALL_NUMBERS
from app.vocabulary.pharmacokinetics import OF_THE_DOSE, THE_OTHER

_BOUND = alternatives(tuple(word for word in COMPARATORS if word[0].isalpha()))
_SHARE = Cue(
    rf"(?<![\w-])(?P<bound>(?:{_BOUND}) )?"
    rf"(?:(?:(?P<many>an?|one|two|three|four)[ -])?(?P<part>{'|'.join(PARTS)})s?(?= {OF_THE_DOSE})"
    rf"|{THE_OTHER} (?P<rest>half)(?= (?:being|is|was) ))",
    re.IGNORECASE,
)


def stated_values(text: str) -> list[FoundQuantity]:
    """Give all values that a text states, shares of a dose in percent, in order."""
    values, told = find_quantities(text), list(_shares(text))
    return sorted([*values, *told], key=lambda value: value.start) if told else values


def _shares(text: str) -> Iterator[FoundQuantity]:
    for found in _SHARE.finditer(text):
        many = SMALL_NUMBERS.get((found["many"] or "").lower(), 1)
        parts = PARTS[(found["part"] or found["rest"]).lower()]
        percent = round(100 * many / parts, 1)
        # A third is nothing to a decimal.
        bound = found["bound"] or ("" if percent.is_integer() else "about ")
        quantity = parse_quantity(f"{bound}{percent:g} %")
        if quantity and many < parts:
            yield FoundQuantity(quantity, found.start(), found.end())
