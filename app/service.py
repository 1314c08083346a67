"""Everything that one process serves, put together: the API, and the same facts where health records look for them."""

from __future__ import annotations

from fastapi import FastAPI

from app.api import service as api
from app.cds import routes as cds
from app.fhir import service as fhir
from app.fhir.answers import failed
from app.settings import Settings


def create_app(settings: Settings | None = None) -> FastAPI:
    """Make the service for a database; nothing is opened before the first request. It never writes to the database."""
    settings = settings or Settings()
    tokens = [cds.PATH] if settings.cds_clients else []
    app = api.create_app(settings, longer_bodies={cds.PATH: cds.MOST_BYTES}, guarded_elsewhere=tokens)
    cds.install(app, settings)
    # An application of its own: its errors are not problems, and it is no part of the OpenAPI document.
    app.state.refusals[fhir.PATH] = failed
    app.mount(fhir.PATH, fhir.create_app(app.state.engine, settings.base_url))
    return app
