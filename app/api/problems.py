"""The only renderer of errors: RFC 9457 `application/problem+json`, whatever went wrong."""

import json
import logging
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DBAPIError
from sqlmodel import Field
from starlette.exceptions import HTTPException
from starlette.types import Scope

from app.database_faults import not_ready
from app.errors import (
    AmbiguousDrugError,
    InvalidParameterError,
    MonographError,
    UnknownDrugError,
)
from app.facts.evidence import Closed
from app.queries.candidates import Candidate

_LOG = logging.getLogger(__name__)

# Words an error in another way: from status, detail and headers.
Refusal = Callable[[int, str, Mapping[str, str]], Response]

MEDIA_TYPE = "application/problem+json"

UNREADABLE = "The request cannot be read: it is no HTTP, or its head is too long."

# An error is about this moment: a cache would answer it when the drug is there.
_HEADERS = {"Cache-Control": "no-store"}


class Problem(Closed):
    """What went wrong."""

    type: str = Field(description="Which kind of problem; `about:blank` where the status says it all.")
    title: str = Field(description="The kind of problem in words, the same each time.")
    status: int = Field(description="The HTTP status.")
    detail: str = Field(description="What went wrong this time.")
    instance: str = Field(description="The path that was asked for; empty where the request cannot be read.")


class UnknownDrugProblem(Problem):
    """No drug goes by that name; what may be meant is offered, and may be other drugs."""

    candidates: list[Candidate] = Field(description="What may be meant, such as names spelled alike, best first.")


class AmbiguousDrugProblem(Problem):
    """Several drugs may be meant."""

    candidates: list[Candidate] = Field(description="The drugs that may be meant, best first.")


class ParameterError(Closed):
    """What is wrong with one parameter."""

    location: str = Field(description="Where the parameter is: `query`, `path` or `body`.")
    name: str = Field(
        description="The parameter, of a body the way to it (`drugs.7`); empty where several do not go together."
    )
    detail: str


class InvalidParameterProblem(Problem):
    """A parameter has a value that it cannot have."""

    errors: list[ParameterError]


# Every kind of problem by the last part of its address.
_KINDS: list[type[MonographError]] = [MonographError, *MonographError.__subclasses__()]
KINDS = {error.type: error for error in _KINDS}

SCHEMAS: dict[int, type[Problem]] = {
    300: AmbiguousDrugProblem,
    400: Problem,
    401: Problem,
    404: UnknownDrugProblem,
    413: Problem,
    415: Problem,
    422: InvalidParameterProblem,
    429: Problem,
    500: Problem,
    503: Problem,
}


def install(app: FastAPI) -> None:
    """Answer every error of an application as a problem."""
    app.exception_handler(MonographError)(on_monograph_error)
    app.exception_handler(RequestValidationError)(_on_invalid_parameters)
    app.exception_handler(HTTPException)(_on_http_error)
    app.exception_handler(DBAPIError)(_on_database_error)
    app.exception_handler(Exception)(_on_unexpected_error)


