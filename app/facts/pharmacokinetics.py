"""What the body does to a drug."""

from enum import StrEnum
from typing import ClassVar

from sqlalchemy import Index
from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Closed, Fact
from app.facts.quantity import Quantity
from app.facts.rows import WHERE, FactRow, WideInteger


class PharmacokineticParameter(StrEnum):
    """Which parameter a value is of."""

    BIOAVAILABILITY = "bioavailability"
    PROTEIN_BINDING = "protein_binding"
    METABOLISM = "metabolism"
    METABOLITES = "metabolites"
    ELIMINATION_HALF_LIFE = "elimination_half_life"
    ONSET_OF_ACTION = "onset_of_action"
    DURATION_OF_ACTION = "duration_of_action"
    EXCRETION = "excretion"
    TMAX = "tmax"
    CMAX = "cmax"
    AUC = "auc"
    VOLUME_OF_DISTRIBUTION = "volume_of_distribution"
    CLEARANCE = "clearance"
    ACCUMULATION = "accumulation"
    ABSORPTION = "absorption"


class PharmacokineticContext(Closed):
    """Under which conditions a value was found, in the article's words."""

    dose: str | None = Field(default=None, description="The dose given, such as `70 mg` or `low dose`.")
    route: str | None = Field(default=None, description="Route of administration, such as `subcutaneous`.")
    population: str | None = Field(default=None, description="Who was measured, such as `healthy adults`.")
    n: int | None = Field(default=None, ge=1, description="How many were measured.")
    subject: str | None = Field(
        default=None,
        max_length=100,
        description=(
            "What the value is of where it is not the drug as such in plasma: a metabolite, an enantiomer, a salt or"
            " formulation, a body fluid or tissue, a phase before the last; such as `active metabolite` or"
            " `extended-release`."
        ),
    )


class PharmacokineticFact(Fact):
    """One stated value, or a statement that has none."""

    parameter: PharmacokineticParameter
    quantity: Quantity | None = Field(default=None, description="Null where the article gives words only.")
    text: str = Field(min_length=1, description="The value in the article's words.")
    context: PharmacokineticContext


class PharmacokineticRow(FactRow, table=True):
    """Pharmacokinetic values by drug. `base_low` to `base_high` is the quantity in `base_unit`, open ends infinite."""

    __tablename__ = "pharmacokinetic"
    listed_by: ClassVar[tuple[str, ...]] = ("parameter", "evidence_support")
    # The values of a parameter in one dimension, in the order of lists, with what is compared: the row is read last.
    further_indexes: ClassVar[tuple[Index, ...]] = (
        Index(
            "ix_pharmacokinetic_base",
            *("parameter", "base_unit", "drug_id", "id", "base_low", "base_high"),
            info={WHERE: "base_unit IS NOT NULL"},
        ),
    )

    parameter: str
    quantity_low: float | None = None
    quantity_high: float | None = None
    quantity_unit: str | None = None
    quantity_comparator: str | None = None
    text: str
    context_dose: str | None = None
    context_route: str | None = None
    context_population: str | None = None
    context_n: int | None = Field(default=None, sa_type=WideInteger)
    context_subject: str | None = None
    base_unit: str | None = None
    base_low: float | None = None
    base_high: float | None = None


class PharmacokineticsDocument(DrugDocument):
    """Every pharmacokinetic value, from infobox and prose alike; conflicting ones are all kept."""

    items: list[PharmacokineticFact]
