"""Uses of what is made of the drug or is like it, the illness behind a symptom, and uses told outside a section on uses."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


def uses(sentence: str, heading: str = "Medical uses") -> list[str]:
    return [name for name, _, _ in read(f"=={heading}==\n{sentence}\n")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A prodrug that can be swallowed, alphol, reached phase III trials for gout.", []),
        ("A derivative, alphol, is used for gout.", []),
        ("An analogue of testol is being studied in gout.", []),
        ("Its active metabolite is being developed for gout.", []),
        ("The related drug alphol is used to treat gout.", []),
        ("Some derivatives are used for gout.", []),
        # The drug itself is such a one.
        ("An analogue of aspirin, testol is being studied in gout.", ["gout"]),
        ("A prodrug of alphol, the drug is used for gout.", ["gout"]),
        ("A derivative of cortisone, it is used for gout.", ["gout"]),
        ("It is a derivative that is used for gout.", ["gout"]),
        ("A combination of testol and aspirin is studied for gout.", ["gout"]),
    ],
)
def test_relatives(sentence: str, expected: list[str]) -> None:
    assert uses(sentence, "Research") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is not used to prevent gout.", [("gout", "not_recommended")]),
        ("It is never used in the treatment of gout.", [("gout", "not_recommended")]),
        (
            "It is only used to treat malaria. It is not used to prevent malaria.",
            [("malaria", "approved"), ("prevention of malaria", "not_recommended")],
        ),
        ("It is not only used to treat gout.", [("gout", "approved")]),
        ("It is used to prevent gout.", [("gout", "approved")]),
    ],
)
def test_what_it_is_not_used_for(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, status) for name, status, _ in read(f"==Medical uses==\n{sentence}\n")] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "It is used for seizures associated with Dravet\u2013Doose syndrome in children.",
            ["seizures associated with Dravet\u2013Doose syndrome"],
        ),
        ("It is used for nausea caused by chemotherapy in adults.", ["nausea"]),
        ("It is used for pain in children.", ["pain"]),
        ("It is used for gout (with and without tophi) in adults and hives in children.", ["gout", "hives"]),
        ("It is used for gout without benefit.", ["gout"]),
    ],
)
def test_the_illness_behind_a_symptom(sentence: str, expected: list[str]) -> None:
    assert uses(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In 1990 it was approved for gout.", ["gout"]),
        ("Since May 2010, the drug is licensed for hives in Europe.", ["hives"]),
        ("In Europe the medicine is approved to treat asthma.", ["asthma"]),
        ("On 5 May 2001 the FDA approved aspirin for headaches.", []),
        ("In 2003 alphol was approved for gout.", []),
        ("In mice it is effective against gout.", []),
        ("In the 1950s it was popular with people with gout.", []),
    ],
)
def test_told_elsewhere(sentence: str, expected: list[str]) -> None:
    assert uses(sentence, "History") == expected
