"""Resources as they are read: made of stored monographs, one drug after the other, as far as they are wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from app.facts.monograph import MonographDocument
from app.fhir.definitions import DEFINITIONS
from app.fhir.drug import Drug
from app.fhir.elements import Json
from app.fhir.errors import not_found
from app.fhir.kinds import Kind
from app.fhir.narrowing import by_id
from app.queries.whole_drugs import START, Condition, Start, whole_drugs


def read(session: Session, kind: Kind, id_: str) -> Json:
    """Read one resource. Raises FhirError where there is none."""
    conditions = by_id([id_], "")
    for made in by_drug(session, kind, conditions):
        for resource in made.resources:
            if resource["id"] == id_:
                return resource
    raise not_found(f"There is no {kind.name}/{id_} here.")


@dataclass(frozen=True, slots=True)
class Made:
    """Resources of one type, by id, of the drug of a slug; definitions are of none."""

    slug: str
    resources: list[Json]
    drug: Drug | None = None

    @property
    def changed(self) -> datetime | None:
        """When the drug last changed."""
        return self.drug.stored if self.drug else None


def by_drug(session: Session, kind: Kind, conditions: Iterable[Condition], start: Start = START) -> Iterator[Made]:
    """Read the resources of each drug that the conditions leave."""
    if kind.make is None:
        yield Made("", sorted(DEFINITIONS[kind.name](kind.version), key=_id))
        return
    for stored in whole_drugs(session, conditions, start):
        drug = Drug(MonographDocument.model_validate_json(stored.body), stored.last_modified, kind.version)
        yield Made(stored.slug, kind.resources(drug), drug)


def _id(resource: Json) -> str:
    return str(resource["id"])
