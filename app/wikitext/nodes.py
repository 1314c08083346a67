"""Small readings of mwparserfromhell nodes: names, lengths, and where the contents of a node begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import copy

from mwparserfromhell.nodes import Argument, Node, Tag, Template, Text, Wikilink
from mwparserfromhell.nodes.extras import Parameter
from mwparserfromhell.wikicode import Wikicode

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LENGTH = "_monograph_length"


def canonical(name: str) -> str:
    """Write a template's or page's name as the vocabulary does: lower case, blanks for `_`, comments dropped."""
    return " ".join(_COMMENT.sub("", name).replace("_", " ").lower().split()).removeprefix("template:")


def length(piece: Node | Wikicode) -> int:
    """Count the characters of a node or code as written.

    Nobody changes what was parsed, so the count is kept with it: places are asked for at every level of nesting, and
    writing the source of each piece again at each level would cost depth times length.
    """
    known = vars(piece).get(_LENGTH)
    if known is None:
        known = vars(piece)[_LENGTH] = _counted(piece)
    return int(known)


def _counted(piece: Node | Wikicode) -> int:
    match piece:
        case Wikicode():
            count = sum(map(length, piece.nodes))
        case Text():
            count = len(piece.value)
        case Template():
            count = len("{{}}") + length(piece.name) + sum(1 + _parameter_length(p) for p in piece.params)
        case Wikilink():
            count = len("[[]]") + length(piece.title) + _optional(piece.text)
        case Argument():
            count = len("{{{}}}") + length(piece.name) + _optional(piece.default)
        case Tag() if not piece.self_closing and piece.contents.nodes:
            shell = copy(piece)
            shell.contents = Wikicode([])
            count = len(str(shell)) + length(piece.contents)
        case _:
            count = len(str(piece))
    return count


def _optional(code: Wikicode | None) -> int:
    """Count what stands behind a bar, where there is one."""
    return 0 if code is None else len("|") + length(code)


def _parameter_length(parameter: Parameter) -> int:
    return (length(parameter.name) + len("=") if parameter.showkey else 0) + length(parameter.value)


def placed(code: Wikicode, start: int) -> Iterator[tuple[Node, int, int]]:
    """Give each node of `code` with the source offsets where it begins and ends; `start` is where `code` begins."""
    for node in code.nodes:
        end = start + length(node)
        yield node, start, end
        start = end


def contents_start(tag: Tag, start: int) -> int:
    """Find where the contents of a tag that begins at `start` begin."""
    closing = str(tag.closing_wiki_markup or "") if tag.wiki_markup else f"</{tag.closing_tag}>"
    return start + length(tag) - len(closing) - length(tag.contents)


def arguments(template: Template, start: int) -> Iterator[tuple[str, bool, Wikicode, int, int]]:
    """Give each argument of a template: name, whether it is written out, value, and offsets of name and value."""
    place = start + 2 + length(template.name)
    for parameter in template.params:
        name_start = place + 1
        value_start = name_start + (length(parameter.name) + 1 if parameter.showkey else 0)
        place = value_start + length(parameter.value)
        written = str(parameter.name)
        name_start += len(written) - len(written.lstrip()) if parameter.showkey else 0
        yield _COMMENT.sub("", written).strip(), bool(parameter.showkey), parameter.value, name_start, value_start
