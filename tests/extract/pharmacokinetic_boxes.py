"""Reads pharmacokinetic values out of the box of a drug that does not exist."""

from __future__ import annotations

from app.extract.extraction import Extraction
from app.extract.pharmacokinetics import extract
from app.facts.pharmacokinetics import PharmacokineticFact
from app.wikitext.parse import parse_document

Value = tuple[float | None, float | None, str] | None


def read(parameters: str, prose: str = "'''Examplin''' is a drug.") -> Extraction[PharmacokineticFact]:
    return extract(parse_document("Examplin", f"{{{{Infobox drug\n{parameters}\n}}}}\n{prose}\n"))


def values(extraction: Extraction[PharmacokineticFact]) -> list[tuple[Value, str, dict[str, object]]]:
    return [
        (
            (fact.quantity.low, fact.quantity.high, fact.quantity.unit) if fact.quantity else None,
            fact.text,
            fact.context.model_dump(exclude_none=True),
        )
        for fact in extraction.facts
    ]


def states(extraction: Extraction[PharmacokineticFact]) -> dict[str, str]:
    return {missing.what.removeprefix("pharmacokinetics."): missing.state.value for missing in extraction.missing}
