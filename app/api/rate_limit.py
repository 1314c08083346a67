"""How often one client may ask: as often as it likes, unless the settings say otherwise."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address
from time import monotonic
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send

from app.api.keys import OPEN
from app.api.operations import add_problem
from app.api.problems import refusal

_MINUTE = 60.0
_MOST_CLIENTS = 100_000
# Who has one address of IPv6 has all of its network's.
_NETWORK_BITS = 64


class Allowance:
    """So many requests a minute for each client: all at once or spread, and the rest as time goes by.

    Of each client one moment is kept: when all that it has asked for would have been due at an even pace.
    """

    def __init__(self, per_minute: int, now: Callable[[], float] = monotonic) -> None:
        self._interval = _MINUTE / per_minute
        self._now = now
        self._due: OrderedDict[str, float] = OrderedDict()

    def seconds_to_wait(self, client: str) -> float:
        """Count a request, and give 0; or refuse it, and tell after how many seconds there is one again."""
        now = self._now()
        due = max(self._due.get(client, now), now) + self._interval
        wait = due - now - _MINUTE
        # Some digits of the clock are lost on the way.
        if wait > self._interval / 1000:
            return wait
        self._due[client] = due
        self._due.move_to_end(client)
        while len(self._due) > _MOST_CLIENTS:
            self._due.popitem(last=False)
        return 0


class RateLimit:
    """Answers 429 to clients that ask too often. Each process counts for itself."""

    def __init__(self, app: ASGIApp, per_minute: int) -> None:
        self._app = app
        self._per_minute = per_minute
        self._allowance = Allowance(per_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count the request, and answer it or refuse it."""
        if scope["type"] != "http" or scope["path"] in OPEN:
            await self._app(scope, receive, send)
            return
        wait = self._allowance.seconds_to_wait(_client(scope))
        if wait == 0:
            await self._app(scope, receive, send)
            return
        detail = f"One client may ask {self._per_minute} times a minute: `Retry-After` says when again."
        await refusal(scope, 429, detail, {"Retry-After": str(math.ceil(wait))})(scope, receive, send)


def describe_rate_limit(document: dict[str, Any]) -> None:
    """Say in an OpenAPI document that there is a limit."""
    add_problem(document, 429, OPEN)


def _client(scope: Scope) -> str:
    """Name the client by its address; behind a proxy the server has put the client's there."""
    host = scope["client"][0] if scope["client"] else ""
    try:
        address = ip_address(host)
    except ValueError:
        return str(host)
    return str(int(address) >> _NETWORK_BITS) if isinstance(address, IPv6Address) else host
