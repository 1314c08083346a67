"""Bodies of requests: how long they may be, and what they have to be."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import Depends, Request
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 1_000_000
# How much of a body that is too long is taken in before it is refused: whoever sends only listens after the last byte.
_MOST_PASSED_OVER = 9 * MOST_BYTES


class BodyLimit:
    """Refuses bodies that are too long: by what they say of their length, or where they turn out to be longer."""

    def __init__(self, app: ASGIApp, longer: Mapping[str, int]) -> None:
        """Take the application and, by the beginning of their path, the operations that take more than others."""
        self._app = app
        self._longer = longer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count what is received. The refusal is raised where the body is read, so that it is answered as all are."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        received = 0

        async def receive_some() -> Message:
            nonlocal received
            most = self._most(scope["path"])
            if _said_length(scope) > most + _MOST_PASSED_OVER:
                raise _too_long(most)
            message = await receive()
            received += len(message.get("body", b""))
            if max(received, _said_length(scope)) > most:
                await _pass_over(message, receive)
                raise _too_long(most)
            return message

        await self._app(scope, receive_some, send)

    def _most(self, path: str) -> int:
        return next((most for start, most in self._longer.items() if path.startswith(start)), MOST_BYTES)


def require_json(request: Request) -> None:
    """Refuse a body that does not say it is JSON: nobody should have to guess what it is."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json" and not (kind.startswith("application/") and kind.endswith("+json")):
        raise HTTPException(415, "The body is to be sent as application/json.")


JsonBody = Depends(require_json)


async def _pass_over(message: Message, receive: Receive) -> None:
    """Take in what is left of a body, within reason."""
    passed = 0
    while message.get("more_body") and passed <= _MOST_PASSED_OVER:
        message = await receive()
        passed += len(message.get("body", b""))


def _said_length(scope: Scope) -> int:
    said = dict(scope["headers"]).get(b"content-length", b"0")
    return int(said) if said.isdigit() else 0


def _too_long(most: int) -> HTTPException:
    return HTTPException(413, f"A body has at most {most:,} bytes.")
