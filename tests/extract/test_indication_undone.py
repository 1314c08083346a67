from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


def names(sentence: str, heading: str = "Medical uses") -> list[str]:
    return [name for name, *_ in read(f"== {heading} ==\n{sentence}")]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It is used to reverse the effects of opioids.", ["effects of opioids"]),
        ("It is given for reversal of the sedative effects of midazolam by nurses.", ["sedative effects of midazolam"]),
        (
            "It is used in gout and to reverse the effects of heparin during birth.",
            ["gout", "effects of heparin during birth"],
        ),
        ("Testol is used as an antidote to methotrexate.", ["antidote to methotrexate"]),
        ("Testol is used as an antidote for iron poisoning.", ["iron poisoning"]),
        ("For reversal of conscious sedation testol is used.", ["reversal of conscious sedation"]),
        ("It is used for reversal of conscious sedation.", ["reversal of conscious sedation"]),
        # What is undone is its own, or no drug's.
        ("Protamine is given to reverse the effects of testol.", []),
        ("It reverses the effects of opioids.", []),
    ],
)
def test_undoing_what_another_drug_does(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


def test_what_is_undone_elsewhere_is_no_use() -> None:
    assert names("It is used to reverse the effects of warfarin.", "Interactions") == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "It is used to treat certain types of nerve gas and lead poisonings.",
            ["nerve gas poisonings", "lead poisonings"],
        ),
        ("It is used to decrease saliva production before surgery.", ["decrease saliva production"]),
        ("It is used to loosen thick mucus.", ["loosen thick mucus"]),
        ("It is used to dilate the pupil.", ["dilate the pupil"]),
        ("It is used to perform the Brown test.", ["Brown test"]),
        ("It is used as a method of birth control.", ["birth control"]),
        ("It is combined with folic acid in acne.", ["acne"]),
        ("It is often prescribed to gastric bypass patients.", ["gastric bypass"]),
        ("It is used to stop bleeding following delivery.", ["bleeding following delivery"]),
        ("It is used to treat blood clots that block a stent.", ["blood clots that block a stent"]),
        ("It is given for deficiency in people with gout.", ["deficiency in people with gout"]),
        ("It is used to lower blood sugar in diabetes.", ["diabetes"]),
        ("It is used to correct zinc deficiency.", ["zinc deficiency"]),
        ("It is used to correct the record.", []),
        ("In acne, testol is usually combined with a cream.", ["acne"]),
        ("It is used in gout, in hives, and for acne.", ["gout", "hives", "acne"]),
        ("For the treatment of gout the WHO recommends testol.", ["gout"]),
        ("* Cardiopulmonary bypass for heart surgery", ["Cardiopulmonary bypass"]),
        # What something else is used for.
        ("It wakes people after opioids are used for heart surgery.", []),
        ("It wakes people after testol is used for gout.", ["gout"]),
        ("In surgery where thin blood is needed to prevent strokes it is given.", []),
        ("It is given with food to lessen nausea.", []),
    ],
)
def test_further_wordings_of_uses(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("It was widely used to prevent gout, but later trials do not support it.", "not_recommended"),
        ("It has been tried in gout, but the evidence does not support its use.", "not_recommended"),
        ("It was in guidelines for use in gout but was removed from these guidelines in 2011.", "not_recommended"),
        ("In hives, when washing is not possible testol is given.", "approved"),
        ("Testol is no longer recommended in asystole.", "not_recommended"),
    ],
)
def test_how_far_a_use_is_accepted(sentence: str, status: str) -> None:
    assert [each for _, each, _ in read(f"== Medical uses ==\n{sentence}")] == [status]
