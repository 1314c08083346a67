"""DetectedIssue (R4), contained in MedicationKnowledge: its contraindications and interactions."""

from __future__ import annotations

from app.facts.contraindications import ContraindicationFact
from app.facts.evidence import Fact
from app.facts.interactions import InteractionFact
from app.facts.limits import with_limit
from app.fhir.choices import INTERACTIONS
from app.fhir.codes import own_code
from app.fhir.drug import Drug
from app.fhir.elements import Json, coding, concept, filled, plain
from app.vocabulary.fhir_systems import ISSUE_CODE

_INTERACTION = concept("Drug interaction", [coding(ISSUE_CODE, "DRG", "Drug Interaction Alert")])
_CONTRAINDICATED = coding(ISSUE_CODE, "COND", "Condition Alert")


def detected_issues(drug: Drug) -> list[Json]:
    """Make an issue of each contraindication and of each interaction that there is."""
    facts = drug.monograph
    return [
        *(
            _issue(drug, fact, _contraindication(fact), fact.condition, fact.limited_to)
            for fact in facts.contraindications
        ),
        *(
            _issue(drug, fact, _INTERACTION, fact.interactant.name, fact.limited_to) | {"mitigation": [_advice(fact)]}
            for fact in INTERACTIONS.of(facts)
        ),
    ]


def _contraindication(fact: ContraindicationFact) -> Json:
    strength = [own_code("contraindication-strength", fact.strength)] if fact.strength else []
    return concept("Contraindication", [_CONTRAINDICATED, *strength])


def _issue(drug: Drug, fact: Fact, kind: Json, name: str, limited_to: str | None) -> Json:
    other = with_limit(name, limited_to)
    return filled(
        resourceType="DetectedIssue",
        id=fact.id,
        extension=drug.evidence(fact),
        status="final",
        code=kind,
        implicated=[{"display": drug.name}, {"display": plain(other)}],
        evidence=[{"code": [concept(other)]}],
        detail=plain(fact.evidence.quote),
    )


def _advice(fact: InteractionFact) -> Json:
    return {"action": concept(fact.management, [own_code("interaction-recommendation", fact.recommendation)])}
