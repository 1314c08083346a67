"""Tests in what words an interaction is denied, and a combination advised on."""

from __future__ import annotations

import pytest

from tests.extract.interaction_prose import read


@pytest.mark.parametrize(
    ("sentence", "finding", "advice"),
    [
        ("Digoxin and warfarin do not appear to be affected.", "studied_none_found", "none_needed"),
        ("Digoxin levels did not seem to be changed.", "studied_none_found", "none_needed"),
        ("Digoxin levels did seem to be raised.", "interacts", "not_stated"),
        ("Digoxin isn't affected by testol.", "studied_none_found", "none_needed"),
        ("Digoxin shouldn\u2019t be taken with testol.", "interacts", "avoid"),
        ("Use of testol with digoxin isn't recommended.", "interacts", "avoid"),
        ("It slows breathing, nor does it alter clotting in people on digoxin.", "studied_none_found", "none_needed"),
        ("It raises the levels of warfarin, nor is digoxin spared.", "interacts", "not_stated"),
        ("Digoxin lowers its levels by 27%, which needs no change of dose.", "interacts", "none_needed"),
        ("Digoxin raised its levels, yet the label asks for no dose adjustment.", "interacts", "none_needed"),
        ("Digoxin raised its levels and calls for a change of dose.", "interacts", "caution"),
        ("Digoxin should not be given within two hours of testol.", "interacts", "caution"),
        ("Digoxin should not be given within 24 hours of testol.", "interacts", "avoid"),
        ("Digoxin should not be given within two weeks of testol.", "interacts", "avoid"),
        ("Digoxin must not be taken within two hours of testol.", "interacts", "contraindicated"),
        ("With digoxin levels fall, and close follow-up is recommended.", "interacts", "caution"),
        ("Digoxin raises its levels; the dose is halved in these cases.", "interacts", "caution"),
        ("Digoxin raises its levels. The dose is reduced to 5 mg once daily with this.", "interacts", "caution"),
        ("Digoxin raises its levels. The dose is reduced weekly.", "interacts", "not_stated"),
        ("Digoxin raises its levels, and a starting dose of 2 mg is to be considered.", "interacts", "caution"),
        ("Digoxin raises its levels, seen at a starting dose of 2 mg.", "interacts", "not_stated"),
        ("It should not be combined with digoxin, and is contraindicated in people with gout.", "interacts", "avoid"),
        ("It raises digoxin levels, and is contraindicated in people with gout.", "interacts", "not_stated"),
        ("It is contraindicated in people taking digoxin.", "interacts", "contraindicated"),
        ("Its levels rise, and it is contraindicated in patients on digoxin.", "interacts", "contraindicated"),
    ],
)
def test_advice_and_findings_in_other_words(sentence: str, finding: str, advice: str) -> None:
    told_of = {name.casefold(): rest for name, _, *rest in read(f"==Interactions==\n{sentence}\n")}
    assert told_of["digoxin"] == [finding, advice]
