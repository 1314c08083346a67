"""SubstanceDefinition (R5) and Substance (R4): what the drug is made of, with its identifiers."""

from __future__ import annotations

from collections.abc import Iterator

from app.facts.chemistry import ChemicalProperty, ChemistryFact
from app.fhir.codes import words
from app.fhir.drug import Drug
from app.fhir.elements import Json, coding, concept, exact, filled, markdown, plain
from app.fhir.identifiers import code, codings, identifiers, of_forms, of_the_drug
from app.fhir.ingredients import components
from app.fhir.names import all_names, substance_names
from app.vocabulary.fhir_systems import PUBLICATION_STATUS

_STRUCTURES = {
    ChemicalProperty.SMILES: "SMILES",
    ChemicalProperty.INCHI: "InChI",
    ChemicalProperty.INCHIKEY: "InChIKey",
}
_WEIGHTS = {
    ChemicalProperty.MOLECULAR_WEIGHT: "stated in the article",
    ChemicalProperty.COMPUTED_WEIGHT: "computed from the formula",
}


def substance_definitions(drug: Drug) -> Iterator[Json]:
    """Make the substance of a drug (R5). What the article gives for another form of it is told as that form's."""
    own = [fact for fact in drug.monograph.chemistry if fact.label is None]
    elements = filled(
        identifier=identifiers(drug, of_the_drug(drug)),
        status=concept("active", [coding(PUBLICATION_STATUS, "active", "Active")]),
        description=markdown(drug.monograph.summary),
        property=[_property(drug, fact) for fact in drug.monograph.chemistry if _is_property(fact)],
        molecularWeight=[weight for fact in own if (weight := _weight(drug, fact))],
        structure=_structure(drug, own),
        code=[{"code": code(drug)}],
        name=substance_names(drug),
        relationship=[*_forms(drug), *_parts(drug)],
    )
    yield drug.resource("SubstanceDefinition", drug.name, _lines(drug), elements)


def substances(drug: Drug) -> Iterator[Json]:
    """Make the substance of a drug (R4), which has no place for a formula: that is in the narrative."""
    elements = filled(
        identifier=identifiers(drug, of_the_drug(drug)),
        status="active",
        code=code(drug),
        description=plain(drug.monograph.summary),
        ingredient=[{"substanceCodeableConcept": each} for each in components(drug)],
    )
    yield drug.resource("Substance", drug.name, _lines(drug), elements, more=True)


def _forms(drug: Drug) -> list[Json]:
    kind = concept("form of the drug")
    return [
        {"substanceDefinitionCodeableConcept": concept(label, codings(facts)), "type": kind}
        for label, facts in of_forms(drug).items()
    ]


def _parts(drug: Drug) -> list[Json]:
    kind = concept("component of the combination")
    return [{"substanceDefinitionCodeableConcept": each, "type": kind} for each in components(drug)]


def _lines(drug: Drug) -> list[str]:
    return [
        *all_names(drug)[1:],
        *(
            f"{words(fact.property)}: {fact.value}{f' ({fact.label})' if fact.label else ''}"
            for fact in drug.monograph.chemistry
        ),
    ]


def _structure(drug: Drug, facts: list[ChemistryFact]) -> Json:
    """Give formula and structures; of several formulas none is the substance's."""
    formulas = [fact for fact in facts if fact.property is ChemicalProperty.FORMULA]
    one = formulas[0] if len(formulas) == 1 else None
    return filled(
        extension=drug.evidence(one) if one else None,
        molecularFormula=plain(one.value) if one else None,
        representation=[
            filled(
                extension=drug.evidence(fact),
                type=concept(_STRUCTURES[fact.property]),
                representation=fact.value,
                format=concept(_STRUCTURES[fact.property]),
            )
            for fact in facts
            if fact.property in _STRUCTURES
        ],
    )


def _weight(drug: Drug, fact: ChemistryFact) -> Json | None:
    amount = exact(fact.quantity) if fact.property in _WEIGHTS else None
    if amount is None:
        return None
    return {"extension": drug.evidence(fact), "method": concept(_WEIGHTS[fact.property]), "amount": amount}


def _is_property(fact: ChemistryFact) -> bool:
    return fact.property not in (*_STRUCTURES, *_WEIGHTS, ChemicalProperty.FORMULA, ChemicalProperty.COMPONENT)


def _property(drug: Drug, fact: ChemistryFact) -> Json:
    """Give any other property, of a form or under the conditions that its label says."""
    amount = exact(fact.quantity)
    value = {"valueQuantity": amount} if amount else {"valueCodeableConcept": concept(fact.value)}
    kind = f"{words(fact.property)} ({fact.label})" if fact.label else words(fact.property)
    return {"extension": drug.evidence(fact), "type": concept(kind), **value}
