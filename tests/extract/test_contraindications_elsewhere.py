from __future__ import annotations

import pytest

from tests.extract.contraindication_prose import contraindications


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Concomitant use of foonib and strong CYP3A4 inhibitors is contraindicated.",
            ["use with strong CYP3A4 inhibitors"],
        ),
        ("It is contraindicated in people taking [[MAO inhibitors]].", ["use with MAO inhibitors"]),
        ("It should not be taken with [[ritonavir]].", []),
        ("It raises the concentration of [[warfarin]].", []),
        ("It is contraindicated in gout.", []),
    ],
)
def test_only_contraindicated_together_counts_among_interactions(sentence: str, found: list[str]) -> None:
    assert list(contraindications(f"==Interactions==\n{sentence}")) == found


def test_a_drug_that_a_list_names_is_not_named_again() -> None:
    source = "==Contraindications==\n* Taking [[ritonavir]] at the same time\n==Interactions==\nUse with [[ritonavir]] is contraindicated."
    assert list(contraindications(source)) == ["Taking ritonavir at the same time"]


def test_other_sections_and_animals_do_not_count() -> None:
    assert (
        contraindications(
            "==History==\nIt was contraindicated in gout.\n==Veterinary use==\n===Contraindications===\nIt is contraindicated in cats with gout."
        )
        == {}
    )


def test_what_is_avoided_with_another_drug_under_the_heading() -> None:
    said = "It should be avoided in people who are taking [[warfarin]]."
    assert list(contraindications(f"'''Foonib''' is a drug.\n\n==Contraindications==\n{said}")) == ["use with warfarin"]
    assert list(contraindications(f"'''Foonib''' is a drug.\n\n==Interactions==\n{said}")) == []


def test_a_drug_that_must_not_be_taken_with_it_under_the_heading() -> None:
    source = "==Contraindications==\n* Use of foonib with these: [[quinidine]] or [[warfarin]] is not recommended."
    assert list(contraindications(source)) == ["use with quinidine", "use with warfarin"]


def test_an_example_in_an_item_on_joint_use_is_no_other_contraindication() -> None:
    item = "Concurrent use of anticoagulants, such as [[warfarin]]"
    assert list(contraindications(f"==Contraindications==\n* {item}")) == ["Concurrent use of anticoagulants"]


def test_the_ill_and_the_allergic_among_interactions() -> None:
    said = "People with gout or who are allergic to [[aspirin]] should not use it. Patients with [[warfarin]] should not either."
    assert list(contraindications(f"==Interactions==\n{said}")) == ["gout", "allergic to aspirin"]
    assert list(
        contraindications("==Interactions==\nUse with [[statins]], contraindicated, raises the risk of gout.")
    ) == ["use with statins"]


@pytest.mark.parametrize(
    "sentence", ["It should not be used when driving or operating machinery.", "It must not be taken while driving."]
)
def test_what_wants_a_clear_head_is_no_contraindication(sentence: str) -> None:
    assert contraindications(f"==Contraindications==\n{sentence}") == {}
