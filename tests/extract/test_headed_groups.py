from __future__ import annotations

import pytest

from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("heading", "sentence", "found"),
    [
        ("Elderly", "The risk of falls, confusion and sedation is increased.", ["Elderly"]),
        ("Renal impairment", "The dose should be halved.", ["Renal impairment"]),
        ("Children", "Caution is required.", ["Children"]),
        ("Use in the elderly", "Lower doses are advised.", ["elderly"]),
        (
            "Severe hepatic impairment",
            "Exposure doubles, and the maximum is 20 mg daily.",
            ["Severe hepatic impairment"],
        ),
        ("Children", "The risk of falls is not increased.", []),
        ("Children", "It must not be used.", []),
        ("Elderly", "The risk of falls is greatly increased in people with gout.", ["gout"]),
        ("Elderly", "It was seen in 5%.", []),
        ("Liver", "The risk of falls is increased.", []),
    ],
)
def test_whom_a_heading_names(heading: str, sentence: str, found: list[str]) -> None:
    assert list(precautions(f"==Contraindications==\n==={heading}===\n{sentence}")) == found
