"""Where the name of a use begins and ends, and what is the name of none."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        # A verb ends it, an aside that the list stands in too.
        ("Its use for gout threatens its availability.", ["gout"]),
        ("It is used for asthma prior to exercise.", ["asthma"]),
        ("It is used to prevent cancer from returning and for gout.", ["cancer", "gout"]),
        ("It is studied in tumors driven by MET.", ["tumors driven by MET"]),
        ("It is used to treat gout, although rest (which is prescribed for mild hives), fever, and asthma is better.", ["gout", "mild hives"]),
        ("It is used for obesity (a body mass (BMI) of 30) or gout.", ["obesity", "gout"]),
        # Symptoms that go together are those of the illness.
        ("It relieves the pain and discomfort of angina, and it is used for hives.", ["angina", "hives"]),
        ("It is used to treat itching, redness and scaling caused by eczema.", ["eczema"]),
        ("It is used for pain and swelling due to injury.", ["pain", "swelling due to injury"]),
        ("It is used for pain and inflammation of the eye.", ["pain", "inflammation of the eye"]),
        # Of what, and where, is part of the name.
        ("It is used to prevent excessive drops in blood pressure in the elderly.", ["excessive drops in blood pressure"]),
        ("It is used for sudden falls in arterial pressure.", ["sudden falls in arterial pressure"]),
        ("It is of use in infections elsewhere in the body.", ["infections elsewhere in the body"]),
        ("It is used for headaches in high blood pressure.", ["headaches in high blood pressure"]),
        ("It is used for invasive disease caused by Candida species.", ["invasive disease caused by Candida species"]),
        # What they have is treated in whom something is lowered; without them that is the use.
        ("It is effective for lowering blood pressure in people with resistant hypertension.", ["resistant hypertension"]),
        ("It is useful for improving lung function in adults with cystic fibrosis.", ["cystic fibrosis"]),
        ("It is used for lowering blood pressure.", ["lowering blood pressure"]),
        ("It is used for lowering blood pressure in adults.", ["lowering blood pressure"]),
        # Infected with what.
        ("It is used for infestation with Sarcoptes scabiei.", ["infestation with Sarcoptes scabiei"]),
        ("* E. coli infections\n* gout", ["E. coli infections", "gout"]),
        # Of which type or stage is no condition by itself.
        ("It is prescribed in Crigler\u2013Najjar syndrome, type II, and in gout.", ["Crigler\u2013Najjar syndrome", "gout"]),
        ("It is used for stage III and IV of ovarian cancer.", ["ovarian cancer"]),
        # Nor is what people have for whom it is a use too.
        ("It is a treatment for gout, including for men with asthma.", ["gout"]),
        ("It is used for gout and hives, especially in people with asthma.", ["gout", "hives"]),
        ("It is used to reduce the duration of neutropenia.", ["neutropenia"]),
        # No conditions.
        ("It is used to treat organisms that resist others.", []),
        ("It is used to prevent systemic absorption and extend the duration of action.", []),
        ("It is used alone in those with mild to moderate infestations.", []),
        ("It is suggested as a sleep aid in critically ill adults in an ICU setting.", []),
        ("Testol acts on the physiological control of sleep.", []),
        ("The system plays a role in the physiologic control of sleep, pain and emesis.", []),
        ("It was meant for use, but was implicated in a number of heart attacks.", []),
        # People within it.
        ("It is for treatment and prevention in exposed individuals of head lice and scabies.", ["head lice", "scabies"]),
        ("Its speculative use for gout was reported.", ["gout"]),
    ],
)  # fmt: skip
def test_names(sentences: str, expected: list[str]) -> None:
    assert [name for name, _, _ in read(f"==Medical uses==\n{sentences}\n")] == expected


def test_a_use_that_is_speculative_is_under_investigation() -> None:
    assert read("==Medical uses==\nIts speculative use for gout was reported.\n") == [("gout", "investigational", None)]
