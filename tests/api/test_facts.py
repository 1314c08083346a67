from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session
from starlette.testclient import TestClient

from app.api.service import create_app
from app.facts.contraindications import ContraindicationFact
from app.queries.facts import FACT_LISTS
from app.settings import Settings
from tests import cabinet
from tests.cabinet import reaction
from tests.store.drugs import article, extracted, fact, store

PATHS = {facts.domain.name: f"/v1/{facts.domain.path}" for facts in FACT_LISTS}


@pytest.fixture
def client(cabinet_url: str) -> Iterator[TestClient]:
    with TestClient(create_app(Settings(database_url=cabinet_url))) as client:
        yield client


@pytest.mark.parametrize("domain", PATHS)
def test_items_are_the_facts_of_the_documents_with_their_drug(client: TestClient, domain: str) -> None:
    items: list[dict[str, Any]] = client.get(PATHS[domain]).json()["items"]
    for title in cabinet.DRUGS:
        document = client.get(f"/v1/drugs/{title.lower()}/{PATHS[domain].rpartition('/')[2]}").json()
        own = [item for item in items if item["drug"] == document["drug"]]
        expected = [{"drug": document["drug"], **each} for each in document["items"]]
        assert sorted(map(list_of, own)) == sorted(map(list_of, expected))
    assert len(items) == sum(len(facts.get(domain, [])) for facts in cabinet.DRUGS.values())


def list_of(item: dict[str, Any]) -> str:
    """Tell all of an item, the order of its fields included."""
    return str(list(item.items()))


def test_a_filtered_list_leads_on_by_link_and_keeps_its_question(client: TestClient) -> None:
    path, seen = "/v1/adverse-reactions?reaction=headache&limit=1&fields=reaction,drug", []
    for _ in range(4):
        answer = client.get(path)
        seen += answer.json()["items"]
        link = re.fullmatch(r'<(.+)>; rel="next"', answer.headers.get("link", ""))
        path = link[1] if link else ""
    assert not path
    assert [list(item) for item in seen] == [["reaction", "drug"]] * 4
    assert len({str(item) for item in seen}) == 4


def test_a_page_is_validated_by_its_etag(client: TestClient) -> None:
    first = client.get("/v1/interactions?interactant=tnf")
    assert first.headers["cache-control"].startswith("public")
    again = client.get("/v1/interactions?interactant=tnf", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("question", "name", "detail"),
    [
        ("/v1/pharmacokinetics?parameter=tmax&unit=mg", "", "tmax is no mass in mg: its unit is of time"),
        (
            "/v1/pharmacokinetics?unit=furlong",
            "unit",
            "no such unit: `furlong`; write it as UCUM does, such as h, %, mg/L, L/kg",
        ),
        ("/v1/interactions?interactant=%25", "interactant", "there is no word in it"),
        (
            "/v1/precautions?strength=absolute",
            "strength",
            "No such parameter; there are condition, cursor, fields, limit, support.",
        ),
        ("/v1/atc/L0", "code", "not an ATC code or group, such as L, L04, L04A, L04AC or L04AC03"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_the_reason(
    client: TestClient, question: str, name: str, detail: str
) -> None:
    answer = client.get(question)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["name"] == name
    assert answer.json()["errors"][0]["detail"] == detail
    assert answer.json()["detail"] == (f"{name}: {detail}" if name else detail)


def test_an_unknown_code_is_a_problem_of_its_own(client: TestClient) -> None:
    problem = client.get("/v1/atc/l99").json()
    assert problem["type"] == "/problems/unknown-code"
    assert "candidates" not in problem


def test_counts_and_classes_are_answered(client: TestClient) -> None:
    counts = client.get("/v1/counts/route?limit=1")
    assert counts.json()["items"] == [{"value": "oral", "drugs": 2}]
    assert 'rel="next"' in counts.headers["link"]
    group = client.get("/v1/atc/l04?limit=1").json()
    assert group["group"]["name"] == "Immunosuppressants"
    assert [item["slug"] for item in group["items"]] == ["alphamine"]


def test_nothing_repeats_or_hides_while_articles_are_read_again(engine: Engine, database_url: str) -> None:
    texts = count()

    def ingest(title: str, *names: str) -> None:
        facts = [reaction(name) for name in names]
        with Session(engine) as session, session.begin():
            store(session, article(title, f"Text {next(texts)}."), extracted(title, adverse_reactions=facts))

    kept = ["rash", "dry rash", "itchy rash", "late rash", "mild rash"]
    for title in ("Aa", "Bb", "Cc"):
        ingest(title, *kept)
    path, seen = "/v1/adverse-reactions?reaction=rash&limit=2", []
    with TestClient(create_app(Settings(database_url=database_url))) as client:
        while path:
            answer = client.get(path)
            seen += [(item["drug"]["name"], item["reaction"]) for item in answer.json()["items"]]
            link = re.fullmatch(r'<(.+)>; rel="next"', answer.headers.get("link", ""))
            path = link[1] if link else ""
            # Between two pages every article is read again, with other facts beside the ones that stay.
            for title in ("Cc", "Aa", "Bb"):
                ingest(title, *reversed(kept), f"new {next(texts)}")
    assert len(seen) == len(set(seen))
    assert {(title, name) for title in ("Aa", "Bb", "Cc") for name in kept} <= set(seen)


def test_a_new_text_takes_the_place_of_the_old_one_in_every_list(engine: Engine, database_url: str) -> None:
    def conditions(client: TestClient) -> list[str]:
        items = client.get("/v1/contraindications?condition=asthma&fields=condition").json()["items"]
        return [item["condition"] for item in items]

    def ingest(text: str, condition: str) -> None:
        facts = [fact(ContraindicationFact, condition=condition)]
        with Session(engine) as session, session.begin():
            store(session, article(wikitext=text), extracted(contraindications=facts))

    with TestClient(create_app(Settings(database_url=database_url))) as client:
        ingest("One.", "asthma")
        assert conditions(client) == ["asthma"]
        ingest("Two.", "severe asthma")
        assert conditions(client) == ["severe asthma"]
        ingest("Three.", "hay fever")
        assert conditions(client) == []
