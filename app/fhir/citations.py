"""Citation (R5): one of each reference of the article."""

from __future__ import annotations

from collections.abc import Iterator

from app.facts.references import ReferenceFact
from app.fhir.choices import REFERENCES
from app.fhir.drug import Drug, identifiers_of
from app.fhir.elements import Json, filled, markdown, plain

KIND = "Citation"


def citations(drug: Drug) -> Iterator[Json]:
    """Make a resource of each reference, malformed ones too: of those there is but the text."""
    return (_citation(drug, fact) for fact in REFERENCES.of(drug.monograph))


def _citation(drug: Drug, fact: ReferenceFact) -> Json:
    artifact = filled(
        identifier=identifiers_of(fact),
        title=[{"text": markdown(fact.title)}] if fact.title else None,
        publicationForm=[{"articleDate": f"{fact.year:04}"}] if fact.year else None,
        webLocation=[{"url": fact.url}] if fact.url and not set(fact.url) & set(" \t\r\n") else None,
    )
    elements = filled(
        title=plain(fact.title or ""),
        status="active",
        summary=[{"text": markdown(fact.text)}] if plain(fact.text) else None,
        citedArtifact=artifact,
    )
    return drug.of_fact(KIND, fact, f"{drug.name}, reference {fact.number}", elements)
