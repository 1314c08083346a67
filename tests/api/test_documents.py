from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from httpx2 import Response
from sqlalchemy import Engine
from sqlmodel import Session, col, delete
from starlette.testclient import TestClient

from app.api.service import create_app
from app.database import make_engine
from app.facts.domains import DOMAINS
from app.facts.drug import DocumentRow
from app.facts.validator import strong_validator
from app.queries.postgresql_documents import SELECT_DOCUMENT
from app.queries.sqlite_documents import SqliteDocuments
from app.settings import Settings
from tests import shelf
from tests.databases import url_of
from tests.postgresql import PostgresqlServer

NAMES = ["", "safety", "consistency", "wikitext", *(domain.path for domain in DOMAINS)]


def path_of(slug: str, name: str) -> str:
    return f"/v1/drugs/{slug}/{name}".removesuffix("/")


def stored(url: str, slug: str, name: str) -> DocumentRow:
    engine = make_engine(url, read_only=True)
    with Session(engine) as session:
        row = session.get_one(DocumentRow, (slug, name))
    engine.dispose()
    return row


@pytest.mark.parametrize("name", NAMES)
def test_a_document_is_answered_as_it_is_stored(client: TestClient, filled_url: str, name: str) -> None:
    answer = client.get(path_of("zolpamab", name), headers={"Accept-Encoding": "identity"})
    row = stored(filled_url, "zolpamab", name)
    assert answer.status_code == 200
    assert answer.content == row.body
    assert answer.headers["content-type"] == row.media_type
    assert answer.headers["etag"] == row.etag
    assert answer.headers["last-modified"] == "Mon, 06 May 2024 07:08:09 GMT"
    assert answer.headers["cache-control"] == "public, max-age=300, must-revalidate"
    assert "content-location" not in answer.headers


def test_what_reads_documents_cannot_write(tmp_path: Path) -> None:
    shelf.fill(url_of(tmp_path / "own.db"))
    app = create_app(Settings(database_url=url_of(tmp_path / "own.db")))
    with TestClient(app) as client:
        assert client.get("/v1/drugs/zolpamab").status_code == 200
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            app.state.documents.connection.execute("DELETE FROM document")


def test_a_document_takes_one_query_of_sqlite_by_primary_key(tmp_path: Path) -> None:
    shelf.fill(url_of(tmp_path / "own.db"))
    app = create_app(Settings(database_url=url_of(tmp_path / "own.db")))
    documents = app.state.documents
    assert isinstance(documents, SqliteDocuments)
    statements: list[str] = []
    with TestClient(app) as client:
        client.get("/v1/drugs/zolpamab")
        documents.connection.set_trace_callback(statements.append)
        for name in NAMES:
            client.get(path_of("zolpamab", name))
        documents.connection.set_trace_callback(None)
        plan = documents.connection.execute(f"EXPLAIN QUERY PLAN {statements[0]}").fetchone()[3]
    query = "SELECT body, media_type, etag, last_modified FROM document WHERE slug = 'zolpamab' AND name ="
    assert statements == [f"{query} '{name}'" for name in NAMES]
    assert "USING INDEX sqlite_autoindex_document_1 (slug=? AND name=?)" in plan


def test_a_document_that_the_client_holds_is_not_read(tmp_path: Path) -> None:
    shelf.fill(url_of(tmp_path / "own.db"))
    app = create_app(Settings(database_url=url_of(tmp_path / "own.db")))
    statements: list[str] = []
    with TestClient(app) as client:
        etag = client.get("/v1/drugs/zolpamab").headers["etag"]
        app.state.documents.connection.set_trace_callback(statements.append)
        assert client.get("/v1/drugs/zolpamab", headers={"If-None-Match": etag}).status_code == 304
    assert statements == ["SELECT media_type, etag, last_modified FROM document WHERE slug = 'zolpamab' AND name = ''"]


def test_a_document_takes_one_query_of_postgresql_by_primary_key(postgresql: PostgresqlServer) -> None:
    url = postgresql.create("counted")
    shelf.fill(url)
    postgresql.run("ALTER DATABASE counted SET log_statement = 'all'")
    postgresql.run("ALTER DATABASE counted SET enable_seqscan = off")
    with TestClient(create_app(Settings(database_url=url))) as client:
        client.get("/v1/drugs/zolpamab")
        before = len(postgresql.log())
        for name in NAMES:
            client.get(path_of("zolpamab", name))
        statements = re.findall(r"LOG:  execute \w+: (.*)", "\n".join(postgresql.log()[before:]))
    plan = postgresql.run("EXPLAIN " + SELECT_DOCUMENT.replace("%s", "''"), "counted")
    postgresql.drop("counted")
    assert statements == [SELECT_DOCUMENT.replace("%s", "$1", 1).replace("%s", "$2")] * len(NAMES)
    assert "Index Scan using pk_document" in str(plan)


def test_a_server_that_has_dropped_its_connections_is_asked_again(postgresql: PostgresqlServer) -> None:
    url = postgresql.create("dropped")
    shelf.fill(url)
    with TestClient(create_app(Settings(database_url=url))) as client:
        for _ in range(2):
            for path in ("/v1/drugs/zolpamab", "/v1/drugs"):
                assert client.get(path).status_code == 200
            postgresql.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'dropped'")
        postgresql.drop("dropped")
        assert client.get("/v1/drugs/zolpamab").status_code == 503


def test_wikitext_is_plain_text_that_says_where_its_source_is(client: TestClient) -> None:
    answer = client.get("/v1/drugs/zolpamab/wikitext")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.text == "'''Zolpamab''' is an invented drug: 5 µg."
    assert answer.headers["link"] == '</v1/drugs/zolpamab>; rel="describedby"'


