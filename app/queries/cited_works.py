"""References by what they cite: PMID, DOI and number in PubMed Central."""

from __future__ import annotations

import re
from collections.abc import Collection

from sqlalchemy import ColumnElement, false, func, select, union_all
from sqlmodel import SQLModel

from app.facts.references import ReferenceRow
from app.queries.drugs import LAST

REFERENCE = SQLModel.metadata.tables[str(ReferenceRow.__tablename__)]

_NO_LETTERS = re.compile(r"[^A-Za-z]*")


def cites(identifiers: Collection[tuple[str, str | None]]) -> ColumnElement[bool]:
    """Leave the references that have one of these identifiers, each a column and its value; None is any value."""
    if not identifiers:
        return false()
    # Each off the index of its column.
    found = (select(REFERENCE.c.key).where(_has(REFERENCE.c[column], value)) for column, value in identifiers)
    return REFERENCE.c.key.in_(union_all(*found))


def _has(column: ColumnElement[str], value: str | None) -> ColumnElement[bool]:
    """Ask in any case: a DOI is the same in capitals. The index leads to what begins alike up to the first letter."""
    if value is None:
        return column >= ""
    start = _NO_LETTERS.match(value)
    begins = start[0] if start else ""
    return column.between(begins, begins + LAST) & (func.lower(column) == value.lower())
