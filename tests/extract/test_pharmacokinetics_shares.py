"""Tests how shares of a dose are read that words tell, and values by further words."""

from __future__ import annotations

import pytest

from tests.extract.pharmacokinetic_prose import facts, short, subjects


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Half of the dose is excreted in the urine.", ("excretion", 50, 50, "%")),
        ("About a third of an oral dose is excreted in the faeces.", ("excretion", 33.3, 33.3, "%")),
        ("Up to a quarter of it is excreted unchanged.", ("excretion", None, 25, "%")),
        ("Less than half of the amount ingested will be metabolised by the liver.", ("metabolism", None, 50, "%")),
        ("Three-quarters of the drug is bound to plasma proteins.", ("protein_binding", 75, 75, "%")),
        ("It goes into bile, the other half being excreted unchanged.", ("excretion", 50, 50, "%")),
        ("Half of those treated excrete it in the urine.", None),
        ("Half of the metabolites is excreted in the urine.", ("excretion", None, None, None)),
        ("Half of the drug is removed by hemodialysis.", None),
        ("Five-quarters of the dose is excreted in the urine.", ("excretion", None, None, None)),
        ("Four-thirds of the dose is excreted in the urine.", ("excretion", None, None, None)),
    ],
)
def test_shares_in_words(prose: str, found: tuple[str, float | None, float | None, str | None] | None) -> None:
    assert short(facts(prose)) == ([found] if found else [])


def test_a_third_is_about_so_much() -> None:
    values = [fact.quantity for fact in facts("A third of the dose is excreted in the urine.")]
    assert [value and value.comparator for value in values] == ["approximately"]


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("It acts fast, with the peak reached 1 hour after a dose.", [("tmax", 1, 1, "h")]),
        ("A peak is reached after 2 hours.", [("tmax", 2, 2, "h")]),
        ("The peak of the season is reached after 2 hours.", []),
        ("Effects may be felt after two to four weeks.", [("onset_of_action", 2, 4, "wk")]),
        ("Side effects may be felt after two to four weeks.", []),
        ("The diuresis begins within 2 hours.", [("onset_of_action", None, 2, "h")]),
        ("Some 65% of the amount ingested becomes available in the bloodstream.", [("bioavailability", 65, 65, "%")]),
        ("About 10% of a dose shows up in the urine.", [("excretion", 10, 10, "%")]),
        ("About 10% of patients show up in time.", []),
        ("It is active in the body for only six months.", [("duration_of_action", 6, 6, "mo")]),
        ("It is active in the body for six months of treatment.", []),
        ("Neither examplin nor barine is bound to plasma proteins.", [("protein_binding", None, None, None)]),
        ("It is hardly bound to albumin.", [("protein_binding", None, None, None)]),
        ("It is mainly eliminated through the liver.", [("excretion", None, None, None)]),
        ("It acts on the liver, and the threat was eliminated.", []),
        ("It is little changed, the rest undergoing hepatic metabolism.", [("metabolism", None, None, None)]),
        ("Some thirteen metabolites have been found in urine.", [("metabolites", None, None, None)]),
    ],
)
def test_values_by_further_words(prose: str, found: list[tuple[str, float | None, float | None, str | None]]) -> None:
    assert short(facts(prose)) == found


def test_what_is_so_otherwise_is_not_so_in_those_that_are_told_of() -> None:
    found = facts("In children the half-life, otherwise 3 hours, is 15 hours.")
    assert [(fact.quantity and fact.quantity.low, fact.context.population) for fact in found] == [
        (3, None),
        (15, "children"),
    ]


def test_some_of_the_metabolites_are_named() -> None:
    prose = "Of the seven known metabolites two are active, desmethylexamplin (as potent) and 4-hydroxyexamplin."
    assert subjects(prose) == [(None, "desmethylexamplin"), (None, "4-hydroxyexamplin")]
