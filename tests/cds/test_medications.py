from __future__ import annotations

from typing import Any

import pytest

from app.cds.medications import Medication, Names, known_medications, medications_in
from tests.cds.requests import RXNORM, bundle, concept

TEXT = Names(texts=("Kineret",))
MEDICATION = {"resourceType": "Medication", "id": "7", "code": concept("Kineret")}


def read(value: object) -> list[Medication]:
    return medications_in(value, known_medications(value))


def names(value: object) -> list[Names]:
    return [each.names for each in read(value)]


@pytest.mark.parametrize(
    "resource",
    [
        {"resourceType": "MedicationRequest", "medicationCodeableConcept": concept("Kineret")},
        {"resourceType": "MedicationRequest", "medication": {"concept": concept("Kineret")}},
        {"resourceType": "MedicationRequest", "medicationReference": {"display": "Kineret"}},
        {"resourceType": "MedicationRequest", "medication": {"reference": {"display": "Kineret"}}},
        {"resourceType": "MedicationOrder", "medicationCodeableConcept": {"coding": [{"display": "Kineret"}]}},
        {"resourceType": "MedicationPrescription", "medication": {"display": "Kineret"}},
        {"resourceType": "MedicationStatement", "medicationCodeableConcept": {"coding": {"display": " Kineret "}}},
        {"resourceType": "MedicationUsage", "medication": {"concept": concept("Kineret")}},
        {"resourceType": "MedicationDispense", "status": "completed", "medicationCodeableConcept": concept("Kineret")},
        {
            "resourceType": "MedicationAdministration",
            "status": "completed",
            "medicationCodeableConcept": concept("Kineret"),
        },
        {"medicationCodeableConcept": concept("Kineret")},
    ],
)
def test_every_release_says_it_in_its_own_way(resource: dict[str, Any]) -> None:
    for sent in (
        resource,
        [resource],
        bundle(resource),
        {"entry": [resource]},
        {"a": {"response": {}, "resource": bundle(resource)}},
    ):
        assert names(sent) == [TEXT]


@pytest.mark.parametrize(
    ("reference", "entry"),
    [
        ("Medication/7", {"resource": MEDICATION}),
        ("https://example.org/fhir/Medication/7", {"resource": MEDICATION}),
        ("Medication/7/_history/2", {"resource": MEDICATION}),
        (
            "urn:uuid:3f0a",
            {"fullUrl": "urn:uuid:3f0a", "resource": {"resourceType": "Medication", "code": concept("Kineret")}},
        ),
    ],
)
def test_a_reference_is_followed(reference: str, entry: dict[str, Any]) -> None:
    asked = {"resourceType": "MedicationRequest", "medicationReference": {"reference": reference}}
    assert names({"entry": [{"resource": asked}, entry]}) == [TEXT]
    assert names([asked, {"resourceType": "Bundle", "entry": [entry]}]) == [TEXT]


def test_what_is_contained_is_read_from_there() -> None:
    inside = {"id": "m", **{name: MEDICATION[name] for name in ("resourceType", "code")}}
    asked = {"resourceType": "MedicationRequest", "medicationReference": {"reference": "#m"}, "contained": [inside]}
    other = {**asked, "contained": [{**inside, "code": concept("Other")}]}
    assert names([asked, other]) == [TEXT, Names(texts=("Other",))]


@pytest.mark.parametrize(
    "ingredient",
    [
        {"itemCodeableConcept": concept("anakinra")},
        {"item": {"concept": concept("anakinra")}},
        {"item": {"display": "anakinra"}},
        {"itemReference": {"display": "anakinra", "reference": "Substance/9"}},
    ],
)
def test_a_product_is_made_of_ingredients(ingredient: dict[str, Any]) -> None:
    product = {"resourceType": "Medication", "id": "7", "ingredient": [ingredient, 7, {}]}
    asked = {"resourceType": "MedicationRequest", "medicationReference": {"reference": "Medication/7"}}
    (medication,) = read([asked, product])
    assert (medication.names, medication.ingredients, medication.lost) == (
        Names(),
        (Names(texts=("anakinra",)),),
        False,
    )


def test_a_product_of_itself_ends() -> None:
    item = {"itemReference": {"reference": "Medication/7"}}
    product = {"resourceType": "Medication", "id": "7", "code": concept("Kineret"), "ingredient": [item] * 1000}
    asked = {"resourceType": "MedicationRequest", "medicationReference": {"reference": "Medication/7"}}
    assert names([asked, product]) == [TEXT]


def test_a_reference_to_what_was_not_sent_is_told() -> None:
    asked = {"resourceType": "MedicationRequest", "id": "3", "medicationReference": {"reference": "Medication/8"}}
    assert read(asked) == [Medication("MedicationRequest/3", Names(), (), lost=True)]
    named = {**asked, "medicationReference": {"reference": "Medication/8", "display": "Kineret"}}
    assert read(named) == [Medication("MedicationRequest/3", TEXT)]


def test_codes_come_with_their_system_only() -> None:
    coded = {
        "coding": [{"system": RXNORM, "code": "1", "display": "A"}, {"code": "2"}, {"system": RXNORM}, 7],
        "text": "B",
    }
    identified = {"identifier": {"system": "urn:x", "value": "5"}}
    sent = {"resourceType": "MedicationRequest", "medicationCodeableConcept": coded, "medicationReference": identified}
    assert names(sent) == [Names((f"{RXNORM}|1", "urn:x|5"), ("B", "A"))]


@pytest.mark.parametrize(
    "more",
    [
        {"status": "cancelled"},
        {"status": "entered-in-error"},
        {"status": "stopped"},
        {"status": "completed"},
        {"doNotPerform": True},
        {"resourceType": "MedicationStatement", "taken": "n"},
        {"resourceType": "MedicationStatement", "wasNotTaken": True},
        {"resourceType": "MedicationAdministration", "status": "not-done"},
        {"resourceType": "MedicationDispense", "status": "cancelled"},
    ],
)
def test_what_the_patient_does_not_get_is_left_out(more: dict[str, Any]) -> None:
    resource = {"resourceType": "MedicationRequest", "medicationCodeableConcept": concept("Kineret")}
    assert names(resource | {"status": "active"}) == [TEXT]
    assert names(resource | more) == []


@pytest.mark.parametrize(
    "resource",
    [
        {"resourceType": "AllergyIntolerance", "code": concept("Kineret")},
        {"resourceType": "Condition", "code": concept("Kineret")},
        {"resourceType": "ServiceRequest", "code": concept("Kineret")},
        {"resourceType": "NutritionOrder"},
        MEDICATION,
        {"medication": "Kineret"},
    ],
)
def test_nothing_else_is_a_medication(resource: dict[str, Any]) -> None:
    assert names([resource, 7, None, "MedicationRequest"]) == []
