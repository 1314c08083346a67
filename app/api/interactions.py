"""Checking a medication list for interactions."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Body, Response
from pydantic_core import to_json

from app.api.bodies import JsonBody
from app.api.operations import answer, problems
from app.api.parameters import KnownParameters, SessionDep
from app.queries.interaction_check import CheckAnswer, CheckQuestion, check_interactions

router = APIRouter(tags=["Questions"])

Question = Annotated[
    CheckQuestion,
    Body(
        openapi_examples={
            "list": {
                "summary": "A brand, names with and without an article, and one that nobody knows",
                "value": {"drugs": ["Kineret", "etanercept", "infliximab", "methotrexate", "nosuchdrug"]},
            }
        }
    ),
]

_DESCRIPTION = """\
Read what the articles on the drugs of a list state of each other: by name, by a brand, or by a class that the other \
drug is known to be in, with the rule that says so.

**An answer without a pair is no all-clear.** Every pair of the list is in `pairs` or in `not_checked`, with what was \
read for it. Articles are incomplete. Nothing is concluded that no article states: what two drugs do through an enzyme \
or a transporter that both have to do with, effects of the same kind that add up, doses, routes, diseases, food and \
alcohol are not looked at.
"""


@router.post(
    "/v1/interactions/check",
    dependencies=[KnownParameters, JsonBody],
    summary="Check a medication list for interactions",
    description=_DESCRIPTION,
    response_model=CheckAnswer,
    responses=answer("What is stated of each pair, and every pair of which nothing is.")
    | problems(413, 415, 422, 500, 503),
)
def check_medication_list(session: SessionDep, question: Question) -> Response:
    """Check 2 to 50 drugs."""
    return Response(to_json(check_interactions(session, question.drugs)), media_type="application/json")
