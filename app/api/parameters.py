"""Query parameters and dependencies that several operations share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, Query, Request
from fastapi.exceptions import RequestValidationError
from pydantic import AfterValidator, BaseModel
from sqlmodel import Session

from app.queries.cursors import Place, decode_cursor


def get_session(request: Request) -> Iterator[Session]:
    """Open a session for one request."""
    with Session(request.app.state.engine) as session:
        yield session


def known_parameters(request: Request) -> None:
    """Refuse a query parameter that does not exist: whoever sends it would think that it did something."""
    known = {parameter.alias for parameter in request.scope["route"].dependant.query_params}
    unknown = sorted(set(request.query_params) - known)
    if unknown:
        message = f"No such parameter; there are {', '.join(sorted(known))}." if known else "There are no parameters."
        raise RequestValidationError(
            [{"loc": ("query", name), "msg": message, "type": "extra_forbidden"} for name in unknown]
        )


SessionDep = Annotated[Session, Depends(get_session)]
KnownParameters = Depends(known_parameters)
Limit = Annotated[int, Query(ge=1, le=1000, description="Most items to list.")]


def cursor_of(kind: str, shape: Place) -> AfterValidator:
    """Make the check of a `cursor` parameter: that it is of this kind of list."""

    def check(cursor: str | None) -> str | None:
        if cursor is not None:
            decode_cursor(kind, shape, cursor)
        return cursor

    return AfterValidator(check)


def fields_of(item: type[BaseModel]) -> AfterValidator:
    """Make the check of a `fields` parameter: that items have fields of these names."""

    def check(fields: str | None) -> str | None:
        unknown = sorted(set(split_fields(fields or "")) - set(item.model_fields))
        if unknown:
            raise ValueError(f"no such field: {', '.join(unknown)}; there are {', '.join(item.model_fields)}")
        return fields

    return AfterValidator(check)


def split_fields(fields: str) -> list[str]:
    """Read names separated by commas."""
    return [name for part in fields.split(",") if (name := part.strip())]


CURSOR = Query(description="`next_cursor` of the page before; what is in it may change.")
FIELDS = Query(
    max_length=1000, description="Names of the fields that each item keeps, separated by commas; else it keeps all."
)
