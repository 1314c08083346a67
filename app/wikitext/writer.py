"""Walks the nodes of wiki text and writes what a reader sees."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from app.vocabulary.tags import HIDDEN_TAGS, LINE_TAGS, SUPERSCRIPTS
from app.wikitext import templates
from app.wikitext.document import Infobox
from app.wikitext.footnotes import Footnotes
from app.wikitext.nodes import (
    Code,
    Entity,
    ExternalLink,
    Heading,
    Node,
    Placeholder,
    Tag,
    Template,
    Text,
    Wikilink,
)
from app.wikitext.sink import SOFT_BREAK, Sink, is_plain
from app.wikitext.table_spans import Reach, Shown

_CATEGORY = "category:"
_HIDDEN_NAMESPACES = ("file:", "image:", "media:", _CATEGORY)
_INTERLANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z]{2,8})?:")
TABLE_ROW = "|"
_CELL_END = " | "
_BULLET = " \u2022 "
# No article nests lists deeper; a line of nothing but asterisks is no list of thousands of levels.
_DEEPEST_LIST = 20


BoxReader = Callable[[Template, Footnotes], Iterable[Infobox]]


@dataclass(slots=True)
class Events:
    """What was met beside text.

    `markers` holds list markers and table rows by plain position; `items` the plain positions where a list template
    goes on to its next item; `headings` the plain positions and the level of each
    heading, with the offset where its section begins; `boxes` the data templates, read by the reader that was given.
    """

    markers: dict[int, str] = field(default_factory=dict)
    items: list[int] = field(default_factory=list)
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

    def write(self, code: Code) -> None:
        """Write all nodes of `code`."""
        for node in code.nodes:
            self._write_node(node)

    @staticmethod
    def plain(code: Code) -> str:
        """Render code on its own, on one line; references in it are not counted."""
        if all(type(node) is Text for node in code.nodes) and is_plain(raw := code.raw):
            return " ".join(raw.split())
        writer = Writer()
        writer.write(code)
        return " ".join(writer.sink.text.split())

    def _write_node(self, node: Node) -> None:
        match node:
            case Text():
                self.sink.source(node.text, node.start)
            case Wikilink():
                self._write_link(node)
            case Template():
                templates.write(self, node)
            case Tag():
                self._write_tag(node)
            case Entity():
                self.sink.show(_shown(node.character), node.start, node.end)
            case ExternalLink():
                self._write_external(node)
            case Heading():
                self._write_heading(node)
            case Placeholder() if node.default is not None:
                self.write(node.default)
            case _:
                pass

    def _write_link(self, link: Wikilink) -> None:
        written = link.title.raw
        title = written.strip()
        if title.lower().startswith(_CATEGORY):
            self.events.categories.append(title[len(_CATEGORY) :].strip())
        if title.lower().startswith(_HIDDEN_NAMESPACES) or (link.label is None and _INTERLANGUAGE.match(title)):
            return
        first = self.sink.length
        if link.label is not None:
            self.write(link.label)
        else:
            shown = title.removeprefix(":")
            self.sink.source(shown, link.title.start + written.index(shown))
        self.sink.close_over(first, link.start, link.end)
        self.sink.link(first, title.removeprefix(":"))

    def _write_external(self, link: ExternalLink) -> None:
        first = self.sink.length
        if link.label is not None:
            self.write(link.label)
        elif not link.brackets:
            self.sink.source(link.url.raw, link.start)
        self.sink.close_over(first, link.start, link.end)

    def _write_heading(self, heading: Heading) -> None:
        first = self.sink.length
        self.write(heading.title)
        self.events.headings.append((first, self.sink.length, heading.level, heading.start))
        self.sink.begin_block()

    def _write_tag(self, tag: Tag) -> None:
        if tag.name == "ref":
            self.sink.mark(reference=self.footnotes.use_tag(tag))
        elif tag.name == "references":
            self.define_references(tag.contents)
        elif tag.name in LINE_TAGS:
            self.sink.show(SOFT_BREAK, tag.start, tag.end)
        elif tag.markup and tag.single:
            self._write_marker(tag.markup)
        elif tag.name == "table":
            self._write_table(tag)
        elif tag.name not in HIDDEN_TAGS and not tag.single:
            self._write_contents(tag)

    def _write_contents(self, tag: Tag) -> None:
        first = self.sink.length
        if tag.name == "sup":
            self._write_raised(tag)
        elif tag.name == "nowiki":
            self.sink.show(tag.contents.raw, tag.start, tag.end)
        else:
            self.write(tag.contents)
        if not self.sink.breaks_since(first):
            self.sink.close_over(first, tag.start, tag.end)

    def _write_row(self, row: Tag, reach: Reach) -> None:
        """Write a row's cells, those that reach down into it from above in their columns.

        What comes from above has no source in the row: then the row begins where the row of that cell does.
        """
        cells = _tags(row.contents, "td", "th")
        if not cells:
            return
        first, column, starts = self.sink.length, 0, [cells[0].start]
        for cell in cells:
            column = self._write_reaching(reach, column, cell.start, starts)
            shown = self._write_cell(cell)
            width = reach.place(cell, shown, column, cells[0].start)
            self.sink.show(_CELL_END * (width - 1), cell.end, cell.end)
            column += width
        self._write_reaching(reach, column, cells[-1].end, starts)
        reach.end_row()
        if len(starts) > 1:
            self.sink.close_over(first, min(starts), cells[-1].end)

    def _write_reaching(self, reach: Reach, column: int, place: int, starts: list[int]) -> int:
        """Write the cells from above that fill the columns from this one on, and give the next free one."""
        while (above := reach.at(column)) is not None:
            self._show_cell(above.shown, place, place)
            starts.append(above.start)
            column += 1
        return column

    def _write_cell(self, cell: Tag) -> Shown:
        inner = Writer(self.footnotes)
        inner.write(cell.contents)
        shown = Shown(_in_one_line(inner), inner.sink.passage().marks)
        self._show_cell(shown, cell.start, cell.end)
        return shown

    def _show_cell(self, shown: Shown, start: int, end: int) -> None:
        self.sink.show(shown.text + _CELL_END, start, end)
        for mark in shown.marks:
            self.sink.mark(reference=mark.reference, flag=mark.flag)

    def _write_raised(self, tag: Tag) -> None:
        inner = Writer(self.footnotes)
        inner.write(tag.contents)
        self.sink.show(inner.sink.text.strip().translate(SUPERSCRIPTS), tag.start, tag.end)

    def _write_marker(self, marker: str) -> None:
        place = self.sink.length
        self.events.markers[place] = (self.events.markers.get(place, "") + marker)[:_DEEPEST_LIST]
        self.sink.begin_block()

    def define_references(self, code: Code) -> None:
        """Take the bodies of named references out of a reference list."""
        for tag in _tags(code, "ref"):
            self.footnotes.define(tag)

    def _write_table(self, table: Tag) -> None:
        # The cells before the first row mark, and then each row.
        reach = Reach()
        for row, end in [(table, table.start), *((row, row.end) for row in _tags(table.contents, "tr"))]:
            self.sink.show("\n", row.start, row.start)
            self._write_marker(TABLE_ROW)
            self._write_row(row, reach)
            self.sink.show("\n", end, end)


def _in_one_line(cell: Writer) -> str:
    """Give what a cell shows, the items of a list in it parted by bullets."""
    text, items = cell.sink.text, sorted({*cell.events.markers, *cell.events.items})
    parts = (" ".join(text[start:end].split()) for start, end in pairwise([0, *items, len(text)]))
    return _BULLET.join(filter(None, parts))


def _tags(code: Code, *names: str) -> list[Tag]:
    return [node for node in code.nodes if isinstance(node, Tag) and node.name in names]


def _shown(character: str) -> str:
    """Give the character of an entity; one that no text may hold becomes the replacement character."""
    return "\ufffd" if unicodedata.category(character[0]) in {"Cs", "Cc", "Cn"} else character
