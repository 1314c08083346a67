from __future__ import annotations

import pytest

from tests.extract.contraindication_prose import contraindications
from tests.extract.precaution_prose import precautions


def names(sentence: str, heading: str = "Administration") -> list[str]:
    return list(precautions(f"'''Foonib''' is a drug.\n\n=={heading}==\n{sentence}"))


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The tablets should not be crushed or chewed.", ["crushed or chewed"]),
        ("Capsules must be swallowed whole and not be opened.", ["opened"]),
        ("It is to be taken whole, not split.", ["split"]),
        ("It should be swallowed whole with water without crushing or chewing.", ["crushing or chewing"]),
        ("Chewing the tablets may release a fatal dose.", ["Chewing"]),
        ("It must not be diluted or mixed with other solutions.", ["diluted or mixed with other solutions"]),
        ("Do not crush or chew.", ["crush or chew"]),
        ("Contact with the eyes and mouth must be avoided.", ["the eyes and mouth"]),
        ("It should be kept away from the eyes.", ["the eyes"]),
        (
            "It should not be injected into the buttock, where it works less well, or in the same site as a vaccine.",
            ["the buttock", "the same site"],
        ),
        ("It should not be used near the eyes.", ["the eyes"]),
        ("Tablets can be crushed and mixed with water.", []),
        ("Sodium channel opening may increase the current.", []),
        ("It is applied around the eyes.", []),
        ("It should not be used with alcohol.", []),
    ],
)
def test_what_a_preparation_is_kept_from(sentence: str, found: list[str]) -> None:
    assert names(sentence) == [name.removeprefix("the ") for name in found]


def test_handling_is_told_among_figures_too() -> None:
    assert names("The capsule must not be opened, as absorption would rise.", "Pharmacokinetics") == ["opened"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It may be given under the skin; intravenous injection is contraindicated.", ["intravenous injection"]),
        ("It must not be given intravenously.", ["intravenously"]),
        ("It should never be administered by the intrathecal route.", ["intrathecal route"]),
        ("It should not be put on inflamed or broken skin.", ["inflamed or broken skin"]),
        ("It should not be given intravenously without dilution.", []),
        ("It should not be applied to mucous membranes.", []),
    ],
)
def test_ways_and_skin_that_are_forbidden(sentence: str, found: list[str]) -> None:
    assert list(contraindications(f"'''Foonib''' is a drug.\n\n==Administration==\n{sentence}")) == found
