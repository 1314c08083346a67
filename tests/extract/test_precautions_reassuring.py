"""Tests what is no precaution: the next of a list of reactions, what does good, how much is given, what explains."""

from __future__ import annotations

import pytest

from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Side effects may include a higher risk of falls in people with gout, heart failure and dizziness.", ["gout"]),
        ("Use in women with gout is associated with improved mood.", []),
        ("No particular caution is needed in people with gout.", []),
        ("People with slow enzymes may not get the full benefit of it.", ["slow enzymes"]),
        ("It is contraindicated in gout, and can harm the fetus if taken during pregnancy.", ["pregnancy"]),
        (
            "Severe gout is a contraindication, while mild kidney disease merely calls for a lower dose.",
            ["mild kidney disease"],
        ),
        ("Use in women with gout is associated with falls.", ["women with gout"]),
        (
            "Risk factors include large doses, a duration over a year, advanced age and asthma.",
            ["advanced age", "asthma"],
        ),
        ("Rashes are more common in people with a certain rare human gene (variant), HLA-X*12.", ["HLA-X*12"]),
        ("Caution is advised in gout that includes the kidneys.", ["gout that includes the kidneys"]),
    ],
)
def test_only_what_endangers_is_one(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"'''Foonib''' is a drug.\n\n==Side effects==\n{sentence}\n")) == found
