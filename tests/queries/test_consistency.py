"""Comparisons of all drugs are found by an index, a page at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, delete

from app.database import make_engine
from app.errors import DatabaseNotReadyError
from app.facts.consistency import ConsistencyCheck, ConsistencyFinding, ConsistencyRow
from app.facts.drug import DocumentRow
from app.queries.consistency import ConsistencyPage, ConsistencyQuestion, list_findings
from tests.databases import Databases
from tests.queries.test_plans import Recorder
from tests.store.drugs import EVIDENCE, article, extracted, store

FOUND = [
    ("cas_check_digit", "agree"),
    ("unii_check_character", "disagree"),
    ("count_percent", "disagree"),
    ("formula_weight", "cannot_check"),
]
DRUGS = 50

ASKED: list[dict[str, Any]] = [
    {},
    {"outcome": "disagree"},
    {"check": "count_percent"},
    {"outcome": "disagree", "check": "count_percent"},
]


def findings(title: str) -> list[ConsistencyFinding]:
    return [
        ConsistencyFinding.model_validate(
            {"id": f"{title}-{check}", "check": check, "outcome": outcome, "detail": "So.", "evidence": [EVIDENCE]}
        )
        for check, outcome in FOUND
    ]


@pytest.fixture(scope="module")
def url(databases: Databases) -> Iterator[str]:
    url = databases.create()
    engine = make_engine(url)
    with Session(engine) as session, session.begin():
        for number in range(DRUGS):
            title = f"Drug {number:03}"
            store(session, article(title), replace(extracted(title), consistency=findings(title)))
    engine.dispose()
    yield url
    databases.drop(url)


@pytest.fixture
def reader(url: str) -> Iterator[Engine]:
    engine = make_engine(url, read_only=True)
    yield engine
    engine.dispose()


def pages(reader: Engine, limit: int, **asked: Any) -> Iterator[ConsistencyPage]:  # noqa: ANN401  # as asked
    cursor = None
    while True:
        with Session(reader) as session:
            listing = list_findings(session, ConsistencyQuestion(limit=limit, cursor=cursor, **asked))
        page = ConsistencyPage.model_validate(listing)
        assert json.dumps(page.model_dump(mode="json")["items"]) == json.dumps(listing["items"])
        yield page
        cursor = page.next_cursor
        if cursor is None:
            return


@pytest.mark.parametrize("asked", ASKED)
def test_every_finding_is_listed_once_in_a_steady_order(reader: Engine, asked: dict[str, Any]) -> None:
    listed = [(item.drug.slug, item.id) for page in pages(reader, 7, **asked) for item in page.items]
    wanted = [
        (f"drug-{number:03}", f"Drug {number:03}-{check}")
        for number in range(DRUGS)
        for check, outcome in sorted(FOUND)
        if asked.get("check", check) == check and asked.get("outcome", outcome) == outcome
    ]
    assert listed == wanted


@pytest.mark.parametrize("asked", ASKED)
def test_findings_are_found_by_an_index_in_its_order_by_one_query(reader: Engine, asked: dict[str, Any]) -> None:
    recorder = Recorder(reader)
    found = list(pages(reader, 10, **asked))
    assert recorder.scans() == []
    assert recorder.sorts() == [] or reader.dialect.name == "postgresql"
    assert len(recorder.plans) == len(found)


def test_no_finding_is_an_answer_where_articles_were_compared(reader: Engine) -> None:
    recorder = Recorder(reader)
    with Session(reader) as session:
        assert list_findings(session, ConsistencyQuestion(check=ConsistencyCheck.PREGNANCY_CLASS))["items"] == []
    assert recorder.scans() == []


def test_no_finding_is_no_answer_where_they_were_not(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        store(session, article(), replace(extracted(), consistency=findings("Testamine")))
        session.exec(delete(ConsistencyRow))
        session.exec(delete(DocumentRow).where(col(DocumentRow.name) == "consistency"))
    with Session(engine) as session, pytest.raises(DatabaseNotReadyError, match="earlier version"):
        list_findings(session, ConsistencyQuestion())


def test_a_database_without_drugs_has_no_findings(session: Session) -> None:
    assert list_findings(session, ConsistencyQuestion())["items"] == []
