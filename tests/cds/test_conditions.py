"""What a patient has, held against what articles name: the same by name, or narrower in course, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import Session
from starlette.testclient import TestClient

from app.cds.condition_names import name_in_article, names_of_patient
from app.cds.conditions import conditions_in
from app.database import make_engine
from app.facts.contraindications import ContraindicationFact
from tests.cds.cards import cards
from tests.cds.conftest import Configured
from tests.cds.requests import NOTHING, bundle, condition, drafts, order, request
from tests.databases import Databases
from tests.store.drugs import article, extracted, fact, store

# In an article, and in a patient's record.
SAME = [
    ("gout", "Gout"),
    ("gout", "Acute gout"),
    ("gout", "Gout, unspecified"),
    ("asthma", "Asthma (disorder)"),
    ("asthma", "Severe persistent asthma"),
    ("known asthma", "Asthma"),
    ("patients with asthma", "Asthma"),
    ("history of peptic ulcer", "Peptic ulcer disease"),
    ("kidney disease", "Chronic kidney disease stage 4 (disorder)"),
    ("kidney disease", "Chronic kidney disease, stage IV (severe)"),
    ("renal impairment", "Kidney failure"),
    ("renal failure", "End-stage renal disease"),
    ("renal failure", "End stage renal disease (disorder)"),
    ("severe renal impairment", "Severe kidney insufficiency"),
    ("Severely impaired renal function (creatinine clearance less than 30 ml/minute)", "Severe renal impairment"),
    ("heart failure", "Congestive heart failure (disorder)"),
    ("heart failure", "Heart failure with reduced ejection fraction"),
    ("heart failure", "Heart failure, NYHA class II"),
    ("diabetes", "Type 2 diabetes mellitus with diabetic chronic kidney disease"),
    ("diabetes mellitus", "Diabetes mellitus type 2 (disorder)"),
    ("high blood pressure", "Essential (primary) hypertension"),
    ("chronic obstructive pulmonary disease (COPD)", "COPD"),
    ("haemophilia", "Hemophilia"),
    ("haemophilia", "Hemophilia A"),
    ("haemophilia", "Haemophilia B (disorder)"),
    ("haemophilia", "Haemophilia type B"),
    ("haemophilia", "Hemophilia A, severe"),
    ("haemophilia A", "Hemophilia A with inhibitors"),
    ("haemophilia", "Hemophilia A with inhibitors"),
    ("hepatitis", "Acute hepatitis B"),
    ("glycogen storage disease", "Glycogen storage disease type II"),
    ("trisomy", "Trisomy 21"),
    ("anemia", "Anaemia due to blood loss"),
    ("hypersensitivity to penicillin", "Allergy to penicillin (finding)"),
    ("allergic to penicillin", "Penicillin allergy"),
    ("pregnant women", "Normal pregnancy"),
    ("breastfeeding", "Lactation"),
]
OTHER = [
    ("severe renal impairment", "Renal impairment"),
    ("severe asthma", "Asthma"),
    ("renal impairment (creatinine clearance less than 30 ml/minute)", "Renal impairment"),
    ("active tuberculosis", "Tuberculosis"),
    ("recent myocardial infarction", "Myocardial infarction"),
    ("heart failure", "Heart disease"),
    ("kidney failure", "Kidney disease"),
    ("hypertension", "Pulmonary hypertension"),
    ("hypertension", "Idiopathic intracranial hypertension"),
    ("asthma", "No asthma"),
    ("asthma", "Asthma?"),
    ("asthma", "?Asthma"),
    ("asthma", "r/o asthma"),
    ("asthma", "Suspected asthma"),
    ("asthma", "Family history of asthma"),
    ("asthma", "Exercise induced rhinitis without asthma"),
    ("asthma", "At risk for asthma"),
    ("peptic ulcer", "History of peptic ulcer"),
    ("last part of pregnancy", "Pregnancy"),
    ("hypokalemia", "Hyperkalemia"),
    ("haemophilia A", "Hemophilia"),
    ("haemophilia A", "Hemophilia B"),
    ("hepatitis B", "Hepatitis"),
    ("haemophilia", "Hemophilia A carrier"),
    ("allergic to penicillin", "Allergy to ibuprofen"),
    ("gout", "severe"),
    ("", "severe"),
]


@pytest.mark.parametrize(("in_article", "of_patient"), SAME)
def test_what_the_patient_has_is_what_the_article_names(in_article: str, of_patient: str) -> None:
    assert name_in_article(in_article) in names_of_patient(of_patient)
    assert name_in_article(in_article.upper()) in names_of_patient(of_patient.upper())


@pytest.mark.parametrize(("in_article", "of_patient"), OTHER)
def test_what_is_wider_in_doubt_or_alike_is_something_else(in_article: str, of_patient: str) -> None:
    assert name_in_article(in_article) not in names_of_patient(of_patient)


@pytest.mark.parametrize(
    ("changes", "present"),
    [
        ({}, True),
        ({"clinicalStatus": None}, True),
        ({"clinicalStatus": "active"}, True),
        ({"clinicalStatus": 7}, True),
        ({"clinicalStatus": "resolved"}, False),
        ({"clinicalStatus": {"coding": [{"code": "Remission"}]}}, False),
        ({"clinicalStatus": {"coding": {"code": "inactive"}}}, False),
        ({"clinicalStatus": {"coding": [{"code": "relapse"}]}}, True),
        ({"verificationStatus": "confirmed"}, True),
        ({"verificationStatus": "refuted"}, False),
        ({"verificationStatus": {"coding": [{"code": "entered-in-error"}]}}, False),
        ({"verificationStatus": {"coding": [{"code": "differential"}]}}, False),
        ({"abatementDateTime": "2020"}, False),
        ({"abatementBoolean": True}, False),
        ({"abatementBoolean": False}, True),
        ({"code": None}, False),
        ({"code": {"coding": [7, {"display": " "}]}}, False),
        ({"code": {"text": "x" * 300}}, False),
    ],
)
def test_only_what_the_patient_has_now_and_surely_is_read(changes: dict[str, Any], *, present: bool) -> None:
    assert bool(conditions_in(bundle(condition("Gout") | changes))) == present


def test_text_and_displays_are_names() -> None:
    (read,) = conditions_in([condition("my gout", "Gout (disorder)")])
    assert read.names == ("my gout", "Gout (disorder)")
    assert len(conditions_in([condition(f"illness {number}") for number in range(500)])) == 200


@pytest.fixture(scope="session")
def gout_url(databases: Databases) -> str:
    """A drug with contraindications, one of which is of no condition, and one without."""
    url = databases.create()
    engine = make_engine(url)
    conditions = [
        fact(ContraindicationFact, condition="gout", strength="absolute"),
        fact(ContraindicationFact, condition="severe <b>asthma</b>"),
        fact(ContraindicationFact, condition="children"),
        fact(ContraindicationFact, condition="heart block", limited_to="high doses"),
    ]
    with Session(engine) as session, session.begin():
        store(session, article("Alphamine"), extracted("Alphamine", contraindications=conditions))
        store(session, article("Betamine"), extracted("Betamine"))
    engine.dispose()
    return url


RECORD = bundle(condition("Acute gout <i>"), condition(None, "Acute gout (disorder)"), condition("Asthma"))


@pytest.mark.parametrize("hook", ["order-select", "order-sign", "patient-view"])
def test_an_order_is_held_against_what_the_patient_has(configured: Configured, gout_url: str, hook: str) -> None:
    ordered = drafts("Alphamine", "Betamine")
    with configured(gout_url) as client:
        (card,) = cards(client, request(hook, *ordered, current=bundle(*ordered), conditions=RECORD))
        assert client.get(card["links"][0]["url"]).json()["drug"]["slug"] == "alphamine"
        assert cards(client, request(hook, *ordered, current=bundle(*ordered))) == []
        assert (
            cards(client, request(hook, *ordered, current=bundle(*ordered), conditions=bundle(condition("Cough"))))
            == []
        )
    assert card["summary"] == "Alphamine: contraindicated in Acute gout (disorder)"
    assert card["indicator"] == "info"
    assert "- “gout” (absolute): the record of the patient has “Acute gout (disorder)”" in card["detail"]
    assert "> “Words”" in card["detail"]
    assert "asthma" not in card["detail"]
    assert card["source"]["label"] == "Wikipedia: Alphamine (revision 7)"


def test_several_are_told_of_on_one_card(configured: Configured, gout_url: str) -> None:
    record = bundle(condition("Gout"), condition("severe <b>asthma</b>"))
    with configured(gout_url) as client:
        (card,) = cards(client, request("order-sign", order("Alphamine"), conditions=record))
    assert card["summary"] == "Alphamine: contraindicated in Gout, and 1 more"
    assert "<b>" not in card["detail"]


def test_what_only_part_of_the_use_is_forbidden_in(configured: Configured, gout_url: str) -> None:
    with configured(gout_url) as client:
        (part,) = cards(client, request("order-sign", order("Alphamine"), conditions=bundle(condition("Heart block"))))
        both = bundle(condition("Heart block"), condition("Gout"))
        (card,) = cards(client, request("order-sign", order("Alphamine"), conditions=both))
    assert part["summary"] == "Alphamine: contraindicated, for some uses only, in Heart block"
    assert "- “heart block (only high doses)”: the record of the patient has “Heart block”" in part["detail"]
    assert card["summary"] == "Alphamine: contraindicated in Gout, and 1 more"


def test_what_was_not_found_is_told_where_it_is_wanted(configured: Configured, gout_url: str) -> None:
    ordered = order("Alphamine")
    with configured(gout_url, cds_not_checked=True, cds_contraindications=True) as client:
        met, listed, unread = cards(client, request("order-sign", ordered, conditions=RECORD))
        assert cards(client, request("order-sign", order("Betamine"), conditions=RECORD)) == []
        assert [each["summary"] for each in cards(client, request("order-sign", ordered, conditions=NOTHING))] == [
            "Contraindications of Alphamine"
        ]
    assert (met["summary"][:9], listed["summary"]) == ("Alphamine", "Contraindications of Alphamine")
    assert unread["summary"] == "Not checked: 0 of 0 pairs of drugs, 0 unclear medications, contraindications"
    assert "“Alphamine”: 3 of the 4 contraindications in its article are not among" in unread["detail"]


def test_conditions_do_not_stand_for_medications(configured: Configured, gout_url: str) -> None:
    sent: dict[str, Any] = {"prefetch": {"conditions": bundle(condition("Cough"))}}
    with configured(gout_url) as client:
        assert (
            client.post("/cds-services/order-sign", json=request("order-sign", order("Alphamine")) | sent).status_code
            == 412
        )
        sent = {"prefetch": {"item1": [condition("Gout")]}}
        assert len(cards(client, request("order-sign", order("Alphamine")) | sent)) == 1


def test_a_search_for_conditions_that_failed_says_nothing_of_them(configured: Configured, gout_url: str) -> None:
    failed = {"resourceType": "OperationOutcome", "issue": []}
    with configured(gout_url, cds_not_checked=True) as client:
        (unread,) = cards(client, request("order-sign", order("Alphamine"), conditions=failed))
    assert "The conditions that the patient has were not sent" in unread["detail"]


def test_what_the_seed_says_is_found(client: TestClient) -> None:
    record = bundle(condition(None, "Severe renal impairment (disorder)"))
    (card,) = cards(client, request("order-sign", order("Kineret"), conditions=record))
    assert card["summary"] == "Kineret (Anakinra): contraindicated in Severe renal impairment (disorder)"
