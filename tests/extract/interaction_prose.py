"""Reads interactions out of articles on a drug that does not exist."""

from __future__ import annotations

from typing import Any

from app.extract.interactions import extract
from app.facts.limits import with_limit
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text

LEAD = "'''Testol''' (brand name '''Provex''') is a [[statin]].\n"


def read(body: str, lead: str = LEAD) -> list[tuple[str, str, str, str]]:
    facts = extract(parse_document("Testol", lead + body)).facts
    return [
        (
            with_limit(fact.interactant.name, fact.limited_to),
            fact.interactant.kind.value,
            fact.finding.value,
            fact.recommendation.value,
        )
        for fact in facts
    ]


def absence(body: str) -> list[dict[str, Any]]:
    return [missing.model_dump(mode="json") for missing in extract(parse_document("Testol", LEAD + body)).missing]


def told(body: str) -> list[tuple[str | None, str | None]]:
    return [(fact.effect, fact.management) for fact in extract(parse_document("Testol", LEAD + body)).facts]


def proven(body: str) -> list[tuple[str, str | None, str | None, str]]:
    source = LEAD + body
    facts = extract(parse_document("Testol", source)).facts
    for fact in facts:
        assert plain_text(source[fact.evidence.start : fact.evidence.end]) == fact.evidence.quote == fact.raw
    return [(fact.interactant.name, fact.effect, fact.management, fact.evidence.quote) for fact in facts]
