"""What a language model should know before it asks (llmstxt.org), made from the OpenAPI document: so it stays true."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse

router = APIRouter(include_in_schema=False)

_ADVICE = """\
- `{drug}` is a slug, a name, a brand or an identifier, URL-encoded: `anakinra`, `Kineret`, `unii:9013DUQ28K`.
- A name that nobody knows answers 404 with near spellings, an ambiguous one 300 with candidates. They may be other
  drugs: do not take one unasked.
- Every fact has `evidence`: the sentence, its place in the article, what it cites. Quote it, and say that it is an
  encyclopaedia's.
- A fact that is not there may still be true. `missing` tells `asserted_none`, `blank`, `absent` and `unparsed` apart.
- `set_aside` is about an overdose, animals, the past or a supposition, as its `context` says: never tell it as what the
  drug does to people who take it as usual.
- What `/v1/interactions/check` lists under `not_checked` is not safe; nobody has said anything about it.
- Credit the article by `source.attribution` and name its licence, `source.license`.
- Errors are `application/problem+json`; `detail` says what to do."""


@router.get("/llms.txt")
async def get_llms_txt(request: Request) -> PlainTextResponse:
    """Answer what there is and how to use it, as Markdown."""
    document: dict[str, Any] = request.app.openapi()
    return PlainTextResponse("\n".join(_lines(document)), headers={"Cache-Control": "public, max-age=300"})


def _lines(document: dict[str, Any]) -> Iterator[str]:
    info, base = document["info"], document["servers"][0]["url"].rstrip("/")
    yield from (f"# {info['title']}", "", f"> {info['summary']}", "", _ADVICE, "")
    yield from ("## Descriptions", "")
    yield f"- [OpenAPI 3.1]({base}/openapi.json): every operation with its parameters, schemas and examples"
    yield f"- [OpenAPI 3.0]({base}/openapi-3.0.json): the same in the older form"
    yield f"- [For people]({base}/docs): the same as a page"
    for tag in document["tags"]:
        yield from ("", f"## {tag['name']}", "", tag["description"], "")
        for path, method, operation in _operations(document, tag["name"]):
            yield f"- [{method.upper()} {path}]({base}{path}): {operation['summary']}"


def _operations(document: dict[str, Any], tag: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if tag in operation["tags"]:
                yield path, method, operation
