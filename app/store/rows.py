"""Puts what was read of a drug in the place of what was stored; the caller holds the transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlmodel import Session, SQLModel, col, delete, insert, select

from app.extract.extraction import Problem
from app.facts.domains import DOMAINS, Domain
from app.facts.drug import DocumentRow, DrugRow, LookupRow, ProblemRow
from app.facts.evidence import Fact
from app.facts.monograph import MonographDocument
from app.facts.rows import flatten
from app.facts.terms import TermRow
from app.store.indexing import measured, terms
from app.store.lookups import lookups
from app.store.rendering import Rendered


def replace_facts(session: Session, drug: DrugRow, monograph: MonographDocument) -> None:
    """Put the facts of every domain in the place of the stored ones."""
    for domain in DOMAINS:
        replace_domain(session, drug, domain, getattr(monograph, domain.name))


def replace_domain(session: Session, drug: DrugRow, domain: Domain, facts: Sequence[Fact]) -> None:
    """Put the facts of one domain, and what finds them, in the place of the stored ones."""
    session.exec(delete(domain.row).where(col(domain.row.drug_id) == drug.id))
    session.exec(delete(TermRow).where(col(TermRow.drug_id) == drug.id, col(TermRow.domain) == domain.name))
    rows = [flatten(fact) | {"drug_id": drug.id} for fact in facts]
    _insert(session, domain.row, [row | measured(domain.name, row) for row in rows])
    _insert(session, TermRow, [term for row in rows for term in terms(domain.name, row)])


def replace_lookups(session: Session, monograph: MonographDocument) -> None:
    """Put the ways to say a drug in the place of the stored ones."""
    session.exec(delete(LookupRow).where(col(LookupRow.slug) == monograph.drug.slug))
    _insert(session, LookupRow, [row.model_dump() for row in lookups(monograph)])


def replace_problems(session: Session, drug: DrugRow, problems: Sequence[Problem]) -> None:
    """Put what became no fact in the place of what is stored."""
    session.exec(delete(ProblemRow).where(col(ProblemRow.drug_id) == drug.id))
    rows = [{"drug_id": drug.id, "kind": p.kind.value, "where": p.where, "raw": p.raw} for p in problems]
    _insert(session, ProblemRow, rows)


def save_documents(session: Session, slug: str, documents: Sequence[Rendered], now: datetime) -> int:
    """Store the documents whose bytes differ from what is stored, and tell how many those are.

    The others keep ETag and Last-Modified. HTTP dates count whole seconds, so `now` should.
    """
    etags = dict(session.exec(select(DocumentRow.name, DocumentRow.etag).where(DocumentRow.slug == slug)).all())
    changed = [document for document in documents if etags.get(document.name) != document.etag]
    replaced = [document.name for document in changed if document.name in etags]
    session.exec(delete(DocumentRow).where(col(DocumentRow.slug) == slug, col(DocumentRow.name).in_(replaced)))
    values = ({**asdict(document), "etag": document.etag, "slug": slug, "last_modified": now} for document in changed)
    _insert(session, DocumentRow, list(values))
    return len(changed)


def _insert(session: Session, table: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert all rows with one statement: an object for each would take as long as reading the article.

    The values have been validated as facts. What a row leaves out has its default, what is no column is left out.
    """
    fields = {name: field for name, field in table.model_fields.items() if any(name in row for row in rows)}
    defaults = {name: field.get_default(call_default_factory=True) for name, field in fields.items()}
    if rows:
        session.execute(insert(table), [{name: row.get(name, defaults[name]) for name in fields} for row in rows])
