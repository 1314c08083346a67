"""Cuts a text that states several values of one parameter into one piece for each, so that each keeps its own words.

The rule: between two values the cut is at the line break, semicolon or comma, else at the "and", that is nearest to the
second one and outside parentheses. A value in parentheses behind another is a spread or a conversion ("36 hours (1.5
days)", "(3-5 h)") and no value of its own, unless the parentheses say under which condition it holds, that it is the
range over people, or that it is another kind of half-life.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from app.extract.pharmacokinetics_context import context_of, has_dimension
from app.extract.pharmacokinetics_form import names_form
from app.extract.pharmacokinetics_relatives import names_substance
from app.extract.pharmacokinetics_shares import stated_values
from app.facts.pharmacokinetics import PharmacokineticContext
from app.facts.quantity import Quantity
from app.values.quantity import FoundQuantity
from app.vocabulary.pharmacokinetics import OTHER_HALF_LIVES

_CUTS = (
    re.compile(r"[\n;•]"),
    re.compile(r",(?=\s)|(?<=[^\d.]\.)\s|\s/\s"),
    re.compile(r"\s(?:and|but|or|than(?= (?:in|for)))(?=\s)"),
)
_FRONT = re.compile(
    r"\s*(?:(?:and|but|while|whereas)\s*,?\s*)?(?:after|following|upon|with|by|for|in|when|if)\s[^,;\d]{2,60},",
    re.IGNORECASE,
)
_LONGEST_VALUE = 4000  # more is no value of a parameter
_EDGES = " \t\n.,;:•*/"
_OTHER_HALF_LIFE = re.compile(OTHER_HALF_LIVES, re.IGNORECASE)
# "7 days (in deficiency 9 days)", "30 hours (range 20-50 hours)", "4-26 hours (mean 14 hours)".
_OWN_CONDITION = re.compile(
    r"\((?:in|with|for|after|at) (?!total\b)[a-z]|\((?:the |a |total )?rang(?:e|es|ing)\b"
    r"|\([\d.\u2013-]{1,12}\s?(?:%|[a-z]{1,8}) range\b",
    re.IGNORECASE,
)
# "6 hours (norexamplin 9 hours)".
_LABEL = re.compile(r"\(([^\s,:()]{2,40})[ :,]")
# "Oral: urine (40 %), faeces (50 %)": the label holds for the second share of its line as well.
_LINE_LABEL = re.compile(r"[\n;•]\s*([^:;\n•\d]{1,40}):")
# Behind a range a value of its own, behind a single value its conversion.
_MEAN = re.compile(r"\((?:the )?(?:mean|average|median)\b|\([^()]{1,40} on average\b", re.IGNORECASE)
_COORDINATOR_AFTER = re.compile(r"\s(?:and|or|but)$", re.IGNORECASE)
_COORDINATOR = re.compile(r"^(?:and|or|but)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """The words around one value, and the value; words without one have no quantity."""

    text: str
    quantity: Quantity | None
    # What stands before a colon at the head of its line, where another value of that line has it.
    label: str = ""


def pieces(text: str, parameter: str) -> list[Piece]:
    """Give a piece for each value that the text states of the parameter, in order, else the text as one piece."""
    values = values_of(text, parameter) if len(text) <= _LONGEST_VALUE else []
    if not values:
        return [Piece(_trimmed(text), None)]
    bounds = [
        0,
        *(cut(text, left.end, right.start) for left, right in pairwise(values)),
        len(text),
    ]
    return [
        Piece(_trimmed(text[start:end]), value.quantity, _label(text, start, value.start))
        for value, (start, end) in zip(values, pairwise(bounds), strict=True)
    ]


def _label(text: str, start: int, at: int) -> str:
    """Give the label of the line that a value at `at` stands in, where its own words begin behind it, at `start`."""
    head = max(text.rfind(sign, 0, at) for sign in "\n;•")
    label = _LINE_LABEL.match(f"\n{text[head + 1 : start]}")
    return label[1] if label and ":" not in text[start:at] else ""


def values_of(text: str, parameter: str) -> list[FoundQuantity]:
    """Find the quantities of the parameter's dimension that are values of their own."""
    fitting = [found for found in stated_values(text) if has_dimension(found.quantity, parameter)]
    return [found for index, found in enumerate(fitting) if index == 0 or not is_aside(text, fitting[index - 1], found)]


def is_aside(text: str, before: FoundQuantity, found: FoundQuantity) -> bool:
    """Tell whether a value stands in parentheses directly behind another, with no condition or name of its own."""
    opening = text.rfind("(", before.end, found.start)
    if opening < 0 or ")" in text[opening : found.start] or text[before.end : opening].strip():
        return False
    closing = text.find(")", found.end)
    inside = text[opening:closing] if closing >= 0 else text[opening:]
    if names_form(inside) or _OTHER_HALF_LIFE.search(inside) or _OWN_CONDITION.match(inside):
        return False
    if (label := _LABEL.match(inside)) and names_substance(label[1]):
        return False
    if _MEAN.match(inside) and _is_range(before):
        return False
    return context_of(inside, found.quantity) == PharmacokineticContext()


def _is_range(found: FoundQuantity) -> bool:
    return found.quantity.low != found.quantity.high


def cut(text: str, start: int, end: int) -> int:
    """Find where the words of the second of two values begin; the first ends at `start`, the second begins at `end`.

    Where no sign divides them, a label between ("IV: ...") belongs to the second.
    """
    opened = text.rfind("(", start, end)
    if opened >= 0 and ")" not in text[opened:end] and not text[start:opened].strip():
        return opened
    between = text[start:end]
    for pattern in _CUTS:
        outside = [match.end() for match in pattern.finditer(between) if _outside(text, start + match.start())]
        if outside:
            return start + _before_front(between, outside)
    return start + len(between.rstrip()) if ":" not in between else start


def _before_front(between: str, cuts: list[int]) -> int:
    """Give the last cut, or the one before it where only what the second value begins with lies between the two.

    "20 min, and, after a meal, 30 min": the meal is the second one's.
    """
    *_, before, last = 0, *cuts
    return before if before and _FRONT.fullmatch(between[before:last]) else last


def _outside(text: str, position: int) -> bool:
    return text.count("(", 0, position) <= text.count(")", 0, position)


def _trimmed(text: str) -> str:
    words = " ".join(text.split()).strip(_EDGES)
    words = _COORDINATOR_AFTER.sub("", _COORDINATOR.sub("", words)).strip(_EDGES)
    if words.startswith("(") and words.find(")") == len(words) - 1:
        return words[1:-1]
    if words.count("(") < words.count(")"):
        words = words.removesuffix(")")
    return words.removeprefix("(") if words.count("(") > words.count(")") else words
