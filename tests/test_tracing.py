"""Traces as a collector gets them: the service in a process of its own, and a collector that listens."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from tests.loopback import answering, free_port
from tests.serving import SECONDS_TO_START, get_when_ready, service


@contextmanager
def collector(received: dict[str, list[bytes]]) -> Iterator[str]:
    """A collector of OTLP over HTTP, which keeps what it gets by path; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            received.setdefault(self.path, []).append(body)
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    with answering(Handler) as address:
        yield address


@pytest.mark.parametrize("asked", [True, False])
def test_traces_reach_the_collector_where_that_is_asked_for(
    ingested_seed: str, monkeypatch: pytest.MonkeyPatch, *, asked: bool
) -> None:
    received: dict[str, list[bytes]] = {}
    port = free_port()
    with collector(received) as address:
        monkeypatch.setenv("MONOGRAPH_OPENTELEMETRY", str(asked))
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", address)
        with service(ingested_seed, port) as process:
            get_when_ready(f"http://127.0.0.1:{port}/v1/drugs/Kineret/names")
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=SECONDS_TO_START)
    spans = {
        span.name
        for body in received.get("/v1/traces", [])
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans
        for scope in resource.scope_spans
        for span in scope.spans
    }
    assert ("GET /v1/drugs/{drug}/names" in spans) == asked
    assert bool(received) == asked
