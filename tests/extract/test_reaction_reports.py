"""Tests of how reactions are told to have occurred: verbs behind the list, and what is said of each of its members."""

from __future__ import annotations

import pytest

from tests.extract.reaction_facts import names


def read(sentence: str) -> list[str]:
    return names(f"== Side effects ==\n{sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Hives, cough and tremor have all been noted.", ["Hives", "cough", "tremor"]),
        ("Hives and cough have both been described.", ["Hives", "cough"]),
        ("Hives, cough and gout each occurred in a few people.", ["Hives", "cough", "gout"]),
        ("Gout has been encountered with long use.", ["Gout"]),
        ("Gout may also be encountered.", ["Gout"]),
        ("Gout and hives have been the subject of case reports.", ["Gout", "hives"]),
        ("Gout is the subject of several case reports.", ["Gout"]),
        ("Gout and hives were later added to the label.", ["Gout", "hives"]),
        ("Gout is listed in the product information.", ["Gout"]),
        ("Rarely, hives and gout have followed its injection.", ["hives", "gout"]),
        ("Skin: Hives and increases of bilirubin and creatinine.", ["Hives", "increases of bilirubin", "increases of creatinine"]),
        ("Common: hives, gout, and increases in bilirubin.", ["hives", "gout", "increases in bilirubin"]),
        ("Gout has not been encountered.", []),
        ("No gout has been encountered.", []),
        ("Hives and cough have not all been linked to it.", []),
        ("Gout has not followed its injection.", []),
        ("Gout has been the subject of many books.", []),
        ("In rats, gout has followed its injection.", []),
        ("With alcohol, gout has been the subject of case reports.", []),
        ("A tablet to treat gout was added to the label.", []),
        ("Common: xine, and the dose increases in children.", []),
    ],
)  # fmt: skip
def test_verbs_behind_the_list(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected
