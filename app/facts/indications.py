"""What a drug is used for, or was studied for."""

from enum import StrEnum
from typing import ClassVar

from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.rows import FactRow


class IndicationStatus(StrEnum):
    """How far a use is accepted, as the article puts it."""

    APPROVED = "approved"
    OFF_LABEL = "off_label"
    INVESTIGATIONAL = "investigational"
    NOT_RECOMMENDED = "not_recommended"


class IndicationFact(Fact):
    """One use of the drug."""

    indication: str = Field(min_length=1, max_length=100, description="The condition, in the article's words.")
    status: IndicationStatus = Field(
        description="How far the article says that the use is accepted; `approved` includes what is plainly used."
    )
    population: str | None = Field(default=None, description="For whom, such as `adults`.")


class IndicationRow(FactRow, table=True):
    """Indications by drug."""

    __tablename__ = "indication"
    listed_by: ClassVar[tuple[str, ...]] = ("status", "evidence_support")

    indication: str
    status: str
    population: str | None = None


class IndicationsDocument(DrugDocument):
    """Uses of the drug, with how far each is accepted."""

    items: list[IndicationFact]
