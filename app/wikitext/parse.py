"""Reads a whole article: `parse_document` is the one entrance from wiki text to a `Document`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.wikitext.blocks import Prose, read_blocks
from app.wikitext.breakage import check_markup
from app.wikitext.document import Document, Footnote, Passage, Section, Span
from app.wikitext.footnotes import Entry, Footnotes
from app.wikitext.infobox import calls, read_infoboxes, written
from app.wikitext.nodes import ExternalLink
from app.wikitext.tree import read_tree
from app.wikitext.writer import Events, Writer

_REDIRECT = re.compile(r"\s*#redirect\s*:?\s*\[\[([^\]|#]+)", re.IGNORECASE)


def parse_document(title: str, source: str) -> Document:
    """Read an article's wiki text. Broken markup is read as text, as MediaWiki does.

    Raises UnreadableMarkupError for text so long, or so deeply broken, that reading it would take minutes.
    """
    check_markup(source)
    footnotes = Footnotes()
    writer = Writer(footnotes, read_infoboxes)
    writer.write(read_tree(source))
    events = writer.events
    redirect = _REDIRECT.match(source)
    return Document(
        title=title,
        source=source,
        infoboxes=tuple(events.boxes),
        sections=tuple(_sections(Prose(writer.sink.prose(), writer.sink.text, events.markers), events, len(source))),
        footnotes=tuple(_footnote(number, entry, source) for number, entry in enumerate(footnotes.entries(), 1)),
        categories=tuple(events.categories),
        redirect=redirect.group(1).strip() if redirect else None,
        unknown_templates=dict(events.unknown_templates),
    )


def _sections(prose: Prose, events: Events, length: int) -> Iterator[Section]:
    """Cut the article at its headings; the lead comes first, and always is there."""
    path: list[tuple[int, str]] = []
    heads = [(0, 0, 0, 0), *events.headings]
    ends = [*((first, start) for first, _, _, start in events.headings), (len(prose.soft), length)]
    for (first, last, level, start), (text_end, end) in zip(heads, ends, strict=True):
        while path and path[-1][0] >= level:
            path.pop()
        if level:
            path.append((level, " ".join(prose.passage.plain[first:last].split())))
        yield Section(tuple(heading for _, heading in path), Span(start, end), read_blocks(prose, last, text_end))


def _footnote(number: int, entry: Entry, source: str) -> Footnote:
    body = entry.body
    if body is None:
        return Footnote(
            number, entry.name, Passage("", (), ()), source[entry.start : entry.end], Span(entry.start, entry.end)
        )
    raw = body.raw.strip()
    start = body.start + body.raw.index(raw)
    urls = tuple(node.url.raw.strip() for node in body.nodes if isinstance(node, ExternalLink))
    return Footnote(
        number, entry.name, written(body, Footnotes()), raw, Span(start, start + len(raw)), calls(body), urls
    )
