from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.facts.quantity import Comparator
from app.values.molar_mass import UNIT, parse_molar_mass


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("17,257.6 g/mol", 17257.6, 17257.6),
        ("180.157", 180.157, 180.157),
        ("349.41 g·mol−1", 349.41, 349.41),
        ("349.41 g·mol⁻¹", 349.41, 349.41),
        ("349.41 g mol-1", 349.41, 349.41),
        ("144 kDa", 144000, 144000),
        ("8 kg/mol", 8000, 8000),
        ("150000 daltons", 150000, 150000),
        ("5500-6000 g/mol", 5500, 6000),
        ("3.5 to 5.5 kDa", 3500, 5500),
        ("305.4 g/mol (free base)", 305.4, 305.4),
        ("305.4 g/mol, anhydrous", 305.4, 305.4),
        ("12 345.6 g/mol", 12345.6, 12345.6),
    ],
)
def test_a_molar_mass_is_given_in_grams_per_mole(text: str, low: float, high: float) -> None:
    mass = parse_molar_mass(text)
    assert mass is not None
    assert (mass.low, mass.high, mass.unit, mass.comparator) == (low, high, UNIT, None)


@pytest.mark.parametrize("text", ["~25 kDa", "approx. 25 kDa", "about 25,000 g/mol"])
def test_an_approximate_one_says_so(text: str) -> None:
    mass = parse_molar_mass(text)
    assert mass is not None
    assert (mass.low, mass.comparator) == (25000, Comparator.APPROXIMATELY)


@pytest.mark.parametrize("text", ["", "varies", "g/mol", "0", "600-500", "12 mg", "100 g/mol and 200 g/mol"])
def test_anything_else_is_none(text: str) -> None:
    assert parse_molar_mass(text) is None


@given(st.floats(0.001, 1e7).map(lambda value: round(value, 3)))
def test_a_written_number_reads_back(value: float) -> None:
    mass = parse_molar_mass(f"{value:,.3f} g/mol")
    assert (mass.low if mass else None) == (value or None)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    mass = parse_molar_mass(text)
    assert mass is None or mass.unit == UNIT


@pytest.mark.parametrize("junk", [" ", "1,111", "(", "1-", ", ", "~"])
def test_long_junk_stays_fast(junk: str) -> None:
    assert parse_molar_mass(junk * 20_000 + "!") is None
