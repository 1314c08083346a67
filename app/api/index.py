"""Where things are: the addresses of the service, and what each kind of problem means."""

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter, Request
from fastapi.routing import APIRoute, iter_route_contexts
from sqlmodel import Field
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute

from app.api.operations import problems
from app.api.parameters import KnownParameters
from app.api.problems import KINDS
from app.facts.evidence import Closed

router = APIRouter(tags=["Service"])


class Address(Closed):
    """One address of the service."""

    method: str = Field(description="How to ask: `GET`, which `HEAD` goes with, or `POST`.")
    path: str = Field(description="Path; `{drug}` stands for a slug, a name or an identifier.")
    operation: str = Field(description="The operation's name in the OpenAPI document.")
    description: str


class ServiceIndex(Closed):
    """What is served here."""

    title: str
    version: str
    notice: str = Field(description="What the data is, and what it is not.")
    license: str = Field(description="Licence of the data; every answer carries its attribution.")
    openapi: str = Field(description="Path of the OpenAPI document.")
    docs: str = Field(description="Path of its page for people.")
    items: list[Address]


class ProblemKind(Closed):
    """What a problem's `type` means."""

    type: str
    title: str
    status: int
    description: str


@router.get("/", include_in_schema=False)
@router.get(
    "/v1",
    dependencies=[KnownParameters],
    summary="List the addresses of the service",
    responses=problems(422, 500),
)
async def get_index(request: Request) -> ServiceIndex:
    """List every address with what it answers."""
    app: Any = request.app  # what may be null of others is there in this one
    return ServiceIndex(
        title=app.title,
        version=app.version,
        notice=app.summary,
        license=app.license_info["name"],
        openapi=app.openapi_url,
        docs="/docs",
        items=[address for addresses in _addresses(app.routes).values() for address in addresses],
    )


def _addresses(routes: Sequence[BaseRoute]) -> dict[str, list[Address]]:
    """List the operations of the OpenAPI document by their paths, without making it, which takes half a second."""
    found: dict[str, list[Address]] = {}
    route: Any
    for route in iter_route_contexts(routes):
        if not isinstance(route.original_route, APIRoute) or not route.include_in_schema:
            continue
        found.setdefault(route.path_format, []).extend(
            Address(method=method, path=route.path_format, operation=route.unique_id, description=route.summary)
            for method in sorted(route.methods)
        )
    return found


@router.get("/problems/{kind}", include_in_schema=False)
async def get_problem_kind(kind: str) -> ProblemKind:
    """Say what a problem's `type` means: every type is the address of its own description."""
    if kind not in KINDS:
        raise HTTPException(404)
    error = KINDS[kind]
    return ProblemKind(
        type=f"/problems/{kind}", title=error.title, status=error.status, description=error.__doc__ or error.title
    )
