"""How many drugs have each value of a field."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from app.api.lists import LIST_ERRORS, answer_page
from app.api.operations import PAGE_HEADERS, answer
from app.api.parameters import KnownParameters, SessionDep
from app.facts.facets import COUNTED
from app.queries.counts import CountedField, CountPage, CountQuestion, list_counts

router = APIRouter(tags=["Questions"])

_MEANINGS = "; ".join(f"`{field}`: {meaning}" for field, meaning in COUNTED.items())

Field = Annotated[
    CountedField,
    Path(
        description=f"What to count by. {_MEANINGS}.",
        openapi_examples={"category": {"summary": "The largest categories", "value": "category"}},
    ),
]


@router.get(
    "/v1/counts/{field}",
    dependencies=[KnownParameters],
    summary="Count drugs by a field",
    response_model=CountPage,
    responses=answer("Values and how many drugs have each.", *PAGE_HEADERS) | LIST_ERRORS,
)
def list_drug_counts(
    request: Request, session: SessionDep, field: Field, question: Annotated[CountQuestion, Query()]
) -> Response:
    """List the values of a field with how many drugs have each, those of most drugs first.

    A drug counts once for a value, however often its article says so. Names are folded: `Nausea` is `nausea`.
    """
    return answer_page(request, list_counts(session, field, question), question.fields)
