"""What a wiki article is once read: parameters, sections, blocks and sentences, each knowing where it stands.

Every offset named `start` or `end` here counts Unicode code points of the article's source text, so
`document.source[start:end]` is the wiki text of the piece. Positions inside a `Passage` count characters of its
plain text; `Passage.span` turns them into offsets.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import NamedTuple

_link_end = attrgetter("end")
_mark_at = attrgetter("at")


class Span(NamedTuple):
    """A stretch of the source: code-point offsets, `end` exclusive."""

    start: int
    end: int


class Flag(NamedTuple):
    """An editors' mark such as `citation_needed`; `since` is its date as written (`September 2016`)."""

    kind: str
    since: str | None = None


class Mark(NamedTuple):
    """A reference or a flag that hangs on the plain text before position `at`."""

    at: int
    reference: int | None = None
    flag: Flag | None = None


class Link(NamedTuple):
    """A wiki link: plain-text positions of its label, and the title it leads to."""

    start: int
    end: int
    target: str


@lru_cache(maxsize=2048)  # of the sentences and blocks of an article, each of which is quoted several times
def _on_one_line(text: str) -> str:
    return " ".join(text.split())


class Passage(NamedTuple):
    """Plain text of a stretch of source, with the way back.

    `plain` has no markup; line breaks and list items inside a value are newlines. `offsets` holds for each character
    the source offset where it begins, `ends` where it ends. `links` are in order of
    their ends, `marks` of their places.
    """

    plain: str
    offsets: Sequence[int]
    ends: Sequence[int]
    links: tuple[Link, ...] = ()
    marks: tuple[Mark, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether there is any text."""
        return bool(self.plain.strip())

    @property
    def quote(self) -> str:
        """The text on one line, white space folded."""
        return _on_one_line(self.plain)

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Give the source span of the plain characters `start` to `end`, blanks at both ends left out."""
        text = self.plain[start:end]
        first = start + len(text) - len(text.lstrip())
        last = start + len(text.rstrip())
        if first >= last:
            place = self.offsets[start] if start < len(self.offsets) else 0
            return Span(place, place)
        return Span(self.offsets[first], self.ends[last - 1])

    def part(self, start: int, end: int) -> Passage:
        """Cut out the plain characters `start` to `end`; marks that hang on them come along."""
        if start == 0 < end == len(self.plain):
            return self
        links = self.links[bisect_left(self.links, start, key=_link_end) : bisect_right(self.links, end, key=_link_end)]
        return Passage(
            self.plain[start:end],
            self.offsets[start:end],
            self.ends[start:end],
            tuple([Link(link.start - start, link.end - start, link.target) for link in links if link.start >= start]),
            tuple([Mark(mark.at - start, mark.reference, mark.flag) for mark in self.hanging(start, end)]),
        )

    def hanging(self, start: int, end: int) -> tuple[Mark, ...]:
        """Give the marks that hang on the plain characters `start` to `end`."""
        return self.marks[bisect_right(self.marks, start, key=_mark_at) : bisect_right(self.marks, end, key=_mark_at)]

    @property
    def references(self) -> tuple[int, ...]:
        """Numbers of the references that hang on this text, each once, in order."""
        return references_of(self.marks)

    @property
    def flags(self) -> tuple[Flag, ...]:
        """Editors' marks that hang on this text, each once, in order."""
        return flags_of(self.marks)


def references_of(marks: Iterable[Mark], inherited: Iterable[int] = ()) -> tuple[int, ...]:
    """Give the numbers of the references among marks, each once, in order; inherited ones behind them."""
    return tuple(dict.fromkeys((*(mark.reference for mark in marks if mark.reference is not None), *inherited)))


def flags_of(marks: Iterable[Mark], inherited: Iterable[Flag] = ()) -> tuple[Flag, ...]:
    """Give the editors' marks among marks, each once, in order; inherited ones behind them."""
    return tuple(dict.fromkeys((*(mark.flag for mark in marks if mark.flag is not None), *inherited)))


@dataclass(frozen=True, slots=True)
class TemplateCall:
    """A template as called: canonical name (lower case, blanks for `_`), arguments as plain text."""

    name: str
    positional: tuple[str, ...]
    named: dict[str, str]
    span: Span


@dataclass(frozen=True, slots=True)
class Parameter:
    """One `name = value` of an infobox. `raw` is the value's source; `whole` spans from the name to the value's end."""

    name: str
    value: Passage
    raw: str
    span: Span
    whole: Span
    templates: tuple[TemplateCall, ...] = ()

    @property
    def blank(self) -> bool:
        """Present, but nothing is written there (comments and references do not count)."""
        return not self.value and not self.templates


@dataclass(frozen=True)
class Infobox:
    """A data template: `{{Infobox drug}}`, `{{Chembox}}` (with its nested boxes) or `{{drug resources}}`.

    `parameters` are in the order written, duplicates included. `template` is canonical as in `TemplateCall.name`;
    `sections` names the section boxes of a chembox whose parameters were taken in (`chembox pharmacology`).
    """

    template: str
    span: Span
    parameters: tuple[Parameter, ...]
    sections: tuple[str, ...] = ()

    def get(self, *names: str) -> Parameter | None:
        """Find a parameter that has a value by the first of `names` that has one; the last duplicate wins."""
        return next((self._with_value[name] for name in names if name in self._with_value), None)

    def named(self, name: str) -> Parameter | None:
        """Find a parameter, blank or not; the last duplicate wins, as in MediaWiki."""
        return self._by_name.get(name)

    @cached_property
    def _by_name(self) -> dict[str, Parameter]:
        return {p.name: p for p in self.parameters}

    @cached_property
    def _with_value(self) -> dict[str, Parameter]:
        return {p.name: p for p in self.parameters if not p.blank}

    @property
    def duplicates(self) -> tuple[str, ...]:
        """Names that are given more than once."""
        counts = Counter(p.name for p in self.parameters)
        return tuple(sorted(name for name, count in counts.items() if count > 1))


class BlockKind(StrEnum):
    """How a block of text is set."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    TERM = "term"
    TABLE_ROW = "table_row"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a block, ending before its trailing references.

    `references` and `flags` are those that hang on this sentence, and those of the line that introduces its list.
    """

    passage: Passage
    references: tuple[int, ...]
    flags: tuple[Flag, ...]

    @property
    def text(self) -> str:
        """The sentence in plain text. Same length and positions as `passage.plain`."""
        return self.passage.plain

    @property
    def span(self) -> Span:
        """Where the sentence stands in the source."""
        return self.passage.span()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item, definition term or table row.

    `depth` is 0 for a paragraph, 1 and more for list items. `introduction` is the line that a list hangs on
    ("Precautions:"), `parent` the item that a nested item hangs on.
    """

    kind: BlockKind
    passage: Passage
    sentences: tuple[Sentence, ...]
    depth: int = 0
    introduction: Block | None = None
    parent: Block | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """The text under one heading, without its subsections. `path` lists headings from the top, `()` for the lead."""

    path: tuple[str, ...]
    span: Span
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """The section's own heading; empty for the lead."""
        return self.path[-1] if self.path else ""

    @property
    def text(self) -> str:
        """The section as plain text, a line a block."""
        return "\n".join(block.passage.quote for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Footnote:
    """A distinct `<ref>` body. `number` counts from 1 in order of first use; `name` is the ref's name, if any."""

    number: int
    name: str | None
    body: Passage
    raw: str
    span: Span
    templates: tuple[TemplateCall, ...] = ()
    urls: tuple[str, ...] = ()


@dataclass(frozen=True)
class Document:
    """A whole article."""

    title: str
    source: str
    infoboxes: tuple[Infobox, ...]
    sections: tuple[Section, ...]
    footnotes: tuple[Footnote, ...]
    categories: tuple[str, ...] = ()
    redirect: str | None = None
    unknown_templates: dict[str, int] = field(default_factory=dict)

    @cached_property
    def lead(self) -> Section:
        """The text before the first heading."""
        return self.sections[0]

    def find(self, *templates: str) -> Infobox | None:
        """Find the first infobox of one of these canonical template names."""
        return next((box for box in self.infoboxes if box.template in templates), None)
