"""What the tables of all domains share: the columns of a fact and its evidence.

A fact nests (`evidence.start`), a row is flat (`evidence_start`): `flatten` is the one way from one to the other.
Rows take plain strings where facts have enumerations: the fact has validated them, a table class never validates.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import JSON, BigInteger, Integer
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from app.facts.evidence import Fact


class WideInteger(TypeDecorator[int]):
    """A number of which an article or a wiki says how great it is: 64 bits, which SQLite's integers always have."""

    impl = BigInteger().with_variant(Integer(), "sqlite")
    cache_ok = True


class FactRow(SQLModel):
    """Columns that every fact table has. `id` is the fact's public id, `key` the row's own."""

    key: int | None = Field(default=None, primary_key=True)
    drug_id: int = Field(foreign_key="drug.id", ondelete="CASCADE", index=True)
    id: str = Field(index=True)
    raw: str
    evidence_origin: str
    evidence_parameter: str | None = None
    evidence_section: list[str] = Field(default_factory=list, sa_type=JSON)
    evidence_start: int
    evidence_end: int
    evidence_quote: str
    evidence_references: list[int] = Field(default_factory=list, sa_type=JSON)
    evidence_flags: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)
    evidence_support: str


def flatten(fact: Fact) -> dict[str, Any]:
    """Turn a fact into column values: `{"quantity": {"low": 4}}` becomes `{"quantity_low": 4}`; nulls are left out."""
    return dict(_leaves(fact.model_dump(mode="json")))


def _leaves(values: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in values.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{prefix}{name}_")
        elif value is not None:
            yield f"{prefix}{name}", value
