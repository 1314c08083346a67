"""What happens when a drug meets another substance."""

from enum import StrEnum
from typing import ClassVar

from sqlalchemy import Index
from sqlmodel import Field

from app.facts.document import DrugDocument, DrugLink
from app.facts.evidence import Closed, Fact
from app.facts.limits import LIMITED_TO
from app.facts.rows import WHERE, FactRow


class InteractantKind(StrEnum):
    """What the other side of an interaction is."""

    DRUG = "drug"
    DRUG_CLASS = "drug_class"
    VACCINE = "vaccine"
    FOOD = "food"
    ALCOHOL = "alcohol"
    ENZYME = "enzyme"
    DISEASE = "disease"
    LAB_TEST = "lab_test"
    OTHER = "other"


class Finding(StrEnum):
    """What is known: an interaction, or that it was studied and none was found."""

    INTERACTS = "interacts"
    STUDIED_NONE_FOUND = "studied_none_found"


class Recommendation(StrEnum):
    """What the article advises."""

    CONTRAINDICATED = "contraindicated"
    AVOID = "avoid"
    CAUTION = "caution"
    NONE_NEEDED = "none_needed"
    NOT_STATED = "not_stated"


class Interactant(Closed):
    """The other side of an interaction."""

    name: str = Field(min_length=1, max_length=100, description="In the article's words.")
    kind: InteractantKind
    drug: DrugLink | None = Field(default=None, description="The stored drug of that name, where there is one.")


class InteractionFact(Fact):
    """One interaction, or one that was studied and not found."""

    interactant: Interactant
    finding: Finding
    recommendation: Recommendation
    effect: str | None = Field(default=None, description="What happens, in the article's words.")
    management: str | None = Field(default=None, description="What to do, in the article's words.")
    limited_to: str | None = LIMITED_TO


class InteractionRow(FactRow, table=True):
    """Interactions by drug."""

    __tablename__ = "interaction"
    listed_by: ClassVar[tuple[str, ...]] = ("interactant_kind", "finding", "recommendation", "evidence_support")
    # The few interactions with a stored drug, in the order of lists.
    further_indexes: ClassVar[tuple[Index, ...]] = (
        Index(
            "ix_interaction_interactant_drug_slug",
            *("interactant_drug_slug", "drug_id", "id"),
            info={WHERE: "interactant_drug_slug IS NOT NULL"},
        ),
    )

    interactant_name: str = Field(index=True)
    interactant_kind: str
    interactant_drug_slug: str | None = None
    interactant_drug_name: str | None = None
    interactant_drug_url: str | None = None
    finding: str
    recommendation: str
    effect: str | None = None
    management: str | None = None
    limited_to: str | None = None


class InteractionsDocument(DrugDocument):
    """What the article says of other substances; `studied_none_found` is an answer of its own."""

    items: list[InteractionFact]
