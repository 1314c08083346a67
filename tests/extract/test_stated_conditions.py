from __future__ import annotations

import pytest

from tests.extract.contraindication_prose import contraindications


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ("The patient has gout.", ["gout"]),
        ("The patient is pregnant", ["pregnant"]),
        ("Glaucoma is present (unless a shunt is in place)", ["Glaucoma"]),
        ("Gout or asthma is suspected", ["Gout", "asthma"]),
        ("The pulse is below 40 beats per minute", ["pulse below 40 beats per minute"]),
        ("Bilirubin is more than the upper limit of normal", ["Bilirubin more than the upper limit of normal"]),
        ("Sodium is less than 120 mmol/L, or the person suffers from gout", ["Sodium less than 120 mmol/L", "gout"]),
    ],
)
def test_an_item_may_state_its_condition_as_a_clause(item: str, found: list[str]) -> None:
    assert list(contraindications(f"==Contraindications==\nFoonib is contraindicated when:\n* {item}")) == found


@pytest.mark.parametrize(
    "item",
    [
        "Patients are advised to wait for a week",
        "The effect is known to be small",
        "Its uptake is more than doubled",
        "Nothing is said of it",
    ],
)
def test_what_else_an_item_says_is_no_condition(item: str) -> None:
    assert contraindications(f"==Contraindications==\n* {item}") == {}


def test_an_item_that_restricts_says_so_itself() -> None:
    body = "==Contraindications==\n* Patients have been harmed, and it should not be used in gout"
    assert list(contraindications(body)) == ["gout"]
