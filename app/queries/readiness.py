"""Whether the database can be served from."""

from __future__ import annotations

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, select

from app.database import require_revision
from app.database_faults import not_ready
from app.errors import DatabaseNotReadyError
from app.facts.drug import DocumentRow, DrugRow
from app.facts.facets import DrugFacetRow


def require_ready(engine: Engine) -> str:
    """Tell the schema's revision; raises DatabaseNotReadyError, saying what is wrong, unless drugs can be served."""
    try:
        revision = require_revision(engine)
        _require_drugs(engine)
    except DBAPIError as error:
        raise not_ready(error) from error
    return revision


def require_facets(session: Session) -> None:
    """Raise DatabaseNotReadyError where drugs were stored before there was anything to find them by.

    Asked where a list is empty: that must not mean that nobody looked.
    """
    # Any one facet, and any one drug.
    unfiltered = session.exec(select(DrugFacetRow.slug).limit(1)).first() is None
    if unfiltered and session.exec(select(DrugRow.id).limit(1)).first() is not None:
        raise DatabaseNotReadyError("The drugs were stored by an earlier version: run `monograph ingest` again.")


def require_document(session: Session, name: str) -> None:
    """Raise DatabaseNotReadyError where drugs were stored before there was such a document; see `require_facets`."""
    # Any one drug, and its document by primary key.
    slug = session.exec(select(DrugRow.slug).limit(1)).first()
    if slug is not None and session.get(DocumentRow, (slug, name)) is None:
        raise DatabaseNotReadyError("The drugs were stored by an earlier version: run `monograph ingest` again.")


def _require_drugs(engine: Engine) -> None:
    with Session(engine) as session:
        # Any one drug.
        if session.exec(select(DrugRow.id).limit(1)).first() is None:
            raise DatabaseNotReadyError("The database holds no drug: run `monograph ingest PATH`.")
