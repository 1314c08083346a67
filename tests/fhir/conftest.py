from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Engine, event
from starlette.testclient import TestClient

from app.database import make_engine
from app.service import create_app
from app.settings import Settings
from tests import cabinet
from tests.databases import Databases
from tests.fhir.instances import ODD_FACTS
from tests.store.drugs import store_all

Json = dict[str, Any]
Ask = Callable[..., Json]

# Its slug is longer than an id may be.
LONG_TITLE = f"{'Odd ' * 30}drug"


@pytest.fixture(scope="session")
def drugs_url(databases: Databases) -> str:
    """The address of a database with the drugs of tests.cabinet, an odd one and an empty one. Not to be written to."""
    url = databases.create()
    engine = make_engine(url)
    cabinet.fill(engine)
    store_all(engine, {LONG_TITLE: ODD_FACTS, "Bare": {}})
    engine.dispose()
    return url


@pytest.fixture(scope="session")
def client(drugs_url: str) -> Iterator[TestClient]:
    with TestClient(create_app(Settings(database_url=drugs_url))) as client:
        yield client


@pytest.fixture
def ask(client: TestClient) -> Ask:
    """Give what a GET below /fhir answers."""

    def get(path: str, status: int = 200, /, **parameters: str) -> Json:
        answer = client.get(f"/fhir/{path}", params=parameters)
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/fhir+json")
        body: Json = answer.json()
        return body

    return get


@contextmanager
def selects(client: TestClient) -> Iterator[list[str]]:
    """Note every query that a client's requests put, but for those that tell a database how to plan."""
    engine: Engine = client.app.state.engine  # type: ignore[attr-defined]
    queries: list[str] = []

    def remember(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        if statement.lstrip().startswith("SELECT") and "set_config" not in statement:
            queries.append(statement)

    event.listen(engine, "before_cursor_execute", remember)
    try:
        yield queries
    finally:
        event.remove(engine, "before_cursor_execute", remember)
