"""Holds a planner to what a query is written for."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlmodel import Session

_GUESSES = ("enable_seqscan", "enable_bitmapscan", "enable_hashjoin", "enable_material", "enable_sort")


def read_off_indexes(session: Session) -> None:
    """Make PostgreSQL read what follows in this transaction off indexes, in their order, one row leading to the next.

    A page is a hundred rows of what may be a million. PostgreSQL guesses from statistics how many rows conditions on
    several columns leave, takes them for independent, expects one where there are thousands, and reads and sorts those
    for the sake of a hundred. SQLite has no statistics, and follows the query as it is written.
    """
    if session.get_bind().dialect.name == "postgresql":
        # One round trip; the settings end with the transaction.
        session.connection().execute(select(*(func.set_config(name, "off", True) for name in _GUESSES)))  # noqa: FBT003
