"""Tests of reactions that are a loss, a value out of range, or what another statement of the sentence tells."""

from __future__ import annotations

import pytest

from tests.extract.reaction_facts import names


def read(text: str, heading: str = "Side effects") -> list[str]:
    return names(f"== {heading} ==\n{text}\n")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A decrease in night vision has been reported.", ["decrease in night vision"]),
        ("Decreases in hemoglobin occur early.", ["Decreases in hemoglobin"]),
        ("Reductions in bone density have been seen.", ["Reductions in bone density"]),
        ("Sperm counts may be lowered.", ["decrease in sperm counts"]),
        ("Decreases in cholesterol and triglycerides were seen.", []),
        ("A decrease in the risk of stroke was seen.", []),
        ("A decrease in the frequency of seizures was seen.", []),
        ("A decrease in tumour growth was seen.", []),
        ("A reduction in pain was reported.", []),
        ("Cholesterol is lowered.", []),
        ("Pain is reduced.", []),
        ("The dose is reduced.", []),
        ("With alcohol, sperm counts may be lowered.", []),
        ("Platelet counts below the lower limit of normal were seen.", ["Platelet counts below the lower limit of normal"]),
        ("Doses above the normal were seen.", []),
    ],
)  # fmt: skip
def test_what_falls_or_is_out_of_range(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It may cause speech and visual disturbances.", ["speech disturbances", "visual disturbances"]),
        ("It may cause gait or balance problems.", ["gait problems", "balance problems"]),
        ("It may cause rash and visual disturbances.", ["rash", "visual disturbances"]),
        ("It may cause hearing, visual disturbances and rash.", ["visual disturbances", "rash"]),
        ("It may cause vision and rash.", ["rash"]),
    ],
)
def test_measured_things_that_share_a_noun(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("* Rash and itching, the latter being less frequent in children than with barine", ["Rash", "itching"]),
        ("* Rash and itching, both being mild", ["Rash", "itching"]),
        ("* Rash, which is being studied", []),
        ("It should not be stopped at once, and there is an increased risk of gout.", ["gout"]),
        ("It should not be stopped at once, and there is no risk of gout.", []),
        ("It should not be used with alcohol, and there is an increased risk of gout.", []),
        ("Hepatitis is associated with long-term treatment with xine.", ["Hepatitis"]),
        ("Hepatitis is associated with use of barine.", []),
        ("A reduced risk of stroke is associated with use of xine.", []),
    ],
)
def test_statements_of_their_own(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Nervous events, including sleep disorders, may occur with xine.", ["sleep disorders"]),
        ("Hepatitis can develop during treatment with xine.", ["Hepatitis"]),
        ("Hepatitis may occur with barine.", []),
        ("Hepatitis may not occur with xine.", []),
        ("Hepatitis may occur when xine is taken with alcohol.", []),
        ("Seizures may occur with abrupt withdrawal of xine.", []),
    ],
)
def test_what_may_occur_with_the_drug_is_told_anywhere(sentence: str, expected: list[str]) -> None:
    assert read(sentence, "Precautions") == expected
