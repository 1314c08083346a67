from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import APIRouter
from prometheus_client.openmetrics.parser import text_string_to_metric_families as read_openmetrics
from prometheus_client.parser import text_string_to_metric_families as read_text
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from starlette.testclient import TestClient

from app import __version__
from app.api.metrics import Metrics
from app.api.middleware import HeadAsGet
from app.api.observation import ObservedService
from app.api.service import create_app
from app.settings import Settings

Line = dict[str, Any]


@pytest.fixture
def own_client(filled_url: str) -> Iterator[TestClient]:
    """A client of a service that nobody else has asked yet; what fails within is answered and not raised."""
    with TestClient(create_app(Settings(database_url=filled_url)), raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def at_level() -> Iterator[logging.Logger]:
    logger = logging.getLogger("app")
    yield logger
    logger.setLevel(logging.NOTSET)


@pytest.fixture
def at_info(at_level: logging.Logger) -> None:
    at_level.setLevel("INFO")


def lines(capsys: pytest.CaptureFixture[str]) -> list[Line]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


@pytest.mark.usefixtures("at_info")
def test_a_request_is_one_line_without_what_was_asked_for(
    client: TestClient, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = client.get(
        "/v1/drugs/Zolpamab/names?secret=thing", headers={"X-Request-ID": "order-66", "Accept-Encoding": "identity"}
    )
    (line,) = lines(capsys)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", line.pop("time"))
    assert 0 < line.pop("ms") < 60_000
    assert line == {
        "level": "info",
        "message": "request",
        "request_id": "order-66",
        "method": "GET",
        "route": "/v1/drugs/{drug}/names",
        "status": 422,
        "bytes": len(answer.content),
    }


@pytest.mark.parametrize(
    ("asked", "status", "route"),
    [
        ("GET /v1/search?q=Zolpamab", 200, "/v1/search"),
        ("HEAD /v1/drugs/Zolpamab/safety", 200, "/v1/drugs/{drug}/safety"),
        ("GET /v1/drugs/zolpamabb", 404, "/v1/drugs/{drug}"),
        ("GET /v1/drugs?name=", 422, "/v1/drugs"),
        ("POST /v1/drugs/Zolpamab", 405, "/v1/drugs/{drug}"),
        ("GET /Zolpamab", 404, None),
        ("OPTIONS /v1/drugs/Zolpamab", 204, None),
    ],
)
@pytest.mark.usefixtures("at_info")
def test_the_log_names_the_route_and_never_what_stands_in_it(
    client: TestClient, capsys: pytest.CaptureFixture[str], asked: str, status: int, route: str | None
) -> None:
    method, path = asked.split()
    client.request(method, path)
    logged = capsys.readouterr().err
    assert "zolpamab" not in logged.lower()
    line = json.loads(logged)
    assert (line["method"], line["status"], line["route"]) == (method, status, route)


@pytest.mark.usefixtures("at_info")
def test_the_log_names_the_route_where_the_client_holds_squeezed_bytes(
    client: TestClient, capsys: pytest.CaptureFixture[str]
) -> None:
    path, zstd = "/v1/drugs/zolpamab", {"Accept-Encoding": "zstd"}
    etag = client.get(path, headers=zstd).headers["etag"]
    assert etag.endswith('-zstd"')
    for name in ("zolpamab", "Zolpamab"):
        client.get(f"/v1/drugs/{name}", headers={**zstd, "If-None-Match": etag})
    assert [(line["status"], line["route"]) for line in lines(capsys)[1:]] == [(304, "/v1/drugs/{drug}")] * 2


def test_at_debug_the_whole_address_is_logged(
    client: TestClient, capsys: pytest.CaptureFixture[str], at_level: logging.Logger
) -> None:
    at_level.setLevel("DEBUG")
    client.get("/v1/search?q=Zolpamab")
    (line,) = lines(capsys)
    assert (line["path"], line["query"], line["client"]) == ("/v1/search", "q=Zolpamab", "testclient")


def test_at_warning_only_failures_are_logged(
    own_client: TestClient, capsys: pytest.CaptureFixture[str], at_level: logging.Logger
) -> None:
    at_level.setLevel("WARNING")
    fail_at(own_client.app, "/broken")
    own_client.get("/healthz")
    answer = own_client.get("/broken")
    assert answer.status_code == 500
    (line,) = lines(capsys)
    assert (line["level"], line["status"], line["error"]) == ("error", 500, "RuntimeError")
    assert line["request_id"] == answer.headers["x-request-id"]


def fail_at(app: Any, path: str) -> None:  # noqa: ANN401  # TestClient does not say what it has
    router = APIRouter()

    @router.get(path)
    def fail() -> None:
        raise RuntimeError("Zolpamab")

    app.include_router(router)


@pytest.mark.parametrize("sent", ["a", "0a1b-2c", "Root=1-5759e988:x/y+z=@_.", "x" * 128])
def test_a_request_id_is_told_back(client: TestClient, sent: str) -> None:
    assert client.get("/healthz", headers={"X-Request-ID": sent}).headers["x-request-id"] == sent


@pytest.mark.parametrize("sent", ["", "a b", 'a"b', "{}", "é", "x" * 129])
def test_what_is_no_request_id_is_replaced(client: TestClient, sent: str) -> None:
    got = [client.get("/healthz", headers=[(b"X-Request-ID", sent.encode())]).headers["x-request-id"] for _ in range(2)]
    assert all(re.fullmatch(r"[0-9a-f]{16}-[0-9a-f]+", each) for each in got)
    assert got[0] != got[1]


def test_metrics_count_answers_by_route_and_status(own_client: TestClient) -> None:
    for path in ["zolpamab", "Zolpamab", "nobody"]:
        own_client.get(f"/v1/drugs/{path}/names")
    own_client.head("/v1/drugs/zolpamab/names")
    own_client.get("/nowhere/at/all")
    own_client.request("BREW", "/v1/drugs")
    answer = own_client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=")
    families = {family.name: family for family in read_text(answer.text)}
    counts = {
        (sample.labels["method"], sample.labels["route"], sample.labels["status"]): sample.value
        for sample in families["monograph_http_request_duration_seconds"].samples
        if sample.name.endswith("_count")
    }
    assert counts == {
        ("GET", "/v1/drugs/{drug}/names", "200"): 2,
        ("GET", "/v1/drugs/{drug}/names", "404"): 1,
        ("HEAD", "/v1/drugs/{drug}/names", "200"): 1,
        ("GET", "none", "404"): 1,
        ("other", "/v1/drugs", "405"): 1,
    }
    assert "process_cpu_seconds" in families
    assert families["monograph_build_info"].samples[0].labels["version"] == __version__


def test_metrics_come_as_openmetrics_where_that_is_asked_for(own_client: TestClient) -> None:
    own_client.get("/healthz")
    answer = own_client.get("/metrics", headers={"Accept": "application/openmetrics-text; version=1.0.0"})
    assert answer.headers["content-type"].startswith("application/openmetrics-text")
    names = {family.name for family in read_openmetrics(answer.text)}  # type: ignore[no-untyped-call]
    assert "monograph_http_request_duration_seconds" in names


def test_the_route_of_a_router_with_a_prefix_is_whole() -> None:
    router = APIRouter(prefix="/inner")

    @router.get("/{thing}")
    def get_thing(thing: str) -> str:
        return thing

    app = ObservedService()
    app.state.metrics = Metrics()
    app.include_router(router, prefix="/outer")
    with TestClient(app) as client:
        assert client.get("/outer/inner/x").status_code == 200
    body, _ = app.state.metrics.expose("")
    assert b'route="/outer/inner/{thing}"' in body


@pytest.mark.parametrize("root_path", ["", "/proxied"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_the_route_of_a_mounted_application_is_whole(method: str, root_path: str) -> None:
    inner = Starlette(routes=[Route("/{thing}", lambda _request: Response("x"))])
    app = ObservedService()
    app.state.metrics = Metrics()
    app.add_middleware(HeadAsGet)
    app.mount("/inner", inner)
    with TestClient(app, root_path=root_path) as client:
        assert client.request(method, f"{root_path}/inner/x").status_code == 200
    body, _ = app.state.metrics.expose("")
    assert b'route="/inner/{thing}"' in body
