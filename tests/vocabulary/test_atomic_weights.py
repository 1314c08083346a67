from __future__ import annotations

from itertools import pairwise

import pytest

from app.vocabulary.atomic_weights import ATOMIC_WEIGHTS, PLACEHOLDER_SYMBOLS

_ISOTOPES = {"D", "T"}
# Where a heavier element comes before a lighter one, in order of atomic number.
_LIGHTER_THAN_BEFORE = {"K", "Ni", "I", "Pa", "Np", "Am", "Hs"}


def test_every_element_is_there() -> None:
    assert len(set(ATOMIC_WEIGHTS) - _ISOTOPES) == 118


def test_weights_rise_with_the_atomic_number_but_for_the_known_exceptions() -> None:
    elements = [(symbol, weight) for symbol, weight in ATOMIC_WEIGHTS.items() if symbol not in _ISOTOPES]
    pairs = pairwise(elements)
    assert {after for (_, weight), (after, other) in pairs if other < weight} == _LIGHTER_THAN_BEFORE


@pytest.mark.parametrize(("symbol", "weight"), [("H", 1.008), ("C", 12.011), ("Cl", 35.45), ("Og", 294.0)])
def test_well_known_weights(symbol: str, weight: float) -> None:
    assert ATOMIC_WEIGHTS[symbol] == weight


def test_symbols_are_symbols() -> None:
    assert all(symbol.isalpha() and symbol[0].isupper() and len(symbol) <= 2 for symbol in ATOMIC_WEIGHTS)


def test_placeholders_lead_to_elements() -> None:
    assert set(PLACEHOLDER_SYMBOLS.values()) <= set(ATOMIC_WEIGHTS)
    assert not set(PLACEHOLDER_SYMBOLS) & set(ATOMIC_WEIGHTS)