def problem(
    request: Request,
    status: int,
    detail: str,
    *,
    kind: tuple[str, str] | None = None,
    extra: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Render a problem; `kind` is its type's name and title, without which the status says it all."""
    name, title = kind or (None, HTTPStatus(status).phrase)
    content = {
        "type": f"/problems/{name}" if name else "about:blank",
        "title": title,
        "status": status,
        "detail": detail,
        "instance": _instance(request),
        **(extra or {}),
    }
    body = json.dumps(content, ensure_ascii=False).encode("utf-8", "replace")
    return Response(body, status, headers={**_HEADERS, **(headers or {})}, media_type=MEDIA_TYPE)


def refusal(scope: Scope, status: int, detail: str, headers: Mapping[str, str]) -> Response:
    """Refuse a request before it is routed: as a problem, or as what stands at its path words its errors."""
    others: Mapping[str, Refusal] = scope["app"].state.refusals
    for path, refuse in others.items():
        if scope["path"].startswith(path):
            return refuse(status, detail, headers)
    return problem(Request(scope), status, detail, headers=headers)


def unreadable() -> bytes:
    """Write the whole answer to what is no HTTP request, as the server sends it: no application ever sees that."""
    content = {"type": "about:blank", "title": "Bad Request", "status": 400, "detail": UNREADABLE, "instance": ""}
    body = json.dumps(content)
    headers = {
        **_HEADERS,
        "Content-Type": MEDIA_TYPE,
        "Content-Length": str(len(body)),
        "Access-Control-Allow-Origin": "*",
        "Connection": "close",
    }
    lines = ["HTTP/1.1 400 Bad Request", *(f"{name}: {value}" for name, value in headers.items()), "", body]
    return "\r\n".join(lines).encode()


async def on_monograph_error(request: Request, error: MonographError) -> Response:
    """Answer what this service found wrong."""
    if error.__cause__ is not None and error.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        _LOG.warning(error.title, exc_info=error)  # clients are not told the cause
    extra: dict[str, Any] = {}
    headers: dict[str, str] = {}
    if isinstance(error, (UnknownDrugError, AmbiguousDrugError)):
        extra = {"candidates": list(error.candidates)}
    if isinstance(error, InvalidParameterError):
        extra = {"errors": [{"location": "query", "name": error.parameter, "detail": error.detail}]}
    if isinstance(error, AmbiguousDrugError):
        headers = {
            "Link": ", ".join(f'<{candidate["drug"]["url"]}>; rel="alternate"' for candidate in error.candidates)
        }
    return problem(request, error.status, error.message, kind=(error.type, error.title), extra=extra, headers=headers)


async def _on_invalid_parameters(request: Request, error: RequestValidationError) -> Response:
    errors = [_no_json(item, error.body) or _parameter_error(item) for item in error.errors()]
    detail = "; ".join(f"{item['name']}: {item['detail']}".removeprefix(": ") for item in errors)
    kind = (InvalidParameterError.type, InvalidParameterError.title)
    return problem(request, InvalidParameterError.status, detail, kind=kind, extra={"errors": errors})


async def _on_http_error(request: Request, error: HTTPException) -> Response:
    headers = dict(error.headers or {})
    only = "It takes POST alone." if headers.get("Allow") == "POST" else "This address can only be read: GET or HEAD."
    if "Allow" in headers:
        headers["Allow"] = headers["Allow"].replace("GET", "GET, HEAD") + ", OPTIONS"
    plain = {404: "There is nothing at this address.", 405: only}
    # What whoever raised it had to say goes before.
    unsaid = error.detail == HTTPStatus(error.status_code).phrase
    detail = plain.get(error.status_code, error.detail) if unsaid else error.detail
    return problem(request, error.status_code, detail, headers=headers)


async def _on_database_error(request: Request, error: Exception) -> Response:
    unusable = not_ready(error)
    unusable.__cause__ = error
    return await on_monograph_error(request, unusable)


async def _on_unexpected_error(request: Request, _error: Exception) -> Response:
    # Nothing of the error itself: it goes to the log. The outermost handler, where no other adds the CORS header.
    return problem(request, 500, "The service failed to answer.", headers={"Access-Control-Allow-Origin": "*"})


def _parameter_error(item: Mapping[str, Any]) -> dict[str, str]:
    location, *name = (str(part) for part in item["loc"])
    said = item["msg"].removeprefix("Value error, ")
    limits = item.get("ctx", {})
    if item["type"] in ("too_short", "too_long"):
        limit = "at least {min_length}" if item["type"] == "too_short" else "at most {max_length}"
        said = f"name {limit} of them, not {{actual_length}}".format_map(limits)
    return {"location": location, "name": ".".join(name), "detail": said}


def _no_json(item: Mapping[str, Any], body: Any) -> dict[str, str] | None:  # noqa: ANN401  # FastAPI's own type
    """Say where a body breaks off being JSON; None for any other error."""
    if item["type"] != "json_invalid":
        return None
    place, text = item["loc"][1], str(body)
    line, column = text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
    detail = f"The body is no JSON text, from line {line}, column {column} on: {item['ctx']['error']}"
    return {"location": "body", "name": "", "detail": detail}


def _instance(request: Request) -> str:
    path = request.scope.get("raw_path") or request.scope["path"].encode("utf-8", "replace")
    return quote(path, safe="/%:@!$&'()*+,;=~")
