from __future__ import annotations

import pytest

from tests.extract.precaution_prose import names


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("People allergic to barine may be allergic to it, too.", ["allergic to barine"]),
        ("Allergy to barines is common, so those allergic to any of them might be allergic to foonib.", [
            "allergic to any of them",
        ]),
        ("Patients with a known hypersensitivity to barines may show an allergic reaction to foonib.", [
            "known hypersensitivity to barines",
        ]),
        ("Those with an allergy to eggs can develop a hypersensitivity reaction to the vaccine.", ["allergy to eggs"]),
        ("Patients with a known hypersensitivity to barines may show a good response to foonib.", []),
        ("Nobody allergic to barine was ill.", []),
    ],
)  # fmt: skip
def test_an_allergy_to_something_like_it(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found
