"""The FHIR side of the service: an application of its own, below `/fhir`, that reads and never writes."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import parse_qsl

from sqlalchemy import Engine
from sqlmodel import Session
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.fhir.answers import HANDLERS, answer
from app.fhir.capabilities import capabilities
from app.fhir.elements import Json
from app.fhir.errors import FhirError, invalid, not_found, not_supported
from app.fhir.formats import preferences, require_json
from app.fhir.kinds import kind_of
from app.fhir.operations import OPERATIONS, Operation, read_arguments
from app.fhir.questions import Pairs, read_question
from app.fhir.reading import read
from app.fhir.searching import search
from app.fhir.summaries import part_of, read_summary
from app.fhir.versions import PATH, Version
from app.vocabulary.fhir_systems import CANONICAL

_FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Ask:
    """A request, with what its address and its body ask for."""

    request: Request
    version: Version
    base: str
    pairs: Pairs
    body: bytes

    @property
    def wanted(self) -> dict[str, str]:
        """The parameters, the last of each name."""
        return dict(self.pairs)

    @property
    def path(self) -> dict[str, str]:
        """What the address names."""
        return dict(self.request.path_params)


Handler = Callable[[Session, Ask], Json]


def create_app(engine: Engine, base_url: str | None) -> Starlette:
    """Make the application for an engine that the caller opens and closes. Its answers name `base_url`, if known."""
    app = Starlette(
        routes=[route for version in Version for route in _routes(version)], exception_handlers=dict(HANDLERS)
    )
    app.state.engine = engine
    app.state.base_url = base_url
    return app


def _routes(version: Version) -> list[Route]:
    """List the addresses of a version: those of operations before those of resources, which would take them."""
    get = partial(_route, version, ["GET"])
    return [
        get("", _nothing_whole),
        get("/metadata", lambda _session, ask: capabilities(ask.version, ask.base)),
        get("/_history", _no_history),
        *(
            _route(version, ["GET", "POST"], f"/{each.kind}/{each.name}", partial(_operate, each))
            for each in OPERATIONS
        ),
        *(
            _route(version, ["GET", "POST"], f"/{each.kind}/{{id}}/{each.name}", partial(_operate, each))
            for each in OPERATIONS
            if each.of_one
        ),
        _route(version, ["POST"], "/{kind}/_search", _search),
        get("/{kind}", _search),
        get("/{kind}/_history", _no_history),
        get("/{kind}/{id}", _read),
        get("/{kind}/{id}/_history", _no_history),
        get("/{kind}/{id}/_history/{vid}", _read_version),
    ]


def _route(version: Version, methods: list[str], path: str, handler: Handler) -> Route:
    async def endpoint(request: Request) -> Response:
        ask = Ask(request, version, _base(request, version), await _pairs(request), await request.body())
        require_json(request.headers, ask.wanted.get("_format"), version)
        return answer(request, await run_in_threadpool(_handle, handler, ask), pretty=ask.wanted.get("_pretty"))

    handle: Callable[[Request], Awaitable[Response]] = endpoint
    return Route(f"/{version}{path}", handle, methods=methods)


def _handle(handler: Handler, ask: Ask) -> Json:
    with Session(ask.request.app.state.engine) as session:
        return handler(session, ask)


def _base(request: Request, version: Version) -> str:
    root: str = request.app.state.base_url or str(request.base_url)
    return f"{root.rstrip('/')}{PATH}/{version}"


async def _pairs(request: Request) -> Pairs:
    """Read the parameters of the address, and those of a form."""
    pairs = request.query_params.multi_items()
    if not request.url.path.endswith("/_search"):
        return pairs
    kind = request.headers.get("content-type", _FORM).partition(";")[0].strip().lower()
    if kind != _FORM:
        raise FhirError(415, "not-supported", f"A search is posted as {_FORM}.")
    return [*pairs, *parse_qsl((await request.body()).decode("utf-8", "replace"))]


def _read(session: Session, ask: Ask) -> Json:
    resource = read(session, kind_of(ask.version, ask.path["kind"]), ask.path["id"])
    elements = [name for name in ask.wanted.get("_elements", "").split(",") if name]
    return part_of(resource, ask.version, read_summary(ask.wanted.get("_summary")), elements)


def _read_version(session: Session, ask: Ask) -> Json:
    """Read a resource of a version, which can only be the current one: no other is kept."""
    resource = read(session, kind_of(ask.version, ask.path["kind"]), ask.path["id"])
    if resource["meta"]["versionId"] != ask.path["vid"]:
        raise not_found("Only the current version of a resource is kept.")
    return resource


def _search(session: Session, ask: Ask) -> Json:
    strict = "handling=strict" in preferences(ask.request.headers)
    question = read_question(kind_of(ask.version, ask.path["kind"]), ask.pairs, strict=strict)
    return search(session, ask.base, question)


def _operate(operation: Operation, session: Session, ask: Ask) -> Json:
    arguments: dict[str, Any] = ask.wanted
    if ask.request.method == "POST":
        try:
            body = json.loads(ask.body)
        except (ValueError, RecursionError):
            raise invalid("The body is no JSON.") from None
        if not isinstance(body, dict):
            raise invalid("The body is to be a Parameters resource.")
        arguments = {**arguments, **read_arguments(body)}
    if operation.of_one and "id" in ask.path:
        arguments = {**arguments, operation.of_one: f"{CANONICAL}/{operation.kind}/{ask.path['id']}"}
    return operation.run(session, ask.version, arguments)


def _no_history(_session: Session, _ask: Ask) -> Json:
    raise not_supported("No history is kept.", 404)


def _nothing_whole(_session: Session, _ask: Ask) -> Json:
    raise not_supported("Searches are of one type of resource; `metadata` says which there are.", 404)
