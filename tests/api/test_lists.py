from __future__ import annotations

import pytest
from starlette.testclient import TestClient


def test_items_keep_the_fields_that_are_asked_for_in_that_order(client: TestClient) -> None:
    page = client.get("/v1/drugs", params={"limit": 1, "fields": "url, slug"}).json()
    assert [list(item.items()) for item in page["items"]] == [
        [("url", "/v1/drugs/abc-def-acid"), ("slug", "abc-def-acid")]
    ]
    assert page["next_cursor"]


def test_the_next_page_keeps_what_was_asked_for(client: TestClient) -> None:
    first = client.get("/v1/drugs", params={"limit": 1, "fields": "slug"})
    path = first.headers["link"].removeprefix("<").partition(">")[0]
    assert client.get(path).json()["items"] == [{"slug": "armelin"}]


@pytest.mark.parametrize("fields", ["nonsense", "slug,Name", "slug,%00", "items"])
def test_a_field_that_does_not_exist_is_refused(client: TestClient, fields: str) -> None:
    answer = client.get("/v1/drugs", params={"fields": fields})
    assert answer.status_code == 422
    assert "no such field" in answer.json()["errors"][0]["detail"]


@pytest.mark.parametrize("fields", ["", ",", " , "])
def test_no_field_named_is_none_selected(client: TestClient, fields: str) -> None:
    assert client.get("/v1/drugs", params={"fields": fields}).json() == client.get("/v1/drugs").json()
