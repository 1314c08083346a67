"""What a sentence on safety names beside those who must take care: what a dose is for, what is a patient's, an act."""

from __future__ import annotations

import pytest

from tests.extract.precaution_prose import names, precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Because of the need for dose adjustment, tests of the kidney are recommended before treatment.", []),
        ("For long-term treatment of gout, a panel recommended a reduction of the dose every month.", []),
        ("In people with gout, a reduction of the dose is recommended.", ["gout"]),
        ("Lower doses are used as a therapy in children with gout, without causing much harm.", []),
        ("Lower doses are needed in children with gout, without causing much harm.", ["children with gout"]),
        ("The benefit should outweigh the risk for the child, or treatment should be stopped.", []),
        ("Patients should see a doctor.", []),
        ("Elderly patients should see a doctor.", ["Elderly patients"]),
        ("Patient adherence should be reviewed now and then.", []),
        ("Prescribers should be aware of eye damage and adapt treatment to it.", ["eye damage"]),
        ("It must be stopped a week before testing.", []),
        ("It must be stopped a week before allergy testing.", ["allergy testing"]),
    ],
)
def test_what_is_nobody(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


def test_these_patients_are_those_of_the_clause_before() -> None:
    sentence = (
        "It is not known whether people with a history of gout are more often ill with stones while taking it, "
        "and caution is advised in these patients."
    )
    assert names(sentence) == ["history of gout"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Exposure to bright sunlight or UV rays should be avoided.", ["Exposure to bright sunlight or UV rays"]),
        ("Exposure to sunlight and vigorous exercise should be avoided.", [
            "Exposure to sunlight and vigorous exercise",
            "Exposure to sunlight",
            "vigorous exercise",
        ]),
        ("Laser treatment and wax epilation should be avoided.", ["Laser treatment", "wax epilation"]),
        ("Patients should be cautioned about the operation of cars or other heavy machinery.", [
            "operation of cars or other heavy machinery",
        ]),
        ("The operation of machinery needs electricity.", []),
    ],
)  # fmt: skip
def test_what_is_left_meanwhile(sentence: str, found: list[str]) -> None:
    assert sorted(names(sentence)) == sorted(found)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "In 2010 an agency required a boxed warning for foonib to strengthen an earlier warning about fits.",
            ["fits"],
        ),
        ("A boxed warning for foonib about fits was added.", ["fits"]),
        ("A boxed warning for fits was added.", ["fits"]),
    ],
)
def test_a_boxed_warning_is_about_a_danger_and_not_about_the_drug(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Patients with gout will be at risk of overdose.", ["gout"]),
        ("Patients with gout are not at risk of overdose.", []),
        ("Patients with gout are at risk of stones.", []),
        ("People taking barine are at risk of overdose.", []),
    ],
)
def test_for_whom_the_usual_dose_is_too_much(sentence: str, found: list[str]) -> None:
    page = f"'''Foonib''' is a drug.\n\n== Pharmacokinetics ==\n{sentence}\n"
    assert list(precautions(page)) == found


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ("Patients at special risk for cramps (gout, asthma)", [
            "special risk for cramps (gout, asthma)",
            "gout",
            "asthma",
        ]),
        ("Patients at risk for cramps (creatinine clearance below 30 mL/min)", [
            "risk for cramps (creatinine clearance below 30 mL/min)",
        ]),
    ],
)  # fmt: skip
def test_who_is_at_risk_stands_in_parentheses(item: str, found: list[str]) -> None:
    page = f"'''Foonib''' is a drug.\n\n== Precautions ==\n* {item}\n"
    assert list(precautions(page)) == found
