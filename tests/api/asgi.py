"""Asks an application as a server does, message by message, for tests of what happens in the middle of an answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from fastapi import FastAPI
from starlette.types import Message, Scope


def ask(app: FastAPI, path: str, after_first_piece: Callable[[], bool]) -> list[Message]:
    """Give the messages of an answer; the function is called after its first piece and says whether the client goes."""
    sent: list[Message] = []
    asyncio.run(_ask(app, path, after_first_piece, sent))
    return sent


async def _ask(app: FastAPI, path: str, after_first_piece: Callable[[], bool], sent: list[Message]) -> None:
    gone = asyncio.Event()

    async def receive() -> Message:
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        first = message["type"] == "http.response.body" and all(s["type"] != message["type"] for s in sent)
        sent.append(message)
        if first and after_first_piece():
            gone.set()

    await app(_scope(path), receive, send)


def _scope(path: str) -> Scope:
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [],
        "server": ("127.0.0.1", 80),
        "client": ("127.0.0.1", 1),
    }
