from __future__ import annotations

import pytest

from tests.extract.dosing_prose import doses


def told(sentence: str, heading: str = "Medical uses") -> list[tuple[str | None, str | None]]:
    found = doses(f"'''Foonib''' is a drug.\n\n=={heading}==\n{sentence}")
    return [(one.get("dose"), one.get("frequency")) for one in found]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The label says two 150 mg tablets every six hours.", [("two 150 mg tablets", "every six hours")]),
        ("One 150 mg tablet is taken every six hours.", [("150 mg", "every six hours")]),
        ("Adults inhale two puffs every six hours.", [("two puffs", "every six hours")]),
        ("Children take half a tablet every six hours.", [("half a tablet", "every six hours")]),
        (
            "Adults take no more than six tablets in 24 hours.",
            [("no more than six tablets", "in 24 hours")],
        ),
        (
            "The usual dose is one double-strength tablet (80 mg of foonib and 400 mg of barine) every 12 hours.",
            [("one double-strength tablet (80 mg of foonib and 400 mg of barine)", "every 12 hours")],
        ),
        ("The usual dose is one coated tablet (80 mg) every 12 hours.", [("80 mg", "every 12 hours")]),
        ("The usual dose is one small tablet (yellow) every 12 hours.", [("one small tablet", "every 12 hours")]),
    ],
)
def test_products_are_counted_out(sentence: str, found: list[tuple[str | None, str | None]]) -> None:
    assert told(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The dose is 4 mg in 0.1 mL every four weeks.", [("4 mg", "every four weeks")]),
        ("The dose is 10 to 30 mg per day, taken in one or two doses.", [("10 to 30 mg per day", "per day in one or two doses")]),
        ("The dose is 15 mg/kg every six hours, up to four doses a day.", [("15 mg/kg", "every six hours up to four doses a day")]),
        ("Two 300 mg infusions are given two weeks apart.", [("Two 300 mg infusions", "two weeks apart")]),
        ("It is taken once daily by mouth with food.", [(None, "once daily")]),
        ("The dose is 5 mg at bedtime three times a week.", [("5 mg", "at bedtime three times a week")]),
        ("0.5 mg/kg is given 20 minutes before the procedure.", [("0.5 mg/kg", "20 minutes before the procedure")]),
        ("The dose is 500 mg, once, into a muscle.", [("500 mg", "once")]),
        ("It is given once, as 2 g by mouth.", [("2 g", "once")]),
        ("The dose is 2.4 mg (or 1.7 mg) once weekly.", [("2.4 mg", "once weekly"), ("1.7 mg", "once weekly")]),
        ("The dose is 500 mg (two tablets or 30 mL) four times a day.", [("500 mg", "four times a day")]),
        ("The dose is 600 mg once a day, usually taken at bedtime.", [("600 mg", "once a day at bedtime")]),
        ("Half a dose is given after each haemodialysis.", [("Half a dose", "after each haemodialysis")]),
        ("The daily dose is 60 mg.", [("60 mg", "daily")]),
        ("The maximum recommended daily dose is 40 mg, or 20 mg in people over 60.", [("40 mg", "daily"), ("20 mg", None)]),
        ("The capsules are taken with food twice a day, 12 hours apart.", [(None, "twice a day 12 hours apart")]),
        ("Smokers of more than 20 cigarettes a day begin with the 21 mg patch.", [("21 mg", None)]),
        ("It is taken on two days a week.", [(None, "on two days a week")]),
        ("The dose is 5 mg after each dialysis session.", [("5 mg", "after each dialysis session")]),
        ("In shock 3 mg is injected and repeated every 5 to 15 minutes.", [("3 mg", "every 5 to 15 minutes")]),
        ("The dose is 2 mg taken an hour before bedtime.", [("2 mg", "an hour before bedtime")]),
        ("A single tablet daily or three times a week is enough.", [("A single tablet", "daily or three times a week")]),
        ("The usual starting dose is 25 mg daily, raised every six weeks.", [("25 mg", "daily")]),
        ("It is given every two or three weeks, at 5 mg/kg every two weeks.", [(None, "every two or three weeks"), ("5 mg/kg", "every two weeks")]),
        ("It is given with a dose between 10 mg and 20 mg per day.", [("between 10 mg and 20 mg per day", "per day")]),
        ("Doses range from 10 mg to 20 mg per day.", [("10 mg to 20 mg per day", "per day")]),
        ("The dose is increased from 10 mg to 20 mg per day.", [("10 mg", None), ("20 mg per day", "per day")]),
    ],
)  # fmt: skip
def test_how_often_belongs_to_its_amount(sentence: str, found: list[tuple[str | None, str | None]]) -> None:
    assert told(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("For pain 15 mg of the heavy (0.5% in dextrose) solution is customary.", ["15 mg"]),
        ("The usual amount is 5 mg.", ["5 mg"]),
        ("The usual regimen is 1 g by mouth followed by 500 mg every six hours.", ["1 g", "500 mg"]),
        ("The usual amount is 5 mg in 0.1 mL.", ["5 mg"]),
        ("With a usual dose of 5 mg peak levels occur within an hour.", []),
        ("It is made as a blue capsule having a dose of 5 mg.", []),
        ("The label gives 4 mg/kg, with 2 mg/kg producing sleep.", ["4 mg/kg"]),
        ("NICE recommends 75 mg once daily.", ["75 mg"]),
        ("The dose depends on age: 2 mL for infants and 5 mL for older children.", ["2 mL", "5 mL"]),
        ("Mild pain is treated with 5 to 10 mg every 4 h.", ["5 to 10 mg"]),
        ("It is taken as four tablets at once.", ["four tablets"]),
        ("Foonib is a tablet taken by mouth every night.", [None]),
        ("The injection is repeated every three months.", [None]),
        ("The scan is repeated every three months.", []),
        ("The cream is rubbed in twice a day.", [None]),
        ("A weekly dose of 70 mg is as good as 10 mg daily.", []),
        ("A bolus of 80 units/kg is followed by an infusion of 18 units/kg/hour.", ["80 units/kg", "18 units/kg/hour"]),
        ("The infant receives 0.1 mg/kg per day through the milk.", []),
        ("A single dose of foonib lasts about a day.", []),
        ("Maintenance is by infusion of 50 to 100 mg/kg/min.", ["50 to 100 mg/kg/min"]),
        ("The package directions for adults are 30 mL every hour.", ["30 mL"]),
        ("In gout it's added to barine, at 15 mg/kg every three weeks.", ["15 mg/kg"]),
        ("A 75 mg dose, which was never tested in the trial, is labelled for the old.", ["75 mg"]),
        ("A 75 mg dose was tested in the trial.", []),
        ("The package holds 5 mg daily.", []),
        ("The dose is usually increased by 25 to 50% in pregnancy.", ["dose is usually increased by 25 to 50%"]),
        ("Poor metabolisers may need a 1.5–2 times lower starting dose.", ["1.5–2 times lower starting dose"]),
    ],
)
def test_ways_of_stating_a_dose(sentence: str, found: list[str]) -> None:
    assert [dose for dose, _ in told(sentence)] == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The half-life is 36 hours, so it is given once daily.", ["once daily"]),
        ("Foonib (brand name Bar) is taken twice a day.", ["twice a day"]),
        ("When foonib is given twice a day, it accumulates.", []),
        ("Its half-life is 36 hours when taken once daily.", []),
        ("Poor metabolisers should receive half the usual dose.", [None]),
        ("With half the usual dose levels fall.", []),
    ],
)
def test_where_the_drug_is_explained_only_how_it_is_given_counts(sentence: str, found: list[str | None]) -> None:
    assert [often for _, often in told(sentence, "Pharmacokinetics")] == found


def test_a_bracket_that_only_closes_is_left_out() -> None:
    (first, second) = doses("'''Foonib''' is a drug.\n\n==Dosage==\nThe dose is 2.4 mg (or 1.7 mg) once weekly.")
    assert (first["text"], second["text"]) == ("2.4 mg (or 1.7 mg) once weekly", "1.7 mg once weekly")


def test_an_amount_of_a_component_is_one_of_the_combination() -> None:
    lead = "'''Foonib/barine''' is a drug.\n\n==Dosage==\n"
    assert [one["dose"] for one in doses(f"{lead}15 mg/kg of barine a day is given.")] == ["15 mg/kg"]
    assert doses(f"{lead}15 mg/kg of ibuprofen a day is given.") == []
