from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values.jurisdiction import classes_by_place, code_of, find_places

_CLASSES = ("A", "B", "B3", "C", "D", "X")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("approved by the U.S. Food and Drug Administration", ["US"]),
        ("in the United States and the EU", ["US", "EU"]),
        ("by the European Medicines Agency in Europe", ["EU", "EU"]),
        ("told us it can aid", []),
        ("in Japan and the UK", [None, "UK"]),
        ("U.S.", ["US"]),
        ("USAN", []),
        ("Health Canada, the TGA, Medsafe, ANVISA and BfArM", ["CA", "AU", "NZ", "BR", "DE"]),
    ],
)
def test_places_are_found_in_order(text: str, codes: list[str | None]) -> None:
    assert [place.code for place in find_places(text)] == codes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A (Au), B (U.S.)", [("A", "AU"), ("B", "US")]),
        ("US: C; AU: B3", [("C", "US"), ("B3", "AU")]),
        ("B3 (AU) C (US)", [("B3", "AU"), ("C", "US")]),
        ("Category C (USA)", [("C", "US")]),
        ("D", [("D", None)]),
        ("X (Ruritania)", []),
        ("Contraindicated", []),
        ("B (first trimester), C (US)", []),
        ("", []),
    ],
)
def test_classes_with_their_places(text: str, found: list[tuple[str, str | None]]) -> None:
    assert [(each.status, each.jurisdiction) for each in classes_by_place(text, _CLASSES)] == found


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("U.S.", "US"),
        ("the United Kingdom", "UK"),
        ("australia", "AU"),
        ("usa", "US"),
        ("Utopia", None),
        ("Japan", None),
    ],
)
def test_a_whole_text_that_names_a_jurisdiction(text: str, code: str | None) -> None:
    assert code_of(text) == code


@given(st.text(max_size=200))
def test_places_lie_within_the_text(text: str) -> None:
    assert all(0 <= place.start < place.end <= len(text) for place in find_places(text))


@pytest.mark.parametrize("junk", ["U.S", "A (", "A: ", "the "])
def test_long_junk_stays_fast(junk: str) -> None:
    assert classes_by_place(junk * 5_000, _CLASSES) == []
