"""Holds every fact to its promise: the source between `start` and `end`, rendered to plain text, is the quote.

The reader keeps that promise by construction. Markup broken in ways that nobody foresaw may still read otherwise once
cut out of its surroundings: then what the slice itself says is the quote.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.extract.extraction import FactT
from app.facts.evidence import Evidence
from app.wikitext.plain import plain_text, shows_the_same_alone, simple_text


class Proof:
    """Proves the quotes of one article; facts of several domains often share a sentence."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._proven: dict[tuple[int, int, str], str] = {}

    def proven(self, facts: Iterable[FactT]) -> Iterator[FactT]:
        """Give the facts with quotes that their slices of the source prove."""
        for fact in facts:
            evidence = self.evidence(fact.evidence)
            yield fact if evidence is fact.evidence else fact.model_copy(update={"evidence": evidence})

    def evidence(self, evidence: Evidence) -> Evidence:
        """Give evidence whose quote its slice of the source proves: the same one where it does."""
        quote = self._proven_quote(evidence.start, evidence.end, evidence.quote)
        return evidence if quote == evidence.quote else evidence.model_copy(update={"quote": quote})

    def _proven_quote(self, start: int, end: int, quote: str) -> str:
        key = (start, end, quote)
        if key not in self._proven:
            self._proven[key] = _prove(self._source[start:end], quote)
        return self._proven[key]


def _prove(source: str, quote: str) -> str:
    """Give what a slice says: the quote, where it need not be read again to know that."""
    simple = simple_text(source)
    if simple is None and not shows_the_same_alone(source, quote):
        return plain_text(source)
    return quote if simple is None else simple
