from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from app.cds.routes import MOST_BYTES, REQUIRED
from app.cds.services import MEDICATIONS, PREFETCH, Hook
from app.vocabulary.fhir_medications import MEDICATION_ELEMENTS, MEDICATION_RESOURCES
from tests.cds.conftest import Configured
from tests.cds.requests import ATC, bundle, concept, drafts, order, request, sandbox_request
from tests.cds.specification import check_cards, check_discovery

HOOKS = [hook.value for hook in Hook]
BROWSER = {"Origin": "https://ehr.example.org"}


def test_the_services_are_discovered(client: TestClient) -> None:
    answer = client.get("/cds-services", headers={"Accept": "application/json"})
    assert answer.status_code == 200
    check_discovery(answer.json())
    services = answer.json()["services"]
    assert [(each["hook"], each["id"]) for each in services] == [(hook, hook) for hook in HOOKS]
    assert all(each["prefetch"] == PREFETCH for each in services)
    assert all("no all-clear" in each["description"] for each in services)


def test_a_browser_may_discover_ask_and_tell(client: TestClient) -> None:
    for path, method in (("", "GET"), ("/order-sign", "POST"), ("/order-sign/feedback", "POST")):
        asked = BROWSER | {
            "Access-Control-Request-Method": method,
            "Access-Control-Request-Headers": "authorization,content-type",
        }
        preflight = client.options(f"/cds-services{path}", headers=asked)
        assert preflight.status_code == 204
        assert preflight.headers["access-control-allow-origin"] == "*"
        assert method in preflight.headers["access-control-allow-methods"]
        # The star means every header but this one.
        assert {"*", "Authorization"} == set(preflight.headers["access-control-allow-headers"].split(", "))
    for answer in (
        client.get("/cds-services", headers=BROWSER),
        client.post("/cds-services/order-sign", json=request("order-sign", *drafts("a", "b")), headers=BROWSER),
        client.post("/cds-services/order-sign", json={}, headers=BROWSER),
    ):
        assert answer.headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize(
    "asked",
    [
        {**request("order-sign"), "context": {}, "prefetch": None},
        {**request("order-sign", order("Kineret")), "prefetch": {}},
        {**request("order-sign", order("Kineret")), "prefetch": {"medications": {"resourceType": "OperationOutcome"}}},
        request(
            "order-sign", {"resourceType": "MedicationRequest", "medicationReference": {"reference": "Medication/1"}}
        ),
    ],
)
def test_what_cannot_be_judged_without_more_data_says_so(configured: Configured, asked: dict[str, Any]) -> None:
    for wanted in (False, True):
        with configured(cds_not_checked=wanted) as client:
            for hook in HOOKS:
                if hook != "patient-view" or "medications" not in (asked.get("prefetch") or {}):
                    answer = client.post(f"/cds-services/{hook}", json=asked)
                    assert (answer.status_code, answer.headers["content-type"]) == (412, "application/problem+json")
                    assert "the medications that the patient has" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("asked", "missing"),
    [
        ({}, "`hook`, `hookInstance`, `context`"),
        ({"hook": "order-sign", "hookInstance": None, "context": {}}, "`hookInstance`"),
        ({"hook": "order-sign", "hookInstance": "1", "prefetch": None}, "`context`"),
    ],
)
def test_what_cannot_be_judged_and_is_no_request_names_what_is_missing(
    client: TestClient, asked: dict[str, Any], missing: str
) -> None:
    for hook in HOOKS:
        answer = client.post(f"/cds-services/{hook}", json=asked)
        assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
        assert answer.json()["detail"] == f"Missing from the request: {missing}."


def test_what_can_be_judged_is_never_refused_for_its_form(client: TestClient) -> None:
    asked = request("order-sign", *drafts("Kineret", "Enbrel"))
    for name in ("hook", "hookInstance"):
        answer = client.post("/cds-services/order-sign", json={key: asked[key] for key in asked if key != name})
        assert len(check_cards(answer.json())) == 1
    found = {"prefetch": {"medications": bundle(order("Kineret"), order("Enbrel", number="2"))}}
    assert len(check_cards(client.post("/cds-services/patient-view", json=found).json())) == 1


