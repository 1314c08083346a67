from __future__ import annotations

import pytest

from app.extract.interactions import extract
from app.wikitext.parse import parse_document

LEAD = "'''Testol''' (brand name '''Provex''') is a [[statin]].\n\n"


def read(sentence: str, heading: str = "Pharmacology") -> list[tuple[str, str]]:
    facts = extract(parse_document("Testol", f"{LEAD}=={heading}==\n{sentence}\n")).facts
    return [(fact.interactant.name, fact.finding.value) for fact in facts]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Probenecid decreases the renal excretion of testol.", ["Probenecid"]),
        ("Rifampicin lowers and itraconazole raises its blood levels.", ["Rifampicin", "itraconazole"]),
        ("Phenytoin was reported to double testol clearance.", ["Phenytoin"]),
        ("Erythromycin increased the mean peak level in one trial.", ["Erythromycin"]),
        ("Carbamazepine reduces plasma levels; it may cause drowsiness.", ["Carbamazepine"]),
        ("Absorption of the drug is reduced by antacids.", ["antacids"]),
        ("Food lowers the peak concentration of testol.", ["Food"]),
        ("Its metabolism can be inhibited by ketoconazole and erythromycin.", ["ketoconazole", "erythromycin"]),
        ("Verapamil may abolish its antihypertensive action.", ["Verapamil"]),
        ("Rifampicin brings testol levels down by half.", []),
    ],
)
def test_what_changes_the_drug_interacts_with_it_wherever_that_stands(sentence: str, names: list[str]) -> None:
    assert read(sentence) == [(name, "interacts") for name in names]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("It may lower the effect of phenytoin and other anticonvulsants.", ["phenytoin", "anticonvulsants"]),
        ("Testol may increase digoxin levels by a sixth.", ["digoxin"]),
        ("The effect of warfarin is enhanced by testol.", ["warfarin"]),
        ("It may block the uptake of digoxin, and raises midazolam.", ["digoxin", "midazolam"]),
        ("The drug can antagonise metoclopramide.", ["metoclopramide"]),
    ],
)
def test_what_the_drug_changes_interacts_with_it(sentence: str, names: list[str]) -> None:
    assert read(sentence) == [(name, "interacts") for name in names]


@pytest.mark.parametrize(
    "sentence",
    [
        "It increases the activity of serotonin.",
        "Testol lowers the level of cholesterol.",
        "It antagonises sedatives at the receptor.",
        "Ketoconazole inhibits the metabolism of midazolam.",
        "The effect of warfarin is enhanced by aspirin.",
        "Warfarin levels and testol raise its effect.",
        "It lowers pressure, and erythromycin was given to reduce the effect of worms.",
        "Carbamazepine induces UGT1A4 activity.",
        "Its metabolism is inhibited by CYP3A4.",
        "Aspirin improved survival and increased its absorption.",
    ],
)
def test_other_changes_are_no_interactions(sentence: str) -> None:
    assert read(sentence) == []


def test_what_does_likewise_changes_it_too() -> None:
    assert read("Ketoconazole raised levels of testol; erythromycin may do likewise.") == [
        ("Ketoconazole", "interacts"),
        ("erythromycin", "interacts"),
    ]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Testol is a weak inhibitor of CYP2D6 in vitro.", ["CYP2D6"]),
        ("In rats, testol is a weak inhibitor of CYP2D6.", []),
        ("In vitro, testol is displaced by warfarin.", []),
        ("Inducers of CYP3A4 lower its level.", ["Inducers of CYP3A4"]),
        ("It is contraindicated with disulfiram.", ["disulfiram"]),
        ("Food may delay its absorption.", ["Food"]),
        ("Absorption is impaired by the presence of food.", ["food"]),
        ("In a trial in which testol was given with lithium, half of the subjects experienced tremors.", ["lithium"]),
        ("Other drugs dependent on CYP3A4 are oxycodone and tramadol.", ["oxycodone", "tramadol"]),
        ("With warfarin the clotting time may change.", ["warfarin"]),
        ("More sodium intake may reduce its levels.", ["sodium intake"]),
        ("Rifampicin brings testol levels down by half.", ["Rifampicin"]),
        ("Plasma concentrations of phenytoin and digoxin also go up.", ["phenytoin", "digoxin"]),
        ("Levels of the hormone go up in the morning.", []),
    ],
)
def test_sections_on_interactions(sentence: str, names: list[str]) -> None:
    assert [name for name, _ in read(sentence, "Interactions")] == names


def test_the_section_on_uses_tells_no_such_interaction() -> None:
    assert read("Probenecid decreases the renal excretion of testol.", "Medical uses") == []


def test_a_time_since_another_drug_is_joint_use() -> None:
    assert read("It must not be given within 14 days of taking an MAOI.") == [("MAOI", "interacts")]


def test_what_a_sentence_begins_with_is_taken_too() -> None:
    assert read("With warfarin the clotting time may increase.") == [("warfarin", "interacts")]


@pytest.mark.parametrize(
    "sentence",
    [
        "No effect on its kinetics was found with propranolol.",
        "No change of levels has been observed with digoxin.",
        "Trials showed no influence on digoxin.",
    ],
)
def test_no_effect_found_is_an_answer(sentence: str) -> None:
    assert [finding for _, finding in read(sentence, "Interactions")] == ["studied_none_found"]
