"""Totals are right for more drugs than are read for them, and take as many queries for many as for few."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session
from starlette.testclient import TestClient

from app.database import make_engine
from app.facts.contraindications import ContraindicationFact
from app.facts.evidence import Fact
from app.facts.indications import IndicationFact
from app.facts.interactions import InteractionFact
from app.facts.monitoring import MonitoringFact
from app.facts.precautions import PrecautionFact
from app.facts.references import ReferenceFact
from app.fhir.kinds import KINDS
from app.fhir.questions import read_question
from app.fhir.versions import Version
from app.queries.fact_counts import count_facts
from app.service import create_app
from app.settings import Settings
from tests.cabinet import interacts, legal, reaction
from tests.databases import Databases
from tests.fhir.conftest import selects
from tests.fhir.test_reading import issue
from tests.queries.test_plans import Recorder
from tests.store.drugs import article, extracted, fact, store

# More than are read for a page.
MANY = 302

FACTS: dict[str, list[Fact]] = {
    "contraindications": [
        fact(ContraindicationFact, condition="severe renal impairment"),
        fact(ContraindicationFact, condition="renal disease"),
    ],
    "indications": [
        fact(IndicationFact, indication="gout", status="approved"),
        fact(IndicationFact, indication="acute gout", status="off_label"),
        fact(IndicationFact, indication="chronic gout", status="investigational"),
    ],
    "interactions": [
        interacts("warfarin", "avoid"),
        interacts("grapefruit juice", "avoid", "food"),
        fact(
            InteractionFact,
            interactant={"name": "digoxin", "kind": "drug"},
            finding="studied_none_found",
            recommendation="none_needed",
        ),
    ],
    "adverse_reactions": [reaction("rash"), reaction("itchy rash"), reaction("fever"), reaction("cough")],
    "precautions": [fact(PrecautionFact, condition="asthma")],
    "monitoring": [fact(MonitoringFact, test="counts")],
    "regulatory": [
        legal("S4", "AU"),
        legal("POM", "UK"),
        legal("Rx-only", "UN"),
        legal("approved", "AU", "approval"),
        legal("B1", "AU", "pregnancy_category"),
    ],
    "references": [
        fact(ReferenceFact, number=1, text="A book.", malformed=False),
        fact(ReferenceFact, number=2, text="A page.", malformed=False),
        fact(ReferenceFact, number=3, text="A paper.", pmid="77", doi="10.1016/S01-6", pmc="PMC7", malformed=False),
    ],
}

# What is asked for, and how many there are of each drug.
COUNTED: list[tuple[str, dict[str, str], int]] = [
    ("Citation", {}, 3),
    ("Citation", {"status": "active"}, 3),
    ("Citation", {"status": "retired"}, 0),
    ("Citation", {"artifact-identifier": "77,10.1016/s01-6"}, 1),
    ("Citation", {"artifact-identifier": "https://pubmed.ncbi.nlm.nih.gov|7"}, 0),
    ("Citation", {"artifact-identifier": "https://doi.org|"}, 1),
    ("RegulatedAuthorization", {}, 4),
    ("RegulatedAuthorization", {"region": "AU"}, 2),
    ("RegulatedAuthorization", {"region": "urn:iso:std:iso:3166|gb,DE"}, 1),
    ("RegulatedAuthorization", {"region": "urn:iso:std:iso:3166|"}, 3),
    ("RegulatedAuthorization", {"region": "http://x.example|GB"}, 0),
    ("RegulatedAuthorization", {"_lastUpdated": "ge2020"}, 4),
    ("RegulatedAuthorization", {"_lastUpdated": "lt2020"}, 0),
    ("ClinicalUseDefinition", {}, 13),
    ("ClinicalUseDefinition", {"_lastUpdated": "ge2020", "type": "warning"}, 3),
    ("ClinicalUseDefinition", {"type": "contraindication"}, 2),
    ("ClinicalUseDefinition", {"type": "indication"}, 2),
    ("ClinicalUseDefinition", {"type": "Interaction,undesirable-effect"}, 6),
    ("ClinicalUseDefinition", {"type": "http://hl7.org/fhir/clinical-use-definition-type|"}, 13),
    ("ClinicalUseDefinition", {"type": "nonsense"}, 0),
    ("ClinicalUseDefinition", {"contraindication:text": "renal"}, 2),
    ("ClinicalUseDefinition", {"contraindication:text": "impairment renal"}, 1),
    ("ClinicalUseDefinition", {"contraindication:text": "..."}, 0),
    ("ClinicalUseDefinition", {"contraindication": "renal"}, 0),
    ("ClinicalUseDefinition", {"indication:text": "gout"}, 2),
    ("ClinicalUseDefinition", {"indication:text": "chronic gout"}, 0),
    ("ClinicalUseDefinition", {"effect:text": "rash,fever"}, 3),
    ("ClinicalUseDefinition", {"effect:text": "rash", "type": "undesirable-effect"}, 2),
    ("ClinicalUseDefinition", {"effect:text": "rash", "contraindication:text": "renal"}, 0),
    ("ClinicalUseDefinition", {"interaction": "drug-drug"}, 1),
    ("ClinicalUseDefinition", {"interaction": "http://hl7.org/fhir/interaction-type|drug-drug"}, 1),
    ("ClinicalUseDefinition", {"interaction": "http://x.example|drug-drug"}, 0),
    ("ClinicalUseDefinition", {"interaction": "https://monograph.example/fhir/CodeSystem/interactant-kind|food"}, 1),
    ("ClinicalUseDefinition", {"interaction-reference": "x"}, 13),  # unknown, so ignored
]


@pytest.fixture(scope="module")
def crowd_url(databases: Databases) -> Iterator[str]:
    """The address of a database with many drugs, all with the same facts."""
    url = databases.create()
    engine = make_engine(url)
    read: Any = FACTS
    with Session(engine) as session, session.begin():
        for number in range(MANY):
            title = f"Drug {number}"
            store(session, article(title), extracted(title, **read))
    engine.dispose()
    yield url
    databases.drop(url)


@pytest.fixture(scope="module")
def crowd(crowd_url: str) -> Iterator[TestClient]:
    with TestClient(create_app(Settings(database_url=crowd_url))) as client:
        yield client


@pytest.fixture
def reader(crowd_url: str) -> Iterator[Engine]:
    engine = make_engine(crowd_url, read_only=True)
    yield engine
    engine.dispose()


@pytest.mark.parametrize(("kind", "asked", "of_each"), COUNTED)
def test_many_are_counted_by_one_query(crowd: TestClient, kind: str, asked: dict[str, str], of_each: int) -> None:
    with selects(crowd) as queries:
        counted = crowd.get(f"/fhir/r5/{kind}", params={**asked, "_summary": "count"}).json()
    assert (counted["total"], len(queries)) == (of_each * MANY, 1)
    with selects(crowd) as queries:
        page = crowd.get(f"/fhir/r5/{kind}", params={**asked, "_count": "1", "_total": "accurate"}).json()
    assert page["total"] == of_each * MANY
    # Where there is nothing, what may be meant is looked for too.
    assert len(queries) <= (2 if of_each else 8)


@pytest.mark.parametrize(("kind", "asked", "of_each"), COUNTED)
def test_what_is_counted_is_what_is_found(crowd: TestClient, kind: str, asked: dict[str, str], of_each: int) -> None:
    subject = {} if kind == "Citation" else {"subject": "drug-7"}
    counted = crowd.get(f"/fhir/r5/{kind}", params={**asked, **subject, "_total": "accurate", "_count": "100"}).json()
    found = [each for each in counted.get("entry", []) if each["search"]["mode"] == "match"]
    if subject:
        assert counted["total"] == len(found) == of_each
    else:
        assert len({each["resource"]["id"] for each in found}) == min(of_each * MANY, 100)


def test_more_than_is_read_for_a_count_is_not_guessed(crowd: TestClient) -> None:
    asked = {"subject": ",".join(f"drug-{number}" for number in range(MANY - 1))}
    refused = crowd.get("/fhir/r5/ClinicalUseDefinition", params={**asked, "_summary": "count"})
    assert (refused.status_code, issue(refused.json())) == (400, "too-costly")
    page = crowd.get("/fhir/r5/ClinicalUseDefinition", params={**asked, "_total": "accurate"})
    assert (page.status_code, "total" in page.json()) == (200, False)


@pytest.mark.parametrize(("kind", "asked", "of_each"), COUNTED)
def test_no_table_is_read_through(reader: Engine, kind: str, asked: dict[str, str], of_each: int) -> None:
    question = read_question(KINDS[Version.R5][kind], list(asked.items()), strict=False)
    recorder = Recorder(reader)
    with Session(reader) as session:
        assert count_facts(session, question.matching_facts(), question.matching_drugs()) == of_each * MANY
    assert recorder.scans() == []
