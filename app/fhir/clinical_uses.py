"""ClinicalUseDefinition (R5): contraindications, uses, interactions, undesirable effects, warnings; one of each fact.

What is no such thing is left out: an interaction that was studied and not found is none, and a use that is only
studied, or advised against, is no indication.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.facts.adverse_reactions import AdverseReactionFact
from app.facts.contraindications import ContraindicationFact
from app.facts.evidence import Fact
from app.facts.indications import IndicationFact, IndicationStatus
from app.facts.interactions import Finding, InteractionFact
from app.facts.monitoring import MonitoringFact
from app.facts.precautions import PrecautionFact
from app.facts.regulatory import RegulatoryFact, RegulatoryKind
from app.fhir.codes import Theme, interaction_type, own_code
from app.fhir.drug import Drug
from app.fhir.elements import Json, coding, concept, filled, markdown, plain, reference
from app.fhir.extensions import extended
from app.fhir.frequency import frequency, frequency_details
from app.fhir.identity import drug_id, fact_id
from app.fhir.regulatory import class_extension, class_text
from app.vocabulary.fhir_systems import PUBLICATION_STATUS, USE_CATEGORY

KIND = "ClinicalUseDefinition"

# Uses that a prescriber may take for one.
_INDICATIONS = (IndicationStatus.APPROVED, IndicationStatus.OFF_LABEL)

_PREGNANCY = coding(USE_CATEGORY, "Pregnancy", "Pregnancy and Lactation")


def clinical_uses(drug: Drug) -> Iterator[Json]:
    """Make a resource of each fact that is a clinical use, by domain and fact."""
    facts = drug.monograph
    yield from (_contraindication(drug, fact) for fact in facts.contraindications)
    yield from (_indication(drug, fact) for fact in indicated(facts.indications))
    yield from (_interaction(drug, fact) for fact in interacting(facts.interactions))
    yield from (_undesirable_effect(drug, fact) for fact in facts.adverse_reactions)
    yield from (_precaution(drug, fact) for fact in facts.precautions)
    yield from (_pregnancy(drug, fact) for fact in pregnancy_classes(facts.regulatory))
    yield from (_monitoring(drug, fact) for fact in facts.monitoring)


def clinical_use_ids(drug: Drug) -> Iterator[str]:
    """Give the ids of all that `clinical_uses` makes."""
    facts = drug.monograph
    for of_domain in (
        facts.contraindications,
        indicated(facts.indications),
        interacting(facts.interactions),
        facts.adverse_reactions,
        facts.precautions,
        pregnancy_classes(facts.regulatory),
        facts.monitoring,
    ):
        yield from (fact_id(drug.id, fact.id) for fact in of_domain)


def indicated(facts: list[IndicationFact]) -> list[IndicationFact]:
    """Choose the uses that are indications."""
    return [fact for fact in facts if fact.status in _INDICATIONS]


def interacting(facts: list[InteractionFact]) -> list[InteractionFact]:
    """Choose the interactions that there are: of others it was found that there are none."""
    return [fact for fact in facts if fact.finding is Finding.INTERACTS]


def pregnancy_classes(facts: list[RegulatoryFact]) -> list[RegulatoryFact]:
    """Choose the pregnancy classes."""
    return [fact for fact in facts if fact.kind is RegulatoryKind.PREGNANCY_CATEGORY]


def _use(drug: Drug, fact: Fact, title: str, kind: str, **elements: object) -> Json:
    own = filled(
        type=kind,
        subject=[reference("MedicinalProductDefinition", drug.id, drug.name)],
        status=concept("active", [coding(PUBLICATION_STATUS, "active", "Active")]),
        **elements,
    )
    return drug.of_fact(KIND, fact, f"{drug.name}: {title}", own)


def _contraindication(drug: Drug, fact: ContraindicationFact) -> Json:
    return _use(
        drug,
        fact,
        f"contraindicated in {fact.condition}",
        "contraindication",
        category=[concept(None, [own_code("contraindication-strength", fact.strength)])] if fact.strength else None,
        contraindication={"diseaseSymptomProcedure": {"concept": concept(fact.condition)}},
    )


def _indication(drug: Drug, fact: IndicationFact) -> Json:
    return _use(
        drug,
        fact,
        f"used for {fact.indication}",
        "indication",
        category=[concept(None, [own_code("indication-status", fact.status)])],
        population=[{"display": plain(fact.population)}] if fact.population else None,
        indication={"diseaseSymptomProcedure": {"concept": concept(fact.indication)}},
    )


def _interaction(drug: Drug, fact: InteractionFact) -> Json:
    type_ = [interaction_type(fact.interactant.kind), own_code("interactant-kind", fact.interactant.kind)]
    interaction = filled(
        interactant=[_interactant(fact)],
        type=concept(None, type_),
        effect=filled(concept=concept(fact.effect)),
        management=[concept(fact.management, [own_code("interaction-recommendation", fact.recommendation)])],
    )
    return _use(drug, fact, f"interacts with {fact.interactant.name}", "interaction", interaction=interaction)


def _interactant(fact: InteractionFact) -> Json:
    """Name the other side: a stored drug as the product that it is here."""
    link = fact.interactant.drug
    if link is None:
        return {"itemCodeableConcept": concept(fact.interactant.name)}
    return {"itemReference": reference("MedicinalProductDefinition", drug_id(link.slug), fact.interactant.name)}


def _undesirable_effect(drug: Drug, fact: AdverseReactionFact) -> Json:
    effect = filled(
        extension=frequency_details(fact),
        symptomConditionEffect={"concept": concept(fact.reaction)},
        classification=concept(fact.system_organ_class),
        frequencyOfOccurrence=frequency(fact),
    )
    return _use(drug, fact, f"may cause {fact.reaction}", "undesirable-effect", undesirableEffect=effect)


def _precaution(drug: Drug, fact: PrecautionFact) -> Json:
    said = f"{fact.condition}: {fact.advice}" if fact.advice else fact.condition
    return _use(
        drug,
        fact,
        f"care in {fact.condition}",
        "warning",
        category=[concept(None, [own_code("warning-category", Theme.PRECAUTION)])],
        warning={"description": markdown(said), "code": concept(fact.condition)},
    )


def _pregnancy(drug: Drug, fact: RegulatoryFact) -> Json:
    return _use(
        drug,
        fact,
        f"pregnancy class {class_text(fact)}",
        "warning",
        extension=class_extension(fact),
        category=[concept(None, [_PREGNANCY])],
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
        category=[concept(None, [own_code("warning-category", Theme.LABORATORY_MONITORING)])],
        warning=filled(**warning),
    )
