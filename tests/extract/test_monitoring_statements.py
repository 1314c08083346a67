"""Any verb of checking behind a test, and what else makes a check of a test."""

from __future__ import annotations

import pytest

from app.extract.monitoring import extract
from app.wikitext.parse import parse_document


def checks(sentence: str, heading: str = "Side effects") -> dict[str, list[str]]:
    document = parse_document("Foonib", f"'''Foonib''' is a drug.\n\n=={heading}==\n{sentence}\n")
    return {fact.test: fact.schedule for fact in extract(document).facts}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Potassium and calcium are obtained at the outset.", {"Potassium": ["at the outset"], "calcium": ["at the outset"]}),
        ("A full blood count is performed if infection is suspected.", {"full blood count": []}),
        ("Kidney function ought to be looked at weekly.", {"Kidney function": ["weekly"]}),
        ("The prothrombin time is followed until it is stable.", {"prothrombin time": ["until it is stable"]}),
        ("The ferritin level should be known before the first tablet.", {"ferritin level": ["before the first tablet"]}),
        ("A pregnancy test is obtained in women who may conceive.", {"pregnancy test": []}),
        ("Rhythm is therefore checked by ECG every month.", {"Rhythm": ["every month"]}),
        ("In diabetics blood glucose is to be checked more often.", {"blood glucose": []}),
        ("With high doses, plasma concentrations are measured.", {"plasma concentrations": []}),
        ("Before treatment, plasma concentrations are measured.", {"plasma concentrations": ["Before treatment"]}),
        ("Plasma levels should stay under 1 mg/L.", {"Plasma levels": []}),
        ("The INR is kept between 2 and 3.", {"INR": []}),
        ("A pregnancy test should be negative before treatment.", {"pregnancy test": ["before treatment"]}),
        ("Fever makes a white cell count necessary.", {"white cell count": []}),
        ("Damage calls for symptoms and enzymes to be followed monthly.", {"enzymes": ["monthly"]}),
        ("Doctors should order a lipid panel yearly.", {"lipid panel": ["yearly"]}),
        ("It requires ECG monitoring.", {"ECG": []}),
        ("It is given with monitoring of blood pressure.", {"blood pressure": []}),
        ("Everyone should have monitoring with a baseline and repeated ECGs.", {"ECGs": ["baseline and repeated"]}),
        ("Foonib can raise potassium, so this should be measured.", {"potassium": []}),
        (
            "A programme is in force: ALT and AST monthly; haemoglobin after one and three months; forms.",
            {"ALT": ["monthly"], "AST": ["monthly"], "haemoglobin": ["after one and three months"]},
        ),
        (
            "Damage was seen without warning signs; it is rare, and liver tests are recommended every year.",
            {"liver tests": ["every year"]},
        ),
        (
            "The blood count is monitored monthly, liver function every three months.",
            {"blood count": ["monthly"], "liver function": ["every three months"]},
        ),
        ("Regular eye examinations, at least yearly, are advised.", {"eye examinations": ["Regular"]}),
        ("Have the INR checked more often.", {"INR": []}),
        ("Liver enzymes: before treatment and monthly.", {"Liver enzymes": ["before treatment", "monthly"]}),
        ("Regular tests of kidney function are important.", {"kidney function": ["Regular"]}),
        ("Lipids are assessed at four weeks.", {"Lipids": []}),
        ("Where ALT exceeds three times normal, it is repeated within a week.", {}),
        ("It does not change liver tests, and these are not recommended.", {}),
        ("Liver tests are not recommended, and potassium should be measured weekly.", {"potassium": ["weekly"]}),
        ("Liver enzymes were measured in the trial.", {}),
        ("Platelets are affected after two weeks.", {}),
        ("Common: weight gain; abnormal liver tests after two weeks.", {}),
        ("A positive Coombs test occurs in 10% of patients.", {}),
        ("It interferes with urine tests for ketones.", {}),
    ],
)  # fmt: skip
def test_what_makes_a_check(sentence: str, found: dict[str, list[str]]) -> None:
    assert checks(sentence) == found


def test_what_is_measured_of_its_fate_is_no_check() -> None:
    assert checks("Plasma levels are measured by HPLC.", "Pharmacokinetics") == {}
