"""The two resources of a drug that gather several domains: the whole monograph, and what bears on safety."""

from enum import StrEnum

from sqlmodel import Field

from app.facts.adverse_reactions import AdverseReactionFact
from app.facts.chemistry import ChemistryFact
from app.facts.contraindications import ContraindicationFact
from app.facts.document import DrugDocument
from app.facts.dosing import DosingFact
from app.facts.evidence import Closed, Evidence
from app.facts.identifiers import IdentifierFact
from app.facts.indications import IndicationFact
from app.facts.interactions import InteractionFact
from app.facts.mechanism import MechanismFact
from app.facts.monitoring import MonitoringFact
from app.facts.names import NameFact
from app.facts.pharmacokinetics import PharmacokineticFact
from app.facts.precautions import PrecautionFact
from app.facts.references import ReferenceFact
from app.facts.regulatory import RegulatoryFact
from app.facts.routes import RouteFact
from app.facts.sections import SectionFact
from app.facts.set_aside import SetAsideFact


class MonographDocument(DrugDocument):
    """Everything that was read from the article, a list a domain."""

    summary: str = Field(description="First sentence of the article.")
    names: list[NameFact]
    identifiers: list[IdentifierFact]
    chemistry: list[ChemistryFact]
    routes: list[RouteFact]
    pharmacokinetics: list[PharmacokineticFact]
    indications: list[IndicationFact]
    dosing: list[DosingFact]
    interactions: list[InteractionFact]
    contraindications: list[ContraindicationFact]
    precautions: list[PrecautionFact]
    adverse_reactions: list[AdverseReactionFact]
    monitoring: list[MonitoringFact]
    regulatory: list[RegulatoryFact]
    mechanism: list[MechanismFact]
    references: list[ReferenceFact]
    set_aside: list[SetAsideFact]
    sections: list[SectionFact]


class SafetyTopic(StrEnum):
    """What a safety statement is about."""

    CONTRAINDICATION = "contraindication"
    PRECAUTION = "precaution"
    ADVERSE_REACTION = "adverse_reaction"
    MONITORING = "monitoring"
    PREGNANCY = "pregnancy"
    LACTATION = "lactation"


class SafetyStatement(Closed):
    """One line of the safety overview; `id` is that of the fact that it shows, in the list of its domain."""

    id: str
    topic: SafetyTopic
    text: str = Field(description="The condition, reaction, test or class, with what is said of it.")
    evidence: Evidence


class SafetyDocument(DrugDocument):
    """What bears on safety: `items` is the overview for reading, the other lists are the typed facts behind it."""

    items: list[SafetyStatement]
    contraindications: list[ContraindicationFact]
    precautions: list[PrecautionFact]
    adverse_reactions: list[AdverseReactionFact]
    monitoring: list[MonitoringFact]
    pregnancy: list[SafetyStatement]
    lactation: list[SafetyStatement]
