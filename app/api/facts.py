"""Lists of facts across drugs, mounted from one registry: they differ in what they can be asked and answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import FastAPI, Query, Request, Response

from app.api.lists import LIST_ERRORS, answer_page
from app.api.operations import PAGE_HEADERS, answer
from app.api.parameters import KnownParameters, SessionDep
from app.queries.fact_questions import FactQuestion
from app.queries.facts import FACT_LISTS, FactList, list_facts

_DESCRIPTION = """\
The {title} of all drugs, each with its drug and its evidence, a page at a time: of each item all holds that is asked \
for. The order is the service's own and stays while articles are read again: nothing repeats or hides meanwhile.
"""


def install(app: FastAPI) -> None:
    """Mount the list of each domain that has one."""
    for facts in FACT_LISTS:
        title = facts.domain.title
        app.router.add_api_route(
            f"/v1/{facts.domain.path}",
            _endpoint(facts, facts.question),
            name=f"list_{facts.domain.name}",
            response_model=facts.page,
            summary=f"{title} across drugs",
            description=_DESCRIPTION.format(title=title.lower()),
            tags=["Questions"],
            dependencies=[KnownParameters],
            responses=answer(f"A page of {title.lower()}.", *PAGE_HEADERS) | LIST_ERRORS,
        )


def _endpoint(facts: FactList, asked: type[FactQuestion]) -> Callable[..., Response]:
    def list_of_facts(request: Request, session: SessionDep, question: Any) -> Response:  # noqa: ANN401  # see below
        return answer_page(request, list_facts(session, facts, question), question.fields)

    list_of_facts.__annotations__["question"] = Annotated[asked, Query()]
    return list_of_facts
