"""Of a value tell its own clause and what the sentence begins with, not what "and" joins to it."""

from __future__ import annotations

import pytest

from app.facts.pharmacokinetics import PharmacokineticFact
from tests.extract.pharmacokinetic_prose import facts, short

Told = tuple[str, float | None, dict[str, str]]


def _told(fact: PharmacokineticFact) -> Told:
    context = {name: value for name, value in fact.context.model_dump().items() if value}
    return fact.parameter.value, fact.quantity.high if fact.quantity else None, context


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        # What the next clause is on.
        (
            "In older adults the half-life is 30 hours, and a first dose of 2 mg is recommended.",
            [("elimination_half_life", 30, {"population": "older adults"})],
        ),
        (
            "The bioavailability is 40%, and its half-life of 9 hours (70 hours with repeated doses) is long.",
            [
                ("bioavailability", 40, {}),
                ("elimination_half_life", 9, {}),
                ("elimination_half_life", 70, {"dose": "repeated doses"}),
            ],
        ),
        (
            "The half-life is 20 hours in anuria, so dialysis patients need only 5 mg daily.",
            [("elimination_half_life", 20, {"population": "anuria"})],
        ),
        # What the clause before is on.
        (
            "The bioavailability is 40% in children, and the half-life is 6 hours.",
            [("bioavailability", 40, {"population": "children"}), ("elimination_half_life", 6, {})],
        ),
        (
            "The bioavailability is 40% in men but 50% in women, and the half-life falls to 6 hours in children.",
            [
                ("bioavailability", 40, {"population": "men"}),
                ("bioavailability", 50, {"population": "women"}),
                ("elimination_half_life", 6, {"population": "children"}),
            ],
        ),
        # What holds for all of it.
        (
            "In children, the bioavailability is 40%, and the half-life is 6 hours.",
            [
                ("bioavailability", 40, {"population": "children"}),
                ("elimination_half_life", 6, {"population": "children"}),
            ],
        ),
        (
            "The bioavailability in children is 40%, and the half-life is 6 hours.",
            [
                ("bioavailability", 40, {"population": "children"}),
                ("elimination_half_life", 6, {"population": "children"}),
            ],
        ),
        (
            "Men had a bioavailability of 5 to 40%, and the half-life is 6 hours.",
            [("bioavailability", 40, {"population": "Men"}), ("elimination_half_life", 6, {})],
        ),
        (
            "The bioavailability is 20% in men and 40% in women, and its half-life, 6 hours, is long.",
            [
                ("bioavailability", 20, {"population": "men"}),
                ("bioavailability", 40, {"population": "women"}),
                ("elimination_half_life", 6, {}),
            ],
        ),
        (
            "It is given by injection, and the half-life is 6 hours.",
            [("elimination_half_life", 6, {"route": "injection"})],
        ),
        (
            "The onset of action after inhalation is within 5 minutes, and the effect lasts 6 hours.",
            [
                ("onset_of_action", 5, {"route": "inhalation"}),
                ("duration_of_action", 6, {"route": "inhalation"}),
            ],
        ),
        # Whom "who" means.
        (
            "It is 60% bioavailable in fast metabolizers and 90% in poor metabolizers, who have a half-life of 20 h.",
            [
                ("bioavailability", 60, {"population": "fast metabolizers"}),
                ("bioavailability", 90, {"population": "poor metabolizers"}),
                ("elimination_half_life", 20, {"population": "poor metabolizers"}),
            ],
        ),
        # At what age.
        (
            "The half-life falls from 14 hours in newborns to 4 hours at three months.",
            [
                ("elimination_half_life", 14, {"population": "newborns"}),
                ("elimination_half_life", 4, {"population": "three months"}),
            ],
        ),
        (
            "The half-life at six months of age is 4 hours.",
            [("elimination_half_life", 4, {"population": "six months of age"})],
        ),
        (
            "By 6 months of age the half-life is 4 hours.",
            [("elimination_half_life", 4, {"population": "6 months of age"})],
        ),
        (
            "Protein binding is 90% in adults and 70% at birth.",
            [("protein_binding", 90, {"population": "adults"}), ("protein_binding", 70, {"population": "birth"})],
        ),
        (
            "The volume of distribution is 1 L/kg, clearance is 5 mL/min in smokers, and half-life is 6 hours.",
            [
                ("volume_of_distribution", 1, {}),
                ("clearance", 5, {"population": "smokers"}),
                ("elimination_half_life", 6, {}),
            ],
        ),
        (
            "In people with diarrhoea absorption is 50%.",
            [("absorption", 50, {"population": "people with diarrhoea"})],
        ),
        ("The half-life is estimated at 4 hours.", [("elimination_half_life", 4, {})]),
        ("The half-life is 4 hours at six months of treatment.", [("elimination_half_life", 4, {})]),
        ("The plasma level peaks after 4 hours, somewhat later in women.", [("tmax", 4, {"population": "women"})]),
        ("The effects last 4 hours, somewhat longer in women.", [("duration_of_action", 4, {})]),
    ],
)
def test_values_keep_to_their_clause(prose: str, found: list[Told]) -> None:
    assert [_told(fact) for fact in facts(prose) if fact.quantity] == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        # The subject of the clause before is no other drug.
        ("Steady state is reached within 4 days, and the half-life is 9 hours.", [9]),
        ("Testazole is gone within 4 days, and the half-life is 9 hours.", []),
        # Another thing of the same name stands between.
        ("Peak plasma levels occur after 2 hours, and the vitreous half-life is 9 hours.", [2]),
        ("The duration of action is longer than the half-life and may be up to 9 hours.", [9]),
        # The next way it is given.
        ("The half-life is 3 hours; given as a depot it is 9 hours.", [3, 9]),
        ("The half-life is 3 hours, but after inhalation it is 9 hours.", [3, 9]),
        ("The half-life is 3 hours; in solution it is stable for 9 hours.", [3]),
        # From when and how long.
        ("Effects begin at 15–30 minutes and persist for 9 hours.", [30, 9]),
        ("It is sedative, with effects beginning within 20 minutes and lasting 9 hours.", [20, 9]),
    ],
)
def test_whose_value_the_words_before_tell(prose: str, found: list[float]) -> None:
    assert [fact.quantity.high for fact in facts(prose) if fact.quantity] == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Serum albumin binding is 80%.", [("protein_binding", 80, 80, "%")]),
        ("CYP3A4 is responsible for most of the metabolism.", [("metabolism", None, None, None)]),
        ("CYP3A4 is responsible for most of the interactions.", []),
        ("A great part of the dose appears in the bile.", [("excretion", None, None, None)]),
        ("A third of the dose appears in the shops.", []),
    ],
)
def test_more_ways_to_name_a_parameter(prose: str, found: list[tuple[str, float | None, float | None, str]]) -> None:
    assert short(facts(prose)) == found
