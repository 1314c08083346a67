"""Writes and removes the rows of a drug; the caller holds the transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import delete, select
from sqlmodel import Session, SQLModel

from app.extract.extraction import Problem
from app.facts.article_words import ArticleWordsRow
from app.facts.domains import DOMAINS, Domain
from app.facts.drug import DocumentRow, LookupRow, ProblemRow
from app.facts.evidence import Fact
from app.facts.name_starts import NameStartRow
from app.facts.passages import PassageRow
from app.facts.rows import flatten
from app.facts.spelling import SpellingRow
from app.facts.terms import NAMED_BY, TermRow
from app.store.indexing import measured, terms
from app.store.lookups import Lookup
from app.store.names import name_start_rows, spelling_rows
from app.store.passages import passages
from app.store.rendering import Rendered
from app.store.statements import Row, delete_rows, insert_rows, table_of

_TABLES: dict[str, type[SQLModel]] = {domain.name: domain.row for domain in DOMAINS}
_SECOND = timedelta(seconds=1)
_BY_THE_DATABASE = frozenset({"key", "drug_id"})


@dataclass(frozen=True, slots=True)
class FactRows:
    """The rows of a domain's facts and those of what finds them: all columns but the drug's number."""

    facts: list[Row]
    terms: list[Row]
    passages: list[Row]


def rows_of(domain: Domain, facts: Iterable[Fact]) -> FactRows:
    """Turn facts into rows; what is no column is left out."""
    blank = _blank(domain.row)
    flat = [flatten(fact) for fact in facts]
    rows = [
        blank | {name: row[name] for name in row.keys() & blank.keys()} | measured(domain.name, row) for row in flat
    ]
    return FactRows(
        rows,
        [term for row in rows for term in terms(domain.name, row)],
        [passage for row in rows for passage in passages(domain.name, row)],
    )


def add_facts(session: Session, drug_id: int | None, rows: Mapping[str, FactRows]) -> None:
    """Insert the facts of each domain that is named."""
    for domain, of_domain in rows.items():
        insert_rows(session, _TABLES[domain], [row | {"drug_id": drug_id} for row in of_domain.facts])
    of_all = (term for of_domain in rows.values() for term in of_domain.terms)
    insert_rows(session, TermRow, [term | {"drug_id": drug_id} for term in of_all])
    of_all = (passage for of_domain in rows.values() for passage in of_domain.passages)
    insert_rows(session, PassageRow, [passage | {"drug_id": drug_id} for passage in of_all])


def remove_facts(session: Session, drug_id: int | None, domains: Collection[str]) -> None:
    """Remove a drug's facts of these domains."""
    for domain in domains:
        delete_rows(session, _TABLES[domain], drug_id=drug_id)
        delete_rows(session, PassageRow, drug_id=drug_id, domain=domain)
        if domain in NAMED_BY:
            delete_rows(session, TermRow, drug_id=drug_id, domain=domain)


def add_words(session: Session, drug_id: int | None, words: bytes) -> None:
    """Insert the words of an article."""
    insert_rows(session, ArticleWordsRow, [{"drug_id": drug_id, "words": words}])


def remove_words(session: Session, drug_id: int | None) -> None:
    """Remove them."""
    delete_rows(session, ArticleWordsRow, drug_id=drug_id)


def add_lookups(session: Session, slug: str, lookups: Collection[Lookup]) -> None:
    """Insert the ways to say a drug, and what finds its names when they are misspelled or typed half."""
    insert_rows(session, LookupRow, [lookup._asdict() | {"slug": slug} for lookup in lookups])
    insert_rows(session, SpellingRow, [row | {"slug": slug} for row in spelling_rows(lookups)])
    insert_rows(session, NameStartRow, [row | {"slug": slug} for row in name_start_rows(lookups)])


def remove_lookups(session: Session, slug: str) -> None:
    """Remove the ways to say a drug."""
    for row in (LookupRow, SpellingRow, NameStartRow):
        delete_rows(session, row, slug=slug)


def add_problems(session: Session, drug_id: int | None, problems: Iterable[Problem]) -> None:
    """Insert what became no fact."""
    rows = [{"drug_id": drug_id, "kind": p.kind.value, "where": p.where, "raw": p.raw} for p in problems]
    insert_rows(session, ProblemRow, rows)


def remove_problems(session: Session, drug_id: int | None) -> None:
    """Remove what became no fact."""
    delete_rows(session, ProblemRow, drug_id=drug_id)


def save_documents(session: Session, slug: str, documents: Iterable[Rendered], now: datetime) -> int:
    """Store the documents whose bytes differ from what is stored, and tell how many those are.

    The others keep ETag and Last-Modified. HTTP dates count whole seconds, so `now` should; a document that changes
    again in the same second, or after the clock was put back, is a second newer than it was all the same, for clients
    ask whether it has changed since then.
    """
    table = table_of(DocumentRow)
    columns = (table.c.name, table.c.etag, table.c.last_modified)
    stored = {row.name: row for row in session.connection().execute(select(*columns).where(table.c.slug == slug))}
    changed = [each for each in documents if each.name not in stored or stored[each.name].etag != each.etag]
    replaced = [document.name for document in changed if document.name in stored]
    if replaced:
        session.connection().execute(delete(table).where(table.c.slug == slug, table.c.name.in_(replaced)))
    moments = {name: max(now, stored[name].last_modified + _SECOND) for name in replaced}
    common = {document.name: {"slug": slug, "last_modified": moments.get(document.name, now)} for document in changed}
    insert_rows(session, DocumentRow, [document.columns() | common[document.name] for document in changed])
    return len(changed)


@cache
def _blank(row: type[SQLModel]) -> Row:
    """Give each column its default, and None where a fact always has a value."""
    fields = {name: field for name, field in row.model_fields.items() if name not in _BY_THE_DATABASE}
    required = {name: None for name, field in fields.items() if field.is_required()}
    return required | {n: f.get_default(call_default_factory=True) for n, f in fields.items() if n not in required}
