"""`monograph mcp` as a language model's program has it: a process, asked by the protocol's own client."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.types import CallToolResult, TextContent
from starlette.testclient import TestClient

from app.api.service import create_app
from app.settings import Settings
from tests.serving import MONOGRAPH

Work = Callable[[ClientSession], Awaitable[Any]]


def ask(url: str, work: Work) -> Any:  # noqa: ANN401  # whatever the work gives
    """Start the command, greet it, do some work, and see it end with its input."""
    return asyncio.run(_ask(url, work))


async def _ask(url: str, work: Work) -> Any:  # noqa: ANN401  # see above
    server = StdioServerParameters(command=str(MONOGRAPH), args=["mcp"], env={"MONOGRAPH_DATABASE_URL": url})
    async with stdio_client(server) as (reading, writing), ClientSession(reading, writing) as session:
        await session.initialize()
        return await work(session)


def text_of(result: CallToolResult) -> str:
    (content,) = result.content
    assert isinstance(content, TextContent)
    return content.text


def test_the_tools_are_what_can_be_read_and_no_more(ingested_seed: str) -> None:
    async def work(session: ClientSession) -> dict[str, bool | None]:
        assert session.server_info is not None
        assert session.server_info.name == "Monograph"
        assert "not medical advice" in (session.instructions or "")
        tools = (await session.list_tools()).tools
        return {tool.name: tool.annotations.read_only_hint if tool.annotations else None for tool in tools}

    tools = ask(ingested_seed, work)
    paths = create_app(Settings(database_url=ingested_seed)).openapi()["paths"]
    readable = {
        operation["operationId"]
        for item in paths.values()
        for method, operation in item.items()
        if method == "get" and operation["tags"] != ["Service"]
    }
    assert tools == dict.fromkeys(readable - {"export_monographs"}, True)


def test_a_tool_gives_what_the_service_answers(ingested_seed: str, seed_client: TestClient) -> None:
    async def work(session: ClientSession) -> list[Any]:
        return [
            await session.call_tool("get_pharmacokinetics", {"drug": "Kineret"}),
            await session.call_tool("list_pharmacokinetics", {"parameter": "elimination_half_life", "limit": 1}),
            await session.call_tool("get_wikitext", {"drug": "anakinra"}),
        ]

    document, page, source = ask(ingested_seed, work)
    assert document.structured_content == seed_client.get("/v1/drugs/anakinra/pharmacokinetics").json()
    asked = {"parameter": "elimination_half_life", "limit": "1"}
    assert page.structured_content == seed_client.get("/v1/pharmacokinetics", params=asked).json()
    assert text_of(source) == seed_client.get("/v1/drugs/anakinra/wikitext").text


@pytest.mark.parametrize(
    ("tool", "arguments", "told"),
    [
        ("get_safety", {"drug": "anakinara"}, ["404", "it may be another drug", "anakinra"]),
        ("list_interactions", {"limit": 0}, ["greater than or equal to 1"]),
    ],
)
def test_an_error_says_what_went_wrong(
    ingested_seed: str, tool: str, arguments: dict[str, Any], told: list[str]
) -> None:
    async def work(session: ClientSession) -> CallToolResult:
        result = await session.call_tool(tool, arguments)
        assert isinstance(result, CallToolResult)
        return result

    result = ask(ingested_seed, work)
    assert result.is_error
    assert [each for each in told if each not in text_of(result)] == []
