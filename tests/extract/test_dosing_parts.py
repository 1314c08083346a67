"""What a dose is made up of or comes to, strengths, ceilings told first, and what is done again or checked."""

from __future__ import annotations

import pytest

from app.extract.dosing import extract
from app.wikitext.parse import parse_document


def told(sentence: str, heading: str = "Dosage") -> list[tuple[str, str | None]]:
    facts = extract(parse_document("Foonib", f"'''Foonib''' is a drug.\n=={heading}==\n{sentence}\n")).facts
    return [(fact.text, fact.frequency) for fact in facts]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "It is started with 400 mg, given as two injections of 200 mg, at weeks 0, 2 and 4.",
            [("400 mg, given as two injections of 200 mg, at weeks 0, 2 and 4", "at weeks 0, 2 and 4")],
        ),
        ("It is given as two injections of 200 mg every two weeks.", [("200 mg every two weeks", "every two weeks")]),
        (
            "The dose is two 600 mg tablets twice daily, for a daily dose of 2400 mg.",
            [("two 600 mg tablets twice daily", "twice daily")],
        ),
        (
            "The dose is one 500 mg tablet three times daily, for a total of 1500 mg a day.",
            [("one 500 mg tablet three times daily", "three times daily")],
        ),
        ("A daily dose of 20 mg is usual.", [("20 mg", "daily")]),
        (
            "The dose is 600 mg in divided doses two to four times a day.",
            [("600 mg in divided doses two to four times a day", "in divided doses two to four times a day")],
        ),
        ("The dose is 600 mg daily in divided doses.", [("600 mg daily in divided doses", "daily in divided doses")]),
        (
            "In people with kidney failure the starting and maintenance doses should be halved.",
            [("maintenance doses should be halved in people with kidney failure", None)],
        ),
        ("The syrup comes in one strength: 600 mg per 5 mL.", []),
        ("It is given at full strength: 10 mg twice daily.", [("10 mg twice daily", "twice daily")]),
        ("The course should be repeated after two weeks.", [("course should be repeated after two weeks", None)]),
        ("The blood tests are repeated after two weeks.", []),
        ("Treatment was repeated after two weeks in a trial.", []),
        ("Blood counts are generally done weekly, before the next dose.", []),
    ],
)
def test_parts_and_totals(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("people aged 75 or older may be titrated down to 10 mg once a day", "people aged 75 or older"),
        ("children over six begin with 10 mg once a day", "children over six"),
        ("children can be treated with 10 mg once a day", "children"),
        ("others take 10 mg once a day", None),
        ("all others may be given 10 mg once a day", None),
        ("it may be raised to 10 mg once a day", "people with kidney failure"),
    ],
)
def test_a_new_clause_has_its_own_people(clause: str, expected: str | None) -> None:
    source = (
        f"'''Foonib''' is a drug.\n==Dosage==\nIn people with kidney failure 5 mg is taken twice daily; {clause}.\n"
    )
    facts = extract(parse_document("Foonib", source)).facts
    assert [fact.population for fact in facts] == ["people with kidney failure", expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("No more than 20 mg a day should be given along with ketoconazole.", ["No more than 20 mg a day"]),
        ("Not more than 10 mg daily may be used with clarithromycin.", ["Not more than 10 mg daily"]),
        ("No more than 40 mg of aspirin should be taken with it.", []),
        ("No more than 20 people should be given it.", []),
        ("No more than 20 mg was found in the blood.", []),
    ],
)
def test_a_ceiling_told_first(sentence: str, expected: list[str]) -> None:
    assert [text for text, _ in told(sentence, "Interactions")] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # Before one time or after another is one time.
        ("It is taken 30 minutes before or two hours after meals.", ["30 minutes before or two hours after meals"]),
        (
            "The dose is 5 mg twice a day, half an hour before or two hours after breakfast and dinner.",
            ["5 mg twice a day, half an hour before or two hours after breakfast"],
        ),
        ("It is taken two hours after breakfast.", ["two hours after breakfast"]),
        # What a dose is halved to is the dose.
        ("The dose is halved to 50 mg twice daily.", ["50 mg twice daily"]),
        ("The dose is doubled to about 50 mg twice daily.", ["about 50 mg twice daily"]),
        ("The dose is halved in kidney failure.", ["dose is halved in kidney failure"]),
        # How long urine is collected is not how often a dose is taken.
        ("The dose is 5 mg a day, adjusted to what is found in a 24-hour urine collection.", ["5 mg a day"]),
        ("Up to 4 g is taken in a 24-hour period.", ["Up to 4 g is taken in a 24-hour period"]),
    ],
)
def test_times_and_steps(sentence: str, expected: list[str]) -> None:
    assert [text for text, _ in told(sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "For adults, it's 15 mg/kg three times a week.",
            [("15 mg/kg three times a week in adults", "three times a week")],
        ),
        ("For adults, it is 15 mg three times a week.", [("15 mg three times a week in adults", "three times a week")]),
        ("It's sold at 15 stores a week.", []),
    ],
)
def test_a_contracted_verb_states_a_dose(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert told(sentence, "Medical uses") == expected
