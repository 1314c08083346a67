"""Resources as they are read: made of stored monographs, one drug after the other, as far as they are wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlmodel import Session

from app.facts.monograph import MonographDocument
from app.fhir.definitions import DEFINITIONS
from app.fhir.drug import Drug
from app.fhir.elements import Json
from app.fhir.errors import not_found
from app.fhir.kinds import Kind
from app.fhir.narrowing import by_id
from app.fhir.versions import Version
from app.queries.whole_drugs import Condition, WholeDrug, whole_drugs


def read(session: Session, version: Version, kind: Kind, id_: str) -> Json:
    """Read one resource. Raises FhirError where there is none."""
    conditions = by_id([id_], "")
    for resource in _resources(session, version, kind, conditions):
        if resource["id"] == id_:
            return resource
    raise not_found(f"There is no {kind.name}/{id_} here.")


def by_drug(
    session: Session, version: Version, kind: Kind, conditions: Iterable[Condition], first: str = ""
) -> Iterator[tuple[str, list[Json]]]:
    """Read the resources of each drug that the conditions leave, with its slug; a drug's resources are by id."""
    if kind.make is None:
        yield "", sorted(DEFINITIONS[kind.name](version), key=_id)
        return
    for stored in whole_drugs(session, conditions, first):
        yield stored.slug, sorted(kind.make(_drug(stored, version)), key=_id)


def _resources(session: Session, version: Version, kind: Kind, conditions: Iterable[Condition]) -> Iterator[Json]:
    return (resource for _, resources in by_drug(session, version, kind, conditions) for resource in resources)


def _drug(stored: WholeDrug, version: Version) -> Drug:
    return Drug(MonographDocument.model_validate_json(stored.body), stored.last_modified, version)


def _id(resource: Json) -> str:
    return str(resource["id"])
