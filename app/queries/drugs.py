"""The list of drugs, a page at a time."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import cast

from sqlalchemy.orm import QueryableAttribute, defer
from sqlmodel import Field, Session, col, select

from app.facts.document import DrugLink, Source, drug_link
from app.facts.drug import DrugRow, LookupRow
from app.facts.evidence import Closed
from app.facts.lookup import lookup_key
from app.queries.lookup import NAME_KINDS

_WIKITEXT = cast("QueryableAttribute[str]", DrugRow.wikitext)

# Says which sort the place in it is of: a cursor of another version is refused, not misread.
_CURSOR_KIND = b"slug:"


class DrugItem(DrugLink):
    """A drug in the list."""

    summary: str = Field(description="First sentence of the article.")
    source: Source


class DrugPage(Closed):
    """One page of the list of drugs."""

    items: list[DrugItem]
    next_cursor: str | None = Field(description="What to send as `cursor` for the next page; null on the last.")


def list_page(session: Session, *, limit: int, after: str | None = None, name: str | None = None) -> DrugPage:
    """List drugs by slug, from the one after `after`; `name` is how one of a drug's names begins.

    The place in the list is a slug and not a number, so drugs that come or go meanwhile move nothing else.
    """
    # A page of drugs, and one more to see whether there is a next page; never the articles' text.
    query = select(DrugRow).options(defer(_WIKITEXT, raiseload=True)).order_by(col(DrugRow.slug)).limit(limit + 1)
    if after is not None:
        query = query.where(col(DrugRow.slug) > after)
    if name is not None:
        begins = col(LookupRow.key).startswith(lookup_key(name), autoescape=True)
        named = select(LookupRow.slug).where(begins, col(LookupRow.on).in_(NAME_KINDS))
        query = query.where(col(DrugRow.slug).in_(named))
    rows = session.exec(query).all()
    items = [_item(row) for row in rows[:limit]]
    return DrugPage(items=items, next_cursor=encode_cursor(items[-1].slug) if len(rows) > limit else None)


def encode_cursor(slug: str) -> str:
    """Write a place in the list as an opaque word."""
    return urlsafe_b64encode(_CURSOR_KIND + slug.encode()).decode().rstrip("=")


def decode_cursor(cursor: str) -> str:
    """Read a place in the list; raises ValueError where it is not one that `encode_cursor` wrote."""
    try:
        place = urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4))
        slug = place.removeprefix(_CURSOR_KIND).decode()
    except ValueError:
        slug = ""
    if encode_cursor(slug) != cursor:
        raise ValueError("not a cursor of this list")
    return slug


def _item(row: DrugRow) -> DrugItem:
    source = Source.model_validate(row, from_attributes=True)
    return DrugItem(**drug_link(row.slug, row.title).model_dump(), summary=row.summary, source=source)
