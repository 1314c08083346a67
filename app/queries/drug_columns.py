"""How a query names the drug of what it lists."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import SQLModel

from app.facts.document import DRUG_PATH
from app.facts.drug import DrugRow

DRUG = SQLModel.metadata.tables[str(DrugRow.__tablename__)]


def drug_columns(prefix: str = "") -> dict[str, ColumnElement[Any]]:
    """Give the columns of a `DrugLink`, as they are called where it is the field of that prefix."""
    values = {"slug": DRUG.c.slug, "name": DRUG.c.title, "url": DRUG_PATH + DRUG.c.slug}
    return {prefix + name: value.label(prefix + name) for name, value in values.items()}
