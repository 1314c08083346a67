"""Conditions on drugs are answered off indexes: no table is read through, whatever is asked for."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from app.database import make_engine
from app.fhir.kinds import KINDS
from app.fhir.questions import read_question
from app.fhir.versions import Version
from app.queries.whole_drugs import count_drugs, whole_drugs
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
        first = next(whole_drugs(session, question.conditions(), "b"), None)
    assert recorder.scans() == []
    # PostgreSQL says of no drugs at all that they are sorted.
    assert [step for step in recorder.sorts() if "rows=0" not in step and "Sort Key" not in step] == []
    told = reader.dialect.name == "postgresql"  # how to plan
    assert len(recorder.plans) == 1 + told
    assert first is None or first.slug >= "b"
    with Session(reader) as session:
        assert count_drugs(session, question.conditions()) <= 5
    assert len(recorder.plans) == 2 + told
