"""The list of drugs, a page at a time."""

from __future__ import annotations

from typing import cast

from sqlalchemy.orm import QueryableAttribute, defer
from sqlmodel import Field, Session, col, select

from app.facts.document import DrugLink, Source, drug_link
from app.facts.drug import DrugRow, LookupRow
from app.facts.lookup import lookup_key
from app.queries.cursors import decode_cursor, encode_cursor
from app.queries.lookup import NAME_KINDS
from app.queries.page import Page

_WIKITEXT = cast("QueryableAttribute[str]", DrugRow.wikitext)

# What the list's cursors are of, and the shape of their place: the slug of the last drug.
DRUGS_BY_SLUG = "drugs"
SLUG_PLACE = ("",)


class DrugItem(DrugLink):
    """A drug in the list."""

    summary: str = Field(description="First sentence of the article.")
    source: Source


class DrugPage(Page):
    """One page of the list of drugs."""

    items: list[DrugItem]


def list_page(session: Session, *, limit: int, cursor: str | None = None, name: str | None = None) -> DrugPage:
    """List drugs by slug, from where the page before ended; `name` is how one of a drug's names begins.

    The place in the list is a slug and not a number, so drugs that come or go meanwhile move nothing else.
    """
    # A page of drugs, and one more to see whether there is a next page; never the articles' text.
    query = select(DrugRow).options(defer(_WIKITEXT, raiseload=True)).order_by(col(DrugRow.slug)).limit(limit + 1)
    if cursor is not None:
        (after,) = decode_cursor(DRUGS_BY_SLUG, SLUG_PLACE, cursor)
        query = query.where(col(DrugRow.slug) > after)
    if name is not None:
        begins = col(LookupRow.key).startswith(lookup_key(name), autoescape=True)
        named = select(LookupRow.slug).where(begins, col(LookupRow.on).in_(NAME_KINDS))
        query = query.where(col(DrugRow.slug).in_(named))
    rows = session.exec(query).all()
    items = [_item(row) for row in rows[:limit]]
    more = encode_cursor(DRUGS_BY_SLUG, (items[-1].slug,)) if len(rows) > limit else None
    return DrugPage(items=items, next_cursor=more)


def _item(row: DrugRow) -> DrugItem:
    source = Source.model_validate(row, from_attributes=True)
    return DrugItem(**drug_link(row.slug, row.title).model_dump(), summary=row.summary, source=source)
