"""Tests that each clause of a sentence on interactions speaks for what it names, and later sentences for all."""

from __future__ import annotations

import pytest

from tests.extract.interaction_prose import read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Use with gemfibrozil is contraindicated, and trimethoprim calls for caution.",
            {"gemfibrozil": "contraindicated", "trimethoprim": "caution"},
        ),
        (
            "Ketoconazole and ritonavir are not recommended with it, whereas rifampicin lowers its levels.",
            {"Ketoconazole": "avoid", "ritonavir": "avoid", "rifampicin": "not_stated"},
        ),
        (
            "Interactions with itraconazole, nefazodone, and danazol are contraindicated.",
            {"itraconazole": "contraindicated", "nefazodone": "contraindicated", "danazol": "contraindicated"},
        ),
        (
            "Use with cisapride should be avoided and the dose should be halved if it is taken with erythromycin.",
            {"cisapride": "avoid", "erythromycin": "caution"},
        ),
        (
            "It must not be combined with sirolimus and monitoring is required with others (including warfarin).",
            {"sirolimus": "contraindicated", "warfarin": "caution"},
        ),
        (
            "Ketoconazole raises its levels, rifampicin lowers them, and both should be avoided.",
            {"Ketoconazole": "avoid", "rifampicin": "avoid"},
        ),
        (
            "It raises the effect of warfarin, and the INR should be checked in people on both; so it is with phenytoin.",
            {"warfarin": "caution", "phenytoin": "not_stated"},
        ),
        (
            "Cimetidine reduces its absorption, which is not considered relevant, and antacids do not affect it.",
            {"Cimetidine": "none_needed", "antacids": "none_needed"},
        ),
        (
            "Nefazodone raises its levels and is to be avoided; the same applies to verapamil, but digoxin did not affect it.",
            {"Nefazodone": "avoid", "verapamil": "avoid", "digoxin": "none_needed"},
        ),
        (
            "Cimetidine raised and phenobarbital lowered its levels; neither is thought to require an adjustment of the dose.",
            {"Cimetidine": "none_needed", "phenobarbital": "none_needed"},
        ),
        (
            "The AUC of midazolam rose by 50%, while that of digoxin was unchanged.",
            {"midazolam": "not_stated", "digoxin": "none_needed"},
        ),
        (
            "Ciclosporin doubles its AUC, whereas omeprazole has no effect.",
            {"Ciclosporin": "not_stated", "omeprazole": "none_needed"},
        ),
    ],
)
def test_each_clause_advises_on_what_it_names(sentence: str, expected: dict[str, str]) -> None:
    assert {name: advice for name, _, _, advice in read(f"==Interactions==\n{sentence}\n")} == expected


@pytest.mark.parametrize(
    ("sentence", "finding"),
    [
        ("Diltiazem raises its AUC, for which no dose adjustment is needed.", "interacts"),
        ("Cimetidine reduces its clearance, which is not thought to be clinically important.", "interacts"),
        ("It does not appreciably raise serum digoxin.", "studied_none_found"),
        ("Trials with digoxin showed no effect that mattered.", "studied_none_found"),
        ("Digoxin was tested and had no effect worth mentioning.", "studied_none_found"),
        ("Neither cimetidine nor ranitidine alters its clearance.", "studied_none_found"),
        ("The interaction with warfarin is not clinically significant.", "studied_none_found"),
        ("It can be used safely with paracetamol.", "studied_none_found"),
        ("* Digoxin: no interaction", "studied_none_found"),
    ],
)
def test_what_is_of_no_weight_is_not_what_does_not_happen(sentence: str, finding: str) -> None:
    assert {found for _, _, found, _ in read(f"==Interactions==\n{sentence}\n")} == {finding}


def test_a_row_of_a_table_that_finds_nothing_asks_for_nothing() -> None:
    table = """==Interactions==
{| class="wikitable"
! Drug !! Effect !! Advice
|-
| Digoxin || No change || No dose adjustment
|-
| Amiodarone || AUC raised || Close clinical surveillance
|-
| Pantoprazole || AUC reduced || None
|}
"""
    assert [(finding, advice) for _, _, finding, advice in read(table)] == [
        ("studied_none_found", "none_needed"),
        ("interacts", "caution"),
        ("interacts", "none_needed"),
    ]


@pytest.mark.parametrize(
    "following",
    [
        "Higher doses may be needed.",
        "Patients should be monitored.",
        "The dose may need to be raised.",
        "The two should be taken four hours apart.",
        "They should be used with care, and levels followed, for caution is needed.",
        "Two weeks should pass between them.",
    ],
)
def test_what_the_next_sentence_advises_on_is_what_was_named(following: str) -> None:
    body = f"==Interactions==\nRifampicin lowers its levels. {following}\n"
    assert read(body) == [("Rifampicin", "drug", "interacts", "caution")]


def test_a_sentence_that_names_more_of_a_list_goes_on_with_it() -> None:
    body = """==Interactions==
The list of drugs whose level falls with it is long. The more important are warfarin, doxycycline and griseofulvin.
"""
    assert [name for name, _, _, _ in read(body)] == ["warfarin", "doxycycline", "griseofulvin"]
