from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.phrases import LONGEST_PHRASE, alternatives, trim_phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("the rash.", "rash"),
        (" such as\n nausea ", "nausea"),
        ("including, e.g., hives etc.", "hives"),
        ("an increased risk of infection", "increased risk of infection"),
        ("other drugs such as", "drugs"),
        ("(fever", "fever"),
        ("fever)", "fever"),
        ("fever (", "fever"),
        ("fever (mild)", "fever (mild)"),
        ("12%", ""),
        ("and", ""),
        ("", ""),
        ("a" * (LONGEST_PHRASE + 1), ""),
    ],
)
def test_trim(text: str, phrase: str) -> None:
    assert trim_phrase(text) == phrase


@given(st.text(max_size=200))
def test_trimming_twice_is_trimming_once(text: str) -> None:
    phrase = trim_phrase(text)
    assert trim_phrase(phrase) == phrase
    assert len(phrase) <= LONGEST_PHRASE


@given(st.lists(st.text("abA.", min_size=1, max_size=4), min_size=1), st.text("abA.", max_size=8))
def test_alternatives_find_the_longest_word_at_each_place(words: list[str], text: str) -> None:
    for flags in (re.NOFLAG, re.IGNORECASE):
        plain = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
        assert re.findall(alternatives(words), text, flags) == re.findall(plain, text, flags)
