from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from tests.api.test_problems import check

PATH = "/v1/interactions/check"


def test_a_list_is_checked(seed_client: TestClient) -> None:
    drugs = ["Kineret", "certolizumab pegol", "methotrexate", "nosuchdrug"]
    answer = seed_client.post(PATH, json={"drugs": drugs})
    assert answer.status_code == 200
    body = answer.json()
    assert list(body) == ["drugs", "pairs", "not_checked", "unmatched_classes"]
    assert [drug["query"] for drug in body["drugs"]] == drugs
    by_class, studied = body["pairs"]
    assert (by_class["b"], by_class["via"], by_class["class"]["rule"]) == ("certolizumab pegol", "class", "atc_index")
    assert (studied["finding"], studied["via"], studied["class"]) == ("studied_none_found", "drug", None)
    assert len(body["pairs"]) + len(body["not_checked"]) == 6


def test_a_list_has_2_to_50_drugs(seed_client: TestClient, app: FastAPI) -> None:
    for drugs in (["a"] * 2, ["a"] * 50):
        assert seed_client.post(PATH, json={"drugs": drugs}).status_code == 200
    for drugs in ([], ["a"], ["a"] * 51):
        check(seed_client.post(PATH, json={"drugs": drugs}), 422, "InvalidParameterProblem", app)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ({}, "drugs"),
        ({"drugs": None}, "drugs"),
        ({"drugs": "anakinra"}, "drugs"),
        ({"drugs": ["anakinra", 7]}, "drugs.1"),
        ({"drugs": ["anakinra", None]}, "drugs.1"),
        ({"drugs": ["anakinra", " \t"]}, "drugs.1"),
        ({"drugs": ["anakinra", ""]}, "drugs.1"),
        ({"drugs": ["x" * 501, "anakinra"]}, "drugs.0"),
        ({"drugs": ["anakinra", "etanercept"], "patient": 7}, "patient"),
        (["anakinra", "etanercept"], ""),
    ],
)
def test_what_is_no_list_is_refused(client: TestClient, app: FastAPI, body: object, name: str) -> None:
    problem = check(client.post(PATH, json=body), 422, "InvalidParameterProblem", app)
    assert [(error["location"], error["name"]) for error in problem["errors"]] == [("body", name)]


def test_other_bodies_and_methods_are_refused(client: TestClient, app: FastAPI) -> None:
    asked = {"Content-Type": "application/json"}
    check(client.post(PATH, content=b"{", headers=asked), 422, "InvalidParameterProblem", app)
    check(client.post(PATH, content=b" " * 1_000_001, headers=asked), 413, "Problem", app)
    check(client.post(PATH, content=b"{}", headers={"Content-Type": "text/plain"}), 415, "Problem", app)
    check(client.post(f"{PATH}?limit=1", json={"drugs": ["a", "b"]}), 422, "InvalidParameterProblem", app)
    check(client.get(PATH), 405, "Problem", app)


def test_any_page_may_ask(client: TestClient) -> None:
    asked = {"Origin": "https://example.org", "Access-Control-Request-Method": "POST"}
    answer = client.options(PATH, headers=asked)
    assert answer.status_code == 204
    assert "POST" in answer.headers["access-control-allow-methods"]
    assert client.post(PATH, json={"drugs": ["a", "b"]}).headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize("text", ["\0", "'; DROP TABLE drug --", "%_%", "NEAR(a b)", "\U0001f48a", "x" * 500])
def test_a_text_is_only_a_text(seed_client: TestClient, text: str) -> None:
    drugs = ["anakinra", text]
    answer = seed_client.post(PATH, json={"drugs": drugs})
    assert answer.status_code == 200
    (pair,) = answer.json()["not_checked"]
    assert pair["why"] == "unknown_name"


def test_half_a_character_is_refused(client: TestClient, app: FastAPI) -> None:
    answer = client.post(
        PATH, content=b'{"drugs": ["anakinra", "\\ud800"]}', headers={"Content-Type": "application/json"}
    )
    check(answer, 422, "InvalidParameterProblem", app)


def test_the_answer_is_as_described(seed_client: TestClient, app: FastAPI) -> None:
    document: dict[str, Any] = app.openapi()
    body = seed_client.post(PATH, json={"drugs": ["Kineret", "golimumab", "Enbrel", "anakinra"]}).json()
    jsonschema.validate(body, {**document, "$ref": "#/components/schemas/CheckAnswer"})
    rules = document["components"]["schemas"]["MembershipRule"]["enum"]
    assert rules == ["named_by_article", "atc_code", "atc_index", "inn_stem"]
    described = document["paths"][PATH]["post"]["description"]
    assert "no all-clear" in described
