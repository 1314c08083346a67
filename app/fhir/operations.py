"""Operations on terminology: `$lookup`, `$validate-code`, `$translate` and `$expand`, of our own codes and identifiers.

Of an identifier scheme only the codes of stored drugs are known: that another is not known says nothing against it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from app.facts.lookup import lookup_key
from app.fhir.codes import words
from app.fhir.definitions import codes_at
from app.fhir.elements import Json, coding, filled
from app.fhir.errors import FhirError, invalid, not_found
from app.fhir.expansion import expand
from app.fhir.tokens import Token, read_token
from app.fhir.translation import translations
from app.fhir.versions import Version
from app.queries.codes import drugs_with_code
from app.values.identifier_reference import read_reference
from app.vocabulary.atc import ATC_NAMES
from app.vocabulary.identifier_schemes import SCHEME

Arguments = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation on a type of resource, and on one of them where `of_one` says which argument its address is."""

    kind: str
    name: str
    run: Callable[[Session, Version, Arguments], Json]
    of_one: str | None = None

    @property
    def definition(self) -> str:
        """The address of FHIR's definition of it."""
        return f"http://hl7.org/fhir/OperationDefinition/{self.kind}-{self.name.removeprefix('$')}"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code is: of which system, what it says, and what is known of it."""

    system: str
    display: str
    definition: str | None = None


def look_up(session: Session, _version: Version, arguments: Arguments) -> Json:
    """Say what a code means. Raises FhirError where that is not known here."""
    token = _asked(arguments, "system")
    meaning = _meaning(session, token)
    if meaning is None:
        raise not_found(f"{_said(token)} is not known here.")
    given = [{"name": "definition", "valueString": meaning.definition}] if meaning.definition else []
    return _parameters(
        {"name": "name", "valueString": meaning.system}, {"name": "display", "valueString": meaning.display}, *given
    )


def validate_code(session: Session, _version: Version, arguments: Arguments) -> Json:
    """Tell whether a code is one of its system. Raises FhirError where that cannot be told from what is known here."""
    token = _asked(arguments, "url", "system")
    meaning = _meaning(session, token)
    if meaning is None and token.scheme and _well_formed(token):
        raise not_found(f"Of {token.system} only codes of drugs here are known, and {token.code} is none of them.")
    display = arguments.get("display") or _display(arguments)
    problem = None
    if meaning is None:
        problem = f"{_said(token)} is no code of that system."
    elif display and lookup_key(str(display)) != lookup_key(meaning.display):
        problem = f"{_said(token)} is not called that."
    shown = {"name": "display", "valueString": meaning.display} if meaning else None
    message = {"name": "message", "valueString": problem} if problem else None
    return _parameters({"name": "result", "valueBoolean": problem is None}, message, shown)


def translate(session: Session, version: Version, arguments: Arguments) -> Json:
    """Give the codes of the same drug in other schemes. Raises FhirError."""
    token = _asked(arguments, "system")
    if token.scheme is None:
        raise not_found(f"Codes of {token.system} are not translated here.")
    target = arguments.get("targetsystem") or arguments.get("targetSystem")
    wanted = read_token(f"{target}|").scheme if target else None
    if target and wanted is None:
        raise not_found(f"Nothing is translated to {target} here.")
    matches = translations(session, token.scheme, str(token.code), wanted)
    message = None if matches else {"name": "message", "valueString": f"Nothing is known here of {_said(token)}."}
    found = (_match(each.equivalent, coding(each.system, each.code, each.display), version) for each in matches)
    return _parameters({"name": "result", "valueBoolean": bool(matches)}, message, *found)


OPERATIONS = (
    Operation("CodeSystem", "$lookup", look_up),
    Operation("CodeSystem", "$validate-code", validate_code),
    Operation("ConceptMap", "$translate", translate),
    Operation("ValueSet", "$expand", expand, of_one="url"),
)


def read_arguments(body: Json) -> Arguments:
    """Read a Parameters resource. Raises FhirError."""
    parameters = body.get("parameter", [])
    if body.get("resourceType") != "Parameters" or not isinstance(parameters, list):
        raise invalid("The body is to be a Parameters resource.")
    return {
        str(each.get("name")): value
        for each in parameters
        if isinstance(each, dict)
        for name, value in each.items()
        if name.startswith("value")
    }


def _asked(arguments: Arguments, *systems: str) -> Token:
    """Find the code that is asked about, however it was said."""
    given = _coding(arguments) or {
        "code": arguments.get("code") or arguments.get("sourceCode"),
        "system": next((arguments[name] for name in systems if name in arguments), None),
    }
    code, system = given.get("code"), given.get("system")
    if not isinstance(code, str) or not isinstance(system, str) or not code or not system:
        raise FhirError(400, "required", "A code and its system are needed.")
    return read_token(f"{system}|{code}")


def _coding(arguments: Arguments) -> Json | None:
    for name in ("coding", "sourceCoding"):
        if isinstance(arguments.get(name), dict):
            return dict(arguments[name])
    for name in ("codeableConcept", "sourceCodeableConcept"):
        concept = arguments.get(name)
        codings = concept.get("coding") if isinstance(concept, dict) else None
        if isinstance(codings, list) and codings and isinstance(codings[0], dict):
            return dict(codings[0])
    return None


def _display(arguments: Arguments) -> str | None:
    return (_coding(arguments) or {}).get("display")


def _meaning(session: Session, token: Token) -> Meaning | None:
    own = codes_at(token.system or "")
    if own is not None:
        definition = own.concepts.get(str(token.code))
        return Meaning(own.title, words(str(token.code)), definition) if definition else None
    if token.scheme is None:
        raise not_found(f"The code system {token.system} is not known here.")
    if token.scheme == "atc" and str(token.code) in ATC_NAMES:
        return Meaning(SCHEME["atc"].title, ATC_NAMES[str(token.code)])
    found = drugs_with_code(session, token.scheme, str(token.code))
    names = dict.fromkeys(each.display for each in found)
    return Meaning(SCHEME[token.scheme].title, "; ".join(names)) if names else None


def _well_formed(token: Token) -> bool:
    reference = read_reference(f"{token.system}|{token.code}")
    return reference is not None and reference.identifier is not None


def _said(token: Token) -> str:
    return f"{token.system}|{token.code}"


def _match(equivalent: bool, found: Json, version: Version) -> Json:  # noqa: FBT001  # one of two words for it
    name, same, other = (
        ("equivalence", "equivalent", "relatedto")
        if version is Version.R4
        else ("relationship", "equivalent", "related-to")
    )
    parts = [{"name": name, "valueCode": same if equivalent else other}, {"name": "concept", "valueCoding": found}]
    return {"name": "match", "part": parts}


def _parameters(*parameters: Json | None) -> Json:
    given: Iterable[Json | None] = parameters
    return filled(resourceType="Parameters", parameter=[each for each in given if each])