@pytest.mark.parametrize(
    "said",
    [
        "Zolpamab",
        "zolp'aid",
        "ZOLPAMABUM",
        "zolp-27",
        "zolp%E2%80%9127",
        "DB99991",
        "db99991",
        "drugbank:DB99991",
        "unii:9ZZZZZZ28K",
        "UNII%3A9zzzzzz28k",
        "9ZZZZZZ28K",
        "%20zolpamab%20",
    ],
)
def test_any_name_or_identifier_answers_the_same_document(client: TestClient, said: str) -> None:
    answer = client.get(f"/v1/drugs/{said}/names")
    assert answer.status_code == 200
    assert answer.content == client.get("/v1/drugs/zolpamab/names").content
    assert answer.headers["content-location"] == "/v1/drugs/zolpamab/names"
    whole = client.get(f"/v1/drugs/{said}")
    assert whole.json()["drug"]["slug"] == "zolpamab"
    assert whole.headers["content-location"] == "/v1/drugs/zolpamab"


@pytest.mark.parametrize("said", ["Abc%2Fdef%20acid", "abc/def_acid", "ABC%2fDEF%20ACID"])
def test_a_name_may_have_a_slash(client: TestClient, said: str) -> None:
    assert client.get(f"/v1/drugs/{said}").json()["drug"]["name"] == "Abc/def acid"
    assert client.get(f"/v1/drugs/{said}/safety").headers["content-location"] == "/v1/drugs/abc-def-acid/safety"


def test_a_name_may_be_in_any_script_and_hold_a_percent_sign(client: TestClient) -> None:
    assert client.get("/v1/drugs/ärmelin").json()["drug"]["slug"] == "armelin"
    assert client.get("/v1/drugs/Percent%20100%25").json()["drug"]["slug"] == "zolpumab"


def test_a_slash_at_the_end_leads_to_the_address_without(client: TestClient) -> None:
    answer = client.get("/v1/drugs/zolpamab/", follow_redirects=False)
    assert answer.status_code == 307
    assert answer.headers["location"].endswith("/v1/drugs/zolpamab")


def conditional(client: TestClient, **headers: str) -> Response:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return client.get("/v1/drugs/zolpamab/safety", headers=sent)


@pytest.mark.parametrize("shape", ["{}", "W/{}", '"other", {}', '"other",W/{} , "more"', "*", ' "a,b" ,{}'])
def test_not_modified(client: TestClient, shape: str) -> None:
    whole = client.get("/v1/drugs/zolpamab/safety")
    answer = conditional(client, if_none_match=shape.format(whole.headers["etag"]))
    assert answer.status_code == 304
    assert answer.content == b""
    for name in ("etag", "last-modified", "cache-control"):
        assert answer.headers[name] == whole.headers[name]


def test_not_modified_under_another_name(client: TestClient) -> None:
    etag = client.get("/v1/drugs/zolpamab").headers["etag"]
    answer = client.get("/v1/drugs/DB99991", headers={"If-None-Match": etag})
    assert answer.status_code == 304
    assert answer.headers["content-location"] == "/v1/drugs/zolpamab"


@pytest.mark.parametrize(
    ("since", "status"),
    [
        ("Mon, 06 May 2024 07:08:09 GMT", 304),
        ("Tue, 07 May 2024 00:00:00 GMT", 304),
        ("Mon, 06 May 2024 07:08:08 GMT", 200),
        ("yesterday", 200),
        ("", 200),
    ],
)
def test_modified_since(client: TestClient, since: str, status: int) -> None:
    assert conditional(client, if_modified_since=since).status_code == status


def test_an_entity_tag_goes_before_a_date(client: TestClient) -> None:
    later = "Tue, 07 May 2034 00:00:00 GMT"
    assert conditional(client, if_none_match='"other"', if_modified_since=later).status_code == 200


@pytest.mark.parametrize("path", ["/v1/drugs/zolpamab", "/v1/drugs/Zolpamab/names", "/v1/drugs", "/v1", "/healthz"])
def test_head_is_get_without_the_body(client: TestClient, path: str) -> None:
    same = {"X-Request-ID": "same"}
    get, head = client.get(path, headers=same), client.head(path, headers=same)
    assert head.status_code == 200
    assert head.content == b""
    assert dict(head.headers) == dict(get.headers)


def test_head_is_conditional_too(client: TestClient) -> None:
    etag = client.get("/v1/drugs/zolpamab").headers["etag"]
    assert client.head("/v1/drugs/zolpamab", headers={"If-None-Match": etag}).status_code == 304


def test_a_known_drug_without_its_document_is_to_be_ingested_again(engine: Engine, database_url: str) -> None:
    shelf.fill(database_url, ["Zolpamab"])
    with Session(engine) as session, session.begin():
        session.exec(delete(DocumentRow).where(col(DocumentRow.name) == "safety"))
    with TestClient(create_app(Settings(database_url=database_url))) as client:
        answer = client.get("/v1/drugs/zolpamab/safety")
    assert answer.status_code == 503
    assert answer.json()["detail"] == "zolpamab has no stored safety yet: ingest it again."


def test_a_new_text_is_served_at_once(engine: Engine, database_url: str) -> None:
    shelf.fill(database_url, ["Zolpamab"])
    with TestClient(create_app(Settings(database_url=database_url))) as client:
        before = client.get("/v1/drugs/zolpamab/wikitext")
        with Session(engine) as session, session.begin():
            row = session.get_one(DocumentRow, ("zolpamab", "wikitext"))
            row.body, row.etag = b"new", strong_validator(b"new")
        after = client.get("/v1/drugs/zolpamab/wikitext", headers={"If-None-Match": before.headers["etag"]})
    assert (after.status_code, after.content, after.headers["etag"]) == (200, b"new", strong_validator(b"new"))
