from __future__ import annotations

import pytest

from app.extract.monitoring import extract
from app.wikitext.parse import parse_document


def schedules(source: str) -> dict[str, list[str]]:
    facts = extract(parse_document("Foonib", f"'''Foonib''' is a drug.\n\n{source}")).facts
    return {fact.test: fact.schedule for fact in facts}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Some clinics therefore check liver enzymes every month.", {"liver enzymes": ["every month"]}),
        ("Most cardiologists monitor the heart rate for a day.", {"heart rate": []}),
        ("The label advises measuring serum potassium weekly.", {"serum potassium": ["weekly"]}),
        ("Physicians are advised to monitor blood glucose in diabetics.", {"blood glucose": []}),
        (
            "Blood counts every two weeks and monthly liver function tests are recommended.",
            {"Blood counts": ["every two weeks"], "liver function tests": ["monthly"]},
        ),
        (
            "Doctors should check blood counts weekly and annual eye examinations.",
            {"blood counts": ["weekly"], "eye examinations": ["annual"]},
        ),
        (
            "Regular monitoring is needed of kidney function and weight.",
            {"kidney function": ["Regular"], "weight": ["Regular"]},
        ),
        ("Before treatment, enzyme levels are measured.", {"enzyme levels": ["Before treatment"]}),
        ("Before treatment, blood counts are obtained monthly.", {"blood counts": ["monthly"]}),
        ("The dose is adjusted to keep the INR between 2 and 3.", {"INR": []}),
        ("Patients are asked about new eye symptoms at three and six months.", {"eye symptoms": []}),
        (
            "Those at risk may have tests done to measure the amount of antibodies in the blood.",
            {"antibodies in the blood": []},
        ),
        ("They have to take more and have their clotting time checked frequently.", {"clotting time": ["frequently"]}),
        ("An MRI scan should be at hand before the first dose.", {"MRI scan": ["before the first dose"]}),
        ("An ECG should precede treatment.", {"ECG": []}),
        ("Serum levels of the drug should be kept below 1.2 mmol/L.", {"Serum levels of the drug": []}),
        ("Testing for the HLA-C*12 allele is done before treatment.", {"HLA-C*12 allele": ["before treatment"]}),
        ("The following tests are advised: blood counts, liver enzymes.", {"blood counts": [], "liver enzymes": []}),
        ("Doctors may order blood tests to check kidney function.", {"kidney function": []}),
        ("Anti-Xa levels may be used to monitor it.", {"Anti-Xa levels": []}),
        ("Watch for signs of bleeding.", {"signs of bleeding": []}),
        ("Watch for a bargain.", {}),
        ("It lowers serum potassium, and this should be checked.", {"serum potassium": []}),
        ("Blood pressure rises in some, and it should be measured.", {"Blood pressure": []}),
        ("Uric acid levels are followed to adjust the dose.", {"Uric acid levels": []}),
        ("Urine should be tested for protein.", {"protein": []}),
        ("Regular CBCs are needed.", {"CBCs": ["Regular"]}),
        (
            "The rash and jaundice may be severe and should be watched for during treatment.",
            {
                "rash": ["during treatment"],
                "jaundice": ["during treatment"],
            },
        ),
        ("Fever should be reported so that a full blood count may be arranged.", {"full blood count": []}),
        (
            "Nerve damage can be detected early by performing nerve conduction studies monthly.",
            {
                "nerve conduction studies": ["monthly"],
            },
        ),
        (
            "Peak levels (an hour after the dose) should be 10 mg/L; trough levels should be 5 mg/L.",
            {
                "Peak levels": ["an hour after the dose"],
                "trough levels": [],
            },
        ),
        ("The peak concentration after a dose is 5 mg/L.", {}),
        ("Doctors check that it works.", {}),
        ("Protocols in which nurses check little are common.", {}),
        ("Some clinics check identity cards every month.", {}),
        ("Patients are asked about their age.", {}),
        ("Patients are asked about their holidays.", {}),
        ("In a study, physicians monitor blood glucose weekly.", {}),
    ],
)
def test_customs(sentence: str, found: dict[str, list[str]]) -> None:
    assert schedules(f"==Side effects==\n{sentence}") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Cholesterol testing should also be considered.", ["Cholesterol testing"]),
        ("Blood tests every two weeks for the first three months are compulsory.", ["Blood tests"]),
        ("ECG monitoring for six hours after the first dose is mandatory.", ["ECG"]),
        ("Eye exams, even in those without symptoms, are recommended.", ["Eye exams"]),
        (
            "Dipstick testing of the urine before each dose and measurement of the weight every week are customary.",
            ["testing of the urine", "weight"],
        ),
        ("The patient's state of consciousness should be watched.", ["state of consciousness"]),
        ("Children's growth should be followed.", ["growth"]),
        ("Serum potassium needs to be closely controlled.", ["Serum potassium"]),
        ("Blood pressure should be controlled before treatment.", []),
        ("Blood levels of the drug need to be measured.", ["Blood levels of the drug"]),
        ("Weight should be recorded at each visit.", ["Weight"]),
        ("Cardiac function is evaluated by echocardiography before treatment.", ["Cardiac function"]),
        ("Blood pressure and pulse are taken before each dose.", ["Blood pressure", "pulse"]),
        ("The tablets are taken before each meal.", []),
        ("Muscle pain should prompt measurement of creatine kinase.", ["creatine kinase"]),
        ("The response is judged by serial measurements of ferritin.", ["ferritin"]),
    ],
)
def test_further_words_for_what_is_called_for(sentence: str, found: list[str]) -> None:
    assert list(schedules(f"==Side effects==\n{sentence}")) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Therapeutic drug monitoring is sometimes used.", ["Therapeutic drug monitoring"]),
        ("The target trough level is 10 to 15 mg/L.", ["target trough level"]),
        ("Plasma levels are followed during treatment.", ["Plasma levels"]),
        ("Plasma levels were followed in volunteers.", []),
        ("Plasma levels are measured by chromatography.", []),
    ],
)
def test_levels_of_the_drug_are_followed(sentence: str, found: list[str]) -> None:
    assert list(schedules(f"==Pharmacokinetics==\n{sentence}")) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("Complete blood count weekly.", {"Complete blood count": ["weekly"]}),
        ("Kidney function, electrolytes and weight.", {"Kidney function": [], "electrolytes": [], "weight": []}),
        ("* Signs of bleeding\n* INR monthly", {"Signs of bleeding": [], "INR": ["monthly"]}),
        ("* It varies", {}),
        ("* Nothing", {}),
        ("Nothing of note.", {}),
        ("Foonib is a drug whose levels are unknown.", {}),
    ],
)
def test_a_line_without_a_verb_under_such_a_heading(source: str, found: dict[str, list[str]]) -> None:
    assert schedules(f"==Monitoring==\n{source}") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # A list is whole before its last member.
        (
            "Eye examinations, ECG, and liver function tests are recommended, and weight should be recorded.",
            {"Eye examinations", "ECG", "liver function tests", "weight"},
        ),
        (
            "Blood pressure, weight, and potassium should be checked monthly, but calcium is checked yearly.",
            {"Blood pressure", "weight", "potassium", "calcium"},
        ),
        # A clause is none of a list.
        ("It raises serum glucose, and potassium should be monitored; the weight should be recorded.", {"potassium", "weight"}),
        ("With testol, serum levels should be followed, and weight should be recorded.", {"serum levels", "weight"}),
        ("Blood tests are not required, but kidney function should be checked yearly.", {"kidney function"}),
        ("Potassium, creatinine and, in older people, blood pressure should be checked.", {"Potassium", "creatinine", "blood pressure"}),
        # What is done along with it.
        (
            "Liver enzymes should be checked monthly, along with thyroid and renal function every year.",
            {"Liver enzymes", "thyroid function", "renal function"},
        ),
        # What "this" means.
        ("Rashes occur in carriers of HLA-B*9901, and screening for this allele is required before treatment.", {"HLA-B*9901"}),
        ("Deficiency of TPMT is dangerous, and testing for this enzyme is recommended.", {"TPMT"}),
        ("Rashes occur in some people, and screening for this allele is required before treatment.", set()),
        ("Screening for the HLA-B*9901 allele is required before treatment.", {"HLA-B*9901 allele"}),
    ],
)  # fmt: skip
def test_tests_of_more_than_one_clause(sentence: str, found: set[str]) -> None:
    assert set(schedules(f"==Monitoring==\n{sentence}")) == found
