from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import ValidationError
from sqlmodel import Session

from app.errors import InvalidParameterError
from app.queries.drugs import DrugPage, DrugQuestion, list_page


def page(session: Session, asked: dict[str, Any]) -> DrugPage:
    """Read a page, which has to be what its model says, and in its order."""
    listing = list_page(session, DrugQuestion(**asked))
    answered = DrugPage.model_validate(listing)
    assert json.dumps(answered.model_dump(mode="json")["items"]) == json.dumps(listing["items"])
    return answered


def names(session: Session, asked: dict[str, Any]) -> list[str]:
    return [item.name for item in page(session, asked).items]


ALL = ["Alphamine", "Betamine", "Gammamine"]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, ALL),
        ({"atc": "L"}, ALL[:2]),
        ({"atc": "l04ac"}, ALL[:1]),
        ({"atc": "N02BA01"}, ALL[1:2]),
        ({"atc": "L05"}, []),
        ({"route": "by mouth"}, ALL[:2]),
        ({"route": "Intravenous"}, ALL[1:2]),
        ({"category": "invented  drugs"}, ALL[:2]),
        ({"category": "Interleukin_receptor_blockers"}, ALL[:1]),
        ({"category": "Interleukin"}, []),
        ({"legal_status": "rx only"}, ALL[:2]),
        ({"legal_status": "Rx-only", "jurisdiction": "AU"}, ALL[1:2]),
        ({"legal_status": "s4", "jurisdiction": "AU"}, ALL[:1]),
        ({"pregnancy_category": "b1"}, ALL[:1]),
        ({"pregnancy_category": "B1", "jurisdiction": "US"}, []),
        ({"pregnancy_category": "B1", "legal_status": "S4", "jurisdiction": "AU"}, ALL[:1]),
        ({"has": ["interactions"]}, ALL[:2]),
        ({"has": ["interactions", "monitoring"]}, ALL[:1]),
        ({"has": ["dosing"]}, []),
        ({"identifier": ["unii"]}, ALL[2:]),
        ({"identifier": ["atc", "smiles"]}, ALL[:2]),
        ({"identifier": ["atc", "atc"], "route": "oral", "atc": "L", "category": "Invented drugs"}, ALL[:2]),
        ({"name": "b"}, ALL[1:2]),
        ({"name": "b", "atc": "L04AC"}, []),
        ({"name": "ALPHA", "route": "oral"}, ALL[:1]),
        ({"name": " "}, ALL),
    ],
)
def test_drugs_by_what_is_asked(stored: Session, asked: dict[str, Any], expected: list[str]) -> None:
    assert names(stored, asked) == expected


def test_filtered_pages_go_on_where_the_last_one_ended(stored: Session) -> None:
    asked: dict[str, Any] = {"limit": 1, "route": "oral", "has": ["interactions"]}
    first = page(stored, asked)
    assert [item.name for item in first.items] == ALL[:1]
    second = page(stored, asked | {"cursor": first.next_cursor})
    assert [item.name for item in second.items] == ALL[1:2]
    assert second.next_cursor is None


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"route": "orall"}, "route: there is no `orall`; there are buccal, "),
        ({"legal_status": "S44"}, "legal_status: there is no `S44`; there are "),
        ({"legal_status": "S44", "jurisdiction": "NZ"}, "there are Class A, Class B, Class C, OTC, Rx-only"),
        ({"pregnancy_category": "Q", "route": "oral"}, "pregnancy_category: there is no `Q`; there are A, B, B1, "),
        ({"pregnancy_category": "Q", "jurisdiction": "EU"}, "there is no `Q`; EU has no such classes"),
    ],
)
def test_an_unknown_class_is_no_empty_page(stored: Session, asked: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidParameterError) as raised:
        list_page(stored, DrugQuestion(**asked))
    assert message in f"{raised.value.parameter}: {raised.value.detail}"
    assert raised.value.message == f"{raised.value.parameter}: {raised.value.detail.partition(';')[0]}"


@pytest.mark.parametrize(
    "asked",
    [
        {"route": "intravitreal"},
        {"legal_status": "POM"},
        {"legal_status": "S4", "jurisdiction": "EU"},
        {"category": "x"},
    ],
)
def test_a_known_class_that_no_drug_has_is_an_empty_page(stored: Session, asked: dict[str, Any]) -> None:
    assert names(stored, asked) == []


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"atc": "L0"}, "not an ATC code"),
        ({"atc": "E01"}, "not an ATC code"),
        ({"atc": "L04AC0"}, "not an ATC code"),
        ({"has": ["dosing", "nonsense"]}, "there is no `nonsense`; there are names, identifiers"),
        ({"identifier": ["CAS"]}, "there is no `CAS`; there are cas"),
        ({"jurisdiction": "US"}, "`jurisdiction` needs a `legal_status`"),
        ({"jurisdiction": "us", "legal_status": "S4"}, "there is no `us`; there are AU"),
        ({"limit": 1001}, "less than or equal to 1000"),
        ({"fields": "slug,nonsense"}, "no such field: nonsense; there are slug"),
    ],
)
def test_what_cannot_be_asked_is_refused(asked: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        DrugQuestion(**asked)
