from __future__ import annotations

from typing import Any

import pytest

from tests.extract.dosing_prose import doses, read


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "The typical dose is 500 mg twice per day.",
            [{"dose": "500 mg", "frequency": "twice per day", "text": "500 mg twice per day"}],
        ),
        ("It is taken by mouth once a day.", [{"route": "oral", "frequency": "once a day", "text": "once a day"}]),
        ("It lowers fever every day.", []),
        ("It is taken by those who have had a very long illness with many attacks of pain and fever every day.", []),
        ("About 2 million prescriptions are given each year.", []),
    ],
)
def test_a_sentence_elsewhere_must_state_a_dose(sentence: str, found: list[dict[str, Any]]) -> None:
    assert doses(f"'''Foonib''' is a drug.\n\n{sentence}") == found


def test_other_sections_do_not_count() -> None:
    sentence = "The recommended dose is 20 mg once a day."
    assert doses(f"==History==\n{sentence}\n==Veterinary use==\n===Dosage===\n{sentence}") == []


def test_a_low_first_dose_counts_among_reactions() -> None:
    source = "==Side effects==\nNausea can be avoided by starting at a low dose (1.5 to 2 grams per day). Others took 5 mg daily."
    assert [dose["text"] for dose in doses(source)] == ["1.5 to 2 grams per day"]


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Prophylaxis in adults: one 250 mg tablet once a week.", ["250 mg"]),
        ("The patch is changed every 3 to 4 days.", [None]),
        ("One tablet is taken twice daily.", ["One tablet"]),
        ("Some hold that half the dose is better.", []),
        ("Some need 250 mg tablets.", []),
        ("Treatment with ibuprofen 100 mg per day should be given too.", []),
        ("Treatment with foonib 100 mg per day should be given.", ["100 mg per day"]),
        ("Blood tests are taken every four weeks.", []),
        ("It is used every day by millions.", []),
    ],
)
def test_doses_among_the_uses(prose: str, found: list[str | None]) -> None:
    assert [dose for dose, *_ in read(prose, heading="Medical uses")] == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("==Medical uses==\nLow-dose foonib (75 mg daily) is used to prevent strokes.", ["75 mg daily"]),
        ("==Medical uses==\nFoonib 75 mg prevents strokes.", []),
        ("==Adverse effects==\nDrowsiness is worse at 75 mg daily.", []),
        ("==Adverse effects==\nInfusion should not exceed 50 mg/min.", ["not exceed 50 mg/min"]),
        ("==Adverse effects==\nThe maximum dose was cut to 20 mg.", ["20 mg"]),
        ("==Society and culture==\nThe maximum dose without prescription is 20 mg a day.", ["20 mg a day"]),
        (
            "==Available forms==\n* Brandix: 100, 150 and 200 mg slow tablets, taken twice a day",
            ["slow tablets, taken twice a day"],
        ),
        ("==Medical uses==\n===Off-label uses===\nHigh doses (400 mg daily) have been used.", ["400 mg daily"]),
        ("==Research==\nHigh doses (400 mg daily) have been used.", []),
        ("European labelling offers 110 mg twice daily instead.", ["110 mg twice daily"]),
        ("The label gives 1 to 4.5 mg/kg by vein.", ["1 to 4.5 mg/kg"]),
        ("==Medical uses==\nA second bolus may be 0.4 mg/kg, by vein.", ["0.4 mg/kg"]),
    ],
)
def test_doses_among_uses_and_limits_among_reactions(prose: str, found: list[str]) -> None:
    assert [dose["text"] for dose in doses(f"'''Foonib''' is a drug.\n\n{prose}")] == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Those using barol are recommended to limit their use to no more than one 25 mg dose every 48 hours.", ["no more than one 25 mg dose every 48 hours"]),
        ("Use with simvastatin should not exceed 20 mg daily.", []),
        ("With amlodipine the dose should not exceed 20 mg per day.", ["not exceed 20 mg per day"]),
        ("With foonib, the dose of simvastatin should not exceed 20 mg daily.", []),
        ("Simvastatin doses must not exceed 20 mg.", []),
        ("Foonib doses must not exceed 20 mg.", ["not exceed 20 mg"]),
        ("It was taken at 20 mg daily together with amlodipine.", []),
        ("The usual dose is 20 mg daily, and its effects exceed those of a maximum dosing unit.", []),
    ],
)  # fmt: skip
def test_limits_among_the_interactions(sentence: str, found: list[str]) -> None:
    source = f"'''Foonib''' is a drug.\n\n==Interactions==\n{sentence}"
    assert [dose["text"] for dose in doses(source)] == found


