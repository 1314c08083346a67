from __future__ import annotations

import pytest

from tests.extract.dosing_prose import doses, read


def among_uses(prose: str, heading: str = "=== Shock ===") -> list[str]:
    return [dose["text"] for dose in doses(f"'''Foonib''' is a drug.\n\n== Medical uses ==\n{heading}\n{prose}")]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("For cramps, 3 mg over 40 seconds.", ["3 mg over 40 seconds"]),
        ("* Infants: 4–6 mg/kg", ["4–6 mg/kg in infants"]),
        ("In women who are pregnant, 7 mg daily.", ["7 mg daily in women who are pregnant"]),
        ("Foonib caproate 8 mg IM every 5 weeks is an alternative.", ["8 mg IM every 5 weeks"]),
        ("Foonib, 9 mg at bedtime, is an option.", ["9 mg at bedtime"]),
        ("Intravenous foonib, 3 g over 12 minutes, is recommended for gout.", ["3 g over 12 minutes"]),
        ("A loading dose of 11 mg.", ["loading dose of 11 mg"]),
        ("Day 1: 30 mg; day 2: 20 mg.", ["30 mg", "20 mg"]),
        ("Against scabies, one tablet twice a week.", ["one tablet twice a week"]),
        ("Against scabies, one tablet.", []),
        # What is found in people, eaten, sold or told of somebody.
        ("In lupus with proteinuria above 0.4 g per day.", []),
        ("For infants with an intake below 300 mg per day.", []),
        ("Oral tablets of 4, 8 and 12 mg.", []),
        ("Doctor Moreau writes that she cured herself with 90 mg daily.", []),
        ("For scabies, doses over 40 mg daily.", []),
        ("For gout, 40 mg daily delays pain.", ["40 mg daily"]),
        ("For infants born at 900 g.", []),
        ("Soldiers often hold 3 mg daily in their kits.", []),
    ],
)
def test_lines_without_a_verb_among_the_uses(line: str, found: list[str]) -> None:
    assert among_uses(line) == found


def test_lines_on_forms_are_no_doses() -> None:
    assert among_uses("Patches 10 to 80 μg/day; 5 mg capsules daily.", "=== Available forms ===") == []


def test_a_poisoning_with_something_else_is_a_use() -> None:
    prose = "The intravenous protocol is a 30 mg/kg loading dose followed by 6 mg/kg every 9 hours."
    assert among_uses(prose, "=== Ethanol overdose ===") == ["30 mg/kg", "6 mg/kg every 9 hours"]
    assert among_uses("In acute iron overdose with coma a loading dose of 3 g is given.") == ["loading dose of 3 g"]
    assert among_uses("In overdose of iron with coma a dose of 3 g is given.") == ["3 g"]
    assert among_uses("In massive overdose a dose of 3 g is lethal.") == []
    assert read("A dose of 3 g is given.", "Overdose") == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("For cramps, 3 mg over 40 seconds, then 4 mg, then 6 mg each minute.", ["3 mg", "4 mg", "6 mg"]),
        ("The first dose is 3 mg or 5 mg.", ["3 mg", "5 mg"]),
        ("A 9 mg loading dose followed by 2 mg every 7 hours.", ["9 mg", "2 mg"]),
        ("Twice daily 9 mg; the pulse may rise then 3 mg less.", ["9 mg"]),
    ],
)
def test_steps_of_a_course(sentence: str, found: list[str | None]) -> None:
    assert [dose for dose, *_ in read(sentence, "Medical uses")] == found


def test_steps_follow_only_amounts() -> None:
    assert [dose for dose, *_ in read("Two tablets are taken daily, then 4 mg capsules.", "Medical uses")] == [
        "Two tablets"
    ]
