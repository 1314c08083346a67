"""Reads indications out of articles on a drug that does not exist."""

from __future__ import annotations

from typing import Any

from app.extract.indications import extract
from app.wikitext.parse import parse_document

LEAD = "'''Testol''' is a drug.\n"


def read(body: str, lead: str = LEAD) -> list[tuple[str, str, str | None]]:
    facts = extract(parse_document("Testol", lead + body)).facts
    return [(fact.indication, fact.status.value, fact.population) for fact in facts]


def absence(body: str) -> list[dict[str, Any]]:
    return [missing.model_dump(mode="json") for missing in extract(parse_document("Testol", LEAD + body)).missing]
