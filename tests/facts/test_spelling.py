from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.facts.spelling import pieces_asked_for, pieces_of, slips

LETTERS = st.text("abc-1 ", min_size=4, max_size=40)


@pytest.mark.parametrize(
    ("length", "wrong"), [(0, 0), (3, 0), (4, 1), (6, 1), (7, 2), (9, 2), (10, 3), (100, 3), (101, 0)]
)
def test_how_many_letters_may_be_wrong(length: int, wrong: int) -> None:
    assert slips(length) == wrong


def test_the_pieces_of_a_name() -> None:
    assert pieces_of("anakinra") == ["8.0.an", "8.1.aki", "8.2.nra"]
    assert pieces_of("methotrexate") == ["12.0.met", "12.1.hot", "12.2.rex", "12.3.ate"]
    assert pieces_of("abc") == []


@given(LETTERS, st.data())
def test_a_name_is_found_with_as_many_letters_wrong_as_may_be(name: str, data: st.DataObject) -> None:
    wrong = name
    for _ in range(slips(len(name))):
        at = data.draw(st.integers(0, len(wrong)))
        wrong = wrong[:at] + data.draw(st.sampled_from(["", "x"])) + wrong[at + data.draw(st.integers(0, 1)) :]
    assert set(pieces_of(name)) & set(pieces_asked_for(wrong))


@given(LETTERS, st.data())
def test_a_name_is_found_with_two_letters_swapped(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name) - 2))
    swapped = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    assert set(pieces_of(name)) & set(pieces_asked_for(swapped))


@given(st.text(max_size=300))
def test_the_pieces_asked_for_are_few(text: str) -> None:
    assert len(pieces_asked_for(text)) <= 100
