"""What the drug is said to ease, and in whom it does good."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


def _uses(sentence: str, heading: str = "Medical uses") -> dict[str, str]:
    return {name: status for name, status, _ in read(f"=={heading}==\n{sentence}\n")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "It may also reduce chemotherapy-induced neuropathy and postoperative delirium.",
            {"chemotherapy-induced neuropathy": "investigational", "postoperative delirium": "investigational"},
        ),
        ("Some evidence shows that it can shorten a cold.", {"cold": "investigational"}),
        ("Testol effectively reduces tremors and sorrow.", {"tremors": "approved"}),
        ("It does not decrease agitation.", {"agitation": "not_recommended"}),
        ("Testol may decrease suicidal thoughts.", {"suicidal thoughts": "investigational"}),
        # What is measured, what other drugs do, and what others than the drug do, is no use.
        ("Testol may lower blood pressure.", {}),
        ("It may lower the seizure threshold.", {}),
        ("It can reduce the effectiveness of warfarin.", {}),
        ("Exercise reduces anxiety.", {}),
        ("Aspirin may reduce fever.", {}),
        ("It may delay healing of wounds.", {}),
        ("It lowers plasma levels of barine in people with mania.", {}),
    ],
)
def test_what_it_eases(sentence: str, expected: dict[str, str]) -> None:
    assert _uses(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Testol lowers eye pressure in people with glaucoma or uveitis.",
            {"glaucoma": "approved", "uveitis": "approved"},
        ),
        ("It is used to improve outcomes for people with Crohn's disease.", {"Crohn's disease": "approved"}),
        (
            "It is prescribed in low doses to aid in the conjugation of bilirubin in people with Gilbert's syndrome.",
            {"Gilbert's syndrome": "approved"},
        ),
        ("It may help men who experience drug-induced impotence.", {"drug-induced impotence": "investigational"}),
        ("It reduces the effect of insulin in people with gout.", {}),
        ("It may decrease growth in children with asthma.", {}),
        ("It probably reduces swelling in people with gout.", {"swelling": "approved"}),
        ("It can improve function in women who have sexual desire disorder.", {"sexual desire disorder": "approved"}),
        # Here the people tell only whose pain it is.
        ("It lessens pain in people with gout.", {"pain": "approved"}),
    ],
)
def test_in_whom_it_does_good(sentence: str, expected: dict[str, str]) -> None:
    assert _uses(sentence) == expected


def test_effects_are_uses_in_a_section_on_uses_only() -> None:
    assert _uses("It may reduce postoperative delirium.", "Pharmacology") == {}
