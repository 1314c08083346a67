from __future__ import annotations

import pytest

from tests.extract.dosing_prose import doses


def populations(source: str) -> list[str | None]:
    return [one.get("population") for one in doses(f"'''Foonib''' is a drug.\n\n==Medical uses==\n{source}")]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("In gout it is given at 5 mg/kg a day, in malaria at 15 mg/kg a day.", ["gout", "malaria"]),
        ("The usual dose in hypertension is 10 mg, and in heart failure 2.5 mg.", ["hypertension", "heart failure"]),
        ("Doses of 20 mg daily are used for depression, and 60 mg for bulimia.", ["depression", "bulimia"]),
        ("The usual dose is 80 mg twice a day for two days for hookworm.", ["hookworm"]),
        ("For head lice, it is applied to the hair and rinsed off after 5 minutes.", ["head lice"]),
        ("To prevent malaria it is taken once a week.", ["to prevent malaria"]),
        ("Pneumonia: 500 mg once daily is given.", ["pneumonia".capitalize()]),
        ("The dose is 5 mg daily for anxiety; for panic attacks 10 mg daily is used.", ["anxiety", "panic attacks"]),
        ("It is given at 5 mg/kg daily for infections such as meningitis caused by yeast.", ["infections such as meningitis"]),
        ("In infections such as meningitis caused by yeast, 5 mg daily is used.", ["infections such as meningitis caused by yeast"]),
        ("The dose in active disease is 5 mg daily.", [None]),
        ("In practice 5 mg daily is usually given in capsules.", [None]),
        ("The dose is 5 mg daily in two divided doses.", [None]),
    ],
)  # fmt: skip
def test_a_dose_is_for_the_illness_that_stands_nearest(sentence: str, found: list[str | None]) -> None:
    assert populations(sentence) == found


@pytest.mark.parametrize(
    ("heading", "population"),
    [
        ("Heart failure", "Heart failure"),
        ("Use in children", "children"),
        ("Pregnancy", "pregnancy"),
        ("Available forms", None),
    ],
)
def test_a_heading_says_whom_a_dose_is_for(heading: str, population: str | None) -> None:
    assert populations(f"==={heading}===\nIt is given at 5 mg a day.") == [population]
    assert populations(f"==={heading}===\nIn gout it is given at 5 mg a day.") == ["gout"]


def test_an_illness_under_a_heading_on_doses_is_what_may_go_wrong() -> None:
    prose = "==Dosage==\n===Heart failure===\nThe dose is 5 mg daily."
    assert [one.get("population") for one in doses(f"'''Foonib''' is a drug.\n\n{prose}")] == [None]


def test_a_heading_among_the_reactions_says_what_may_go_wrong() -> None:
    prose = "==Side effects==\n===Heart failure===\nThe dose should not exceed 40 mg a day."
    assert [one.get("population") for one in doses(f"'''Foonib''' is a drug.\n\n{prose}")] == [None]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Adults and children over 12 take 10 mg daily, children aged 6 to 11 half that.", ["adults and children over 12", "children aged 6 to 11"]),
        ("It is given at 5 mg daily in those who don't rest.", ["those who don't rest"]),
        ("It is given at 5 mg daily for those whose creatinine clearance lies between 15 and 30 mL/min.", ["creatinine clearance lies between 15 and 30 mL/min"]),
        ("The adult dose is 10 to 40 mg, and the pediatric dose 0.5 to 1 mg/kg.", ["adults", "children"]),
        ("Patients with cystic fibrosis inhale 300 mg twice daily.", ["patients with cystic fibrosis"]),
        ("The elderly are usually given half of this dose.", ["elderly"]),
        ("Adults with type 2 diabetes start with 5 mg once daily.", ["adults with type 2 diabetes"]),
        ("People on dialysis are given 500 mg daily.", ["people on dialysis"]),
        ("The dose is 10 mg/kg for those under 40 kg and 400 mg for those above.", ["under 40 kg", None]),
        ("Paediatric: 1 mg/kg is given every eight hours.", ["children"]),
        ("For adults weighing at least 40 kg the dose is 600 mg daily.", ["adults weighing at least 40 kg"]),
        ("In infants between 2 and 6 months of age two doses are recommended.", ["infants between 2 and 6 months of age"]),
        ("The usual adult dose is 600 mg once a day.", ["adults"]),
        ("For an adult the dose is 600 mg once a day.", ["adults"]),
        ("In healthy adults less than 55 years old 2 mg/kg is injected daily.", ["healthy adults less than 55 years old"]),
        ("It slows digestion in healthy men, and 5 mg a day is used.", [None]),
        ("It is taken at 75 mg daily by adults and children over 40 kg.", ["adults and children over 40 kg"]),
        ("It is started at 10 mg, or at 40 mg in people who need a greater effect; the usual range is 10 to 80 mg.", [None, "people who need a greater effect", None]),
        ("The dose is 4 mg, or 8 mg in people of 150 kg and up.", [None, "people of 150 kg and up"]),
        ("With a creatinine clearance of 15 to 30 mL/min 75 mg twice daily is used.", ["creatinine clearance of 15 to 30 mL/min"]),
        ("The elderly and debilitated need 1 mg/kg daily.", ["elderly and debilitated"]),
        ("In adults with gout treatment starts at 2 mg a day.", ["adults with gout"]),
        ("Four doses are recommended for people exposed to the virus.", ["people exposed to the virus"]),
    ],
)  # fmt: skip
def test_whom_a_dose_is_for_in_more_wordings(sentence: str, found: list[str | None]) -> None:
    assert populations(sentence) == found
