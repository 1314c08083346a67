"""The example of a checked medication list in the OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.facts.document import DrugLink
from app.queries.interaction_check import CheckAnswer

_NO_ALL_CLEAR = "This does not mean that there is no interaction."
_UNKNOWN = "`nosuchdrug` is not a name of any drug that is known here."


def check_example(drug: DrugLink, told: Mapping[str, Any]) -> CheckAnswer:
    """Check a list of an invented drug, one that its article tells of, and a name that nobody knows."""
    pair = {"a": "Exemplo", "b": "samplinib", "via": "drug", "class": None, "management": None, "stated_in": drug}
    same = {name: told[name] for name in ("finding", "recommendation", "effect", "evidence")}
    read = (
        f"None of the interactions read from the article on {drug.name} is with `nosuchdrug`, by name or by a class "
        "that it is known to be in, and its text does not name `nosuchdrug`."
    )
    unread = "No article on `samplinib` is stored here."
    return CheckAnswer.model_validate(
        {
            "drugs": [_resolved("Exemplo", drug), _not_found("samplinib"), _not_found("nosuchdrug")],
            "pairs": [pair | same],
            "not_checked": [_unchecked("Exemplo", read, drug), _unchecked("samplinib", unread)],
            "unmatched_classes": [],
        }
    )


def _resolved(query: str, drug: DrugLink) -> dict[str, Any]:
    candidate = {"drug": drug, "match": "brand", "on": query, "score": 1}
    return {"query": query, "status": "resolved", "drug": drug, "candidates": [candidate], "brand_of": None}


def _not_found(query: str) -> dict[str, Any]:
    return {"query": query, "status": "not_found", "drug": None, "candidates": [], "brand_of": None}


def _unchecked(query: str, read: str, *articles: DrugLink) -> dict[str, Any]:
    reason = f"{read} {_UNKNOWN} {_NO_ALL_CLEAR}"
    return {
        "a": query,
        "b": "nosuchdrug",
        "why": "unknown_name",
        "reason": reason,
        "read": list(articles),
        "mentions": [],
    }
