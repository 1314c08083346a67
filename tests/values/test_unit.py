from __future__ import annotations

import pytest

from app.values.unit import convert, parse_unit


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("hrs", "h"),
        ("Hours", "h"),
        ("%", "%"),
        ("per cent", "%"),
        ("mg/kg/day", "mg/kg/d"),
        ("mg per kg", "mg/kg"),
        ("mg/100 mL", "mg/dL"),
        ("mL/min/1.73 m²", "mL/min/{1.73_m2}"),
        ("µg×h/mL", "ug.h/mL"),
        ("mL/min⁻¹", None),
        ("mL min⁻¹", "mL/min"),
        ("mg/100 h", None),
        ("furlongs", None),
        ("", None),
    ],
)
def test_units(text: str, code: str | None) -> None:
    assert parse_unit(text) == code


@pytest.mark.parametrize(
    ("value", "unit", "into", "result"),
    [
        (90, "min", "h", 1.5),
        (2, "mg/kg", "mg/kg", 2),
        (1, "g", "mg", 1000),
        (1, "g", "h", None),
        (1, "mg/kg", "g/kg", None),
    ],
)
def test_conversion_is_exact_or_refused(value: float, unit: str, into: str, result: float | None) -> None:
    assert convert(value, unit, into) == result
