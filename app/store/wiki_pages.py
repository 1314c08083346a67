"""What is stored of a wiki's pages: which drug each is, at which revision, and which are known to be none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Engine
from sqlmodel import Session, col, select, update

from app.facts.drug import DrugRow, RedirectRow, SkippedPageRow
from app.store.article import Article
from app.store.version import extraction_version


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A stored drug as a page of its wiki."""

    slug: str
    title: str
    page_id: int | None
    revision_id: int | None


def numbered_drugs(engine: Engine) -> frozenset[tuple[str, int]]:
    """List the pages of which drugs are stored, each a wiki and a number."""
    with Session(engine) as session:
        rows = session.exec(select(DrugRow.wiki, DrugRow.page_id))
        return frozenset((wiki, number) for wiki, number in rows if number is not None)


@dataclass(frozen=True, slots=True)
class SkippedPage:
    """A page that was found to be no drug article: at which revision, and why."""

    revision_id: int
    reason: str


def stored_pages(session: Session, wiki: str) -> list[StoredPage]:
    """List the drugs of a wiki, in the order of their slugs."""
    columns = select(DrugRow.slug, DrugRow.title, DrugRow.page_id, DrugRow.revision_id)
    rows = session.exec(columns.where(DrugRow.wiki == wiki).order_by(col(DrugRow.slug)))
    return [StoredPage(*row) for row in rows]


def skipped_pages(session: Session, wiki: str) -> dict[int, SkippedPage]:
    """List the pages that this version of the code found to be no drug articles, by their number."""
    columns = select(SkippedPageRow.page_id, SkippedPageRow.revision_id, SkippedPageRow.reason)
    of_version = columns.where(SkippedPageRow.wiki == wiki, SkippedPageRow.version == extraction_version())
    return {number: SkippedPage(revision, reason) for number, revision, reason in session.exec(of_version)}


def set_page(session: Session, slug: str, page_id: int) -> None:
    """Say which page a stored drug is."""
    session.exec(update(DrugRow).where(col(DrugRow.slug) == slug).values(page_id=page_id))


def stored_articles(engine: Engine, slugs: Iterable[str]) -> Iterator[Article]:
    """Give the articles of drugs as they are stored, one at a time."""
    for slug in slugs:
        with Session(engine) as session:
            drug = session.exec(select(DrugRow).where(DrugRow.slug == slug)).one()
        yield article_of(drug)


def article_of(drug: DrugRow) -> Article:
    """Give the article that is stored of a drug."""
    return Article(
        title=drug.title,
        wiki=drug.wiki,
        url=drug.url,
        license=drug.license,
        attribution=drug.attribution,
        wikitext=drug.wikitext,
        page_id=drug.page_id,
        revision_id=drug.revision_id,
        revision_timestamp=drug.revision_timestamp,
        retrieved_at=drug.retrieved_at,
    )


def redirects_of(session: Session, wiki: str) -> dict[str, set[str]]:
    """Tell for each target the titles that are stored as leading to it."""
    found: dict[str, set[str]] = {}
    for title, target in session.exec(select(RedirectRow.title, RedirectRow.target).where(RedirectRow.wiki == wiki)):
        found.setdefault(target, set()).add(title)
    return found
