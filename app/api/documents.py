"""The resources of one drug: stored bytes, answered as they are."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import cached_property
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import PlainTextResponse
from fastapi.routing import APIRoute
from sqlalchemy import Engine
from sqlmodel import Session
from starlette.concurrency import run_in_threadpool
from starlette.convertors import StringConvertor, register_url_convertor
from starlette.exceptions import HTTPException
from starlette.routing import Match
from starlette.types import Scope

from app.api.operations import NOT_MODIFIED, DrugName, answer, problems
from app.conditional import http_date, is_current
from app.errors import DatabaseNotReadyError, UnknownDrugError
from app.facts.consistency import ConsistencyDocument
from app.facts.document import DrugDocument
from app.facts.domains import DOMAINS
from app.facts.monograph import MonographDocument, SafetyDocument
from app.queries.documents import Documents, StoredDocument
from app.queries.lookup import resolve

PREFIX = "/v1/drugs/"

# A few minutes without asking; after that a 304 costs next to nothing.
CACHE_CONTROL = "public, max-age=300, must-revalidate"

_HEADERS = ("ETag", "Last-Modified", "Cache-Control", "Content-Location")
_TEXT_TOPICS = {"references", "sections"}


class DrugConvertor(StringConvertor):
    """Takes names with a slash or a line feed in them (both reach the router decoded), but with no slash at the end."""

    regex = "(?s:.*)[^/]"


register_url_convertor("drug", DrugConvertor())


class DocumentRoute(APIRoute):
    """Answers a stored document directly: its function and response model only make the OpenAPI document.

    Nothing is validated, no dependency is solved, no model is built: a document read is one indexed read of bytes.
    """

    @cached_property
    def ending(self) -> str:
        """What the path ends with after the drug: `/safety`, or "" for the whole monograph."""
        return self.path.rpartition("}")[2]

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Rule most routes out by the path's ending: a regular expression for each costs more than the query."""
        return super().matches(scope) if scope["path"].endswith(self.ending) else (Match.NONE, {})

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Answer the document that the path's ending names, "" for the whole monograph."""
        name = self.ending.lstrip("/")

        async def handle(request: Request) -> Response:
            documents: Documents = request.app.state.documents
            drug: str = request.path_params["drug"].encode("utf-8", "replace").decode("utf-8")
            stored = await documents.read(drug, name)
            if stored is not None:
                return respond(request, drug, stored)
            slug = await run_in_threadpool(_resolve, request, drug, whole=not name)
            stored = await documents.read(slug, name)
            if stored is None:
                raise DatabaseNotReadyError(f"{slug} has no stored {name or 'monograph'} yet: ingest it again.")
            return respond(request, slug, stored, {"Content-Location": f"{PREFIX}{slug}{name and '/'}{name}"})

        return handle


def respond(request: Request, slug: str, stored: StoredDocument, extra: dict[str, str] | None = None) -> Response:
    """Answer stored bytes, or 304 where the client holds them."""
    headers = {
        "ETag": stored.etag,
        "Last-Modified": http_date(stored.last_modified),
        "Cache-Control": CACHE_CONTROL,
        **(extra or {}),
    }
    if not stored.media_type.startswith("application/json"):
        # Plain text cannot hold the source block: this says where it is.
        headers["Link"] = f'<{PREFIX}{slug}>; rel="describedby"'
    if is_current(request.headers, stored.etag, stored.last_modified):
        return Response(status_code=304, headers=headers)
    return Response(stored.body, headers=headers, media_type=stored.media_type)


def install(app: FastAPI) -> None:
    """Mount every resource of a drug; the whole monograph last, for its path takes what is left."""
    for domain in DOMAINS:
        tag = "Text" if domain.name in _TEXT_TOPICS else "Facts"
        _mount(app, domain.path, domain.document, domain.title, tag)
    _mount(app, "safety", SafetyDocument, "What bears on safety", "Facts")
    _mount(app, "consistency", ConsistencyDocument, "Where the article contradicts itself", "Facts")
    _mount_wikitext(app)
    _mount(app, "", MonographDocument, "The whole monograph", "Drugs")


def get_document(drug: DrugName) -> None:
    """Stand for every document in the OpenAPI document; never called."""


def _mount(app: FastAPI, name: str, model: type[DrugDocument], summary: str, tag: str) -> None:
    app.router.add_api_route(
        _path(name),
        get_document,
        name=f"get_{(name or 'monograph').replace('-', '_')}",
        response_model=model,
        summary=summary,
        description=model.__doc__,
        tags=[tag],
        responses=answer("The stored document.", *_HEADERS) | _ERRORS,
        route_class_override=DocumentRoute,
    )


def _mount_wikitext(app: FastAPI) -> None:
    app.router.add_api_route(
        _path("wikitext"),
        get_document,
        name="get_wikitext",
        response_class=PlainTextResponse,
        response_model=None,
        summary="The source text of the article",
        description="The stored wiki text itself: what every `start` and `end` counts in, as Unicode code points.",
        tags=["Text"],
        responses=answer("The wiki text, in UTF-8.", *_HEADERS, "Link") | _ERRORS,
        route_class_override=DocumentRoute,
    )


def _path(name: str) -> str:
    return f"{PREFIX}{{drug:drug}}/{name}".removesuffix("/")


def _resolve(request: Request, drug: str, *, whole: bool) -> str:
    engine: Engine = request.app.state.engine
    with Session(engine) as session:
        try:
            return resolve(session, drug)
        except UnknownDrugError:
            if whole and b"/" in request.scope.get("raw_path", b"").removeprefix(PREFIX.encode()):
                # A slash that was not encoded: a resource was meant, not a name.
                raise HTTPException(404) from None
            raise


_ERRORS = NOT_MODIFIED | problems(300, 404, 500, 503)
