"""Texts that say more than a name: combinations, products, orders and several drugs at once."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from app.errors import AmbiguousDrugError
from app.queries.lookup import look_up, look_up_all, resolve
from tests.databases import Databases
from tests.queries.lookup_shelf import found, lookup_engine


@pytest.fixture(scope="module")
def engine(databases: Databases) -> Iterator[Engine]:
    yield from lookup_engine(databases)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with Session(engine) as session:
        yield session


@pytest.mark.parametrize(
    "said", ["Foomine and barmine", "barmine/foomine", "barmine + foomine", "foomine with Barmine"]
)
def test_a_combination_is_found_by_its_components_in_any_order(session: Session, said: str) -> None:
    outcome, candidates = found(session, said)
    assert outcome == "resolved foomine-barmine"
    assert candidates[0] == "foomine-barmine drug_string Foomine / Barmine 1.00"


def test_a_combination_is_made_of_all_its_components(session: Session) -> None:
    four = "fourmine 1 MG / threemine 2 MG / twomine 3 MG / onemine 4 MG Oral Tablet"
    assert found(session, four) == (
        "resolved co-fourmine",
        ["co-fourmine drug_string Onemine / Twomine / Threemine / Fourmine 1.00"],
    )
    assert found(session, "fourmine/threemine/twomine")[0] == "not_found -"
    assert found(session, "foomine")[0] == "resolved foomine"
    assert found(session, "barmine")[0] == "not_found -"


@pytest.mark.parametrize(
    ("said", "status", "candidates"),
    [
        ("prednimone 5 MG Oral Tablet", "resolved prednimone", ["prednimone drug_string Prednimone 1.00"]),
        ("prednimone 5 MG Oral Tablet [Predex]", "resolved prednimone", ["prednimone drug_string Prednimone 1.00"]),
        ("prednimone sodium phosphate", "resolved prednimone", ["prednimone drug_string Prednimone 1.00"]),
        ("nobody 5 MG [Predex]", "not_found -", ["prednimone drug_string Predex 0.50"]),
        ("prednimone 5 MG [Unheardof]", "resolved prednimone", ["prednimone drug_string Prednimone 1.00"]),
        ("prednimone 5 MG and others", "not_found -", ["prednimone drug_string Prednimone 0.50"]),
        ("lithium carbonate 300 MG", "resolved lithium-medication", ["lithium-medication drug_string Lithium 1.00"]),
        ("calcium carbonate 500 MG Chewable Tablet", "not_found -", []),
        ("progestamine acetate 5 MG", "not_found -", ["progestamine drug_string Progestamine 0.50"]),
        (
            "prednimone 5 MG Oral Tablet [Abex]",
            "ambiguous -",
            ["abacamine drug_string Abex 0.50", "prednimone drug_string Prednimone 0.50"],
        ),
        (
            "lamivumine 300 MG / abacamine hydrochloride 600 MG Oral Tablet",
            "resolved abacamine-lamivumine",
            [
                "abacamine-lamivumine drug_string Abacamine/lamivumine 1.00",
                "abacamine drug_string Abacamine 0.50",
                "lamivumine drug_string Lamivumine 0.50",
            ],
        ),
        (
            "abacamine 600 MG / lamivumine 300 MG Oral Tablet [Duex]",
            "resolved abacamine-lamivumine",
            [
                "abacamine-lamivumine drug_string Abacamine/lamivumine 1.00",
                "abacamine drug_string Abacamine 0.33",
                "lamivumine drug_string Lamivumine 0.33",
            ],
        ),
        (
            "lamivumine 300 MG / tenomine 300 MG Oral Tablet",
            "ambiguous -",
            ["lamivumine drug_string Lamivumine 0.50", "tenomine drug_string Tenomine 0.50"],
        ),
        (
            "Lamivumine/abacamine",
            "resolved abacamine-lamivumine",
            [
                "abacamine-lamivumine drug_string Abacamine/lamivumine 1.00",
                "abacamine drug_string Abacamine 0.50",
                "lamivumine drug_string Lamivumine 0.50",
            ],
        ),
        (
            "lamivumine/tenomine",
            "ambiguous -",
            ["lamivumine drug_string Lamivumine 0.50", "tenomine drug_string Tenomine 0.50"],
        ),
        (
            "elvimine/cobimine/emtrimine/tenomine 150 MG Oral Tablet",
            "resolved elvimine-cobimine-emtrimine-tenomine",
            [
                "elvimine-cobimine-emtrimine-tenomine drug_string Elvimine/cobimine/emtrimine/tenomine 1.00",
                "tenomine drug_string Tenomine 0.25",
            ],
        ),
        ("lamivumine 300 MG / nobody 5 MG", "not_found -", ["lamivumine drug_string Lamivumine 0.50"]),
        ("zolpamab 5 MG", "resolved zolpamab", ["zolpamab drug_string Zolpamab 1.00"]),
        (
            "lamivumine + abacamine",
            "resolved abacamine-lamivumine",
            [
                "abacamine-lamivumine drug_string Abacamine/lamivumine 1.00",
                "abacamine drug_string Abacamine 0.50",
                "lamivumine drug_string Lamivumine 0.50",
            ],
        ),
        ("Lamivumine with food", "not_found -", ["lamivumine drug_string Lamivumine 0.50"]),
    ],
)
def test_a_product_is_taken_only_where_all_it_names_is_one_drug(
    session: Session, said: str, status: str, candidates: list[str]
) -> None:
    assert found(session, said) == (status, candidates)


@pytest.mark.parametrize(
    "said",
    [
        "Lamivumine and vitamin B6",
        "lamivumine with Vitamin B6",
        "lamivumine & vitamin B6",
        "lamivumine plus vitamin B6",
        "lamivumine, vitamin B6",
        "lamivumine; vitamin B6",
        "lamivumine 300 mg OD, vitamin B6 10 mg OD",
    ],
)
def test_of_several_drugs_each_is_offered(session: Session, said: str) -> None:
    assert found(session, said) == (
        "ambiguous -",
        ["lamivumine drug_string Lamivumine 0.50", "vitamin-b6 drug_string Vitamin B6 0.50"],
    )
    with pytest.raises(AmbiguousDrugError, match=f"^`{re.escape(said)}` is not one drug: 2 are named in it.$"):
        resolve(session, said)


def test_of_a_choice_none_is_taken(session: Session) -> None:
    status, candidates = found(session, "lamivumine or abacamine")
    assert (status, [each.split()[0] for each in candidates]) == (
        "ambiguous -",
        ["abacamine-lamivumine", "abacamine", "lamivumine"],
    )
    assert look_up_all(session, ["lamivumine or abacamine"])[0] == look_up(session, "lamivumine or abacamine")


@pytest.mark.parametrize(
    "said",
    [
        "prednimone tablets 5 mg",
        "Tab prednimone 5 mg",
        "prednimone EC 5 mg",
        "enteric coated prednimone",
        "low-dose prednimone",
        "prednimone 5 mg by mouth once daily",
        "prednimone (Predex) 5 mg PO q8h",
        "Predex (prednimone) tablets",
    ],
)
def test_an_order_is_understood_in_any_order_of_its_words(session: Session, said: str) -> None:
    assert resolve(session, said) == "prednimone"
    assert look_up_all(session, [said])[0].drug == look_up(session, "prednimone").drug


@pytest.mark.parametrize(
    "said",
    ["prednimone (tenomine)", "prednimone (nobody)", "prednimone 5 mg daily for pain", "prednimone 2 tablets daily"],
)
def test_what_is_not_understood_keeps_an_order_from_being_taken(session: Session, said: str) -> None:
    assert found(session, said) == ("not_found -", ["prednimone drug_string Prednimone 0.50"])


@pytest.mark.parametrize(
    ("said", "candidates"),
    [
        (
            "lamivumine vitamin B6",
            ["lamivumine drug_string Lamivumine 0.33", "vitamin-b6 drug_string Vitamin B6 0.33"],
        ),
        (
            "Abex lamivumine",
            [
                "abacamine-lamivumine drug_string Abacamine/lamivumine 0.67",
                "abacamine drug_string Abex 0.33",
                "lamivumine drug_string Lamivumine 0.33",
            ],
        ),
        ("calcium nobody", []),
        ("calcium vitamin", []),
        ("tenomine DB99992", []),
        ("calcium " * 7, []),
    ],
)
def test_names_with_nothing_between_them_are_offered_and_never_taken(
    session: Session, said: str, candidates: list[str]
) -> None:
    assert found(session, said)[1] == candidates
    assert look_up(session, said).drug is None
    assert look_up_all(session, [said])[0].candidates == []
