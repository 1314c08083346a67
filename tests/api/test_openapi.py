from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from fastapi import FastAPI
from httpx2 import Response
from openapi_spec_validator import OpenAPIV30SpecValidator, validate
from starlette.testclient import TestClient

from app.api.enum_meanings import MEANINGS
from app.api.openapi_3_0 import to_3_0
from app.facts.domains import DOMAINS
from tests.refresh_openapi import FILE, written

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


@pytest.fixture(scope="session")
def document(app: FastAPI) -> dict[str, Any]:
    return app.openapi()


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        assert set(item) <= {"get", "post"}
        yield from ((path, operation) for operation in item.values())


def ask(client: TestClient, path: str, operation: dict[str, Any]) -> Response:
    """Ask with the examples of what has to be sent."""
    filled = path.replace("{drug}", "zolpamab").replace("{field}", "domain").replace("{code}", "L04")
    if body := operation.get("requestBody"):
        (example,) = body["content"]["application/json"]["examples"].values()
        return client.post(filled, json=example["value"])
    needed = [each for each in operation.get("parameters", ()) if each["in"] == "query" and each["required"]]
    return client.get(filled, params={each["name"]: each["schema"]["examples"][0] for each in needed})


def media(document: dict[str, Any]) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    for path, operation in operations(document):
        for status, response in operation["responses"].items():
            for kind, content in response.get("content", {}).items():
                yield path, status, kind, content


