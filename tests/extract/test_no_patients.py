"""What stands where whom care is taken of is told, and is neither an illness nor anybody."""

from __future__ import annotations

import pytest

from app.extract.contraindications import extract as contraindications
from app.extract.dosing import extract as dosing
from app.extract.precautions import extract as precautions
from app.wikitext.parse import parse_document


def page(heading: str, text: str) -> str:
    return f"'''Xine''' is a drug.\n\n== {heading} ==\n{text}\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Caution is advised in people with pre-existing or high blood pressure.", ["high blood pressure"]),
        ("Physicians should be aware of this effect.", []),
        ("Attempts to stop treatment should be made with caution.", []),
        ("It should be used with caution in people living in Africa.", []),
        ("The dose should be lowered in the elderly (to lessen side-effects).", ["elderly"]),
        ("Barine must be discontinued 14 days before xine is given.", []),
    ],
)
def test_precautions_are_about_somebody(text: str, found: list[str]) -> None:
    document = parse_document("Xine", page("Precautions", text))
    assert [fact.condition for fact in precautions(document).facts] == found


def test_the_drug_does_not_forbid_itself() -> None:
    document = parse_document("Xine", page("Contraindications", "Barine must be stopped 14 days before xine is given."))
    assert "xine" not in {fact.condition for fact in contraindications(document).facts}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The dose may be raised by 20 or 40 mg each week.", ["raised by 20 or 40 mg each week"]),
        ("Larger doses may be needed in some patients.", []),
    ],
)
def test_doses_are_amounts(text: str, found: list[str]) -> None:
    document = parse_document("Xine", page("Dosage", text))
    assert [fact.text for fact in dosing(document).facts] == found
