"""Pages of lists as answers: selected fields, ETag, 304, and the `Link` to the next page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any
from urllib.parse import urlencode

from fastapi import Request, Response

from app.api.documents import CACHE_CONTROL
from app.api.operations import NOT_MODIFIED, problems
from app.conditional import is_current
from app.queries.page import Listing, Page
from app.queries.questions import split

_ETAG_LENGTH = 32

LIST_ERRORS = NOT_MODIFIED | problems(422, 500, 503)


def answer_page(request: Request, page: Page | Listing, fields: str | None = None) -> Response:
    """Answer a page, or 304 where the client holds it; `fields` names those that each item keeps, and were checked."""
    values: dict[str, Any] = page.model_dump(mode="json") if isinstance(page, Page) else {**page}
    items, kept = values.pop("items"), split(fields or "")
    if kept:
        items = [{name: item[name] for name in kept} for item in items]
    cursor = values["next_cursor"]
    link = {} if cursor is None else {"Link": f'<{_with_cursor(request, cursor)}>; rel="next"'}
    return answer_json(request, {"items": items, **values}, link)


def answer_json(request: Request, content: Mapping[str, Any], extra: Mapping[str, str] | None = None) -> Response:
    """Answer JSON with a validator made from it, or 304 where the client holds it."""
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    headers = {"ETag": f'"{sha256(body).hexdigest()[:_ETAG_LENGTH]}"', "Cache-Control": CACHE_CONTROL, **(extra or {})}
    if is_current(request.headers, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type="application/json")


def _with_cursor(request: Request, cursor: str) -> str:
    """Give the address of the same question for the page after."""
    asked = [(name, value) for name, value in request.query_params.multi_items() if name != "cursor"]
    return f"{request.url.path}?{urlencode([*asked, ('cursor', cursor)])}"
