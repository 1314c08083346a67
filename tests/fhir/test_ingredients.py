"""What a drug is made of: of a fixed combination its components, never a substance by the combination's name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlmodel import Session
from starlette.testclient import TestClient

from app.database import make_engine
from app.facts.chemistry import ChemistryFact
from app.facts.document import Missing, MissingState
from app.fhir.elements import Json
from app.service import create_app
from app.settings import Settings
from tests.databases import Databases
from tests.store.drugs import article, extracted, fact, store

COMPONENTS = ["Foonib", "Barine"]
UNKNOWN = Missing(what="chemistry.component", state=MissingState.BLANK)


@pytest.fixture(scope="module")
def client(databases: Databases) -> Iterator[TestClient]:
    url = databases.create()
    engine = make_engine(url)
    parts = [fact(ChemistryFact, property="component", value=each) for each in COMPONENTS]
    with Session(engine) as session, session.begin():
        store(session, article("Fooix"), extracted("Fooix", chemistry=parts))
        store(session, article("Barix"), extracted("Barix", missing=[UNKNOWN]))
        store(session, article("Foonib"), extracted("Foonib"))
    engine.dispose()
    with TestClient(create_app(Settings(database_url=url))) as client:
        yield client


def ask(client: TestClient, path: str) -> Json:
    body: Json = client.get(f"/fhir/{path}").json()
    return body


def texts(concepts: list[Json]) -> list[str]:
    assert all("coding" not in each and each["extension"] for each in concepts)
    return [each["text"] for each in concepts]


@pytest.mark.parametrize("kind", ["MedicationKnowledge", "Medication"])
def test_a_combination_has_its_components_for_ingredients(client: TestClient, kind: str) -> None:
    found = ask(client, f"r4/{kind}/fooix")["ingredient"]
    assert all(each.keys() == {"itemCodeableConcept", "isActive"} and each["isActive"] for each in found)
    assert texts([each["itemCodeableConcept"] for each in found]) == COMPONENTS
    assert "ingredient" not in ask(client, f"r4/{kind}/barix")
    [own] = ask(client, f"r4/{kind}/foonib")["ingredient"]
    assert own == {"itemReference": {"reference": "Substance/foonib", "display": "Foonib"}, "isActive": True}
    assert ask(client, f"r4/{kind}?ingredient=Substance/fooix")["total"] == 0
    assert ask(client, f"r4/{kind}?ingredient=Substance/foonib")["total"] == 1


def test_r5_lists_the_same_ingredients(client: TestClient) -> None:
    definitional = ask(client, "r5/MedicationKnowledge/fooix")["definitional"]
    assert texts([each["item"]["concept"] for each in definitional["ingredient"]]) == COMPONENTS
    assert texts(ask(client, "r5/MedicinalProductDefinition/fooix")["ingredient"]) == COMPONENTS
    assert "ingredient" not in ask(client, "r5/MedicationKnowledge/barix")["definitional"]
    assert "ingredient" not in ask(client, "r5/MedicinalProductDefinition/barix")
    assert ask(client, "r5/MedicinalProductDefinition/foonib")["ingredient"] == [{"text": "Foonib"}]


def test_the_substance_of_a_combination_says_what_it_is_made_of(client: TestClient) -> None:
    substance = ask(client, "r4/Substance/fooix")
    assert texts([each["substanceCodeableConcept"] for each in substance["ingredient"]]) == COMPONENTS
    definition = ask(client, "r5/SubstanceDefinition/fooix")
    related = definition["relationship"]
    assert {each["type"]["text"] for each in related} == {"component of the combination"}
    assert texts([each["substanceDefinitionCodeableConcept"] for each in related]) == COMPONENTS
    assert "property" not in definition
