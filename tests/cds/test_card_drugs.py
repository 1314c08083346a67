"""Which drugs are judged: those that a code or a name tells for certain."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import Session
from starlette.testclient import TestClient

from app.cds.medications import Medication, Names
from app.cds.resolving import drugs_of
from app.database import make_engine
from tests.cds.cards import ENBREL, KINERET, cards
from tests.cds.conftest import Configured
from tests.cds.requests import ATC, RXNORM, UNII, order, request


@pytest.mark.parametrize(
    "ordered",
    [
        order(None, (UNII, "9013DUQ28K")),
        order(None, (f"{UNII}/", "9013duq28k")),
        order(None, (ATC, "L04AC03")),
        order(None, ("https://go.drugbank.com/drugs", "DB00026")),
        order(None, ("urn:oid:2.16.840.1.113883.6.61", "143090-92-0")),
        order("some injection", (RXNORM, "0"), (ATC, "L04AC03")),
        order("anakinra 100 MG/0.67 ML Prefilled Syringe [Kineret]", (RXNORM, "727711")),
    ],
)
def test_an_order_is_known_by_its_code_or_its_name(client: TestClient, ordered: dict[str, Any]) -> None:
    assert len(cards(client, request("order-sign", ordered, ENBREL))) == 1


@pytest.mark.parametrize("between", [" and ", " plus ", ", ", "; ", " 5 mg OD, "])
def test_all_drugs_that_a_text_names_are_judged(cabinet_url: str, between: str) -> None:
    engine = make_engine(cabinet_url, read_only=True)
    texts = (f"Alphamine{between}Betamine 5 mg", f"Alphamine{between}nobody's 5 mg", "Alphamine or Betamine")
    with Session(engine) as session:
        both, one, choice = drugs_of(session, [Medication("1", Names(texts=(text,))) for text in texts])
    engine.dispose()
    assert [each.slug for each in both] == ["alphamine", "betamine"]
    assert None in [each.slug for each in one]
    assert choice == []


@pytest.mark.parametrize(
    "ordered",
    [
        order("anakinara"),
        order("Kinerett"),
        order(None, (ATC, "L04AC")),
        order(None, ("urn:whatever", "L04AC03")),
        order(None, (RXNORM, "L04AC03")),
        order("L04AC03 or so"),
        order(),
    ],
)
def test_nothing_is_taken_for_what_is_spelled_alike_or_coded_otherwise(
    client: TestClient, ordered: dict[str, Any]
) -> None:
    assert cards(client, request("order-sign", ordered, ENBREL)) == []


def test_a_code_goes_before_a_name(client: TestClient) -> None:
    assert len(cards(client, request("order-sign", order("methotrexate", (ATC, "L04AC03")), ENBREL))) == 1


def test_codes_of_different_drugs_are_none(configured: Configured, cabinet_url: str) -> None:
    alphamine, betamine = (ATC, "L04AC03"), (ATC, "L04AB01")
    for codes, found in (((alphamine,), 1), ((betamine,), 0), ((alphamine, betamine), 0)):
        with configured(cabinet_url) as client:
            assert (
                len(cards(client, request("order-sign", order("alphamine", *codes), order("live vaccines")))) == found
            )


def test_texts_of_different_drugs_are_none(configured: Configured, cabinet_url: str) -> None:
    both = {"medicationCodeableConcept": {"text": "Alphamine", "coding": [{"display": "Betamine"}]}}
    with configured(cabinet_url) as client:
        assert cards(client, request("order-sign", order() | both, order("live vaccines"))) == []


def test_only_what_is_selected_is_judged(client: TestClient) -> None:
    orders = [KINERET, ENBREL, order("paracetamol", number="3")]
    for selections in (
        ["MedicationRequest/1"],
        ["2"],
        ["https://example.org/MedicationRequest/1", "MedicationRequest/3"],
        [],
        [7],
        "MedicationRequest/1",
    ):
        assert len(cards(client, request("order-select", *orders, selections=selections))) == 1
    assert cards(client, request("order-select", *orders, selections=["MedicationRequest/3"])) == []
    assert len(cards(client, request("order-sign", *orders, selections=["MedicationRequest/3"]))) == 1


def test_a_drug_ordered_twice_is_told_of_once(client: TestClient) -> None:
    twice = [KINERET, order("anakinra", number="4"), order(None, (ATC, "L04AC03"), number="5"), ENBREL]
    assert len(cards(client, request("order-sign", *twice))) == 1
