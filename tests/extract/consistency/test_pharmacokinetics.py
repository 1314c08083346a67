"""The infobox's pharmacokinetics against the prose."""

import pytest

from app.facts.consistency import ConsistencyCheck
from tests.extract.consistency.findings import findings, told

CHECK = ConsistencyCheck.INFOBOX_PHARMACOKINETICS
LABELS = {"elimination_half-life": "Elimination half-life", "bioavailability": "Bioavailability"}


def article(parameter: str, value: str, sentence: str) -> str:
    return (
        f"{{{{Infobox drug\n| {parameter} = {value}\n}}}}\n'''Testamine''' is a drug.\n==Pharmacokinetics==\n{sentence}"
    )


def test_values_that_overlap() -> None:
    text = article("elimination_half-life", "4–6 hours", "The half-life of testamine is 300 minutes.")
    assert findings(CHECK, text) == [
        {
            "outcome": "agree",
            "detail": "Elimination half-life: 4 to 6 hours in the infobox, 300 minutes in the text: the two go "
            "together.",
            "quotes": ["4–6 hours", "The half-life of testamine is 300 minutes."],
        }
    ]


@pytest.mark.parametrize(
    ("value", "sentence", "outcome", "detail"),
    [
        (
            "4 hours",
            "The half-life of testamine is 12 hours.",
            "disagree",
            "4 hours in the infobox, 12 hours in the text: further apart than studies of one drug commonly are.",
        ),
        (
            "4 hours",
            "The half-life of testamine is 4.5 hours.",
            "cannot_check",
            "4 hours in the infobox, 4.5 hours in the text: no further apart than studies of one drug may be.",
        ),
        (
            "4 hours",
            "In children, the half-life of testamine is 12 hours.",
            "cannot_check",
            (
                "4 hours in the infobox, 12 hours (children) in the text: they may be of different doses, routes, "
                "patients or uses."
            ),
        ),
        (
            "4 hours",
            "The half-life of testamine is 12 hours with inhibitors of its breakdown.",
            "cannot_check",
            "4 hours in the infobox, 12 hours in the text: they may be of different doses, routes, patients or uses.",
        ),
        (
            "4 hours (oral)",
            "The half-life of testamine is 4 hours after intravenous injection.",
            "cannot_check",
            (
                "4 hours (oral) in the infobox, 4 hours (intravenous) in the text: they may be of different doses, routes, "
                "patients or uses."
            ),
        ),
        (
            "about 4 hours",
            "The half-life of testamine is 1 hour.",
            "disagree",
            "about 4 hours in the infobox, 1 hour in the text: further apart than studies of one drug commonly are.",
        ),
        (
            "more than 4 hours",
            "The half-life of testamine is 1 hour.",
            "disagree",
            "more than 4 hours in the infobox, 1 hour in the text: further apart than studies of one drug commonly are.",
        ),
        (
            "less than 4 hours",
            "The half-life of testamine is up to 3 hours.",
            "agree",
            "less than 4 hours in the infobox, up to 3 hours in the text: the two go together.",
        ),
        (
            "at least 4 hours",
            "The half-life of testamine is 5 hours.",
            "agree",
            "4 hours or more in the infobox, 5 hours in the text: the two go together.",
        ),
    ],
)
def test_values_apart(value: str, sentence: str, outcome: str, detail: str) -> None:
    text = article("elimination_half-life", value, sentence)
    assert told(CHECK, text) == [(outcome, f"Elimination half-life: {detail}")]


def test_values_in_units_that_nothing_converts() -> None:
    text = article("bioavailability", "40%", "The bioavailability of testamine is 40%.")
    assert [outcome for outcome, _ in told(CHECK, text)] == ["agree"]


def test_how_soon_a_drug_acts_depends_on_its_use() -> None:
    text = article("onset_of_action", "30 minutes", "The onset of action of testamine is 2 weeks.")
    assert [outcome for outcome, _ in told(CHECK, text)] == ["cannot_check"]


def test_one_value_that_fits_is_enough() -> None:
    sentence = "The half-life of testamine is 12 hours. In adults, the half-life of testamine is 4 hours."
    assert [outcome for outcome, _ in told(CHECK, article("elimination_half-life", "4 hours", sentence))] == ["agree"]


def test_a_value_that_only_one_side_gives_is_not_checked() -> None:
    assert findings(CHECK, article("elimination_half-life", "4 hours", "It is taken with food.")) == []
    assert findings(CHECK, article("protein_bound", "", "The half-life of testamine is 4 hours.")) == []
