"""Why a clinician may go on in spite of advice: CDS Hooks 2.0.1 leaves the list to the service, and this is ours."""

from __future__ import annotations

# By code.
OVERRIDE_REASONS: dict[str, str] = {
    "benefit-outweighs-risk": "The benefit outweighs the risk",
    "monitored": "The patient is or will be monitored",
    "tolerated-before": "The patient has tolerated it before",
    "not-applicable": "It does not apply to this patient",
    "wrong": "What the article says is wrong or out of date",
}
