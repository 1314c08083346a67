"""How FHIR says that a patient is given something, in the releases that clients mix.

Sources: the resource definitions and value sets of FHIR DSTU1, DSTU2, STU3, R4, R4B and R5 (hl7.org/fhir).
"""

from __future__ import annotations

# Statuses of what was asked for, or said of a patient, that is over or never was.
_OVER = frozenset(
    {
        "aborted",
        "abandoned",
        "cancelled",
        "completed",
        "declined",
        "ended",
        "entered-in-error",
        "not-done",
        "not-taken",
        "revoked",
        "stopped",
    }
)
# What was handed out or given to its end has only just begun to work.
_NEVER_WAS = _OVER - {"completed"}

# The resources that are about medication of a patient, each with the statuses in which it is none of the present.
MEDICATION_RESOURCES: dict[str, frozenset[str]] = {
    "MedicationRequest": _OVER,
    "MedicationOrder": _OVER,
    "MedicationPrescription": _OVER,
    "MedicationStatement": _OVER,
    "MedicationUsage": _OVER,
    "MedicationDispense": _NEVER_WAS,
    "MedicationAdministration": _NEVER_WAS,
}

# Where a resource says which medication it is about.
MEDICATION_ELEMENTS = ("medicationCodeableConcept", "medicationReference", "medication")

# Where an ingredient of a medication says what it is.
INGREDIENT_ELEMENTS = ("itemCodeableConcept", "itemReference", "item")

# Elements that turn a resource into its opposite, with the value that does.
NEGATIONS: dict[str, object] = {
    "doNotPerform": True,
    "wasNotTaken": True,
    "wasNotGiven": True,
    "notGiven": True,
    "taken": "n",
}
