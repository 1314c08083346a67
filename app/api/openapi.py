"""The OpenAPI document: what it says of the whole service, and what FastAPI's own leaves to be said."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pydantic.json_schema import models_json_schema

from app.api.examples import examples
from app.api.export import NdjsonResponse
from app.api.observation import ObservedService
from app.api.openapi_schemas import drop_nulls_of_parameters, drop_what_says_nothing, name_enums, size_numbers
from app.api.problems import SCHEMAS

SUMMARY = "Typed facts from an encyclopaedia's articles on drugs. It is not medical advice."

DESCRIPTION = """\
Drug reference data read from drug monographs written as wiki text: identifiers, pharmacokinetics, interactions, safety.
Every fact carries its evidence: the sentence it was read from, where that stands in the article, and what it cites.

**This is an encyclopaedia's text, read by a program. It is not medical advice.** Articles can be wrong, out of date or
incomplete, and a fact that is not here may still be true. Nobody should treat a patient by it.

The text is licensed CC BY-SA: every answer says in `source` from which article and revision it is, and whom to credit.

What is missing is said too: `asserted_none` (the article says there is none), `blank`, `absent` and `unparsed` are four
different answers, listed in `missing`.

A drug's resources carry a strong `ETag` and `Last-Modified`, and answer 304 to a conditional request. HEAD is answered
wherever GET is. Errors are `application/problem+json` (RFC 9457).

Every list takes `fields=name,name`: which fields each item keeps. That is no parameter of the operations below, since
what comes back lacks fields that their answers promise: it is for whoever reads JSON by hand, not generated clients.

`/openapi.json` is this document in OpenAPI 3.1, `/openapi-3.0.json` in OpenAPI 3.0.3 for generators that need it.
"""

LICENSE = {"name": "Data: Creative Commons Attribution-ShareAlike 4.0 International", "identifier": "CC-BY-SA-4.0"}

CONTACT = {"name": "Whoever runs this installation of Monograph"}

TAGS = [
    {"name": "Drugs", "description": "Which drugs there are, and all that is known of one."},
    {"name": "Facts", "description": "What was read from a drug's article, a domain at a time."},
    {"name": "Questions", "description": "What is known across drugs: lists of facts, counts and classifications."},
    {"name": "Dataset", "description": "All that is stored: what it is, and the whole of it to take away."},
    {"name": "Text", "description": "What it was read from: the article's text and what it cites."},
    {"name": "Service", "description": "The service itself: addresses and health."},
]


class Service(ObservedService):
    """A FastAPI application whose OpenAPI document is complete."""

    def openapi(self) -> dict[str, Any]:
        """Make the document once."""
        new = not self.openapi_schema
        document = super().openapi()
        if new:
            complete(document)
            for describe in self.state.descriptions:
                describe(document)
        return document


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
    # See DESCRIPTION: an answer to it is not what the operation's schema says.
    if "parameters" in operation:
        operation["parameters"] = [each for each in operation["parameters"] if each["name"] != "fields"]


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        yield from item.values()
