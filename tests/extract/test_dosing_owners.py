"""Another drug's dose, what a product holds and a part of the body are no dose and no route of this drug."""

from __future__ import annotations

import pytest

from tests.extract.dosing_prose import doses, read


def _texts(sentence: str, heading: str) -> list[str]:
    return [dose["text"] for dose in doses(f"'''Foonib''' is a drug.\n\n=={heading}==\n{sentence}")]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Foonib raises digoxin levels, so the digoxin dose should be halved.", []),
        ("Foonib raises digoxin levels, so the dose of digoxin should be halved.", []),
        ("Foonib raises statin levels, and statin doses should be halved.", []),
        ("Foonib doubles theophylline levels, and its dose should be halved.", []),
        ("Foonib doubles plasma concentrations of theophylline, and its dose should be halved.", []),
        ("Foonib raises the level of lithium, whose dose should be halved.", []),
        ("It is not given with lithium, whose dose should be halved.", []),
        ("It raises levels of lithium, and simvastatin should be limited to 20 mg a day.", []),
        ("With verapamil, foonib should be limited to 20 mg a day.", ["20 mg a day"]),
        ("Ketoconazole doubles foonib levels, and its dose should be halved.", ["dose should be halved"]),
        ("With ketoconazole, its dose should be halved.", []),
        ("When foonib is taken with ketoconazole, its dose should be halved.", ["dose should be halved"]),
        ("With ketoconazole the foonib dose should be halved.", ["dose should be halved"]),
        ("Foonib is slowed by CYP3A4 inhibitors, and the CYP3A4 dose should be halved.", ["dose should be halved"]),
        ("When given with foonib, the digoxin dose is checked, and the dose should be halved.", ["dose should be halved"]),
    ],
)  # fmt: skip
def test_whose_dose_is_changed(sentence: str, found: list[str]) -> None:
    assert _texts(sentence, "Interactions") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Each vial contains 50 mg of the drug, and the dose is reckoned by weight.", []),
        ("The usual dose is one tablet daily, and each tablet contains 50 mg of foonib.", ["one tablet daily"]),
        ("Each 5 mL of the syrup contains 100 mg; the usual dose is 10 mL.", ["10 mL"]),
        ("Each tablet (white) contains the equivalent of 50 mg; the usual dose is 100 mg.", ["100 mg"]),
        ("One tablet contains 100 mg of foonib; the usual dose is 50 mg.", ["50 mg"]),
        ("The usual dose is 50 mg; in people taking 100 mg the liver is tested.", ["50 mg"]),
        ("The usual dose is 50 mg on each 3 mL of ointment.", ["50 mg", "3 mL"]),
        ("Each tablet contains 50 mg and is taken twice daily.", ["50 mg and is taken twice daily"]),
    ],
)
def test_what_a_product_holds(sentence: str, found: list[str]) -> None:
    assert _texts(sentence, "Dosage") == found


@pytest.mark.parametrize(
    ("sentence", "route"),
    [
        ("The dose is 5 mg in adults with raised intraocular pressure.", None),
        ("The dose is 5 mg for those who have had a vaginal delivery.", None),
        ("The usual dose is 5 mg by intraocular injection.", "intraocular"),
    ],
)
def test_parts_of_the_body_are_no_route(sentence: str, route: str | None) -> None:
    assert [told[1] for told in read(sentence)] == [route]


def test_a_dose_stands_beside_a_half_life() -> None:
    prose = "In older people, the half-life rises to 20 hours, and a starting dose of 5 mg at bedtime is recommended."
    assert read(prose) == [("5 mg", None, "at bedtime", "older people")]
    assert read("In older people, the half-life of 20 hours is long after a dose of 5 mg.") == []


@pytest.mark.parametrize(
    ("sentence", "population"),
    [
        ("A dose of 5 mg daily is usual, and alcohol should be avoided in children.", None),
        ("A dose of 5 mg daily is usual, and it may be raised in children.", "children"),
        ("A dose of 5 mg daily is usual; alcohol should be avoided in children.", None),
        ("A dose of 5 mg daily is usual in those taking it.", None),
        ("A dose of 5 mg daily is usual in adults and may be raised.", "adults"),
    ],
)
def test_whom_a_dose_is_for_is_told_in_its_clause(sentence: str, population: str | None) -> None:
    assert [told[3] for told in read(sentence)] == [population]
