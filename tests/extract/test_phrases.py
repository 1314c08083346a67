from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.phrases import LONGEST_PHRASE, trim_phrase


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
