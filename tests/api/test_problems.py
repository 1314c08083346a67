from __future__ import annotations

from typing import Any
from urllib.parse import quote

import jsonschema
import pytest
from fastapi import FastAPI
from httpx2 import Response
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from app.api.problems import KINDS
from app.api.service import create_app
from app.database import head_revision, make_engine
from app.facts.domains import DOMAINS
from app.settings import Settings
from tests import shelf
from tests.databases import Databases

CASES = [
    ("/v1/drugs/nobody-knows-it", 404, "UnknownDrugProblem"),
    ("/v1/drugs/zolpamax/safety", 404, "UnknownDrugProblem"),
    ("/v1/drugs/DB00000/names", 404, "UnknownDrugProblem"),
    ("/v1/drugs/%20", 404, "UnknownDrugProblem"),
    ("/v1/drugs/" + "x" * 10_000, 404, "UnknownDrugProblem"),
    ("/v1/drugs/%00", 404, "UnknownDrugProblem"),
    ("/v1/drugs/zolpamab%00", 404, "UnknownDrugProblem"),
    ("/v1/drugs/%ED%A0%80", 404, "UnknownDrugProblem"),
    ("/v1/drugs/%0A%0D", 404, "UnknownDrugProblem"),
    ("/v1/drugs/%0Azolpa%0Amax/names", 404, "UnknownDrugProblem"),
    ("/v1/drugs/%ff%fe", 404, "UnknownDrugProblem"),
    ("/v1/drugs/%", 404, "UnknownDrugProblem"),
    ("/v1/drugs/%zz%2", 404, "UnknownDrugProblem"),
    ("/v1/drugs/'%20OR%201=1--", 404, "UnknownDrugProblem"),
    ("/v1/drugs/..%2F..%2Fetc%2Fpasswd", 404, "UnknownDrugProblem"),
    ("/v1/drugs/sharedin", 300, "AmbiguousDrugProblem"),
    ("/v1/drugs/D99999/interactions", 300, "AmbiguousDrugProblem"),
    ("/v1/drugs/kegg:D99999", 300, "AmbiguousDrugProblem"),
    ("/v1/drugs?route=nonsense", 422, "InvalidParameterProblem"),
    ("/v1/drugs?limit=0", 422, "InvalidParameterProblem"),
    ("/v1/drugs?limit=1001", 422, "InvalidParameterProblem"),
    ("/v1/drugs?limit=many", 422, "InvalidParameterProblem"),
    ("/v1/drugs?cursor=nonsense", 422, "InvalidParameterProblem"),
    ("/v1/drugs?cursor=%00%ff", 422, "InvalidParameterProblem"),
    ("/v1/drugs?cursor=", 422, "InvalidParameterProblem"),
    ("/v1/drugs?name=", 422, "InvalidParameterProblem"),
    ("/v1/drugs?q=a&offset=-1", 422, "InvalidParameterProblem"),
    ("/v1/drugs?atc=X9", 422, "InvalidParameterProblem"),
    ("/v1/drugs?has=nonsense", 422, "InvalidParameterProblem"),
    ("/v1/drugs?identifier=nonsense", 422, "InvalidParameterProblem"),
    ("/v1/drugs?jurisdiction=US", 422, "InvalidParameterProblem"),
    ("/v1/drugs?jurisdiction=XX&legal_status=S4", 422, "InvalidParameterProblem"),
    ("/v1/interactions?nonsense=1", 422, "InvalidParameterProblem"),
    ("/v1/interactions?recommendation=nonsense", 422, "InvalidParameterProblem"),
    ("/v1/interactions?interactant=%25", 422, "InvalidParameterProblem"),
    ("/v1/interactions?fields=nonsense", 422, "InvalidParameterProblem"),
    ("/v1/interactions?cursor=nonsense", 422, "InvalidParameterProblem"),
    ("/v1/adverse-reactions?min_percent=101", 422, "InvalidParameterProblem"),
    ("/v1/identifiers?scheme=nonsense", 422, "InvalidParameterProblem"),
    ("/v1/pharmacokinetics?min=nan", 422, "InvalidParameterProblem"),
    ("/v1/pharmacokinetics?min=1&parameter=tmax", 422, "InvalidParameterProblem"),
    ("/v1/counts/nonsense", 422, "InvalidParameterProblem"),
    ("/v1/atc/L0", 422, "InvalidParameterProblem"),
    ("/v1/atc/L99", 404, "Problem"),
    ("/v1/atc?limit=1", 422, "InvalidParameterProblem"),
    ("/v1/resolve", 422, "InvalidParameterProblem"),
    ("/v1/resolve?q=a&x=1", 422, "InvalidParameterProblem"),
    ("/v1/suggest?q=a&limit=51", 422, "InvalidParameterProblem"),
    ("/nowhere", 404, "Problem"),
    ("/v1/nowhere", 404, "Problem"),
    ("/v1/drugs/zolpamab/nowhere", 404, "Problem"),
    ("/v1/drugs/zolpamab/names/1", 404, "Problem"),
    ("/problems/nowhere", 404, "Problem"),
    ("/docs/assets/nowhere.js", 404, "Problem"),
]


