"""Holds every fact to its promise: the source between `start` and `end`, rendered to plain text, is the quote.

The reader keeps that promise by construction. Markup broken in ways that nobody foresaw may still read otherwise once
cut out of its surroundings: then what the slice itself says is the quote.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.extract.extraction import FactT
from app.facts.evidence import Evidence
from app.wikitext.plain import plain_text


class Proof:
    """Proves the quotes of one article; facts of several domains often share a sentence."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._rendered: dict[tuple[int, int], str] = {}

    def proven(self, facts: Iterable[FactT]) -> Iterator[FactT]:
        """Give the facts with quotes that their slices of the source prove."""
        for fact in facts:
            evidence = self.evidence(fact.evidence)
            yield fact if evidence is fact.evidence else fact.model_copy(update={"evidence": evidence})

    def evidence(self, evidence: Evidence) -> Evidence:
        """Give evidence whose quote its slice of the source proves: the same one where it does."""
        quote = self._render(evidence.start, evidence.end)
        return evidence if quote == evidence.quote else evidence.model_copy(update={"quote": quote})

    def _render(self, start: int, end: int) -> str:
        if (start, end) not in self._rendered:
            self._rendered[start, end] = plain_text(self._source[start:end])
        return self._rendered[start, end]
