"""What is measured while a drug is given."""

from typing import ClassVar

from sqlalchemy import JSON
from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.rows import FactRow


class MonitoringFact(Fact):
    """One test to be done."""

    test: str = Field(min_length=1, max_length=100, description="What is measured, in the article's words.")
    schedule: list[str] = Field(default_factory=list, description="When, phase by phase, in the article's words.")
    reason: str | None = Field(default=None, description="Why, where the article says so.")


class MonitoringRow(FactRow, table=True):
    """Monitoring by drug."""

    __tablename__ = "monitoring"
    listed_by: ClassVar[tuple[str, ...]] = ("evidence_support",)

    test: str
    schedule: list[str] = Field(default_factory=list, sa_type=JSON)
    reason: str | None = None


class MonitoringDocument(DrugDocument):
    """Tests to be done, with their schedule."""

    items: list[MonitoringFact]
