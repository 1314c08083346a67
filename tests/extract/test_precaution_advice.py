"""What is advised: all of the clause that says it, and no word of one that is about somebody else."""

from __future__ import annotations

import pytest

from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "In people requiring dialysis, care should be taken to give it afterwards; no change is needed in others.",
            {"people requiring dialysis": "care should be taken to give it afterwards"},
        ),
        (
            "Falls are uncommon in the young, but occur much more frequently in people with gout.",
            {"gout": "Falls are uncommon in the young, but occur much more frequently"},
        ),
        (
            "It is rare at first, but occurs much more frequently in people with kidney failure.",
            {"kidney failure": "occurs much more frequently"},
        ),
        (
            "In people with a creatinine clearance of less than 40 mL/min/1.73 m², it accumulates and the dose must be halved.",
            {"creatinine clearance of less than 40 mL/min/1.73 m²": "it accumulates and the dose must be halved"},
        ),
        (
            "Use in older children must be restricted to treating gout, and only if barine has failed.",
            {
                "older children": "Use in older children must be restricted to treating gout, "
                "and only if barine has failed",
            },
        ),
        (
            "It must not be used in high doses, for periods of more than two days.",
            {
                "periods of more than two days": "It must not be used in high doses, for periods of more than two days",
            },
        ),
    ],
)
def test_advice(sentence: str, found: dict[str, str]) -> None:
    assert precautions(f"'''Foonib''' is a drug.\n\n==Side effects==\n{sentence}") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Those allergic to barine may also be allergic to foonib.", ["allergic to barine"]),
        ("People who are allergic to barine are more likely to react to it.", ["allergic to barine"]),
        ("People who are allergic to barine are not allergic to it.", []),
    ],
)
def test_an_allergy_that_comes_with_another(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"'''Foonib''' is a drug.\n\n==Side effects==\n{sentence}")) == found
