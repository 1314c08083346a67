"""Small readings of mwparserfromhell nodes: names, lengths, and where the contents of a node begin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mwparserfromhell.nodes import Node, Tag, Template
from mwparserfromhell.wikicode import Wikicode

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def canonical(name: str) -> str:
    """Write a template's or page's name as the vocabulary does: lower case, blanks for `_`, comments dropped."""
    return " ".join(_COMMENT.sub("", name).replace("_", " ").lower().split()).removeprefix("template:")


def placed(code: Wikicode, start: int) -> Iterator[tuple[Node, int, int]]:
    """Give each node of `code` with the source offsets where it begins and ends; `start` is where `code` begins."""
    for node in code.nodes:
        end = start + len(str(node))
        yield node, start, end
        start = end


def contents_start(tag: Tag, start: int) -> int:
    """Find where the contents of a tag that begins at `start` begin."""
    closing = str(tag.closing_wiki_markup or "") if tag.wiki_markup else f"</{tag.closing_tag}>"
    return start + len(str(tag)) - len(closing) - len(str(tag.contents))


def arguments(template: Template, start: int) -> Iterator[tuple[str, bool, Wikicode, int, int]]:
    """Give each argument of a template: name, whether it is written out, value, and offsets of name and value."""
    place = start + 2 + len(str(template.name))
    for parameter in template.params:
        name_start = place + 1
        value_start = name_start + (len(str(parameter.name)) + 1 if parameter.showkey else 0)
        place = value_start + len(str(parameter.value))
        written = str(parameter.name)
        name_start += len(written) - len(written.lstrip()) if parameter.showkey else 0
        yield _COMMENT.sub("", written).strip(), bool(parameter.showkey), parameter.value, name_start, value_start
