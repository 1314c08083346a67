"""Codes looked up, checked and translated: what articles give, and no more."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.fhir.conftest import Ask
from tests.fhir.test_reading import issue

Json = dict[str, Any]

ATC, UNII, CAS = "http://www.whocc.no/atc", "http://fdasis.nlm.nih.gov", "urn:oid:2.16.840.1.113883.6.61"
CHEMBL = "https://www.ebi.ac.uk/chembl"
BAND = "https://monograph.example/fhir/CodeSystem/frequency-band"

LOOKUP, CHECK, TRANSLATE = "r4/CodeSystem/$lookup", "r4/CodeSystem/$validate-code", "r4/ConceptMap/$translate"


def said(body: Json) -> Json:
    """Give the parameters that have a value, by name."""
    assert body["resourceType"] == "Parameters"
    given = (each for each in body["parameter"] if each["name"] != "match")
    return {each["name"]: next(value for name, value in each.items() if name != "name") for each in given}


def matches(body: Json) -> set[tuple[str, str, str]]:
    """Give how each match relates, its system and its code."""
    found = [each["part"] for each in body["parameter"] if each["name"] == "match"]
    return {(how["valueCode"], to["valueCoding"]["system"], to["valueCoding"]["code"]) for how, to in found}


@pytest.mark.parametrize(
    ("system", "code", "name", "display"),
    [
        (UNII, "9013DUQ28K", "UNII", "Gammamine"),
        ("http://fdasis.nlm.nih.gov/", "9013duq28k", "UNII", "Gammamine"),
        (CHEMBL, "25", "ChEMBL", "Alphamine"),
        (ATC, "L04AC03", "ATC code", "Alphamine"),
        (ATC, "L04", "ATC code", "Immunosuppressants"),
        (BAND, "very_common", "Frequency of undesirable effects", "very common"),
    ],
)
def test_a_code_is_looked_up(ask: Ask, system: str, code: str, name: str, display: str) -> None:
    found = said(ask(LOOKUP, system=system, code=code))
    assert (found["name"], found["display"]) == (name, display)
    assert found.get("definition") == ("10 % or more." if system == BAND else None)


def test_the_code_of_a_salt_says_so(ask: Ask) -> None:
    assert said(ask(LOOKUP, system=UNII, code="R16CO5Y76E"))["display"].endswith("(sodium salt)")


def test_a_code_of_several_drugs_names_all(ask: Ask) -> None:
    names = said(ask(LOOKUP, system=ATC, code="N02BA01"))["display"].split("; ")
    assert len(names) == 2
    assert names[0] == "Betamine"


@pytest.mark.parametrize(
    ("path", "asked", "status", "code"),
    [
        (LOOKUP, {"system": UNII, "code": "2968PHW8QP"}, 404, "not-found"),
        (LOOKUP, {"system": BAND, "code": "sometimes"}, 404, "not-found"),
        (LOOKUP, {"system": "http://snomed.info/sct", "code": "1"}, 404, "not-found"),
        (LOOKUP, {"code": "1"}, 400, "required"),
        (LOOKUP, {"system": UNII}, 400, "required"),
        (CHECK, {"url": UNII, "code": "2968PHW8QP"}, 404, "not-found"),  # well formed: of a drug that is not here
        (CHECK, {"url": "http://snomed.info/sct", "code": "1"}, 404, "not-found"),
        (TRANSLATE, {"system": "http://snomed.info/sct", "code": "1"}, 404, "not-found"),
        (TRANSLATE, {"system": UNII, "code": "9013DUQ28K", "targetsystem": "http://snomed.info/sct"}, 404, "not-found"),
    ],
)
def test_what_is_not_known_is_said(ask: Ask, path: str, asked: dict[str, str], status: int, code: str) -> None:
    assert issue(ask(path, status, **asked)) == code


@pytest.mark.parametrize(
    ("asked", "result"),
    [
        ({"url": UNII, "code": "9013DUQ28K"}, True),
        ({"url": UNII, "code": "9013DUQ28K", "display": "gammamine"}, True),
        ({"url": UNII, "code": "9013DUQ28K", "display": "Alphamine"}, False),
        ({"url": UNII, "code": "not a unii"}, False),
        ({"url": CAS, "code": "50-78-3"}, False),  # its check digit is wrong
        ({"url": BAND, "code": "rare"}, True),
        ({"url": BAND, "code": "sometimes"}, False),
    ],
)
def test_a_code_is_checked(ask: Ask, asked: dict[str, str], *, result: bool) -> None:
    found = said(ask(CHECK, **asked))
    assert found["result"] is result
    assert ("message" in found) is not result


def test_codes_of_one_drug_are_translated(ask: Ask) -> None:
    found = ask(TRANSLATE, system=CHEMBL, code="CHEMBL25")
    assert said(found)["result"] is True
    assert matches(found) == {("relatedto", ATC, "L04AC03")}
    assert matches(ask(TRANSLATE, system=CHEMBL, code="CHEMBL25", targetsystem=UNII)) == set()
    assert matches(ask("r5/ConceptMap/$translate", system=CHEMBL, sourceCode="CHEMBL25", targetSystem=ATC)) == {
        ("related-to", ATC, "L04AC03")
    }
    nothing = ask(TRANSLATE, system=UNII, code="2968PHW8QP")
    assert said(nothing)["result"] is False
    assert "2968PHW8QP" in said(nothing)["message"]


def test_a_salt_is_not_translated_to_the_drug(ask: Ask) -> None:
    assert matches(ask(TRANSLATE, system=UNII, code="R16CO5Y76E")) == set()


def test_the_seed_in_every_scheme(seed_client: TestClient) -> None:
    answer = seed_client.get(f"/fhir/{TRANSLATE}", params={"system": CAS, "code": "143090-92-0"})
    found = matches(answer.json())
    assert {
        ("equivalent", UNII, "9013DUQ28K"),
        ("equivalent", CHEMBL, "CHEMBL1201570"),
        ("equivalent", "https://go.drugbank.com/drugs", "DB00026"),
        ("relatedto", ATC, "L04AC03"),
    } <= found


@pytest.mark.parametrize(
    "parameter",
    [
        {"name": "coding", "valueCoding": {"system": UNII, "code": "9013DUQ28K"}},
        {"name": "codeableConcept", "valueCodeableConcept": {"coding": [{"system": UNII, "code": "9013DUQ28K"}]}},
    ],
)
def test_parameters_may_be_posted(client: TestClient, parameter: Json) -> None:
    body = {"resourceType": "Parameters", "parameter": [parameter]}
    answer = client.post(f"/fhir/{CHECK}", json=body)
    assert said(answer.json()) == {"result": True, "display": "Gammamine"}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        b"[" * 100_000,
        b'{"resourceType": "Patient"}',
        b'{"resourceType": "Parameters", "parameter": 1}',
        b'{"resourceType": "Parameters", "parameter": [1, {"name": "coding", "valueCoding": "x"}]}',
        b'{"resourceType": "Parameters", "parameter": [{"name": "codeableConcept", "valueCodeableConcept": {"coding": 1}}]}',
    ],
)
def test_what_is_no_parameters_is_refused(client: TestClient, body: bytes) -> None:
    answer = client.post(f"/fhir/{LOOKUP}", content=body, headers={"Content-Type": "application/fhir+json"})
    assert answer.status_code == 400
    assert issue(answer.json()) in ("invalid", "required")


BANDS = ["very_common", "common", "uncommon", "rare", "very_rare"]


def contained(body: Json) -> list[str]:
    assert body["resourceType"] == "ValueSet"
    assert {each["system"] for each in body["expansion"].get("contains", [])} <= {BAND}
    return [each["code"] for each in body["expansion"].get("contains", [])]


@pytest.mark.parametrize(
    ("asked", "codes", "total"),
    [
        ({}, BANDS, 5),
        ({"filter": "RARE"}, ["rare", "very_rare"], 2),
        ({"filter": "nowhere"}, [], 0),
        ({"count": "2", "offset": "1"}, BANDS[1:3], 5),
        ({"count": "0"}, [], 5),
        ({"offset": "9"}, [], 5),
        ({"includeDesignations": "true", "activeOnly": "true"}, BANDS, 5),
    ],
)
@pytest.mark.parametrize("version", ["r4", "r5"])
def test_a_value_set_is_expanded(ask: Ask, version: str, asked: dict[str, str], codes: list[str], total: int) -> None:
    by_url = ask(f"{version}/ValueSet/$expand", url="https://monograph.example/fhir/ValueSet/frequency-band", **asked)
    assert (contained(by_url), by_url["expansion"]["total"]) == (codes, total)
    assert ask(f"{version}/ValueSet/frequency-band/$expand", **asked) == by_url


def test_parameters_can_be_posted_to_expand(client: TestClient, ask: Ask) -> None:
    body = {
        "resourceType": "Parameters",
        "parameter": [{"name": "count", "valueInteger": 1}, {"name": "filter", "valueString": "rare"}],
    }
    posted = client.post("/fhir/r5/ValueSet/frequency-band/$expand", json=body)
    assert posted.json() == ask("r5/ValueSet/frequency-band/$expand", count="1", filter="rare")


@pytest.mark.parametrize(
    ("path", "asked", "status", "code"),
    [
        ("r5/ValueSet/$expand", {}, 400, "invalid"),
        ("r5/ValueSet/$expand", {"url": "http://hl7.org/fhir/ValueSet/days-of-week"}, 404, "not-found"),
        ("r5/ValueSet/$expand", {"url": "https://monograph.example/fhir/ValueSet/nothing"}, 404, "not-found"),
        ("r5/ValueSet/nothing/$expand", {}, 404, "not-found"),
        ("r5/ValueSet/frequency-band/$expand", {"count": "-1"}, 400, "invalid"),
        ("r5/ValueSet/frequency-band/$expand", {"offset": "x"}, 400, "invalid"),
    ],
)
def test_what_cannot_be_expanded_is_refused(ask: Ask, path: str, asked: dict[str, str], status: int, code: str) -> None:
    assert issue(ask(path, status, **asked)) == code