@pytest.mark.parametrize(
    ("heading", "sentence", "found"),
    [
        ("Pharmacology", "It is usually given intravenously in doses of 3 to 5 mg/kg.", ["3 to 5 mg/kg"]),
        ("Pharmacology", "The binding is seen with a dose of 5 mg/kg a day.", []),
        ("Pharmacokinetics", "The peak is late where it is given in doses of 3 to 5 mg/kg.", []),
        ("Medical uses", "The cream is also used continuously in low doses (twice a week).", ["twice a week"]),
        ("Medical uses", "Exercise is useful (twice a week).", []),
    ],
)
def test_how_it_is_given_is_a_dose_outside_of_dosage(heading: str, sentence: str, found: list[str]) -> None:
    told = doses(f"'''Foonib''' is a drug.\n\n== {heading} ==\n{sentence}")
    assert [dose["text"] for dose in told] == found


@pytest.mark.parametrize(
    ("heading", "sentence", "found"),
    [
        ("Interactions", "Limit simvastatin to a maximum of 20 mg if taken with foonib.", []),
        ("Interactions", "Limit foonib to a maximum of 20 mg if taken with simvastatin.", ["a maximum of 20 mg"]),
        ("Dosage", "The dose must be chosen with care; 80 mg per day or more can cause drowsiness.", []),
        ("Dosage", "The 80 mg dose is now restricted; the usual dose is 40 mg daily.", ["40 mg daily"]),
    ],
)
def test_another_drugs_limit_and_what_is_too_much_are_no_doses(heading: str, sentence: str, found: list[str]) -> None:
    told = doses(f"'''Foonib''' is a drug.\n\n== {heading} ==\n{sentence}")
    assert [dose["text"] for dose in told] == found


def test_how_often_it_is_given_counts_where_the_drug_is_explained() -> None:
    assert [dose["frequency"] for dose in doses("==Pharmacology==\nIt is given every eight hours.")] == [
        "every eight hours"
    ]
    assert doses("==Pharmacology==\nIts effect was measured every eight hours.") == []


@pytest.mark.parametrize(
    ("listed", "sentence", "route"),
    [
        ("[[Subcutaneous]], [[by mouth]]", "It is injected at 5 mg a day.", "subcutaneous"),
        ("[[Subcutaneous]], [[intravenous]]", "It is injected at 5 mg a day.", "injection"),
        ("[[By mouth]]", "It is injected at 5 mg a day.", "injection"),
        ("[[Subcutaneous]]", "The usual dose is 5 mg a day.", "subcutaneous"),
        ("[[Subcutaneous]]", "The usual dose is 5 mg a day, left in the catheter.", None),
        ("[[Subcutaneous]], [[by mouth]]", "The usual dose is 5 mg a day.", None),
        ("[[Subcutaneous]]", "The usual dose is 5 mg a day intravenously.", "intravenous"),
    ],
)
def test_the_infobox_says_the_route_where_it_lists_only_one(listed: str, sentence: str, route: str | None) -> None:
    box = f"{{{{Infobox drug\n| routes_of_administration = {listed}\n}}}}\n'''Foonib''' is a drug."
    assert [dose.get("route") for dose in doses(f"{box}\n\n== Dosage ==\n{sentence}")] == [route]
