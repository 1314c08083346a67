from __future__ import annotations

import json
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError
from sqlalchemy import Engine
from sqlmodel import Session

from app.database import make_engine
from app.facts.domains import DOMAINS
from app.queries.batch import BatchAnswer, BatchQuestion, answer_batch
from app.queries.lookup import MOST_MISSPELLED, look_up
from tests import shelf
from tests.databases import Databases
from tests.queries.test_plans import Recorder


@pytest.fixture(scope="module")
def engine(databases: Databases) -> Iterator[Engine]:
    url = databases.create()
    shelf.fill(url)
    engine = make_engine(url, read_only=True)
    yield engine
    engine.dispose()


def ask(engine: Engine, drugs: list[str], *include: str) -> list[dict[str, Any]]:
    question = BatchQuestion.model_validate({"drugs": drugs, "include": include})
    with Session(engine) as session:
        body = answer_batch(session, question)
    BatchAnswer.model_validate_json(body)
    items: list[dict[str, Any]] = json.loads(body)["items"]
    return items


def test_every_text_is_answered_in_order(engine: Engine) -> None:
    items = ask(engine, ["sharedin", "nobody", "DB99991", "nobody", "Zolpumab", ""])
    assert [(item["query"], item["status"], item["drug"] and item["drug"]["slug"]) for item in items] == [
        ("sharedin", "ambiguous", None),
        ("nobody", "not_found", None),
        ("DB99991", "resolved", "zolpamab"),
        ("nobody", "not_found", None),
        ("Zolpumab", "resolved", "zolpumab"),
        ("", "not_found", None),
    ]
    assert [len(item["candidates"]) for item in items] == [2, 0, 1, 0, 1, 0]
    assert {item["document"] for item in items} == {None}


def test_documents_are_those_that_are_stored(engine: Engine) -> None:
    found, unknown = ask(engine, ["zolpamab", "nobody"], "names", "adverse_reactions", "safety", "names")
    assert unknown["document"] is None
    document = found["document"]
    assert set(document) == {*(domain.name for domain in DOMAINS), "safety"}
    assert {name for name, value in document.items() if value} == {"names", "adverse_reactions", "safety"}
    assert document["names"]["drug"]["slug"] == "zolpamab"
    assert "Sharedin" in {item["name"] for item in document["names"]["items"]}


def test_documents_are_copied_once(engine: Engine) -> None:
    everything = [*(domain.name for domain in DOMAINS), "safety"]
    question = BatchQuestion.model_validate({"drugs": ["zolpamab"] * 200, "include": everything})
    with Session(engine) as session:
        answer_batch(session, question)  # and what is made once
        tracemalloc.start()
        body = answer_batch(session, question)
        _, highest = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert len(body) < highest < 1.8 * len(body)


def test_misspellings_are_offered_as_for_one_text(engine: Engine) -> None:
    (item, product) = ask(engine, ["zolpimab", "zolpimab 5 mg daily"], "names")
    with Session(engine) as session:
        alone = look_up(session, "zolpimab").model_dump(mode="json")
    assert [each["match"] for each in item["candidates"]] == ["spelling", "spelling"]
    assert item == {**alone, "document": None}
    assert (product["status"], product["candidates"]) == ("not_found", item["candidates"])


def test_of_very_many_misspellings_the_first_are_looked_for(engine: Engine) -> None:
    texts = [f"zolpimab {'x' * number} 5 mg" for number in range(1, MOST_MISSPELLED + 1)]
    items = ask(engine, [*texts, "zolpimab"])
    assert items[-1]["candidates"] == []
    assert ask(engine, [*texts[1:], "zolpimab"])[-1]["candidates"]


@pytest.mark.parametrize("times", [1, 400])
def test_four_queries_however_many_drugs(engine: Engine, times: int) -> None:
    recorder = Recorder(engine)
    items = ask(engine, ["zolpamab", "zolpamab 5 MG / zolpumab 5 MG"] * times, "names", "safety")
    assert len(items) == 2 * times
    assert len(recorder.plans) == 4
    assert recorder.scans() == []


@pytest.mark.parametrize(
    "question",
    [
        {"drugs": []},
        {"drugs": ["x"] * 1001},
        {"drugs": ["x"], "include": ["everything"]},
        {"drugs": ["x"], "included": []},
        {"drugs": ["\ud800"]},
        {"drugs": [1]},
        {"drugs": ["x"] * 1000, "include": ["names", "routes", "safety", "dosing", "sections", "references"]},
        {},
    ],
)
def test_what_cannot_be_asked(question: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        BatchQuestion.model_validate(question)
