from __future__ import annotations

import pytest

from tests.extract.reaction_facts import facts


@pytest.mark.parametrize(
    "source",
    [
        "===Withdrawal===\nIt may cause gout and rash.",
        "===Discontinuation===\nOther symptoms may include gout and rash.",
        "===Dependence and withdrawal===\n* Gout\n* Rash",
        "Sudden withdrawal after long-term treatment can lead to:\n* Gout\n* Rash",
        "Symptoms of withdrawal include gout and rash.",
    ],
)
def test_what_comes_of_ending_the_drug_is_said_to(source: str) -> None:
    found = facts(f"==Side effects==\n{source}", "qualifier")
    assert [(fact["reaction"].lower(), fact["qualifier"]) for fact in found] == [
        ("gout", "on withdrawal"),
        ("rash", "on withdrawal"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "Adverse reactions leading to discontinuation were gout and rash.",
        "===Reactions that led to discontinuation===\n* Gout\n* Rash",
    ],
)
def test_what_the_drug_is_ended_for_does_not_come_of_ending_it(source: str) -> None:
    found = facts(f"==Side effects==\n{source}", "qualifier")
    assert [(fact["reaction"].lower(), fact["qualifier"]) for fact in found] == [("gout", None), ("rash", None)]


def test_advice_on_ending_it_is_no_reaction() -> None:
    assert facts("==Side effects==\nThe formulary recommends a gradual withdrawal.") == []


@pytest.mark.parametrize("heading", ["Withdrawal", "Dependence and withdrawal"])
def test_a_section_of_its_own_on_ending_the_drug(heading: str) -> None:
    found = facts(f"=={heading}==\nSymptoms include gout and rash.", "qualifier")
    assert [(fact["reaction"], fact["qualifier"]) for fact in found] == [
        ("gout", "on withdrawal"),
        ("rash", "on withdrawal"),
    ]


def test_a_withdrawal_that_the_drug_is_used_for_is_none_of_its_own() -> None:
    assert facts("==Medical uses==\n===Withdrawal===\nSymptoms include gout and rash.") == []
