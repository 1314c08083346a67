"""Redirects: titles of a wiki that lead to a drug's article, kept as names of that drug.

A redirect often comes before or long after its target, and changes without it. So redirects have a table of their own,
and what a drug's documents and lookups say of them is settled by the linking pass at the end of an ingestion.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from sqlalchemy import bindparam, text
from sqlmodel import Session, select

from app.facts.drug import RedirectRow
from app.store.statements import delete_rows, execute_each, fetch_rows

_LEADING_TO = select(RedirectRow.title).where(
    RedirectRow.wiki == bindparam("wiki"), RedirectRow.target == bindparam("target")
)
# Which both engines understand, though SQLAlchemy has it for each of them apart.
_SAVE = text(
    "INSERT INTO redirect (wiki, title, target) VALUES (:wiki, :title, :target)"
    " ON CONFLICT (wiki, title) DO UPDATE SET target = excluded.target"
)


@dataclass(frozen=True, slots=True)
class Redirect:
    """A page `title` that leads to the whole page `target` of the same wiki, both as the wiki writes titles.

    One that leads to a section of a page is no name of what the page is about: sources do not yield it.
    `revision_id` is that of the redirect itself, where it is known; `origin` is what it was read from.
    """

    wiki: str
    title: str
    target: str
    revision_id: int | None = field(default=None, compare=False)
    origin: str = field(default="", compare=False)


def save_redirects(session: Session, redirects: Iterable[Redirect]) -> None:
    """Store redirects; one that led elsewhere before leads here now."""
    execute_each(
        session, _SAVE, [{"wiki": each.wiki, "title": each.title, "target": each.target} for each in redirects]
    )


def replace_redirects(session: Session, wiki: str, target: str, titles: Collection[str]) -> None:
    """Store these as all the redirects to a page: what else led there no longer does."""
    gone = set(redirects_to(session, wiki, target)) - set(titles)
    drop_redirects(session, wiki, gone)
    save_redirects(session, (Redirect(wiki, title, target) for title in titles))


def drop_redirects(session: Session, wiki: str, titles: Iterable[str]) -> None:
    """Forget pages that redirect no longer."""
    for title in titles:
        delete_rows(session, RedirectRow, wiki=wiki, title=title)


def redirects_to(session: Session, wiki: str, target: str) -> list[str]:
    """List the titles that lead to a page, in order."""
    return sorted(title for (title,) in fetch_rows(session, _LEADING_TO, wiki=wiki, target=target))
