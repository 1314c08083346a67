"""What the names of an article are, short enough to compare."""

from __future__ import annotations

from app.extract.names import extract
from app.wikitext.parse import parse_document


def names(source: str, title: str = "Foonib") -> list[tuple[str, str]]:
    return [(fact.name, fact.kind.value) for fact in extract(parse_document(title, source)).facts[1:]]
