from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from openapi_spec_validator import validate
from pydantic import SecretStr
from starlette.testclient import TestClient

from app.api.service import create_app
from app.errors import SettingsError
from app.service import create_app as create_whole
from app.settings import CdsClient, Settings, read_settings

KEY, OTHER = "correct-horse-battery", "staple-0123456789"


@pytest.fixture
def guarded(filled_url: str) -> Iterator[TestClient]:
    settings = Settings(database_url=filled_url, api_keys=[SecretStr(KEY), SecretStr(OTHER)])
    with TestClient(create_app(settings)) as client:
        yield client


@pytest.mark.parametrize(
    "headers",
    [{"X-API-Key": KEY}, {"X-API-Key": OTHER}, {"Authorization": f"Bearer {KEY}"}, {"Authorization": f"bearer  {KEY}"}],
)
def test_whoever_has_a_key_is_let_in(guarded: TestClient, headers: dict[str, str]) -> None:
    answer = guarded.get("/v1/drugs/zolpamab", headers=headers)
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "private, max-age=300, must-revalidate"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-API-Key": ""},
        {"X-API-Key": KEY[:-1]},
        {"X-API-Key": f"{KEY},{OTHER}"},
        {"X-API-Key": "x" * 5000},
        {"Authorization": KEY},
        {"Authorization": f"Basic {KEY}"},
        {"Authorization": "Bearer"},
    ],
)
@pytest.mark.parametrize("path", ["/v1/drugs/zolpamab", "/v1/drugs", "/metrics", "/openapi.json", "/nowhere"])
def test_nobody_else_is(guarded: TestClient, headers: dict[str, str], path: str) -> None:
    answer = guarded.get(path, headers=headers)
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["www-authenticate"] == 'Bearer realm="monograph"'
    assert answer.headers["access-control-allow-origin"] == "*"
    assert guarded.head(path, headers=headers).content == b""


def test_health_needs_no_key_and_neither_does_a_browser_that_asks_first(guarded: TestClient) -> None:
    assert guarded.get("/healthz").status_code == guarded.get("/readyz").status_code == 200
    assert guarded.options("/v1/drugs").status_code == 204


def test_the_openapi_document_says_that_a_key_is_needed(guarded: TestClient) -> None:
    document = guarded.get("/openapi.json", headers={"X-API-Key": KEY}).json()
    validate(document)
    assert document["security"] == [{"api_key": []}, {"bearer": []}]
    assert "401" in document["paths"]["/v1/drugs"]["get"]["responses"]
    assert document["paths"]["/healthz"]["get"]["security"] == []
    assert "401" not in document["paths"]["/healthz"]["get"]["responses"]


def test_a_key_is_never_logged(guarded: TestClient, capsys: pytest.CaptureFixture[str]) -> None:
    logger = logging.getLogger("app")
    logger.setLevel("DEBUG")
    guarded.get("/v1/drugs", headers={"X-API-Key": KEY})
    guarded.get("/v1/drugs", headers={"Authorization": f"Bearer {KEY}x"})
    logger.setLevel(logging.NOTSET)
    logged = capsys.readouterr().err
    assert logged.count('"status":200') == logged.count('"status":401') == 1
    assert KEY not in logged


def test_keys_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MONOGRAPH_API_KEYS", f"{KEY}, {OTHER},")
    settings = read_settings()
    assert [key.get_secret_value() for key in settings.api_keys] == [KEY, OTHER]
    assert KEY not in repr(settings)


@pytest.mark.parametrize("keys", ["short", f"{KEY},short", "sixteen letters and a space"])
def test_a_key_that_can_be_guessed_is_refused_without_being_told(monkeypatch: pytest.MonkeyPatch, keys: str) -> None:
    monkeypatch.setenv("MONOGRAPH_API_KEYS", keys)
    with pytest.raises(SettingsError, match=r"^MONOGRAPH_API_KEYS: ") as refused:
        read_settings()
    assert keys not in refused.value.message


@pytest.mark.parametrize(
    ("clients", "status"), [([], 401), ([CdsClient(iss="ehr", jku="https://ehr.example/jwks")], 200)]
)
def test_clients_that_have_tokens_need_no_keys(filled_url: str, clients: list[CdsClient], status: int) -> None:
    settings = Settings(
        database_url=filled_url, api_keys=[SecretStr(KEY)], cds_clients=clients, base_url="https://monograph.example"
    )
    with TestClient(create_whole(settings)) as client:
        assert client.get("/cds-services").status_code == status
        assert client.get("/v1/drugs").status_code == 401
