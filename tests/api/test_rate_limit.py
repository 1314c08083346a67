from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openapi_spec_validator import validate
from starlette.testclient import TestClient

from app.api.rate_limit import Allowance
from app.api.service import create_app
from app.settings import Settings


@given(st.integers(1, 5), st.lists(st.floats(0, 100), max_size=40))
def test_no_minute_has_more_than_twice_what_is_allowed_and_an_even_pace_is_never_refused(
    per_minute: int, pauses: list[float]
) -> None:
    now = 0.0
    allowance = Allowance(per_minute, lambda: now)
    let_through: list[float] = []
    for pause in pauses:
        now += pause
        wait = allowance.seconds_to_wait("client")
        if wait == 0:
            let_through.append(now)
        else:
            now += wait
            assert allowance.seconds_to_wait("client") == 0, "after the time that was told there is one again"
            let_through.append(now)
    for begun in let_through:
        assert sum(begun <= moment < begun + 60 for moment in let_through) <= 2 * per_minute
    for _ in range(20):
        now += 60 / per_minute
        assert allowance.seconds_to_wait("another") == 0


def test_who_asks_too_often_is_told_when_again(filled_url: str) -> None:
    app = create_app(Settings(database_url=filled_url, rate_limit=3))
    with TestClient(app, client=("192.0.2.1", 1)) as client, TestClient(app, client=("192.0.2.2", 1)) as other:
        assert [client.get("/v1/drugs").status_code for _ in range(5)] == [200, 200, 200, 429, 429]
        refused = client.get("/v1/drugs/zolpamab")
        assert refused.headers["content-type"] == "application/problem+json"
        assert 1 <= int(refused.headers["retry-after"]) <= 20
        assert "3 times a minute" in refused.json()["detail"]
        assert other.get("/v1/drugs").status_code == 200
        assert client.get("/healthz").status_code == 200


@pytest.mark.parametrize(
    ("one", "another", "status"),
    [
        ("2001:db8::1", "2001:db8::2", 429),
        ("2001:db8::1", "2001:db8:0:1::1", 200),
        ("192.0.2.1", "192.0.2.2", 200),
        ("a socket", "a socket", 429),
    ],
)
def test_addresses_of_one_network_are_one_client(filled_url: str, one: str, another: str, status: int) -> None:
    app = create_app(Settings(database_url=filled_url, rate_limit=1))
    with TestClient(app, client=(one, 1)) as first, TestClient(app, client=(another, 1)) as second:
        assert first.get("/v1/drugs").status_code == 200
        assert second.get("/v1/drugs").status_code == status


def test_the_openapi_document_says_that_there_is_a_limit(filled_url: str) -> None:
    document = create_app(Settings(database_url=filled_url, rate_limit=1)).openapi()
    validate(document)
    assert "429" in document["paths"]["/v1/drugs"]["get"]["responses"]
    assert (
        "429" not in create_app(Settings(database_url=filled_url)).openapi()["paths"]["/v1/drugs"]["get"]["responses"]
    )
