from __future__ import annotations

import re

from fastapi import FastAPI
from starlette.testclient import TestClient

from app.api.service import create_app
from app.settings import Settings

LINK = re.compile(r"^- \[(.+?)\]\((\S+?)\): \S", re.MULTILINE)


def test_every_operation_is_listed_and_every_page_is_there(app: FastAPI, client: TestClient) -> None:
    answer = client.get("/llms.txt")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    title, _, summary = answer.text.splitlines()[:3]
    assert (title, summary[:2]) == ("# Monograph", "> ")
    links = LINK.findall(answer.text)
    operations = {f"{method.upper()} {path}" for path, item in app.openapi()["paths"].items() for method in item}
    assert {name for name, _ in links[3:]} == operations
    assert len(links) == 3 + len(operations)
    for _, address in links[:3]:
        assert client.get(address).status_code == 200


def test_links_are_whole_where_the_address_of_the_service_is_known(filled_url: str) -> None:
    app = create_app(Settings(database_url=filled_url, base_url="https://drugs.example.org/"))
    with TestClient(app) as client:
        links = LINK.findall(client.get("/llms.txt").text)
    assert all(re.match(r"https://drugs\.example\.org/[^/]", address) for _, address in links)
