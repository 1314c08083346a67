"""The resources of one drug: stored bytes, answered as they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import FastAPI
from fastapi.responses import PlainTextResponse
from fastapi.routing import APIRoute
from sqlalchemy import Engine
from sqlmodel import Session
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, QueryParams
from starlette.exceptions import HTTPException
from starlette.routing import Match
from starlette.types import Receive, Scope, Send

from app.api.operations import NOT_MODIFIED, DrugName, answer, problems
from app.api.parameters import refuse_unknown
from app.conditional import is_current, last_modified_date
from app.errors import DatabaseNotReadyError, UnknownDrugError
from app.facts.consistency import ConsistencyDocument
from app.facts.document import DrugDocument
from app.facts.domains import DOMAINS
from app.facts.monograph import MonographDocument, SafetyDocument
from app.queries.documents import Documents, StoredHead
from app.queries.lookup import resolve

PREFIX = "/v1/drugs/"

# A few minutes without asking; after that a 304 costs next to nothing.
CACHE_CONTROL = "public, max-age=300, must-revalidate"

_HEADERS = ("ETag", "Last-Modified", "Cache-Control", "Content-Location")
_TEXT_TOPICS = {"references", "sections"}

_CONDITIONAL = {b"if-none-match", b"if-modified-since"}
_ELSEWHERE: tuple[Match, Scope] = (Match.NONE, {})

RawHeaders = list[tuple[bytes, bytes]]


class DocumentRoute(APIRoute):
    """Answers a stored document directly: its function and response model only make the OpenAPI document.

    Nothing is validated, no dependency is solved, no model is built: a document read is one indexed read of bytes.
    """

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:  # noqa: ANN401  # FastAPI's
        super().__init__(path, endpoint, **options)
        # What the path ends with after the drug, `/safety` or nothing: that names the document.
        self.ending = path.rpartition("}")[2]
        self.document = self.ending.removeprefix("/")

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Compare the path's ends: a regular expression for each of these routes would cost more than the query.

        Names may have a slash or a line feed in them (both reach the router decoded), but no slash at the end.
        """
        if scope["type"] != "http" or not scope["path"].endswith(self.ending):
            return _ELSEWHERE
        path: str = scope["path"].removeprefix(scope.get("root_path", ""))
        drug = path[len(PREFIX) : len(path) - len(self.ending)] if path.startswith(PREFIX) else ""
        if not drug or drug.endswith("/"):
            return _ELSEWHERE
        return self._match(scope["method"]), {"route": self, "endpoint": self.endpoint, "path_params": {"drug": drug}}

    def _match(self, method: str) -> Match:
        return Match.FULL if method == "GET" else Match.NONE

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  # as it is called
        """Answer the document, or 304 where the client holds it; a stored document has no parameters."""
        refuse_unknown(QueryParams(scope["query_string"]))
        drug: str = scope["path_params"]["drug"].encode("utf-8", "replace").decode("utf-8")
        if await self.send_stored(scope, send, drug):
            return
        slug = await run_in_threadpool(_resolve, scope, drug, whole=not self.document)
        location = f"{PREFIX}{slug}{self.ending}".encode()
        if not await self.send_stored(scope, send, slug, (b"content-location", location)):
            raise DatabaseNotReadyError(f"{slug} has no stored {self.document or 'monograph'} yet: ingest it again.")

    async def send_stored(self, scope: Scope, send: Send, slug: str, *extra: tuple[bytes, bytes]) -> bool:
        """Send what is stored; False where nothing is. For a 304 the body is not even read."""
        documents: Documents = scope["app"].state.documents
        if held := [header for header in scope["headers"] if header[0] in _CONDITIONAL]:
            head = await documents.read_head(slug, self.document)
            if head is not None and is_current(Headers(raw=held), head.etag, head.last_modified):
                await _send(send, 304, [*_headers(slug, head), *extra], b"")
                return True
        stored = await documents.read(slug, self.document)
        if stored is None:
            return False
        head, body = stored
        of_body = [(b"content-length", b"%d" % len(body)), (b"content-type", head.media_type.encode())]
        await _send(send, 200, [*_headers(slug, head), *extra, *of_body], body)
        return True


class OnlyReadRoute(DocumentRoute):
    """Answers other methods with 405; it comes after the routes that take some of them."""

    def _match(self, method: str) -> Match:
        return Match.NONE if method == "GET" else Match.PARTIAL

    async def handle(self, _scope: Scope, _receive: Receive, _send: Send) -> None:
        """Say what is allowed."""
        raise HTTPException(405, headers={"Allow": "GET"})


def _headers(slug: str, head: StoredHead) -> RawHeaders:
    headers = [
        (b"etag", head.etag.encode()),
        (b"last-modified", last_modified_date(head.last_modified).encode()),
        (b"cache-control", CACHE_CONTROL.encode()),
    ]
    if not head.media_type.startswith("application/json"):
        # Plain text cannot hold the source block: this says where it is.
        headers.append((b"link", f'<{PREFIX}{slug}>; rel="describedby"'.encode()))
    return headers


async def _send(send: Send, status: int, headers: RawHeaders, body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def install(app: FastAPI) -> None:
    """Mount every resource of a drug; the whole monograph last, for its path takes what is left."""
    for domain in DOMAINS:
        tag = "Text" if domain.name in _TEXT_TOPICS else "Facts"
        _mount(app, domain.path, domain.document, domain.title, tag)
    _mount(app, "safety", SafetyDocument, "What bears on safety", "Facts")
    _mount(app, "consistency", ConsistencyDocument, "Where the article contradicts itself", "Facts")
    _mount_wikitext(app)
    _mount(app, "", MonographDocument, "The whole monograph", "Drugs")


def install_last(app: FastAPI) -> None:
    """Mount what answers all methods of a drug's resources that nothing else has taken."""
    app.router.add_api_route(_path(""), get_document, include_in_schema=False, route_class_override=OnlyReadRoute)


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
    return f"{PREFIX}{{drug}}/{name}".removesuffix("/")


def _resolve(scope: Scope, drug: str, *, whole: bool) -> str:
    engine: Engine = scope["app"].state.engine
    with Session(engine) as session:
        try:
            return resolve(session, drug)
        except UnknownDrugError:
            if whole and b"/" in scope.get("raw_path", b"").removeprefix(PREFIX.encode()):
                # A slash that was not encoded: a resource was meant, not a name.
                raise HTTPException(404) from None
            raise


_ERRORS = NOT_MODIFIED | problems(300, 404, 422, 500, 503)
