"""Tests of ways of telling reactions that are met in encyclopaedia articles and not in leaflets."""

from __future__ import annotations

import pytest

from app.extract.reaction_names import is_reaction
from tests.extract.reaction_facts import facts, names

_HEADING = "==Side effects==\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Xine sodium is also commonly associated with gout, cough and/or rash.", ["gout", "cough", "rash"]),
        (
            "Several reactions were noted in guidelines — gout and rash have been reported in adults and children, as well as others such as fever and hives.",
            ["gout", "rash", "fever", "hives"],
        ),
        (
            "Gout was observed, as well as milder effects such as cough and hives caused by its action.",
            ["Gout", "cough", "hives"],
        ),
        ("More rarely, gout or various tumours occur: melanoma, lymphoma.", ["gout", "tumours", "melanoma", "lymphoma"]),
        ("Adverse effects from xine are similar to placebo, except for nausea and gout.", ["nausea", "gout"]),
        ("Adverse effects of xine are similar to placebo.", []),
        ("The existence of rare case reports of gout and rash is noted in the label.", ["gout", "rash"]),
        ("The labels also warn of hemolysis and gout.", ["hemolysis", "gout"]),
        ("Counts fall within weeks, and anemia may be associated with gout.", ["gout"]),
        ("People are at increased risk of infections, including gout and BK virus associated nephropathy.", ["infections", "gout", "BK virus associated nephropathy"]),
        ("Other changes in blood chemistry such as gout and hyperkalemia can occur.", ["gout", "hyperkalemia"]),
        ("Proteins pass into the gut, where sensitisation occurs.", []),
        ("When given to pregnant rats, xine caused abnormalities such as gout at doses above the human dose.", []),
        ("In rats and humans xine caused abnormalities such as gout.", ["gout"]),
    ],
)  # fmt: skip
def test_how_articles_tell_reactions(sentence: str, expected: list[str]) -> None:
    assert names(_HEADING + sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Side effects include gout, rash, and frobbing.", ["gout", "rash", "frobbing"]),
        ("Side effects include gout, rash, and frobbing along the whole left side.", ["gout", "rash"]),
        ("Side effects include gout and frobbing.", ["gout"]),
        ("It can cause gout, rash, and frobbing.", ["gout", "rash"]),
    ],
)
def test_the_last_of_what_is_announced_as_side_effects_is_one(sentence: str, expected: list[str]) -> None:
    assert names(_HEADING + sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "percent", "band"),
    [
        ("Common side effects (≥ 1% of people) include gout and rash.", None, "common"),
        ("Infrequent side effects (0.1–1% of people) include gout and rash.", None, "uncommon"),
        ("Infrequent side effects (0.1–0.9%) include gout.", None, "uncommon"),
        ("The most frequent side effects (more than 10% of people) are gout and rash.", {"low": 10, "high": None}, "very_common"),
        ("Common side effects (seen in more than 10% of people) are gout and rash.", {"low": 10, "high": None}, "very_common"),
    ],
)  # fmt: skip
def test_what_a_frequency_word_means_is_nobodys_share(
    sentence: str, percent: dict[str, float] | None, band: str
) -> None:
    found = facts(_HEADING + sentence, "percent", "frequency_band")
    assert [(fact["percent"], fact["frequency_band"]) for fact in found] == [(percent, band)] * len(found)
    assert found


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The label warns of gout when the drug is discontinued.", [("gout", "on withdrawal")]),
        ("It can cause gout after sudden discontinuation.", [("gout", "on withdrawal")]),
        ("It may cause gout when swallowed.", [("gout", None)]),
        (
            "It has the possibility of discontinuation syndrome if it is stopped too quickly.",
            [("discontinuation syndrome", "on withdrawal")],
        ),
    ],
)
def test_what_befalls_those_who_ended_the_drug(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    found = facts(_HEADING + sentence, "qualifier")
    assert [(fact["reaction"], fact["qualifier"]) for fact in found] == expected


def test_what_its_action_results_in_is_no_reaction() -> None:
    mechanism = "==Mechanism of action==\nXine blocks the receptor. This results in reduced gastric acid secretion"
    assert names(f"{mechanism} and low cell counts.") == []
    assert names(f"{mechanism}. It causes gout.") == ["gout"]


@pytest.mark.parametrize(
    "name",
    [
        "bad breath", "brain fog", "cardiac tamponade", "chalazion", "delayed puberty", "dyspareunia", "fluid overload",
        "goitre", "hematemesis", "hyperacusis", "insulin resistance", "jaw clenching", "menorrhagia", "oligospermia",
        "otitis", "pneumothorax", "premature labour", "retrograde ejaculation", "stye", "tearfulness", "urinary hesitancy",
        "gastrointestinal effects", "reduction of insulin release",
    ],
)  # fmt: skip
def test_names_of_conditions(name: str) -> None:
    assert is_reaction(name)


@pytest.mark.parametrize("name", ["overload", "effects", "puberty", "insulin release", "resistance"])
def test_words_that_name_no_condition_alone(name: str) -> None:
    assert not is_reaction(name)


def test_the_two_names_of_low_counts_are_one_reaction() -> None:
    source = "Side effects include low platelets and gastrointestinal bleeding.\n\n"
    again = "It can cause thrombocytopenia and gastrointestinal tract hemorrhage."
    assert names(f"{_HEADING}{source}{again}") == ["low platelets", "gastrointestinal bleeding"]
