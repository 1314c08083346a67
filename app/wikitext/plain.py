"""Renders wiki text as plain text, remembering for each character where it came from.

What a reader of the page sees as text is kept; references, comments, images, tables of layout and editors' notices are
not. The rules follow what MediaWiki shows; vocabulary/templates.py says which templates show what.
"""

from __future__ import annotations

import re

from app.wikitext.tree import read_tree
from app.wikitext.writer import Writer

# Parsed after a letter, so that a slice which happens to begin with `*` or `:` is read as text, not as a list.
_GUARD = "x"
# Text of these characters alone is read as it stands: no need to parse it.
_WITHOUT_MARKUP = re.compile(r"[A-Za-z0-9 .,;()%/+\"–-]*")


def plain_text(source: str) -> str:
    """Render any slice of wiki text to plain text on one line, white space folded."""
    if _WITHOUT_MARKUP.fullmatch(source):
        return " ".join(source.split())
    return Writer.plain(read_tree(_GUARD + source)).removeprefix(_GUARD).lstrip()
