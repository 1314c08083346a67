"""Codes of drugs in the identifier schemes: which drug has one, and which others it has."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from sqlmodel import Session, col, select

from app.facts.drug import DrugRow
from app.facts.identifiers import IdentifierRow


class DrugCode(NamedTuple):
    """A valid code of a drug, or of the form of it that `label` names."""

    drug: int
    title: str
    label: str | None
    scheme: str
    value: str

    @property
    def display(self) -> str:
        """What it is the code of."""
        return f"{self.title} ({self.label})" if self.label else self.title


_COLUMNS = tuple(
    col(each)
    for each in (IdentifierRow.drug_id, DrugRow.title, IdentifierRow.label, IdentifierRow.scheme, IdentifierRow.value)
)


def drugs_with_code(session: Session, scheme: str, value: str) -> list[DrugCode]:
    """Find of which drugs something is the code, each with its form."""
    # The identifiers of the value, by its index, each with its drug.
    query = (
        select(*_COLUMNS)
        .join(DrugRow, col(DrugRow.id) == col(IdentifierRow.drug_id))
        .where(IdentifierRow.value == value, IdentifierRow.scheme == scheme, col(IdentifierRow.valid))
        .order_by(col(DrugRow.slug), col(IdentifierRow.label))
    )
    return list(dict.fromkeys(map(DrugCode._make, session.connection().execute(query))))


def codes_of(session: Session, drugs: Collection[int]) -> list[DrugCode]:
    """Find all valid codes of some drugs."""
    # The identifiers of the drugs, by the index of drugs.
    query = (
        select(*_COLUMNS)
        .join(DrugRow, col(DrugRow.id) == col(IdentifierRow.drug_id))
        .where(col(IdentifierRow.drug_id).in_(drugs), col(IdentifierRow.valid))
        .order_by(col(DrugRow.slug), col(IdentifierRow.scheme), col(IdentifierRow.value))
    )
    return list(dict.fromkeys(map(DrugCode._make, session.connection().execute(query))))
