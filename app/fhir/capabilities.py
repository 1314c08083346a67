"""The CapabilityStatement: what a version serves and how it can be asked."""

from __future__ import annotations

from importlib.metadata import version as version_of

from app.fhir.definitions import DATE, PUBLISHER
from app.fhir.drug import versioned
from app.fhir.elements import Json, filled
from app.fhir.formats import MEDIA_TYPE
from app.fhir.including import INCLUDE, REVERSE, includable
from app.fhir.kinds import KINDS, Kind
from app.fhir.narrative import narrative
from app.fhir.operations import OPERATIONS
from app.fhir.versions import Version
from app.queries.whole_drugs import Order

_SAID = (
    "Drug reference data read from an encyclopaedia's articles by a program. It is not medical advice. "
    "Every statement quotes the article; read-only."
)
_SORTED = f"Searches can be sorted: `_sort` is {' or '.join(filter(None, Order))}."
_INTERACTIONS = [{"code": code} for code in ("read", "vread", "search-type")]


def capabilities(version: Version, base: str) -> Json:
    """Make the statement of a version at an address."""
    kinds = KINDS[version].values()
    body = filled(
        resourceType="CapabilityStatement",
        id="monograph",
        text=narrative(_SAID, [kind.name for kind in kinds]),
        name="Monograph",
        title="Monograph",
        status="active",
        date=DATE,
        publisher=PUBLISHER,
        description=_SAID,
        kind="instance",
        software={"name": "Monograph", "version": version_of("monograph")},
        implementation={"description": "Monograph", "url": base},
        fhirVersion=version.number,
        format=[MEDIA_TYPE, "json"],
        rest=[
            {
                "mode": "server",
                "security": {"cors": True},
                "resource": [*(_resource(kind) for kind in kinds), _OF_NO_RESOURCE],
            }
        ],
    )
    return versioned(body)


def _operations(kind: str) -> list[Json]:
    return [
        {"name": operation.name.removeprefix("$"), "definition": operation.definition}
        for operation in OPERATIONS
        if operation.kind == kind
    ]


# Codes are translated by what the articles give, not by a map that could be read.
_OF_NO_RESOURCE = {"type": "ConceptMap", "operation": _operations("ConceptMap")}


def _resource(kind: Kind) -> Json:
    parameters = [
        {"name": each.name, "definition": each.definition, "type": each.type} for each in kind.parameters.values()
    ]
    return filled(
        type=kind.name,
        documentation=_SORTED if kind.make else None,
        interaction=_INTERACTIONS,
        versioning="versioned",
        readHistory=False,
        searchInclude=includable(kind, INCLUDE),
        searchRevInclude=includable(kind, REVERSE),
        searchParam=parameters,
        operation=_operations(kind.name),
    )
