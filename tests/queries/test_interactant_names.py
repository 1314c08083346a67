"""Interactions are found by whatever the other drug is called."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from app.database import make_engine
from app.facts.evidence import Fact
from app.facts.names import NameKind
from app.queries.facts import FACT_LISTS, list_facts
from app.store.linking import link_all
from tests.cabinet import identifier, interacts
from tests.databases import Databases
from tests.queries.test_plans import Recorder
from tests.store.drugs import name, store_all

(INTERACTIONS,) = (facts for facts in FACT_LISTS if facts.domain.name == "interactions")

DRUGS: dict[str, dict[str, list[Fact]]] = {
    "Alphafarin": {
        "names": [name("Bloodthin"), name("alfafarinum", NameKind.INN), name("Shared")],
        "identifiers": [identifier("drugbank", "DB99991")],
    },
    "Betamine": {"names": [name("Shared")]},
    **{
        f"Reader {number}": {
            "interactions": [interacts(other, "avoid" if number % 2 else "caution"), interacts("food", "not_stated")]
        }
        for number, other in enumerate(
            ["alphafarin", "Bloodthin", "alphafarin sodium", "alfafarinum", "cyclosporin", "ciclosporine gel", "Shared"]
        )
    },
}


@pytest.fixture(scope="module")
def reader(databases: Databases) -> Iterator[Engine]:
    url = databases.create()
    engine = make_engine(url)
    store_all(engine, DRUGS)
    link_all(engine)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("VACUUM ANALYZE")
    engine.dispose()
    reader = make_engine(url, read_only=True)
    yield reader
    reader.dispose()
    databases.drop(url)


def found(reader: Engine, limit: int = 100, **asked: object) -> list[str]:
    names, cursor = [], None
    while True:
        with Session(reader) as session:
            page = list_facts(session, INTERACTIONS, INTERACTIONS.question(limit=limit, cursor=cursor, **asked))  # type: ignore[arg-type]
        names += [item["interactant"]["name"] for item in page["items"]]
        if (cursor := page["next_cursor"]) is None:
            return names


SAID = ["alphafarin", "Bloodthin", "alphafarin sodium", "alfafarinum"]


@pytest.mark.parametrize("limit", [1, 2, 100])
@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("alphafarin", SAID),
        ("BLOODTHIN", SAID),
        ("alfafarinum", SAID),
        ("DB99991", SAID),
        ("alphafarin 5 MG Oral Tablet [Bloodthin]", SAID),
        ("sodium", ["alphafarin sodium"]),
        ("Cyclosporine", ["cyclosporin", "ciclosporine gel"]),
        ("ciclosporin", ["cyclosporin", "ciclosporine gel"]),
        ("shared", ["Shared"]),
        ("Betamine", []),
        ("bloodthi", []),
        ("foods", ["food"] * 7),
    ],
)
def test_by_whatever_the_other_drug_is_called(reader: Engine, asked: str, expected: list[str], limit: int) -> None:
    assert found(reader, limit, interactant=asked) == expected


def test_all_that_is_asked_for_must_hold(reader: Engine) -> None:
    assert found(reader, interactant="bloodthin", recommendation="avoid") == ["Bloodthin", "alfafarinum"]
    assert found(reader, interactant="bloodthin", kind="food") == []


@pytest.mark.parametrize("limit", [1, 1000])
def test_indexes_answer_few_queries_in_their_order(reader: Engine, limit: int) -> None:
    recorder = Recorder(reader)
    with Session(reader) as session:
        question = INTERACTIONS.question(limit=limit, interactant="Bloodthin", recommendation="avoid")  # type: ignore[call-arg]
        list_facts(session, INTERACTIONS, question)
    assert recorder.scans() == []
    assert recorder.sorts() == []
    assert len(recorder.plans) == 7 + (reader.dialect.name == "postgresql")
