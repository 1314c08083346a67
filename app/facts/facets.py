"""Facets: what drugs have in common, such as a category, a route or a reaction, to filter by and to count."""

from typing import ClassVar, NamedTuple

from sqlalchemy import Index
from sqlmodel import Field

from app.facts.table import Table


class Facet(NamedTuple):
    """One value of one field: `value` is folded, `label` is how it is shown."""

    field: str
    value: str
    label: str


class FacetRow(Table, table=True):
    """A value that some drug has, and how many drugs have it. Kept in step with DrugFacetRow by whoever writes."""

    __tablename__ = "facet"
    __table_args__ = (Index("ix_facet_field_drugs", "field", "drugs"),)

    field: str = Field(primary_key=True)
    value: str = Field(primary_key=True)
    label: str
    drugs: int


class DrugFacetRow(Table, table=True):
    """A drug that has a value. The key's order makes the drugs of a value come by slug."""

    __tablename__ = "drug_facet"
    __table_args__: ClassVar[dict[str, bool]] = {"sqlite_with_rowid": False}

    field: str = Field(primary_key=True)
    value: str = Field(primary_key=True)
    slug: str = Field(primary_key=True, foreign_key="drug.slug", ondelete="CASCADE", index=True)


# Fields that drugs are counted by, and what their values are.
COUNTED: dict[str, str] = {
    "category": "the article's categories",
    "route": "routes of administration",
    "domain": "domains with facts",
    "identifier": "schemes of identifiers",
    "legal_status": "legal classes, of any jurisdiction",
    "pregnancy_category": "pregnancy classes, of any jurisdiction",
    "parameter": "pharmacokinetic parameters",
    "interactant": "what interacts, or was studied and found not to",
    "interactant_kind": "kinds of interactants",
    "finding": "findings on interactions",
    "recommendation": "recommendations on interactions",
    "contraindication": "conditions that forbid the drug",
    "precaution": "conditions that call for care",
    "reaction": "adverse reactions",
    "frequency_band": "CIOMS bands of adverse reactions",
    "indication": "uses",
    "indication_status": "how far uses are accepted",
    "test": "what is monitored",
}

# The lengths of an ATC code at its five levels; `atc.3` is the field of the codes of the third.
ATC_LENGTHS: tuple[int, ...] = (1, 3, 4, 5, 7)


def atc_field(code: str) -> str:
    """Name the field of a code's level, by its length."""
    return f"atc.{ATC_LENGTHS.index(len(code)) + 1}"


def placed_field(field: str, jurisdiction: str | None) -> str:
    """Name the field of a legal or pregnancy class in one jurisdiction, or anywhere."""
    return f"{field}.{jurisdiction}" if jurisdiction else field
