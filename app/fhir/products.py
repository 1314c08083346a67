"""MedicinalProductDefinition (R5): the drug as a product, with its names and classes."""

from __future__ import annotations

from collections.abc import Iterator

from app.facts.regulatory import RegulatoryFact
from app.fhir.choices import PREGNANCY_CLASSES
from app.fhir.codes import own_code
from app.fhir.drug import Drug
from app.fhir.elements import Json, coding, concept, filled, markdown, plain
from app.fhir.identifiers import classifications, identifiers, of_the_drug
from app.fhir.ingredients import ingredients
from app.fhir.names import all_names, product_names
from app.fhir.regulatory import class_extension, class_text
from app.vocabulary.fhir_systems import PUBLICATION_STATUS

KIND = "MedicinalProductDefinition"


def products(drug: Drug) -> Iterator[Json]:
    """Make the one product that stands for the article's drug."""
    facts = drug.monograph
    elements = filled(
        identifier=identifiers(drug, of_the_drug(drug)),
        status=concept("active", [coding(PUBLICATION_STATUS, "active", "Active")]),
        description=markdown(facts.summary),
        route=[filled(extension=drug.evidence(fact), **concept(fact.route)) for fact in facts.routes],
        classification=classifications(drug),
        ingredient=ingredients(drug),
        name=product_names(drug),
        characteristic=[_pregnancy_class(drug, fact) for fact in PREGNANCY_CLASSES.of(facts)],
    )
    yield drug.resource(KIND, plain(facts.summary) or drug.name, all_names(drug), elements)


def _pregnancy_class(drug: Drug, fact: RegulatoryFact) -> Json:
    place = f" ({fact.jurisdiction})" if fact.jurisdiction else ""
    return {
        "extension": [*class_extension(fact), *drug.evidence(fact)],
        "type": concept(f"pregnancy class{place}", [own_code("regulatory-kind", fact.kind)]),
        "valueCodeableConcept": concept(class_text(fact)),
    }
