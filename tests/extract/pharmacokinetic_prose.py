"""Reads pharmacokinetics out of prose about a drug that does not exist."""

from __future__ import annotations

from app.extract.pharmacokinetics import extract
from app.facts.pharmacokinetics import PharmacokineticFact
from app.wikitext.parse import parse_document

Short = tuple[str, float | None, float | None, str | None]


def facts(prose: str, heading: str = "Pharmacokinetics") -> list[PharmacokineticFact]:
    lead = "'''Examplin''' (also known as '''acetylexamplic acid''') is a drug."
    return extract(parse_document("Examplin", f"{lead}\n\n== {heading} ==\n{prose}\n")).facts


def short(found: list[PharmacokineticFact]) -> list[Short]:
    return [
        (fact.parameter.value, fact.quantity.low, fact.quantity.high, fact.quantity.unit)
        if fact.quantity
        else (fact.parameter.value, None, None, None)
        for fact in found
    ]


def subjects(prose: str) -> list[tuple[float | None, str | None]]:
    return [(fact.quantity.high if fact.quantity else None, fact.context.subject) for fact in facts(prose)]
