"""What is done to the schemas of FastAPI's document, so that each generator makes the same types of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.queries.questions import ENUM_NAME

_REF = "#/components/schemas/"
_INT32 = 2**31

Node = dict[str, Any]


def drop_nulls_of_parameters(operation: Node) -> None:
    """Give an optional parameter its type alone: it may be left out, but there is no null in an address."""
    for parameter in operation.get("parameters", ()):
        schema = parameter["schema"]
        if "anyOf" in schema:
            (kind,) = (each for each in schema.pop("anyOf") if each != {"type": "null"})
            parameter["schema"] = kind if "$ref" in kind else {**kind, **schema}


def drop_what_says_nothing(document: Node) -> None:
    """Drop titles that repeat a name, and defaults of fields that are always there."""
    for operation in (each for item in document["paths"].values() for each in item.values()):
        for parameter in operation.get("parameters", ()):
            parameter["schema"].pop("title", None)
    for schema in document["components"]["schemas"].values():
        for name, field in schema.get("properties", {}).items():
            field.pop("title", None)
            if name in schema.get("required", ()):
                field.pop("default", None)


def name_enums(document: Node) -> None:
    """Make a schema with a name of each enumeration that has one to go by."""
    schemas = document["components"]["schemas"]
    for node in list(_nodes(document["paths"])):
        if ENUM_NAME in node:
            name = node[ENUM_NAME]
            schemas[name] = {"type": node["type"], "enum": node["enum"], "title": name}
            node.clear()
            node["$ref"] = _REF + name
    document["components"]["schemas"] = dict(sorted(schemas.items()))


def size_numbers(document: Node) -> None:
    """Say how large numbers get: a revision's number is near the end of what 32 bits hold."""
    for node in _nodes(document):
        if node.get("type") == "number":
            node.setdefault("format", "double")
        elif node.get("type") == "integer":
            node.setdefault("format", "int32" if node.get("maximum", _INT32) < _INT32 else "int64")


def _nodes(node: object) -> Iterator[Node]:
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from _nodes(value)
    elif isinstance(node, list):
        for value in node:
            yield from _nodes(value)
