"""The list of drugs."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from app.api.lists import answer_page
from app.api.operations import NOT_MODIFIED, answer, problems
from app.api.parameters import CURSOR, FIELDS, KnownParameters, Limit, SessionDep, cursor_of, fields_of
from app.queries.drugs import DRUGS_BY_SLUG, SLUG_PLACE, DrugItem, DrugPage, list_page

router = APIRouter(tags=["Drugs"])

Cursor = Annotated[str | None, cursor_of(DRUGS_BY_SLUG, SLUG_PLACE), CURSOR]
Fields = Annotated[str | None, fields_of(DrugItem), FIELDS]
NamePrefix = Annotated[
    str | None, Query(min_length=1, max_length=100, description="How one of the drug's names begins, in any case.")
]


@router.get(
    "/v1/drugs",
    dependencies=[KnownParameters],
    summary="List drugs",
    response_model=DrugPage,
    responses=answer("A page of drugs, by slug.", "ETag", "Cache-Control", "Link")
    | NOT_MODIFIED
    | problems(422, 500, 503),
)
def list_drugs(
    request: Request,
    session: SessionDep,
    limit: Limit = 100,
    cursor: Cursor = None,
    fields: Fields = None,
    name: NamePrefix = None,
) -> Response:
    """List drugs by slug, a page at a time: `next_cursor`, or the `Link` header, leads to the next page.

    Drugs that come or go meanwhile neither repeat nor hide another.
    """
    return answer_page(request, list_page(session, limit=limit, cursor=cursor, name=name), fields)
