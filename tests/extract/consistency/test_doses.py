"""Contraindications against doses for the same patients."""

import pytest

from app.facts.consistency import ConsistencyCheck
from tests.extract.consistency.findings import findings, outcomes

CHECK = ConsistencyCheck.CONTRAINDICATED_DOSE


def article(contraindication: str, dose: str) -> str:
    return f"==Contraindications==\n* {contraindication}\n==Dosage==\n{dose}"


def test_a_dose_where_the_drug_must_not_be_given() -> None:
    dose = "In patients with severe renal impairment, the recommended dose is 50 mg once a day."
    assert findings(CHECK, article("Severely impaired renal function: absolutely contraindicated", dose)) == [
        {
            "outcome": "disagree",
            "detail": "Contraindicated in “Severely impaired renal function”, yet a dose is given for “patients with "
            "severe renal impairment”: 50 mg once a day in patients with severe renal impairment. Whether the drug "
            "may be used at all comes before its dose: the absolute contraindication stands.",
            "quotes": ["Severely impaired renal function: absolutely contraindicated", dose],
        }
    ]


@pytest.mark.parametrize(
    ("contraindication", "dose", "found"),
    [
        ("Asthma", "The recommended dose is 50 mg once a day in people with asthma.", ["disagree"]),
        (
            "Asthma (relative contraindication)",
            "The recommended dose is 50 mg once a day in people with asthma.",
            ["agree"],
        ),
        (
            "Renal failure",
            "The recommended dose is 50 mg once a day in people with renal impairment.",
            ["cannot_check"],
        ),
        ("Asthma", "The recommended dose is 50 mg once a day in people with gout.", []),
        ("Children (under 2 years)", "The recommended dose is 50 mg once a day in children.", ["cannot_check"]),
        ("Asthma", "The recommended dose is 50 mg once a day.", []),
        ("Asthma", "The dose of 50 mg once a day should not be given in people with asthma.", []),
        ("Asthma", "The maximum dose is above 50 mg once a day in people with asthma.", []),
    ],
)
def test_whom_a_dose_is_for(contraindication: str, dose: str, found: list[str]) -> None:
    assert outcomes(CHECK, article(contraindication, dose)) == found
