from __future__ import annotations

import pytest

from app.facts.words import words_of
from app.queries.asked_words import asked_words, holds_all
from app.vocabulary.equal_words import EQUAL_WORDS


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("kidney", "severe renal impairment"),
        ("RENAL", "Kidneys"),
        ("hepatic failure", "liver failure"),
        ("cardiac", "congestive heart failure"),
        ("pregnant", "pregnancy"),
        ("lactation", "women who are breast feeding"),
        ("breastfeeding", "nursing mothers"),
        ("breast-feed", "lactating women"),
        ("oedema", "edema of the face"),
        ("angioedema", "angio-oedema"),
    ],
)
def test_equal_words_are_one(asked: str, name: str) -> None:
    assert holds_all(asked_words(asked), name)


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("breast-feeding", "breast cancer"),
        ("feeding", "nursing mothers"),
        ("kidney", "adrenal insufficiency"),
        ("failure", "impairment"),
        ("renal kidney liver", "renal failure"),
    ],
)
def test_others_are_not(asked: str, name: str) -> None:
    assert not holds_all(asked_words(asked), name)


def test_a_word_is_shown_as_it_was_asked_for() -> None:
    (breast, women) = asked_words("Breast-feeding WOMEN")
    assert (breast.text, women.text) == ("breast feeding", "women")
    assert breast.same[:2] == ("lactation", "lactating")
    assert asked_words("diseases disease") == asked_words("diseases")
    assert asked_words("%") == []


def test_no_word_is_in_two_rows_and_none_twice() -> None:
    ways = [tuple(words_of(word)) for row in EQUAL_WORDS for word in row]
    assert len(set(ways)) == len(ways)
    assert all(0 < len(way) <= 2 for way in ways)
