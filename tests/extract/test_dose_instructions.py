from __future__ import annotations

import pytest

from tests.extract.dosing_prose import doses


def told(sentence: str, heading: str = "Medical uses") -> list[tuple[str | None, str | None, str | None]]:
    found = doses(f"'''Foonib''' is a drug.\n\n=={heading}==\n{sentence}")
    return [(one.get("dose"), one.get("frequency"), one.get("population")) for one in found]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It is given as three doses at 0, 2 and 12 months.", [("three doses", "at 0, 2 and 12 months", None)]),
        (
            "Two doses, given at least eight weeks apart, are recommended for children.",
            [("Two doses", "at least eight weeks apart", "children")],
        ),
        (
            "The first dose is given at nine months of age and the second between three and five years.",
            [
                ("The first dose", "at nine months of age", None),
                ("the second", "between three and five years", None),
            ],
        ),
        (
            "In infants it is given in a three-dose series at two, three, and four months of age.",
            [("a three-dose series", "at two, three, and four months of age", "infants")],
        ),
        ("A booster dose is recommended every five years.", [("A booster dose", "every five years", None)]),
        (
            "It is given as a single injection and boosters may be given every six years.",
            [("a single injection", None, None), ("boosters", "every six years", None)],
        ),
        ("A booster is needed every five years.", [("A booster", "every five years", None)]),
        ("A single dose is enough for most adults.", [("A single dose", None, "most adults")]),
        ("It requires two or three doses.", [("two or three doses", None, None)]),
        (
            "A series of four doses is given over a two-month period on days zero, seven, and either twenty or thirty.",
            [("four doses", "over a two-month period on days zero, seven, and either twenty or thirty", None)],
        ),
        (
            "The first dose is recommended within 12 hours of birth; the second follows.",
            [("The first dose", "within 12 hours of birth", None)],
        ),
        (
            "The initial vaccination is given as a single injection with a booster dose after 4 to 8 months.",
            [("a single injection", None, None), ("a booster dose", "after 4 to 8 months", None)],
        ),
        (
            "Three doses are given in the first year of life with a fourth around 18 months of age.",
            [("Three doses", None, None), ("a fourth", "around 18 months of age", None)],
        ),
        (
            "Two doses are required, the second at least eight weeks after the first.",
            [("Two doses", None, None), ("the second", "at least eight weeks after the first", None)],
        ),
        (
            "Children under 12 receive two doses six months apart, and those aged 12 or more three doses over six months.",
            [
                ("two doses", "six months apart", "children under 12"),
                ("three doses", "over six months", "aged 12 or more"),
            ],
        ),
        (
            "No more than two doses should be taken within 24 hours.",
            [("No more than two doses", "within 24 hours", None)],
        ),
        ("The first injection was performed in 1990 and the second two years later.", []),
        ("A third dose is recommended in the elderly.", []),
        ("If two doses are used, it works.", []),
        ("After three doses are given, most people are protected.", []),
        ("Two doses of foonib protect nine in ten people.", []),
        ("Over 20 million doses have been given.", []),
        ("The cost of two doses is given in the table.", []),
    ],
)
def test_doses_are_counted_where_they_are_prescribed(
    sentence: str, found: list[tuple[str | None, str | None, str | None]]
) -> None:
    assert told(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "It is applied to the entire skin and washed off after 6 to 10 hours.",
            ["applied to the entire skin and washed off after 6 to 10 hours"],
        ),
        ("The shampoo is left on for 5 minutes and then rinsed off.", ["is left on for 5 minutes and then rinsed off"]),
        (
            "It is rubbed into the whole body from the chin down, and once more the next day.",
            ["rubbed into the whole body from the chin down"],
        ),
        ("Treatment usually lasts six weeks.", ["Treatment usually lasts six weeks"]),
        ("A course of 10 days is usual.", ["course of 10 days is usual"]),
        ("The usual course is five days.", ["usual course is five days"]),
        (
            "It is applied at bedtime three times per week and washed off after six hours.",
            ["applied at bedtime three times per week and washed off after six hours"],
        ),
        ("It is taken indefinitely.", ["is taken indefinitely"]),
        ("It should not be used for longer than five days.", ["not be used for longer than five days"]),
        ("The rash is washed off after some hours.", []),
        ("Symptoms improve after two to four weeks of treatment.", []),
        ("It is taken for three days before surgery.", []),
    ],
)
def test_applications_and_durations_stand_where_no_amount_does(sentence: str, found: list[str]) -> None:
    assert [one["text"] for one in doses(f"'''Foonib''' is a drug.\n\n==Medical uses==\n{sentence}")] == found


def test_how_long_at_most_is_told_among_the_reactions_too() -> None:
    assert told("Its use should be limited to two weeks.", "Side effects") == [(None, None, None)]
    assert told("Treatment lasts two weeks.", "Side effects") == []
