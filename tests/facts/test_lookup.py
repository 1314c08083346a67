from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.facts.lookup import lookup_key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ascorbic_Acid", "ascorbic acid"),
        ("  Ascorbic \u00a0 acid\n", "ascorbic acid"),
        ("UNII:9013DUQ28K", "unii:9013duq28k"),
        ("5\u2011fluorouracil", "5-fluorouracil"),
        ("L\u2013dopa", "l-dopa"),
        ("Zolp\u2019aid", "zolp'aid"),
        ("Stra\u00dfe", "strasse"),
        ("A\u0308rmelin", "\u00e4rmelin"),
        ("\ud800", "?"),
        ("_", ""),
    ],
)
def test_lookup_key(text: str, key: str) -> None:
    assert lookup_key(text) == key


@given(st.text())
def test_a_key_is_its_own_key_and_can_be_stored(text: str) -> None:
    key = lookup_key(text)
    assert lookup_key(key) == key
    assert key.encode("utf-8").decode("utf-8") == key