def check(answer: Response, status: int, schema: str, app: FastAPI) -> dict[str, Any]:
    """Every error has this shape, whatever went wrong."""
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["access-control-allow-origin"] == "*"
    problem: dict[str, Any] = answer.json()
    document = app.openapi()
    jsonschema.validate(problem, {**document, "$ref": f"#/components/schemas/{schema}"})
    assert problem["status"] == status
    assert len(problem["detail"]) < 500
    assert problem["type"] == "about:blank" or problem["type"].removeprefix("/problems/") in KINDS
    return problem


@pytest.mark.parametrize(("path", "status", "schema"), CASES)
def test_every_error_has_one_shape(app: FastAPI, client: TestClient, path: str, status: int, schema: str) -> None:
    problem = check(client.get(path), status, schema, app)
    assert problem["instance"].isascii()
    assert "?" not in problem["instance"]


def test_every_path_refuses_a_parameter_that_it_does_not_have(app: FastAPI, client: TestClient) -> None:
    paths = [path for path, item in app.openapi()["paths"].items() if path.startswith("/v1") and "get" in item]
    held = {"If-None-Match": "*"}
    for path in paths:
        asked = path.format(drug="zolpamab", field="route", code="L") + "?severity=high"
        problem = check(client.get(asked, headers=held), 422, "InvalidParameterProblem", app)
        assert [(error["location"], error["name"]) for error in problem["errors"]] == [("query", "severity")], path
        head = client.head(asked)
        assert (head.status_code, head.content) == (422, b""), path
        assert client.options(asked).status_code == 204
    assert len(paths) > len(DOMAINS)


