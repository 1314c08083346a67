"""Which revisions were found to be no drug article: they need not be read again by the same version of the code."""

from __future__ import annotations

from sqlalchemy import bindparam
from sqlmodel import Session, select

from app.facts.drug import SkippedPageRow
from app.store.article import Article
from app.store.statements import fetch_rows
from app.store.version import extraction_version

# Made once: it is executed for each article that is not stored.
_REASON = select(SkippedPageRow.reason, SkippedPageRow.revision_id, SkippedPageRow.version).where(
    SkippedPageRow.wiki == bindparam("wiki"), SkippedPageRow.page_id == bindparam("page_id")
)


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
    page = {"wiki": article.wiki, "page_id": article.page_id}
    found = fetch_rows(session, _REASON, **page) if article.page_id is not None else []
    now = (article.revision_id, extraction_version())
    return next((reason for reason, *then in found if tuple(then) == now), None)
