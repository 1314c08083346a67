"""Where things are: the addresses of the service, and what each kind of problem means."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from sqlmodel import Field
from starlette.exceptions import HTTPException

from app.api.operations import problems
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
@router.get("/v1", summary="List the addresses of the service", responses=problems(500))
async def get_index(request: Request) -> ServiceIndex:
    """List every address with what it answers."""
    schema: dict[str, Any] = request.app.openapi()
    operations = ((path, *each) for path, item in schema["paths"].items() for each in item.items())
    return ServiceIndex(
        title=schema["info"]["title"],
        version=schema["info"]["version"],
        notice=schema["info"]["summary"],
        license=schema["info"]["license"]["name"],
        openapi=request.app.openapi_url,
        docs="/docs",
        items=[
            Address(method=m.upper(), path=path, operation=each["operationId"], description=each["summary"])
            for path, m, each in operations
        ],
    )


@router.get("/problems/{kind}", include_in_schema=False)
async def get_problem_kind(kind: str) -> ProblemKind:
    """Say what a problem's `type` means: every type is the address of its own description."""
    if kind not in KINDS:
        raise HTTPException(404)
    error = KINDS[kind]
    return ProblemKind(
        type=f"/problems/{kind}", title=error.title, status=error.status, description=error.__doc__ or error.title
    )
