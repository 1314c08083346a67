"""The `serve` command: says where it listens, then runs the service."""

from __future__ import annotations

import gc
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import typer
import uvicorn

from app.cli.arenas import share_one_arena
from app.cli.protocol import Protocol
from app.database import reachable_database, require_current
from app.errors import SettingsError
from app.logs import logging_config
from app.replicas import reading_url
from app.settings import read_settings

if TYPE_CHECKING:
    from fastapi import FastAPI

_SECONDS_TO_FINISH = 10


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

    What is loaded by then stays, and is taken out of the search for garbage, which only begins here: that would hold up
    one answer in fifty for as long as ten take.
    """
    from app.service import create_app  # noqa: PLC0415  # only the processes that serve need it

    app = create_app()
    gc.freeze()
    gc.enable()
    return app


def run_service(host: str | None, port: int | None, workers: int | None) -> None:
    """Serve until interrupted; what is None is taken from the settings. Raises DatabaseNotReadyError."""
    settings = read_settings()
    url = reading_url(settings)
    with reachable_database(url):
        require_current(url)
    host, port = host or settings.host, settings.port if port is None else port
    _require_free(host, port)
    _announce(f"http://{f'[{host}]' if ':' in host else host}:{port}")
    workers = workers or settings.workers
    share_one_arena()
    with _shared_figures() if workers > 1 else nullcontext():
        uvicorn.run(
            f"{__name__}:{make_app.__name__}",
            factory=True,
            host=host,
            port=port,
            workers=workers,
            http=Protocol,
            ws="none",  # there are none: else what is installed for them is loaded
            access_log=False,  # the application writes a line of its own
            log_config=logging_config(settings.log_level),
            timeout_graceful_shutdown=_SECONDS_TO_FINISH,
        )


def _announce(base: str) -> None:
    typer.echo(f"Monograph   {base}/")
    typer.echo(f"Drugs       {base}/v1/drugs")
    typer.echo(f"Explore     {base}/docs")
    typer.echo(f"OpenAPI     {base}/openapi.json")
    typer.echo(f"FHIR        {base}/fhir/r4 and {base}/fhir/r5")
    typer.echo(f"CDS Hooks   {base}/cds-services")


@contextmanager
def _shared_figures() -> Iterator[None]:
    """Give the processes a folder in which each counts, so that any of them can tell what all have done."""
    with TemporaryDirectory(prefix="monograph-metrics-") as folder:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder  # the library's own name for it
        yield
