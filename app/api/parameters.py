"""Dependencies that several operations share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated

from fastapi import Depends, Request
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from sqlmodel import Session


def get_session(request: Request) -> Iterator[Session]:
    """Open a session for one question; it is closed before the answer is sent, however slow the client is."""
    with Session(request.app.state.engine) as session:
        yield session


def known_parameters(request: Request) -> None:
    """Refuse a query parameter that does not exist: whoever sends it would think that it did something."""
    refuse_unknown(request.query_params, sorted(_names(request.scope["route"].dependant)))


def refuse_unknown(asked: Iterable[str], known: Sequence[str] = ()) -> None:
    """Refuse those names of parameters that are not known."""
    if unknown := sorted(set(asked) - set(known)):
        message = f"No such parameter; there are {', '.join(known)}." if known else "There are no parameters."
        raise RequestValidationError(
            [{"loc": ("query", name), "msg": message, "type": "extra_forbidden"} for name in unknown]
        )


def _names(dependant: Dependant) -> Iterator[str]:
    """List the names of query parameters, those of a model too."""
    for parameter in dependant.query_params:
        model = parameter.field_info.annotation
        if isinstance(model, type) and issubclass(model, BaseModel):
            yield from model.model_fields
        else:
            yield parameter.alias


SessionDep = Annotated[Session, Depends(get_session, scope="function")]
KnownParameters = Depends(known_parameters)
