"""Keys for whoever may ask: none are needed unless the settings name some."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from pydantic import SecretStr
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.api.operations import add_problem
from app.api.problems import refusal

# Whatever supervises the process asks after it and not after data, and has no key.
OPEN = ("/healthz", "/readyz")

_NO_KEY = "A key is needed, as `X-API-Key` or as `Authorization: Bearer`."
_WRONG_KEY = "The key is none of this service."
_BEARER = b"bearer "

SCHEMES = {
    "api_key": {"type": "apiKey", "in": "header", "name": "X-API-Key", "description": "A key of this service."},
    "bearer": {"type": "http", "scheme": "bearer", "description": "The same key, as a bearer token."},
}


class ApiKeys:
    """Lets in whoever sends one of the keys, and keeps what is answered them out of caches that others share."""

    def __init__(self, app: ASGIApp, keys: Sequence[SecretStr], elsewhere: Sequence[str] = ()) -> None:
        self._app = app
        self._digests = [sha256(key.get_secret_value().encode()).digest() for key in keys]
        self._open = (*OPEN, *elsewhere)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 401 where a key is needed and not there."""
        if scope["type"] != "http" or scope["path"].startswith(self._open):
            await self._app(scope, receive, send)
            return
        sent = _sent_key(scope)
        if not self._is_one_of_them(sent):
            headers = {"WWW-Authenticate": 'Bearer realm="monograph"'}
            await refusal(scope, 401, _WRONG_KEY if sent else _NO_KEY, headers)(scope, receive, send)
            return

        async def send_private(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [_private(name, value) for name, value in message["headers"]]
            await send(message)

        await self._app(scope, receive, send_private)

    def _is_one_of_them(self, key: bytes) -> bool:
        digest = sha256(key).digest()
        # All are compared, each in constant time: how long it takes tells nothing of them.
        return sum(hmac.compare_digest(digest, each) for each in self._digests) > 0


def describe_keys(document: dict[str, Any]) -> None:
    """Say in an OpenAPI document that a key is needed."""
    document["components"]["securitySchemes"] = SCHEMES
    document["security"] = [{name: []} for name in SCHEMES]
    add_problem(document, 401, OPEN)
    for path in OPEN:
        document["paths"][path]["get"]["security"] = []


def _sent_key(scope: Scope) -> bytes:
    sent: dict[bytes, bytes] = dict(scope["headers"])
    authorization = sent.get(b"authorization", b"")
    bearer = authorization[len(_BEARER) :].strip() if authorization.lower().startswith(_BEARER) else b""
    return sent.get(b"x-api-key") or bearer


def _private(name: bytes, value: bytes) -> tuple[bytes, bytes]:
    return (name, value.replace(b"public", b"private")) if name == b"cache-control" else (name, value)
