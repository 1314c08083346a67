"""Everything that one process serves, put together: the API, and the same facts where health records look for them."""

from __future__ import annotations

from functools import cache

from fastapi import FastAPI
from starlette.types import ASGIApp, Receive, Scope, Send

from app.api import service as api
from app.cds import routes as cds
from app.fhir.answers import failed
from app.fhir.versions import PATH as FHIR_PATH
from app.settings import Settings


def create_app(settings: Settings | None = None) -> FastAPI:
    """Make the service for a database; nothing is opened before the first request. It never writes to the database."""
    settings = settings or Settings()
    tokens = [cds.PATH] if settings.cds_clients else []
    app = api.create_app(settings, longer_bodies={cds.PATH: cds.MOST_BYTES}, guarded_elsewhere=tokens)
    cds.install(app, settings)
    # An application of its own: its errors are not problems, and it is no part of the OpenAPI document.
    app.state.refusals[FHIR_PATH] = failed
    app.mount(FHIR_PATH, _when_asked(app, settings))
    return app


def _when_asked(app: FastAPI, settings: Settings) -> ASGIApp:
    """Make the application of FHIR at its first request: most services never have one, and start without it."""

    @cache
    def application() -> ASGIApp:
        from app.fhir import service  # noqa: PLC0415  # see above

        return service.create_app(app.state.engine, settings.base_url)

    async def fhir(scope: Scope, receive: Receive, send: Send) -> None:
        await application()(scope, receive, send)

    return fhir
