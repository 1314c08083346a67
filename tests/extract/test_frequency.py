from __future__ import annotations

import pytest

from app.extract.frequency import FoundFrequency, find_frequencies, frequency_band
from app.facts.quantity import PercentRange
from app.vocabulary.frequency import FREQUENCY_WORDS


def test_every_word_that_holds_until_the_next_is_found() -> None:
    assert find_frequencies("Frequently, nausea; very  rarely, rash") == (
        FoundFrequency("frequently", 0, 10),
        FoundFrequency("very rarely", 20, 32),
    )


@pytest.mark.parametrize(
    "text",
    ["frequent urination", "the common cold", "as common as", "more common in women", "rarely used", "uncommonness"],
)
def test_what_only_looks_like_a_frequency(text: str) -> None:
    assert find_frequencies(text) == ()


def test_people() -> None:
    (found,) = find_frequencies("a rash in a small number of people")
    assert (found.word, found.counts_people) == ("a small number of people", True)
    assert not find_frequencies("a common rash")[0].counts_people


@pytest.mark.parametrize(
    ("low", "high", "band"),
    [
        (10, 10, "very_common"),
        (8, 8, "common"),
        (1, 1, "common"),
        (0.4, 0.4, "uncommon"),
        (0.05, 0.05, "rare"),
        (0.001, 0.001, "very_rare"),
        (2, 9, "common"),
        (2, 20, None),
        (10, None, "very_common"),
        (1, None, None),
        (None, 0.005, "very_rare"),
        (None, 5, None),
        (None, None, None),
    ],
)
def test_band_of_a_percent(low: float | None, high: float | None, band: str | None) -> None:
    assert frequency_band(PercentRange(low=low, high=high), None) == ((band, "percent") if band else (None, None))


@pytest.mark.parametrize(
    ("word", "band"),
    [
        ("frequently", "common"),
        ("infrequent", "uncommon"),
        ("isolated cases", "very_rare"),
        ("most common", None),
        ("some people", None),
        (None, None),
    ],
)
def test_band_of_a_word(word: str | None, band: str | None) -> None:
    assert frequency_band(None, word) == ((band, "word") if band else (None, None))


def test_a_percent_without_a_band_leaves_it_to_the_word() -> None:
    assert frequency_band(PercentRange(low=2, high=20), "common") == ("common", "word")


@pytest.mark.parametrize("word", FREQUENCY_WORDS)
def test_every_word_of_the_table_is_found_whole(word: str) -> None:
    assert [found.word for found in find_frequencies(f"{word} rash")] == [word]
