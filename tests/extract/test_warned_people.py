from __future__ import annotations

import pytest

from tests.extract.contraindication_prose import contraindications
from tests.extract.precaution_prose import names, precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Diabetics may need more insulin.", ["Diabetics"]),
        ("Older adults are more likely to fall.", ["Older adults"]),
        ("Falls are a concern in the elderly.", ["elderly"]),
        ("Women are more likely to benefit.", []),
        ("A boxed warning states that it can cause severe hepatitis.", ["severe hepatitis"]),
        ("The label must warn of the risk of gout and lupus, both of which are factors in it.", ["gout", "lupus"]),
        ("The agency warned that foonib may cause gout: it was found in 12 people.", ["gout"]),
    ],
)
def test_who_is_more_in_danger(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


def test_whoever_must_not_take_so_much_may_take_less() -> None:
    sentence = "People with gout should not take more than 2 g a day."
    assert names(sentence) == ["gout"]
    assert not contraindications(f"'''Foonib''' is a drug.\n\n==Side effects==\n{sentence}")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The patient's state of mind should be watched.", []),
        ("Liver tests should be done in people with gout, and cholesterol testing should be considered.", ["gout"]),
        ("It is recommended that those who are at high risk of exposure be vaccinated.", []),
        ("For indigestion those over 12 are given 30 mL, to a maximum of eight doses.", []),
        (
            "All patients should be tested for tuberculosis before treatment, and serology for hepatitis checked.",
            ["tuberculosis", "hepatitis"],
        ),
    ],
)
def test_who_is_told_and_who_is_not(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Guidelines advise against giving it to ultrarapid metabolizers.", ["ultrarapid metabolizers"]),
        ("They suggest that it be avoided in poor metabolisers.", ["poor metabolisers"]),
        ("Poor metabolisers should start with a lower dose.", ["Poor metabolisers"]),
        ("In CYP2C19 poor metabolizers exposure rises, and the dose should be halved.", ["CYP2C19 poor metabolizers"]),
        ("Some 7% of people are poor metabolisers.", []),
        ("Levels are higher in poor metabolisers.", []),
    ],
)
def test_whose_enzymes_differ(sentence: str, found: list[str]) -> None:
    source = f"'''Foonib''' is a drug.\n\n==Pharmacokinetics==\n{sentence}"
    assert list(precautions(source)) == found
    assert not contraindications(source)
