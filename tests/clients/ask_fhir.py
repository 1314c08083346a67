"""Clients of FHIR servers in Python that others wrote: `python ask_fhir.py fhirpy|fhirclient BASE`.

Each pages through what is at BASE, reads it into its own types, and prints what it got as JSON. They run in an
environment of their own, which mypy does not see.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from fhir.resources.medicationknowledge import MedicationKnowledge as KnowledgeR5  # type: ignore[import-not-found]
from fhir.resources.R4B.medicationknowledge import MedicationKnowledge as KnowledgeR4  # type: ignore[import-not-found]
from fhirclient.client import FHIRClient  # type: ignore[import-not-found]
from fhirclient.models.fhirabstractbase import FHIRAbstractBase  # type: ignore[import-not-found]
from fhirclient.models.medicationknowledge import MedicationKnowledge  # type: ignore[import-not-found]
from fhirpy import SyncFHIRClient  # type: ignore[import-not-found]
from fhirpy.base.exceptions import ResourceNotFound  # type: ignore[import-not-found]


def ask_fhirpy(base: str) -> dict[str, Any]:
    """Ask fhirpy, which takes any version."""
    client = SyncFHIRClient(base)
    knowledge = client.resources("MedicationKnowledge")
    listed = knowledge.limit(3).fetch_all()
    only = knowledge.search(code="http://fdasis.nlm.nih.gov|9013DUQ28K").get()
    try:
        client.reference("MedicationKnowledge", "nosuch").to_resource()
        missing = None
    except ResourceNotFound:
        missing = "ResourceNotFound"
    uses = client.resources("ClinicalUseDefinition")
    return {
        "types": sorted({f"{type(each).__name__} of {_typed(base, each.serialize())}" for each in listed}),
        "ids": [each.id for each in listed],
        "count": knowledge.count(),
        "only": only.id,
        "again": only.to_reference().to_resource() == only,
        "missing": missing,
        "uses": [each.id for each in uses.limit(4).fetch_all()] if base.endswith("r5") else [],
        "along": _along(uses) if base.endswith("r5") else [],
    }


def _along(uses: Any) -> list[str]:  # noqa: ANN401  # of fhirpy
    """List what is sent along with uses, those last that changed first."""
    bundle = uses.include("ClinicalUseDefinition", "subject").sort("-_lastUpdated").limit(100).fetch_raw()
    return sorted(each.resource.id for each in bundle.entry if each.search["mode"] == "include")


def _typed(base: str, resource: dict[str, Any]) -> str:
    """Read a resource into the type of its version: fhirpy's own is any resource."""
    version = base[-2:].upper()
    read = {"R4": KnowledgeR4, "R5": KnowledgeR5}[version].model_validate(resource)
    return f"{version} {type(read).__name__}"


def ask_fhirclient(base: str) -> dict[str, Any]:
    """Ask the client of SMART Health IT, whose types are those of R4."""
    smart = FHIRClient(settings={"app_id": "test", "api_base": f"{base}/"})
    listed = list(MedicationKnowledge.where({"_count": "3"}).perform_resources_iter(smart.server))
    (only,) = MedicationKnowledge.where({"code": "http://fdasis.nlm.nih.gov|9013DUQ28K"}).perform_resources(
        smart.server
    )
    read = MedicationKnowledge.read(only.id, smart.server)
    assert isinstance(read, FHIRAbstractBase)  # or it is no type of its own
    return {
        "types": sorted({type(each).__name__ for each in listed}),
        "ids": [each.id for each in listed],
        "only": only.id,
        "ready": smart.prepare() or smart.ready,
        "again": read.as_json() == only.as_json(),
        "text": only.code.text,
    }


ASK = {"fhirpy": ask_fhirpy, "fhirclient": ask_fhirclient}

sys.stdout.write(json.dumps(ASK[sys.argv[1]](sys.argv[2])))
