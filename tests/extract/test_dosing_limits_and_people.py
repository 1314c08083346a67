"""Doses with the most that is given in parentheses, by age and weight, over a stated time, and where they are explained."""

from __future__ import annotations

import pytest

from tests.extract.dosing_prose import read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The dose for gout is 5 mg/kg (max. 300 mg) daily, or 15 mg/kg (maximum dose 900 mg) three times a week.",
            [("5 mg/kg", None, "daily", "gout"), ("15 mg/kg", None, "three times a week", "gout")],
        ),
        ("The dose is 5 mg (maximum 300 mg).", [("5 mg", None, None, None), ("300 mg", None, None, None)]),
        ("Children may be given 15 mg/kg every six hours.", [("15 mg/kg", None, "every six hours", "children")]),
        ("Most people need 100 micrograms daily.", [("100 micrograms", None, "daily", None)]),
        (
            "Gout in adults is treated with 10 mg daily; gout in children with 5 mg daily.",
            [("10 mg", None, "daily", "adults"), ("5 mg", None, "daily", "children")],
        ),
        ("Seven doses are given over the course of a month.", [("Seven doses", None, None, None)]),
        ("A course of 50 mg a day is used.", [("50 mg", None, "a day", None)]),
        ("The dose of vitamin D is 20 mg daily.", []),
        ("It is given at a dose of 2.4 million units.", [("2.4 million units", None, None, None)]),
    ],
)
def test_doses_under_their_heading(sentence: str, expected: list[tuple[str | None, ...]]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("heading", "sentence", "expected"),
    [
        (
            "Medical uses",
            "The dose that works is mostly 25 to 50 mg (compared to the usual dose of others).",
            [("25 to 50 mg", None, None, None)],
        ),
        (
            "Side effects",
            "It is used with care in people with liver disease, for whom a lower dose of 25 mg is usually started.",
            [("25 mg", None, None, "people with liver disease")],
        ),
        ("Side effects", "A lower dose of 25 mg caused rash.", []),
        (
            "Pharmacokinetics",
            "The profile allows it to be given once a day, usually at bedtime, although two are needed by some.",
            [(None, None, "once a day at bedtime", None)],
        ),
        ("Pharmacokinetics", "This allows it to be measured once a day.", []),
    ],
)
def test_doses_told_elsewhere(heading: str, sentence: str, expected: list[tuple[str | None, ...]]) -> None:
    assert read(sentence, heading) == expected
