from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.facts.words import words_of


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("Disease", "diseases"),
        ("virus", "viruses"),
        ("rash", "rashes"),
        ("headache", "headaches"),
        ("abscess", "abscesses"),
        ("metastasis", "metastases"),
        ("prophylaxis", "prophylaxes"),
        ("allergy", "allergies"),
        ("TNF-blocking agent", "TNF-blocking agents"),
        ("SSRI", "SSRIs"),
        ("pregnant woman", "pregnant women"),
        ("eye", "eyes"),
        ("gas", "gases"),
        ("illness", "illnesses"),
        ("Crohn disease", "Crohn\u2019s diseases"),
    ],
)
def test_one_and_many_are_alike(one: str, many: str) -> None:
    assert words_of(one) == words_of(many) != []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Severe renal  impairment", ["sever", "renal", "impairment"]),
        ("live_vaccines", ["liv", "vaccin"]),
        ("TNF-\u03b1 (TNF)", ["tnf", "\u03b1"]),
        ("\uff21\uff33\uff30irin", ["aspirin"]),
        ('"nausea*" NEAR', ["nausea", "near"]),
        ("%_*\\'\"", []),
        ("\0\ud800", []),
        ("", []),
    ],
)
def test_words_are_folded_and_everything_else_parts_them(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_different_words_stay_different() -> None:
    names = "nausea pus gas hyperkalemia hypokalemia prednisone prednisolone virus viral asthma anaemia"
    assert len(words_of(names)) == len(names.split())


@given(st.text())
def test_order_and_case_do_not_matter(text: str) -> None:
    assert set(words_of(" ".join(reversed(text.split())))) == set(words_of(text))
    assert all(words_of(word) for word in words_of(text))
