"""Walks the nodes of wiki text and writes what a reader sees."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from mwparserfromhell.nodes import Argument, ExternalLink, Heading, HTMLEntity, Node, Tag, Template, Text, Wikilink
from mwparserfromhell.wikicode import Wikicode

from app.vocabulary.tags import HIDDEN_TAGS, LINE_TAGS, SUPERSCRIPTS
from app.wikitext import templates
from app.wikitext.document import Infobox
from app.wikitext.footnotes import Footnotes
from app.wikitext.nodes import contents_start, length, placed
from app.wikitext.sink import SOFT_BREAK, Sink

_CATEGORY = "category:"
_HIDDEN_NAMESPACES = ("file:", "image:", "media:", _CATEGORY)
_INTERLANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z]{2,8})?:")
TABLE_ROW = "|"
# No article nests lists deeper; a line of nothing but asterisks is no list of thousands of levels.
_DEEPEST_LIST = 20


BoxReader = Callable[[Template, int, Footnotes], Iterable[Infobox]]


@dataclass(slots=True)
class Events:
    """What was met beside text.

    `markers` holds list markers and table rows by plain position; `headings` the plain positions and the level of each
    heading, with the offset where its section begins; `boxes` the data templates, read by the reader that was given.
    """

    markers: dict[int, str] = field(default_factory=dict)
    headings: list[tuple[int, int, int, int]] = field(default_factory=list)
    categories: list[str] = field(default_factory=list)
    boxes: list[Infobox] = field(default_factory=list)
    unknown_templates: Counter[str] = field(default_factory=Counter)


class Writer:
    """Writes nodes into a sink. Writers of one article share its footnotes.

    `read_box` reads a data template where it is met, so that its references are numbered in their turn; without it
    data templates are passed over.
    """

    def __init__(self, footnotes: Footnotes | None = None, read_box: BoxReader | None = None) -> None:
        """Start with nothing written."""
        self.read_box = read_box
        self.sink = Sink()
        self.events = Events()
        self.footnotes = footnotes or Footnotes()

    def write(self, code: Wikicode, start: int) -> None:
        """Write all nodes of `code`, which begins at source offset `start`."""
        for node, first, last in placed(code, start):
            self._write_node(node, first, last)

    def _write_node(self, node: Node, start: int, end: int) -> None:
        match node:
            case Text():
                self.sink.source(str(node.value), start)
            case Wikilink():
                self._write_link(node, start, end)
            case Template():
                templates.write(self, node, start, end)
            case Tag():
                self._write_tag(node, start, end)
            case HTMLEntity():
                self.sink.show(_character(node), start, end)
            case ExternalLink():
                self._write_external(node, start, end)
            case Heading():
                self._write_heading(node, start)
            case Argument() if node.default is not None:
                self.write(node.default, end - 3 - length(node.default))
            case _:
                pass

    def _write_link(self, link: Wikilink, start: int, end: int) -> None:
        title = str(link.title).strip()
        if title.lower().startswith(_CATEGORY):
            self.events.categories.append(title[len(_CATEGORY) :].strip())
        if title.lower().startswith(_HIDDEN_NAMESPACES) or (link.text is None and _INTERLANGUAGE.match(title)):
            return
        first = self.sink.length
        if link.text is not None:
            self.write(link.text, end - 2 - length(link.text))
        else:
            shown = title.removeprefix(":")
            self.sink.source(shown, start + 2 + str(link.title).index(shown))
        self.sink.close_over(first, start, end)
        self.sink.link(first, title.removeprefix(":"))

    def _write_external(self, link: ExternalLink, start: int, end: int) -> None:
        first = self.sink.length
        if link.title is not None:
            self.write(link.title, end - 1 - length(link.title))
        elif not link.brackets:
            self.sink.source(str(link.url), start)
        self.sink.close_over(first, start, end)

    def _write_heading(self, heading: Heading, start: int) -> None:
        first = self.sink.length
        self.write(heading.title, start + heading.level)
        self.events.headings.append((first, self.sink.length, heading.level, start))
        self.sink.begin_block()

    def _write_tag(self, tag: Tag, start: int, end: int) -> None:
        name = str(tag.tag).strip().lower()
        if name == "ref":
            self.sink.mark(reference=self.footnotes.use_tag(tag, start))
        elif name == "references":
            self.define_references(tag.contents, contents_start(tag, start))
        elif name in LINE_TAGS:
            self.sink.show(SOFT_BREAK, start, end)
        elif tag.wiki_markup and tag.self_closing:
            self._write_marker(str(tag.wiki_markup))
        elif name == "table":
            self._write_table(tag, start)
        elif name not in HIDDEN_TAGS and not tag.self_closing:
            self._write_contents(tag, name, start, end)

    def _write_contents(self, tag: Tag, name: str, start: int, end: int) -> None:
        first, inner = self.sink.length, contents_start(tag, start)
        if name == "sup":
            self._write_raised(tag, start, end)
        elif name == "nowiki":
            self.sink.show(str(tag.contents), start, end)
        else:
            self.write(tag.contents, inner)
        if not self.sink.breaks_since(first):
            self.sink.close_over(first, start, end)

    def _write_cell(self, cell: Tag, start: int, end: int) -> None:
        inner = Writer(self.footnotes)
        inner.write(cell.contents, contents_start(cell, start))
        self.sink.show(" ".join(inner.sink.text.split()) + " | ", start, end)
        for mark in inner.sink.passage().marks:
            self.sink.mark(reference=mark.reference, flag=mark.flag)

    def _write_raised(self, tag: Tag, start: int, end: int) -> None:
        inner = Writer(self.footnotes)
        inner.write(tag.contents, contents_start(tag, start))
        self.sink.show(inner.sink.text.strip().translate(SUPERSCRIPTS), start, end)

    def _write_marker(self, marker: str) -> None:
        place = self.sink.length
        self.events.markers[place] = (self.events.markers.get(place, "") + marker)[:_DEEPEST_LIST]
        self.sink.begin_block()

    def define_references(self, code: Wikicode, start: int) -> None:
        """Take the bodies of named references out of a reference list."""
        for node, first, _ in placed(code, start):
            if isinstance(node, Tag) and str(node.tag).strip().lower() == "ref":
                self.footnotes.define(node, first)

    def _write_table(self, table: Tag, start: int) -> None:
        for row, first, last in [(table, start, start), *_tags(table, start, "tr")]:
            self.sink.show("\n", first, first)
            self._write_marker(TABLE_ROW)
            for cell, cell_start, cell_end in _tags(row, first, "td", "th"):
                self._write_cell(cell, cell_start, cell_end)
            self.sink.show("\n", last, last)


def _tags(tag: Tag, start: int, *names: str) -> list[tuple[Tag, int, int]]:
    inside = placed(tag.contents, contents_start(tag, start))
    return [(n, first, last) for n, first, last in inside if isinstance(n, Tag) and str(n.tag).strip() in names]


def _character(entity: HTMLEntity) -> str:
    """Give the character of an entity; one that no text may hold becomes the replacement character."""
    character = entity.normalize()
    return "\ufffd" if unicodedata.category(character[0]) in {"Cs", "Cc", "Cn"} else character
