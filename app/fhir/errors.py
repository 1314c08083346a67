"""What goes wrong below `/fhir`, each as an OperationOutcome."""

from __future__ import annotations

from app.fhir.elements import Json


class FhirError(Exception):
    """An error with the HTTP status that it answers with, and the kind of issue that FHIR calls it."""

    def __init__(self, status: int, code: str, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.code = code
        self.text = text


def invalid(text: str) -> FhirError:
    """Make the error of a parameter that has a value that it cannot have."""
    return FhirError(400, "invalid", text)


def not_supported(text: str, status: int = 400) -> FhirError:
    """Make the error of what this server does not do."""
    return FhirError(status, "not-supported", text)


def not_found(text: str) -> FhirError:
    """Make the error of a resource that is not here."""
    return FhirError(404, "not-found", text)


def outcome(severity: str, code: str, *texts: str) -> Json:
    """Make an OperationOutcome, an issue for each text."""
    issues = [{"severity": severity, "code": code, "diagnostics": text} for text in texts]
    return {"resourceType": "OperationOutcome", "issue": issues}
