"""The application: its parts put together, and what it opens and closes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
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
from app.api.keys import ApiKeys, describe_keys
from app.api.middleware import HeadAsGet, OpenHeaders
from app.api.openapi import CONTACT, DESCRIPTION, LICENSE, SUMMARY, TAGS, Service
from app.api.rate_limit import RateLimit, describe_rate_limit
from app.api.shortcut import Shortcut
from app.api.tracing import NOWHERE, TO_COLLECTOR
from app.database import make_engine
from app.queries.documents import documents_at
from app.replicas import reading_url
from app.settings import Settings


def create_app(
    settings: Settings | None = None,
    longer_bodies: Mapping[str, int] | None = None,
    guarded_elsewhere: Sequence[str] = (),
) -> FastAPI:
    """Make the service for a database; nothing is opened before the first request. It never writes.

    `longer_bodies` tells what is not the API's takes, by the beginning of its path; `guarded_elsewhere` are beginnings
    of paths whose clients show by other means than keys who they are.
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
    url = reading_url(settings)
    app.state.engine = make_engine(url, read_only=True)
    app.state.documents = documents_at(url)
    app.state.metrics = metrics.Metrics()
    app.state.refusals = {}
    app.add_middleware(BodyLimit, longer=longer_bodies or {})
    app.add_middleware(Shortcut, service=app)
    app.add_middleware(Compressed)
    _guard(app, settings, guarded_elsewhere)
    app.add_middleware(HeadAsGet)
    app.add_middleware(OpenHeaders)
    problems.install(app)
    _install_routes(app)
    return app


def _install_routes(app: FastAPI) -> None:
    documents.install(app)  # first: a route that is asked before another costs each read of that other
    app.include_router(drugs.router)
    app.include_router(resolve.router)
    documents.install_last(app)
    facts.install(app)
    for part in (interactions, counts, consistency, search, atc, export, index, health, metrics, llms):
        app.include_router(part.router)
    docs.install(app)


def _guard(app: FastAPI, settings: Settings, guarded_elsewhere: Sequence[str]) -> None:
    """Put up what the settings ask for, the limit before the keys: whoever tries keys is counted too."""
    app.state.descriptions = []
    if settings.api_keys:
        app.add_middleware(ApiKeys, keys=settings.api_keys, elsewhere=guarded_elsewhere)
        app.state.descriptions.append(describe_keys)
    if settings.rate_limit:
        app.add_middleware(RateLimit, per_minute=settings.rate_limit)
        app.state.descriptions.append(describe_rate_limit)


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    await app.state.documents.open()
    yield
    await app.state.documents.close()
    app.state.engine.dispose()


def _operation_id(route: APIRoute) -> str:
    return route.name
