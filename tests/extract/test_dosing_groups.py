from __future__ import annotations

import pytest

from tests.extract.dosing_prose import Told, doses, told


@pytest.mark.parametrize(
    ("sentence", "population"),
    [
        (
            "The dose is 20 mg daily in adults with gout, if these are treated at all (see below).",
            "adults with gout, if these are treated at all",
        ),
        (
            "The dose is 20 mg daily in adults with gout unless they are frail.",
            "adults with gout unless they are frail",
        ),
        ("In women, provided that they are well, the dose is 20 mg daily.", "women, provided that they are well"),
        ("In infants, whose kidneys are weak, the dose is 2 mg daily.", "infants, whose kidneys are weak"),
        ("The dose is 20 mg daily in adults with gout, if needed.", "adults with gout"),
    ],
)
def test_what_limits_the_population_stays(sentence: str, population: str) -> None:
    assert [dose["population"] for dose in doses(f"==Dosage==\n{sentence}")] == [population]


def test_a_limit_of_kidney_function_stays_with_its_people() -> None:
    sentence = "In patients with a creatinine clearance of less than 30 mL/min, the dose is 250 mg every 24 hours."
    (dose,) = doses(f"==Dosage==\n{sentence}")
    assert dose["population"] == "patients with a creatinine clearance of less than 30 mL/min"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Infusion should not exceed 40 mg/min in adults or 1–2 mg/kg/min (or 40 mg/min, whichever is slower) in children.",
            [
                ("not exceed 40 mg/min", "adults", 40, "at_most"),
                ("1–2 mg/kg/min", "children", 2, "at_most"),
                ("40 mg/min", "children", 40, "at_most"),
            ],
        ),
        ("The dose should not exceed 40 mg in adults or 30 mg.", [("not exceed 40 mg", "adults", 40, "at_most")]),
        (
            "It is given at a dose of 10 mg (or 1 mL daily in infants) in children.",
            [("10 mg", "children", 10, None), ("1 mL", "infants", 1, None)],
        ),
        (
            "The maximum dose is 40 mg/day in adults and 20 mg/day in children.",
            [("40 mg/day", "adults", 40, "at_most"), ("20 mg/day", "children", 20, "at_most")],
        ),
        (
            "The maximum dose is 40 mg daily, and the initial dose is 5 mg daily.",
            [("40 mg", None, 40, "at_most"), ("5 mg", None, 5, None)],
        ),
        (
            "The dose is 15 mg/kg daily or 1 g daily, whichever is less.",
            [("15 mg/kg", None, 15, "at_most"), ("1 g", None, 1, "at_most")],
        ),
        (
            "The maximum dose is 20 mg for subgroups of patients, including those older than 60 years and those taking an inhibitor.",
            [
                (
                    "20 mg",
                    "subgroups of patients, including those older than 60 years and those taking an inhibitor",
                    20,
                    "at_most",
                )
            ],
        ),
        (
            "Children aged 4 to 17 receive 0.8 mg/kg per week, up to a maximum of 50 mg.",
            [
                ("0.8 mg/kg per week", "children aged 4 to 17", 0.8, None),
                ("up to a maximum of 50 mg", "children aged 4 to 17", 50, "at_most"),
            ],
        ),
        ("The dose is 20 mg daily (in adults) or 10 mg daily.", [("20 mg", "adults", 20, None)]),
        (
            "The dose is 20 mg daily; caution is needed in children.",
            [("20 mg", None, 20, None)],
        ),
    ],
)
def test_a_dose_has_the_group_that_follows_it_and_a_limit_holds_for_all_its_parts(
    sentence: str, found: list[Told]
) -> None:
    assert told(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "population"),
    [
        ("High doses (400 mg daily) have been used in advanced lung cancer, with success.", "advanced lung cancer"),
        ("For chronic gout the dose is 20 mg daily.", "chronic gout"),
        ("The recommended dose for migraine prevention is 20 mg daily.", "migraine prevention"),
        ("For oral use the dose is 20 mg daily.", None),
        ("For chronic gout the dose is small; 20 mg daily is usual.", None),
        ("For chronic gout in adults the dose is 20 mg daily.", "adults"),
    ],
)
def test_a_dose_for_an_illness_is_no_usual_dose(sentence: str, population: str | None) -> None:
    assert [dose.get("population") for dose in doses(f"==Dosage==\n{sentence}")] == [population]


def test_a_dose_for_another_use_than_its_sections_says_so() -> None:
    sentence = "As a sedative before operations, the usual dose is 40 to 60 mg (compared to the regular 15 mg dose)."
    found = doses(f"==Medical uses==\n===Epilepsy===\n{sentence}")
    assert [(dose["dose"], dose["population"]) for dose in found] == [
        ("40 to 60 mg", "as a sedative before operations"),
        ("15 mg", "Epilepsy"),
    ]


@pytest.mark.parametrize("interval", ["QT interval", "PR intervals", "corrected QT interval"])
def test_an_interval_of_the_heart_is_no_dose(interval: str) -> None:
    sentence = f"The effect on the {interval} is increased in kidney failure."
    assert doses(f"==Contraindications==\n{sentence}") == []
    (dose,) = doses("==Contraindications==\nThe interval is increased in kidney failure.")
    assert dose["dose"] == "interval is increased"


def test_a_weight_stays_with_the_children_and_the_first_day_is_no_dose_of_its_own() -> None:
    sentence = "In children weighing 40 kg or less the dose is 4 mg/kg divided into two doses on the first day."
    (dose,) = doses(f"==Dosage==\n{sentence}")
    assert (dose["dose"], dose["frequency"]) == ("4 mg/kg", "divided into two doses")
    assert dose["population"] == "children weighing 40 kg or less"


def test_what_was_taken_before_is_no_dose() -> None:
    found = doses("==Dosage==\n20 mg once daily may be given after at least two months on 5 mg.")
    assert [dose["dose"] for dose in found] == ["20 mg"]
