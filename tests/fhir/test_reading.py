"""Reading: addresses, validators, formats, parts, and every error as an OperationOutcome."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from starlette.testclient import TestClient

from app.fhir.identity import drug_id
from app.fhir.kinds import KINDS
from app.fhir.versions import Version
from app.settings import Settings
from app.store.slugs import slugify
from tests.fhir.conftest import LONG_TITLE, Ask

Json = dict[str, Any]

KNOWLEDGE = "/fhir/r5/MedicationKnowledge/alphamine"


def issue(body: Json) -> str:
    (only,) = body["issue"]
    assert only["severity"] == "error"
    assert only["diagnostics"]
    code: str = only["code"]
    return code


@pytest.mark.parametrize("version", list(Version))
def test_what_is_listed_can_be_read_and_is_the_same(ask: Ask, version: Version) -> None:
    for kind in KINDS[version]:
        listed = [entry["resource"] for entry in ask(f"{version}/{kind}", _count="8")["entry"]]
        assert listed
        for resource in listed:
            assert ask(f"{version}/{kind}/{resource['id']}") == resource
            assert ask(f"{version}/{kind}/{resource['id']}/_history/{resource['meta']['versionId']}") == resource


def test_references_lead_to_resources_of_the_same_server(ask: Ask) -> None:
    knowledge = ask("r5/MedicationKnowledge/alphamine")
    for use in knowledge["clinicalUseIssue"]:
        found = ask(f"r5/{use['reference']}")
        assert found["subject"] == [{"reference": "MedicinalProductDefinition/alphamine", "display": "Alphamine"}]
    odd = drug_id(slugify(LONG_TITLE))
    interactions = ask("r5/ClinicalUseDefinition", subject=odd, type="interaction")["entry"]
    items = [entry["resource"]["interaction"]["interactant"][0] for entry in interactions]
    assert {"itemReference": {"reference": "MedicinalProductDefinition/betamine", "display": "Betamine"}} in items
    assert ask("r5/MedicinalProductDefinition/betamine")["name"][0]["productName"] == "Betamine"
    contained = ask("r4/MedicationKnowledge/alphamine")
    assert ask(f"r4/{contained['ingredient'][0]['itemReference']['reference']}")["resourceType"] == "Substance"
    assert ask(f"r4/{contained['associatedMedication'][0]['reference']}")["resourceType"] == "Medication"


def test_what_limits_a_statement_stands_in_every_text_of_it(ask: Ask) -> None:
    odd = drug_id(slugify(LONG_TITLE))
    every = {
        name: json.dumps(
            [each["resource"] for each in ask("r5/ClinicalUseDefinition", subject=odd, type=name)["entry"]]
        )
        for name in ("contraindication", "interaction", "warning")
    }
    every["contained"] = json.dumps(ask(f"r4/MedicationKnowledge/{odd}"))
    for name in ("contraindication", "contained"):
        assert every[name].count("hay fever") == every[name].count("hay fever (only tablets)") > 0
    for name in ("interaction", "contained"):
        assert every[name].count("Gammamine") == every[name].count("Gammamine (only high doses)") > 0
    assert every["warning"].count("old age") == every["warning"].count("old age (only ") > 0


def test_a_slug_that_is_longer_than_an_id_is_cut_and_found(ask: Ask) -> None:
    id_ = drug_id(slugify(LONG_TITLE))
    assert len(id_) <= 47 < len(slugify(LONG_TITLE))
    assert ask(f"r5/MedicationKnowledge/{id_}")["name"][0] == " ".join(LONG_TITLE.split())
    uses = ask("r5/ClinicalUseDefinition", subject=id_, _count="100")["entry"]
    assert max(len(entry["resource"]["id"]) for entry in uses) <= 64
    assert ask(f"r5/ClinicalUseDefinition/{uses[0]['resource']['id']}") == uses[0]["resource"]
    wrong = f"{id_[:-1]}{'0' if id_[-1] != '0' else '1'}"
    assert issue(ask(f"r5/MedicationKnowledge/{wrong}", 404)) == "not-found"


def test_what_a_client_holds_is_not_sent_again(client: TestClient) -> None:
    first = client.get(KNOWLEDGE)
    etag, changed = first.headers["etag"], first.headers["last-modified"]
    assert etag == f'W/"{first.json()["meta"]["versionId"]}"'
    for headers in ({"If-None-Match": etag}, {"If-Modified-Since": changed}):
        again = client.get(KNOWLEDGE, headers=headers)
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert client.get(KNOWLEDGE, headers={"If-None-Match": 'W/"other"'}).status_code == 200
    head = client.head(KNOWLEDGE)
    assert (head.status_code, head.content, head.headers["etag"]) == (200, b"", etag)
    search = client.get("/fhir/r5/MedicationKnowledge")
    assert (
        client.get("/fhir/r5/MedicationKnowledge", headers={"If-None-Match": search.headers["etag"]}).status_code == 304
    )


@pytest.mark.parametrize(
    "accept",
    [
        "application/fhir+json",
        "application/json",
        "application/json+fhir",
        "application/fhir+xml;q=0.5, application/fhir+json; fhirVersion=5.0",
        "text/html, */*; q=0.1",
        "",
    ],
)
def test_json_is_what_most_clients_take(client: TestClient, accept: str) -> None:
    answer = client.get(KNOWLEDGE, headers={"Accept": accept})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/fhir+json")


@pytest.mark.parametrize(
    "accept", ["application/fhir+xml", "text/turtle", "application/json;q=0", "application/fhir+json; fhirVersion=4.0"]
)
def test_what_is_not_json_is_refused(client: TestClient, accept: str) -> None:
    answer = client.get(KNOWLEDGE, headers={"Accept": accept})
    assert (answer.status_code, issue(answer.json())) == (406, "not-supported")


def test_format_goes_before_accept(client: TestClient, ask: Ask) -> None:
    for format_ in ("json", "application/json", "application/fhir+json"):
        answer = client.get(KNOWLEDGE, params={"_format": format_}, headers={"Accept": "application/fhir+xml"})
        assert answer.status_code == 200
    assert issue(ask("r5/MedicationKnowledge", 406, _format="xml")) == "not-supported"
    assert "\n" in client.get(KNOWLEDGE, params={"_pretty": "true"}).text


def test_parts_of_a_resource_say_that_they_are(ask: Ask) -> None:
    whole = ask("r5/ClinicalUseDefinition", subject="alphamine", _count="1")["entry"][0]["resource"]
    path = f"r5/ClinicalUseDefinition/{whole['id']}"
    always = {"resourceType", "id", "meta", "type"}
    assert set(ask(path, _elements="subject,nonsense")) == always | {"subject"}
    assert set(ask(path, _summary="text")) == always | {"text"}
    assert set(ask(path, _summary="data")) == set(whole) - {"text"}
    assert set(ask(path, _summary="true")) == set(whole) - {"text", "extension"}
    assert ask(path, _summary="false") == whole
    for parameters in ({"_elements": "subject"}, {"_summary": "true"}):
        assert [tag["code"] for tag in ask(path, **parameters)["meta"]["tag"]] == ["SUBSETTED"]
    assert issue(ask(path, 400, _summary="short")) == "invalid"


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "", 404, "not-found"),
        ("GET", "/r3/MedicationKnowledge", 404, "not-found"),
        ("GET", "/r4", 404, "not-supported"),
        ("POST", "/r4", 405, "not-supported"),
        ("GET", "/r4/Patient", 404, "not-found"),
        ("GET", "/r4/ClinicalUseDefinition", 404, "not-found"),
        ("GET", "/r4/MedicationKnowledge/nosuch", 404, "not-found"),
        ("GET", "/r4/MedicationKnowledge/not an id", 404, "not-found"),
        ("GET", "/r4/MedicationKnowledge/alphamine/_history", 404, "not-supported"),
        ("GET", "/r4/MedicationKnowledge/alphamine/_history/1", 404, "not-found"),
        ("GET", "/r4/MedicationKnowledge/_history", 404, "not-supported"),
        ("GET", "/r4/_history", 404, "not-supported"),
        ("GET", "/r4/MedicationKnowledge/alphamine/what/else", 404, "not-found"),
        ("PUT", "/r4/MedicationKnowledge/alphamine", 405, "not-supported"),
        ("DELETE", "/r4/MedicationKnowledge/alphamine", 405, "not-supported"),
        ("POST", "/r4/MedicationKnowledge", 405, "not-supported"),
    ],
)
def test_every_error_is_an_outcome(client: TestClient, method: str, path: str, status: int, code: str) -> None:
    answer = client.request(method, f"/fhir{path}")
    assert (answer.status_code, issue(answer.json())) == (status, code)
    assert answer.headers["content-type"] == "application/fhir+json"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert status != 405 or answer.headers["allow"]


def test_a_database_that_cannot_be_read_is_an_outcome(tmp_path: Any) -> None:  # noqa: ANN401  # pytest's
    from app.service import create_app  # noqa: PLC0415  # beside the one test that makes its own

    (tmp_path / "no.db").touch()
    with TestClient(create_app(Settings(database_url=f"sqlite:///{tmp_path}/no.db"))) as client:
        answer = client.get("/fhir/r4/MedicationKnowledge")
        assert (answer.status_code, issue(answer.json())) == (503, "transient")


def test_a_bug_is_an_outcome_that_tells_nothing(drugs_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.service import create_app  # noqa: PLC0415  # as above

    monkeypatch.setattr("app.fhir.service.read", None)
    with TestClient(create_app(Settings(database_url=drugs_url)), raise_server_exceptions=False) as client:
        answer = client.get(KNOWLEDGE)
        assert (answer.status_code, issue(answer.json())) == (500, "exception")
        assert "NoneType" not in answer.text


def test_what_is_refused_before_it_is_routed_is_an_outcome_too(drugs_url: str) -> None:
    from app.service import create_app  # noqa: PLC0415  # as above

    settings = Settings.model_validate({"database_url": drugs_url, "api_keys": ["k" * 20], "rate_limit": 2})
    with TestClient(create_app(settings)) as client:
        for status, code in ((401, "login"), (401, "login"), (429, "throttled")):
            answer = client.get(KNOWLEDGE)
            assert (answer.status_code, issue(answer.json())) == (status, code)
            assert answer.headers["content-type"] == "application/fhir+json"


def test_a_body_that_is_too_long_is_an_outcome(client: TestClient) -> None:
    answer = client.post("/fhir/r4/CodeSystem/$lookup", content=b" " * 1_000_001)
    assert (answer.status_code, issue(answer.json())) == (413, "too-long")


def test_the_statement_says_where_the_service_is(drugs_url: str) -> None:
    from app.service import create_app  # noqa: PLC0415  # as above

    settings = Settings(database_url=drugs_url, base_url="https://drugs.example.org/")
    with TestClient(create_app(settings)) as client:
        statement = client.get("/fhir/r4/metadata").json()
        assert statement["implementation"]["url"] == "https://drugs.example.org/fhir/r4"
        page = client.get("/fhir/r4/Substance?_count=1").json()
        assert page["entry"][0]["fullUrl"] == "https://drugs.example.org/fhir/r4/Substance/alphamine"
        assert page["link"][1]["url"].startswith("https://drugs.example.org/fhir/r4/Substance?")
    assert statement["fhirVersion"] == "4.0.1"
    served = {each["type"]: each for each in statement["rest"][0]["resource"]}
    assert set(served) >= set(KINDS[Version.R4])


def test_what_is_measured_names_the_whole_route(client: TestClient) -> None:
    client.get(KNOWLEDGE)
    assert 'route="/fhir/r5/{kind}/{id}"' in client.get("/metrics").text


def test_who_is_lost_is_told_where_to_begin(ask: Ask) -> None:
    (said,) = ask("nowhere", 404)["issue"]
    for path in re.findall(r"/fhir/(\S+metadata)", said["diagnostics"]):
        assert ask(path)["resourceType"] == "CapabilityStatement"
    assert said["diagnostics"].count("/metadata") == len(Version)
