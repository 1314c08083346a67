"""What the tables of all domains share: the columns of a fact and its evidence.

A fact nests (`evidence.start`), a row is flat (`evidence_start`): `flatten` is the one way from one to the other, and
`unflatten` the one way back.
Rows take plain strings where facts have enumerations: the fact has validated them, a table class never validates.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import NoneType
from typing import Any, ClassVar, get_args

from pydantic import BaseModel
from sqlalchemy import JSON, BigInteger, Index, Integer
from sqlalchemy.orm import declared_attr
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from app.facts.evidence import Fact


class WideInteger(TypeDecorator[int]):
    """A number of which an article or a wiki says how great it is: 64 bits, which SQLite's integers always have."""

    impl = BigInteger().with_variant(Integer(), "sqlite")
    cache_ok = True


class FactRow(SQLModel):
    """Columns that every fact table has. `id` is the fact's public id, `key` the row's own.

    Lists come by drug and id, which a fact keeps when its article is read again, and `key` does not. `listed_by` names
    the columns that they are filtered by: each gets an index in that order, so that no list is ever sorted.
    """

    listed_by: ClassVar[tuple[str, ...]] = ()
    further_indexes: ClassVar[tuple[Index, ...]] = ()

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Index, ...]:  # noqa: N805  # SQLAlchemy calls it with the class
        """Index the facts of each drug, and those with each value of the columns that lists are filtered by."""
        place = ("drug_id", "id")
        indexed = [place, *((column, *place) for column in cls.listed_by)]
        listed = (Index(f"ix_{cls.__tablename__}_{'_'.join(columns)}", *columns) for columns in indexed)
        return (*listed, *cls.further_indexes)

    key: int | None = Field(default=None, primary_key=True)
    drug_id: int = Field(foreign_key="drug.id", ondelete="CASCADE")
    id: str
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
    columns: dict[str, Any] = {}
    _put_leaves(fact.model_dump(mode="json"), "", columns)
    return columns


def _put_leaves(values: dict[str, Any], prefix: str, columns: dict[str, Any]) -> None:
    for name, value in values.items():
        if isinstance(value, dict):
            _put_leaves(value, f"{prefix}{name}_", columns)
        elif value is not None:
            columns[f"{prefix}{name}"] = value


def unflatten(fact: type[Fact], columns: Mapping[str, Any]) -> dict[str, Any]:
    """Turn column values back into the fields of a fact; columns that are no field are left out.

    A nested value that may be null is null where all its columns are.
    """
    return _nested(_plan(fact), columns)


# What a model's field is made of: its column, or the fields of a nested model and whether that may be null.
_Plan = dict[str, "str | tuple[_Plan, bool]"]


@cache
def _plan(model: type[BaseModel], prefix: str = "") -> _Plan:
    plan: _Plan = {}
    for name, field in model.model_fields.items():
        kinds = get_args(field.annotation) or (field.annotation,)
        nested = next((kind for kind in kinds if isinstance(kind, type) and issubclass(kind, BaseModel)), None)
        is_list = kinds != (field.annotation,) and NoneType not in kinds
        column = f"{prefix}{name}"
        plan[name] = column if nested is None or is_list else (_plan(nested, f"{column}_"), NoneType in kinds)
    return plan


def _nested(plan: _Plan, columns: Mapping[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, part in plan.items():
        if isinstance(part, str):
            values[name] = columns[part]
        else:
            inner, optional = part
            value = _nested(inner, columns)
            values[name] = None if optional and all(each is None for each in value.values()) else value
    return values
