"""Stores what was read of an article: facts, lookups, problems and documents, all of it or nothing."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel import Session

from app.extract.extraction import Problem
from app.facts.domains import DOMAINS
from app.facts.drug import DrugRow
from app.store.article import Article
from app.store.consistency import add_consistency, remove_consistency
from app.store.dataset import renew_version
from app.store.drugs import find_drug, take_title
from app.store.facets import replace_facets
from app.store.linking import linked
from app.store.lookup_rows import add_lookups, remove_lookups
from app.store.losses import losses
from app.store.prepared import Prepared
from app.store.redirects import drop_redirects
from app.store.rows import (
    add_facts,
    add_problems,
    add_words,
    remove_facts,
    remove_problems,
    remove_words,
    save_documents,
)
from app.store.statements import insert_row
from app.store.version import article_hash


class Outcome(StrEnum):
    """What storing did."""

    CREATED = "created"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class StoreResult:
    """Which drug was stored, what that did, how many documents have new bytes, and what the text before had more."""

    slug: str
    outcome: Outcome
    documents_changed: int
    lost: tuple[Problem, ...] = ()


def store(session: Session, article: Article, prepared: Prepared) -> StoreResult:
    """Put a drug's facts and documents in the place of the stored ones; the caller's transaction makes it one change.

    What is stored already is left alone: no row, id, ETag or Last-Modified changes. A moved page keeps its drug.
    """
    drug = find_drug(session, article.wiki, article.title, article.page_id)
    if drug is not None and drug.text_hash == article_hash(article):
        drug.page_id = article.page_id or drug.page_id
        return StoreResult(drug.slug, Outcome.UNCHANGED, 0)
    lost = losses(session, drug, article, prepared)
    take_title(session, drug, article)
    now = renew_version(session)
    drug_id = _save_drug(session, drug, article, prepared, now)
    drop_redirects(session, article.wiki, [article.title])  # it is an article now
    prepared = linked(session, article.wiki, prepared)
    if drug is not None:
        _remove_rows(session, drug_id, prepared.slug)
    changed = _add_rows(session, drug_id, prepared, now)
    add_problems(session, drug_id, lost)
    return StoreResult(prepared.slug, Outcome.REPLACED if drug else Outcome.CREATED, changed, lost)


def _save_drug(session: Session, drug: DrugRow | None, article: Article, prepared: Prepared, now: datetime) -> int:
    """Write the row of the drug itself, and give its number."""
    values = {
        **{name: value for name, value in asdict(article).items() if name in DrugRow.model_fields},
        "page_id": article.page_id or (drug.page_id if drug else None),
        "slug": prepared.slug,
        "summary": prepared.summary,
        "text_hash": article_hash(article),
        "updated_at": now,
    }
    if drug is None or drug.id is None:
        return insert_row(session, DrugRow, values)
    drug.sqlmodel_update(values)
    session.flush()
    return drug.id


def _remove_rows(session: Session, drug_id: int, slug: str) -> None:
    remove_facts(session, drug_id, [domain.name for domain in DOMAINS])
    remove_words(session, drug_id)
    remove_lookups(session, slug)
    remove_problems(session, drug_id)
    remove_consistency(session, drug_id)


def _add_rows(session: Session, drug_id: int, prepared: Prepared, now: datetime) -> int:
    add_facts(session, drug_id, prepared.rows)
    add_words(session, drug_id, prepared.words)
    add_lookups(session, prepared.slug, prepared.lookups)
    add_problems(session, drug_id, prepared.problems)
    add_consistency(session, drug_id, prepared.consistency)
    replace_facets(session, prepared.slug, prepared.facets)
    return save_documents(session, prepared.slug, prepared.documents.values(), now)
