from __future__ import annotations

import pytest

from app.extract.dosing import extract
from app.wikitext.parse import parse_document
from tests.extract.dosing_prose import doses, read, texts


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The dose is 75 or 150 mg per day.", ["75 or 150 mg per day"]),
        (
            "In adults 20 mg is given once daily; children get 5 mg twice daily.",
            ["20 mg is given once daily in adults", "5 mg twice daily in children"],
        ),
        (
            "The dose is 5 mg twice daily (children over 6: 5 mg once daily, not above 20 mg/day).",
            ["5 mg twice daily", "5 mg once daily in children over 6", "not above 20 mg/day in children over 6"],
        ),
        (
            "Adults take 20 mg once daily; children receive 5 mg twice daily.",
            ["20 mg once daily in adults", "5 mg twice daily in children"],
        ),
        ("Patients receive 20 mg once daily.", ["20 mg once daily"]),
        ("It is sold as 5 mg tablets; the usual dose is 10 mg daily.", ["10 mg daily"]),
        ("Clotting should be checked every four weeks.", []),
        ("Patients were given 50 mg daily.", []),
        ("It is started at 5 mg a day in older people and increased slowly.", ["5 mg a day in older people"]),
        ("The dose is 10 mg/kg per day (maximum 60 mg per day).", ["10 mg/kg per day", "maximum 60 mg per day"]),
    ],
)
def test_kinds_of_doses(sentence: str, found: list[str]) -> None:
    assert texts(sentence) == found


def test_alternative_doses_are_spanned() -> None:
    (fact,) = extract(parse_document("Foonib", "==Dosage==\nThe dose is 75 or 150 mg per day.")).facts
    assert fact.dose == "75 or 150 mg per day"
    assert fact.quantity is not None
    assert (fact.quantity.low, fact.quantity.high) == (75, 150)


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Doses are taken weekly, not daily.", [(None, "weekly")]),
        ("The dose is 5 mg once or twice on the first day.", [("5 mg", "once or twice on the first day")]),
        ("The dose is 5 mg/day, taken in the evening.", [("5 mg/day", "per day in the evening")]),
        ("Absorption is better when it is given with food.", []),
        ("Measurements of creatinine are advised every two months.", []),
        ("The dose is 5 mg (one or two puffs) twice daily.", [("5 mg", "twice daily")]),
        ("The dose is 5 mg as required, up to four times a day.", [("5 mg", "as required, up to four times a day")]),
        ("Ibuprofen, 5 mg once weekly, is given too.", []),
    ],
)
def test_what_is_no_dose_of_its_own(prose: str, found: list[tuple[str | None, str]]) -> None:
    assert [(dose.get("dose"), dose.get("frequency")) for dose in doses(f"==Dosage==\n{prose}")] == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "The usual dose is either 500 mg or 250 mg taken as tablets three times a week.",
            ["500 mg or 250 mg taken as tablets three times a week", "250 mg taken as tablets three times a week"],
        ),
        ("Smaller doses are based on these, e.g., 75 mg and 85 mg tablets.", []),
        ("It comes as 75 or 150 mg capsules, taken once daily.", ["capsules, taken once daily"]),
        ("Usually 75 mg capsules are taken twice daily.", ["75 mg capsules are taken twice daily"]),
    ],
)
def test_alternatives_are_both_doses_and_strengths_are_none(sentence: str, found: list[str]) -> None:
    assert texts(sentence) == found


def test_of_two_doses_the_second_needs_no_more_words() -> None:
    assert [dose for dose, *_ in read("It is 1 mg, followed by 0.5 mg an hour later.")] == ["1 mg", "0.5 mg"]
