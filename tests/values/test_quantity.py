from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values.quantity import find_quantities, parse_quantity
from app.vocabulary.units import UNIT_SYMBOLS, UNIT_WORDS

Bounds = tuple[float | None, float | None, str, str | None]


def found(text: str) -> list[Bounds]:
    quantities = [item.quantity for item in find_quantities(text)]
    return [(q.low, q.high, q.unit, q.comparator.value if q.comparator else None) for q in quantities]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4-6 hrs", (4, 6, "h", None)),
        ("15 to 25%", (15, 25, "%", None)),
        ("40–50 %", (40, 50, "%", None)),
        ("80 percent", (80, 80, "%", None)),
        ("80 per cent", (80, 80, "%", None)),
        ("2 h to3 h", (2, 3, "h", None)),
        ("2–3hours", (2, 3, "h", None)),
        ("2.5- to 3.5-hour", (2.5, 3.5, "h", None)),
        ("two-to-three hours", (2, 3, "h", None)),
        ("one to two hours", (1, 2, "h", None)),
        ("between 5 and 10%", (5, 10, "%", None)),
        ("2 or 3 hours", (2, 3, "h", None)),
        ("3.5 to ~4 hours", (3.5, 4, "h", None)),
        ("30 min to 2 hours", (0.5, 2, "h", None)),
        ("30 min. - 2 hr.", (0.5, 2, "h", None)),
        ("20 min to 1 hour", (20, 60, "min", None)),
        ("35 minutes to 2.2 hours", (35, 132, "min", None)),
        ("61.3 minutes", (61.3, 61.3, "min", None)),
        ("24-hour", (24, 24, "h", None)),
        ("twenty-four hours", (24, 24, "h", None)),
        ("half an hour", (0.5, 0.5, "h", None)),
        ("one and a half hours", (1.5, 1.5, "h", None)),
        ("1½ hours", (1.5, 1.5, "h", None)),
        ("½ hour", (0.5, 0.5, "h", None)),
        ("2 1/2 hours", (2.5, 2.5, "h", None)),
        ("1⁄2 h", (0.5, 0.5, "h", None)),
        ("1 hour 30 minutes", (1.5, 1.5, "h", None)),
        ("2 hours and 15 minutes", (2.25, 2.25, "h", None)),
        ("two hours and a half-life", (2, 2, "h", None)),
        (".5 mg", (0.5, 0.5, "mg", None)),
        ("2,5 h", (2.5, 2.5, "h", None)),
        ("0,125 mg", (0.125, 0.125, "mg", None)),
        ("17,257.6 g/mol", (17257.6, 17257.6, "g/mol", None)),
        ("10 000 IU", (10000, 10000, "[iU]", None)),
        ("4 × 10⁹ IU", (4e9, 4e9, "[iU]", None)),
        ("1 × 10⁹/L", (1e9, 1e9, "/L", None)),
        ("10 μM", (10, 10, "umol/L", None)),
        ("36–42 kDa", (36, 42, "kg/mol", None)),
        ("0.1–0.2 L/kg", (0.1, 0.2, "L/kg", None)),
        ("30 ml/minute", (30, 30, "mL/min", None)),
        ("5 mL min⁻¹ kg⁻¹", (5, 5, "mL/min/kg", None)),
        ("90 mL/min/1.73 m2", (90, 90, "mL/min/{1.73_m2}", None)),
        ("15 mg/100 mL", (15, 15, "mg/dL", None)),
        ("2 mg per kg per day", (2, 2, "mg/kg/d", None)),
        ("2 mg/kg of body weight per day", (2, 2, "mg/kg/d", None)),
        ("120 ng·h/mL", (120, 120, "ng.h/mL", None)),
        ("100 h·ng/mL", (100, 100, "ng.h/mL", None)),
        ("12.3 ng h/mL", (12.3, 12.3, "ng.h/mL", None)),
        ("−5 °C", (-5, -5, "Cel", None)),
        ("-5 to −3 °C", (-5, -3, "Cel", None)),
        ("-5 mg", (5, 5, "mg", None)),
        ("3 d", (3, 3, "d", None)),
        ("2.3 ± 0.5 h", (2.3, 2.3, "h", None)),
        ("2.3 h ± 0.5 h", (2.3, 2.3, "h", None)),
        ("9 (7–12) hours", (9, 9, "h", None)),
        ("approx 1 hour", (1, 1, "h", "approximately")),
        ("~0%", (0, 0, "%", "approximately")),
        ("about 30 to 60%", (30, 60, "%", "approximately")),
        ("about a day", (1, 1, "d", "approximately")),
        ("up to 24 weeks", (None, 24, "wk", "at_most")),
        ("up to about 90%", (None, 90, "%", "at_most")),
        ("as much as 80%", (None, 80, "%", "at_most")),
        ("no more than 5%", (None, 5, "%", "at_most")),
        ("not above 20 mg", (None, 20, "mg", "at_most")),
        ("not to exceed 3 g", (None, 3, "g", "at_most")),
        ("not below 5 h", (5, None, "h", "at_least")),
        ("within 30 minutes", (None, 30, "min", "at_most")),
        ("within 1–2 h", (1, 2, "h", None)),
        ("within 30%", (30, 30, "%", None)),
        ("5% or less", (None, 5, "%", "at_most")),
        ("< 1%", (None, 1, "%", "less_than")),
        ("less than 250 mg", (None, 250, "mg", "less_than")),
        (">99.5%", (99.5, None, "%", "greater_than")),
        ("more than 4 g", (4, None, "g", "greater_than")),
        ("half-life of over 24 hours", (24, None, "h", "greater_than")),
        ("infused over 2 hours", (2, 2, "h", None)),
        ("over 90%", (90, None, "%", "greater_than")),
        ("≥ 98 %", (98, None, "%", "at_least")),
        ("24+ hours", (24, None, "h", "at_least")),
        ("95%+", (95, None, "%", "at_least")),
        ("24 hours or more", (24, None, "h", "at_least")),
    ],
)
def test_a_value_with_its_unit(text: str, expected: Bounds) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "12",
        "",
        "in the 1980s",
        "a 3d model",
        "IL-1 hr",
        "CYP2D6 min",
        "5-HT",
        "a day",
        "1 x 109/L",
        "95% CI",
        "95% confidence interval",
        "about an hour and a half",
        "5/4 hours",
        "(SD 1.2 h)",
        "100-50 mg",
        "8 fortnights",
        "5 mg/100 g",
    ],
)
def test_nothing_rather_than_a_guess(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 h (low dose), 15–30 h (high dose)", [(2, 2, "h", None), (15, 30, "h", None)]),
        ("50 or 100 mg", [(50, 50, "mg", None), (100, 100, "mg", None)]),
        ("2.5 and 7 hours", [(2.5, 2.5, "h", None), (7, 7, "h", None)]),
        ("2010 and 5 mg", [(5, 5, "mg", None)]),
        ("5 mg to 2 hours", [(5, 5, "mg", None), (2, 2, "h", None)]),
        ("about a day to 3 mg", [(1, 1, "d", "approximately"), (3, 3, "mg", None)]),
        ("10 h 20 mg", [(10, 10, "h", None), (20, 20, "mg", None)]),
        ("5 h 90 min", [(5, 5, "h", None), (90, 90, "min", None)]),
        ("1-2 mg/kg: n = 18", [(1, 2, "mg/kg", None)]),
        ("5/4 to 2 hours and 3 h", [(3, 3, "h", None)]),
        ("a day or two hours", [(2, 2, "h", None)]),
        ("lowered from 60 to 40 mg", [(40, 40, "mg", None)]),
        ("of 60 to 40 mg", []),
    ],
)
def test_several_values_in_running_text(text: str, expected: list[Bounds]) -> None:
    assert found(text) == expected


