"""How a drug must be given for a reaction to come, and what is no frequency of it."""

from __future__ import annotations

import pytest

from tests.extract.reaction_facts import facts, names


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Side effects include gout and itching or hives if given by injection.", {"gout": None, "itching": "if given by injection", "hives": "if given by injection"}),
        ("Side effects include nausea, and redness when applied to the eye.", {"nausea": None, "redness": "when applied to the eye"}),
        ("Side effects include nausea, rash and flushing if taken with alcohol.", {"nausea": None, "rash": None, "flushing": "if taken with alcohol"}),
        # It says more than how bad the reaction is; whom it befalls is another matter.
        ("It may cause severe pain when injected.", {"severe pain": "when injected"}),
        ("It may cause gout when used in the elderly.", {"gout": "in the elderly"}),
        ("It may cause gout.", {"gout": None}),
    ],
)  # fmt: skip
def test_how_the_drug_is_given_for_a_reaction(prose: str, found: dict[str, str | None]) -> None:
    said = facts(f"==Side effects==\n{prose}\n", "qualifier")
    assert {fact["reaction"]: fact["qualifier"] for fact in said} == found


@pytest.mark.parametrize(
    ("prose", "frequency"),
    [
        ("Xine is held to be the most common cause of drug-induced gout.", None),
        ("Xine is a common cause of drug-induced gout.", None),
        ("Xine may cause drug-induced gout, even from the amounts in common foods.", None),
        ("Xine has known side effects. These frequently include drug-induced gout.", "frequently"),
        ("Xine is a more frequent cause of drug-induced gout.", None),
        ("The most common side effect is drug-induced gout.", "most common"),
    ],
)
def test_how_common_a_cause_it_is_is_no_frequency(prose: str, frequency: str | None) -> None:
    assert facts(f"==Side effects==\n{prose}\n", "frequency") == [
        {"reaction": "drug-induced gout", "frequency": frequency}
    ]


def test_such_effects_as_are_no_part_of_the_first_name() -> None:
    assert names("==Side effects==\nXine is associated with such adverse effects as gout, hives and cough.\n") == [
        "gout",
        "hives",
        "cough",
    ]
