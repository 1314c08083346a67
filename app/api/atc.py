"""The ATC classification, from group to group."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from app.api.lists import LIST_ERRORS, answer_page
from app.api.operations import PAGE_HEADERS, answer, problems, unknown_code
from app.api.parameters import KnownParameters, SessionDep
from app.queries.atc import AtcGroupPage, AtcGroups, AtcQuestion, list_group, list_groups
from app.queries.drugs import AtcCode

router = APIRouter(tags=["Questions"])

Code = Annotated[
    AtcCode,
    Path(
        description="A group of any level, or the code of a substance, in any case.",
        openapi_examples={
            "main": {"summary": "An anatomical main group", "value": "L"},
            "group": {"summary": "A group of the fourth level", "value": "L04AC"},
        },
    ),
]


@router.get(
    "/v1/atc",
    dependencies=[KnownParameters],
    summary="The main groups of the ATC classification",
    responses=problems(422, 500, 503),
)
def list_atc_groups(session: SessionDep) -> AtcGroups:
    """List the 14 anatomical main groups with how many stored drugs are in each."""
    return list_groups(session)


@router.get(
    "/v1/atc/{code}",
    dependencies=[KnownParameters],
    summary="A group of the ATC classification",
    response_model=AtcGroupPage,
    responses=answer("The group, the groups directly below it, and a page of its drugs.", *PAGE_HEADERS)
    | LIST_ERRORS
    | unknown_code(),
)
def get_atc_group(
    request: Request, session: SessionDep, code: Code, question: Annotated[AtcQuestion, Query()]
) -> Response:
    """Give a group with the groups directly below it that have drugs or a name, and its drugs by slug.

    Groups have names down to the second level: articles give codes, not names.
    """
    return answer_page(request, list_group(session, code, question), question.fields)
