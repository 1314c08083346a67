"""Tests by what words a sentence brings something in as the other side of an interaction."""

from __future__ import annotations

import pytest

from tests.extract.interaction_prose import read


def _named(heading: str, sentence: str) -> list[str]:
    return [name for name, *_ in read(f"=={heading}==\n{sentence}\n")]


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Strong inhibitors of CYP enzymes raise testol levels.", ["Strong inhibitors of CYP enzymes"]),
        ("It also blocks the transporters OAT3 and BCRP.", ["OAT3", "BCRP"]),
        ("It is taken up by the transporters OAT3 and BCRP.", []),
        ("It raises the levels of other coumarin anticoagulants.", ["coumarin anticoagulants"]),
        ("Carbonated beverages increase its absorption.", ["Carbonated beverages"]),
        ("Levels are lower, as tobacco smoking induces CYP1A2; smoking should stop.", ["tobacco smoking", "CYP1A2"]),
        ("Digoxin blocked its effect, as work in dogs showed, and should not be combined with it.", ["Digoxin"]),
        ("Digoxin blocked its effect in dogs.", []),
        ("In dogs digoxin should not be combined with it.", []),
    ],
)
def test_the_other_side_in_a_section_on_interactions(sentence: str, named: list[str]) -> None:
    assert _named("Interactions", sentence) == named


@pytest.mark.parametrize(
    ("heading", "sentence", "named"),
    [
        ("Contraindications", "It must not be combined with azoles, i.e. ketoconazole.", ["azoles", "ketoconazole"]),
        ("Contraindications", "It is not for people with gout, i.e. those who need allopurinol.", []),
        ("Contraindications", "It must not be combined with nitric oxide donors.", ["nitric oxide donors"]),
        ("Medical uses", "It is taken fasting, since food and antacids reduce its absorption.", ["food", "antacids"]),
        ("Medical uses", "It is used to reduce the absorption of cholesterol.", []),
        ("Medical uses", "It was approved because Food and Drug Administration reviewers agreed.", []),
        ("Pharmacokinetics", "Food delays absorption but leaves the amount alone.", ["Food"]),
        ("Pharmacokinetics", "Antacids impair bioavailability.", ["Antacids"]),
        ("Pharmacokinetics", "A tablet with sodium bicarbonate increases absorption.", []),
        ("Pharmacokinetics", "Food slows absorption of iron.", []),
        ("Pharmacokinetics", "Caffeine increases metabolism.", []),
        ("Pharmacokinetics", "Testol reduces absorption.", []),
        ("Pharmacokinetics", "It blocks BCRP.", ["BCRP"]),
        ("Pharmacokinetics", "It blocks MAO-B.", []),
        ("Side effects", "It can cause a reaction with ethanol.", ["ethanol"]),
        ("Side effects", "It can cause an allergic reaction to ethanol.", []),
    ],
)
def test_the_other_side_elsewhere(heading: str, sentence: str, named: list[str]) -> None:
    assert _named(heading, sentence) == named
