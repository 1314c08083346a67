"""Which revisions were found to be no drug article: they need not be read again by the same version of the code."""

from __future__ import annotations

from sqlmodel import Session

from app.facts.drug import SkippedPageRow
from app.store.article import Article
from app.store.version import extraction_version


def remember_skipped(session: Session, article: Article, reason: str) -> None:
    """Store why an article is left out, where its page and revision are known."""
    if article.page_id is not None and article.revision_id is not None:
        session.merge(
            SkippedPageRow(
                wiki=article.wiki,
                page_id=article.page_id,
                revision_id=article.revision_id,
                version=extraction_version(),
                reason=reason,
            )
        )


def skipped_before(session: Session, article: Article) -> str | None:
    """Give the reason for which this revision was left out by this version of the code, or None."""
    row = session.get(SkippedPageRow, (article.wiki, article.page_id)) if article.page_id is not None else None
    known = row is not None and (row.revision_id, row.version) == (article.revision_id, extraction_version())
    return row.reason if row is not None and known else None
