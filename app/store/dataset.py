"""Tells readers that the stored drugs are no longer what they were."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import bindparam, update
from sqlmodel import Session

from app.facts.dataset import DatasetRow
from app.store.statements import table_of

# Made once: it is executed for each drug that is stored.
_RENEW = update(table_of(DatasetRow)).values(version=bindparam("new_version"), changed_at=bindparam("now"))


def renew_version(session: Session) -> None:
    """Give the dataset another version; whoever changes a drug calls it in the same transaction."""
    session.connection().execute(_RENEW, {"new_version": uuid4().hex, "now": datetime.now(UTC).replace(microsecond=0)})
