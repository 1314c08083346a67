"""Puts what was read of a drug in the place of what was stored; the caller holds the transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, delete, select

from app.extract.extraction import Problem
from app.facts.domains import DOMAINS, Domain
from app.facts.drug import DocumentRow, DrugRow, LookupRow, ProblemRow
from app.facts.evidence import Fact
from app.facts.monograph import MonographDocument
from app.facts.rows import flatten
from app.store.lookups import lookups
from app.store.rendering import Rendered


def replace_facts(session: Session, drug: DrugRow, monograph: MonographDocument) -> None:
    """Put the facts of every domain in the place of the stored ones."""
    for domain in DOMAINS:
        replace_domain(session, drug, domain, getattr(monograph, domain.name))


def replace_domain(session: Session, drug: DrugRow, domain: Domain, facts: Sequence[Fact]) -> None:
    """Put the facts of one domain in the place of the stored ones."""
    session.exec(delete(domain.row).where(col(domain.row.drug_id) == drug.id))
    session.add_all([domain.row.model_validate(flatten(fact) | {"drug_id": drug.id}) for fact in facts])


def replace_lookups(session: Session, monograph: MonographDocument) -> None:
    """Put the ways to say a drug in the place of the stored ones."""
    session.exec(delete(LookupRow).where(col(LookupRow.slug) == monograph.drug.slug))
    session.add_all(lookups(monograph))


def replace_problems(session: Session, drug: DrugRow, problems: Sequence[Problem]) -> None:
    """Put what became no fact in the place of what is stored."""
    session.exec(delete(ProblemRow).where(col(ProblemRow.drug_id) == drug.id))
    rows = ({"drug_id": drug.id, "kind": p.kind.value, "where": p.where, "raw": p.raw} for p in problems)
    session.add_all([ProblemRow.model_validate(row) for row in rows])


def save_documents(session: Session, slug: str, documents: Sequence[Rendered], now: datetime) -> int:
    """Store the documents whose bytes differ from what is stored, and tell how many those are.

    The others keep ETag and Last-Modified. HTTP dates count whole seconds, so `now` should.
    """
    etags = dict(session.exec(select(DocumentRow.name, DocumentRow.etag).where(DocumentRow.slug == slug)).all())
    changed = [document for document in documents if etags.get(document.name) != document.etag]
    for document in changed:
        session.merge(
            DocumentRow(
                slug=slug,
                name=document.name,
                body=document.body,
                media_type=document.media_type,
                etag=document.etag,
                last_modified=now,
            )
        )
    return len(changed)