@pytest.mark.parametrize("found", [None, {"resourceType": "Bundle", "total": 0}, [], bundle(order("aspirin"))])
def test_what_the_patient_has_may_be_nothing(client: TestClient, found: object) -> None:
    for hook in HOOKS:
        for key in MEDICATIONS:
            asked = {**request(hook, order("Kineret")), "prefetch": {key: found}}
            answer = client.post(f"/cds-services/{hook}", json=asked)
            assert (answer.status_code, answer.json()) == (200, {"cards": []})


def test_what_nobody_sends_is_refused(client: TestClient) -> None:
    for body in (b"", b"{", b"[]", b"7", b'{"context": "\\ud800"}', b"[" * 100_000):
        for path in ("order-sign", "order-sign/feedback"):
            answer = client.post(f"/cds-services/{path}", content=body)
            assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
    for path in ("nosuch", "nosuch/feedback", "order-sign/other"):
        assert client.post(f"/cds-services/{path}", json={"feedback": []}).status_code == 404
    unknown = client.post("/cds-services/order-sing", json={}).json()
    assert unknown["detail"] == (
        "No service here is called `order-sing`; there are `order-select`, `order-sign`, `patient-view`."
    )
    assert client.get("/cds-services/order-sign").status_code == 405
    assert client.post("/cds-services/order-sign", content=b" " * (MOST_BYTES + 1)).status_code == 413


def test_a_whole_record_may_be_sent_along(client: TestClient) -> None:
    observation = {"resourceType": "Observation", "note": [{"text": "x" * 1000}]}
    current = bundle(*[observation] * 8000, order("Enbrel", status="active"))
    answer = client.post("/cds-services/order-sign", json=request("order-sign", order("Kineret"), current=current))
    assert len(check_cards(answer.json())) == 1


@pytest.mark.parametrize(
    "context",
    [
        {"draftOrders": [[]] * 500_000},
        {"draftOrders": [order(str(number)) for number in range(20_000)], "selections": ["a"] * 100_000},
        {"draftOrders": order(None, *[(ATC, str(number)) for number in range(100_000)])},
        {
            "draftOrders": [
                *[{"medicationReference": {"reference": "Medication/1"}}] * 50_000,
                {"resourceType": "Medication", "id": "1", "ingredient": [{"item": {"display": "x"}}] * 10_000},
            ]
        },
    ],
    ids=["brackets", "orders", "codes", "references"],
)
def test_nobody_makes_the_service_read_on_and_on(client: TestClient, context: dict[str, Any]) -> None:
    began = time.process_time()
    answer = client.post(
        "/cds-services/order-select", content=json.dumps({"context": context, "prefetch": {"medications": None}})
    )
    assert (answer.status_code, answer.json()) == (200, {"cards": []})
    assert time.process_time() - began < 10


def test_requests_that_others_wrote_are_answered(client: TestClient, cds_requests: Path) -> None:
    files = sorted(cds_requests.glob("*.json"))
    assert len(files) >= 8
    for file in files:
        for hook in HOOKS:
            answer = client.post(f"/cds-services/{hook}", content=file.read_bytes())
            assert answer.status_code == 200, (file.name, hook, answer.text)
            check_cards(answer.json())


def test_all_orders_of_requests_that_others_wrote_are_read(configured: Configured, cds_requests: Path) -> None:
    with configured(cds_not_checked=True) as client:
        for file in sorted(cds_requests.glob("*.json")):
            # In place of one of their drugs, one that the article on the other speaks of.
            text = file.read_text(encoding="utf-8").replace("Digoxin", "Kineret")
            told = " ".join(
                card["detail"] for card in check_cards(client.post("/cds-services/patient-view", content=text).json())
            )
            assert "Kineret" in told, file.name
            assert "yclosporine" in told, file.name


