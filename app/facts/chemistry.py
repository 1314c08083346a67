"""What a drug is made of."""

from enum import StrEnum
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Closed, Fact
from app.facts.quantity import Quantity
from app.facts.rows import FactRow


class ChemicalProperty(StrEnum):
    """Which property; `computed_weight` is worked out here from the formula, everything else is stated.

    `component`: one of the drugs that a fixed combination is made of.
    """

    FORMULA = "formula"
    MOLECULAR_WEIGHT = "molecular_weight"
    COMPUTED_WEIGHT = "computed_weight"
    IUPAC_NAME = "iupac_name"
    SMILES = "smiles"
    INCHI = "inchi"
    INCHIKEY = "inchikey"
    CHARGE = "charge"
    CHIRALITY = "chirality"
    DENSITY = "density"
    MELTING_POINT = "melting_point"
    BOILING_POINT = "boiling_point"
    SOLUBILITY = "solubility"
    SPECIFIC_ROTATION = "specific_rotation"
    COMPONENT = "component"


class ElementCount(Closed):
    """How many atoms of an element the formula has."""

    symbol: str
    count: int = Field(ge=1)


class ChemistryFact(Fact):
    """One chemical or physical property."""

    property: ChemicalProperty
    value: str = Field(min_length=1, description="The property as text: `C17H19NO3`, `17257.6 g/mol`, a name.")
    quantity: Quantity | None = Field(default=None, description="The value as a number, where it is one.")
    elements: list[ElementCount] = Field(default_factory=list, description="Of a formula, in Hill order; else empty.")
    label: str | None = Field(default=None, description="The substance form that it is for, where the box names one.")


class ChemistryRow(FactRow, table=True):
    """Chemical properties by drug."""

    __tablename__ = "chemistry"

    property: str = Field(index=True)
    value: str
    quantity_low: float | None = None
    quantity_high: float | None = None
    quantity_unit: str | None = None
    quantity_comparator: str | None = None
    elements: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)
    label: str | None = None


class ChemistryDocument(DrugDocument):
    """Formula, weights, structure and physical properties."""

    items: list[ChemistryFact]
