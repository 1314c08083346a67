"""The `serve` command: says where it listens, then runs the service."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast

import typer
import uvicorn
from uvicorn.protocols.http.auto import AutoHTTPProtocol

from app.cli.gathering import GatheringTransport
from app.database import reachable_database, require_current
from app.errors import SettingsError
from app.logs import logging_config
from app.replicas import reading_url
from app.settings import read_settings

if TYPE_CHECKING:
    from fastapi import FastAPI

_SECONDS_TO_FINISH = 10
_SECONDS_TO_LISTEN = 2


class Protocol(AutoHTTPProtocol):  # type: ignore[misc,valid-type]  # uvicorn's choice of two classes
    """Uvicorn's, but that every error is a problem, and that an answer goes out whole and at once.

    The sockets that uvicorn shares between processes hold packets back: an answer's body would wait for the client to
    acknowledge its head, which clients put off for 40 ms.
    """

    _refused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Set the option, and go on as uvicorn does."""
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().connection_made(GatheringTransport(cast("asyncio.Transport", transport), self.loop))

    def data_received(self, data: bytes) -> None:
        """Read on as uvicorn does, but nothing more of a client that was refused."""
        if not self._refused:
            super().data_received(data)

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002  # uvicorn's words are plain text
        """Answer what is no HTTP request with a problem, as every error; of an answer that has begun, just end it.

        To close while the client still sends would take the answer from it: it is listened to for a moment.
        """
        from app.api.problems import unreadable  # noqa: PLC0415  # see make_app

        cycle = self.cycle
        if cycle is None or cycle.response_complete or not cycle.response_started:
            self.transport.write(unreadable())
        self._refused = True
        self.transport.write_eof()
        self.loop.call_later(_SECONDS_TO_LISTEN, self.transport.close)


def _require_free(host: str, port: int) -> None:
    """Raise SettingsError before anything is announced; should another process be quicker, uvicorn says so."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            reason = error.strerror or error
            raise SettingsError(
                f"Cannot listen on {host}:{port} ({reason}): choose another --port or --host."
            ) from None


def make_app() -> FastAPI:
    """Make the service in the process that serves.

    What is loaded by then stays, and is taken out of the search for garbage: that would hold up one answer in fifty for
    as long as ten take.
    """
    from app.service import create_app  # noqa: PLC0415  # only the processes that serve need it

    app = create_app()
    gc.collect()
    gc.freeze()
    return app


def run_service(host: str | None, port: int | None, workers: int | None) -> None:
    """Serve until interrupted; what is None is taken from the settings. Raises DatabaseNotReadyError."""
    settings = read_settings()
    with reachable_database():
        require_current(reading_url(settings))
    host, port = host or settings.host, settings.port if port is None else port
    _require_free(host, port)
    base = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    typer.echo(f"Monograph   {base}/")
    typer.echo(f"Drugs       {base}/v1/drugs")
    typer.echo(f"Explore     {base}/docs")
    typer.echo(f"OpenAPI     {base}/openapi.json")
    workers = workers or settings.workers
    with _shared_figures() if workers > 1 else nullcontext():
        uvicorn.run(
            f"{__name__}:{make_app.__name__}",
            factory=True,
            host=host,
            port=port,
            workers=workers,
            http=Protocol,
            access_log=False,  # the application writes a line of its own
            log_config=logging_config(settings.log_level),
            timeout_graceful_shutdown=_SECONDS_TO_FINISH,
        )


@contextmanager
def _shared_figures() -> Iterator[None]:
    """Give the processes a folder in which each counts, so that any of them can tell what all have done."""
    with TemporaryDirectory(prefix="monograph-metrics-") as folder:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder  # the library's own name for it
        yield
