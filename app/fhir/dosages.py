"""Doses: always in the article's words, as numbers where they are a single dose or a plain range."""

from __future__ import annotations

from app.facts.dosing import DosingFact
from app.facts.quantity import Quantity
from app.fhir.characteristics import stated
from app.fhir.drug import Drug
from app.fhir.elements import Json, concept, exact, filled, plain, value_range

# UCUM's units of time: an amount in a time is a rate, not a dose.
_TIMES = ("/d", "/h", "/min", "/s", "/wk", "/mo", "/a")


def dosages(drug: Drug) -> list[tuple[DosingFact, Json]]:
    """Make a dosage of each dose, in the shape that both versions have; evidence on the dosage itself."""
    return [(fact, _guideline(drug, fact)) for fact in drug.monograph.dosing]


def _guideline(drug: Drug, fact: DosingFact) -> Json:
    dosage = filled(
        extension=[*stated(fact.quantity), *drug.evidence(fact)],
        text=plain(fact.text),
        timing=filled(code=concept(fact.frequency)),
        route=concept(fact.route),
        doseAndRate=[amount] if (amount := _amount(fact.quantity)) else None,
    )
    return {"type": concept("stated dose"), "dosage": [dosage]}


def _amount(quantity: Quantity | None) -> Json:
    """Give the amount where it is exact: "about" and "at most" have no place in a dose."""
    if quantity is None or quantity.comparator is not None:
        return {}
    kind = "rate" if quantity.unit.endswith(_TIMES) else "dose"
    if (single := exact(quantity)) is not None:
        return {f"{kind}Quantity": single}
    if quantity.low is None or quantity.high is None:
        return {}
    return {f"{kind}Range": value_range(quantity.low, quantity.high, quantity.unit)}
