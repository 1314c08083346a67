from __future__ import annotations

import pytest

from tests.extract.dosing_prose import read, told

Dose = tuple[str | None, str | None]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # The same in another unit.
        ("Adults need 30 μg/d (1200 IU per day).", [("30 μg/d", "per day")]),
        ("She takes 7 mg (7,000 µg) a day.", [("7 mg", "a day")]),
        ("The dose is 3 g (12 mmol of foonib) a day.", [("3 g", "a day")]),
        ("The dose is 30 mg (60 mg in men) a day.", [("30 mg", None), ("60 mg", "a day")]),
        ("The dose is two sprays twice daily (150 micrograms).", [("150 micrograms", "twice daily")]),
        # What it is given in.
        ("The dose is 4 mg in 3 mL twice daily.", [("4 mg", "twice daily")]),
        ("The dose is 4 mg, diluted in 90 mL of saline and infused, every 3 days.", [("4 mg", "every 3 days")]),
        ("A dose of 4 mg twice daily is swallowed with 200 mL of water.", [("4 mg", "twice daily")]),
        ("A dose of 40 mL of syrup is taken twice daily.", [("40 mL", "twice daily")]),
        ("The spray contains 6 mg in 0.2 mL and is used twice daily.", [("6 mg", "twice daily")]),
        # By how much it is reckoned.
        ("The dose is 2 mg for every 50 IU of active insulin.", [("2 mg for every 50 IU of active insulin", None)]),
        ("The dose is 2 mg foonib per 3 mg of iron daily.", [("2 mg foonib per 3 mg of iron", "daily")]),
        ("The dose is 2 mg per 100 units twice daily.", [("2 mg per 100 units", "twice daily")]),
        # How often it is repeated.
        ("The dose is 5 mg IV; it may be repeated every 4 minutes.", [("5 mg", "every 4 minutes")]),
        (
            "The dose is 5 mg; further doses of 5 mg can be given at 40-second intervals.",
            [("5 mg", "at 40-second intervals")],
        ),
        (
            "Not more than 70 mg should be given in any 5-minute period.",
            [("Not more than 70 mg", "in any 5-minute period")],
        ),
        ("It is given as a single 60 microgram dose.", [("60 microgram", "single dose")]),
        # Shared with another.
        ("Women take 6 mg and men 9 mg at bedtime.", [("6 mg", "at bedtime"), ("9 mg", "at bedtime")]),
        ("Inhale 2 mL of a 5% solution, or 4 mL twice daily.", [("2 mL", "twice daily"), ("4 mL", "twice daily")]),
    ],
)
def test_one_dose_told_by_several_amounts(sentence: str, found: list[Dose]) -> None:
    assert [(dose, frequency) for dose, _, frequency, _ in read(sentence)] == found


def test_a_total_after_which_something_is_asked_is_no_dose() -> None:
    assert [dose for dose, *_ in read("The dose is 3 mg; if none helps after a total of 12 mg, stop.")] == ["3 mg"]


def test_milliunits() -> None:
    assert told("The infusion begins at 3 milliunits/minute.") == [("3 milliunits/minute", None, 3.0, None)]


def test_a_label_of_two_groups() -> None:
    found = read("It is taken: adults and children over 9, 3 level teaspoons (12 g) daily.")
    assert [(dose, population) for dose, _, _, population in found] == [("12 g", "adults and children over 9")]
