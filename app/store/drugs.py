"""Which stored drug an article is of: a page's number goes before its title, for pages are moved."""

from __future__ import annotations

from sqlalchemy import bindparam
from sqlmodel import Session, col, delete, or_, select

from app.facts.drug import DrugRow
from app.store.article import Article
from app.store.dataset import renew_version
from app.store.facets import replace_facets
from app.store.redirects import replace_redirects
from app.store.statements import fetch_rows

# Made once: they are executed for each article, stored or not.
_OF_WIKI = select(DrugRow.page_id, DrugRow.id).where(DrugRow.wiki == bindparam("wiki"))
_TITLED = _OF_WIKI.where(DrugRow.title == bindparam("title"))
_EITHER = or_(col(DrugRow.title) == bindparam("title"), col(DrugRow.page_id) == bindparam("page_id"))
_NUMBERED = _OF_WIKI.where(_EITHER)


def find_drug(session: Session, wiki: str, title: str, page_id: int | None = None) -> DrugRow | None:
    """Find the drug of a page by its number, else by its title; None where it is not stored."""
    page = {"wiki": wiki, "title": title}
    numbered = page | {"page_id": page_id}
    found = fetch_rows(session, _NUMBERED, **numbered) if page_id else fetch_rows(session, _TITLED, **page)
    drug = min(found, key=lambda drug: drug[0] != page_id, default=None)
    return session.get_one(DrugRow, drug[1]) if drug is not None else None


def take_title(session: Session, drug: DrugRow | None, article: Article) -> None:
    """Free the article's title for its drug where another drug still has it.

    That one's page was moved too, for a wiki has one page of a title. Until its own article is stored, which it is by
    its number, its row says which drug it is; its documents stay as they are.
    """
    other = find_drug(session, article.wiki, article.title) if drug is not None else None
    if drug is not None and other is not None and other.id != drug.id:
        other.title = f"{other.title} ({other.slug})"
        other.text_hash = ""  # whatever its article says next, it is not what is stored
        session.add(other)
        session.flush()


def remove_page(session: Session, wiki: str, page_id: int | None) -> bool:
    """Remove the drug of a page, where there is one and its number is known; tell whether there was."""
    of_page = select(DrugRow).where(DrugRow.wiki == wiki, DrugRow.page_id == page_id)
    drug = session.exec(of_page).first() if page_id is not None else None
    if drug is not None:
        remove_drug(session, drug)
    return drug is not None


def remove_drug(session: Session, drug: DrugRow) -> None:
    """Remove all that is stored of a drug, and the redirects to it; the caller's transaction makes it one change."""
    replace_redirects(session, drug.wiki, drug.title, ())
    replace_facets(session, drug.slug, ())
    session.exec(delete(DrugRow).where(col(DrugRow.id) == drug.id))
    renew_version(session)
