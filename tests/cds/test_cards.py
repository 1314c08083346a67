"""What is answered to whom, over the seed: the article on Anakinra, which speaks of etanercept and of methotrexate."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from tests.cds.cards import ENBREL, KINERET, cards
from tests.cds.conftest import Configured
from tests.cds.requests import NOTHING, RXNORM, bundle, concept, drafts, order, request


@pytest.mark.parametrize("hook", ["order-select", "order-sign"])
def test_two_orders_that_an_article_says_to_avoid_give_one_card(client: TestClient, hook: str) -> None:
    (card,) = cards(client, request(hook, KINERET, ENBREL))
    assert card["summary"] == "Avoid: Kineret (Anakinra) with Enbrel (etanercept)"
    assert card["indicator"] == "warning"
    assert "combined drug therapy with anakinra and any TNF-blocking agent is not recommended" in card["detail"]
    (pair,) = client.post("/v1/interactions/check", json={"drugs": ["Kineret", "Enbrel"]}).json()["pairs"]
    assert pair["evidence"]["quote"] in card["detail"]
    assert card["source"]["label"] == "Wikipedia: Anakinra (revision not known)"
    assert client.get(card["links"][0]["url"]).json()["drug"]["slug"] == "anakinra"
    assert "CC BY-SA 4.0" in card["detail"]


@pytest.mark.parametrize("hook", ["order-select", "order-sign"])
@pytest.mark.parametrize("other", ["methotrexate", "nosuchdrug", "aspirin"])
def test_no_advice_is_no_card(client: TestClient, hook: str, other: str) -> None:
    answer = client.post(f"/cds-services/{hook}", json=request(hook, *drafts("Kineret", other)))
    assert (answer.status_code, answer.json()) == (200, {"cards": []})


@pytest.mark.parametrize(
    "current",
    [
        bundle(order("etanercept 50 MG/ML Prefilled Syringe [Enbrel]", (RXNORM, "809158"), status="active")),
        {"resourceType": "MedicationStatement", "status": "active", "medicationCodeableConcept": concept("Enbrel")},
        [
            {
                "resourceType": "MedicationDispense",
                "status": "completed",
                "medication": {"concept": concept("etanercept")},
            }
        ],
        bundle(
            {"resourceType": "MedicationRequest", "medicationReference": {"reference": "Medication/5"}},
            {"resourceType": "Medication", "id": "5", "ingredient": [{"itemCodeableConcept": concept("etanercept")}]},
        ),
    ],
)
def test_an_order_is_held_against_what_the_patient_has(client: TestClient, current: object) -> None:
    for hook in ("order-select", "order-sign"):
        (card,) = cards(client, request(hook, KINERET, current=current))
        assert card["summary"].startswith("Avoid: Kineret (Anakinra) with ")


def test_what_the_patient_has_is_judged_when_a_record_is_opened(client: TestClient) -> None:
    both = bundle(order("Kineret", status="active"), order("Enbrel", status="active"))
    (card,) = cards(client, request("patient-view", current=both))
    assert card["summary"] == "Avoid: Kineret (Anakinra) with Enbrel (etanercept)"
    assert cards(client, request("order-sign", order("paracetamol"), current=both)) == []


def test_asking_again_gives_the_same(client: TestClient) -> None:
    asked = request("order-sign", KINERET, ENBREL)
    first = cards(client, asked)
    assert cards(client, asked) == first
    assert cards(client, {**asked, "hookInstance": "another"})[0]["uuid"] != first[0]["uuid"]


def test_what_was_not_checked_is_told_where_it_is_wanted(configured: Configured) -> None:
    with configured(cds_not_checked=True) as client:
        assert cards(client, request("order-sign", KINERET, ENBREL, conditions=NOTHING))[1:] == []
        _, told = cards(client, request("order-sign", KINERET, ENBREL, order("nosuchdrug"), order()))
    assert told["indicator"] == "info"
    assert told["summary"] == "Not checked: 2 of 3 pairs of drugs, 1 unclear medications, contraindications"
    assert "The conditions that the patient has were not sent: no contraindication was checked." in told["detail"]
    assert "“Kineret (Anakinra)” with “nosuchdrug”: None of the interactions read" in told["detail"]
    assert "“MedicationRequest/1”: it is not clear which drug it is." in told["detail"]


def test_what_no_rule_understood_is_shown_to_be_read(configured: Configured) -> None:
    with configured(cds_not_checked=True) as client:
        (told,) = cards(client, request("order-sign", KINERET, order("epinephrine")))
        (pair,) = client.post("/v1/interactions/check", json={"drugs": ["Kineret", "epinephrine"]}).json()[
            "not_checked"
        ]
    assert pair["mentions"]
    for mention in pair["mentions"]:
        assert f"\n  - mentions: “{mention['text']}” (Anakinra, {mention['section'][0]})" in told["detail"]


def test_contraindications_are_told_where_they_are_wanted(configured: Configured) -> None:
    with configured(cds_contraindications=True) as client:
        (told,) = cards(client, request("order-sign", KINERET, current=bundle(order("methotrexate"))))
        facts = client.get("/v1/drugs/anakinra/contraindications").json()["items"]
        assert cards(client, request("patient-view", current=bundle(order("nosuchdrug")))) == []
    assert (told["summary"], told["indicator"]) == ("Contraindications of Kineret (Anakinra)", "info")
    assert all(f"“{each['condition']}”" in told["detail"] for each in facts)
    assert "“Preexisting malignant diseases” (absolute)" in told["detail"]
    assert "citation needed" in told["detail"]


def test_a_long_list_is_read_to_a_limit_and_the_rest_is_told_of(configured: Configured) -> None:
    with configured(cds_not_checked=True) as client:
        (told,) = cards(client, request("order-sign", *drafts(*(f"drug{number}ol" for number in range(130)))))
    assert told["summary"] == "Not checked: 4950 of 4950 pairs of drugs, 30 unclear medications"
    assert told["detail"].count("\n- ") < 40
