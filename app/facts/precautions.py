"""When a drug needs care."""

from typing import ClassVar

from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.limits import LIMITED_TO
from app.facts.rows import FactRow


class PrecautionFact(Fact):
    """One condition that calls for care."""

    condition: str = Field(min_length=1, max_length=100, description="In the article's words.")
    advice: str | None = Field(default=None, description="What to do or to expect, in the article's words.")
    limited_to: str | None = LIMITED_TO


class PrecautionRow(FactRow, table=True):
    """Precautions by drug."""

    __tablename__ = "precaution"
    listed_by: ClassVar[tuple[str, ...]] = ("evidence_support",)

    condition: str
    advice: str | None = None
    limited_to: str | None = None


class PrecautionsDocument(DrugDocument):
    """Conditions that call for care."""

    items: list[PrecautionFact]
