"""What FastAPI's own OpenAPI document leaves to be said, and what it says too much."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pydantic.json_schema import models_json_schema

from app.api.enum_meanings import described
from app.api.examples import examples
from app.api.export import NdjsonResponse
from app.api.openapi_schemas import drop_nulls_of_parameters, drop_what_says_nothing, name_enums, size_numbers
from app.api.problems import SCHEMAS


def complete(document: dict[str, Any]) -> None:
    """Add to FastAPI's document problem schemas, examples and formats; drop what is never sent or cannot be typed."""
    document["security"] = []
    schemas: dict[str, Any] = document["components"]["schemas"]
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    _, problems = models_json_schema(
        [(model, "serialization") for model in dict.fromkeys(SCHEMAS.values())],
        ref_template="#/components/schemas/{model}",
    )
    schemas.update(problems["$defs"])
    document["components"]["schemas"] = dict(sorted(schemas.items()))
    served = examples()
    for operation in _operations(document):
        _drop_unsent(operation["responses"])
        _add_example(operation["responses"]["200"], served)
        _drop_selection(operation)
        drop_nulls_of_parameters(operation)
    drop_what_says_nothing(document)
    name_enums(document)
    size_numbers(document)
    for name, schema in document["components"]["schemas"].items():
        if "enum" in schema:
            schema["description"] = described(name, schema.get("description"))


def _drop_unsent(responses: dict[str, Any]) -> None:
    # FastAPI describes a 422 of its own wherever there is a parameter; only those described by us are sent.
    if "application/json" in responses.get("422", {}).get("content", {}):
        del responses["422"]


def _add_example(response: dict[str, Any], served: dict[str, dict[str, Any]]) -> None:
    # Not through FastAPI, which leaves the nulls out of what it is given: a null is an answer here.
    for media in response["content"].values():
        if "$ref" in media.get("schema", {}):
            media["example"] = served[media["schema"]["$ref"].rpartition("/")[2]]
    if NdjsonResponse.media_type in response["content"]:
        line = json.dumps(served["MonographDocument"], ensure_ascii=False)
        response["content"][NdjsonResponse.media_type]["example"] = f"{line}\n"


def _drop_selection(operation: dict[str, Any]) -> None:
    # See the DESCRIPTION of the service: an answer to it is not what the operation's schema says.
    if "parameters" in operation:
        operation["parameters"] = [each for each in operation["parameters"] if each["name"] != "fields"]


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        yield from item.values()
