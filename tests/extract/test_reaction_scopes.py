"""How often and in whom: said of one reaction, and not of what its sentence tells besides."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reaction_facts import facts


def _said(prose: str, field: str, heading: str = "Side effects") -> dict[str, Any]:
    return {fact["reaction"]: fact[field] for fact in facts(f"=={heading}==\n{prose}\n", field)}


def _low(prose: str) -> dict[str, float | None]:
    return {name: share and share["low"] for name, share in _said(prose, "percent").items()}


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Xine often causes hives, and it may cause cough.", {"hives": "often", "cough": None}),
        ("Xine often causes hives and may lead to cough.", {"hives": "often", "cough": None}),
        ("Hives are rare, and serious side effects include gout.", {"Hives": "rare", "gout": None}),
        ("Hives are common and other side effects include gout.", {"Hives": "common", "gout": None}),
        ("Rare but serious side effects include gout.", {"gout": "rare"}),
        ("Common, and often severe, side effects include hives.", {"hives": "often"}),
        ("Common, and often severe, bowel effects include gout.", {"gout": "often"}),
        ("It does not reach the brain and rarely causes gout.", {"gout": "rarely"}),
        ("In rare cases and at high doses, it may cause gout.", {"gout": "rare"}),
        ("Rarely, in people with cancer, it may cause gout.", {"gout": "rarely"}),
    ],
)
def test_how_often_is_not_carried_on_to_another_statement(prose: str, found: dict[str, str | None]) -> None:
    assert _said(prose, "frequency") == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        (
            "Common side effects, seen in over 10% of people, are hives and gout; less common are cough and fever.",
            {"hives": 10, "gout": 10, "cough": None, "fever": None},
        ),
        (
            "Side effects occurring in 1–10% of people are hives and gout, and less common are cough and fever.",
            {"hives": 1, "gout": 1, "cough": None, "fever": None},
        ),
        ("Tolerance develops within weeks, and about 40% of people need more of it.", {"Tolerance": None}),
        ("Gout occurs in 20% of people and often fades, and hives may occur.", {"Gout": 20, "hives": None}),
        ("In 5% of people, hives may occur.", {"hives": 5}),
        ("Abdominal upset is common, with hives in 12% and gout in 8%.", {"Abdominal upset": None}),
        (
            "Common effects (over 10%) are hives and gout; cough, fever, and anemia are less common.",
            {"hives": None, "gout": None, "cough": None, "fever": None, "anemia": None},
        ),
        ("About 10% of people lack the enzyme, and they may develop hives.", {}),
        ("Between 5 and 9% of patients develop hives.", {"hives": 5}),
    ],
)
def test_a_share_is_not_carried_on_to_another_statement(prose: str, found: dict[str, float | None]) -> None:
    assert _low(prose) == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("It may cause cough and hives, the latter in 3%.", {"cough": None, "hives": 3}),
        ("It may cause gout, cough and hives, the last of these in about 1% of people.", {"gout": None, "cough": None, "hives": 1}),
        ("It may cause cough and hives, the former in 3% and the latter in 4%.", {"cough": 3, "hives": 4}),
        ("It may cause gout, cough and hives, the former in 3%.", {"gout": None, "cough": None, "hives": None}),
        ("It may cause gout, cough and hives, the latter two in 3%.", {"gout": None, "cough": None, "hives": None}),
        ("It may cause cough and hives, the latter with an itch.", {"cough": None, "hives": None}),
    ],
)  # fmt: skip
def test_the_latter_is_the_one_named_before(prose: str, found: dict[str, float | None]) -> None:
    assert _low(prose) == found


def test_how_often_is_said_of_the_latter() -> None:
    assert _said("It may cause cough and hives, the latter rarely.", "frequency") == {"cough": None, "hives": "rarely"}
    assert _said("It may cause cough, the first seizures and hives.", "frequency") == {
        "cough": None,
        "first seizures": None,
        "hives": None,
    }


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Hives occur in 5% of children.", {"Hives": "in children"}),
        ("Severe hives occur in 5.5% of carriers of HLA-B*0000.", {"Severe hives": "in carriers of HLA-B*0000"}),
        ("Hives occur in 2% of people with renal impairment.", {"Hives": "in people with renal impairment"}),
        ("In 5% of children, hives may occur.", {"hives": "in children"}),
        ("Hives occur in 1 in 100 slow acetylators.", {"Hives": "in slow acetylators"}),
        ("About 3% of poor metabolizers develop hives.", {"hives": "in poor metabolizers"}),
        ("Hives occur in 2% of people and 20% of poor metabolizers.", {"Hives": None}),
        ("Hives occur in 12% of patients.", {"Hives": None}),
        ("Hives occur; 30% of children take a lower dose.", {"Hives": None}),
    ],
)
def test_of_whom_alone_a_share_is(prose: str, found: dict[str, str | None]) -> None:
    assert _said(prose, "qualifier") == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Hives are common, and gout has been seen in young animals.", ["Hives"]),
        ("Children may get hives, and gout has been seen in young animals.", ["hives"]),
        ("It is toxic in rats, and hives have been reported in humans.", ["hives"]),
        ("Fever is the main side effect, and gout occurred in dogs given it.", ["Fever"]),
        ("Gout has occurred in rats, and hives may occur in children.", ["hives"]),
        ("Hives were seen at 10 mg/kg, and gout occurred in rabbits.", []),
        ("Studies have shown that fever, gout, and hives occur in rats.", []),
        ("In rats, gout was seen, and hives were noted.", []),
        ("Fever, gout, and hives have been seen in rats.", []),
    ],
)
def test_animals_are_those_of_their_own_sentence(prose: str, found: list[str]) -> None:
    assert list(_said(prose, "reaction")) == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Hives are common, and cough has been reported.", {"Hives": "common", "cough": None}),
        ("Hives are common and cough is rare.", {"Hives": "common", "cough": "rare"}),
        ("Fever occurs in adults, and cough has been reported rarely.", {"Fever": None, "cough": "rarely"}),
    ],
)
def test_a_second_sentence_joined_to_the_first_is_read(prose: str, found: dict[str, str | None]) -> None:
    assert _said(prose, "frequency") == found


def test_the_share_of_the_first_sentence_is_not_that_of_the_second() -> None:
    assert _low("Fever occurs in 5 to 10% of children, and cough or hives in the first days may occur.") == {
        "Fever": 5,
        "cough": None,
        "hives": None,
    }


def test_what_grows_while_the_drug_is_taken_does_not_come_of_ending_it() -> None:
    prose = "Tolerance develops within weeks. Anxiety may occur."
    assert _said(prose, "qualifier", "Dependence and withdrawal") == {"Tolerance": None, "Anxiety": "on withdrawal"}


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        (
            "It carries a boxed warning for hives in infants and for gout in children, adolescents and young adults.",
            {"gout": "in children, adolescents and young adults", "hives": "in infants"},
        ),
        ("It carries a boxed warning of hepatitis, and of gout.", {"hepatitis": None, "gout": None}),
        ("It carries a boxed warning of hepatitis and for people with gout.", {"hepatitis": None}),
        ("It may cause gout in children and adults.", {"gout": None}),
    ],
)
def test_each_of_several_warnings_has_its_own_people(prose: str, found: dict[str, str | None]) -> None:
    assert _said(prose, "qualifier") == found
