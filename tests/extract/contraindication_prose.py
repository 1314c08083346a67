"""Reads contraindications out of articles on a drug that does not exist."""

from __future__ import annotations

from app.extract.contraindications import extract
from app.wikitext.parse import parse_document


def contraindications(source: str) -> dict[str, str | None]:
    facts = extract(parse_document("Foonib", source)).facts
    return {fact.condition: fact.strength.value if fact.strength else None for fact in facts}


def stated(sentence: str) -> list[str]:
    return list(contraindications(f"'''Foonib''' is a drug.\n\n{sentence}"))
