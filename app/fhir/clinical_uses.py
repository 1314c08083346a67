"""ClinicalUseDefinition (R5): contraindications, uses, interactions, undesirable effects, warnings; one of each fact.

What is no such thing is left out: an interaction that was studied and not found is none, and a use that is only
studied, or advised against, is no indication.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from app.facts.adverse_reactions import AdverseReactionFact
from app.facts.contraindications import ContraindicationFact
from app.facts.evidence import Fact
from app.facts.indications import IndicationFact
from app.facts.interactions import InteractionFact
from app.facts.limits import with_limit
from app.facts.monitoring import MonitoringFact
from app.facts.precautions import PrecautionFact
from app.facts.regulatory import RegulatoryFact
from app.fhir.choices import (
    ADVERSE_REACTIONS,
    CONTRAINDICATIONS,
    INDICATIONS,
    INTERACTIONS,
    MONITORING,
    PRECAUTIONS,
    PREGNANCY_CLASSES,
    Choice,
)
from app.fhir.codes import Theme, interaction_codes, own_code
from app.fhir.drug import Drug
from app.fhir.elements import Json, coding, concept, filled, markdown, plain, reference
from app.fhir.extensions import extended
from app.fhir.frequency import frequency, frequency_details
from app.fhir.identity import drug_id, fact_id
from app.fhir.regulatory import class_extension, class_text
from app.vocabulary.fhir_systems import PUBLICATION_STATUS, USE_CATEGORY

KIND = "ClinicalUseDefinition"

_PREGNANCY = coding(USE_CATEGORY, "Pregnancy", "Pregnancy and Lactation")


def clinical_uses(drug: Drug) -> Iterator[Json]:
    """Make a resource of each fact that is a clinical use, by domain and fact."""
    return (make(drug, fact) for choice, make in _MADE_OF.items() for fact in choice.of(drug.monograph))


def clinical_use_ids(drug: Drug) -> Iterator[str]:
    """Give the ids of all that `clinical_uses` makes."""
    return (fact_id(drug.id, fact.id) for choice in _MADE_OF for fact in choice.of(drug.monograph))


def _use(drug: Drug, fact: Fact, title: str, kind: str, **elements: object) -> Json:
    own = filled(
        type=kind,
        subject=[reference("MedicinalProductDefinition", drug.id, drug.name)],
        status=concept("active", [coding(PUBLICATION_STATUS, "active", "Active")]),
        **elements,
    )
    return drug.of_fact(KIND, fact, f"{drug.name}: {title}", own)


def _category(code: Json) -> list[Json]:
    return [concept(None, [code])]


def _illness(name: str) -> Json:
    return {"diseaseSymptomProcedure": {"concept": concept(name)}}


def _contraindication(drug: Drug, fact: ContraindicationFact) -> Json:
    condition = with_limit(fact.condition, fact.limited_to)
    return _use(
        drug,
        fact,
        f"contraindicated in {condition}",
        "contraindication",
        category=_category(own_code("contraindication-strength", fact.strength)) if fact.strength else None,
        contraindication=_illness(condition),
    )


def _indication(drug: Drug, fact: IndicationFact) -> Json:
    return _use(
        drug,
        fact,
        f"used for {fact.indication}",
        "indication",
        category=_category(own_code("indication-status", fact.status)),
        population=[{"display": plain(fact.population)}] if fact.population else None,
        indication=_illness(fact.indication),
    )


def _interaction(drug: Drug, fact: InteractionFact) -> Json:
    name = with_limit(fact.interactant.name, fact.limited_to)
    interaction = filled(
        interactant=[_interactant(fact, name)],
        type=concept(None, interaction_codes(fact.interactant.kind)),
        effect=filled(concept=concept(fact.effect)),
        management=[concept(fact.management, [own_code("interaction-recommendation", fact.recommendation)])],
    )
    return _use(drug, fact, f"interacts with {name}", "interaction", interaction=interaction)


def _interactant(fact: InteractionFact, name: str) -> Json:
    """Name the other side: a stored drug as the product that it is here."""
    link = fact.interactant.drug
    if link is None:
        return {"itemCodeableConcept": concept(name)}
    return {"itemReference": reference("MedicinalProductDefinition", drug_id(link.slug), name)}


def _undesirable_effect(drug: Drug, fact: AdverseReactionFact) -> Json:
    effect = filled(
        extension=frequency_details(fact),
        symptomConditionEffect={"concept": concept(fact.reaction)},
        classification=concept(fact.system_organ_class),
        frequencyOfOccurrence=frequency(fact),
    )
    return _use(drug, fact, f"may cause {fact.reaction}", "undesirable-effect", undesirableEffect=effect)


def _precaution(drug: Drug, fact: PrecautionFact) -> Json:
    condition = with_limit(fact.condition, fact.limited_to)
    said = f"{condition}: {fact.advice}" if fact.advice else condition
    return _use(
        drug,
        fact,
        f"care in {condition}",
        "warning",
        category=_category(own_code("warning-category", Theme.PRECAUTION)),
        warning={"description": markdown(said), "code": concept(condition)},
    )


def _pregnancy(drug: Drug, fact: RegulatoryFact) -> Json:
    return _use(
        drug,
        fact,
        f"pregnancy class {class_text(fact)}",
        "warning",
        extension=class_extension(fact),
        category=_category(_PREGNANCY),
        warning={"description": markdown(f"Pregnancy class {class_text(fact)}")},
    )


def _monitoring(drug: Drug, fact: MonitoringFact) -> Json:
    said = ", ".join([fact.test, *fact.schedule])
    warning = {
        "extension": extended("monitoring-schedule", phase=fact.schedule, reason=fact.reason),
        "description": markdown(said),
        "code": concept(fact.test),
    }
    return _use(
        drug,
        fact,
        f"monitor {fact.test}",
        "warning",
        category=_category(own_code("warning-category", Theme.LABORATORY_MONITORING)),
        warning=filled(**warning),
    )


_MADE_OF: dict[Choice, Callable[[Drug, Any], Json]] = {
    CONTRAINDICATIONS: _contraindication,
    INDICATIONS: _indication,
    INTERACTIONS: _interaction,
    ADVERSE_REACTIONS: _undesirable_effect,
    PRECAUTIONS: _precaution,
    PREGNANCY_CLASSES: _pregnancy,
    MONITORING: _monitoring,
}
CLINICAL_USES = tuple(_MADE_OF)
