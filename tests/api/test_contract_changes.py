from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.api.contract_changes import changes
from tests.refresh_openapi import FILE, main, written

Node = dict[str, Any]

OLD: Node = {
    "paths": {
        "/things": {
            "get": {
                "operationId": "list_things",
                "tags": ["Things"],
                "parameters": [
                    {"in": "query", "name": "limit", "required": False, "schema": {"type": "integer", "maximum": 10}},
                    {"in": "query", "name": "kind", "required": False, "schema": {"$ref": "#/components/schemas/Kind"}},
                ],
                "responses": {
                    "200": {
                        "headers": {"ETag": {}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Things"}}},
                    }
                },
            },
            "post": {
                "operationId": "ask_things",
                "tags": ["Things"],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Question"}}}},
                "responses": {"200": {"content": {"text/plain": {"schema": {"type": "string"}}}}},
            },
        }
    },
    "components": {
        "schemas": {
            "Kind": {"type": "string", "enum": ["a", "b"]},
            "Question": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
            "Thing": {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "size": {"anyOf": [{"type": "number", "format": "double"}, {"type": "null"}]},
                    "kind": {"$ref": "#/components/schemas/Kind"},
                },
                "required": ["name", "size", "kind"],
            },
            "Things": {
                "type": "object",
                "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}},
                "required": ["items"],
            },
        }
    },
}


def get(document: Node) -> Node:
    operation: Node = document["paths"]["/things"]["get"]
    return operation


def post(document: Node) -> Node:
    operation: Node = document["paths"]["/things"]["post"]
    return operation


def schema(document: Node, name: str) -> Node:
    found: Node = document["components"]["schemas"][name]
    return found


def parameter(document: Node, name: str) -> Node:
    found: Node = next(each for each in get(document)["parameters"] if each["name"] == name)
    return found


def new_parameter(document: Node, *, required: bool) -> None:
    get(document)["parameters"].append({"in": "query", "name": "q", "required": required, "schema": {"type": "string"}})


