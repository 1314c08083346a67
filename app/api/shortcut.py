"""The short way to a document: what is asked by a drug's slug is answered before it is routed."""

from __future__ import annotations

from fastapi import FastAPI, Request
from starlette.types import ASGIApp, Receive, Scope, Send

from app.api.documents import PREFIX, DocumentRoute
from app.api.problems import on_monograph_error
from app.errors import DatabaseNotReadyError


class Shortcut:
    """Has the routes of documents answer by themselves; whatever they do not answer is routed as everything else.

    Routing, and what is around it for errors and dependencies, take longer than the query. No answer would be another
    without this.
    """

    def __init__(self, app: ASGIApp, service: FastAPI) -> None:
        self._app = app
        self._routes = {route.ending: route for route in service.routes if type(route) is DocumentRoute}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a document that is there."""
        if scope["type"] != "http" or scope["method"] != "GET" or not await self._answer(scope, receive, send):
            await self._app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> bool:
        path: str = scope["path"]
        # Below another path it would have to be shortened first; and it is the router that tells traces of a route.
        if not path.startswith(PREFIX) or scope.get("root_path") or "fastapi.telemetry" in scope:
            return False
        slug, slash, document = path[len(PREFIX) :].partition("/")
        route = self._routes.get(slash + document)
        # Parameters are looked at, and refused, where everything else is.
        if route is None or not (slug.isascii() and slug.islower()) or scope["query_string"]:
            return False
        scope["route"] = route  # for the log and the measurements
        try:
            return await route.send_stored(scope, send, slug)
        except DatabaseNotReadyError as error:  # to be routed would be to wait for the database once more
            answer = await on_monograph_error(Request(scope), error)
            await answer(scope, receive, send)
            return True
