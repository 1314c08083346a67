"""Tells what changed between two OpenAPI documents of the service, and what of that breaks a client.

A client was generated from the older document and never again. What it sends must still be taken, and what it is
answered must still fit the types that it has. A field more in an answer breaks nothing: clients pass over it. A value
more in an enumeration of an answer does: generated enumerations are closed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

Node = dict[str, Any]
Direction = Literal["asked", "answered"]

_NULL = {"type": "null"}
# Bounds of what is sent, and whether a greater one allows more.
_BOUNDS = {
    "maximum": True,
    "maxLength": True,
    "maxItems": True,
    "minimum": False,
    "exclusiveMinimum": False,
    "minLength": False,
    "minItems": False,
}


@dataclass(frozen=True)
class Change:
    """One change of a document."""

    breaking: bool
    where: str
    what: str

    def __str__(self) -> str:
        return f"{'breaking' if self.breaking else 'additive'}: {self.where}: {self.what}"


def _breaks(where: str, what: str) -> Change:
    return Change(breaking=True, where=where, what=what)


def _adds(where: str, what: str) -> Change:
    return Change(breaking=False, where=where, what=what)


def changes(old: Node, new: Node) -> list[Change]:
    """List the changes that concern a client, each once, those that break it first."""
    found = dict.fromkeys(_Comparison(old, new).run())
    return sorted(found, key=lambda change: not change.breaking)


class _Comparison:
    def __init__(self, old: Node, new: Node) -> None:
        self._old, self._new = old, new
        # Schemas with a name are compared once for each direction, under that name.
        self._seen: set[tuple[str, Direction]] = set()

    def run(self) -> Iterator[Change]:
        was, now = _operations(self._old), _operations(self._new)
        yield from _gone_or_new("the service", "operation", was, now)
        for name in was.keys() & now.keys():
            yield from self._operation(name, was[name], now[name])

    def _operation(self, where: str, was: Node, now: Node) -> Iterator[Change]:
        for name in ("operationId", "tags"):
            if was[name] != now[name]:
                yield _breaks(where, f"{name} was {was[name]}, is {now[name]}")
        yield from self._parameters(where, was, now)
        bodies = was.get("requestBody"), now.get("requestBody")
        if bool(bodies[0]) != bool(bodies[1]):
            yield _breaks(where, f"a body {'is no longer taken' if bodies[0] else 'is taken now'}")
        elif bodies[0] and bodies[1]:
            yield from self._content(f"{where} body", bodies[0], bodies[1], "asked")
        yield from self._responses(where, was["responses"], now["responses"])

    def _parameters(self, where: str, was: Node, now: Node) -> Iterator[Change]:
        before, after = _parameters(was), _parameters(now)
        for name in before.keys() - after.keys():
            yield _breaks(where, f"parameter {name} is gone")
        for name in after.keys() - before.keys():
            needed = after[name]["required"]
            yield Change(needed, where, f"{'required ' if needed else ''}parameter {name} is new")
        for name in before.keys() & after.keys():
            place = f"{where} {name}"
            yield from _required(place, before[name]["required"], after[name]["required"], "asked")
            yield from self._schema(place, before[name]["schema"], after[name]["schema"], "asked")

    def _responses(self, where: str, was: Node, now: Node) -> Iterator[Change]:
        yield from _gone_or_new(where, "answer", was, now)
        for status in was.keys() & now.keys():
            place = f"{where} {status}"
            yield from _gone_or_new(place, "header", was[status].get("headers", {}), now[status].get("headers", {}))
            yield from self._content(place, was[status], now[status], "answered")

    def _content(self, where: str, was: Node, now: Node, direction: Direction) -> Iterator[Change]:
        before, after = was.get("content", {}), now.get("content", {})
        yield from _gone_or_new(where, "media type", before, after)
        for kind in before.keys() & after.keys():
            yield from self._schema(where, before[kind]["schema"], after[kind]["schema"], direction)

    def _schema(self, where: str, was: Node, now: Node, direction: Direction) -> Iterator[Change]:
        (was, null_before), (now, null_after) = _without_null(was), _without_null(now)
        if null_before != null_after:
            yield Change(
                null_after == (direction == "answered"), where, f"may {'' if null_after else 'no longer '}be null"
            )
        names = was.get("$ref"), now.get("$ref")
        if names[0] != names[1]:
            yield _breaks(where, f"its schema was {_name(was)}, is {_name(now)}")
        elif names[0]:
            yield from self._named(_name(was), direction)
        else:
            yield from self._plain(where, was, now, direction)

    def _named(self, name: str, direction: Direction) -> Iterator[Change]:
        if (name, direction) not in self._seen:
            self._seen.add((name, direction))
            was, now = (document["components"]["schemas"][name] for document in (self._old, self._new))
            yield from self._plain(name, was, now, direction)

    def _plain(self, where: str, was: Node, now: Node, direction: Direction) -> Iterator[Change]:
        for key in ("type", "format"):
            if was.get(key) != now.get(key):
                yield _breaks(where, f"{key} was {was.get(key)}, is {now.get(key)}")
                return
        yield from _values(where, was, now, direction)
        if direction == "asked":
            yield from _bounds(where, was, now)
        if "items" in was and "items" in now:
            yield from self._schema(f"{where}[]", was["items"], now["items"], direction)
        yield from self._fields(where, was, now, direction)

    def _fields(self, where: str, was: Node, now: Node, direction: Direction) -> Iterator[Change]:
        before, after = was.get("properties", {}), now.get("properties", {})
        needed = set(was.get("required", ())), set(now.get("required", ()))
        for name in before.keys() - after.keys():
            yield _breaks(f"{where}.{name}", "is gone")
        for name in after.keys() - before.keys():
            yield Change(direction == "asked" and name in needed[1], f"{where}.{name}", "is new")
        for name in before.keys() & after.keys():
            place = f"{where}.{name}"
            yield from _required(place, name in needed[0], name in needed[1], direction)
            yield from self._schema(place, before[name], after[name], direction)


def _operations(document: Node) -> dict[str, Node]:
    return {
        f"{method.upper()} {path}": operation
        for path, item in document["paths"].items()
        for method, operation in item.items()
    }


def _parameters(operation: Node) -> dict[str, Node]:
    return {f"{each['in']} {each['name']}": each for each in operation.get("parameters", ())}


def _gone_or_new(where: str, kind: str, was: Node, now: Node) -> Iterator[Change]:
    for name in was.keys() - now.keys():
        yield _breaks(where, f"{kind} {name} is gone")
    for name in now.keys() - was.keys():
        yield _adds(where, f"{kind} {name} is new")


def _required(where: str, was: object, now: object, direction: Direction) -> Iterator[Change]:
    if was != now:
        yield Change(now == (direction == "asked"), where, f"is {'now' if now else 'no longer'} required")


def _values(where: str, was: Node, now: Node, direction: Direction) -> Iterator[Change]:
    if ("enum" in was) != ("enum" in now):
        listed = "enum" in now
        yield Change(listed == (direction == "asked"), where, f"is {'now' if listed else 'no longer'} one of a list")
        return
    before, after = was.get("enum", []), now.get("enum", [])
    for value in [each for each in before if each not in after]:
        yield Change(direction == "asked", where, f"value {value} is gone")
    for value in [each for each in after if each not in before]:
        yield Change(direction == "answered", where, f"value {value} is new")


def _bounds(where: str, was: Node, now: Node) -> Iterator[Change]:
    if was.get("pattern") != now.get("pattern"):
        yield Change(now.get("pattern") is not None, where, "has another pattern")
    for name, more in _BOUNDS.items():
        before, after = was.get(name), now.get(name)
        if before != after:
            tighter = before is None or (after is not None and (after < before) == more)
            yield Change(tighter, where, f"{name} was {before}, is {after}")


def _without_null(schema: Node) -> tuple[Node, bool]:
    if "anyOf" not in schema:
        return schema, False
    (kind,) = (each for each in schema["anyOf"] if each != _NULL)
    return kind, True


def _name(schema: Node) -> str:
    return str(schema.get("$ref", schema.get("type"))).rpartition("/")[2]
