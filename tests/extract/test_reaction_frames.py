"""Reactions told in other words than "causes", "include" or "occur"."""

from __future__ import annotations

import pytest

from tests.extract.reaction_facts import facts, names


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Reports have described gout, hives and, very rarely, anemia.", ["gout", "hives", "anemia"]),
        ("Postmarketing surveillance has identified hepatitis.", ["hepatitis"]),
        ("Case reports describe successful use in hepatitis.", []),
        ("The most common reasons for discontinuation were cough (3%) and hives (1%).", ["cough", "hives"]),
        ("Case reports have described psychosis in adolescents.", ["psychosis"]),
        ("Reports of gout describe hives.", []),
        ("As it lacks muscarinic effects, gout is rare.", ["gout"]),
        ("Case reports have noted that hepatitis improves.", []),
        ("It may cause darkening of the skin and yellowing of the eyes.", ["darkening of the skin", "yellowing of the eyes"]),
        ("It may cause thickening and lengthening of the nails.", ["thickening and lengthening of the nails"]),
        ("It may cause darkening.", []),
        ("It may cause corneal microdeposits.", ["corneal microdeposits"]),
        ("Hives and deafness appear at high doses.", ["Hives", "deafness"]),
        ("Hives appeared only after weeks.", ["Hives"]),
        ("It appears in milk within hours.", []),
        ("The risk of gout (about 0.8%) and hives is higher than with barine.", ["gout", "hives"]),
        ("The risk of gout is low (1 in 10,000).", ["gout"]),
        ("The risk of gout is lower than with barine.", []),
        ("It is well tolerated, with headache and cough the most common complaints.", ["headache", "cough"]),
        ("It worked, with asthma the most common reason for its use.", []),
        ("Children taking xine may show slowed growth.", ["slowed growth"]),
        ("An infusion reaction with fever and chills may occur.", ["infusion reaction", "fever", "chills"]),
    ],
)  # fmt: skip
def test_reactions_are_read_in_other_frames(prose: str, found: list[str]) -> None:
    assert names(f"==Side effects==\n{prose}\n") == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("An infusion reaction characterised by fever and chills occurs in 20% of patients.", ["infusion reaction", "fever", "chills"]),
        ("An infusion reaction characterised by gout, but no fever, may occur.", ["infusion reaction", "gout"]),
        ("Serotonin syndrome, characterised by fever and gout, may occur.", ["Serotonin syndrome"]),
        ("Rare effects include lupus, characterised by fever and gout.", ["lupus"]),
        ("A withdrawal reaction consisting of hives and fever may occur.", ["hives", "fever"]),
    ],
)  # fmt: skip
def test_what_a_reaction_is_like(prose: str, found: list[str]) -> None:
    assert names(f"==Side effects==\n{prose}\n") == found


def test_the_share_behind_what_a_reaction_is_like_is_its_own() -> None:
    prose = "An infusion reaction characterised by fever and chills occurs in 20% of patients."
    shares = {fact["reaction"]: fact["percent"] for fact in facts(f"==Side effects==\n{prose}\n", "percent")}
    assert shares == {"infusion reaction": {"low": 20.0, "high": 20.0}, "fever": None, "chills": None}


@pytest.mark.parametrize(
    "prose",
    [
        "Vomiting (7%) was the most common reason for discontinuation.",
        "It is well tolerated, with vomiting (7%) the main reason for stopping.",
    ],
)
def test_how_many_ended_it_is_not_how_many_had_it(prose: str) -> None:
    assert facts(f"==Side effects==\n{prose}\n", "percent")[0]["percent"] is None


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Sunlight should be avoided, as sunburn occurs in up to 20% of those treated.", ["sunburn"]),
        ("It should be taken with food, since nausea and heartburn may occur.", ["nausea", "heartburn"]),
        ("Caution is advised in people with asthma, as hives have been reported.", ["hives"]),
        ("People must not drive, as dizziness may occur.", ["dizziness"]),
        ("It should not be taken with barine, as this may lead to hives.", []),
        ("Doses should be tapered, as seizures may occur.", []),
        ("Treatment should go on, because relapses may occur.", []),
        ("Alcohol should be avoided because drowsiness may occur.", []),
        ("It acts on cells, as hives may occur.", []),
    ],
)
def test_reactions_are_the_reason_of_an_advice(prose: str, found: list[str]) -> None:
    assert names(f"==Precautions==\n{prose}\n") == found
