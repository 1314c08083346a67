"""Search by words."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from app.api.lists import LIST_ERRORS, answer_page
from app.api.operations import PAGE_HEADERS, answer
from app.api.parameters import KnownParameters, SessionDep
from app.queries.search import SearchPage, SearchQuestion, search

router = APIRouter(tags=["Questions"])


@router.get(
    "/v1/search",
    dependencies=[KnownParameters],
    summary="Search the articles",
    response_model=SearchPage,
    responses=answer("A page of texts in which the words stand.", *PAGE_HEADERS) | LIST_ERRORS,
)
def search_texts(request: Request, session: SessionDep, question: Annotated[SearchQuestion, Query()]) -> Response:
    """Find names, sections and infobox values in which every word stands, best first, with the words in context.

    Words are plain words, whatever they look like. A text is found, not a fact: it may say that something is not so.
    """
    return answer_page(request, search(session, question), question.fields)
