from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values.base_unit import read_unit, to_base
from app.values.unit import convert
from app.vocabulary.units import UNIT_SIZES, UNIT_SYMBOLS, UNIT_WORDS


@pytest.mark.parametrize(
    ("value", "unit", "base"),
    [
        (30, "min", (0.5, "h")),
        (300, "min", (5, "h")),
        (1.5, "d", (36, "h")),
        (12, "%", (12, "%")),
        (1000, "ng/mL", (1, "mg/L")),
        (10, "mg/dL", (100, "mg/L")),
        (1, "mmol/L", (1000, "umol/L")),
        (5, "ng.h/mL", (0.005, "mg.h/L")),
        (2, "L/kg", (2e-6, "L/mg")),
        (3, "/uL", (3e6, "/L")),
        (3, "10*6.[iU]", (3, "10*6.[iU]")),
        (37, "Cel", (37, "Cel")),
        (90, "mL/min/{1.73_m2}", (5.4, "L/h/{1.73_m2}")),
    ],
)
def test_values_in_their_base_unit(value: float, unit: str, base: tuple[float, str]) -> None:
    assert to_base(value, unit) == base


def test_the_order_of_denominators_does_not_matter() -> None:
    assert to_base(100, "mL/min/kg") == to_base(100, "mL/kg/min")


def test_what_is_equal_in_two_units_is_equal_in_the_base_unit() -> None:
    assert to_base(7.3, "h") == to_base(438, "min") == to_base(26280, "s")


@given(
    st.floats(min_value=1e-6, max_value=1e9), st.sampled_from(sorted(UNIT_SIZES)), st.sampled_from(sorted(UNIT_SIZES))
)
def test_what_converts_has_one_base_value(value: float, unit: str, into: str) -> None:
    converted = convert(value, unit, into)
    (base, base_unit), other = to_base(value, unit), into if converted is None else to_base(converted, into)
    if isinstance(other, str):
        assert to_base(1, other)[1] != base_unit
    else:
        assert base_unit == other[1]
        assert math.isclose(base, other[0], rel_tol=1e-8)


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("h", "h"),
        (" hours ", "h"),
        ("ug/mL", "ug/mL"),
        ("mcg/mL", "ug/mL"),
        ("mL/min/kg", "mL/min/kg"),
        ("mL/min/{1.73_m2}", "mL/min/{1.73_m2}"),
        ("percent", "%"),
        ("ng\u00b7h/mL", "ng.h/mL"),
        ("ng.h/mL", "ng.h/mL"),
        ("10*6.[iU]", "10*6.[iU]"),
        ("furlong", None),
        ("h/", None),
        ("", None),
        ("H", None),
    ],
)
def test_units_as_somebody_asks_for_them(said: str, unit: str | None) -> None:
    assert read_unit(said) == unit


def test_every_unit_that_an_article_may_have_can_be_asked_for() -> None:
    assert [unit for unit in {*UNIT_WORDS.values(), *UNIT_SYMBOLS.values()} if read_unit(unit) != unit] == []
