"""Conditions that a sentence names beside a use: aims, earlier treatments, other doses, what was first."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


def _uses(sentence: str, heading: str = "Medical uses") -> dict[str, str]:
    return {name: status for name, status, _ in read(f"=={heading}==\n{sentence}\n")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # What a treatment aims at.
        ("The main aims of treatment are to relieve pain, suppress vomiting, and block the spasms.", {}),
        ("The goal in using testol is to prevent gout.", {}),
        # What an earlier treatment was for; what the others that failed were for is a use.
        (
            "It was approved for the treatment of lung cancer after failure of previous chemotherapy for metastatic disease.",
            {"lung cancer": "approved"},
        ),
        (
            "It is used for melanoma following progression on other drugs for advanced disease.",
            {"melanoma": "approved"},
        ),
        ("It is used after failure of other treatments for gout.", {"gout": "approved"}),
        ("It often fails in patients receiving treatment for thrush.", {}),
        # What needs another dose.
        ("It is used for gout at a higher dose than for lupus.", {"gout": "approved"}),
        # What had never been done before; what is measured with it.
        ("That was the first known use of a plant to treat an infection of the skin.", {}),
        ("It is used as a marker of new bone for biopsies.", {}),
        ("It is used as a drug for gout.", {"gout": "approved"}),
        # What it was first for, unless the sentence comes to what is so now.
        ("The original use of testol was in gout.", {}),
        ("It was originally developed to treat gout, and is now used for lupus.", {"lupus": "approved"}),
        ("Although originally used as a dye, it is given for gout.", {"gout": "approved"}),
        ("It is approved for gout, but was commonly prescribed to treat cramps.", {"gout": "approved"}),
        # How bad it is says nothing of what it is.
        ("It is used for mildly to moderately severe disease.", {}),
        # The second is meant as severe, too.
        ("It is not recommended for severe gout, particularly gouty nephropathy.", {"severe gout": "not_recommended"}),
        # Who was looked at.
        ("In a study of hospital patients with fractures, it did as much as ibuprofen.", {}),
        ("It is used to treat gout according to the guidelines of the colleges.", {"gout": "approved"}),
        ("Long use predisposes for ulcers.", {}),
        ("It is taken with food to slow its absorption and lower the chance of vomiting.", {}),
        ("It is reliable for terminating seizures.", {"seizures": "approved"}),
        ("Given daily, the drug relieves gout.", {"gout": "approved"}),
        ("Prescribed for daily use, the drug relieves cravings.", {}),
        ("It is used for ritual and criminal purposes.", {}),
        # Long in use.
        ("It has been used in the treatment of gout since the 1960s.", {"gout": "approved"}),
    ],
)
def test_what_stands_beside_a_use_is_none(sentence: str, expected: dict[str, str]) -> None:
    assert _uses(sentence) == expected
