"""What operations share in the OpenAPI document: errors, headers, and how a drug is named."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import Path

from app.api.problems import MEDIA_TYPE, SCHEMAS, UNREADABLE, Problem

DrugName = Annotated[
    str,
    Path(
        description="The drug's slug, or any of its names or identifiers, URL-encoded, in any case: a name that is not "
        "the slug answers the same document, with its canonical path in `Content-Location`.",
        openapi_examples={
            "slug": {"summary": "Slug", "value": "anakinra"},
            "brand": {"summary": "Brand name", "value": "Kineret"},
            "identifier": {"summary": "Identifier", "value": "DB00026"},
            "curie": {"summary": "Identifier with its scheme", "value": "unii:9013DUQ28K"},
        },
    ),
]

_HEADERS = {
    "ETag": "Validator of what is answered: send it as `If-None-Match` for a 304.",
    "Last-Modified": "When these bytes last changed: `If-Modified-Since` takes it.",
    "Cache-Control": "How long the answer may be used without asking again.",
    "Content-Location": "Canonical path, where another name of the drug was asked for.",
    "Vary": "What else in the request decides about the bytes.",
    "Link": "Related addresses (RFC 8288), such as the next page.",
}

_MEANING = {
    400: "The request cannot be read: it is no HTTP, its head is too long, or its body is no JSON text.",
    300: "Several drugs may be meant: the candidates.",
    404: "No drug goes by that name: what may be meant, which may be other drugs.",
    401: "A key is needed.",
    413: "The request's body is too long.",
    415: "The request's body is not JSON.",
    422: "A parameter has a value that it cannot have.",
    429: "One client may not ask as often as that.",
    500: "The service failed to answer.",
    503: "The database is missing, empty, or not of this version.",
}

Responses = dict[int | str, dict[str, Any]]

PAGE_HEADERS = ("ETag", "Cache-Control", "Link")

NOT_MODIFIED: Responses = {304: {"description": "What the client holds is current."}}


def headers(*names: str) -> dict[str, Any]:
    """Describe response headers."""
    return {name: {"description": _HEADERS[name], "schema": {"type": "string"}} for name in names}


def answer(description: str, *header_names: str) -> Responses:
    """Describe what an operation answers, and the headers that matter."""
    return {200: {"description": description, "headers": headers(*header_names)}}


def problems(*statuses: int) -> Responses:
    """Describe the errors that an operation may answer; every one may get a request that cannot be read."""
    return {status: _problem(_MEANING[status], SCHEMAS[status], _EXAMPLES[status]) for status in (400, *statuses)}


def add_problem(document: dict[str, Any], status: int, spared: Sequence[str]) -> None:
    """Describe in a whole document an error that every operation may answer, but for those of some paths."""
    for path, item in document["paths"].items():
        for operation in item.values():
            if path not in spared:
                operation["responses"][str(status)] = problems(status)[status]


def unknown_code() -> Responses:
    """Describe the error of an operation that is about a code of a classification."""
    return {404: _problem("No stored drug has such a code, and no group is known by it.", Problem, _UNKNOWN_CODE)}


def _problem(description: str, schema: type[Problem], example: dict[str, Any]) -> dict[str, Any]:
    media = {"schema": {"$ref": f"#/components/schemas/{schema.__name__}"}, "example": example}
    return {"description": description, "content": {MEDIA_TYPE: media}}


def _example(status: int, kind: str, title: str, detail: str, instance: str, **extra: object) -> dict[str, Any]:
    return {"type": kind, "title": title, "status": status, "detail": detail, "instance": instance, **extra}


def _candidate(name: str, match: str, score: float = 1) -> dict[str, Any]:
    slug = name.lower()
    drug = {"slug": slug, "name": name, "url": f"/v1/drugs/{slug}"}
    return {"drug": drug, "match": match, "on": name, "score": score}


_UNKNOWN_CODE = _example(
    404,
    "/problems/unknown-code",
    "Unknown code",
    "No stored drug has an ATC code that is or begins with L99.",
    "/v1/atc/L99",
)

_EXAMPLES = {
    300: _example(
        300,
        "/problems/ambiguous-drug",
        "Ambiguous drug",
        "2 drugs may be meant by `painaway`.",
        "/v1/drugs/painaway",
        candidates=[
            {**_candidate("Examplamab", "brand"), "on": "Painaway"},
            {**_candidate("Examplumab", "synonym"), "on": "painaway"},
        ],
    ),
    404: _example(
        404,
        "/problems/unknown-drug",
        "Unknown drug",
        "No drug here is called `examplemab`. What may be meant is offered: it may be another drug.",
        "/v1/drugs/examplemab",
        candidates=[_candidate("Examplamab", "spelling", 0.9)],
    ),
    400: _example(400, "about:blank", "Bad Request", UNREADABLE, ""),
    422: _example(
        422,
        "/problems/invalid-parameter",
        "Invalid parameter",
        "limit: Input should be less than or equal to 1000",
        "/v1/drugs",
        errors=[{"location": "query", "name": "limit", "detail": "Input should be less than or equal to 1000"}],
    ),
    401: _example(
        401,
        "about:blank",
        "Unauthorized",
        "A key is needed, as `X-API-Key` or as `Authorization: Bearer`.",
        "/v1/drugs",
    ),
    429: _example(
        429,
        "about:blank",
        "Too Many Requests",
        "One client may ask 60 times a minute: `Retry-After` says when again.",
        "/v1/drugs",
    ),
    413: _example(413, "about:blank", "Content Too Large", "A body has at most 1,000,000 bytes.", "/v1/drugs/batch"),
    415: _example(
        415, "about:blank", "Unsupported Media Type", "The body is to be sent as application/json.", "/v1/drugs/batch"
    ),
    500: _example(500, "about:blank", "Internal Server Error", "The service failed to answer.", "/v1/drugs/anakinra"),
    503: _example(
        503,
        "/problems/database-not-ready",
        "Database not ready",
        "The database holds no drug: run `monograph ingest PATH`.",
        "/readyz",
    ),
}
