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
        ("* For those not controlled on 30 mg daily", []),
        ("* After a 700 mg dose of mifepristone", []),
        ("* A 60 mg tablet with 15 mg hydrochlorothiazide daily", []),
        ("* For those on 30 mg daily of another statin", []),
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


def test_lines_behind_a_colon_each_for_its_own_people() -> None:
    prose = "The nasal spray delivers 90 mcg: one puff for those under 40 kg, two puffs in each nostril (360 mcg) for others."
    assert among_uses(prose) == ["one puff for those under 40 kg"]


def test_the_route_of_a_list_is_that_of_its_introduction() -> None:
    items = "\n* 90 mg/kg over 30 minutes\n* 40 mg/kg over 3 hours"
    prose = f"The intravenous protocol has steps:{items}"
    assert [route for _, route, *_ in read(prose)] == ["intravenous", "intravenous"]
    assert [route for _, route, *_ in read(f"The protocol has steps:{items}")] == [None, None]
    found = read("The oral protocol is 90 mg/kg followed by 40 mg/kg every 3 hours.")
    assert [route for _, route, *_ in found] == ["oral", "oral"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("For cramps, 30 IU in one litre of fluid at 50 drops per minute.", [("30 IU", None)]),
        ("For insulin shock, 2 mg of foonib per 3 mg of insulin.", [("2 mg of foonib per 3 mg of insulin", None)]),
        (
            "The dose is 9 mg/kg body weight as a slow injection into a line after each dialysis session.",
            [("9 mg/kg body weight", "after each dialysis session")],
        ),
        ("A single high dose (boost) of 800 IU is given.", [("800 IU", "single dose")]),
        ("Women who plan a pregnancy take 3 mg.", [("3 mg", None)]),
        ("The spray gives 4 mg of foonib; another dose can be given every 5 minutes.", [("4 mg", "every 5 minutes")]),
        ("Drops nightly have been studied in gout.", []),
        ("Two puffs are taken twice a day.", [("Two puffs", "twice a day")]),
    ],
)
def test_further_wordings_of_lines_and_repetitions(sentence: str, found: list[tuple[str, str | None]]) -> None:
    assert [(dose, frequency) for dose, _, frequency, _ in read(sentence, "Administration")] == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "Child 3 months to 9 years: initially 7 mg/kg every 8 hours, then 5 mg/kg once a day.",
            [
                ("7 mg/kg", None, "every 8 hours", "child 3 months to 9 years"),
                ("5 mg/kg", None, "once a day", "child 3 months to 9 years"),
            ],
        ),
        ("Neonate: 3 mg/kg over 40 minutes.", [("3 mg/kg", None, None, "newborns")]),
        ("Adults, initial: 9 mg q.i.d.", [("9 mg", None, "q.i.d.", "adults")]),
        ("12 mg/kg po q8h.", [("12 mg/kg", "oral", "q8h", None)]),
        ("3 mg q 15 min as an IV bolus.", [("3 mg", "intravenous", "q 15 min", None)]),
        ("For gout: start with 2 mg once a day.", [("2 mg", None, "once a day", "gout")]),
        ("Inhale one capsule (11 µg) once daily.", [("11 µg", "inhalation", "once daily", None)]),
        ("When combined with methotrexate, 4 mg/kg is given.", [("4 mg/kg", None, None, None)]),
        ("It is combined with methotrexate, 4 mg/kg daily.", []),
    ],
)
def test_lines_as_formularies_write_them(
    line: str, found: list[tuple[str | None, str | None, str | None, str | None]]
) -> None:
    assert read(line) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "Doses are 300 mg (body weight 30\u201350 kg) or 600 mg (over 50 kg) once daily.",
            [("once daily", "body weight 30\u201350 kg"), ("once daily", "over 50 kg")],
        ),
        ("The dose is 3 mg (children) or 9 mg (adults) daily.", [("daily", "children"), ("daily", "adults")]),
        ("The dose is 3 mg once daily (adults).", [("once daily", "adults")]),
        ("The dose is 3 mg (over 40 minutes) weekly.", [("weekly", None)]),
        ("It is infused at 7 units/kg/hour.", [(None, None)]),
    ],
)
def test_people_in_parentheses_behind_an_amount(line: str, found: list[tuple[str | None, str | None]]) -> None:
    assert [(frequency, population) for _, _, frequency, population in read(line)] == found
