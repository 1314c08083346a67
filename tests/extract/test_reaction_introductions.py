from __future__ import annotations

import pytest

from tests.extract.reaction_facts import facts, names


@pytest.mark.parametrize(
    "opening",
    ["'''Very common adverse effects include:'''", ";Very common", "Very common:", "===Very common effects==="],
)
def test_what_announces_a_list_gives_its_frequency(opening: str) -> None:
    assert facts(f"==Adverse effects==\n{opening}\n* Odd feelings\n* Rash (31%)\n", "frequency", "percent") == [
        {"reaction": "Odd feelings", "frequency": "very common", "percent": None},
        {"reaction": "Rash", "frequency": "very common", "percent": {"low": 31, "high": 31}},
    ]


@pytest.mark.parametrize(
    "introduction",
    ["The following drugs interact with it:", "Risk factors:", "Avoid it with:", "It must not be used in:"],
)
def test_a_list_of_something_else(introduction: str) -> None:
    assert names(f"==Side effects==\n{introduction}\n* grapefruit\n* odd feelings\n") == []


@pytest.mark.parametrize(
    ("opening", "low", "high"),
    [
        ("Odd effects (< 1 in 100) include:", 0, 1),
        ("Less common effects (<10%):", 0, 10),
        ("===Reported by 1-10%===", 1, 10),
        ("Common (1-10%):", None, None),
        ("Less common (1-10%):", None, None),
        ("===Rare (<0.1%)===", None, None),
        ("It was studied in 5-9% of people. Effects seen in at least 5% are:", 5, None),
        ("Effects seen in 5%:", None, None),
    ],
)
def test_what_announces_a_list_gives_a_range_of_shares(opening: str, low: float | None, high: float | None) -> None:
    source = f"==Adverse effects==\n{opening}\n* Rash\n* Gout (3%)\n"
    rash, gout = facts(source, "percent")
    assert rash == {"reaction": "Rash", "percent": None if low is None else {"low": low, "high": high}}
    assert gout == {"reaction": "Gout", "percent": {"low": 3, "high": 3}}


def test_limits_of_a_class_of_frequency_give_the_band_and_no_share() -> None:
    source = "==Adverse effects==\n===Common (>10%)===\n* Rash\n===Rare (0.2-0.9%)===\n* Gout\n"
    assert facts(source, "frequency", "frequency_band", "frequency_basis", "percent") == [
        {
            "reaction": "Rash",
            "frequency": "common",
            "frequency_band": "very_common",
            "frequency_basis": "percent",
            "percent": None,
        },
        {
            "reaction": "Gout",
            "frequency": "rare",
            "frequency_band": "uncommon",
            "frequency_basis": "percent",
            "percent": None,
        },
    ]


def test_an_announced_list_ends_before_its_reason() -> None:
    announced = "Common effects (>10%) include: nausea such as retching, rash and diarrhea"
    assert names(f"==Adverse effects==\n{announced} as the gut moves faster.\n") == [
        *("nausea", "retching", "rash", "diarrhea")
    ]
    assert names("==Adverse effects==\nThese include anxiety.\n") == []


def test_a_label_that_announces_reactions_needs_no_other_proof() -> None:
    source = "==Side effects==\nFurther side effects: hypertension, odd phenomena, odd behaviours and odd looks.\n"
    assert names(source) == ["hypertension"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Common side effects when used for cancer include nausea and rash.", ["nausea", "rash"]),
        ("Stomach effects are the most common, and include nausea and diarrhea.", ["nausea", "diarrhea"]),
        ("Also very frequent (20\u201350%) are confusion and drowsiness.", ["confusion", "drowsiness"]),
        (
            "Dizziness and hypertension are the common (>10%) non-psychiatric side effects.",
            ["Dizziness", "hypertension"],
        ),
        ("The typical symptoms of cystitis are frequent urination and fever.", ["frequent urination", "fever"]),
        ("Headaches are common in children.", ["Headaches"]),
        (
            "There is a slightly increased risk of infections such as cystitis, and rash.",
            ["infections", "cystitis", "rash"],
        ),
        ("Another trial showed significantly increased rates of rash and gout.", ["rash", "gout"]),
        ("There is an increased incidence of these rashes.", []),
        ("Adverse events were classified as gout, rash, and fever.", ["gout", "rash", "fever"]),
        ("There is a higher risk of stroke in people with diabetes.", []),
        ("Gout similar to septic arthritis may occur.", ["Gout"]),
        ("* increases in total cholesterol", ["increases in total cholesterol"]),
    ],
)
def test_further_ways_to_begin_a_list(sentence: str, found: list[str]) -> None:
    assert names(f"== Side effects ==\n{sentence}") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Side effects include gout; rash, including hives; fever; and cough.",
            ["gout", "rash", "hives", "fever", "cough"],
        ),
        ("Side effects include gout; others have rash; and fever.", ["gout"]),
        ("Side effects include gout; the drug was given for fever; and cough followed.", ["gout"]),
    ],
)
def test_semicolons_part_the_members_of_a_list_to_its_end(sentence: str, found: list[str]) -> None:
    assert names(f"== Side effects ==\n{sentence}") == found
