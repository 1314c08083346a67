"""Renders wiki text as plain text, remembering for each character where it came from.

What a reader of the page sees as text is kept; references, comments, images, tables of layout and editors' notices are
not. The rules follow what MediaWiki shows; vocabulary/templates.py says which templates show what.
"""

from __future__ import annotations

import re

from app.wikitext.sink import is_plain
from app.wikitext.tree import read_tree
from app.wikitext.writer import Writer

# Parsed after a letter, so that a slice which happens to begin with `*` or `:` is read as text, not as a list.
_GUARD = "x"
# Only a row of a table begins so, and only inside a table are its marks and attributes none of its text.
_CELL_MARKS = ("|", "!")
# Links and blanks as nearly all text has them; what they show needs no parser.
_SIMPLE = re.compile(r"\[\[(?P<title>\w[\w ,.()/–-]*)(?:\|(?P<label>[^\[\]{}<&'|\n]+))?\]\]|(?<!:)&nbsp;")
# What may be markup, or the text of a URL, in which nothing is.
_MARKUP = re.compile(r"[\[\]{}]|<\S|&[#A-Za-z]|:[^ \n]|\n[*#:;=-]")


def plain_text(source: str) -> str:
    """Render any slice of wiki text to plain text on one line, white space folded."""
    if source.startswith(_CELL_MARKS):
        return Writer.plain(read_tree(f"{{|\n{source}\n|}}"))
    shown = _SIMPLE.sub(_shown, source)
    if is_plain(shown) and not _MARKUP.search(shown):
        return " ".join(shown.split())
    return Writer.plain(read_tree(_GUARD + source)).removeprefix(_GUARD).lstrip()


def _shown(simple: re.Match[str]) -> str:
    return simple["label"] or simple["title"] or " "
