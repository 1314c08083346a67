"""Where an article bears itself out and where it contradicts itself: passages compared, and what came of it."""

from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Index
from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Closed, Evidence
from app.facts.table import Table


class ConsistencyCheck(StrEnum):
    """What is compared with what."""

    FORMULA_WEIGHT = "formula_weight"
    PROSE_WEIGHT = "prose_weight"
    CAS_CHECK_DIGIT = "cas_check_digit"
    UNII_CHECK_CHARACTER = "unii_check_character"
    INCHIKEY_PATTERN = "inchikey_pattern"
    INCHI_FORMULA = "inchi_formula"
    INFOBOX_PHARMACOKINETICS = "infobox_pharmacokinetics"
    COUNT_PERCENT = "count_percent"
    SUM_OF_PARTS = "sum_of_parts"
    FREQUENCY_PERCENT = "frequency_percent"
    CONTRAINDICATED_DOSE = "contraindicated_dose"
    PREGNANCY_CLASS = "pregnancy_class"


class ConsistencyOutcome(StrEnum):
    """What came of a comparison; `cannot_check` where the two sides cannot be compared, with the reason in words."""

    AGREE = "agree"
    DISAGREE = "disagree"
    CANNOT_CHECK = "cannot_check"


class ConsistencyFinding(Closed):
    """Passages of an article that can be held against each other, and whether both can be true."""

    id: str = Field(default="", description="Stable identifier: the same passages give the same id.")
    check: ConsistencyCheck = Field(description="What is compared with what.")
    outcome: ConsistencyOutcome = Field(
        description="`agree`, `disagree`, or `cannot_check` where they cannot be compared, for the reason in `detail`."
    )
    detail: str = Field(min_length=1, description="The comparison in a sentence, with the numbers compared.")
    evidence: list[Evidence] = Field(min_length=1, description="The passages compared.")


class ConsistencyRow(Table, table=True):
    """Comparisons by drug. `id` is the public one, which a comparison keeps when its article is read again."""

    __tablename__ = "consistency"
    __table_args__ = (
        Index("ix_consistency_drug_id_id", "drug_id", "id"),
        Index("ix_consistency_check_drug_id_id", "check", "drug_id", "id"),
        Index("ix_consistency_outcome_drug_id_id", "outcome", "drug_id", "id"),
        Index("ix_consistency_outcome_check_drug_id_id", "outcome", "check", "drug_id", "id"),
    )

    key: int | None = Field(default=None, primary_key=True)
    drug_id: int = Field(foreign_key="drug.id", ondelete="CASCADE")
    id: str
    check: str
    outcome: str
    detail: str
    evidence: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)


class ConsistencyDocument(DrugDocument):
    """Whether the article's own numbers bear each other out: formula and weight, codes, figures, doses.

    A comparison is listed only where the article gives a reason for it; `cannot_check` says why it could not be made.
    A disagreement says that two passages cannot both be right, not which of them is.
    """

    items: list[ConsistencyFinding]
