from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, delete
from starlette.testclient import TestClient

from app.api.service import create_app
from app.facts.drug import DrugRow
from app.settings import Settings
from tests import shelf


def slugs(page: dict[str, Any]) -> list[str]:
    return [item["slug"] for item in page["items"]]


def test_drugs_are_listed_by_slug(client: TestClient) -> None:
    answer = client.get("/v1/drugs")
    page = answer.json()
    assert slugs(page) == shelf.SLUGS
    assert page["next_cursor"] is None
    assert "link" not in answer.headers
    assert page["items"][2] == {
        "slug": "zolpamab",
        "name": "Zolpamab",
        "url": "/v1/drugs/zolpamab",
        "summary": "Zolpamab is an invented drug.",
        "source": client.get("/v1/drugs/zolpamab").json()["source"],
    }


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_the_link_header_leads_through_every_page(client: TestClient, limit: int) -> None:
    seen, path = [], f"/v1/drugs?limit={limit}"
    while path:
        answer = client.get(path)
        assert len(slugs(answer.json())) <= limit
        seen += slugs(answer.json())
        link = re.fullmatch(r'<(.+)>; rel="next"', answer.headers.get("link", ""))
        assert bool(link) == bool(answer.json()["next_cursor"])
        path = link[1] if link else ""
    assert seen == shelf.SLUGS


def test_the_cursor_leads_where_the_link_does(client: TestClient) -> None:
    first = client.get("/v1/drugs", params={"limit": 2}).json()
    second = client.get("/v1/drugs", params={"limit": 2, "cursor": first["next_cursor"]}).json()
    assert slugs(first) + slugs(second) == shelf.SLUGS


def test_drugs_that_come_and_go_neither_repeat_nor_hide_another(engine: Engine, database_url: str) -> None:
    shelf.fill(database_url)
    with TestClient(create_app(Settings(database_url=database_url))) as client:
        first = client.get("/v1/drugs", params={"limit": 2}).json()
        with Session(engine) as session, session.begin():
            session.exec(delete(DrugRow).where(col(DrugRow.slug) == "armelin"))
            shelf.put(session, "Aaa")
            shelf.put(session, "Zzz")
        second = client.get("/v1/drugs", params={"cursor": first["next_cursor"]}).json()
    assert slugs(first) + slugs(second) == ["abc-def-acid", "armelin", "zolpamab", "zolpumab", "zzz"]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("zolpa", ["zolpamab", "zolpumab"]),
        ("SLEEV", ["armelin"]),
        ("Ärm", ["armelin"]),
        ("DB99", []),
        ("%", []),
        ("percent 100%", ["zolpumab"]),
        ("z_lp", []),
        ("zolp ", ["zolpamab", "zolpumab"]),
    ],
)
def test_drugs_by_how_a_name_begins(client: TestClient, name: str, found: list[str]) -> None:
    assert slugs(client.get("/v1/drugs", params={"name": name}).json()) == found


def test_the_next_page_keeps_the_name(client: TestClient) -> None:
    first = client.get("/v1/drugs", params={"name": "shared", "limit": 1})
    path = first.headers["link"].removeprefix("<").partition(">")[0]
    assert slugs(client.get(path).json()) == ["zolpumab"]


def test_a_page_is_validated_by_its_etag(client: TestClient) -> None:
    first = client.get("/v1/drugs?limit=2")
    again = client.get("/v1/drugs?limit=2", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["link"] == first.headers["link"]
    assert client.get("/v1/drugs?limit=3", headers={"If-None-Match": first.headers["etag"]}).status_code == 200
