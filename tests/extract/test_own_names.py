from __future__ import annotations

import pytest

from app.extract.own_names import names_own_drug

OWN = frozenset({"examplin", "(r)-examplin acid", "\u4f8b\u5b50\u836f"})


@pytest.mark.parametrize(
    ("phrase", "named"),
    [
        ("Examplin is taken at night.", True),
        ("of (examplin)", True),
        ("R-examplin acid", True),
        ("Examplinol is another drug.", False),
        ("It is taken at night.", False),
    ],
)
def test_a_phrase_names_the_drug_by_whole_words(phrase: str, *, named: bool) -> None:
    assert names_own_drug(phrase, OWN) is named


def test_a_name_without_latin_letters_stands_in_no_phrase() -> None:
    assert not names_own_drug("Nothing is said of it.", frozenset({"\u4f8b\u5b50\u836f"}))
