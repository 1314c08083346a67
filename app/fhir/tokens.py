"""Tokens of searches, `system|code` in any of its forms, and what of a resource they match."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from app.values.identifier_reference import plain_system, read_reference, scheme_of_system
from app.vocabulary.fhir_systems import CITED_SYSTEMS, PMC, SYSTEM_OF_SCHEME


@dataclass(frozen=True, slots=True)
class Token:
    """A token: no `system` is any, no `code` is any. `scheme` is that of the system, where it is one of identifiers."""

    system: str | None
    code: str | None
    scheme: str | None = None

    def matches(self, system: str | None, code: str) -> bool:
        """Tell whether a coding is meant; case tells none of our codes from another."""
        same_system = self.system is None or system is None or self.system == system
        return same_system and (self.code is None or self.code.casefold() == code.casefold())


@lru_cache(maxsize=1024)
def read_token(text: str) -> Token:
    """Read a token; the system of an identifier is taken however its address is written, its value as its owner's."""
    system, bar, code = text.rpartition("|")
    if not bar or not system:
        return Token(None, code or None)
    scheme = scheme_of_system(system)
    if scheme not in SYSTEM_OF_SCHEME:
        return _of_a_work(CITED_SYSTEMS.get(plain_system(system), system), code)
    reference = read_reference(text) if code else None
    value = reference.identifier.value if reference and reference.identifier else code
    return Token(SYSTEM_OF_SCHEME[scheme], value or None, scheme)


def _of_a_work(system: str, code: str) -> Token:
    return Token(system, f"PMC{code}" if system == PMC and code.isdigit() else code or None)


def codes_in(value: Any) -> Iterator[tuple[str | None, str]]:  # noqa: ANN401  # any JSON
    """Give system and code of each coding in a code, Coding, CodeableConcept or Identifier."""
    if isinstance(value, str):
        yield None, value
    elif "coding" in value:
        yield from ((each.get("system", ""), each["code"]) for each in value["coding"])
    elif "value" in value or "code" in value:
        yield value.get("system", ""), value.get("value") or value["code"]


def texts_in(value: Any) -> Iterator[str]:  # noqa: ANN401  # any JSON
    """Give the words that stand with codes."""
    if isinstance(value, dict):
        if "text" in value:
            yield value["text"]
        yield from (each["display"] for each in value.get("coding", ()) if "display" in each)
