from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.api.service import create_app
from app.database import head_revision
from app.errors import DatabaseNotReadyError
from app.settings import Settings
from tests.api.asgi import ask


@pytest.mark.parametrize("index_path", ["/", "/v1"])
def test_the_index_lists_every_operation(app: FastAPI, client: TestClient, index_path: str) -> None:
    index = client.get(index_path).json()
    assert index["items"] == [
        {"method": method.upper(), "path": path, "operation": told["operationId"], "description": told["summary"]}
        for path, methods in app.openapi()["paths"].items()
        for method, told in methods.items()
    ]
    assert "not medical advice" in index["notice"]
    for address in (index["openapi"], index["docs"]):
        assert client.get(address).status_code == 200


def test_health_and_readiness(client: TestClient) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}
    ready = {"status": "ready", "revision": head_revision(), "server": 1, "role": "primary"}
    assert client.get("/readyz").json() == ready
    assert client.get("/readyz").headers["cache-control"] == "no-store"


def test_the_documentation_needs_no_other_server(client: TestClient) -> None:
    page = client.get("/docs").text
    files = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert len(files) == 3
    for file in files:
        assert file.startswith("/")
        assert client.get(file).status_code == 200
    assert "//" not in page.replace("// ", "")


@pytest.mark.parametrize("path", ["/v1/drugs", "/v1/drugs/zolpamab", "/nowhere", "/openapi.json"])
def test_every_answer_is_open_to_every_origin_and_runs_nothing(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.headers["access-control-allow-origin"] == "*"
    exposed = answer.headers["access-control-expose-headers"].split(", ")
    assert exposed == ["Content-Location", "ETag", "Last-Modified", "Link", "Retry-After", "X-Request-ID"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers.get_list("content-security-policy") == ["default-src 'none'; frame-ancestors 'none'"]


def test_the_documentation_may_run_its_own_scripts_only(client: TestClient) -> None:
    answer = client.get("/docs")
    (policy,) = answer.headers.get_list("content-security-policy")
    (script,) = re.findall("<script>(.*?)</script>", answer.text, re.DOTALL)
    digest = b64encode(sha256(script.encode()).digest()).decode()
    assert f"script-src 'self' 'sha256-{digest}';" in policy
    assert "default-src 'none'" in policy


def test_a_browser_may_ask_before_it_asks(client: TestClient) -> None:
    asked = {
        "Origin": "https://example.org",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "if-none-match",
    }
    answer = client.options("/v1/drugs/zolpamab", headers=asked)
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["access-control-allow-methods"] == "GET, HEAD, POST"
    assert answer.headers["access-control-allow-headers"] == "*, Authorization"


@pytest.mark.parametrize("path", ["/v1/drugs", "/v1/counts/route", "/v1/dataset"])
def test_no_connection_is_held_while_an_answer_is_sent(app: FastAPI, path: str) -> None:
    checked_out: Callable[[], int] = app.state.engine.pool.checkedout
    held: list[int] = []

    def look() -> bool:
        held.append(checked_out())
        return False

    ask(app, path, look)
    app.state.engine.dispose()
    assert held == [0]


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch, filled_url: str) -> None:
    monkeypatch.setenv("MONOGRAPH_DATABASE_URL", filled_url)
    monkeypatch.setenv("MONOGRAPH_BASE_URL", "https://drugs.example.org")
    app = create_app()
    assert app.openapi()["servers"] == [{"url": "https://drugs.example.org", "description": "This service"}]
    with TestClient(app) as client:
        assert client.get("/v1/drugs/zolpamab").status_code == 200


def test_a_database_in_memory_is_not_served() -> None:
    with pytest.raises(DatabaseNotReadyError, match="an SQLite file, or PostgreSQL"):
        create_app(Settings(database_url="sqlite://"))
