"""Parts of resources: `_summary` and `_elements`. What is cut says so by a tag."""

from __future__ import annotations

from collections.abc import Collection

from app.fhir.elements import Json
from app.fhir.errors import invalid
from app.fhir.versions import Version

_ALWAYS = ("resourceType", "id", "meta")

# Elements that FHIR asks for, which no part may leave out.
_REQUIRED = {
    "Citation": ("status",),
    "ClinicalUseDefinition": ("type",),
    "CodeSystem": ("status", "content"),
    "MedicinalProductDefinition": ("name",),
    "NamingSystem": ("name", "status", "kind", "date", "uniqueId"),
    "SearchParameter": ("url", "name", "status", "description", "code", "base", "type"),
    "StructureDefinition": ("url", "name", "status", "kind", "abstract", "type"),
    "Substance": ("code",),
    "ValueSet": ("status",),
}

# Elements that are not part of a summary, of those that are served.
_DETAILS = {
    Version.R4: {
        "MedicationKnowledge": (
            "associatedMedication",
            "monograph",
            "ingredient",
            "intendedRoute",
            "administrationGuidelines",
            "medicineClassification",
            "drugCharacteristic",
            "contraindication",
            "regulatory",
            "kinetics",
        ),
        "Medication": ("ingredient",),
        "NamingSystem": ("description",),
    },
    Version.R5: {
        "MedicationKnowledge": (
            "monograph",
            "indicationGuideline",
            "medicineClassification",
            "clinicalUseIssue",
            "definitional",
        ),
        "Citation": ("summary", "citedArtifact"),
        "NamingSystem": ("description",),
    },
}
_DETAILS_OF_DEFINITIONS = {
    "CodeSystem": ("description", "concept"),
    "SearchParameter": ("expression", "processingMode"),
    "StructureDefinition": ("description", "differential"),
    "ValueSet": ("description", "compose", "expansion"),
}

SUMMARIES = ("true", "text", "data", "count", "false")


def part_of(resource: Json, version: Version, summary: str | None, elements: Collection[str]) -> Json:
    """Keep of a resource what is asked for."""
    kind = resource["resourceType"]
    must = {*_ALWAYS, *_REQUIRED.get(kind, ())}
    if elements:
        return _only(resource, must | set(elements))
    match summary:
        case "true":
            cut = {
                *_DETAILS[version].get(kind, ()),
                *_DETAILS_OF_DEFINITIONS.get(kind, ()),
                *("text", "contained", "extension"),
            }
            return _only(resource, (set(resource) - cut) | must)
        case "text":
            return _only(resource, must | {"text"})
        case "data":
            return _only(resource, set(resource) - {"text"})
        case _:
            return resource


def read_summary(value: str | None) -> str | None:
    """Check which part is asked for. Raises FhirError."""
    if value is not None and value not in SUMMARIES:
        raise invalid(f"`_summary` is one of {', '.join(SUMMARIES)}.")
    return value


def _only(resource: Json, names: Collection[str]) -> Json:
    tag = {"system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "code": "SUBSETTED"}
    kept = {name: value for name, value in resource.items() if name in names}
    return {**kept, "meta": {**resource["meta"], "tag": [tag]}}