def nodes(node: object, where: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(node, dict):
        yield where, node
        for name, value in node.items():
            yield from nodes(value, f"{where}/{name}")
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from nodes(value, f"{where}/{number}")


def test_it_is_valid(document: dict[str, Any]) -> None:
    validate(document)
    assert document["openapi"].startswith("3.1")


def test_the_one_that_is_checked_in_is_current(document: dict[str, Any]) -> None:
    assert FILE.read_text(encoding="utf-8") == written(document), "run: make openapi"


def test_it_says_what_the_data_is(document: dict[str, Any]) -> None:
    assert "It is not medical advice" in document["info"]["description"]
    assert document["info"]["license"]["identifier"] == "CC-BY-SA-4.0"
    assert document["info"]["contact"]["name"]
    assert document["security"] == []
    assert document["servers"] == [{"url": "/", "description": "This service"}]


def test_every_operation_is_described_once_under_one_tag(document: dict[str, Any]) -> None:
    tags = {tag["name"] for tag in document["tags"] if tag["description"]}
    names = []
    for _, operation in operations(document):
        assert len(operation["tags"]) == 1
        assert operation["tags"][0] in tags
        assert operation["summary"]
        assert operation["description"]
        names.append(operation["operationId"])
    assert len(set(names)) == len(names)
    assert all(name.isidentifier() and name.islower() for name in names)
    assert {f"get_{domain.name}" for domain in DOMAINS} <= set(names)
    assert {"list_drugs", "get_monograph", "get_safety", "get_wikitext"} <= set(names)
    assert {
        "resolve_drug",
        "suggest_drugs",
        "batch_drugs",
        "check_medication_list",
        "list_interactions",
        "list_drug_counts",
        "list_atc_groups",
        "get_atc_group",
    } <= set(names)


def test_every_operation_answers_what_it_describes(document: dict[str, Any], client: TestClient) -> None:
    for path, operation in operations(document):
        answer = ask(client, path, operation)
        assert answer.status_code == 200
        response = operation["responses"]["200"]
        kind = answer.headers["content-type"].partition(";")[0]
        schema = response["content"][kind]["schema"]
        body = answer.json() if kind == "application/json" else answer.text
        jsonschema.validate(body, {**document, **schema})
        for header in ("ETag", "Cache-Control"):
            assert (header in response.get("headers", {})) == (
                header in answer.headers and "304" in operation["responses"]
            )


def test_every_error_is_a_problem(document: dict[str, Any]) -> None:
    for path, status, kind, content in media(document):
        if status != "200":
            assert kind == "application/problem+json", (path, status)
            assert content["schema"]["$ref"].endswith("Problem")
    assert "HTTPValidationError" not in document["components"]["schemas"]
    assert "ValidationError" not in document["components"]["schemas"]


def test_every_answer_has_an_example_that_validates(document: dict[str, Any]) -> None:
    for path, status, kind, content in media(document):
        if kind != "text/plain":
            assert "example" in content, (path, status)
            validator = jsonschema.Draft202012Validator(
                {**document, **content["schema"]}, format_checker=jsonschema.FormatChecker()
            )
            validator.validate(content["example"])


def test_every_example_of_what_is_sent_validates(document: dict[str, Any]) -> None:
    checked = 0
    for _, operation in operations(document):
        sent = list(operation.get("parameters", ()))
        sent += operation.get("requestBody", {}).get("content", {}).values()
        for each in sent:
            values = [example["value"] for example in each.get("examples", {}).values()]
            for value in [*values, *each["schema"].get("examples", ())]:
                jsonschema.validate(value, {**document, **each["schema"]})
                checked += 1
    assert checked > 60


def test_what_has_to_be_sent_has_an_example(document: dict[str, Any]) -> None:
    for path, operation in operations(document):
        for each in operation.get("parameters", ()):
            assert not each["required"] or each.get("examples") or each["schema"]["examples"], (path, each["name"])


def test_every_operation_says_how_it_may_fail(document: dict[str, Any]) -> None:
    for path, operation in operations(document):
        statuses = set(operation["responses"])
        assert {"200", "400", "500"} <= statuses, path
        assert ("422" in statuses) == path.startswith("/v1"), path
        assert ("404" in statuses) == ("{drug}" in path or "{code}" in path), path
        assert ("503" in statuses) == (path not in ("/v1", "/healthz")), path
        assert ({"413", "415"} <= statuses) == ("requestBody" in operation), path


def test_every_field_of_an_answer_is_required(document: dict[str, Any]) -> None:
    bodies = [operation["requestBody"] for _, operation in operations(document) if "requestBody" in operation]
    asked = {body["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2] for body in bodies}
    for name, schema in document["components"]["schemas"].items():
        if schema["type"] == "object":
            assert name in asked or set(schema["properties"]) == set(schema["required"]), name
            assert schema["additionalProperties"] is False, name


def test_every_value_of_an_enumeration_says_what_it_means(document: dict[str, Any]) -> None:
    enums = {name: each for name, each in document["components"]["schemas"].items() if "enum" in each}
    assert enums.keys() == MEANINGS.keys()
    for name, schema in enums.items():
        lines = [line for line in schema["description"].splitlines() if line.startswith("- ")]
        assert [line.split("`")[1] for line in lines] == schema["enum"], name
        assert all(line.endswith(".") or name in ("Domain", "Include", "PlainDomain") for line in lines), name
    assert "`is used to treat` counts as approved" in enums["IndicationStatus"]["description"]


def test_unions_are_with_null_only_and_nothing_is_a_tuple(document: dict[str, Any]) -> None:
    for where, node in nodes({"components": document["components"], "paths": document["paths"]}):
        assert not {"oneOf", "allOf", "prefixItems"} & set(node), where
        if "anyOf" in node:
            assert len(node["anyOf"]) == 2, where
            assert node["anyOf"][1] == {"type": "null"}, where


def test_every_number_says_its_size(document: dict[str, Any]) -> None:
    sizes = {"number": {"double"}, "integer": {"int32", "int64"}}
    found = [node for _, node in nodes(document) if node.get("type") in ("number", "integer")]
    assert len(found) > 40
    assert all(node["format"] in sizes[node["type"]] for node in found)


def test_every_enumeration_has_a_name(document: dict[str, Any]) -> None:
    for where, node in nodes(document):
        assert "enum" not in node or where.count("/") == 3, where
    assert {"Comparator", "Domain", "Jurisdiction", "MissingState", "Scheme"} <= set(document["components"]["schemas"])


def test_no_parameter_is_ever_null_or_makes_answers_less_than_they_promise(document: dict[str, Any]) -> None:
    for path, operation in operations(document):
        for parameter in operation.get("parameters", ()):
            assert "anyOf" not in parameter["schema"], (path, parameter["name"])
            assert parameter["name"] != "fields", path
    assert "`fields=name,name`" in document["info"]["description"]


def test_the_document_is_served(document: dict[str, Any], client: TestClient) -> None:
    assert client.get("/openapi.json").json() == document


@pytest.fixture(scope="session")
def older(document: dict[str, Any]) -> dict[str, Any]:
    return to_3_0(document)


def test_the_older_form_is_valid_and_served(older: dict[str, Any], client: TestClient) -> None:
    validate(older, cls=OpenAPIV30SpecValidator)
    assert older["openapi"] == "3.0.3"
    assert client.get("/openapi-3.0.json").json() == older


def test_the_older_form_has_the_same_operations_and_models(document: dict[str, Any], older: dict[str, Any]) -> None:
    assert [each["operationId"] for _, each in operations(older)] == [
        each["operationId"] for _, each in operations(document)
    ]
    for name, schema in document["components"]["schemas"].items():
        same = older["components"]["schemas"][name]
        assert set(same) == set(schema)
        assert list(same.get("properties", ())) == list(schema.get("properties", ()))
        assert same.get("required") == schema.get("required")


def test_the_older_form_says_null_in_its_own_words(document: dict[str, Any], older: dict[str, Any]) -> None:
    nulls = sum("anyOf" in node for _, node in nodes(document))
    assert sum(node.get("nullable") is True for _, node in nodes(older)) == nulls
    for where, node in nodes(older):
        assert not {"anyOf", "const", "prefixItems"} & set(node), where
        assert "$ref" not in node or len(node) == 1, where
        assert not isinstance(node.get("exclusiveMinimum"), float), where
        assert "nullable" not in node or "type" in node, where
    source = older["components"]["schemas"]["Interactant"]["properties"]["drug"]
    assert source["allOf"] == [{"$ref": "#/components/schemas/DrugLink"}]
    assert (source["type"], source["nullable"]) == ("object", True)
    assert older["info"]["license"]["url"] == "https://spdx.org/licenses/CC-BY-SA-4.0.html"


def test_the_newer_form_is_left_as_it_is(document: dict[str, Any]) -> None:
    before = written(document)
    to_3_0(document)
    assert written(document) == before
