"""Where articles contradict themselves, across drugs."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from app.api.lists import LIST_ERRORS, answer_page
from app.api.operations import PAGE_HEADERS, answer
from app.api.parameters import KnownParameters, SessionDep
from app.queries.consistency import ConsistencyPage, ConsistencyQuestion, list_findings

router = APIRouter(tags=["Questions"])


@router.get(
    "/v1/consistency",
    dependencies=[KnownParameters],
    summary="Consistency across drugs",
    response_model=ConsistencyPage,
    responses=answer("A page of comparisons.", *PAGE_HEADERS) | LIST_ERRORS,
)
def list_consistency(
    request: Request, session: SessionDep, question: Annotated[ConsistencyQuestion, Query()]
) -> Response:
    """List what came of holding the statements of each article against each other, a page at a time.

    A disagreement says that two passages cannot both be right, not which of them is: `detail` says what was compared.
    The order is the service's own and stays while articles are read again: nothing repeats or hides meanwhile.
    """
    return answer_page(request, list_findings(session, question), question.fields)
