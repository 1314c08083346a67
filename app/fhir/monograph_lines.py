"""The narrative of a whole monograph, which says too what FHIR has no element for."""

from __future__ import annotations

from collections.abc import Iterator

from app.facts.evidence import Fact
from app.facts.interactions import Finding
from app.facts.limits import with_limit
from app.facts.pharmacokinetics import PharmacokineticFact
from app.fhir.codes import words
from app.fhir.drug import Drug
from app.fhir.frequency import frequency
from app.fhir.narrative import quoted
from app.fhir.regulatory import class_text


def monograph_lines(drug: Drug) -> list[str]:
    """Say each fact in a line, with its quotation."""
    return [f"{said}. {quoted(fact.evidence)}" for said, fact in _said(drug)]


def _said(drug: Drug) -> Iterator[tuple[str, Fact]]:
    facts = drug.monograph
    yield from ((f"Use: {fact.indication} ({words(fact.status)})", fact) for fact in facts.indications)
    yield from ((f"Dose: {fact.text}", fact) for fact in facts.dosing)
    yield from (
        (f"Contraindication: {with_limit(fact.condition, fact.limited_to)}", fact) for fact in facts.contraindications
    )
    yield from ((f"Precaution: {with_limit(fact.condition, fact.limited_to)}", fact) for fact in facts.precautions)
    for interaction in facts.interactions:
        none_found = interaction.finding is Finding.STUDIED_NONE_FOUND
        kind = "Studied, no interaction found" if none_found else "Interaction"
        name = with_limit(interaction.interactant.name, interaction.limited_to)
        yield f"{kind}: {name} ({words(interaction.recommendation)})", interaction
    for reaction in facts.adverse_reactions:
        often = frequency(reaction).get("text")
        yield f"Adverse reaction: {reaction.reaction}{f' ({often})' if often else ''}", reaction
    yield from ((f"Monitoring: {fact.test}", fact) for fact in facts.monitoring)
    yield from ((f"{words(fact.kind).capitalize()}: {class_text(fact)}", fact) for fact in facts.regulatory)
    yield from ((_value(fact), fact) for fact in facts.pharmacokinetics)


def _value(fact: PharmacokineticFact) -> str:
    subject = f" ({fact.context.subject})" if fact.context.subject else ""
    return f"{words(fact.parameter).capitalize()}{subject}: {fact.text}"
