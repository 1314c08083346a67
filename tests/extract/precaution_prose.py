"""Reads precautions out of articles on a drug that does not exist."""

from __future__ import annotations

from app.extract.precautions import extract
from app.facts.limits import with_limit
from app.wikitext.parse import parse_document


def precautions(source: str) -> dict[str, str | None]:
    """Give what each is called, with its limit, and what is advised."""
    facts = extract(parse_document("Foonib", source)).facts
    return {with_limit(fact.condition, fact.limited_to): fact.advice for fact in facts}


def names(sentence: str, heading: str = "Side effects") -> list[str]:
    return list(precautions(f"'''Foonib''' is a drug.\n\n=={heading}==\n{sentence}"))
