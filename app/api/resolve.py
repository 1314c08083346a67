"""From what someone calls a drug to the drug: one text, a text half typed, and many texts at once."""

from typing import Annotated

from fastapi import APIRouter, Body, Query, Request, Response
from fastapi.openapi.models import Example
from pydantic import BaseModel, Field

from app.api.bodies import JsonBody
from app.api.lists import answer_json
from app.api.operations import NOT_MODIFIED, answer, problems
from app.api.parameters import KnownParameters, SessionDep
from app.queries.batch import BatchAnswer, BatchQuestion, answer_batch
from app.queries.candidates import Resolution
from app.queries.lookup import look_up
from app.queries.suggestions import Suggestions, suggest

router = APIRouter(tags=["Drugs"])

_ERRORS = NOT_MODIFIED | problems(422, 500, 503)


_ASKED: dict[str, Example] = {
    "routes": {
        "summary": "By which routes three drugs are given",
        "value": {"drugs": ["Kineret", "unii:R16CO5Y76E", "metformin hydrochloride 500 MG"], "include": ["routes"]},
    }
}


class ResolveQuestion(BaseModel):
    """What is to be resolved."""

    q: str = Field(
        max_length=2000,
        description="A name, an identifier with or without its scheme, an address of a database, of identifiers.org or "
        "of the article, `system|code` as in FHIR, or a product's name as prescribing programs send it.",
        examples=["DB:DB00026"],
    )


class SuggestQuestion(BaseModel):
    """What was typed so far."""

    q: str = Field(max_length=2000, description="The beginning of a name, or of a word in it.", examples=["kin"])
    limit: int = Field(default=10, ge=1, le=50, description="Most drugs to suggest.")


@router.get(
    "/v1/resolve",
    dependencies=[KnownParameters],
    summary="Find what a name or identifier means",
    response_model=Resolution,
    responses=answer("What it means.", "ETag", "Cache-Control") | _ERRORS,
)
def resolve_drug(request: Request, session: SessionDep, question: Annotated[ResolveQuestion, Query()]) -> Response:
    """Find every drug that a text may mean, best first, and which one `{drug}` takes it for, if any.

    A name spelled almost alike is offered with `match` `spelling`, and never taken: look-alikes are different drugs.
    """
    return answer_json(request, look_up(session, question.q).model_dump(mode="json"))


@router.get(
    "/v1/suggest",
    dependencies=[KnownParameters],
    summary="Suggest names while one is typed",
    response_model=Suggestions,
    responses=answer("Names that begin so.", "ETag", "Cache-Control") | _ERRORS,
)
def suggest_drugs(request: Request, session: SessionDep, question: Annotated[SuggestQuestion, Query()]) -> Response:
    """Suggest the drugs one of whose names begins with what was typed, or has a word that does, best first.

    Every character stands for itself. Misspellings are not looked for: `/v1/resolve` offers what is spelled alike.
    """
    return answer_json(request, suggest(session, question.q, question.limit).model_dump(mode="json"))


@router.post(
    "/v1/drugs/batch",
    dependencies=[KnownParameters, JsonBody],
    summary="Look up many drugs at once",
    response_model=BatchAnswer,
    responses=answer("What became of each, in the order of the request.") | problems(413, 415, 422, 500, 503),
)
def batch_drugs(session: SessionDep, question: Annotated[BatchQuestion, Body(openapi_examples=_ASKED)]) -> Response:
    """Find up to 1,000 drugs by names or identifiers of any kind, and answer stored documents of each.

    Names spelled almost alike are offered as `/v1/resolve` does, of the first 50 texts that nothing goes by. Names with
    nothing between them are not looked for here: ask `/v1/resolve` for what is `not_found`.
    """
    return Response(answer_batch(session, question), media_type="application/json")
