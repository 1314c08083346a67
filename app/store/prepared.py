"""A drug's rows and documents, made where its article was read: what is left is to link them and to write them.

That may be another process than the one that writes, so all of it is plain values, which are quick to hand over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.extract.extraction import Extracted, Problem
from app.facts.article_words import in_small_letters, pack_words, words_in
from app.facts.domains import DOMAINS
from app.facts.facets import Facet
from app.facts.interactions import InteractionFact
from app.facts.lookup import lookup_key
from app.facts.monograph import MonographDocument
from app.store.article import Article
from app.store.consistency import consistency_rows
from app.store.facets import facets_of
from app.store.lookup_rows import LookupRows, lookup_rows
from app.store.lookups import lookups
from app.store.rendering import Rendered, monograph_document, render
from app.store.rows import FactRows, rows_of
from app.store.statements import Rows
from app.vocabulary.topics import Topic


@dataclass(frozen=True, slots=True)
class Prepared:
    """What storing an article under a slug writes.

    `rows` by domain; `documents` by the last part of their path;
    `interactants`: the keys under which other drugs are looked for; `words`: those of the article, packed.
    """

    slug: str
    title: str
    summary: str
    rows: dict[str, FactRows]
    facets: list[Facet]
    lookups: LookupRows
    problems: list[Problem]
    consistency: Rows
    documents: dict[str, Rendered]
    interactants: frozenset[str]
    words: bytes

    @property
    def facts(self) -> Counter[str]:
        """Count the facts by domain."""
        return Counter({domain: len(rows.facts) for domain, rows in self.rows.items()})


def prepare(slug: str, article: Article, extracted: Extracted) -> Prepared:
    """Make all that is stored of an article from what was read of it."""
    monograph = monograph_document(slug, article, extracted)
    documents = render(monograph, article.wikitext, extracted.consistency)
    return Prepared(
        slug=slug,
        title=article.title,
        summary=extracted.summary,
        rows={domain.name: rows_of(domain, getattr(monograph, domain.name)) for domain in DOMAINS},
        facets=facets_of(monograph, extracted.categories),
        lookups=lookup_rows(lookups(monograph)),
        problems=extracted.problems,
        consistency=consistency_rows(extracted.consistency),
        documents={document.name: document for document in documents},
        interactants=interactants(monograph.interactions),
        words=pack_words(_words(monograph)),
    )


def interactants(interactions: Iterable[InteractionFact]) -> frozenset[str]:
    """List the keys of what a drug interacts with."""
    return frozenset(lookup_key(fact.interactant.name) for fact in interactions)


def _words(monograph: MonographDocument) -> frozenset[int]:
    """Give the words of what an article says itself."""
    texts = (each.text for each in monograph.sections if each.topic != Topic.REFERENCES)
    return words_in(map(in_small_letters, texts))
