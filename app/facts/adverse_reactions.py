"""What a drug does that nobody wants."""

from enum import StrEnum
from typing import ClassVar

from sqlalchemy import Index
from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Closed, Fact
from app.facts.quantity import PercentRange
from app.facts.rows import WHERE, FactRow


class FrequencyBand(StrEnum):
    """CIOMS III bands: >= 10 %, >= 1 %, >= 0.1 %, >= 0.01 %, and below."""

    VERY_COMMON = "very_common"
    COMMON = "common"
    UNCOMMON = "uncommon"
    RARE = "rare"
    VERY_RARE = "very_rare"


class FrequencyBasis(StrEnum):
    """What a band was taken from."""

    PERCENT = "percent"
    WORD = "word"


class ReactionComparator(Closed):
    """What the figure is compared with: another arm's share, or a ratio to it."""

    arm: str = Field(description="Such as `placebo` or `general population`.")
    percent: PercentRange | None = None
    ratio: float | None = Field(default=None, description="How many times as often, such as 3.6.")


class EventRate(Closed):
    """Events per exposure: `0.12 cases/100 patient years` is value 0.12, per 100, unit `patient years`."""

    value: float = Field(ge=0)
    per: float = Field(gt=0)
    unit: str


class AdverseReactionFact(Fact):
    """One adverse reaction with what the article says of how often it occurs."""

    reaction: str = Field(min_length=1, max_length=100, description="In the article's words.")
    system_organ_class: str | None = Field(default=None, description="What the article lists it under; no MedDRA term.")
    frequency: str | None = Field(default=None, description="The article's own word, such as `frequently`.")
    frequency_band: FrequencyBand | None = None
    frequency_basis: FrequencyBasis | None = Field(default=None, description="What the band was taken from.")
    percent: PercentRange | None = Field(default=None, description="Share of patients on the drug.")
    comparator: ReactionComparator | None = None
    rate: EventRate | None = None
    qualifier: str | None = Field(default=None, description="Such as `severe`, or `on withdrawal`.")


class AdverseReactionRow(FactRow, table=True):
    """Adverse reactions by drug. `base_low` to `base_high` is the share in percent, open ends infinite."""

    __tablename__ = "adverse_reaction"
    listed_by: ClassVar[tuple[str, ...]] = ("frequency_band", "evidence_support")
    # The few reactions that have a share, with its upper end to be compared.
    further_indexes: ClassVar[tuple[Index, ...]] = (
        Index(
            "ix_adverse_reaction_share",
            *("drug_id", "id", "base_high"),
            info={WHERE: "base_high IS NOT NULL"},
        ),
    )

    reaction: str
    system_organ_class: str | None = None
    frequency: str | None = None
    frequency_band: str | None = None
    frequency_basis: str | None = None
    percent_low: float | None = None
    percent_high: float | None = None
    comparator_arm: str | None = None
    comparator_percent_low: float | None = None
    comparator_percent_high: float | None = None
    comparator_ratio: float | None = None
    rate_value: float | None = None
    rate_per: float | None = None
    rate_unit: str | None = None
    qualifier: str | None = None
    base_low: float | None = None
    base_high: float | None = None


class AdverseReactionsDocument(DrugDocument):
    """Adverse reactions with frequency word, CIOMS band, percent and comparator."""

    items: list[AdverseReactionFact]
