"""How the law classes a drug: legal status, pregnancy class, approvals."""

from enum import StrEnum
from typing import ClassVar

from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.rows import FactRow


class RegulatoryKind(StrEnum):
    """Which sort of regulatory fact."""

    LEGAL_STATUS = "legal_status"
    PREGNANCY_CATEGORY = "pregnancy_category"
    APPROVAL = "approval"


class RegulatoryFact(Fact):
    """One classification or decision of one jurisdiction."""

    kind: RegulatoryKind
    jurisdiction: str | None = Field(default=None, description="AU, BR, CA, DE, EU, NZ, UK, UN, US, or null.")
    status: str = Field(min_length=1, description="The class as written: `S4`, `Rx-only`, `B1`, `approved`.")
    meaning: str | None = Field(default=None, description="What the class means; null where it is not a known one.")
    retired: bool = Field(default=False, description="Whether the class has been withdrawn, as the US letters were.")
    date: str | None = Field(default=None, description="ISO date of a decision: `2002-03-08`, `1961-02`, `1961`.")
    comment: str | None = Field(default=None, description="The article's remark.")


class RegulatoryRow(FactRow, table=True):
    """Regulatory facts by drug."""

    __tablename__ = "regulatory"
    listed_by: ClassVar[tuple[str, ...]] = ("jurisdiction",)

    kind: str = Field(index=True)
    jurisdiction: str | None = None
    status: str
    meaning: str | None = None
    retired: bool
    date: str | None = None
    comment: str | None = None


class RegulatoryDocument(DrugDocument):
    """Legal status, pregnancy class and approvals per jurisdiction, each with what it means."""

    items: list[RegulatoryFact]
