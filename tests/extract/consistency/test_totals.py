"""Totals against their parts."""

import pytest

from app.facts.consistency import ConsistencyCheck
from tests.extract.consistency.findings import findings, told

CHECK = ConsistencyCheck.SUM_OF_PARTS


def test_arms_that_do_not_add_up() -> None:
    text = "There were 500 adult patients, of which 240 were randomised to testamine and 250 to placebo."
    again = "In a trial, 500 adult patients took part, with 240 randomised to testamine and 250 to placebo."
    assert findings(CHECK, again) == [
        {"outcome": "disagree", "detail": "240 + 250 = 490; the article states 500 in all.", "quotes": [again]}
    ]
    assert told(CHECK, text) == [
        (
            "cannot_check",
            "240 + 250 = 490; the article states 500 in all, of whom some may be in none of the parts.",
        )
    ]


@pytest.mark.parametrize(
    ("text", "outcome", "sum_"),
    [
        ("Of 1,200 women, 800 were assigned to it and 400 to placebo.", "agree", "800 + 400 = 1,200"),
        ("A study randomized 90 people, 30 to a low dose, 30 to a high dose, and 30 to placebo.", "agree", ""),
        ("A study allocated 90 people: 30 to a low dose, 30 to a high dose and 40 to placebo.", "disagree", ""),
        ("It enrolled 90 people and allocated 50 to it and 50 to placebo.", "disagree", "50 + 50 = 100"),
        (
            "In all, 90 people took part: 30 were assigned to it, 20 to other drugs and 41 to placebo.",
            "disagree",
            "30 + 20 + 41 = 91",
        ),
        ("In all, 490 patients were randomised to it (n = 240) or placebo (n = 250).", "agree", "240 + 250 = 490"),
        ("The 80 patients were assigned to it (n=40), another (N=40) or none (n=1).", "disagree", "40 + 40 + 1 = 81"),
        ("The study had 120 patients (70 men and 50 women).", "agree", "70 + 50 = 120"),
        ("The study had 120 healthy volunteers (70 males, 60 females).", "disagree", "70 + 60 = 130"),
    ],
)
def test_ways_to_divide_people(text: str, outcome: str, sum_: str) -> None:
    ((found, detail),) = told(CHECK, text)
    assert (found, detail.startswith(sum_)) == (outcome, True)


def test_some_may_be_in_none_of_the_parts() -> None:
    text = "Among the 120 patients, 60 were assigned to surgery and 55 to radiotherapy."
    assert [outcome for outcome, _ in told(CHECK, text)] == ["cannot_check"]


@pytest.mark.parametrize(
    "text",
    [
        "Of 300 patients, 120 went to one clinic and 100 to another.",
        "It was studied in 300 patients randomized 2:1 to testamine or placebo.",
        "In 300 patients, the dose assigned was raised from 5 mg to 10 mg and 20 mg to 40 mg.",
        "In 300 patients it was assigned, 20 to 30 mg a day and 40 to 50 mg a day.",
        "The study had 120 patients (70 men).",
        "Some 600 patients came, and 300 were assigned to it and 150 each to placebo and aspirin.",
        "All 50 patients were assigned, 50 to it and 50 to placebo.",
        "In all, 90 patients were randomised to 5 mg (n = 30), 10 mg (n = 30) or none (n = 30).",
        "In all, 90 patients were randomised to it (n = 30), another (n = 30) or 10 mg (n = 30).",
        "In the study 120 patients moved, 70 to a ward and 50 to a flat, and none was assigned.",
        "Of 120 patients, 70 were assigned to it, 30 to placebo, 20 more to 5 mg of another.",
        "Patients were randomized to testamine and to placebo.",
    ],
)
def test_what_is_not_divided(text: str) -> None:
    assert findings(CHECK, text) == []
