"""Answers squeezed as the client takes them, without any of them being other bytes than its validator says.

A strong validator names bytes, and squeezed bytes are others (RFC 9110, section 8.8.3.3): what is `"x"` as it stands is
`"x-zstd"` squeezed by zstd. Whoever sends that back for a 304 is asked about as if `"x"` had been sent.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from functools import lru_cache

from anyio.to_thread import run_sync
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.api.encodings import choose_encoding
from app.encodings import Encoding, encoded

# What is shorter goes in one packet anyhow.
_LEAST_BYTES = 1024
# What is longer takes so long that others are answered meanwhile.
_MOST_BYTES_AT_ONCE = 32_768
_MOST_REMEMBERED_BYTES = 4_000_000

_SQUEEZABLE = re.compile(rb"text/|application/(?:[\w.-]+\+)?json\b|application/javascript\b")
_OK = 200

Headers = list[tuple[bytes, bytes]]


class Compressed:
    """Squeezes what comes whole and is worth it, where the client takes it; everything else goes by untouched."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._remembered = Remembered(_MOST_REMEMBERED_BYTES)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Look at what the client takes, and hold the head of an answer back until its body shows how long it is."""
        encoding = _encoding(scope) if scope["type"] == "http" else Encoding.IDENTITY
        if encoding is Encoding.IDENTITY:
            await self._app(scope, receive, send)
            return
        head: Message | None = None
        suffix = b"-%b" % encoding.encode()
        headers, held = _without_suffix(scope["headers"], suffix)

        async def send_squeezed(message: Message) -> None:
            nonlocal head
            if message["type"] == "http.response.start":
                if _is_worth_it(message):
                    head = message
                    return
                if held and (etag := _header(message, b"etag")) in held:
                    _set_headers(message, _suffixed(etag, suffix))
            elif head is not None:
                message = await self._squeeze(head, message, encoding, suffix)
                await send(head)
                head = None
            await send(message)

        scope["headers"] = headers  # no copy of the scope: which route it was is told in it to whoever is further out
        await self._app(scope, receive, send_squeezed)

    async def _squeeze(self, head: Message, message: Message, encoding: Encoding, suffix: bytes) -> Message:
        """Squeeze a body, and say so in the head; not one that comes in pieces, or is short."""
        body: bytes = message.get("body", b"")
        if message.get("more_body") or len(body) < _LEAST_BYTES:
            return message
        etag = _header(head, b"etag")
        squeezed = await self._squeezed(etag, body, encoding)
        _set_headers(
            head,
            {
                b"content-length": b"%d" % len(squeezed),
                b"content-encoding": encoding.encode(),
                **_suffixed(etag, suffix),
            },
        )
        return {**message, "body": squeezed}

    async def _squeezed(self, etag: bytes, body: bytes, encoding: Encoding) -> bytes:
        # Every strong validator of a whole answer is a digest of it.
        key = (etag, encoding) if etag.startswith(b'"') else None
        squeezed = self._remembered.get(key)
        if squeezed is None:
            large = len(body) > _MOST_BYTES_AT_ONCE
            squeezed = await run_sync(_squeeze, body, encoding) if large else _squeeze(body, encoding)
            self._remembered.put(key, squeezed)
        return squeezed


Key = tuple[bytes, Encoding]


class Remembered:
    """Squeezed bytes by validator, the longest unused forgotten first: documents are read more often than changed."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._squeezed: OrderedDict[Key, bytes] = OrderedDict()

    def get(self, key: Key | None) -> bytes | None:
        """Give what was remembered, if it still is."""
        if key is None or key not in self._squeezed:
            return None
        self._squeezed.move_to_end(key)
        return self._squeezed[key]

    def put(self, key: Key | None, squeezed: bytes) -> None:
        """Remember, and forget what has become too much."""
        if key is None or key in self._squeezed:
            return
        self._squeezed[key] = squeezed
        self._bytes += len(squeezed)
        while self._bytes > self._most_bytes:
            _, forgotten = self._squeezed.popitem(last=False)
            self._bytes -= len(forgotten)


def _encoding(scope: Scope) -> Encoding:
    lines = tuple(value for name, value in scope["headers"] if name == b"accept-encoding")
    return _choose(lines) if lines else Encoding.IDENTITY


@lru_cache(maxsize=1024)
def _choose(lines: tuple[bytes, ...]) -> Encoding:
    return choose_encoding(line.decode("latin-1") for line in lines)


def _squeeze(body: bytes, encoding: Encoding) -> bytes:
    return b"".join(encoded([body], encoding))


def _is_worth_it(head: Message) -> bool:
    return (
        head["status"] == _OK
        and _SQUEEZABLE.match(_header(head, b"content-type")) is not None
        and not _header(head, b"content-encoding")
    )


def _without_suffix(headers: Headers, suffix: bytes) -> tuple[Headers, frozenset[bytes]]:
    """Take the suffix off the validators that are sent back, and say which had it."""
    if all(name != b"if-none-match" for name, _ in headers):
        return headers, frozenset()
    ending = suffix + b'"'
    tags = re.compile(rb'"[^"]*(?=%b)' % re.escape(ending))
    lines = [line for name, line in headers if name == b"if-none-match"]
    bare = [(name, line.replace(ending, b'"') if name == b"if-none-match" else line) for name, line in headers]
    return bare, frozenset(tag + b'"' for line in lines for tag in tags.findall(line))


def _suffixed(etag: bytes, suffix: bytes) -> dict[bytes, bytes]:
    """Say of a strong validator how its bytes are squeezed. A weak one names no bytes, and stays."""
    return {b"etag": etag[:-1] + suffix + b'"'} if etag.startswith(b'"') else {}


def _header(head: Message, name: bytes) -> bytes:
    for each, value in head["headers"]:
        if each == name:
            return bytes(value)
    return b""


def _set_headers(head: Message, values: dict[bytes, bytes]) -> None:
    head["headers"] = [*(each for each in head["headers"] if each[0] not in values), *values.items()]
