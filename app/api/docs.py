"""The OpenAPI document in its older form, and as a page for people.

The page has its scripts from here and not from a stranger's server.
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from typing import Any

from fastapi import APIRouter, FastAPI, Request
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.responses import HTMLResponse, JSONResponse
from fastapi.staticfiles import StaticFiles

from app.api.openapi_3_0 import to_3_0

router = APIRouter(include_in_schema=False)

_ASSETS = "/docs/assets"

# Swagger UI sets styles, and draws from addresses that hold their picture.
_POLICY = (
    "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; default-src 'none'; "
    "frame-ancestors 'none'"
)


@router.get("/docs")
async def get_docs() -> HTMLResponse:
    """Show Swagger UI, which may run its own script from here and the one in the page, and nothing else."""
    page = _page()
    (script,) = re.findall(rb"<script>(.*?)</script>", page.body, re.DOTALL)
    digest = b64encode(sha256(script).digest()).decode()
    page.headers["Content-Security-Policy"] = f"script-src 'self' 'sha256-{digest}'; {_POLICY}"
    return page


def _page() -> HTMLResponse:
    return get_swagger_ui_html(
        openapi_url="/openapi.json",
        title="Monograph",
        swagger_js_url=f"{_ASSETS}/swagger-ui-bundle.js",
        swagger_css_url=f"{_ASSETS}/swagger-ui.css",
        swagger_favicon_url=f"{_ASSETS}/favicon-32x32.png",
    )


@router.get("/openapi-3.0.json")
async def get_openapi_3_0(request: Request) -> JSONResponse:
    """Answer the OpenAPI document in version 3.0.3, for generators that do not read 3.1."""
    document: dict[str, Any] = request.app.openapi()
    return JSONResponse(to_3_0(document))


def install(app: FastAPI) -> None:
    """Mount the page and its files."""
    app.include_router(router)
    app.mount(_ASSETS, StaticFiles(packages=[("fastapi_swagger", "resources")]), name="docs_assets")
