"""The service for language models, by the Model Context Protocol: what can be read is a tool, and nothing else is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastmcp import FastMCP
from fastmcp.server.providers.openapi import MCPType, OpenAPITool, RouteMap
from fastmcp.utilities.openapi import HTTPRoute
from httpx2 import ASGITransport, AsyncClient
from mcp.types import ToolAnnotations

# The first that fits decides. What is left out is for operators, or too much for any model to read.
_ROUTES = [
    RouteMap(tags={"Service"}, mcp_type=MCPType.EXCLUDE),
    RouteMap(pattern="^/v1/export$", mcp_type=MCPType.EXCLUDE),
    RouteMap(methods=["GET"], mcp_type=MCPType.TOOL),
    RouteMap(mcp_type=MCPType.EXCLUDE),
]


def make_server(app: FastAPI) -> FastMCP:
    """Make a server that asks an application in this process: no port, and nothing in between."""

    @asynccontextmanager
    async def lifespan(_server: FastMCP) -> AsyncIterator[None]:
        async with app.router.lifespan_context(app):
            yield

    document = app.openapi()
    return FastMCP.from_openapi(
        document,
        client=AsyncClient(transport=ASGITransport(app=app), base_url="http://monograph"),
        name=app.title,
        version=app.version,
        instructions=document["info"]["description"],
        route_maps=_ROUTES,
        mcp_component_fn=_complete,
        lifespan=lifespan,
    )


def _complete(route: HTTPRoute, tool: object) -> None:
    """Say of a tool that it only reads, and promise no structure of one that answers plain text."""
    if isinstance(tool, OpenAPITool):
        tool.annotations = ToolAnnotations(read_only_hint=True, open_world_hint=False)
        if "application/json" not in route.responses["200"].content_schema:
            tool.output_schema = None
