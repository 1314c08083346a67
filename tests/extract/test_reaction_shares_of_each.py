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


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("Gout occurs in 1.4% of persons treated with xine, and can be fatal.", 1.4, 1.4),
        ("Gout is very rare (fewer than 0.1%).", 0, 0.1),
        ("Gout is rare (<0.1%).", 0, 0.1),
        ("Gout is common (4\u20135% of body weight).", None, None),
        ("Gout (4\u20135% of their initial weight) is common.", None, None),
        ("Gout is possible, and may be fatal in 5% of patients.", None, None),
        ("Gout is rare (fewer than 3 days).", None, None),
    ],
)
def test_what_is_a_share_of_people(sentence: str, low: float | None, high: float | None) -> None:
    assert read(sentence) == [("Gout", low, high)]


def test_a_column_of_estimated_risks_holds_shares() -> None:
    table = "{| class=wikitable\n! Reaction !! Estimated risk !! Fatal cases\n|-\n| Gout || between 1:5,000 and 1:4,000 || 30%\n|}"
    assert read(table) == [("Gout", 0.02, 0.025)]


@pytest.mark.parametrize(
    ("sentence", "share"),
    [
        ("Hives and gout are the most common side effects, occurring in ~20\u201330% of people.", (20, 30)),
        ("Hives and gout are side effects, seen in 5 to 9% of people.", (5, 9)),
        ("Hives and gout are side effects, seen in 5% of people.", (None, None)),
        ("Hives and gout are side effects, together seen in 5 to 9% of people.", (None, None)),
        ("Hives and gout are side effects, seen in 5 to 9% of those on placebo.", (None, None)),
        ("Hives and gout are side effects, and fever, seen in 5 to 9%, is none.", (None, None)),
    ],
)
def test_what_a_clause_without_its_verb_says_of_each(sentence: str, share: tuple[float | None, float | None]) -> None:
    assert read(sentence) == [("Hives", *share), ("gout", *share)]


def test_what_side_effects_encompass() -> None:
    expected = [("speech disturbances", None, None), ("visual disturbances", None, None), ("photoallergy", None, None)]
    assert read("The side effects encompass speech and visual disturbances and photoallergy.") == expected
