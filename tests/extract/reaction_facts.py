"""Reads adverse reactions out of articles on a drug that does not exist."""

from __future__ import annotations

from typing import Any

from app.extract.adverse_reactions import extract
from app.wikitext.parse import parse_document


def facts(source: str, *fields: str) -> list[dict[str, Any]]:
    facts = extract(parse_document("Xine", source)).facts
    return [{name: fact.model_dump(mode="json")[name] for name in ("reaction", *fields)} for fact in facts]


def names(source: str) -> list[str]:
    return [fact["reaction"] for fact in facts(source)]
