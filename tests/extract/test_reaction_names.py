from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.reaction_names import is_clause, is_plausible, is_reaction, reaction_name, severity_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("rare cases of allergic reactions", "allergic reactions"),
        ("an increased risk of developing gout", "gout"),
        ("developing gout", "gout"),
        ("3 cases of lymphoma", "lymphoma"),
        ("depression in some elderly people", "depression"),
        ("ringing in the ears", "ringing in the ears"),
        ("bleeding after operations", "bleeding"),
        ("usually during the first weeks", ""),
        ("decreased bone density of patients on it", "decreased bone density"),
        ("gout reported in the literature", "gout"),
        ("an increased suicide risk", "suicide"),
        ("a relatively high risk of gout", "gout"),
        ("hallucinations as the drug wears off", "hallucinations"),
        ("a syndrome consisting of rash", "syndrome"),
    ],
)
def test_name(text: str, name: str) -> None:
    assert reaction_name(text) == name


@pytest.mark.parametrize(
    "name",
    [
        "nausea",
        "stomach ulcers",
        "Guillain-Barr\u00e9 syndrome",
        "upset stomach",
        "kidney problems",
        "hepatitis",
        "hair loss",
        "low platelet count",
        "decrease in neutrophil counts",
        "changes in vision",
        "increased blood pressure",
        "infection of the upper respiratory tract",
        "erythema multiforme",
        "decreased sweating",
        "flu-like symptoms",
        "loss of appetite",
        "aggressive behaviour",
        "kidney and liver dysfunction",
        "worsening of psoriasis",
        "prolonged QT",
        "menstrual irregularities",
        "shortened QRS complex",
        "emotional lability",
        "anticholinergic side effects",
        "withdrawal symptoms",
        "problems with balance",
        "damage to the liver",
        "abnormal heart rhythm",
        "premature heart beats",
        "poor balance",
        "reversible mental confusion",
        "increased susceptibility to colds",
        "drug reaction with eosinophilia and systemic symptoms",
        "secondary hypogonadism",
        "lower back pain",
        "minor aminotransferase elevations",
        "transient increases of liver enzymes",
        "problems at the site of injection",
        "extrapyramidal symptoms",
        "rebound acid hypersecretion",
    ],
)
def test_a_reaction(name: str) -> None:
    assert is_reaction(name)


@pytest.mark.parametrize(
    "name",
    [
        "problems",
        "serious side effects",
        "psychiatric side effects",
        "effects",
        "problems with payment",
        "balance and poise",
        "analysis",
        "the kidneys",
        "tablets",
        "decreased inflammation",
        "higher toxicity",
        "lower pain",
        "reactivation",
        "uncommon reaction",
        "warfarin",
        "in people with gout",
        "pain that is severe",
        "",
        "12",
        " ".join(["very"] * 12 + ["rash"]),
    ],
)
def test_no_reaction(name: str) -> None:
    assert not is_reaction(name)


def test_a_list_member_need_only_be_a_noun_phrase() -> None:
    assert not is_plausible("coordination")
    assert is_plausible("electric feelings")
    assert not is_reaction("electric sofas")
    assert not is_plausible("within two weeks")


def test_severity() -> None:
    assert severity_of("Severe rash") == "severe"
    assert severity_of("rash") is None


def test_clause() -> None:
    assert is_clause("this resolves when it is stopped")
    assert not is_clause("rash (which is rare)")


@given(st.text(max_size=120))
def test_any_text_gives_a_short_name_or_none(text: str) -> None:
    name = reaction_name(text)
    assert len(name) <= 100
    assert is_plausible(name) or not is_reaction(name)


def test_a_word_that_only_goes_before_effects_names_none() -> None:
    assert not is_reaction("adverse")
    assert not is_reaction("side")
