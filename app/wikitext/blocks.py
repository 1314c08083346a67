"""Cuts a section's text into paragraphs, list items, terms and table rows, and those into sentences."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from app.vocabulary.punctuation import CLOSING_MARKS
from app.wikitext.document import Block, BlockKind, Flag, Passage, Sentence, flags_of, references_of
from app.wikitext.sentences import sentence_bounds
from app.wikitext.writer import TABLE_ROW

_LONGEST_LABEL = 80
_FINAL_STOP = re.compile(rf"[.!?][{re.escape(CLOSING_MARKS)}]*\s*$")


class Line(NamedTuple):
    """A line of plain text with the list marker that it carries, if any."""

    start: int
    end: int
    marker: str


@dataclass(frozen=True)
class Prose:
    """An article's running text, of which `soft` still has the lines of the source; in `passage` they are blanks.

    `markers` are list markers and table rows by their position, in order.
    """

    passage: Passage
    soft: str
    markers: dict[int, str]

    @cached_property
    def marked(self) -> list[int]:
        """The positions that have a marker."""
        return list(self.markers)


def read_blocks(prose: Prose, start: int, end: int) -> tuple[Block, ...]:
    """Read the blocks between two plain positions."""
    blocks: list[Block] = []
    open_items: list[Block] = []
    introduction: Block | None = None
    for line in _joined(prose.soft, _lines(prose, start, end)):
        part = prose.passage.part(line.start, line.end)
        kind, depth = _kind(line.marker), _depth(line.marker)
        del open_items[max(depth - 1, 0) :]
        if depth == 0:
            introduction = None
        elif depth == 1 and blocks and blocks[-1].depth == 0:
            introduction = _introduction(blocks[-1])
        parent = open_items[-1] if open_items else None
        block = _block(kind, part, depth, introduction, parent)
        blocks.append(block)
        if kind is BlockKind.TERM:
            introduction = block
        elif depth:
            open_items.append(block)
    return tuple(blocks)


def _block(kind: BlockKind, part: Passage, depth: int, introduction: Block | None, parent: Block | None) -> Block:
    head = _introduction(parent) if parent else introduction
    if kind in (BlockKind.TABLE_ROW, BlockKind.TERM):
        head = None
    references = tuple(dict.fromkeys(r for s in head.sentences for r in s.references)) if head else ()
    flags = tuple(dict.fromkeys(f for s in head.sentences for f in s.flags)) if head else ()
    rows = kind is BlockKind.TABLE_ROW
    sentences = () if rows else tuple(_sentences(part, references, flags))
    return Block(kind, part, sentences, depth, introduction if depth else None, parent)


def _sentences(part: Passage, references: tuple[int, ...], flags: tuple[Flag, ...]) -> Iterator[Sentence]:
    """Cut a block into sentences. Marks between two sentences hang on the one before."""
    bounds = sentence_bounds(part)
    for (start, end), following in zip(bounds, [*(b[0] for b in bounds[1:]), len(part.plain)], strict=False):
        marks = part.hanging(start, following)
        yield Sentence(part.part(start, end), references_of(marks, references), flags_of(marks, flags))


def _introduction(block: Block) -> Block | None:
    """Give the line that announces the list after it: the last sentence, where it ends in a colon or is a label."""
    if not block.sentences:
        return None
    last = block.sentences[-1]
    text = last.text.rstrip()
    if not text.endswith(":") and (len(block.passage.quote) > _LONGEST_LABEL or _FINAL_STOP.search(text)):
        return None
    return replace(block, passage=last.passage, sentences=(last,), introduction=None, parent=None)


def _lines(prose: Prose, start: int, end: int) -> Iterator[Line]:
    """Cut text at line breaks and before list markers; empty lines are kept, they end paragraphs."""
    place = start
    while place <= end:
        line_end = prose.soft.find("\n", place, end)
        line_end = end if line_end < 0 else line_end
        marked = prose.marked[bisect_right(prose.marked, place) : bisect_left(prose.marked, line_end)]
        for first, last in pairwise([place, *marked, line_end]):
            yield Line(first, last, prose.markers.get(first, ""))
        place = line_end + 1


def _joined(soft: str, lines: Iterator[Line]) -> Iterator[Line]:
    """Join the lines of a paragraph as MediaWiki does; drop empty ones."""
    pending: Line | None = None
    for line in lines:
        empty = not soft[line.start : line.end].strip()
        if pending and not pending.marker and not line.marker and not empty:
            pending = pending._replace(end=line.end)
            continue
        if pending:
            yield pending
        pending = None if empty else line
    if pending:
        yield pending


def _kind(marker: str) -> BlockKind:
    if marker == TABLE_ROW:
        return BlockKind.TABLE_ROW
    if marker.endswith(";"):
        return BlockKind.TERM
    return BlockKind.ITEM if marker else BlockKind.PARAGRAPH


def _depth(marker: str) -> int:
    """Levels of nesting; a term counts as none, what explains it as one."""
    return 0 if marker == TABLE_ROW or marker.endswith(";") else len(marker)
