"""What every answer leaves behind: the id of its request, a line in the log, and the figures that are measured."""

from __future__ import annotations

import logging
import os
import re
from itertools import count
from time import perf_counter
from typing import Any

from fastapi import FastAPI
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.api.metrics import Metrics
from app.logs import REQUEST_ID, write_line

_LOG = logging.getLogger(__name__)

# What may be told on in headers and logs: no spaces, no quotation marks, nothing that ends a line.
_ID = re.compile(rb"[\w.:/+=@-]{1,128}", re.ASCII)

# No secret, and cheaper than a random number for each: this process, and a number.
_OWN = os.urandom(8).hex().encode()
_NUMBERS = count(1)

_FAILURE = 500


class Observed:
    """Outermost of all, so that it sees the answers to what failed as well."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with `X-Request-ID`, the client's own where it sent one, and note how it went."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = _request_id(scope)
        REQUEST_ID.set(request_id.decode())
        begun, status, size, error = perf_counter(), _FAILURE, 0, None

        async def send_noted(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", request_id)]
            else:
                size += len(message.get("body", b""))
            await send(message)

        try:
            await self.app(scope, receive, send_noted)
        except BaseException as raised:
            error = type(raised).__qualname__
            raise
        finally:
            seconds, route = perf_counter() - begun, _route(scope)
            self._metrics.count(scope["method"], route, status, seconds)
            _log(scope, route, status, size, seconds, error)


class ObservedService(FastAPI):
    """An application all of whose answers are observed; `state.metrics` is where they are counted."""

    def build_middleware_stack(self) -> ASGIApp:
        """Put what observes around all, even around what answers failures."""
        return Observed(super().build_middleware_stack(), self.state.metrics)


def _request_id(scope: Scope) -> bytes:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _ID.fullmatch(value):
            return bytes(value)
    return b"%b-%x" % (_OWN, next(_NUMBERS))


def _route(scope: Scope) -> str | None:
    """Give the route's path as it was declared, `/v1/drugs/{drug}`: what stands in it may tell what somebody takes."""
    # A router that is included with a prefix has its routes without it; FastAPI keeps the whole path here.
    context = scope.get("fastapi", {}).get("effective_route_context") or scope.get("route")
    path: str | None = getattr(context, "path_format", None)
    return path and _mounted_at(scope) + path


def _mounted_at(scope: Scope) -> str:
    """Give the path of the mounted application that answered: its routes begin after it, as it does after a proxy's."""
    root: str = scope.get("root_path", "")
    return root.removeprefix(scope.get("app_root_path", root))


def _log(scope: Scope, route: str | None, status: int, size: int, seconds: float, error: str | None) -> None:
    level = logging.ERROR if status >= _FAILURE else logging.INFO
    if not _LOG.isEnabledFor(level):
        return
    fields: dict[str, Any] = {
        "method": scope["method"],
        "route": route,
        "status": status,
        "bytes": size,
        "ms": round(seconds * 1000, 3),
    }
    if error is not None:
        fields["error"] = error
    if _LOG.isEnabledFor(logging.DEBUG):
        fields["path"] = scope["path"].encode("utf-8", "replace").decode()
        fields["query"] = scope["query_string"].decode("latin-1")
        fields["client"] = scope["client"] and scope["client"][0]
    write_line(level, "request", fields)
