"""Requests as clients of CDS Hooks write them."""

from __future__ import annotations

from typing import Any

RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"
UNII = "http://fdasis.nlm.nih.gov"
ATC = "http://www.whocc.no/atc"

# What a search of a server gives where the patient has nothing.
NOTHING: dict[str, Any] = {"resourceType": "Bundle", "type": "searchset", "total": 0}


def concept(text: str | None = None, *codings: tuple[str, str]) -> dict[str, Any]:
    coding = [{"system": system, "code": code} for system, code in codings]
    return {**({"text": text} if text else {}), **({"coding": coding} if coding else {})}


def order(text: str | None = None, *codings: tuple[str, str], number: str = "1", **more: object) -> dict[str, Any]:
    """An order in the shape of R4."""
    resource = {"resourceType": "MedicationRequest", "id": number, "status": "draft", "intent": "order"}
    return {**resource, "medicationCodeableConcept": concept(text, *codings), **more}


def bundle(*resources: object) -> dict[str, Any]:
    return {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": each} for each in resources]}


def drafts(*texts: str) -> list[dict[str, Any]]:
    return [order(text, number=str(number)) for number, text in enumerate(texts, start=1)]


def condition(
    text: str | None = None, display: str | None = None, status: str = "active", **more: object
) -> dict[str, Any]:
    """A condition in the shape of R4."""
    code = {**({"text": text} if text else {}), **({"coding": [{"code": "1", "display": display}]} if display else {})}
    return {"resourceType": "Condition", "clinicalStatus": {"coding": [{"code": status}]}, "code": code, **more}


def request(
    hook: str, *ordered: object, current: object = NOTHING, conditions: object = None, **context: object
) -> dict[str, Any]:
    """A request; `current` is what the prefetch of medications gave, `conditions` what that of conditions did if any."""
    patient = {"userId": "Practitioner/7", "patientId": "1288992"}
    orders = {} if hook == "patient-view" else {"draftOrders": bundle(*ordered)}
    return {
        "hook": hook,
        "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
        "context": {**patient, **orders, **context},
        "prefetch": {"medications": current} | ({} if conditions is None else {"conditions": conditions}),
    }


def sandbox_request(text: str, code: str, current: object = None, *, dosed: bool = True) -> dict[str, Any]:
    """As the reference sandbox writes one at a selected medication: what it has is no valid resource of any release."""
    medication: dict[str, Any] = {
        "resourceType": "MedicationRequest",
        "id": "request-123",
        "status": "draft",
        "category": {"coding": [{"system": "http://hl7.org/fhir/medication-request-category", "code": "outpatient"}]},
        "subject": {"reference": "Patient/smart-1288992"},
        "medicationCodeableConcept": {"text": text, "coding": [{"display": text, "system": RXNORM, "code": code}]},
    }
    if dosed:
        medication["dosageInstruction"] = [
            {
                "doseQuantity": {"value": 1, "unit": "{pill}"},
                "timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d"}},
            }
        ]
    prefetch = {} if current is None else {"prefetch": {"medications": current}}
    return {
        "hookInstance": "b9a2d2a4-6e1c-4b4b-b59a-5e8f2c9c8d11",
        "hook": "order-select",
        "fhirServer": "https://launch.smarthealthit.org/v/r4/fhir",
        "fhirAuthorization": {
            "token_type": "Bearer",
            "scope": "patient/*.read",
            "subject": "48163c5e-88b5-4cb3-92d3-23b800caa927",
        },
        "context": {
            "patientId": "smart-1288992",
            "userId": "Practitioner/SMART-1234",
            "selections": ["MedicationRequest/request-123"],
            "draftOrders": {"resourceType": "Bundle", "entry": [{"resource": medication}]},
        },
        **prefetch,
    }
