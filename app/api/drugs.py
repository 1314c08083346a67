"""The list of drugs."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from app.api.lists import LIST_ERRORS, answer_page
from app.api.operations import PAGE_HEADERS, answer
from app.api.parameters import KnownParameters, SessionDep
from app.queries.drugs import DrugPage, DrugQuestion, list_page

router = APIRouter(tags=["Drugs"])


@router.get(
    "/v1/drugs",
    dependencies=[KnownParameters],
    summary="List drugs",
    response_model=DrugPage,
    responses=answer("A page of drugs, by slug.", *PAGE_HEADERS) | LIST_ERRORS,
)
def list_drugs(request: Request, session: SessionDep, question: Annotated[DrugQuestion, Query()]) -> Response:
    """List drugs by slug, a page at a time: `next_cursor`, or the `Link` header, leads to the next page.

    Of each drug in the list all holds that is asked for. Drugs that come or go meanwhile neither repeat nor hide
    another.
    """
    return answer_page(request, list_page(session, question), question.fields)
