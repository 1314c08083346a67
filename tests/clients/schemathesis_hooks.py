r"""What Schemathesis is told that the OpenAPI document can say in words only; it runs in an environment of its own.

Where it sends what the schema allows, it expects an answer. A schema has no words for what cannot be made up (a cursor),
for what parameters have to do with each other, and none that every dialect of patterns has for "a letter or a digit".
Whatever it sends that the schema forbids stays as it is.
"""

from __future__ import annotations

from typing import Any

import schemathesis  # type: ignore[import-not-found]  # not in the project's environment

# Asked for out of vocabularies that articles add to, so that no schema can list them: one of each, which go together.
_KNOWN = {"route": "oral", "legal_status": "Rx-only", "pregnancy_category": "C", "jurisdiction": "US"}
# Asked for by words, of which there has to be one.
_WORDS = ("condition", "indication", "interactant", "q", "reaction", "test")
_LONGEST = 200

_given: set[str] = set()


def after_call(_context: object, case: Any, response: Any) -> None:  # noqa: ARG001, ANN401  # its types are not here
    """Remember the cursors that pages end with."""
    if response.headers.get("content-type") == ["application/json"] and (cursor := response.json().get("next_cursor")):
        _given.add(cursor)


def before_call(_context: object, case: Any, kwargs: object) -> None:  # noqa: ARG001, ANN401  # the same
    """Make of what the schema allows what its descriptions ask for."""
    query: dict[str, Any] | None = case.query
    if query and case.meta.generation.mode.is_positive:
        if query.get("cursor") not in _given:
            query.pop("cursor", None)
        for name in _WORDS:
            if name in query and not any(map(str.isalnum, query[name])):
                query[name] = query[name][: _LONGEST - 1] + "a"
        query.update({name: value for name, value in _KNOWN.items() if name in query})
        if not {"legal_status", "pregnancy_category"} & query.keys():
            query.pop("jurisdiction", None)
        if {"min", "max", "unit"} & query.keys():
            _make_comparable(query)


def _make_comparable(query: dict[str, Any]) -> None:
    query.update(parameter="tmax", unit="h")
    if "min" in query and "max" in query:
        query["min"], query["max"] = sorted((query["min"], query["max"]))


for hook in (after_call, before_call):
    schemathesis.hook(hook)
