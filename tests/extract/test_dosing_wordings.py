from __future__ import annotations

import pytest

from app.extract.dosing import extract
from app.wikitext.parse import parse_document


def doses(sentence: str, heading: str) -> list[str]:
    document = parse_document("Foonib", f"'''Foonib''' is a drug.\n\n=={heading}==\n{sentence}")
    return [fact.text for fact in extract(document).facts]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Oral foonib, at 600-800 mg/day, has been found effective in gout.", ["600-800 mg/day"]),
        ("Foonib 10 mg is effective in gout.", ["10 mg"]),
        ("In gout a single 150 mg capsule is usually enough.", ["a single 150 mg capsule"]),
        (
            "Low doses (1.2 mg at first, followed by 0.6 mg an hour later) may reduce pain.",
            ["1.2 mg", "0.6 mg an hour later"],
        ),
        (
            "It is given as a low-dose prescription of 0.6 mg per day, or a high-dose amount of up to 4 mg.",
            ["0.6 mg per day", "up to 4 mg"],
        ),
        ("Children receive 10 mg.", ["10 mg in children"]),
        (
            "The dose is 5 mg for adults and children over six; children of 2 to 5 years receive 2.5 mg.",
            ["5 mg for adults and children over six", "2.5 mg in children of 2 to 5 years"],
        ),
        (
            "Adults take 10 mg; children 2 to 5 years old take 2.5 mg.",
            ["10 mg in adults", "2.5 mg in children 2 to 5 years old"],
        ),
        ("People who receive 10 mg may faint.", []),
        ("It comes in a 150 mg capsule.", []),
    ],
)
def test_doses_among_the_uses(sentence: str, found: list[str]) -> None:
    assert doses(sentence, "Medical uses") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Dose reduction of up to 50% is usual when the kidneys fail.",
            ["Dose reduction of up to 50%"],
        ),
        ("In those over 65 the dose should be halved.", ["dose should be halved in over 65"]),
        (
            "In renal impairment the dosing interval is extended to 48 hours.",
            ["dosing interval is extended to 48 hours in renal impairment"],
        ),
        ("With half the dose they were seen less often.", []),
    ],
)
def test_doses_told_by_how_they_are_changed(sentence: str, found: list[str]) -> None:
    assert doses(sentence, "Side effects") == found


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The WHO recommends oral foonib 25 mg every two hours, or rectal foonib 50 mg every six hours.",
            [("25 mg", "every two hours", "oral"), ("50 mg", "every six hours", "rectal")],
        ),
        ("A commonly used regimen is foonib 2 g twice daily for a week.", [("2 g", "twice daily", None)]),
        ("A single dose of 400 mg is given by mouth before birth.", [("400 mg", "single dose", "oral")]),
        (
            "Adults receive a single oral dose of 3 g one hour before the operation.",
            [("3 g", "single dose one hour before the operation", "oral")],
        ),
        (
            "For gout the usual dose is 20 mg daily, and there is no evidence that 40 mg has additional benefits.",
            [("20 mg", "daily", None)],
        ),
        (
            "It is given intravenously at 6 mg/kg daily; by mouth the dose is 200 mg daily (50 mg daily in children).",
            [("6 mg/kg", "daily", "intravenous"), ("200 mg", "daily", "oral"), ("50 mg", "daily", "oral")],
        ),
    ],
)
def test_regimens_single_doses_and_routes(sentence: str, told: list[tuple[str, str, str | None]]) -> None:
    facts = extract(parse_document("Foonib", f"'''Foonib''' is a drug.\n\n== Medical uses ==\n{sentence}\n")).facts
    assert [(fact.dose, fact.frequency, fact.route) for fact in facts] == told
