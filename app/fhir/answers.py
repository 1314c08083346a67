"""Answers: resources as JSON with what caches and clients go by, and every error as an OperationOutcome."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from hashlib import sha256
from typing import Any

from sqlalchemy.exc import DBAPIError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from app.conditional import is_current, last_modified_date
from app.database_faults import not_ready
from app.errors import DatabaseNotReadyError, MonographError
from app.fhir.elements import Json
from app.fhir.errors import FhirError, outcome
from app.fhir.formats import MEDIA_TYPE
from app.fhir.moments import read_span
from app.fhir.versions import Version

_LOG = logging.getLogger(__name__)

_CACHE_CONTROL = "public, max-age=300, must-revalidate"
_DIGEST = 32

_BASES = " and ".join(f"/fhir/{version}/metadata" for version in Version)

# What each status of an error is to FHIR.
_CODES = {
    401: "login",
    404: "not-found",
    405: "not-supported",
    413: "too-long",
    429: "throttled",
    500: "exception",
    503: "transient",
}


def answer(request: Request, resource: Json, *, pretty: str | None = None) -> Response:
    """Answer a resource, or 304 where the client holds it. A bundle's validator is of its bytes."""
    body = _json(resource, pretty=pretty)
    meta = resource.get("meta", {})
    version = meta.get("versionId") or sha256(body).hexdigest()[:_DIGEST]
    changed, _ = read_span(meta["lastUpdated"]) if "lastUpdated" in meta else (None, None)
    headers = {"ETag": f'W/"{version}"', "Cache-Control": _CACHE_CONTROL, "Vary": "Accept, Prefer"}
    if changed is not None:
        headers["Last-Modified"] = last_modified_date(changed)
    if request.method == "GET" and is_current(request.headers, f'"{version}"', changed):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type=MEDIA_TYPE)


async def on_fhir_error(_request: Request, error: Exception) -> Response:
    """Answer what this side of the service found wrong."""
    assert isinstance(error, FhirError)  # noqa: S101  # as it is registered
    return failed(error.status, error.text, code=error.code)


async def on_monograph_error(_request: Request, error: Exception) -> Response:
    """Answer what the database is not ready for."""
    assert isinstance(error, MonographError)  # noqa: S101  # as it is registered
    return failed(error.status, error.message)


async def on_http_error(_request: Request, error: Exception) -> Response:
    """Answer what no address was found for, or is not done there."""
    assert isinstance(error, HTTPException)  # noqa: S101  # as it is registered
    said = {404: f"There is nothing at this address; there are {_BASES}.", 405: "This address is not written to."}
    return failed(error.status_code, said.get(error.status_code, error.detail), error.headers)


async def on_database_error(_request: Request, error: Exception) -> Response:
    """Answer what keeps the database from being read; where that is goes to the log."""
    _LOG.warning(DatabaseNotReadyError.title, exc_info=error)
    return failed(DatabaseNotReadyError.status, not_ready(error).message)


async def on_unexpected_error(_request: Request, _error: Exception) -> Response:
    """Answer that something is broken, and nothing of what: that goes to the log."""
    return failed(500, "The service failed to answer.")


HANDLERS: Mapping[type[Exception], Callable[[Request, Exception], Awaitable[Response]]] = {
    FhirError: on_fhir_error,
    MonographError: on_monograph_error,
    HTTPException: on_http_error,
    DBAPIError: on_database_error,
    Exception: on_unexpected_error,
}


def failed(status: int, text: str, headers: Mapping[str, str] | None = None, *, code: str | None = None) -> Response:
    """Answer an error as an OperationOutcome; its code is that of the status where no other is given."""
    body = _json(outcome("error", code or _CODES.get(status, "processing"), text))
    return Response(body, status, headers={"Cache-Control": "no-store", **(headers or {})}, media_type=MEDIA_TYPE)


def _json(resource: Json, *, pretty: str | None = None) -> bytes:
    form: dict[str, Any] = {"indent": 2} if pretty == "true" else {"separators": (",", ":")}
    return json.dumps(resource, ensure_ascii=False, **form).encode("utf-8", "replace")
