from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, col, func, select, update

from app.extract.extraction import Extracted, Problem, ProblemKind
from app.facts.document import Missing, MissingState
from app.facts.domains import DOMAINS
from app.facts.drug import DocumentRow, DrugRow, LookupRow, ProblemRow
from app.facts.names import NameRow
from app.store.article import Article
from app.store.monograph import Outcome, StoreResult
from tests.store.drugs import article, extracted, name, store

LONG_AGO = datetime(2001, 2, 3, 4, 5, 6, tzinfo=UTC)


def put(engine: Engine, what: Article, read: Extracted) -> StoreResult:
    with Session(engine) as session, session.begin():
        return store(session, what, read)


def everything(engine: Engine) -> dict[str, list[object]]:
    """Every row of every table, as stored."""
    with engine.connect() as connection:
        return {t.name: [tuple(row) for row in connection.execute(t.select())] for t in SQLModel.metadata.sorted_tables}


def documents(engine: Engine) -> dict[str, DocumentRow]:
    with Session(engine) as session:
        return {row.name: row for row in session.exec(select(DocumentRow)).all()}


def age(engine: Engine) -> None:
    """Make all documents look old, so that a rewritten one shows."""
    with Session(engine) as session, session.begin():
        session.exec(update(DocumentRow).values(last_modified=LONG_AGO))


def test_a_new_drug_is_stored_with_its_source_and_every_document(engine: Engine) -> None:
    retrieved = datetime(2021, 1, 1, tzinfo=UTC)
    result = put(engine, article(retrieved_at=retrieved), extracted(names=[name("Brandol")]))
    assert result == StoreResult("testamine", Outcome.CREATED, len(DOMAINS) + 4)
    with Session(engine) as session:
        drug = session.exec(select(DrugRow)).one()
    assert (drug.title, drug.summary, drug.revision_id, drug.wikitext) == (
        "Testamine",
        "Testamine is a drug.",
        7,
        "Words.",
    )
    assert drug.retrieved_at == retrieved
    stored = documents(engine)
    assert set(stored) == {"", "safety", "consistency", "wikitext", *(domain.path for domain in DOMAINS)}
    assert stored["wikitext"].body == b"Words."
    assert stored["wikitext"].media_type == "text/plain; charset=utf-8"
    names = json.loads(stored["names"].body)
    assert names["drug"] == {"slug": "testamine", "name": "Testamine", "url": "/v1/drugs/testamine"}
    assert [item["name"] for item in names["items"]] == ["Brandol"]
    assert names["source"]["revision_timestamp"] == "2020-01-02T03:04:05Z"


def test_an_etag_is_strong_and_that_of_the_bytes(engine: Engine) -> None:
    put(engine, article(), extracted())
    for document in documents(engine).values():
        assert document.etag == f'"{hashlib.sha256(document.body).hexdigest()[:32]}"'
        assert document.last_modified.microsecond == 0
        assert abs(datetime.now(UTC) - document.last_modified) < timedelta(minutes=1)


def test_storing_the_same_again_writes_nothing(engine: Engine) -> None:
    put(engine, article(), extracted(names=[name("Brandol")]))
    before = everything(engine)
    again = put(engine, article(retrieved_at=datetime.now(UTC)), extracted(names=[name("Brandol")]))
    assert again == StoreResult("testamine", Outcome.UNCHANGED, 0)
    assert everything(engine) == before


def test_a_changed_text_replaces_facts_lookups_problems_and_only_the_documents_that_differ(engine: Engine) -> None:
    problem = Problem(ProblemKind.UNKNOWN_PARAMETER, "colour", "blue")
    put(engine, article(), extracted(names=[name("Oldol"), name("Samol")], problems=[problem, problem]))
    age(engine)
    result = put(engine, article(wikitext="New."), extracted(names=[name("Newol"), name("Samol")], problems=[problem]))
    assert (result.slug, result.outcome) == ("testamine", Outcome.REPLACED)
    changed = {row.name for row in documents(engine).values() if row.last_modified != LONG_AGO}
    assert changed == {"", "names", "wikitext"}
    assert result.documents_changed == len(changed)
    with Session(engine) as session:
        assert session.exec(select(NameRow.name).order_by(NameRow.name)).all() == ["Newol", "Samol"]
        assert set(session.exec(select(LookupRow.key))) == {"testamine", "newol", "samol"}
        assert session.exec(select(func.count()).select_from(ProblemRow)).one() == 1
        assert session.exec(select(DrugRow.id, DrugRow.wikitext)).all() == [(1, "New.")]


def test_documents_that_stay_the_same_keep_their_validators_when_the_extraction_changes(engine: Engine) -> None:
    put(engine, article(), extracted(names=[name("Brandol")]))
    with Session(engine) as session, session.begin():
        session.exec(update(DrugRow).values(text_hash="of older code"))
    age(engine)
    before = documents(engine)
    assert put(engine, article(), extracted(names=[name("Brandol")])) == StoreResult("testamine", Outcome.REPLACED, 0)
    assert documents(engine) == before


@pytest.mark.parametrize("change", [{"attribution": "Others"}, {"license": "CC BY-SA 3.0"}, {"revision_id": 8}])
def test_another_source_is_a_change(engine: Engine, change: dict[str, object]) -> None:
    put(engine, article(), extracted())
    changed = replace(article(), **change)  # type: ignore[arg-type]
    assert put(engine, changed, extracted()).outcome is Outcome.REPLACED


def test_what_fails_half_way_leaves_the_old_state(engine: Engine) -> None:
    put(engine, article(), extracted(names=[name("Oldol")]))
    before = everything(engine)
    with Session(engine) as session:
        store(session, article(wikitext="New."), extracted(names=[name("Newol")]))
        session.flush()
        session.rollback()
    assert everything(engine) == before


def test_each_domain_lists_what_is_missing_in_it_and_the_monograph_everything(engine: Engine) -> None:
    missing = [
        Missing(what="identifiers.chemspider", state=MissingState.ASSERTED_NONE, raw="none"),
        Missing(what="names.brand", state=MissingState.ABSENT),
        Missing(what="regulatory.pregnancy_us", state=MissingState.BLANK),
        Missing(what="monitoring.test", state=MissingState.ABSENT),
    ]
    put(engine, article(), extracted(missing=missing))
    found = {
        key: [entry["what"] for entry in json.loads(row.body)["missing"]]
        for key, row in documents(engine).items()
        if key != "wikitext"
    }
    assert found.pop("") == [entry.what for entry in missing]
    assert {key: value for key, value in found.items() if value} == {
        "identifiers": ["identifiers.chemspider"],
        "names": ["names.brand"],
        "regulatory": ["regulatory.pregnancy_us"],
        "monitoring": ["monitoring.test"],
        "safety": ["regulatory.pregnancy_us", "monitoring.test"],
    }


def test_rows_hold_what_documents_say(engine: Engine) -> None:
    put(engine, article(), extracted(names=[name("Brandol")]))
    item = json.loads(documents(engine)["names"].body)["items"][0]
    with Session(engine) as session:
        row = session.exec(select(NameRow).where(col(NameRow.id) == item["id"])).one()
    assert (row.name, row.kind, row.raw) == (item["name"], item["kind"], item["raw"])
    evidence = item["evidence"]
    assert (row.evidence_start, row.evidence_end, row.evidence_quote) == (evidence["start"], evidence["end"], "Words")
    assert row.evidence_flags == []
