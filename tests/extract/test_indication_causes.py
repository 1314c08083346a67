from __future__ import annotations

import pytest

from tests.extract.indication_prose import read

NAUSEA = "nausea associated with"
LONG = "extraordinarily long-lasting treatment-resistant catamenial hemicrania-like vestibular"
SWELLING = "swelling due to"


@pytest.mark.parametrize(
    ("sentence", "uses"),
    [
        (
            "It is used for nausea associated with conditions such as migraine, gastritis and motion sickness.",
            ["nausea", f"{NAUSEA} migraine", f"{NAUSEA} gastritis", f"{NAUSEA} motion sickness"],
        ),
        (
            "It is used to treat swelling due to heart failure, cirrhosis, or kidney disease.",
            ["swelling due to heart failure", f"{SWELLING} cirrhosis", f"{SWELLING} kidney disease"],
        ),
        ("It is used to treat nausea associated with conditions such as long journeys at sea.", ["nausea"]),
        ("It is used to treat gout and hives.", ["gout", "hives"]),
        (
            "Testol is ineffective for pain caused by cramps, bloating, or irritation of the skin.",
            ["pain caused by cramps"],
        ),
        (f"It is used for nausea due to conditions such as {LONG} migraine.", ["nausea"]),
    ],
)
def test_a_use_is_named_after_each_illness_that_it_comes_from(sentence: str, uses: list[str]) -> None:
    assert [use for use, _, _ in read(f"==Medical uses==\n{sentence}\n")] == uses


@pytest.mark.parametrize(
    ("sentence", "uses"),
    [
        ("It is given often, to control spasticity adequately.", ["spasticity"]),
        ("It is used to treat migraine and anomaly.", ["migraine"]),
    ],
)
def test_how_it_is_controlled_is_no_part_of_the_illness(sentence: str, uses: list[str]) -> None:
    assert [use for use, _, _ in read(f"==Medical uses==\n{sentence}\n")] == uses
