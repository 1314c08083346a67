"""What a drug is made of, as FHIR lists it: of a fixed combination its components, else the drug itself."""

from __future__ import annotations

from app.facts.chemistry import ChemicalProperty, ChemistryFact
from app.facts.monograph import MonographDocument
from app.fhir.drug import Drug
from app.fhir.elements import Json, concept, filled, reference
from app.fhir.identifiers import code


def components(drug: Drug) -> list[Json]:
    """Give each component in the article's words, none of what is no combination."""
    return [filled(extension=drug.evidence(fact), **concept(fact.value)) for fact in _components(drug.monograph)]


def ingredients(drug: Drug) -> list[Json]:
    """Give the ingredients as concepts; of a combination whose components are not known, none."""
    return components(drug) if _is_combination(drug.monograph) else [code(drug)]


def ingredients_r4(drug: Drug) -> list[Json]:
    """Give the ingredients as R4's medications have them: a combination is no substance to refer to."""
    if _is_combination(drug.monograph):
        return [{"itemCodeableConcept": each, "isActive": True} for each in components(drug)]
    return [{"itemReference": reference("Substance", drug.id, drug.name), "isActive": True}]


def _components(monograph: MonographDocument) -> list[ChemistryFact]:
    return [fact for fact in monograph.chemistry if fact.property is ChemicalProperty.COMPONENT]


def _is_combination(monograph: MonographDocument) -> bool:
    """Tell whether the article says so; one that names no component is said to lack them."""
    return any(_components(monograph)) or any(each.what == "chemistry.component" for each in monograph.missing)