def test_requests_of_the_reference_sandbox_are_answered(client: TestClient) -> None:
    kineret = "anakinra 100 MG/0.67 ML Prefilled Syringe [Kineret]"
    enbrel = {"resourceType": "Bundle", "type": "searchset", "entry": [{"resource": order("Enbrel", status="active")}]}
    headers = {"Accept": "application/json", "Authorization": "Bearer eyJhbGciOiJFUzM4NCJ9.e30.AA"}
    for dosed in (False, True):
        answer = client.post(
            "/cds-services/order-select", json=sandbox_request(kineret, "727711", enbrel, dosed=dosed), headers=headers
        )
        assert answer.status_code == 200
        assert len(check_cards(answer.json())) == 1
    opened = sandbox_request(kineret, "727711", enbrel)
    del opened["context"]["draftOrders"], opened["context"]["selections"]
    assert client.post(
        "/cds-services/patient-view", json={**opened, "hook": "patient-view"}, headers=headers
    ).json() == {"cards": []}


# Whatever a client may put into the places where something is expected.
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=8,
)
TEXTS = (
    st.sampled_from(["Kineret", "Enbrel", "anakinra 100 MG / etanercept 50 MG Injection", "", "#1", "urn:uuid:1"])
    | JSON
)
CONCEPTS = st.fixed_dictionaries(
    {},
    optional={
        "text": TEXTS,
        "coding": st.lists(
            st.fixed_dictionaries({}, optional={"system": st.just(ATC) | JSON, "code": TEXTS, "display": TEXTS}) | JSON,
            max_size=3,
        )
        | JSON,
        "concept": st.just(concept("Kineret")) | JSON,
        "reference": TEXTS | st.fixed_dictionaries({"reference": TEXTS}),
        "identifier": JSON,
        "display": TEXTS,
    },
)
RESOURCES = st.fixed_dictionaries(
    {},
    optional={
        "resourceType": st.sampled_from([*MEDICATION_RESOURCES, "Medication", "Bundle", "OperationOutcome"]) | JSON,
        "id": TEXTS,
        "status": st.sampled_from(["active", "completed"]) | JSON,
        "code": CONCEPTS | JSON,
        "ingredient": st.lists(st.fixed_dictionaries({"item": CONCEPTS}), max_size=2) | JSON,
        "contained": JSON,
        "entry": JSON,
        **dict.fromkeys(MEDICATION_ELEMENTS, CONCEPTS | JSON),
    },
)
PLACES = RESOURCES | st.lists(RESOURCES, max_size=3) | st.builds(bundle, RESOURCES, RESOURCES) | JSON
REQUESTS = st.fixed_dictionaries(
    {},
    optional={
        "hook": st.sampled_from(HOOKS) | JSON,
        "hookInstance": JSON,
        "context": st.fixed_dictionaries(
            {}, optional={"draftOrders": PLACES, "selections": JSON, "medications": PLACES, "prefetch": JSON}
        )
        | JSON,
        "prefetch": st.dictionaries(st.sampled_from([*PREFETCH, "item1"]), PLACES, max_size=2) | JSON,
        "feedback": st.lists(
            st.fixed_dictionaries(
                {},
                optional={
                    "card": TEXTS,
                    "outcome": TEXTS,
                    "overrideReason": JSON,
                    "acceptedSuggestions": JSON,
                    "outcomeTimestamp": JSON,
                },
            )
            | JSON,
            max_size=3,
        )
        | JSON,
    },
)


def test_no_shape_of_a_request_makes_the_service_fail(configured: Configured) -> None:
    with configured(cds_not_checked=True, cds_contraindications=True, cds_feedback_comments=True) as client:

        @settings(max_examples=80, suppress_health_check=list(HealthCheck), deadline=None)
        @given(REQUESTS)
        def check(asked: dict[str, Any]) -> None:
            body = json.dumps(asked).encode()
            for hook in HOOKS:
                answer = client.post(f"/cds-services/{hook}", content=body)
                assert answer.status_code in (200, 400, 412)
                # Half a surrogate pair is no text; anything else is read, and refused only where a field is missing.
                lacks = any(asked.get(name) is None for name in REQUIRED)
                assert answer.status_code != 400 or b"\\ud" in body or lacks
                if answer.status_code == 200:
                    check_cards(answer.json())
            assert client.post("/cds-services/order-sign/feedback", content=body).status_code in (200, 400)

        check()


def test_the_services_are_no_part_of_the_openapi_document(client: TestClient) -> None:
    assert not [path for path in client.get("/openapi.json").json()["paths"] if path.startswith("/cds-services")]
