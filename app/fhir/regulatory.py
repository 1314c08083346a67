"""Classes and approvals of jurisdictions, and RegulatedAuthorization (R5): one of each legal class and approval."""

from __future__ import annotations

from collections.abc import Iterator

from app.facts.regulatory import RegulatoryFact, RegulatoryKind
from app.fhir.choices import AUTHORIZATIONS
from app.fhir.codes import own_code, words
from app.fhir.drug import Drug
from app.fhir.elements import Json, coding, concept, filled, markdown, reference
from app.fhir.extensions import extended
from app.vocabulary.fhir_systems import COUNTRY, REGIONS

KIND = "RegulatedAuthorization"


def authorizations(drug: Drug) -> Iterator[Json]:
    """Make a resource of each legal class and approval; pregnancy classes are warnings, and no authorizations."""
    return (_authorization(drug, fact) for fact in AUTHORIZATIONS.of(drug.monograph))


def region(jurisdiction: str | None) -> Json:
    """Name a jurisdiction, with its code where it is a territory that has one."""
    if jurisdiction not in REGIONS:
        return concept(jurisdiction)
    code, name = REGIONS[jurisdiction]
    return concept(name, [coding(COUNTRY, code, name)])


def class_text(fact: RegulatoryFact) -> str:
    """Say a class with its jurisdiction and meaning."""
    name = " ".join(filter(None, (fact.jurisdiction, fact.status)))
    retired = " (retired class)" if fact.retired else ""
    return f"{name}{retired}: {fact.meaning}" if fact.meaning else f"{name}{retired}"


def class_extension(fact: RegulatoryFact) -> list[Json]:
    """Write a class as the article does."""
    stated = {"jurisdiction": fact.jurisdiction, "class": fact.status, "meaning": fact.meaning}
    return extended("regulatory-class", retired=fact.retired, date=fact.date, comment=fact.comment, **stated)


def _authorization(drug: Drug, fact: RegulatoryFact) -> Json:
    said = ". ".join(filter(None, (class_text(fact), fact.comment)))
    elements = filled(
        extension=class_extension(fact),
        subject=[reference("MedicinalProductDefinition", drug.id, drug.name)],
        type=concept(fact.status, [own_code("regulatory-kind", fact.kind)]),
        description=markdown(said),
        region=[region(fact.jurisdiction)] if fact.jurisdiction else None,
        statusDate=fact.date if fact.kind is RegulatoryKind.APPROVAL else None,
    )
    return drug.of_fact(KIND, fact, f"{drug.name}: {words(fact.kind)} {class_text(fact)}", elements)
