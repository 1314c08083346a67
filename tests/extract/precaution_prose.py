"""Reads precautions out of articles on a drug that does not exist."""

from __future__ import annotations

from app.extract.precautions import extract
from app.wikitext.parse import parse_document


def precautions(source: str) -> dict[str, str | None]:
    return {fact.condition: fact.advice for fact in extract(parse_document("Foonib", source)).facts}
