"""What a search reads of each drug: its names, its sections, and what its infobox says."""

from sqlalchemy import JSON, Index
from sqlmodel import Field

from app.facts.table import Table


class PassageRow(Table, table=True):
    """One text that a search finds. `title` is the name, the headings or the parameter, and counts more than `text`.

    The database keeps the index of its words: `passage_words`, a table of SQLite's FTS5 that triggers fill, or a column
    of that name on PostgreSQL.
    """

    __tablename__ = "passage"
    __table_args__ = (Index("ix_passage_drug_id_domain", "drug_id", "domain"),)

    key: int | None = Field(default=None, primary_key=True)
    drug_id: int = Field(foreign_key="drug.id", ondelete="CASCADE")
    domain: str
    section: list[str] = Field(default_factory=list, sa_type=JSON)
    title: str
    text: str
