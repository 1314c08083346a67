"""Writes the templates that set numbers: `{{convert}}`, `{{val}}`, `{{frac}}` and the like, as a reader sees them."""

from __future__ import annotations

from collections.abc import Callable

_RANGE_WORDS = {"-", "–", "to", "and", "or", "by", "x", "±", "+/-", "to(-)", "and(-)"}
_RAISED = str.maketrans("0123456789-−+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺")


def _convert(values: list[str]) -> str:
    """Show the value in its first unit: `{{convert|2|to|3|mg|gr}}` is "2 to 3 mg"."""
    shown: list[str] = []
    for place, value in enumerate(values):
        shown.append(value)
        if place and value not in _RANGE_WORDS and not _is_number(value):
            break
    return " ".join(shown)


def _val(values: list[str]) -> str:
    """Show `{{val|5|1}}` as "5±1"; the unit is a named argument and is written by the caller's text."""
    return "±".join(values[:2])


def _fraction(values: list[str]) -> str:
    return " ".join([*values[:-2], "/".join(values[-2:])])


def _exponent(values: list[str]) -> str:
    return "×10" + "".join(values).translate(_RAISED)


def _chemical(values: list[str]) -> str:
    return "".join(values)


def _circa(values: list[str]) -> str:
    return " ".join(["c.", *values[:1]])


def _is_number(value: str) -> bool:
    return value.replace(".", "", 1).replace(",", "").isdigit()


MEASURES: dict[str, Callable[[list[str]], str]] = {
    **dict.fromkeys(("convert", "cvt"), _convert),
    **dict.fromkeys(("val", "value"), _val),
    **dict.fromkeys(("frac", "fraction", "sfrac"), _fraction),
    **dict.fromkeys(("e", "esp"), _exponent),
    **dict.fromkeys(("chem", "simplenuclide", "hill"), _chemical),
    **dict.fromkeys(("circa", "c."), _circa),
}
