"""Quantities in one unit for each dimension, so that a number compares them: `30 min` and `0.5 h` are both 0.5 h."""

from __future__ import annotations

from app.values.unit import parse_unit
from app.vocabulary.units import BASE_UNITS, SCALED_DENOMINATORS, UNIT_SIZES, UNIT_SYMBOLS, UNIT_WORDS

# What an article states has fewer digits; conversion by factors errs in the last of a float's sixteen.
_DIGITS = 9
_KNOWN_CODES = frozenset({*UNIT_WORDS.values(), *UNIT_SYMBOLS.values(), *UNIT_SIZES, *SCALED_DENOMINATORS.values()})


def read_unit(text: str) -> str | None:
    """Give the UCUM code of a unit that somebody asks for: as a code (`ug/mL`) or as articles write it (`hours`)."""
    written = text.strip()
    above, *below = written.split("/")
    known = all(part in _KNOWN_CODES for part in [*above.split("."), *below])
    return written if known or written in _KNOWN_CODES else parse_unit(written)


def to_base(value: float, unit: str) -> tuple[float, str]:
    """Convert a value to the base unit of its dimension, which is named too; a unit without one is its own."""
    factor, base = _factor(unit)
    return float(f"{value * factor:.{_DIGITS}g}"), base


def _factor(unit: str) -> tuple[float, str]:
    """Work a quotient of products out part by part: `ng.h/mL` is a thousandth of `mg.h/L`."""
    above, *below = unit.split("/")
    factor, bases = 1.0, []
    for part in above.split("."):
        size, base = _part(part)
        factor *= size
        bases.append(base)
    quotient = [".".join(bases)]
    for part in below:
        size, base = _part(part)
        factor /= size
        quotient.append(base)
    return factor, "/".join([quotient[0], *sorted(quotient[1:])])


def _part(unit: str) -> tuple[float, str]:
    dimension, size = UNIT_SIZES.get(unit, ("", 1.0))
    base = BASE_UNITS.get(dimension, unit)
    return (size / UNIT_SIZES[base][1] if base in UNIT_SIZES else 1.0), base
