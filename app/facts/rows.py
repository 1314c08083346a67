"""What the tables of all domains share: the columns of a fact and its evidence.

A fact nests (`evidence.start`), a row is flat (`evidence_start`): `flatten` is the one way from one to the other, and
`reader` the one way back.
Rows take plain strings where facts have enumerations: the fact has validated them, a table class never validates.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from operator import itemgetter
from types import NoneType
from typing import Any, ClassVar, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import to_jsonable_python
from sqlalchemy import JSON, BigInteger, Index, Integer
from sqlalchemy.orm import declared_attr
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field

from app.facts.evidence import Fact, served_fields
from app.facts.table import Table

# What an index holds, and what kind it is on PostgreSQL, as the migrations say. An option with the name of a dialect
# would have SQLAlchemy load that dialect, wherever the table is: a thirtieth of the start of the service.
WHERE, USING = "where", "using"


class WideInteger(TypeDecorator[int]):
    """A number of which an article or a wiki says how great it is: 64 bits, which SQLite's integers always have."""

    impl = BigInteger().with_variant(Integer(), "sqlite")
    cache_ok = True


class FactRow(Table):
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
    # `model_dump` without its detours, which take as long.
    _put_leaves(type(fact).__pydantic_serializer__.to_python(fact, mode="json"), "", columns)
    return columns


def _put_leaves(values: dict[str, Any], prefix: str, columns: dict[str, Any]) -> None:
    for name, value in values.items():
        if isinstance(value, dict):
            _put_leaves(value, f"{prefix}{name}_", columns)
        elif value is not None:
            columns[f"{prefix}{name}"] = value


def columns_of(model: type[BaseModel], prefix: str = "") -> list[str]:
    """List the columns that a model's fields are in."""
    columns: list[str] = []
    for name, field in model.model_fields.items():
        nested, _ = _nested(field)
        columns += [f"{prefix}{name}"] if nested is None else columns_of(nested, f"{prefix}{name}_")
    return columns


Reader = Callable[[Sequence[Any]], Any]


def reader(model: type[BaseModel], columns: Sequence[str], prefix: str = "") -> Reader:
    """Make what turns a row with these columns back into the fields of a model, as they are served.

    Nothing is validated: it was, before it was stored. A nested value that may be null is null where all its columns
    are.
    """
    parts = tuple((name, _part(field, columns, f"{prefix}{name}")) for name, field in served_fields(model).items())

    def read(row: Sequence[Any]) -> dict[str, Any]:
        return {name: part(row) for name, part in parts}

    return read


def _part(field: FieldInfo, columns: Sequence[str], column: str) -> Reader:
    nested, optional = _nested(field)
    if nested is None:
        value = itemgetter(columns.index(column))
        is_moment = datetime in (field.annotation, *get_args(field.annotation))
        return (lambda row: to_jsonable_python(value(row))) if is_moment else value
    read = reader(nested, columns, f"{column}_")
    if not optional:
        return read
    leaves = itemgetter(*map(columns.index, columns_of(nested, f"{column}_")))
    nothing = leaves([None] * len(columns))
    return lambda row: None if leaves(row) == nothing else read(row)


def _nested(field: FieldInfo) -> tuple[type[BaseModel] | None, bool]:
    """Give the model that is flattened into columns, if a field is one, and whether it may be null."""
    kinds = get_args(field.annotation) or (field.annotation,)
    if kinds != (field.annotation,) and NoneType not in kinds:  # a list is one column
        return None, False
    return next(
        (kind for kind in kinds if isinstance(kind, type) and issubclass(kind, BaseModel)), None
    ), NoneType in kinds
