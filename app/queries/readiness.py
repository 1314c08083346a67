"""Whether the database can be served from."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, select

from app.database import current_revision, head_revision
from app.errors import DatabaseNotReadyError
from app.facts.drug import DrugRow


def require_ready(engine: Engine) -> str:
    """Tell the schema's revision; raises DatabaseNotReadyError, saying what is wrong, unless drugs can be served."""
    try:
        revision = _require_head(engine)
        _require_drugs(engine)
    except DBAPIError as error:
        raise DatabaseNotReadyError("The database cannot be reached.") from error
    return revision


def _require_head(engine: Engine) -> str:
    current, head = current_revision(engine), _head()
    if current is None:
        raise DatabaseNotReadyError("The database has no tables: run `monograph migrate`.")
    if current != head:
        raise DatabaseNotReadyError(
            f"The database is at revision {current}, this version needs {head}: run `monograph migrate`."
        )
    return current


def _require_drugs(engine: Engine) -> None:
    with Session(engine) as session:
        # Any one drug.
        if session.exec(select(DrugRow.id).limit(1)).first() is None:
            raise DatabaseNotReadyError("The database holds no drug: run `monograph ingest PATH`.")


@cache
def _head() -> str | None:
    # Reads every revision file, and does not change while the program runs.
    return head_revision()
