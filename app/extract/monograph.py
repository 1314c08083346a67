"""Reads a whole article: every domain's facts, what is missing, and what became no fact."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.extract.extraction import Problem
from app.facts.document import Missing
from app.facts.evidence import Fact
from app.wikitext.document import Document


@dataclass(slots=True)
class Extracted:
    """What was read from one article. `facts` has a list for each domain by its name."""

    title: str
    summary: str
    facts: dict[str, list[Fact]] = field(default_factory=dict)
    missing: list[Missing] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def extract_monograph(document: Document, slug: str) -> Extracted:
    """Read an article. Fact ids start with the slug."""
    del slug
    return Extracted(title=document.title, summary="")
