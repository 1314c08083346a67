"""Tells readers that the stored drugs are no longer what they were."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import bindparam, case, update
from sqlmodel import Session

from app.facts.dataset import DatasetRow
from app.facts.moments import UtcDateTime
from app.store.statements import table_of

_TABLE = table_of(DatasetRow)
_NOW = bindparam("now", type_=UtcDateTime())
_LATER = case((_TABLE.c.changed_at > _NOW, _TABLE.c.changed_at), else_=_NOW)
# Made once: it is executed for each drug that is stored.
_RENEW = update(_TABLE).values(version=bindparam("new_version"), changed_at=_LATER).returning(_TABLE.c.changed_at)


def renew_version(session: Session) -> datetime:
    """Give the dataset another version; whoever changes a drug calls it in the same transaction.

    Gives the moment to note for what is changed: now, but never before that of an earlier change, though the clock may
    have been put back since. Who asks for what has changed after a moment misses nothing.
    """
    now = datetime.now(UTC).replace(microsecond=0)
    moment: datetime = session.connection().execute(_RENEW, {"new_version": uuid4().hex, "now": now}).scalar_one()
    return moment
