"""Searching: by every parameter, in pages, leniently or strictly, and never by reading all there is."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from starlette.testclient import TestClient

from app.fhir.identity import drug_id
from app.fhir.kinds import KINDS
from app.fhir.versions import Version
from app.store.slugs import slugify
from tests.fhir.conftest import LONG_TITLE, Ask, selects
from tests.fhir.test_reading import issue

Json = dict[str, Any]

ODD = drug_id(slugify(LONG_TITLE))
ATC, UNII, CAS = "http://www.whocc.no/atc", "http://fdasis.nlm.nih.gov", "urn:oid:2.16.840.1.113883.6.61"
CHEMBL = "https://www.ebi.ac.uk/chembl"


def ids(bundle: Json) -> list[str]:
    return [entry["resource"]["id"] for entry in bundle.get("entry", []) if entry["search"]["mode"] == "match"]


def drugs(bundle: Json) -> set[str]:
    """Give the drugs of what was found."""
    return {ODD if id_.startswith(ODD) else id_.partition(".")[0] for id_ in ids(bundle)}


EVERY = {"alphamine", "bare", "betamine", "gammamine", ODD}

FOUND: list[tuple[str, str, dict[str, str], set[str]]] = [
    ("r4", "MedicationKnowledge", {}, EVERY),
    ("r4", "MedicationKnowledge", {"code": f"{ATC}|L04AC03"}, {"alphamine"}),
    ("r4", "MedicationKnowledge", {"code": "L04AC03"}, {"alphamine"}),
    ("r4", "MedicationKnowledge", {"code": "|L04AC03"}, {"alphamine"}),
    ("r4", "MedicationKnowledge", {"code": f"{UNII}|"}, {"gammamine"}),
    ("r4", "MedicationKnowledge", {"code": f"{UNII}|9013duq28k"}, {"gammamine"}),
    ("r4", "MedicationKnowledge", {"code": f"{UNII}|9013DUQ28K,{ATC}|L04AC03"}, {"alphamine", "gammamine"}),
    ("r4", "MedicationKnowledge", {"code": f"{CAS}|9013DUQ28K"}, set()),
    ("r4", "MedicationKnowledge", {"code": f"{UNII}|R16CO5Y76E"}, set()),  # a salt's
    ("r4", "MedicationKnowledge", {"code": f"{CAS}|50-78-3"}, set()),  # its check digit is wrong
    ("r4", "MedicationKnowledge", {"code": f"{CAS}|50-78-2"}, {ODD}),
    ("r4", "MedicationKnowledge", {"code": "http://www.nlm.nih.gov/research/umls/rxnorm|1"}, set()),
    ("r4", "MedicationKnowledge", {"code": "http://www.nlm.nih.gov/research/umls/rxnorm|"}, set()),
    ("r4", "MedicationKnowledge", {"code": f"{CHEMBL}|CHEMBL25"}, {"alphamine"}),
    ("r4", "MedicationKnowledge", {"code": "http://www.ebi.ac.uk/chembl/|25"}, {"alphamine"}),
    ("r4", "MedicationKnowledge", {"classification": f"{ATC}|L04"}, {"alphamine", "betamine"}),
    ("r4", "MedicationKnowledge", {"classification": "L04AB"}, {"betamine"}),
    ("r4", "MedicationKnowledge", {"classification": "http://other|L04AB"}, set()),
    ("r4", "MedicationKnowledge", {"classification": "rheumatism"}, set()),
    ("r4", "MedicationKnowledge", {"status": "active"}, EVERY),
    ("r4", "MedicationKnowledge", {"status": "inactive"}, set()),
    ("r4", "MedicationKnowledge", {"doseform": "tablet"}, set()),
    ("r4", "MedicationKnowledge", {"name": "ALPHA"}, {"alphamine"}),
    ("r4", "MedicationKnowledge", {"name": "mine"}, set()),
    ("r4", "MedicationKnowledge", {"name:exact": "Alphamine"}, {"alphamine"}),
    ("r4", "MedicationKnowledge", {"name:exact": "alphamine"}, set()),
    ("r4", "MedicationKnowledge", {"name": "x"}, {ODD}),
    ("r4", "MedicationKnowledge", {"ingredient": "Substance/alphamine"}, {"alphamine"}),
    ("r4", "MedicationKnowledge", {"ingredient:Substance": "betamine"}, {"betamine"}),
    ("r4", "MedicationKnowledge", {"manufacturer": "Organization/1"}, set()),
    ("r4", "Medication", {"code": "L04AC03"}, {"alphamine"}),
    ("r4", "Substance", {"identifier": f"{UNII}|9013DUQ28K"}, {"gammamine"}),
    ("r4", "Substance", {"code": f"{UNII}|9013DUQ28K"}, {"gammamine"}),
    ("r5", "MedicationKnowledge", {"_id": "alphamine,betamine,nosuch"}, {"alphamine", "betamine"}),
    ("r5", "MedicationKnowledge", {"_id": ODD}, {ODD}),
    ("r5", "MedicationKnowledge", {"_lastUpdated": "ge2020"}, EVERY),
    ("r5", "MedicationKnowledge", {"_lastUpdated": "lt2020"}, set()),
    ("r5", "MedicationKnowledge", {"identifier": f"{UNII}|9013DUQ28K", "name": "gamma"}, {"gammamine"}),
    ("r5", "MedicationKnowledge", {"identifier": f"{UNII}|9013DUQ28K", "name": "alpha"}, set()),
    ("r5", "MedicationKnowledge", {"ingredient-code": "9013DUQ28K"}, {"gammamine"}),
    ("r5", "MedicinalProductDefinition", {"name": "beta"}, {"betamine"}),
    ("r5", "MedicinalProductDefinition", {"product-classification": "N02"}, {"betamine", ODD}),
    ("r5", "MedicinalProductDefinition", {"ingredient": f"{UNII}|9013DUQ28K"}, {"gammamine"}),
    ("r5", "SubstanceDefinition", {"name": "beta"}, {"betamine"}),
    ("r5", "SubstanceDefinition", {"code": f"{CHEMBL}|CHEMBL25"}, {"alphamine"}),
    ("r5", "SubstanceDefinition", {"classification": "protein"}, set()),
    ("r5", "ClinicalUseDefinition", {"type": "contraindication"}, {"alphamine", "betamine", ODD}),
    ("r5", "ClinicalUseDefinition", {"type": "nonsense"}, set()),
    ("r5", "ClinicalUseDefinition", {"subject": "MedicinalProductDefinition/alphamine"}, {"alphamine"}),
    ("r5", "ClinicalUseDefinition", {"subject:MedicinalProductDefinition": "alphamine"}, {"alphamine"}),
    ("r5", "ClinicalUseDefinition", {"product": "http://x.example/fhir/r5/MedicinalProductDefinition/betamine"}, {"betamine"}),
    ("r5", "ClinicalUseDefinition", {"subject": "Medication/alphamine"}, set()),
    ("r5", "ClinicalUseDefinition", {"contraindication:text": "renal"}, {"alphamine", "betamine"}),
    ("r5", "ClinicalUseDefinition", {"contraindication:text-advanced": "impairment renal"}, {"alphamine"}),
    ("r5", "ClinicalUseDefinition", {"contraindication:text": "..."}, set()),
    ("r5", "ClinicalUseDefinition", {"contraindication": "renal"}, set()),
    ("r5", "ClinicalUseDefinition", {"indication:text": "arthritis"}, {"alphamine"}),  # Betamine's is only studied
    ("r5", "ClinicalUseDefinition", {"effect:text": "headaches"}, {"alphamine", "betamine", ODD}),
    ("r5", "ClinicalUseDefinition", {"effect-reference": "ObservationDefinition/1"}, set()),
    ("r5", "ClinicalUseDefinition", {"interaction": "drug-test"}, {ODD}),
    ("r5", "ClinicalUseDefinition", {"interaction": "http://hl7.org/fhir/interaction-type|drug-drug"}, {"alphamine", "betamine", ODD}),
    ("r5", "RegulatedAuthorization", {"region": "urn:iso:std:iso:3166|GB"}, {ODD}),
    ("r5", "RegulatedAuthorization", {"region": "eu"}, {"betamine", ODD}),
    ("r5", "RegulatedAuthorization", {"region": "FR"}, set()),
    ("r5", "RegulatedAuthorization", {"subject": "alphamine"}, {"alphamine"}),
    ("r5", "Citation", {"status": "active"}, {ODD}),
    ("r5", "Citation", {"artifact-identifier": "https://pubmed.ncbi.nlm.nih.gov|1"}, {ODD}),
    ("r5", "Citation", {"artifact-identifier": "http://www.ncbi.nlm.nih.gov/pubmed/|1"}, {ODD}),
    ("r5", "Citation", {"artifact-identifier": "https://pubmed.ncbi.nlm.nih.gov|10"}, set()),
    ("r5", "Citation", {"artifact-identifier": "https://pubmed.ncbi.nlm.nih.gov|"}, {ODD}),
    ("r5", "Citation", {"artifact-identifier": "http://dx.doi.org|10.1/X<Y>"}, {ODD}),
    ("r5", "Citation", {"artifact-identifier": "https://doi.org|10.1/x"}, set()),
    ("r5", "Citation", {"artifact-identifier": "https://www.ncbi.nlm.nih.gov/pmc/articles|1"}, {ODD}),
    ("r5", "Citation", {"artifact-identifier": "pmc1,nothing"}, {ODD}),
    ("r5", "Citation", {"artifact-identifier": "https://x.example|1"}, set()),
    ("r5", "CodeSystem", {"url": "https://monograph.example/fhir/CodeSystem/frequency-band"}, {"frequency-band"}),
    ("r5", "CodeSystem", {"system": "https://monograph.example/fhir/CodeSystem/frequency-band"}, {"frequency-band"}),
    ("r4", "NamingSystem", {"value": "https://go.drugbank.com"}, {"drugbank"}),
    ("r5", "StructureDefinition", {"name": "evid"}, {"evidence"}),
    ("r5", "ValueSet", {"status": "retired"}, set()),
]  # fmt: skip


@pytest.mark.parametrize(("version", "kind", "asked", "expected"), FOUND)
def test_what_is_asked_for_is_found(
    ask: Ask, version: str, kind: str, asked: dict[str, str], expected: set[str]
) -> None:
    page = ask(f"{version}/{kind}", **asked, _count="100")
    assert drugs(page) == expected
    assert page.get("total", len(ids(page))) == len(ids(page))
    counted = ask(f"{version}/{kind}", **asked, _summary="count")
    assert (counted["total"], "entry" in counted) == (len(ids(page)), False)
    for name, value in asked.items():
        assert (name, value) in parse_qsl(urlsplit(page["link"][0]["url"]).query)


def test_negative_interactions_are_none(ask: Ask) -> None:
    found = ask("r5/ClinicalUseDefinition", subject="alphamine", type="interaction")
    assert "methotrexate" not in str(found)
    assert "Studied, no interaction found: methotrexate" in ask("r5/MedicationKnowledge/alphamine")["text"]["div"]


@pytest.mark.parametrize("count", [1, 2, 3, 7])
@pytest.mark.parametrize("kind", ["MedicationKnowledge", "ClinicalUseDefinition", "CodeSystem"])
def test_pages_follow_one_another_and_miss_nothing(client: TestClient, ask: Ask, kind: str, count: int) -> None:
    whole = ids(ask(f"r5/{kind}", _count="100"))
    page, read = ask(f"r5/{kind}", _count=str(count), _total="accurate"), []
    while True:
        assert page["total"] == len(whole)
        assert len(ids(page)) <= count
        read += ids(page)
        following = [link["url"] for link in page["link"] if link["relation"] == "next"]
        if not following:
            break
        page = client.get(following[0].removeprefix("http://testserver")).json()
        assert page["link"][0] == {"relation": "self", "url": following[0]}
    assert read == whole


def test_a_form_asks_the_same(client: TestClient, ask: Ask) -> None:
    posted = client.post("/fhir/r5/ClinicalUseDefinition/_search?_count=2", data={"type": "contraindication"})
    assert posted.json() == ask("r5/ClinicalUseDefinition", type="contraindication", _count="2")
    refused = client.post("/fhir/r5/ClinicalUseDefinition/_search", json={"type": "contraindication"})
    assert (refused.status_code, issue(refused.json())) == (415, "not-supported")


def test_the_total_is_said_where_it_is_wanted(ask: Ask) -> None:
    assert "total" not in ask("r5/MedicationKnowledge", _count="2", _total="none")
    assert ask("r5/MedicationKnowledge", _count="2")["total"] == len(EVERY)
    assert "total" not in ask("r5/ClinicalUseDefinition", _count="2")
    assert ask("r5/ClinicalUseDefinition", _count="2", _total="accurate")["total"] > 2
    assert ask("r5/MedicationKnowledge", _count="0")["total"] == len(EVERY)


def test_more_than_a_page_may_hold_is_a_page(ask: Ask) -> None:
    assert "_count=100" in ask("r5/MedicationKnowledge", _count="5000")["link"][0]["url"]


def test_what_cannot_be_searched_by_is_named_and_may_be_refused(client: TestClient, ask: Ask) -> None:
    page = ask("r5/MedicationKnowledge", colour="red", _sort="name", _count="1")
    assert [entry["search"]["mode"] for entry in page["entry"]] == ["match", "outcome"]
    assert "colour, _sort" in page["entry"][1]["resource"]["issue"][0]["diagnostics"]
    assert "colour" not in page["link"][0]["url"]
    strict = client.get(
        "/fhir/r5/MedicationKnowledge?colour=red", headers={"Prefer": "return=minimal; handling=strict"}
    )
    assert (strict.status_code, issue(strict.json())) == (400, "not-supported")
    lenient = client.get("/fhir/r5/MedicationKnowledge?colour=red", headers={"Prefer": "handling=lenient"})
    assert lenient.status_code == 200


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"_count": "many"}, "invalid"),
        ({"_count": "-1"}, "invalid"),
        ({"_total": "all"}, "invalid"),
        ({"_summary": "all"}, "invalid"),
        ({"_page": "2"}, "invalid"),
        ({"_lastUpdated": "yesterday"}, "invalid"),
        ({"_lastUpdated": "2024-13"}, "invalid"),
        ({"_lastUpdated": "9999"}, "invalid"),
        ({"code:in": "http://x.example"}, "not-supported"),
        ({"name:contains": "x"}, "not-supported"),
    ],
)
def test_what_cannot_be_answered_is_refused(ask: Ask, asked: dict[str, str], code: str) -> None:
    assert issue(ask("r5/MedicationKnowledge", 400, **asked)) == code


@pytest.mark.parametrize(
    ("span", "found"),
    [
        ("{year}", True),
        ("eq{month}", True),
        ("{day}", True),
        ("{second}Z", True),
        ("gt{second}Z", False),
        ("ge{second}Z", True),
        ("lt{second}Z", False),
        ("le{second}Z", True),
        ("sa{year}", False),
        ("eb{year}", False),
        ("{second}+14:00", False),
    ],
)
def test_moments_are_spans(ask: Ask, span: str, *, found: bool) -> None:
    moment = ask("r5/MedicationKnowledge/alphamine")["meta"]["lastUpdated"]
    parts = {"year": moment[:4], "month": moment[:7], "day": moment[:10], "second": moment[:19]}
    page = ask("r5/MedicationKnowledge", _lastUpdated=span.format(**parts), _id="alphamine")
    assert drugs(page) == ({"alphamine"} if found else set())


def test_parts_of_what_is_found(ask: Ask) -> None:
    (entry,) = ask("r5/MedicationKnowledge", _id="alphamine", _elements="name,code")["entry"]
    assert set(entry["resource"]) == {"resourceType", "id", "meta", "name", "code"}
    (entry,) = ask("r5/MedicationKnowledge", _id="alphamine", _summary="text")["entry"]
    assert set(entry["resource"]) == {"resourceType", "id", "meta", "text"}


@pytest.fixture
def asked_of_the_database(client: TestClient) -> Any:  # noqa: ANN401  # a generator of a list
    """Every query that a request puts."""
    with selects(client) as queries:
        yield queries


@pytest.mark.parametrize(("version", "kind", "asked", "expected"), FOUND)
def test_a_page_is_one_query_and_a_total_another(
    ask: Ask, asked_of_the_database: list[str], version: str, kind: str, asked: dict[str, str], expected: set[str]
) -> None:
    ask(f"{version}/{kind}", **asked, _count="3")
    single = KINDS[Version(version)][kind].single
    # Where nothing is found, the drug that is named is looked up: is it known, and what may be meant?
    assert len(asked_of_the_database) <= (2 if single else 1) + (0 if expected else 4)
