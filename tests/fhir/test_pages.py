"""What else a page has: what matches refer to and what refers to them, and the order in which drugs changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

import pytest
from sqlalchemy import update
from sqlmodel import Session, col
from starlette.testclient import TestClient

from app.database import make_engine
from app.facts.drug import DocumentRow
from app.facts.references import ReferenceFact
from app.service import create_app
from app.settings import Settings
from tests.databases import Databases
from tests.fhir.conftest import Ask
from tests.fhir.test_reading import issue
from tests.fhir.test_searching import drugs, ids
from tests.store.drugs import article, extracted, fact, store


@pytest.mark.parametrize("version", ["r4", "r5"])
def test_what_is_referred_to_is_sent_along(ask: Ask, version: str) -> None:
    asked = {
        "r4": ("MedicationKnowledge", "MedicationKnowledge:ingredient", "Substance"),
        "r5": ("ClinicalUseDefinition", "ClinicalUseDefinition:subject", "MedicinalProductDefinition"),
    }
    kind, include, target = asked[version]
    plain, page = ask(f"{version}/{kind}", _count="6"), ask(f"{version}/{kind}", _count="6", _include=include)
    assert page["entry"][: len(plain["entry"])] == plain["entry"]
    along = page["entry"][len(plain["entry"]) :]
    assert {each["search"]["mode"] for each in along} == {"include"}
    found = [each["resource"]["id"] for each in along]
    assert sorted(found) == sorted(drugs(plain))
    assert [each["resource"] for each in along] == [ask(f"{version}/{target}/{id_}") for id_ in found]
    assert all(each["fullUrl"].endswith(f"/fhir/{version}/{target}/{each['resource']['id']}") for each in along)
    assert ("_include", include) in parse_qsl(urlsplit(page["link"][0]["url"]).query)
    assert ask(f"{version}/{kind}", _count="6", _include=f"{include}:{target}")["entry"] == page["entry"]


def test_what_refers_is_sent_along(ask: Ask) -> None:
    page = ask(
        "r5/MedicinalProductDefinition",
        _id="alphamine",
        _total="accurate",
        _revinclude="ClinicalUseDefinition:subject",
    )
    assert (page["total"], ids(page)) == (1, ["alphamine"])
    uses = [each["resource"] for each in page["entry"] if each["search"]["mode"] == "include"]
    assert [each["id"] for each in uses] == ids(ask("r5/ClinicalUseDefinition", subject="alphamine", _count="100"))


def test_several_types_are_sent_along_with_few_matches(client: TestClient) -> None:
    both = client.get(
        "/fhir/r5/MedicinalProductDefinition?_revinclude=ClinicalUseDefinition:subject"
        "&_revinclude=RegulatedAuthorization:subject&_count=100&_summary=true"
    ).json()
    along = [each["resource"] for each in both["entry"] if each["search"]["mode"] == "include"]
    assert {each["resourceType"] for each in along} == {"ClinicalUseDefinition", "RegulatedAuthorization"}
    assert {each["meta"]["tag"][0]["code"] for each in along} == {"SUBSETTED"}
    assert "_count=10" in both["link"][0]["url"]


@pytest.mark.parametrize(
    "asked",
    [
        {"_include": "ClinicalUseDefinition:product:Medication"},
        {"_include": "ClinicalUseDefinition:effect-reference"},
        {"_include": "MedicinalProductDefinition:ingredient"},
        {"_include": "*"},
        {"_include:iterate": "ClinicalUseDefinition:subject"},
        {"_revinclude": "ClinicalUseDefinition:subject"},
        {"_sort": "name"},
        {"_sort": "_id"},
    ],
)
def test_what_is_not_sent_along_or_sorted_by_is_named(client: TestClient, ask: Ask, asked: dict[str, str]) -> None:
    page = ask("r5/ClinicalUseDefinition", **asked, _count="1")
    assert [entry["search"]["mode"] for entry in page["entry"]] == ["match", "outcome"]
    (name,) = asked
    assert page["entry"][1]["resource"]["issue"][0]["diagnostics"].endswith(f" {name}: ignored.")
    strict = client.get("/fhir/r5/ClinicalUseDefinition", params=asked, headers={"Prefer": "handling=strict"})
    assert (strict.status_code, issue(strict.json())) == (400, "not-supported")


def test_nothing_is_sent_along_with_texts(ask: Ask) -> None:
    asked = {"_include": "ClinicalUseDefinition:subject", "_summary": "text"}
    assert issue(ask("r5/ClinicalUseDefinition", 400, **asked)) == "invalid"


def test_what_can_be_sent_along_is_told(ask: Ask) -> None:
    told = {each["type"]: each for each in ask("r5/metadata")["rest"][0]["resource"]}
    assert told["ClinicalUseDefinition"]["searchInclude"] == [
        "ClinicalUseDefinition:subject",
        "ClinicalUseDefinition:product",
    ]
    assert told["MedicinalProductDefinition"]["searchRevInclude"] == [
        "ClinicalUseDefinition:subject",
        "ClinicalUseDefinition:product",
        "RegulatedAuthorization:subject",
    ]
    assert "searchInclude" not in told["Citation"]
    assert "`_sort` is _lastUpdated or -_lastUpdated" in told["Citation"]["documentation"]
    assert "documentation" not in told["CodeSystem"]


REFERENCES = [fact(ReferenceFact, number=number, text=f"Book {number}.", malformed=False) for number in (1, 2, 3)]


@pytest.fixture(scope="module")
def changing(databases: Databases) -> Iterator[TestClient]:
    """A service with drugs that changed at different times, two of them at once: of each a letter and a minute."""
    url = databases.create()
    engine = make_engine(url)
    with Session(engine) as session, session.begin():
        for title, minute in {"A": 3, "B": 1, "C": 2, "D": 1}.items():
            store(session, article(title), extracted(title, references=REFERENCES))
            changed = {"last_modified": datetime(2024, 1, 1, 0, minute, tzinfo=UTC)}
            session.exec(update(DocumentRow).where(col(DocumentRow.slug) == title.lower()).values(changed))
    engine.dispose()
    with TestClient(create_app(Settings(database_url=url))) as client:
        yield client
    databases.drop(url)


@pytest.mark.parametrize(("order", "expected"), [("_lastUpdated", "bdca"), ("-_lastUpdated", "acdb")])
@pytest.mark.parametrize("count", [1, 2, 3, 5, 100])
def test_changes_are_read_in_their_order(changing: TestClient, order: str, expected: str, count: int) -> None:
    page = changing.get(f"/fhir/r5/Citation?_sort={order}&_count={count}&_lastUpdated=ge2024").json()
    read = ids(page)
    while following := [link["url"] for link in page["link"] if link["relation"] == "next"]:
        assert f"_sort={order}" in following[0]
        page = changing.get(following[0].removeprefix("http://testserver")).json()
        read += ids(page)
    assert "".join(id_[0] for id_ in read[::3]) == expected
    assert len(set(read)) == len(read) == 12


def test_the_page_of_one_order_is_none_of_another(changing: TestClient) -> None:
    page = changing.get("/fhir/r5/Citation?_sort=_lastUpdated&_count=1").json()
    other = page["link"][1]["url"].replace("_sort=_lastUpdated", "_sort=-_lastUpdated")
    refused = changing.get(other.removeprefix("http://testserver"))
    assert (refused.status_code, issue(refused.json())) == (400, "invalid")
