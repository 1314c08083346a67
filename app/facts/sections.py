"""The article's own text."""

from sqlalchemy import JSON
from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.rows import FactRow


class SectionFact(Fact):
    """One section of the article as plain text. `evidence.quote` is its first sentence; the whole is in `text`."""

    title: str = Field(description="The heading; empty for the lead.")
    path: list[str] = Field(description="Headings from the top.")
    topic: str | None = Field(default=None, description="What the heading was understood as; null where it was not.")
    text: str
    facts: int = Field(ge=0, description="How many facts were read from it.")


class SectionRow(FactRow, table=True):
    """Sections by drug."""

    __tablename__ = "section"

    title: str
    path: list[str] = Field(default_factory=list, sa_type=JSON)
    topic: str | None = None
    text: str
    facts: int


class SectionsDocument(DrugDocument):
    """The article's sections in order, as plain text."""

    items: list[SectionFact]
