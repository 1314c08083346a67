"""When a drug is absorbed, begins and ceases to act, and what lists of metabolites tell."""

from __future__ import annotations

import pytest

from tests.extract.pharmacokinetic_boxes import read
from tests.extract.pharmacokinetic_prose import Short, facts, short, subjects


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("It is absorbed through the gut within 40 minutes of a meal.", [("absorption", None, 40, "min")]),
        ("Absorption takes place in the ileum and is complete within 2 to 4 hours.", [("absorption", 2, 4, "h")]),
        ("It is well absorbed, which is why most is felt within 2 hours.", [("absorption", None, None, None)]),
        ("Meals slow the absorption to within 5 hours.", [("absorption", None, None, None)]),
        ("Its effect wears off after 5 hours.", [("duration_of_action", 5, 5, "h")]),
        ("The effects disappear within 2 weeks.", []),
        ("The side effects disappear within 2 hours.", []),
        ("Its effects are sustained for 50 minutes.", [("duration_of_action", 50, 50, "min")]),
        ("It is cleared at a rate of 90 mL/min.", [("clearance", 90, 90, "mL/min")]),
    ],
)
def test_a_time_is_told_of_what_takes_it(prose: str, expected: list[Short]) -> None:
    assert short(facts(prose)) == expected


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Its effects begin within seconds.", ["onset_of_action"]),
        ("The effect sets in quickly and subsides after a few minutes.", ["duration_of_action"]),
        ("Its side effects begin within minutes.", []),
        ("It has a slow onset of action and a long duration of action.", ["onset_of_action", "duration_of_action"]),
        ("Barine has a slow onset of action.", []),
        ("It is removed from the body through the urine.", ["excretion"]),
    ],
)
def test_words_say_when_it_acts_and_how_it_leaves(prose: str, expected: list[str]) -> None:
    assert [fact.parameter.value for fact in facts(prose)] == expected


def test_effects_in_words_are_read_outside_of_pharmacology_but_not_among_the_unwanted() -> None:
    prose = "The effects begin within seconds."
    assert [fact.parameter.value for fact in facts(prose, "Recreational use")] == ["onset_of_action"]
    assert facts(prose, "Adverse effects") == []


def test_a_list_tells_metabolites_one_by_one() -> None:
    listed = facts(
        "It is metabolised in the liver into these products:\n* Norexamplin (80%): active\n* Examplic acid\n"
    )
    told = [fact for fact in listed if fact.parameter.value == "metabolites" and fact.context.subject]
    assert [(fact.context.subject, fact.quantity and fact.quantity.low) for fact in told] == [
        ("Norexamplin", 80),
        ("Examplic acid", None),
    ]
    assert not facts("It has several uses:\n* Norexamplin (80%): active\n")


def test_a_minor_metabolite_is_named_and_that_of_another_drug_is_not() -> None:
    assert subjects("Norexamplin is a minor metabolite of examplin.") == [(None, "Norexamplin")]
    assert subjects("Norbarine is a minor metabolite of barine.") == []


def test_two_values_of_two_are_each_ones_own() -> None:
    prose = "Peak plasma levels of examplin and norexamplin occur at 2 and 5 hours."
    assert subjects(prose) == [(2, None), (5, "norexamplin")]


def test_what_the_drug_is_held_against_has_its_value_to_itself() -> None:
    assert subjects("Unlike barine (half-life 12 h), examplin has a half-life of 3 h.") == [(3, None)]


def test_a_box_labels_values_with_isomers() -> None:
    extraction = read("| elimination_half-life = R: 5 hours; S: 9 hours")
    assert [fact.context.subject for fact in extraction.facts] == ["R-enantiomer", "S-enantiomer"]