# What is changed, and what is said of it.
CASES: list[tuple[Callable[[Node], object], list[str]]] = [
    (lambda d: get(d).update(summary="Other words"), []),
    (lambda d: schema(d, "Thing").update(description="Other words"), []),
    (lambda d: d["paths"].pop("/things"), ["breaking: the service: operation GET /things is gone", "breaking: the service: operation POST /things is gone"]),
    (lambda d: d["paths"].update({"/more": {"get": get(d)}}), ["additive: the service: operation GET /more is new"]),
    (lambda d: get(d).update(operationId="things"), ["breaking: GET /things: operationId was list_things, is things"]),
    (lambda d: get(d).update(tags=["Others"]), ["breaking: GET /things: tags was ['Things'], is ['Others']"]),
    (lambda d: get(d)["parameters"].pop(0), ["breaking: GET /things: parameter query limit is gone"]),
    (lambda d: new_parameter(d, required=False), ["additive: GET /things: parameter query q is new"]),
    (lambda d: new_parameter(d, required=True), ["breaking: GET /things: required parameter query q is new"]),
    (lambda d: parameter(d, "limit").update(required=True), ["breaking: GET /things query limit: is now required"]),
    (lambda d: parameter(d, "limit")["schema"].update(maximum=5), ["breaking: GET /things query limit: maximum was 10, is 5"]),
    (lambda d: parameter(d, "limit")["schema"].update(maximum=20), ["additive: GET /things query limit: maximum was 10, is 20"]),
    (lambda d: parameter(d, "limit")["schema"].pop("maximum"), ["additive: GET /things query limit: maximum was 10, is None"]),
    (lambda d: parameter(d, "limit")["schema"].update(minimum=1), ["breaking: GET /things query limit: minimum was None, is 1"]),
    (lambda d: parameter(d, "limit")["schema"].update(pattern="^1"), ["breaking: GET /things query limit: has another pattern"]),
    (lambda d: parameter(d, "limit").update(schema={"type": "string"}), ["breaking: GET /things query limit: type was integer, is string"]),
    (lambda d: parameter(d, "kind").update(schema={"type": "string"}), ["breaking: GET /things query kind: its schema was Kind, is string"]),
    # The same enumeration is asked with and answered: a new value is more to ask with and not known in an answer.
    (lambda d: schema(d, "Kind")["enum"].append("c"), ["breaking: Kind: value c is new", "additive: Kind: value c is new"]),
    (lambda d: schema(d, "Kind")["enum"].remove("b"), ["breaking: Kind: value b is gone", "additive: Kind: value b is gone"]),
    (lambda d: schema(d, "Kind").pop("enum"), ["breaking: Kind: is no longer one of a list", "additive: Kind: is no longer one of a list"]),
    (lambda d: schema(d, "Thing")["properties"].pop("size"), ["breaking: Thing.size: is gone"]),
    (lambda d: schema(d, "Thing")["properties"].update(more={"type": "string"}), ["additive: Thing.more: is new"]),
    (lambda d: schema(d, "Thing")["required"].remove("size"), ["breaking: Thing.size: is no longer required"]),
    (lambda d: schema(d, "Thing")["properties"].update(size={"type": "number", "format": "double"}), ["additive: Thing.size: may no longer be null"]),
    (lambda d: schema(d, "Thing")["properties"].update(name={"anyOf": [{"type": "string"}, {"type": "null"}]}), ["breaking: Thing.name: may be null"]),
    (lambda d: schema(d, "Thing")["properties"]["size"]["anyOf"][0].update(format="float"), ["breaking: Thing.size: format was double, is float"]),
    (lambda d: schema(d, "Things")["properties"]["items"].update(items={"type": "string"}), ["breaking: Things.items[]: its schema was Thing, is string"]),
    (lambda d: schema(d, "Question")["properties"].update(more={"type": "string"}), ["additive: Question.more: is new"]),
    (lambda d: schema(d, "Question").update(properties={"name": {"type": "string"}, "more": {"type": "string"}}, required=["name", "more"]), ["breaking: Question.more: is new"]),
    (lambda d: schema(d, "Question")["properties"].update(name={"anyOf": [{"type": "string"}, {"type": "null"}]}), ["additive: Question.name: may be null"]),
    (lambda d: schema(d, "Question").update(required=[]), ["additive: Question.name: is no longer required"]),
    (lambda d: post(d).pop("requestBody"), ["breaking: POST /things: a body is no longer taken"]),
    (lambda d: get(d).update(requestBody=post(d)["requestBody"]), ["breaking: GET /things: a body is taken now"]),
    (lambda d: get(d)["responses"].update({"404": {}}), ["additive: GET /things: answer 404 is new"]),
    (lambda d: get(d)["responses"]["200"]["headers"].clear(), ["breaking: GET /things 200: header ETag is gone"]),
    (lambda d: post(d)["responses"]["200"].update(content={"text/html": {"schema": {"type": "string"}}}), ["breaking: POST /things 200: media type text/plain is gone", "additive: POST /things 200: media type text/html is new"]),
]  # fmt: skip


@pytest.mark.parametrize(("change", "said"), CASES)
def test_it_is_said_what_breaks_clients_and_what_does_not(change: Callable[[Node], object], said: list[str]) -> None:
    new = deepcopy(OLD)
    change(new)
    assert sorted(map(str, changes(OLD, new))) == sorted(said)


def test_what_breaks_is_said_first() -> None:
    new = deepcopy(OLD)
    schema(new, "Kind")["enum"].append("c")
    assert [change.breaking for change in changes(OLD, new)] == [True, False]


def older(tmp_path: Path, change: Callable[[Node], object]) -> Path:
    """Write what an older version of the service described."""
    document = json.loads(FILE.read_text(encoding="utf-8"))
    change(document)
    file = tmp_path / "openapi.json"
    file.write_text(written(document), encoding="utf-8")
    return file


def test_an_additive_change_is_said_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = older(tmp_path, lambda document: document["paths"].pop("/v1/atc"))
    assert main(file, breaking=False) == 0
    assert capsys.readouterr().out == "additive: the service: operation GET /v1/atc is new\n"
    assert file.read_text(encoding="utf-8") == FILE.read_text(encoding="utf-8")


def test_a_breaking_change_is_written_only_where_it_is_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = older(tmp_path, lambda document: document["paths"].update({"/v0": document["paths"]["/v1/atc"]}))
    before = file.read_text(encoding="utf-8")
    assert main(file, breaking=False) == 1
    said = capsys.readouterr()
    assert said.out == "breaking: the service: operation GET /v0 is gone\n"
    assert "make openapi BREAKING=meant" in said.err
    assert file.read_text(encoding="utf-8") == before
    assert main(file, breaking=True) == 0
    assert file.read_text(encoding="utf-8") == FILE.read_text(encoding="utf-8")


def test_without_a_change_nothing_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(older(tmp_path, lambda _: None), breaking=False) == 0
    assert capsys.readouterr().out == ""
