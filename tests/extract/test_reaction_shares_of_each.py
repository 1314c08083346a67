"""Tests of the shares that the verb behind a list gives each of its members."""

from __future__ import annotations

import pytest

from tests.extract.reaction_facts import facts


def read(sentence: str) -> list[tuple[str, float | None, float | None]]:
    found = facts(f"== Side effects ==\n{sentence}\n", "percent")
    return [(fact["reaction"], *(fact["percent"] or {"low": None, "high": None}).values()) for fact in found]


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("Hives and gout occurred in 3 to 9% of patients.", 3, 9),
        ("Hives and gout each affect 3\u20139%.", 3, 9),
        ("Hives and gout were seen in between 3% and 9% of patients.", 3, 9),
        ("Hives and gout have been reported by 3% to 9% of patients.", 3, 9),
        ("Hives and gout were each seen in 5% of patients.", 5, 5),
        ("Hives and gout may each occur in 5% of patients.", 5, 5),
        ("Hives and gout occurred in 3\u20139% of patients, compared with 1\u20132% on placebo.", 3, 9),
        ("Hives and gout occurs in 3\u20139% of patients.", None, None),
        ("Hives and gout occurred in 5% of patients.", None, None),
        ("Hives and gout occurred in up to 5% of patients.", None, None),
        ("Hives and gout occurred in 3% and 9% of men and women.", None, None),
        ("Hives and gout occurred together in 3 to 9% of patients.", None, None),
        ("Hives and gout were seen, and in 3 to 9% of people enzymes rise.", None, None),
        ("Hives and gout occurred and led to withdrawal in 3 to 9% of patients.", None, None),
        ("Hives and gout occurred in 3 to 9 days.", None, None),
        ("Hives and gout were seen in 3 to 9% of patients on enalapril.", None, None),
    ],
)
def test_the_range_of_a_list_is_that_of_each(sentence: str, low: float | None, high: float | None) -> None:
    assert read(sentence) == [("Hives", low, high), ("gout", low, high)]


def test_a_member_with_a_share_of_its_own_keeps_it() -> None:
    assert read("Hives (12%) and gout each occurred in 3 to 9%.") == [("Hives", 12, 12), ("gout", 3, 9)]


def test_what_has_its_own_verb_does_not_go_on_with_the_one_before() -> None:
    expected = [("Hives", 10, 20), ("gout", None, None), ("fever", None, None)]
    assert read("Hives occur in 10 to 20%, and gout and fever occur in 1% of patients.") == expected
