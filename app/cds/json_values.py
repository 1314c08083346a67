"""Values of JSON that may be anything: taken for what they should be, or for nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any


def as_object(value: object) -> dict[str, Any]:
    """Take a value for an object; anything else has no members."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """Take a value for a list: one object alone is a list of one, as some clients leave the brackets out."""
    if isinstance(value, list):
        return value
    return [value] if isinstance(value, dict) else []


def as_text(value: object) -> str:
    """Take a value for a text without space around it; anything else is empty."""
    return value.strip() if isinstance(value, str) else ""


def find_objects(value: object, wanted: Callable[[dict[str, Any]], bool]) -> Iterator[dict[str, Any]]:
    """Find objects in whatever was sent, in its order: bundles, lists, entries with `resource` and without.

    What is in one that is wanted is not looked at.
    """
    rest = [value]
    while rest:
        each = rest.pop()
        if isinstance(each, list):
            rest += reversed(each)
        elif isinstance(each, dict):
            if wanted(each):
                yield each
            else:
                rest += reversed(each.values())