@pytest.mark.parametrize("path", ["/v1/drugs/zolpamab?", "/v1/drugs/zolpamab/names?&", "/v1/drugs/Zolpamab/names?"])
def test_a_question_mark_alone_asks_for_nothing(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", ["/v1/drugs", "/v1/drugs/zolpamab", "/v1/drugs/zolpamab/names", "/v1"])
def test_nothing_can_be_written(app: FastAPI, client: TestClient, method: str, path: str) -> None:
    answer = client.request(method, path)
    check(answer, 405, "Problem", app)
    assert answer.headers["allow"] == "GET, HEAD, OPTIONS"


def candidate(name: str, match: str, on: str, score: float) -> dict[str, Any]:
    slug = name.lower()
    return {
        "drug": {"slug": slug, "name": name, "url": f"/v1/drugs/{slug}"},
        "match": match,
        "on": on,
        "score": score,
    }


def test_an_unknown_name_is_offered_near_spellings_and_never_answered(client: TestClient) -> None:
    problem = client.get("/v1/drugs/zolpimab").json()
    assert problem == {
        "type": "/problems/unknown-drug",
        "title": "Unknown drug",
        "status": 404,
        "detail": "No drug here is called `zolpimab`. What may be meant is offered: it may be another drug.",
        "instance": "/v1/drugs/zolpimab",
        "candidates": [
            candidate("Zolpamab", "spelling", "Zolpamab", 0.875),
            candidate("Zolpumab", "spelling", "Zolpamab", 0.875),
        ],
    }


def test_an_unknown_identifier_is_offered_nothing(client: TestClient) -> None:
    assert client.get("/v1/drugs/DB99993").json()["candidates"] == []


def test_an_ambiguous_name_answers_its_candidates(client: TestClient) -> None:
    answer = client.get("/v1/drugs/Sharedin/safety")
    problem = answer.json()
    assert problem["detail"] == "2 drugs may be meant by `Sharedin`."
    assert problem["candidates"] == [
        candidate("Zolpamab", "brand", "Sharedin", 1),
        candidate("Zolpumab", "brand", "SHAREDIN", 1),
    ]
    assert answer.headers["link"] == ('</v1/drugs/zolpamab>; rel="alternate", </v1/drugs/zolpumab>; rel="alternate"')


def test_an_articles_own_title_goes_before_anothers_synonym(client: TestClient) -> None:
    assert client.get("/v1/drugs/ZOLPAMAB").json()["drug"]["slug"] == "zolpamab"


def test_an_invalid_parameter_is_named(client: TestClient) -> None:
    problem = client.get("/v1/drugs?limit=0&cursor=x").json()
    assert problem["errors"] == [
        {"location": "query", "name": "limit", "detail": "Input should be greater than or equal to 1"},
        {"location": "query", "name": "cursor", "detail": "not a cursor of this list"},
    ]
    assert problem["detail"] == ("limit: Input should be greater than or equal to 1; cursor: not a cursor of this list")


def test_an_unexpected_error_tells_nothing_of_itself(filled_url: str) -> None:
    app = create_app(Settings(database_url=filled_url))

    @app.get("/broken")
    def broken() -> None:
        raise RuntimeError("a secret")

    with TestClient(app, raise_server_exceptions=False) as client:
        problem = check(client.get("/broken"), 500, "Problem", app)
    assert "secret" not in str(problem)


@pytest.mark.parametrize("url", ["sqlite:////no/such.db", "postgresql+psycopg://127.0.0.1:1/none"])
def test_without_a_database_every_question_answers_503(url: str) -> None:
    app = create_app(Settings(database_url=url))
    with TestClient(app) as client:
        for path in ("/v1/drugs", "/v1/drugs/zolpamab", "/v1/drugs/zolpamab/safety", "/readyz"):
            check(client.get(path), 503, "Problem", app)
        assert client.get("/healthz").status_code == 200


def test_a_database_filled_later_is_found(databases: Databases) -> None:
    url = databases.blank()
    app = create_app(Settings(database_url=url))
    with TestClient(app) as client:
        assert client.get("/v1/drugs/zolpamab").status_code == 503
        shelf.fill(url, ["Zolpamab"])
        assert client.get("/v1/drugs/zolpamab").status_code == 200


def not_ready(url: str, app: FastAPI) -> str:
    with TestClient(create_app(Settings(database_url=url))) as client:
        return str(check(client.get("/readyz"), 503, "Problem", app)["detail"])


def test_not_ready_says_why(databases: Databases, app: FastAPI) -> None:
    blank = f"The database has no tables, this version needs {head_revision()}: run `monograph migrate`."
    assert not_ready(databases.blank(), app) == blank
    url = databases.create()
    assert not_ready(url, app) == "The database holds no drug: run `monograph ingest PATH`."
    engine = make_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    engine.dispose()
    older = f"The database is at revision 0001, this version needs {head_revision()}: run `monograph migrate`."
    assert not_ready(url, app) == older


@pytest.mark.parametrize("url", ["sqlite:////no/such.db", "postgresql+psycopg://127.0.0.1:1/none"])
def test_a_database_that_cannot_be_reached_is_said(app: FastAPI, url: str) -> None:
    assert not_ready(url, app) == "The database cannot be reached."


def test_every_type_is_the_address_of_its_description(client: TestClient) -> None:
    for kind, error in KINDS.items():
        answer = client.get(f"/problems/{kind}").json()
        assert answer == {
            "type": f"/problems/{kind}",
            "title": error.title,
            "status": error.status,
            "description": error.__doc__,
        }


def test_no_text_in_the_path_is_too_much(app: FastAPI) -> None:
    with TestClient(app) as client:

        @given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
        def answers(drug: str) -> None:
            assert client.get(f"/v1/drugs/{quote(drug, safe='')}").status_code in (200, 300, 404)
            assert client.get("/v1/drugs", params={"name": drug}).status_code == 200

        answers()
