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
        ("People who have had strokes or who have gout are encouraged to consume vitamins including xine.", []),
        (
            'In children, its intake produces effects that are "modest. For these a maximum dose of 5 mg is needed.',
            ["children"],
        ),
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


def test_an_illness_that_a_dose_is_for_is_no_precaution() -> None:
    text = "For gout treatment is started at 50 mg; for panic disorder the starting dose is 25 mg, the maximum dose is 200 mg."
    assert precautions(parse_document("Xine", page("Dosage", text))).facts == []


def test_an_alternative_is_for_those_its_fellow_is_for() -> None:
    text = "The dose is 5 mg daily for children aged 6 to 14 years, and one 4 mg tablet or one packet of 4 mg granules daily for children aged 2 to 5 years."
    found = dosing(parse_document("Xine", page("Dosage", text))).facts
    assert [(fact.quantity.low, fact.population) for fact in found if fact.quantity] == [
        (5, "children aged 6 to 14 years"),
        (4, "children aged 2 to 5 years"),
        (4, "children aged 2 to 5 years"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Xine, when taken daily, can be useful for gout.", []),
        ("A reduction by about 20% every 6 months was recommended.", []),
        ("The dose is 10 mg once daily, starting 6 hours after surgery.", ["10 mg once daily"]),
        ("It is taken at bedtime.", ["at bedtime"]),
    ],
)
def test_when_alone_is_no_second_dose(text: str, found: list[str]) -> None:
    document = parse_document("Xine", page("Dosage", text))
    assert [fact.text for fact in dosing(document).facts] == found


def test_whom_it_is_kept_from_beside_what_they_take() -> None:
    text = (
        "People who have experienced allergic reactions to other stimulants in the past or who are taking monoamine "
        "oxidase inhibitors (MAOIs) are advised not to take xine, although safe use of both has been documented."
    )
    document = parse_document("Xine", page("Contraindications", text))
    assert [fact.condition for fact in contraindications(document).facts] == [
        "allergic reactions to other stimulants",
        "use with monoamine oxidase inhibitors",
    ]
