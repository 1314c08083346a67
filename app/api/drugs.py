"""The list of drugs."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import AfterValidator
from sqlmodel import Session

from app.api.conditional import is_current
from app.api.documents import CACHE_CONTROL
from app.api.operations import NOT_MODIFIED, answer, problems
from app.queries.drugs import DrugPage, decode_cursor, list_page

router = APIRouter(tags=["Drugs"])


def known_parameters(request: Request) -> None:
    """Refuse a query parameter that does not exist: whoever sends it would think that it did something."""
    known = {parameter.alias for parameter in request.scope["route"].dependant.query_params}
    unknown = sorted(set(request.query_params) - known)
    if unknown:
        message = f"No such parameter; there are {', '.join(sorted(known))}."
        raise RequestValidationError(
            [{"loc": ("query", name), "msg": message, "type": "extra_forbidden"} for name in unknown]
        )


def get_session(request: Request) -> Iterator[Session]:
    """Open a session for one request."""
    with Session(request.app.state.engine) as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]
Limit = Annotated[int, Query(ge=1, le=1000, description="Most drugs to list.")]
# Decoded on the way in: the endpoint sees the slug that the page before ended with.
Cursor = Annotated[
    Annotated[str, AfterValidator(decode_cursor)] | None,
    Query(description="`next_cursor` of the page before; what is in it may change."),
]
NamePrefix = Annotated[
    str | None, Query(min_length=1, max_length=100, description="How one of the drug's names begins, in any case.")
]


@router.get(
    "/v1/drugs",
    dependencies=[Depends(known_parameters)],
    summary="List drugs",
    response_model=DrugPage,
    responses=answer("A page of drugs, by slug.", "ETag", "Cache-Control", "Link")
    | NOT_MODIFIED
    | problems(422, 500, 503),
)
def list_drugs(
    request: Request, session: SessionDep, limit: Limit = 100, cursor: Cursor = None, name: NamePrefix = None
) -> Response:
    """List drugs by slug, a page at a time: `next_cursor`, or the `Link` header, leads to the next page.

    Drugs that come or go meanwhile neither repeat nor hide another.
    """
    page = list_page(session, limit=limit, after=cursor, name=name)
    body = page.model_dump_json().encode()
    headers = {"ETag": f'"{sha256(body).hexdigest()[:32]}"', "Cache-Control": CACHE_CONTROL}
    if page.next_cursor is not None:
        query = {"limit": limit, "cursor": page.next_cursor} | ({"name": name} if name is not None else {})
        headers["Link"] = f'</v1/drugs?{urlencode(query)}>; rel="next"'
    if is_current(request.headers, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type="application/json")
