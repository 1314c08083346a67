"""Pharmacokinetic values as characteristics: FHIR has no range there, so text with the numbers beside it."""

from __future__ import annotations

from app.facts.pharmacokinetics import PharmacokineticFact, PharmacokineticParameter
from app.facts.quantity import Quantity
from app.fhir.codes import own_code, words
from app.fhir.drug import Drug
from app.fhir.elements import Json, concept, exact, filled, plain, value_range
from app.fhir.extensions import extended


def characteristics(drug: Drug) -> list[Json]:
    """Make a characteristic of each value, in the article's words; its type says of what it is."""
    return [_characteristic(drug, fact) for fact in drug.monograph.pharmacokinetics]


def half_lives(drug: Drug) -> list[Json]:
    """Make the kinetics of R4, whose one duration can only say a half-life of the drug itself that is one number."""
    return [
        {"extension": [*_measurement(fact), *drug.evidence(fact)], "halfLifePeriod": duration}
        for fact in drug.monograph.pharmacokinetics
        if fact.parameter is PharmacokineticParameter.ELIMINATION_HALF_LIFE and fact.context.subject is None
        if (duration := exact(fact.quantity)) is not None
    ]


def stated(quantity: Quantity | None) -> list[Json]:
    """Write a stated number or range."""
    if quantity is None:
        return []
    value = value_range(quantity.low, quantity.high, quantity.unit)
    return extended("stated-quantity", value=value, comparator=quantity.comparator and quantity.comparator.value)


def _characteristic(drug: Drug, fact: PharmacokineticFact) -> Json:
    subject = f" ({fact.context.subject})" if fact.context.subject else ""
    kind = concept(f"{words(fact.parameter)}{subject}", [own_code("pharmacokinetic-parameter", fact.parameter)])
    return filled(
        extension=[*stated(fact.quantity), *_measurement(fact), *drug.evidence(fact)],
        type=kind,
        valueString=plain(fact.text),
    )


def _measurement(fact: PharmacokineticFact) -> list[Json]:
    context = fact.context
    return extended(
        "measurement",
        parameter=fact.parameter.value,
        dose=context.dose,
        route=context.route,
        population=context.population,
        n=context.n,
        subject=context.subject,
    )
