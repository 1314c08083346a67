"""What all stored drugs are together: a version that changes whenever any of them does."""

from datetime import datetime

from sqlmodel import Field

from app.facts.moments import UtcDateTime
from app.facts.table import Table


class DatasetRow(Table, table=True):
    """The one row of its table, which the migration makes.

    `version` is drawn anew in every transaction that changes a drug, and is never the same again, in no other database
    either: whoever sees the one that they saw before has missed nothing.
    """

    __tablename__ = "dataset"

    key: int = Field(default=1, primary_key=True)
    version: str
    changed_at: datetime = Field(sa_type=UtcDateTime)
