"""Writes and removes the rows of a drug; the caller holds the transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlmodel import Session, SQLModel

from app.extract.extraction import Problem
from app.facts.article_words import ArticleWordsRow
from app.facts.domains import DOMAINS, Domain
from app.facts.drug import DocumentRow, ProblemRow
from app.facts.evidence import Fact
from app.facts.passages import PassageRow
from app.facts.rows import flatten
from app.facts.terms import NAMED_BY, TermRow
from app.store.indexing import measured, terms
from app.store.passages import passages
from app.store.rendering import Rendered
from app.store.statements import Row, Rows, delete_each, delete_rows, insert_rows, rows_for, table_of, together

_TABLES: dict[str, type[SQLModel]] = {domain.name: domain.row for domain in DOMAINS}
_SECOND = timedelta(seconds=1)
_DOCUMENT = table_of(DocumentRow).c
# Made once: it is executed for each drug that is stored.
_DOCUMENTS = select(_DOCUMENT.name, _DOCUMENT.etag, _DOCUMENT.last_modified).where(
    _DOCUMENT.slug == bindparam("a_slug")
)
_BY_THE_DATABASE = frozenset({"key", "drug_id"})


class FactRows(NamedTuple):
    """The rows of a domain's facts and those of what finds them: all columns but the drug's number."""

    facts: Rows
    terms: Rows
    passages: Rows


def rows_of(domain: Domain, facts: Iterable[Fact]) -> FactRows:
    """Turn facts into rows; what is no column is left out."""
    blank = _blank(domain.row)
    flat = [flatten(fact) for fact in facts]
    rows = [
        blank | {name: row[name] for name in row.keys() & blank.keys()} | measured(domain.name, row) for row in flat
    ]
    # Several facts may be read from one parameter, and a name may be of several kinds: a search finds the text once.
    texts = {(each["title"], each["text"]): each for row in rows for each in passages(domain.name, row)}
    return FactRows(
        rows_for(domain.row, rows),
        rows_for(TermRow, [term for row in rows for term in terms(domain.name, row)]),
        rows_for(PassageRow, list(texts.values())),
    )


def add_facts(session: Session, drug_id: int | None, rows: Mapping[str, FactRows]) -> None:
    """Insert the facts of each domain that is named."""
    for domain, of_domain in rows.items():
        insert_rows(session, _TABLES[domain], of_domain.facts, drug_id=drug_id)
    insert_rows(session, TermRow, together(of_domain.terms for of_domain in rows.values()), drug_id=drug_id)
    insert_rows(session, PassageRow, together(of_domain.passages for of_domain in rows.values()), drug_id=drug_id)


def remove_facts(session: Session, drug_id: int | None, domains: Collection[str]) -> None:
    """Remove a drug's facts of these domains."""
    for domain in domains:
        delete_rows(session, _TABLES[domain], drug_id=drug_id)
        delete_rows(session, PassageRow, drug_id=drug_id, domain=domain)
        if domain in NAMED_BY:
            delete_rows(session, TermRow, drug_id=drug_id, domain=domain)


def add_words(session: Session, drug_id: int | None, words: bytes) -> None:
    """Insert the words of an article."""
    insert_rows(session, ArticleWordsRow, Rows(("words",), [(words,)]), drug_id=drug_id)


def remove_words(session: Session, drug_id: int | None) -> None:
    """Remove them."""
    delete_rows(session, ArticleWordsRow, drug_id=drug_id)


def add_problems(session: Session, drug_id: int | None, problems: Iterable[Problem]) -> None:
    """Insert what became no fact."""
    rows = [{"kind": p.kind.value, "where": p.where, "raw": p.raw} for p in problems]
    insert_rows(session, ProblemRow, rows_for(ProblemRow, rows), drug_id=drug_id)


def remove_problems(session: Session, drug_id: int | None) -> None:
    """Remove what became no fact."""
    delete_rows(session, ProblemRow, drug_id=drug_id)


def save_documents(session: Session, slug: str, documents: Iterable[Rendered], now: datetime) -> int:
    """Store the documents whose bytes differ from what is stored, and tell how many those are.

    The others keep ETag and Last-Modified. HTTP dates count whole seconds, so `now` should; a document that changes
    again in the same second, or after the clock was put back, is a second newer than it was all the same, for clients
    ask whether it has changed since then.
    """
    stored = {row.name: row for row in session.connection().execute(_DOCUMENTS, {"a_slug": slug})}
    changed = [each for each in documents if each.name not in stored or stored[each.name].etag != each.etag]
    replaced = [document.name for document in changed if document.name in stored]
    if replaced:
        gone = Rows(("name",), [(name,) for name in replaced])
        delete_each(session, DocumentRow, gone, slug=slug)
    moments = {name: max(now, stored[name].last_modified + _SECOND) for name in replaced}
    rows = [document.columns() | {"last_modified": moments.get(document.name, now)} for document in changed]
    insert_rows(session, DocumentRow, rows_for(DocumentRow, rows), slug=slug)
    return len(changed)


@cache
def _blank(row: type[SQLModel]) -> Row:
    """Give each column its default, and None where a fact always has a value."""
    fields = {name: field for name, field in row.model_fields.items() if name not in _BY_THE_DATABASE}
    required = {name: None for name, field in fields.items() if field.is_required()}
    return required | {n: f.get_default(call_default_factory=True) for n, f in fields.items() if n not in required}
