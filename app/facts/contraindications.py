"""When a drug must not be used."""

from enum import StrEnum
from typing import ClassVar

from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.limits import LIMITED_TO
from app.facts.rows import FactRow


class Strength(StrEnum):
    """How strictly, where the article says so."""

    ABSOLUTE = "absolute"
    RELATIVE = "relative"


class ContraindicationFact(Fact):
    """One condition under which the drug must not be used."""

    condition: str = Field(min_length=1, max_length=100, description="In the article's words.")
    strength: Strength | None = Field(default=None, description="Null where the article does not say.")
    limited_to: str | None = LIMITED_TO


class ContraindicationRow(FactRow, table=True):
    """Contraindications by drug."""

    __tablename__ = "contraindication"
    listed_by: ClassVar[tuple[str, ...]] = ("strength", "evidence_support")

    condition: str
    strength: str | None = None
    limited_to: str | None = None


class ContraindicationsDocument(DrugDocument):
    """Conditions under which the drug must not be used."""

    items: list[ContraindicationFact]
