"""Stores what was read of an article: facts, lookups, problems and documents, all of it or nothing."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlmodel import Session

from app.extract.monograph import Extracted
from app.facts.drug import DrugRow
from app.store.article import Article
from app.store.drugs import find_drug, take_title
from app.store.facets import facets_of, replace_facets
from app.store.linking import link_interactions
from app.store.redirect_names import with_redirects
from app.store.redirects import drop_redirects
from app.store.rendering import monograph_document, render
from app.store.rows import replace_facts, replace_lookups, replace_problems, save_documents
from app.store.slugs import slug_of
from app.store.version import article_hash


class Outcome(StrEnum):
    """What storing did."""

    CREATED = "created"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class StoreResult:
    """Which drug was stored, what that did, and how many documents have new bytes."""

    slug: str
    outcome: Outcome
    documents_changed: int


def is_stored(session: Session, article: Article) -> bool:
    """Tell whether this text, read by this version of the code, is stored already."""
    drug = find_drug(session, article.wiki, article.title, article.page_id)
    return drug is not None and drug.text_hash == article_hash(article)


def store(session: Session, article: Article, extracted: Extracted) -> StoreResult:
    """Put a drug's facts and documents in the place of the stored ones; the caller's transaction makes it one change.

    What is stored already is left alone: no row, id, ETag or Last-Modified changes. A moved page keeps its drug.
    """
    drug = find_drug(session, article.wiki, article.title, article.page_id)
    if drug is not None and drug.text_hash == article_hash(article):
        drug.page_id = article.page_id or drug.page_id
        return StoreResult(drug.slug, Outcome.UNCHANGED, 0)
    take_title(session, drug, article)
    now = datetime.now(UTC).replace(microsecond=0)
    row = _save_drug(session, drug, article, extracted.summary, now)
    monograph = monograph_document(row.slug, article, extracted)
    drop_redirects(session, article.wiki, [article.title])  # it is an article now
    monograph.names = with_redirects(session, row.slug, monograph.source, monograph.names)
    monograph.interactions = link_interactions(session, monograph.drug, monograph.interactions)
    replace_facts(session, row, monograph)
    replace_facets(session, row.slug, facets_of(monograph, extracted.categories))
    replace_lookups(session, monograph)
    replace_problems(session, row, extracted.problems)
    changed = save_documents(session, row.slug, render(monograph, article.wikitext), now)
    return StoreResult(row.slug, Outcome.REPLACED if drug else Outcome.CREATED, changed)


def _save_drug(session: Session, drug: DrugRow | None, article: Article, summary: str, now: datetime) -> DrugRow:
    page_id = article.page_id or (drug.page_id if drug else None)
    values = {
        **asdict(article),
        "page_id": page_id,
        "summary": summary,
        "text_hash": article_hash(article),
        "updated_at": now,
    }
    row = drug or DrugRow.model_validate(
        {**values, "slug": slug_of(session, article.wiki, article.title, article.page_id)}
    )
    row.sqlmodel_update(values)
    session.add(row)
    session.flush()
    return row
