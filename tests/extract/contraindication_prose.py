"""Reads contraindications out of articles on a drug that does not exist."""

from __future__ import annotations

from app.extract.contraindications import extract
from app.facts.limits import with_limit
from app.wikitext.parse import parse_document


def contraindications(source: str) -> dict[str, str | None]:
    """Give what each is called, with its limit, and how strict it is."""
    facts = extract(parse_document("Foonib", source)).facts
    return {
        with_limit(fact.condition, fact.limited_to): fact.strength.value if fact.strength else None for fact in facts
    }


def stated(sentence: str) -> list[str]:
    return list(contraindications(f"'''Foonib''' is a drug.\n\n{sentence}"))