def test_positions_cover_comparator_and_unit() -> None:
    text = "It lasts up to 4 hours."
    (item,) = find_quantities(text)
    assert text[item.start : item.end] == "up to 4 hours"


def test_a_whole_value_may_take_a_default_unit() -> None:
    assert parse_quantity("17,257.6", "g/mol") == parse_quantity("17,257.6 g/mol")
    assert parse_quantity("95", "%") == parse_quantity("95%.")
    assert parse_quantity("95") is None
    assert parse_quantity("95 % of patients") is None
    assert parse_quantity("12 h", "%") == parse_quantity("12 h")
    assert parse_quantity("none", "%") is None


_UNITS = st.sampled_from(sorted({**UNIT_WORDS, **UNIT_SYMBOLS}.items()))
_NUMBERS = st.decimals(min_value="0.01", max_value="99999", places=2)


@given(_NUMBERS, _UNITS, st.sampled_from([" ", ""]), st.booleans())
def test_what_is_written_is_read_back(number: object, unit: tuple[str, str], gap: str, grouped: bool) -> None:  # noqa: FBT001
    spelling, code = unit
    written = f"{number:,}" if grouped else f"{number}"
    quantity = parse_quantity(f"{written}{gap}{spelling}")
    assert quantity is not None
    assert (quantity.low, quantity.unit) == (float(str(number)), code)


@given(_NUMBERS, _NUMBERS, _UNITS, st.sampled_from(["-", "–", " – ", " to ", "—"]))
def test_ranges_are_read_back(one: object, two: object, unit: tuple[str, str], dash: str) -> None:
    low, high = sorted((float(str(one)), float(str(two))))
    quantity = parse_quantity(f"{low:.2f}{dash}{high:.2f} {unit[0]}")
    assert quantity is not None
    assert (quantity.low, quantity.high, quantity.unit) == (low, high, unit[1])


@given(st.text(alphabet="0123456789.,-–±×~<> ()/½ahmgtoµ%⁹+", max_size=60))
def test_junk_never_raises(text: str) -> None:
    for item in find_quantities(text):
        assert 0 <= item.start < item.end <= len(text)


@pytest.mark.parametrize(
    "piece", ["1", "1,111", "1-", "about ", "5 mg/", "a ", "5 mg to ", "between ", "5 (3-4) ", "½", "1 000 "]
)
def test_long_junk_stays_fast(piece: str) -> None:
    began = time.perf_counter()
    find_quantities(piece * (40_000 // len(piece)))
    assert time.perf_counter() - began < 5
