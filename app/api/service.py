"""The application: its parts put together, and what it opens and closes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from importlib.metadata import version

from fastapi import FastAPI
from fastapi.routing import APIRoute

from app.api import (
    atc,
    consistency,
    counts,
    docs,
    documents,
    drugs,
    export,
    facts,
    health,
    index,
    interactions,
    llms,
    metrics,
    problems,
    resolve,
    search,
)
from app.api.bodies import BodyLimit
from app.api.compression import Compressed
from app.api.middleware import HeadAsGet, OpenHeaders
from app.api.openapi import CONTACT, DESCRIPTION, LICENSE, SUMMARY, TAGS, Service
from app.api.tracing import NOWHERE, TO_COLLECTOR
from app.database import make_engine
from app.queries.documents import documents_at
from app.settings import Settings


def create_app(settings: Settings | None = None, longer_bodies: Mapping[str, int] | None = None) -> FastAPI:
    """Make the service for a database; nothing is opened before the first request. It never writes.

    `longer_bodies` tells what is not the API's takes, by the beginning of its path.
    """
    settings = settings or Settings()
    app = Service(
        title="Monograph",
        version=version("monograph"),
        summary=SUMMARY,
        description=DESCRIPTION,
        license_info=LICENSE,
        contact=CONTACT,
        openapi_tags=TAGS,
        servers=[{"url": settings.base_url or "/", "description": "This service"}],
        docs_url=None,
        redoc_url=None,
        swagger_ui_oauth2_redirect_url=None,
        generate_unique_id_function=_operation_id,
        telemetry=TO_COLLECTOR if settings.opentelemetry else NOWHERE,
        lifespan=_lifespan,
    )
    app.state.engine = make_engine(settings.database_url, read_only=True)
    app.state.documents = documents_at(settings.database_url)
    app.state.metrics = metrics.Metrics()
    app.add_middleware(BodyLimit, longer=longer_bodies or {})
    app.add_middleware(Compressed)
    app.add_middleware(HeadAsGet)
    app.add_middleware(OpenHeaders)
    problems.install(app)
    app.include_router(drugs.router)
    app.include_router(resolve.router)
    documents.install(app)
    facts.install(app)
    app.include_router(interactions.router)
    app.include_router(counts.router)
    app.include_router(consistency.router)
    app.include_router(search.router)
    app.include_router(atc.router)
    app.include_router(export.router)
    app.include_router(index.router)
    app.include_router(health.router)
    app.include_router(metrics.router)
    app.include_router(llms.router)
    docs.install(app)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    await app.state.documents.open()
    yield
    await app.state.documents.close()
    app.state.engine.dispose()


def _operation_id(route: APIRoute) -> str:
    return route.name
