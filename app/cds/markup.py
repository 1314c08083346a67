"""Text of others in Markdown: every sign that Markdown or HTML may take for its own is written as a reference to it."""

from __future__ import annotations

import re

# Backslashes would keep Markdown from them, but not HTML: some clients render what is between angle brackets.
_SIGNS = re.compile(r"[\\`*_\[\]<>~&]")
_SPACE = re.compile(r"[\s\x00-\x1f\x7f]+")
_ANGLES = str.maketrans("<>", "()")


def escaped(text: str) -> str:
    """Write a text for within a line of a card's detail: it shows letter for letter, as Markdown and as HTML."""
    return _SIGNS.sub(lambda sign: f"&#{ord(sign[0])};", _SPACE.sub(" ", text).strip())


def plain(text: str, longest: int) -> str:
    """Write a text where there is no markup, on one line and no longer: a client may take it for HTML all the same."""
    text = _SPACE.sub(" ", text).strip().translate(_ANGLES)
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
