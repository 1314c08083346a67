"""The inverted index of facts: which words stand in the name of what a fact is about."""

from sqlalchemy import Index
from sqlmodel import Field

from app.facts.table import Table


class TermRow(Table, table=True):
    """One word in one fact's name. The key's order makes the facts of a word come in the order of lists."""

    __tablename__ = "term"
    __table_args__ = (Index("ix_term_drug_id", "drug_id", "domain"), {"sqlite_with_rowid": False})

    domain: str = Field(primary_key=True)
    word: str = Field(primary_key=True)
    drug_id: int = Field(primary_key=True, foreign_key="drug.id", ondelete="CASCADE")
    fact_id: str = Field(primary_key=True)


# The field of a fact that says what it is about, by domain: whose words are kept.
NAMED_BY: dict[str, str] = {
    "interactions": "interactant_name",
    "contraindications": "condition",
    "precautions": "condition",
    "adverse_reactions": "reaction",
    "indications": "indication",
    "monitoring": "test",
}
