"""Holds every fact to its promise: the source between `start` and `end`, rendered to plain text, is the quote.

The reader keeps that promise by construction. Markup broken in ways that nobody foresaw may still read otherwise once
cut out of its surroundings: then what the slice itself says is the quote.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from app.extract.extraction import FactT
from app.wikitext.plain import plain_text


def proven(facts: Iterable[FactT], source: str) -> Iterator[FactT]:
    """Give the facts with quotes that their slices of `source` prove."""

    @cache
    def rendered(start: int, end: int) -> str:
        return plain_text(source[start:end])

    for fact in facts:
        evidence = fact.evidence
        quote = rendered(evidence.start, evidence.end)
        if quote == evidence.quote:
            yield fact
        else:
            yield fact.model_copy(update={"evidence": evidence.model_copy(update={"quote": quote})})
