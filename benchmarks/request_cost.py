"""Measures what the service spends on an answer beside reading it: the processor time of a request, in this process.

Usage: MONOGRAPH_DATABASE_URL=... request_cost.py [PATH] [--accept-encoding zstd] [--rounds 5000] 2>/dev/null

The same request goes through the router alone and through the whole application, turn by turn, so that whatever else
the machine does hits both. No server and no socket: what they cost is not ours. The log goes to standard error, as that
of `monograph serve`; MONOGRAPH_LOG_LEVEL=error leaves its lines out.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging.config
import time
from contextlib import AsyncExitStack
from http import HTTPStatus
from statistics import median

from fastapi import FastAPI
from starlette.types import ASGIApp, Message, Scope

from app.api.service import create_app
from app.logs import logging_config
from app.settings import Settings

_BATCH = 100


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", nargs="?", default="/v1/drugs/anakinra/pharmacokinetics")
    parser.add_argument("--accept-encoding", default="")
    parser.add_argument("--rounds", type=int, default=5000)
    options = parser.parse_args()
    logging.config.dictConfig(logging_config(Settings().log_level))
    asyncio.run(measure(options.path, options.accept_encoding, options.rounds))


async def measure(path: str, accept_encoding: str, rounds: int) -> None:
    """Time batches of requests through the router and the application in turn."""
    app = create_app()
    scope = make_scope(path, accept_encoding, app)
    ways: dict[str, ASGIApp] = {"router": app.router, "application": app}
    times: dict[str, list[float]] = {name: [] for name in ways}
    gc.collect()
    gc.freeze()  # as `monograph serve` does
    for number in range(max(rounds // _BATCH, 2) + 1):
        for name, way in ways.items():
            begun = time.process_time()
            for _ in range(_BATCH):
                await ask(way, scope)
            if number:  # the first batch warms up
                times[name].append((time.process_time() - begun) / _BATCH * 1e6)
    middle = {name: median(values) for name, values in times.items()}
    for name, value in middle.items():
        print(f"{name:12}{value:8.1f} µs")
    print(f"{'between them':12}{middle['application'] - middle['router']:8.1f} µs")


async def ask(way: ASGIApp, scope: Scope) -> None:
    """Ask once; whatever is no 200 ends it all."""

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] != HTTPStatus.OK:
            raise SystemExit(f"{scope['path']}: {message['status']}")

    async with AsyncExitStack() as stack:
        # What FastAPI's own middleware leaves for the router.
        own = {"fastapi_inner_astack": stack, "fastapi_function_astack": stack, "fastapi_middleware_astack": stack}
        await way({**scope, **own}, receive, send)


def make_scope(path: str, accept_encoding: str, app: FastAPI) -> Scope:
    """Describe a request as a server does, with the headers that a browser sends along."""
    sent = {
        "host": "127.0.0.1:8000",
        "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101",
        "accept": "application/json",
        "accept-encoding": accept_encoding,
    }
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in sent.items() if value],
        "server": ("127.0.0.1", 8000),
        "client": ("127.0.0.1", 50000),
        "app": app,
    }


if __name__ == "__main__":
    main()
