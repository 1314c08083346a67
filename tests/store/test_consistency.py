"""What came of comparing an article's statements, as rows and as a document."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from app.extract.monograph import extract_monograph
from app.facts.consistency import ConsistencyRow
from app.facts.drug import DocumentRow
from app.wikitext.parse import parse_document
from tests.store.drugs import article, store

TEXT = "{{Infobox drug\n| CAS_number = 50-78-2\n}}\nRash occurred in 30 of 250 people (21%)."


def put(engine: Engine, text: str) -> list[dict[str, Any]]:
    """Store an article, and give the items of its document."""
    read = extract_monograph(parse_document("Testamine", text), "testamine")
    with Session(engine) as session, session.begin():
        store(session, article(wikitext=text), read)
    with Session(engine) as session:
        body = session.get_one(DocumentRow, ("testamine", "consistency")).body
    items: list[dict[str, Any]] = json.loads(body)["items"]
    return items


def rows(engine: Engine) -> list[dict[str, Any]]:
    with Session(engine) as session:
        stored = session.exec(select(ConsistencyRow).order_by(col(ConsistencyRow.key))).all()
    return [row.model_dump(exclude={"key", "drug_id"}) for row in stored]


def test_rows_and_document_say_the_same(engine: Engine) -> None:
    items = put(engine, TEXT)
    assert [(item["check"], item["outcome"]) for item in items] == [
        ("cas_check_digit", "agree"),
        ("count_percent", "disagree"),
    ]
    assert rows(engine) == items


def test_a_new_text_replaces_what_was_found_and_keeps_the_ids_of_what_stays(engine: Engine) -> None:
    before = put(engine, TEXT)
    after = put(engine, TEXT.replace("Rash", "It is a drug.<ref>A</ref> Rash").replace("50-78-2", "50-78-3"))
    assert rows(engine) == after
    assert [one["id"] == other["id"] for one, other in zip(before, after, strict=True)] == [False, True]
    assert len({item["id"] for item in before}) == len(before)
