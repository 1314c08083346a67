"""Conditions on drugs are answered off indexes: no table is read through, whatever is asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from app.database import make_engine
from app.fhir.kinds import KINDS
from app.fhir.questions import read_question
from app.fhir.versions import Version
from app.queries.whole_drugs import Order, Start, count_drugs, whole_drugs
from tests.fhir.test_searching import FOUND
from tests.queries.test_plans import Recorder

OF_DRUGS = [(version, kind, asked) for version, kind, asked, _ in FOUND if KINDS[Version(version)][kind].make]


@pytest.fixture
def reader(drugs_url: str) -> Any:  # noqa: ANN401  # a generator of an engine
    engine = make_engine(drugs_url, read_only=True)
    yield engine
    engine.dispose()


@pytest.mark.parametrize(("version", "kind", "asked"), OF_DRUGS)
def test_no_table_is_read_through(reader: Engine, version: str, kind: str, asked: dict[str, str]) -> None:
    question = read_question(KINDS[Version(version)][kind], list(asked.items()), strict=True)
    recorder = Recorder(reader)
    with Session(reader) as session:
        first = next(whole_drugs(session, question.conditions(), Start(slug="b")), None)
    assert recorder.scans() == []
    # PostgreSQL says of no drugs at all that they are sorted.
    assert [step for step in recorder.sorts() if "rows=0" not in step and "Sort Key" not in step] == []
    told = reader.dialect.name == "postgresql"  # how to plan
    assert len(recorder.plans) == 1 + told
    assert first is None or first.slug >= "b"
    with Session(reader) as session:
        assert count_drugs(session, question.conditions()) <= 5
    assert len(recorder.plans) == 2 + told


@pytest.mark.parametrize("later", [False, True])
@pytest.mark.parametrize("order", [Order.OLDEST_CHANGE, Order.NEWEST_CHANGE])
@pytest.mark.parametrize("asked", [{}, {"_lastUpdated": "ge2020"}, {"name": "a"}, {"code": "L04AC03"}, {"status": "x"}])
def test_changes_come_in_the_order_of_an_index(
    reader: Engine, asked: dict[str, str], order: Order, *, later: bool
) -> None:
    question = read_question(KINDS[Version.R4]["MedicationKnowledge"], list(asked.items()), strict=True)
    recorder = Recorder(reader)
    moment = datetime.now(UTC) if later else None
    with Session(reader) as session:
        next(whole_drugs(session, question.conditions(), Start(order, "b" if later else "", moment)), None)
    assert recorder.scans() == []
    assert [step for step in recorder.sorts() if "rows=0" not in step and "Sort Key" not in step] == []
