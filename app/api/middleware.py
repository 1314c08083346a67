"""What every answer gets, as pure ASGI: HEAD as GET without the body, and headers that open it to browsers."""

from __future__ import annotations

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_OPEN = [
    (b"access-control-allow-origin", b"*"),
    (b"access-control-expose-headers", b"Content-Location, ETag, Last-Modified, Link, Retry-After, X-Request-ID"),
    (b"vary", b"Accept-Encoding"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
]

# An answer is data, whatever an article holds: nothing of it is to run, or to be framed.
_POLICY = (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'")
_SHUT = [*_OPEN, _POLICY]

# What routing leaves in the scope.
_ROUTED = ("route", "fastapi", "root_path", "app_root_path")

_PREFLIGHT = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD, POST",
    # Browsers do not take the star for a client's token.
    "Access-Control-Allow-Headers": "*, Authorization",
    "Access-Control-Max-Age": "86400",
}


class OpenHeaders:
    """Opens every answer to every origin, asked for or not: a shared cache gives it to browsers that do ask."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer OPTIONS at once, and add the headers to every other answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if scope["method"] == "OPTIONS":
            await Response(status_code=204, headers=_PREFLIGHT)(scope, receive, send)
            return

        async def send_open(message: Message) -> None:
            if message["type"] == "http.response.start":
                # A page of ours says itself what it may run.
                own = any(name == _POLICY[0] for name, _ in message["headers"])
                message["headers"] = [*message["headers"], *(_OPEN if own else _SHUT)]
            await send(message)

        await self._app(scope, receive, send_open)


class HeadAsGet:
    """Answers HEAD as GET with the body left out, so that one operation describes both."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Route a HEAD as the GET of the same path."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return

        async def send_head(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        # `asked_method` is for whoever would do much for a body that nobody gets.
        asked = {**scope, "method": "GET", "asked_method": "HEAD"}
        try:
            await self._app(asked, receive, send_head)
        finally:
            # Which route it was is for the log and the measurements, further out.
            scope.update({name: asked[name] for name in _ROUTED if name in asked})
