"""What an article cites."""

from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.rows import FactRow


class ReferenceFact(Fact):
    """One distinct reference; `number` is what evidence points to."""

    number: int = Field(ge=1)
    name: str | None = Field(default=None, description="The name that the article gives it, where it does.")
    text: str = Field(description="The reference as a reader sees it, or its source text where it is malformed.")
    title: str | None = None
    year: int | None = None
    pmid: str | None = None
    doi: str | None = None
    pmc: str | None = Field(default=None, description="With its prefix: `PMC1798263`.")
    url: str | None = None
    malformed: bool = Field(description="Whether the reference is broken in the article; `raw` keeps it.")


class ReferenceRow(FactRow, table=True):
    """References by drug."""

    __tablename__ = "reference"

    number: int
    name: str | None = None
    text: str
    title: str | None = None
    year: int | None = None
    pmid: str | None = Field(default=None, index=True)
    doi: str | None = Field(default=None, index=True)
    pmc: str | None = Field(default=None, index=True)
    url: str | None = None
    malformed: bool


class ReferencesDocument(DrugDocument):
    """What the article cites, numbered in order of first use."""

    items: list[ReferenceFact]
