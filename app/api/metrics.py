"""What Prometheus asks for at `/metrics`: how many requests, how they ended, how long they took."""

from __future__ import annotations

import os
from functools import cache
from http import HTTPMethod
from importlib.metadata import version

from fastapi import APIRouter, Request, Response
from prometheus_client import (
    CollectorRegistry,
    GCCollector,
    Histogram,
    Info,
    PlatformCollector,
    ProcessCollector,
    exposition,
)
from prometheus_client.multiprocess import MultiProcessCollector

router = APIRouter(include_in_schema=False)

# Seconds: from the read of a document to the check of a long list.
_BUCKETS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)

# Where nothing was found there is no route: one name for all of them, or any client could fill the memory.
_NOWHERE = "none"
_METHODS = frozenset(HTTPMethod)
_OTHER = "other"

# Where the processes of one service add up what they count. `monograph serve` sets it.
SHARED_FOLDER = "PROMETHEUS_MULTIPROC_DIR"


class Metrics:
    """The figures of one application; those of several processes where they share a folder."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        self._seconds = Histogram(
            "monograph_http_request_duration_seconds",
            "Seconds from a request to the end of its answer; how many they are is the count.",
            ["method", "route", "status"],
            buckets=_BUCKETS,
            registry=registry,
        )
        # The same few labels come again and again, and to look their figures up takes longer than to count.
        self._observe = cache(lambda *labels: self._seconds.labels(*labels).observe)
        if SHARED_FOLDER not in os.environ:
            ProcessCollector(registry=registry)
            PlatformCollector(registry=registry)
            GCCollector(registry=registry)
            Info("monograph_build", "The version that runs.", registry=registry).info({"version": version("monograph")})

    def count(self, method: str, route: str | None, status: int, seconds: float) -> None:
        """Count one answer."""
        self._observe(method if method in _METHODS else _OTHER, route or _NOWHERE, status)(seconds)

    def expose(self, accept: str) -> tuple[bytes, str]:
        """Write all figures in the format that the client takes, and name it."""
        write, media_type = exposition.choose_encoder(accept)
        registry = self._registry
        if SHARED_FOLDER in os.environ:
            registry = CollectorRegistry()
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        return write(registry), media_type


@router.get("/metrics")
def get_metrics(request: Request) -> Response:
    """Answer what was measured, in Prometheus' text format or OpenMetrics."""
    metrics: Metrics = request.app.state.metrics
    body, media_type = metrics.expose(request.headers.get("accept", ""))
    return Response(body, headers={"Content-Type": media_type, "Cache-Control": "no-store"})
