"""What articles were read: title, revision, address and licence of stored drugs, and one document of each."""

from collections.abc import Collection
from typing import Any

from pydantic_core import from_json
from sqlalchemy import select
from sqlmodel import Session, col

from app.facts.document import Source
from app.facts.drug import DocumentRow, DrugRow
from app.queries.intact import intact

_COLUMNS = tuple(col(getattr(DrugRow, name)) for name in Source.model_fields)


def sources_of(session: Session, slugs: Collection[str]) -> dict[str, Source]:
    """Read the sources of drugs, by slug: one query."""
    if not slugs:
        return {}
    # The drugs, by their unique slug.
    query = select(col(DrugRow.slug), *_COLUMNS).where(col(DrugRow.slug).in_(sorted(slugs)))
    rows = session.connection().execute(query)
    return {row.slug: Source(**{name: getattr(row, name) for name in Source.model_fields}) for row in rows}


def items_of(session: Session, slugs: Collection[str], name: str) -> dict[str, list[dict[str, Any]]]:
    """Read the items of one stored document of each drug, by slug: one query."""
    if not slugs:
        return {}
    # The documents, by primary key.
    query = select(col(DocumentRow.slug), col(DocumentRow.body), col(DocumentRow.etag)).where(
        col(DocumentRow.slug).in_(sorted(slugs)), col(DocumentRow.name) == name
    )
    return {
        slug: from_json(intact(slug, name, body, etag))["items"]
        for slug, body, etag in session.connection().execute(query)
    }
