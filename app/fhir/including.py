"""`_include` and `_revinclude`: what matches refer to, and what refers to them. Both are of the match's own drug."""

from __future__ import annotations

from collections.abc import Iterator

from app.fhir.kinds import KINDS, Kind

INCLUDE, REVERSE = "_include", "_revinclude"


def included_kind(kind: Kind, name: str, value: str) -> Kind | None:
    """Find what `name=value` sends along with resources of a type; None where that cannot be had."""
    wanted = value.split(":")
    return next((each for each, *said in _includable(kind, name) if wanted in (said, said[:2])), None)


def includable(kind: Kind, name: str) -> list[str]:
    """List the values that `name` can have: a type, and a parameter of it that refers to another."""
    return [f"{source}:{parameter}" for _, source, parameter, _ in _includable(kind, name)]


def _includable(kind: Kind, name: str) -> Iterator[tuple[Kind, str, str, str]]:
    """Give what can be sent along, with the type that refers, its parameter, and the type that it refers to."""
    kinds = KINDS[kind.version]
    if name == INCLUDE:
        yield from ((kinds[target], kind.name, parameter, target) for parameter, target in kind.references.items())
    if name == REVERSE:
        for other in kinds.values():
            found = (parameter for parameter, target in other.references.items() if target == kind.name)
            yield from ((other, other.name, parameter, kind.name) for parameter in found)
