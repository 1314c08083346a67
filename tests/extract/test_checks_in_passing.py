from __future__ import annotations

import pytest

from app.extract.checks_in_passing import checks_in_passing
from app.extract.monitoring import extract
from app.wikitext.parse import parse_document


def checks(sentence: str, *, under_heading: bool = False, beside: bool = False) -> dict[str, tuple[str, ...]]:
    found = checks_in_passing(sentence, under_heading=under_heading, beside=beside)
    return {test.test: test.schedule for test in found}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # The act behind the thing.
        ("In gout, urate has to be looked into every six months.", {"urate": ("every six months",)}),
        ("Urate may rise and is worth checking in those with gout.", {"Urate": ()}),
        ("Sodium and urea ought to be plotted twice a year.", {"Sodium": ("twice a year",), "urea": ("twice a year",)}),
        ("Lipase and amylase need checking.", {"Lipase": (), "amylase": ()}),
        ("The dose is halved and the barine levels measured every week.", {"barine levels": ("every week",)}),
        # The act before it.
        ("Doctors keep an eye on the urea for as long as the drug is taken.", {"urea": ()}),
        ("It makes sense to record an ECG before the first dose.", {"ECG": ("before the first dose",)}),
        ("It is wise to follow both the urea and the sodium.", {"urea": (), "sodium": ()}),
        ("Testing the urine for glucose once a month is advised.", {"glucose": ("once a month",)}),
        (
            "Before the start, an evaluation of the bones (serum calcium, PTH) is required.",
            {"serum calcium": ("Before the start",), "PTH": ("Before the start",)},
        ),
        # A name that is the act.
        ("A dental examination is wise.", {"dental examination": ()}),
        ("Patients see a doctor for an eye examination once a year.", {"eye examination": ("once a year",)}),
        ("More frequent INR checks are wise.", {"INR": ()}),
        ("Sedated people await an eye examination.", {}),
        ("Barine is given before an eye examination, as is usual.", {}),
        # What is told along with another.
        ("Urea is checked at each visit, along with weight.", {"Urea": ("at each visit",), "weight": ()}),
        (
            "Urea is checked every week, lipids after four weeks.",
            {"Urea": ("every week", "after four weeks"), "lipids": ("after four weeks",)},
        ),
        ("Levels of it rise, and barine levels guide the dose.", {"barine levels": ()}),
        # Kept under watch without a word of time.
        ("Users have to be seen, and the pulse is monitored.", {"pulse": ()}),
        ("Every two years, the eyes are inspected.", {"eyes": ("Every two years",)}),
        ("The kidneys are watched by regularly measuring urea.", {"urea": ()}),
        ("The liver is checked by blood tests once a month.", {"blood tests": ("once a month",)}),
        ("No dose is given until the urea has been checked.", {"urea": ()}),
    ],
)
def test_what_is_checked_in_any_frame(sentence: str, found: dict[str, tuple[str, ...]]) -> None:
    assert checks(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "Urea rose in a third of those tested every week.",
        "Liver tests were checked every two weeks.",
        "In the trial the pulse is recorded every hour.",
        "Plasma levels should be measured by chromatography.",
        "It interferes with urine tests, which should be repeated.",
        "The diagnosis is confirmed by checking urea twice.",
        "Overdose is recognised by measuring the pulse every hour.",
        "It should be checked that no particles cloud the solution at room temperature.",
        "Urea need not be checked.",
        "Whether the urea should be checked is disputed.",
        "The dose should be halved if urea is high and checked twice.",
        "In people with low sodium the dose should be checked.",
        "The dose depends on weight and must be checked every month.",
        "Low sodium should be recorded.",
        "It is usually taken to lower cholesterol.",
        "Calcium should be taken during treatment.",
        "Potassium supplements should be checked.",
        "A pregnancy test may turn positive after use, as is usual.",
        "The pulse is measured.",
        "It should be taken with food.",
    ],
)
def test_what_is_no_check(sentence: str) -> None:
    assert checks(sentence) == {}


def test_under_a_heading_for_tests_nothing_need_be_advised() -> None:
    assert checks("The nurse measures the pulse.") == {}
    assert checks("The nurse measures the pulse.", under_heading=True) == {"pulse": ()}


def test_the_means_is_no_other_test() -> None:
    assert checks("The heart should be checked with an ECG.") == {"ECG": ()}
    assert checks("The heart should be checked with an ECG.", beside=True) == {}
    assert checks("The pulse is regularly checked with an ECG.") == {"pulse": ("regularly",)}


def facts(source: str) -> dict[str, list[str]]:
    found = extract(parse_document("Foonib", f"'''Foonib''' is a drug.\n\n== Adverse effects ==\n{source}")).facts
    return {fact.test: fact.schedule for fact in found}


def test_beside_the_frames_that_are_known() -> None:
    assert facts("Urea should be checked monthly, along with weight.") == {"Urea": ["monthly"], "weight": []}
    assert facts("Serum urea should be checked monthly; the urea has to be looked into.") == {"Serum urea": ["monthly"]}
    assert facts("Foonib levels guide the dose; foonib needs checking.") == {"Foonib levels": []}
    assert facts("In rats, the urea should be looked into every week.") == {}


def test_what_stands_far_off_is_not_its_act() -> None:
    assert checks(f"Urea {'of some size ' * 30}should be checked.") == {}
