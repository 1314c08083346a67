from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from httpx2 import Response
from sqlalchemy import Engine, event
from sqlmodel import Session
from starlette.testclient import TestClient

from app.api.service import create_app
from app.database import make_engine
from app.encodings import Encoding
from app.facts.domains import DOMAINS
from app.queries.export import BATCH
from app.settings import Settings
from app.store.dataset import renew_version
from tests import shelf
from tests.api.asgi import ask
from tests.decoders import DECODERS

MANY = 20 * BATCH


def export(client: TestClient, accepted: str = "identity", **headers: str) -> Response:
    return client.get("/v1/export", headers={"Accept-Encoding": accepted, **headers})


@pytest.mark.parametrize("accepted", ["identity", "gzip", "zstd", "br", "deflate"])
def test_each_line_is_what_the_drug_answers(client: TestClient, accepted: str) -> None:
    answer = export(client, accepted)
    assert answer.status_code == 200
    lines = answer.content.splitlines(keepends=True)
    assert [json.loads(line)["drug"]["slug"] for line in lines] == shelf.SLUGS
    assert lines == [client.get(f"/v1/drugs/{slug}").content + b"\n" for slug in shelf.SLUGS]
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert "content-length" not in answer.headers
    assert answer.headers.get("content-encoding", "none") == (
        accepted if accepted in ("gzip", "zstd", "br") else "none"
    )


def test_what_is_said_to_be_zstd_is(client: TestClient) -> None:
    with client.stream("GET", "/v1/export", headers={"Accept-Encoding": "zstd"}) as answer:
        squeezed = b"".join(answer.iter_raw())
    assert DECODERS[Encoding.ZSTD](squeezed) == export(client).content


def test_head_says_the_same_without_doing_it(large: FastAPI) -> None:
    with TestClient(large) as client:
        asked = statements(large.state.engine)
        same = {"X-Request-ID": "same"}
        head = client.head("/v1/export", headers=same)
        assert (head.status_code, head.content) == (200, b"")
        assert len([query for query in asked if "document" in query]) == 1
        assert head.headers == client.get("/v1/export", headers=same).headers


def test_nothing_is_sent_again_that_has_not_changed(database_url: str) -> None:
    shelf.fill(database_url, ["Zolpamab"])
    with TestClient(create_app(Settings(database_url=database_url))) as client:
        etag = export(client).headers["etag"]
        assert etag.startswith('W/"')
        again = export(client, "gzip", **{"If-None-Match": etag})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
        change(database_url)
        later = export(client, **{"If-None-Match": etag})
        assert later.status_code == 200
        assert later.headers["etag"] != etag


def change(url: str) -> None:
    engine = make_engine(url)
    with Session(engine) as session, session.begin():
        renew_version(session)
    engine.dispose()


def test_a_database_without_drugs_is_no_empty_export(database_url: str) -> None:
    with TestClient(create_app(Settings(database_url=database_url))) as client:
        answer = export(client)
        assert answer.status_code == 503
        assert answer.headers["content-type"] == "application/problem+json"
        assert client.head("/v1/export").status_code == 503
        assert client.get("/v1/dataset").json()["drugs"] == 0


def test_there_are_no_parameters(client: TestClient) -> None:
    assert client.get("/v1/export", params={"limit": 3}).status_code == 422
    assert client.get("/v1/dataset", params={"x": 3}).status_code == 422


def statements(engine: Engine) -> list[str]:
    """List the queries that an engine is asked from now on."""
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda _c, _u, query, *_: asked.append(query))
    return asked


@pytest.fixture
def large(database_url: str) -> Iterator[FastAPI]:
    """A service over more drugs than are read at once."""
    shelf.fill(database_url, [f"Drug {number:03}" for number in range(MANY)])
    app = create_app(Settings(database_url=database_url))
    yield app
    app.state.engine.dispose()


def test_a_client_that_leaves_ends_the_work(large: FastAPI) -> None:
    asked = statements(large.state.engine)
    ask(large, "/v1/export", lambda: True)
    assert 0 < len([query for query in asked if "document" in query]) < MANY / BATCH / 2


def test_a_stream_that_fails_is_not_ended_as_a_whole_one(large: FastAPI, database_url: str) -> None:
    sent = ask(large, "/v1/export", lambda: False)
    assert sent[-1] == {"type": "http.response.body", "body": b"", "more_body": False}
    engine = make_engine(database_url)

    def take_the_documents_away() -> bool:
        with engine.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE document RENAME TO gone")
        return False

    messages = []
    with pytest.raises(RuntimeError, match="response already started"):
        messages.extend(ask(large, "/v1/export", take_the_documents_away))
    engine.dispose()
    assert messages == []


def test_the_dataset_is_described(client: TestClient) -> None:
    answer = client.get("/v1/dataset")
    dataset = answer.json()
    assert dataset["drugs"] == len(shelf.SLUGS)
    assert [domain["domain"] for domain in dataset["domains"]] == [domain.name for domain in DOMAINS]
    assert dataset["sources"] == [
        {
            "wiki": "example.org",
            "license": "CC BY-SA 4.0",
            "attribution": "Contributors to the articles of example.org",
            "drugs": 4,
            "newest_revision_timestamp": "2024-05-06T07:08:09Z",
            "newest_retrieved_at": None,
        }
    ]
    assert client.get("/v1/dataset", headers={"If-None-Match": answer.headers["etag"]}).status_code == 304
    assert export(client).headers["etag"] == f'W/"{dataset["version"]}"'
