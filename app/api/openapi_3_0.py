"""The OpenAPI document in version 3.0.3: the same operations and models, in what that version has words for.

It has none for a null in the place of another schema. `nullable` beside `allOf` is what generators make and read for
that; by the letter it forbids the null all the same, so examples of answers, which have nulls, are in 3.1 alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Node = dict[str, Any]

_VERSION = "3.0.3"
# Licences have an identifier only since 3.1.
_LICENSES = "https://spdx.org/licenses/"
_NULL = {"type": "null"}


def to_3_0(document: Node) -> Node:
    """Rewrite a document of 3.1 that has no unions but those with null; it is left as it is."""
    info = {name: value for name, value in document["info"].items() if name != "summary"}
    license_ = dict(info["license"])
    info["license"] = {**license_, "url": f"{_LICENSES}{license_.pop('identifier')}.html"}
    info["license"].pop("identifier")
    schemas: Node = document["components"]["schemas"]

    def schema(node: Node) -> Node:
        return _schema(node, schemas)

    return {
        **document,
        "openapi": _VERSION,
        "info": info,
        "paths": {
            path: {method: _operation(operation, schema) for method, operation in item.items()}
            for path, item in document["paths"].items()
        },
        "components": {"schemas": {name: schema(each) for name, each in schemas.items()}},
    }


def _operation(operation: Node, schema: Callable[[Node], Node]) -> Node:
    """Rewrite the schemas wherever an operation has one: never what is in an example."""
    changed = dict(operation)
    if "parameters" in operation:
        changed["parameters"] = [{**each, "schema": schema(each["schema"])} for each in operation["parameters"]]
    if "requestBody" in operation:
        changed["requestBody"] = _with_content(operation["requestBody"], schema)
    changed["responses"] = {status: _with_content(each, schema) for status, each in operation["responses"].items()}
    return changed


def _with_content(node: Node, schema: Callable[[Node], Node]) -> Node:
    if "content" not in node:
        return node
    content = {
        kind: {name: value for name, value in each.items() if name != "example"} | {"schema": schema(each["schema"])}
        for kind, each in node["content"].items()
    }
    return {**node, "content": content}


def _schema(node: Node, schemas: Node) -> Node:
    if "$ref" in node:
        # A reference stands alone in 3.0.
        beside = {name: value for name, value in node.items() if name != "$ref"}
        return {"allOf": [{"$ref": node["$ref"]}], **beside} if beside else node
    changed = {name: value for name, value in node.items() if name not in {"anyOf", "examples", "exclusiveMinimum"}}
    if "examples" in node:
        changed["example"] = node["examples"][0]
    if "exclusiveMinimum" in node:
        changed |= {"minimum": node["exclusiveMinimum"], "exclusiveMinimum": True}
    if "properties" in node:
        changed["properties"] = {name: _schema(each, schemas) for name, each in node["properties"].items()}
    if "items" in node:
        changed["items"] = _schema(node["items"], schemas)
    if "anyOf" in node:
        (kind,) = (each for each in node["anyOf"] if each != _NULL)
        changed = {**_nullable(_schema(kind, schemas), schemas), **changed}
    return changed


def _nullable(node: Node, schemas: Node) -> Node:
    if "$ref" not in node:
        return {**node, "nullable": True}
    # `nullable` stands beside a type alone.
    kind = schemas[node["$ref"].rpartition("/")[2]]["type"]
    return {"type": kind, "nullable": True, "allOf": [node]}
