"""The services that clients discover: one for each hook, named as the hook."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from app.vocabulary.fhir_medications import MEDICATION_RESOURCES


class Hook(StrEnum):
    """When a client asks."""

    ORDER_SELECT = "order-select"
    ORDER_SIGN = "order-sign"
    PATIENT_VIEW = "patient-view"


# What a client is asked to send along: searches of the kind that every client can make.
MEDICATIONS = {
    "medications": "MedicationRequest?patient={{context.patientId}}&status=active",
    "statements": "MedicationStatement?patient={{context.patientId}}&status=active",
}
CONDITIONS = {"conditions": "Condition?patient={{context.patientId}}&clinical-status=active"}
PREFETCH = MEDICATIONS | CONDITIONS

_TITLES = {
    Hook.ORDER_SELECT: "Interactions of a selected medication",
    Hook.ORDER_SIGN: "Interactions of medications to be signed",
    Hook.PATIENT_VIEW: "Interactions among current medications",
}

_JUDGED = {
    Hook.ORDER_SELECT: "the selected medication orders, held against the other drafts, the current medications and",
    Hook.ORDER_SIGN: "the draft medication orders, held against each other, the current medications and",
    Hook.PATIENT_VIEW: "the current medications, held against each other and",
}

_DESCRIPTION = (
    "Tells what encyclopaedia articles state of {} the conditions of the patient, with the sentence it was read from. "
    "No card is no all-clear: articles are incomplete. It is not medical advice."
)

_REQUIREMENTS = (
    f"Medications come in {', '.join(MEDICATION_RESOURCES)}, by code (UNII, ATC, DrugBank, CAS) or name, conditions in "
    "Condition, by name. Nothing is fetched: without the medications that the patient has, and two orders to compare, "
    "the answer is 412."
)


def discovery() -> dict[str, Any]:
    """Write what a client that looks for services is told."""
    return {
        "services": [
            {
                "hook": hook.value,
                "id": hook.value,
                "title": _TITLES[hook],
                "description": _DESCRIPTION.format(_JUDGED[hook]),
                "prefetch": PREFETCH,
                "usageRequirements": _REQUIREMENTS,
            }
            for hook in Hook
        ]
    }
