"""Words of a restricting sentence that name nobody: none of them may become a contraindication or a precaution."""

from __future__ import annotations

import pytest

from tests.extract.contraindication_prose import contraindications, stated
from tests.extract.precaution_prose import precautions


def cautioned(sentence: str, heading: str = "Side effects") -> list[str]:
    return list(precautions(f"'''Foonib''' is a drug.\n\n=={heading}==\n{sentence}"))


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # The next clause begins with "there".
        ("Foonib must not be taken during pregnancy, there is also no need for it then.", ["pregnancy"]),
        ("People with gout should not start foonib.", ["gout"]),
        ("People with gout should not start barine.", []),
        ("People with gout cannot take foonib.", ["gout"]),
        ("People with gout cannot take foonib by mouth.", []),
        ("People with gout cannot take barine.", []),
        ("Foonib is an alternative for people who cannot take barine.", []),
        # What is contraindicated there is another drug.
        ("In the United States it is used in gout where there is a contraindication to barine.", []),
        ("It must not be given in SA or AV nodal disease.", ["SA or AV nodal disease"]),
        ("It should be avoided in HIV or in gout.", ["HIV", "gout"]),
        # The drug is only added to the one that is told of.
        ("Insulin with or without foonib is not recommended in people with gout.", []),
        ("Foonib with or without insulin is not recommended in people with gout.", ["gout"]),
    ],
)
def test_contraindicated(sentence: str, found: list[str]) -> None:
    assert stated(sentence) == found


def test_drugs_it_is_not_given_with_are_named_by_the_interaction_alone() -> None:
    sentence = "It must not be given with quinidine, sotalol and pimozide."
    found = contraindications(f"==Contraindications==\n{sentence}")
    assert list(found) == ["use with quinidine", "use with sotalol", "use with pimozide"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "It increases the risk of falls in children and of infection in men, the extent of which is unknown.",
            ["children"],
        ),
        ("The concern is for patients who may develop asthma whilst taking it.", []),
        ("Caution is needed in patients with gout who might develop asthma.", ["gout"]),
        ("A boxed warning tells of an increased risk of gout compared with barine.", ["gout"]),
        ("Caution is needed in gout, without adjustment for kidney disease.", ["gout"]),
        ("Caution is needed in patients with an overdose and in gout.", ["gout"]),
        ("Caution is needed when urate is more than three times normal.", ["urate more than three times normal"]),
        ("People who take it at higher than prescribed doses are at a higher risk of seizures.", []),
        (
            "The FDA put a boxed warning on its label about severe infections and death due to complications.",
            ["severe infections"],
        ),
    ],
)
def test_at_risk(sentence: str, found: list[str]) -> None:
    assert cautioned(sentence) == found


@pytest.mark.parametrize("joint", ["so it", "therefore, it", "and therefore lower doses"])
def test_what_follows_from_a_risk_names_nobody(joint: str) -> None:
    sentence = f"Side effects are more common in people with gout, {joint} should be used."
    assert cautioned(sentence) == ["gout"]


def test_who_may_profit_by_a_lower_dose_is_whom_it_is_for() -> None:
    sentence = "It is given to people who require barine and those who may benefit from a dose reduction."
    assert cautioned(sentence, "Uses") == []
