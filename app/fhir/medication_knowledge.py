"""MedicationKnowledge (R5 and R4) and Medication (R4): what is known of the drug, each version in its own shape."""

from __future__ import annotations

from collections.abc import Iterator

from app.facts.document import Source
from app.facts.dosing import DosingFact
from app.facts.regulatory import RegulatoryKind
from app.fhir.characteristics import characteristics, half_lives
from app.fhir.choices import INDICATIONS
from app.fhir.clinical_uses import clinical_use_ids
from app.fhir.detected_issues import detected_issues
from app.fhir.dosages import dosages
from app.fhir.drug import Drug, revision_url
from app.fhir.elements import Json, concept, filled, plain, reference
from app.fhir.extensions import extended
from app.fhir.identifiers import classifications, code, identifiers, of_the_drug
from app.fhir.ingredients import ingredients, ingredients_r4
from app.fhir.monograph_lines import monograph_lines
from app.fhir.names import all_names
from app.fhir.regulatory import class_extension, class_text, region

KIND = "MedicationKnowledge"

_ATC = concept("Anatomical Therapeutic Chemical classification")


def knowledge_r5(drug: Drug) -> Iterator[Json]:
    """Make the R5 resource, which points to the clinical uses."""
    facts = drug.monograph
    elements = filled(
        extension=_missing(drug),
        contained=[_article(facts.source)],
        identifier=identifiers(drug, of_the_drug(drug)),
        code=code(drug),
        status="active",
        name=all_names(drug),
        monograph=[_MONOGRAPH],
        indicationGuideline=[_guideline_r5(fact, dosage) for fact, dosage in dosages(drug)],
        medicineClassification=_classified(drug),
        clinicalUseIssue=[reference("ClinicalUseDefinition", id_) for id_ in clinical_use_ids(drug)],
        definitional=filled(
            definition=[reference("MedicinalProductDefinition", drug.id, drug.name)],
            intendedRoute=_routes(drug),
            ingredient=[{"item": {"concept": each}} for each in ingredients(drug)],
            drugCharacteristic=characteristics(drug),
        ),
    )
    yield drug.resource(KIND, plain(facts.summary) or drug.name, monograph_lines(drug), elements, more=True)


def knowledge_r4(drug: Drug) -> Iterator[Json]:
    """Make the R4 resource. Contraindications and interactions are contained: there is nothing else to point to."""
    facts = drug.monograph
    issues = detected_issues(drug)
    elements = filled(
        extension=_missing(drug),
        contained=[_article(facts.source), *issues],
        code=code(drug),
        status="active",
        synonym=all_names(drug)[1:],
        associatedMedication=[reference("Medication", drug.id, drug.name)],
        monograph=[_MONOGRAPH],
        ingredient=ingredients_r4(drug),
        intendedRoute=_routes(drug),
        administrationGuidelines=_guidelines_r4(drug),
        medicineClassification=_classified(drug),
        drugCharacteristic=characteristics(drug),
        contraindication=[{"reference": f"#{issue['id']}"} for issue in issues],
        regulatory=_regulatory_r4(drug),
        kinetics=half_lives(drug),
    )
    yield drug.resource(KIND, plain(facts.summary) or drug.name, monograph_lines(drug), elements, more=True)


def medications(drug: Drug) -> Iterator[Json]:
    """Make the Medication (R4) that an order may refer to."""
    elements = filled(code=code(drug), status="active", ingredient=ingredients_r4(drug))
    yield drug.resource("Medication", drug.name, all_names(drug)[1:], elements)


_MONOGRAPH = {"type": concept("encyclopaedia article"), "source": {"reference": "#article"}}


def _article(source: Source) -> Json:
    """Describe the article as a document, with its licence and whom to credit."""
    attachment = {"contentType": "text/html", "url": revision_url(source), "title": plain(source.title)}
    return {
        "resourceType": "DocumentReference",
        "id": "article",
        "status": "current",
        "description": plain(f"{source.attribution}, {source.license}"),
        "content": [{"attachment": attachment}],
    }


def _classified(drug: Drug) -> list[Json]:
    found = classifications(drug)
    return [{"type": _ATC, "classification": found}] if found else []


def _routes(drug: Drug) -> list[Json]:
    return [filled(extension=drug.evidence(fact), **concept(fact.route)) for fact in drug.monograph.routes]


def _guideline_r5(fact: DosingFact, dosage: Json) -> Json:
    whom = [{"type": concept("population"), "valueCodeableConcept": concept(fact.population)}]
    return {"dosingGuideline": [filled(dosage=[dosage], patientCharacteristic=whom if fact.population else None)]}


def _guidelines_r4(drug: Drug) -> list[Json]:
    """Give doses, and uses apart from them: the article does not say which dose is for which use."""
    doses = [_guideline_r4(fact, dosage) for fact, dosage in dosages(drug)]
    uses = [
        filled(extension=drug.evidence(fact), indicationCodeableConcept=concept(fact.indication))
        for fact in INDICATIONS.of(drug.monograph)
    ]
    return [*doses, *uses]


def _guideline_r4(fact: DosingFact, dosage: Json) -> Json:
    whom = [{"characteristicCodeableConcept": concept("population"), "value": [plain(fact.population or "")]}]
    return filled(dosage=[dosage], patientCharacteristics=whom if fact.population else None)


def _regulatory_r4(drug: Drug) -> list[Json]:
    return [
        {
            "extension": [*class_extension(fact), *drug.evidence(fact)],
            "regulatoryAuthority": {"display": region(fact.jurisdiction)["text"]},
            "schedule": [{"schedule": concept(class_text(fact))}],
        }
        for fact in drug.monograph.regulatory
        if fact.jurisdiction and fact.kind is RegulatoryKind.LEGAL_STATUS
    ]


def _missing(drug: Drug) -> list[Json]:
    return [
        extension
        for each in drug.monograph.missing
        for extension in extended("missing", what=each.what, state=each.state.value, raw=each.raw)
    ]
