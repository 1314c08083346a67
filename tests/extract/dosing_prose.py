"""Reads doses out of articles on a drug that does not exist."""

from __future__ import annotations

from typing import Any

from app.extract.dosing import extract
from app.wikitext.parse import parse_document

Told = tuple[str | None, str | None, float | None, str | None]


def doses(source: str) -> list[dict[str, Any]]:
    facts = extract(parse_document("Foonib", source)).facts
    fields = {"dose", "route", "frequency", "population", "text"}
    return [fact.model_dump(include=fields, exclude_none=True) for fact in facts]


def texts(sentence: str) -> list[str]:
    return [dose["text"] for dose in doses(f"'''Foonib''' is a drug.\n\n==Dosage==\n{sentence}")]


def read(prose: str, heading: str = "Dosage") -> list[tuple[str | None, str | None, str | None, str | None]]:
    found = doses(f"'''Foonib''' is a drug.\n\n== {heading} ==\n{prose}")
    return [(d.get("dose"), d.get("route"), d.get("frequency"), d.get("population")) for d in found]


def told(sentence: str) -> list[Told]:
    """Give each dose with whom it is for, its upper bound and what that is."""
    facts = extract(parse_document("Foonib", f"'''Foonib''' is a drug.\n\n==Dosage==\n{sentence}")).facts
    return [
        (f.dose, f.population, *((f.quantity.high, f.quantity.comparator) if f.quantity else (None, None)))
        for f in facts
    ]
