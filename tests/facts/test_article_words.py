from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.facts.article_words import in_small_letters, pack_words, unpack_words, words_in

NAMES = st.text("abcdé1-' _α", min_size=1, max_size=12)


def test_a_word_is_all_letters_and_digits_between_signs() -> None:
    assert words_in(["beta-blocker (st john\u2019s wort), 5-fluorouracil_b12."]) == words_in(
        ["beta", "blocker john wort", "fluorouracil"]
    )
    assert words_in(["betablocker"]).isdisjoint(words_in(["beta-blocker"]))


def test_short_words_have_no_number() -> None:
    assert words_in(["of st b12"]) == frozenset()


def test_numbers_are_the_same_in_every_process() -> None:
    assert words_in(["anakinra"]) == {2893792846}


@given(st.sets(st.integers(0, 2**32 - 1)))
def test_what_is_packed_is_read_back(numbers: set[int]) -> None:
    packed = pack_words(numbers)
    assert unpack_words(packed) == tuple(sorted(numbers))
    assert len(packed) == 4 * len(numbers)


@given(NAMES, NAMES, NAMES)
def test_where_a_name_stands_as_a_whole_all_its_words_do(before: str, name: str, after: str) -> None:
    text = before + name + after
    if re.search(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", text):
        assert words_in([name]) <= words_in([text])


@pytest.mark.parametrize(
    ("text", "small"),
    [("Anakinra", "anakinra"), ("THÉTAMINE, \u212aAPPA", "thétamine, kappa"), ("\u0130otamine, IN ALL", None)],
)
def test_small_letters_stand_where_the_great_ones_did(text: str, small: str | None) -> None:
    assert in_small_letters(text) == (small or text)
