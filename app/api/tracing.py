"""OpenTelemetry, which FastAPI has built in: whether traces and measurements are sent, off where nobody asked."""

from __future__ import annotations

from fastapi.telemetry import TelemetryConfig

# Where to is said by OpenTelemetry's own variables, such as OTEL_EXPORTER_OTLP_ENDPOINT.
TO_COLLECTOR: TelemetryConfig = {"auto_configure": True}

# Left to itself FastAPI looks for a collector at every request, which takes a tenth of the time of a whole answer.
NOWHERE: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False, "auto_configure": False}
