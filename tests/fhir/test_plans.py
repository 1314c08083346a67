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
from tests.queries.test_plans import Recorder, many_url

__all__ = ["many_url"]

OF_DRUGS = [(version, kind, asked) for version, kind, asked, _ in FOUND if KINDS[Version(version)][kind].make]


@pytest.fixture
def reader(many_url: str) -> Any:  # noqa: ANN401  # a generator of an engine, over the fixture of the other plans
    engine = make_engine(many_url, read_only=True)
    yield engine
    engine.dispose()


@pytest.mark.parametrize(("version", "kind", "asked"), OF_DRUGS)
def test_no_table_is_read_through(reader: Engine, version: str, kind: str, asked: dict[str, str]) -> None:
    question = read_question(KINDS[Version(version)][kind], list(asked.items()), strict=True)
    recorder = Recorder(reader)
    with Session(reader) as session:
        first = next(whole_drugs(session, question.conditions(), "drug-100"), None)
    assert recorder.scans() == []
    assert len(recorder.plans) == 1
    assert first is None or first.slug >= "drug-100"
    with Session(reader) as session:
        assert count_drugs(session, question.conditions()) <= 300
    assert len(recorder.plans) == 2
