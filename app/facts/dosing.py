"""How much of a drug is given, how often, to whom."""

from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.quantity import Quantity
from app.facts.rows import FactRow


class DosingFact(Fact):
    """One dose that the article states for use (not a study's dose, not a pack size)."""

    dose: str | None = Field(default=None, max_length=100, description="The amount, as written: `100 mg`, `two doses`.")
    quantity: Quantity | None = Field(default=None, description="The amount as a number, where it is one.")
    route: str | None = Field(
        default=None,
        description=(
            "Route, such as `subcutaneous`, told here or in the heading, else the only one that the infobox lists; "
            "that may also tell which injection is meant."
        ),
    )
    frequency: str | None = Field(default=None, description="How often, as written: `once a day`.")
    population: str | None = Field(
        default=None,
        description="For whom, or for which illness where only that is told, here or in the heading; else null.",
    )
    text: str = Field(min_length=1, max_length=100, description="Dose, route and frequency in the article's words.")


class DosingRow(FactRow, table=True):
    """Doses by drug."""

    __tablename__ = "dosing"

    dose: str | None = None
    quantity_low: float | None = None
    quantity_high: float | None = None
    quantity_unit: str | None = None
    quantity_comparator: str | None = None
    route: str | None = None
    frequency: str | None = None
    population: str | None = None
    text: str


class DosingDocument(DrugDocument):
    """Doses that the article states."""

    items: list[DosingFact]
