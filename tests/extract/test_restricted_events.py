"""Events and earlier reactions that forbid a drug, and words beside a group that are no condition."""

from __future__ import annotations

import pytest

from tests.extract.contraindication_prose import stated
from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # How long ago an illness was; how long ago a drug was taken is no state of the patient.
        ("It must not be used within three months of a stroke or in gout.", ["within three months of a stroke", "gout"]),
        ("It must not be used in gout, or during or within a month of a stroke.", ["gout", "within a month of a stroke"]),
        ("Foonib is contraindicated within 14 days of stopping barine.", []),
        # Behind an example the list goes on.
        (
            "It should be avoided in kidney impairment such as nephritis, in people with gout, and in severe asthma.",
            ["kidney impairment", "gout", "severe asthma"],
        ),
        (
            "It should be avoided in lung diseases such as asthma or fibrosis, in whom it does harm.",
            ["lung diseases", "asthma", "fibrosis"],
        ),
        # What earlier treatment did.
        (
            "Foonib is contraindicated in people with gout or jaundice with prior foonib treatment.",
            ["gout", "jaundice with prior foonib treatment"],
        ),
        ("Foonib is contraindicated in gout or during foonib treatment.", ["gout"]),
        # Whatever it is used for; what is not recommended for a purpose is that use alone.
        ("Its use for sleep is contraindicated in gout and asthma.", ["gout (only use for sleep)", "asthma (only use for sleep)"]),
        ("Its use for sleep is not recommended.", []),
    ],
)  # fmt: skip
def test_contraindicated(sentence: str, found: list[str]) -> None:
    assert stated(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Women need contraception, and breastfeeding must be stopped.", ["breastfeeding"]),
        ("Breastfeeding has to be considered.", []),
    ],
)
def test_breastfeeding_that_must_end_is_a_contraindication(sentence: str, found: list[str]) -> None:
    assert stated(f"==Contraindications==\n{sentence}") == found


def test_who_lists_them_is_no_contraindication() -> None:
    assert stated("==Contraindications==\nThe following contraindications are listed by the maker:\n* gout") == ["gout"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Families, caregivers and people with gout should be made aware of the risk of falls.", ["gout"]),
        ("In severe kidney impairment a starting dose of 5 mg is recommended.", ["severe kidney impairment"]),
        ("In severe kidney impairment a maximum of 5 mg is usual.", ["severe kidney impairment"]),
        ("When barine is given too, the two should not be mixed in one bag.", []),
        ("It should not be mixed with blood.", ["mixed with blood"]),
        ("They should avoid strong, direct sunlight.", ["direct sunlight"]),
    ],
)
def test_precautions(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"'''Foonib''' is a drug.\n\n==Side effects==\n{sentence}\n")) == found
