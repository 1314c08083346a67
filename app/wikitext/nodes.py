"""What wiki text is made of: nodes, each with the offsets of the source between which it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(slots=True)
class Node:
    """A piece of markup or text from `start` to `end`. One of no kind below shows nothing (a comment)."""

    start: int
    end: int


@dataclass(slots=True)
class Code:
    """Nodes one behind the other, which fill `source` from `start` to `end`."""

    source: str
    start: int
    end: int
    nodes: list[Node]

    @property
    def raw(self) -> str:
        """The wiki text itself."""
        return self.source[self.start : self.end]


@dataclass(slots=True)
class Text(Node):
    """Text without markup."""

    text: str


@dataclass(slots=True)
class Argument:
    """What a template is given: `key` is its name, or its number where no name is written.

    `start` is where the name begins, or the value where there is none.
    """

    key: str
    written: bool
    value: Code
    start: int


@dataclass(slots=True)
class Template(Node):
    """`{{name|...}}`; the name is canonical."""

    name: str
    arguments: list[Argument]


@dataclass(slots=True)
class Placeholder(Node):
    """`{{{name|default}}}`: what a template puts in for an argument."""

    default: Code | None


@dataclass(slots=True)
class Wikilink(Node):
    """`[[title|label]]`."""

    title: Code
    label: Code | None


@dataclass(slots=True)
class ExternalLink(Node):
    """`[url label]`, or a bare url, without brackets."""

    url: Code
    label: Code | None
    brackets: bool


@dataclass(slots=True)
class Entity(Node):
    """A character written as `&name;` or `&#number;`."""

    character: str


@dataclass(slots=True)
class Heading(Node):
    """`== title ==`."""

    title: Code
    level: int


@dataclass(slots=True)
class Tag(Node):
    """A tag by its name in lower case, or the wiki `markup` that stands for one (`'''`, `*`, `{|`).

    One without contents, `<br/>` or a list's `*`, is `single`. Attributes are by name, in lower case; quotation marks
    are no part of them.
    """

    name: str
    attributes: dict[str, str]
    contents: Code
    markup: str
    single: bool


def canonical(name: str) -> str:
    """Write a template's or page's name as the vocabulary does: lower case, blanks for `_`, comments dropped."""
    return " ".join(uncommented(name).replace("_", " ").lower().split()).removeprefix("template:")


def uncommented(text: str) -> str:
    """Drop comments."""
    return _COMMENT.sub("", text) if "<!--" in text else text
