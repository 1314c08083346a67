"""The `serve` command: says where it listens, then runs the service."""

from __future__ import annotations

import typer
import uvicorn

from app.database import reachable_database, require_current
from app.settings import read_settings

_SECONDS_TO_FINISH = 10


def run_service(host: str | None, port: int | None, workers: int | None, *, access_log: bool) -> None:
    """Serve until interrupted; what is None is taken from the settings. Raises DatabaseNotReadyError."""
    settings = read_settings()
    with reachable_database():
        require_current(settings.database_url)
    host, port = host or settings.host, settings.port if port is None else port
    base = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    typer.echo(f"Monograph   {base}/")
    typer.echo(f"Drugs       {base}/v1/drugs")
    typer.echo(f"Explore     {base}/docs")
    typer.echo(f"OpenAPI     {base}/openapi.json")
    uvicorn.run(
        "app.api.service:create_app",
        factory=True,
        host=host,
        port=port,
        workers=workers or settings.workers,
        access_log=access_log,
        timeout_graceful_shutdown=_SECONDS_TO_FINISH,
    )
