from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from app.api.bodies import MOST_BYTES
from tests.api.test_problems import check

ZOLPAMAB = {"slug": "zolpamab", "name": "Zolpamab", "url": "/v1/drugs/zolpamab"}


def test_a_name_is_resolved(client: TestClient) -> None:
    answer = client.get("/v1/resolve", params={"q": "https://identifiers.org/drugbank:DB99991"})
    assert answer.json() == {
        "query": "https://identifiers.org/drugbank:DB99991",
        "status": "resolved",
        "drug": ZOLPAMAB,
        "candidates": [{"drug": ZOLPAMAB, "match": "identifier", "on": "drugbank:DB99991", "score": 1.0}],
    }
    assert client.get("/v1/resolve?q=nobody").json()["candidates"] == []


@pytest.mark.parametrize("path", ["/v1/resolve?q=zolpamab", "/v1/suggest?q=zol"])
def test_what_a_client_holds_is_not_sent_again(client: TestClient, path: str) -> None:
    first = client.get(path)
    assert first.headers["cache-control"].startswith("public")
    again = client.get(path, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_names_are_suggested(client: TestClient) -> None:
    answer = client.get("/v1/suggest", params={"q": "zolpam", "limit": 1}).json()
    assert answer == {"items": [{"drug": ZOLPAMAB, "match": "name", "on": "Zolpamab"}]}


def test_what_resolves_is_what_a_path_takes(client: TestClient) -> None:
    for text in ("DB:DB99991", "zolpamab 5 MG Oral Tablet", "https://go.drugbank.com/drugs/DB99991", "zolpamabum"):
        assert client.get("/v1/resolve", params={"q": text}).json()["drug"] == ZOLPAMAB
        path = text.replace("/", "%2F").replace(":", "%3A")
        assert client.get(f"/v1/drugs/{path}/names").json()["drug"] == ZOLPAMAB


def test_a_batch_is_answered_in_order(client: TestClient) -> None:
    answer = client.post("/v1/drugs/batch", json={"drugs": ["sharedin", "Zolpamab"], "include": ["names"]})
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == "*"
    ambiguous, found = answer.json()["items"]
    assert (ambiguous["status"], ambiguous["document"]) == ("ambiguous", None)
    assert found["drug"] == ZOLPAMAB
    assert found["document"]["names"] == client.get("/v1/drugs/zolpamab/names").json()
    assert found["document"]["routes"] is None


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (b"{", "The body is no JSON text, from line 1, column 2 on: Expecting property name"),
        (b'{"drugs":\n  ["a",\n  b]}', "The body is no JSON text, from line 3, column 3 on: Expecting value"),
        (b"", "Field required"),
        (b"[]", "Input should be a valid dictionary or object to extract fields from"),
        (b'{"drugs": []}', "drugs: name at least 1 of them, not 0"),
        (json.dumps({"drugs": ["a"] * 1001}).encode(), "drugs: name at most 1000 of them, not 1001"),
        (b'{"drugs": ["a", 7]}', "drugs.1: Input should be a valid string"),
        (b'{"drugs": ["\\ud800"]}', "drugs.0: half of a surrogate pair is no character"),
        (b'{"drugs": ["a"], "x": 1}', "x: Extra inputs are not permitted"),
        (b'{"drugs": ["a"], "include": ["x"]}', "include.0: Input should be 'names'"),
    ],
)
def test_a_batch_that_cannot_be_read(app: FastAPI, client: TestClient, body: bytes, detail: str) -> None:
    answer = client.post("/v1/drugs/batch", content=body, headers={"Content-Type": "application/json"})
    problem = check(answer, 422, "InvalidParameterProblem", app)
    assert detail in problem["detail"]
    assert {error["location"] for error in problem["errors"]} == {"body"}


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_a_body_says_that_it_is_json(app: FastAPI, client: TestClient, kind: str) -> None:
    answer = client.post("/v1/drugs/batch", content=b'{"drugs": ["zolpamab"]}', headers={"Content-Type": kind})
    assert check(answer, 415, "Problem", app)["detail"] == "The body is to be sent as application/json."


def test_a_body_is_bounded_whatever_it_says_of_its_length(app: FastAPI, client: TestClient) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(3):
            yield b" " * (MOST_BYTES // 2)

    for content in (b" " * (MOST_BYTES + 1), pieces()):
        answer = client.post("/v1/drugs/batch", content=content, headers={"Content-Type": "application/json"})
        assert check(answer, 413, "Problem", app)["detail"] == "A body has at most 1,000,000 bytes."


def test_a_browser_may_ask_before_it_posts(client: TestClient) -> None:
    asked = {"Origin": "https://example.org", "Access-Control-Request-Method": "POST"}
    answer = client.options("/v1/drugs/batch", headers=asked)
    assert answer.status_code == 204
    assert "POST" in answer.headers["access-control-allow-methods"]
    assert answer.headers["access-control-allow-headers"] == "*, Authorization"


def test_what_takes_post_alone_says_so(app: FastAPI, client: TestClient) -> None:
    answer = client.put("/v1/drugs/batch")
    assert check(answer, 405, "Problem", app)["detail"] == "It takes POST alone."
    assert answer.headers["allow"] == "POST, OPTIONS"


def test_no_text_is_too_much(client: TestClient) -> None:
    @given(st.text())
    def answers(text: str) -> None:
        assert client.get("/v1/resolve", params={"q": text}).status_code == 200
        assert client.get("/v1/suggest", params={"q": text}).status_code == 200
        assert client.post("/v1/drugs/batch", json={"drugs": [text]}).status_code == 200

    answers()
