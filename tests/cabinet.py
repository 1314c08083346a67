"""A few invented drugs with facts of every kind that lists across drugs are asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from app.facts.adverse_reactions import AdverseReactionFact
from app.facts.contraindications import ContraindicationFact
from app.facts.evidence import Fact, Support
from app.facts.identifiers import IdentifierFact
from app.facts.indications import IndicationFact
from app.facts.interactions import InteractionFact
from app.facts.monitoring import MonitoringFact
from app.facts.pharmacokinetics import PharmacokineticFact
from app.facts.precautions import PrecautionFact
from app.facts.regulatory import RegulatoryFact
from app.facts.routes import RouteFact
from tests.store.drugs import EVIDENCE, article, extracted, fact, store

_CITED = EVIDENCE.model_copy(update={"support": Support.CITED, "references": [1]})


def half_life(text: str, low: float | None, high: float | None, unit: str = "h", **more: object) -> PharmacokineticFact:
    quantity = {"low": low, "high": high, "unit": unit}
    fields: dict[str, Any] = {"parameter": "elimination_half_life", "text": text, "context": {}, "quantity": quantity}
    return fact(PharmacokineticFact, **fields | more)


def reaction(name: str, low: float | None = None, high: float | None = None, **more: object) -> AdverseReactionFact:
    stated = {"percent": {"low": low, "high": high}} if low is not None or high is not None else {}
    return fact(AdverseReactionFact, reaction=name, **stated, **more)


def interacts(name: str, recommendation: str, kind: str = "drug", **more: object) -> InteractionFact:
    interactant = {"name": name, "kind": kind}
    fields: dict[str, Any] = {"finding": "interacts", "recommendation": recommendation}
    return fact(InteractionFact, interactant=interactant, **fields | more)


def identifier(scheme: str, value: str) -> IdentifierFact:
    curie = None if scheme in ("smiles", "inchi") else f"{scheme}:{value}"
    return fact(IdentifierFact, scheme=scheme, value=value, curie=curie, valid=True, check="pattern")


def legal(status: str, jurisdiction: str, kind: str = "legal_status") -> RegulatoryFact:
    return fact(RegulatoryFact, kind=kind, status=status, jurisdiction=jurisdiction)


DRUGS: dict[str, dict[str, list[Fact]]] = {
    "Alphamine": {
        "identifiers": [
            identifier("atc", "L04AC03"),
            identifier("chembl", "CHEMBL25"),
            identifier("smiles", "c1ccccc1"),
        ],
        "routes": [fact(RouteFact, route="oral")],
        "regulatory": [legal("Rx-only", "US"), legal("S4", "AU"), legal("B1", "AU", "pregnancy_category")],
        "pharmacokinetics": [half_life("2 to 3 h", 2, 3), half_life("30 min", 30, 30, "min", evidence=_CITED)],
        "interactions": [
            interacts("TNF-blocking agents", "avoid", "drug_class"),
            interacts("Betamine", "caution", evidence=_CITED),
            interacts("live vaccines", "avoid", "vaccine"),
            interacts("methotrexate", "not_stated", finding="studied_none_found"),
        ],
        "contraindications": [
            fact(ContraindicationFact, condition="severe renal impairment", strength="absolute"),
            fact(ContraindicationFact, condition="Crohn\u2019s disease"),
        ],
        "precautions": [fact(PrecautionFact, condition="history of recurrent infections")],
        "adverse_reactions": [
            reaction("Headache", 12, 12, frequency_band="very_common"),
            reaction("headaches, severe", 1, 3, frequency_band="common", evidence=_CITED),
            reaction("injection site reaction"),
        ],
        "indications": [fact(IndicationFact, indication="rheumatoid arthritis", status="approved")],
        "monitoring": [fact(MonitoringFact, test="Neutrophil counts")],
    },
    "Betamine": {
        "identifiers": [identifier("atc", "L04AB01"), identifier("atc", "N02BA01"), identifier("smiles", "C1CCCCC1")],
        "routes": [fact(RouteFact, route="oral"), fact(RouteFact, route="intravenous")],
        "regulatory": [legal("Rx-only", "EU"), legal("\u211e-only", "AU"), legal("S4", "US")],
        "pharmacokinetics": [
            half_life("> 5 h", 5, None, quantity={"low": 5, "high": None, "unit": "h", "comparator": "greater_than"}),
            half_life("up to 1 day", None, 1, "d"),
            half_life("long", None, None, quantity=None),
            fact(
                PharmacokineticFact,
                parameter="volume_of_distribution",
                text="0.5 L/kg",
                quantity={"low": 0.5, "high": 0.5, "unit": "L/kg"},
                context={},
            ),
        ],
        "interactions": [interacts("TNF-\u03b1 blocking agent", "avoid", "drug_class")],
        "contraindications": [fact(ContraindicationFact, condition="renal artery disease", strength="relative")],
        "precautions": [
            fact(PrecautionFact, condition="breast-feeding women"),
            fact(PrecautionFact, condition="nursing mothers"),
        ],
        "adverse_reactions": [reaction("headache", None, 5), reaction("rash", 20, None), reaction("headache or rash")],
        "indications": [fact(IndicationFact, indication="arthritis", status="investigational")],
    },
    "Gammamine": {"identifiers": [identifier("unii", "9013DUQ28K")]},
}

CATEGORIES: dict[str, list[str]] = {
    "Alphamine": ["Interleukin receptor blockers", "Invented drugs"],
    "Betamine": ["Invented_drugs|*"],
    "Gammamine": [],
}


def fill(engine: Engine) -> None:
    """Store the drugs as an ingestion stores them."""
    with Session(engine) as session, session.begin():
        for title, facts in DRUGS.items():
            read: Any = facts
            store(session, article(title), replace(extracted(title, **read), categories=CATEGORIES[title]))
