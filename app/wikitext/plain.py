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
# Nor is a template simple.
_NEVER_SIMPLE = (*_CELL_MARKS, "{{")
# Constructs that are whole and hold no other, as most of an article's are. What stands around them changes nothing.
# Behind the `;` of a term a colon is not shown, two apostrophes never are, and three may be: that their line tells.
_WHOLE_SIGN = r"''?(?!')|_(?!_)|&(?![#A-Za-z])|<sub>[\w+-]++</sub>|<sup>[\w+-]++</sup>"
_WHOLE_TEXT = rf"[^\[\]{{}}<&'_:\n]++|{_WHOLE_SIGN}|\n(?![\s*#:;=!|-])|&nbsp;|<br ?/?>"
_WHOLE_LABEL = rf"[^\[\]{{}}<&'|_:\n]*+(?>(?:(?:{_WHOLE_SIGN}|:(?= ))[^\[\]{{}}<&'|_:\n]*+)*)(?<!\|)"
_WHOLE_LINK = rf"\[\[\w[\w ,.()/#–-]*+(?:(?:'|& )[\w ,.()/#–-]++)?(?:\|{_WHOLE_LABEL})?\]\]"
_WHOLE_TEMPLATE = rf"\{{\{{(?>(?:[^{{}}<\[\]'_]++|{_WHOLE_SIGN}|{_WHOLE_LINK})*)\}}\}}"
_WHOLE_REFERENCE = rf"<ref(?: [^<>/]*+)?>(?>(?:{_WHOLE_TEMPLATE}|{_WHOLE_TEXT}|:(?=[ \n]))*)</ref>|<ref [^<>/]*+/>"
_WHOLE = re.compile(rf"(?![*#:;=|!-])(?>(?:{_WHOLE_TEXT}|{_WHOLE_LINK}|{_WHOLE_TEMPLATE}|{_WHOLE_REFERENCE})*)")
# Of these a reader sees none, unless what encloses a construct made it text.
_SIGNS = re.compile(r"[\[\]{}|<]|''")
# References, emphasis, links and blanks as nearly all text has them; what they show needs no parser.
_SIMPLE = re.compile(
    rf"{_WHOLE_REFERENCE}"
    r"|(?<!')(?P<mark>'{2,3})(?P<marked>[^'\[\]{}<&_:\n]+)(?P=mark)(?!')"
    r"|\[\[(?P<title>\w[\w ,.()/–-]*)(?:\|(?P<label>[^\[\]{}<&'|\n]+))?\]\]"
)
# What each of these begins with: most text has none of it.
_SIMPLE_SIGN = re.compile(r"[<&'\[]")
# What may be markup, or the text of a URL, in which nothing is.
_MARKUP = re.compile(r"[\[\]{}]|<\S|&[#A-Za-z]|:[^ \n]|\n[*#:;=-]")


def plain_text(source: str) -> str:
    """Render any slice of wiki text to plain text on one line, white space folded."""
    simple = simple_text(source)
    return _parsed(source) if simple is None else simple


def simple_text(source: str) -> str | None:
    """Render a slice as `plain_text` does where that needs no parser; None where it may."""
    if source.startswith(_NEVER_SIMPLE):
        return None
    shown = _SIMPLE.sub(_shown, source.replace("&nbsp;", "\u00a0")) if _SIMPLE_SIGN.search(source) else source
    return " ".join(shown.split()) if is_plain(shown) and not _MARKUP.search(shown) else None


def shows_the_same_alone(source: str, shown: str) -> bool:
    """Tell whether a slice that was shown as `shown` in its article is sure to show the same on its own.

    Where this is not so it still may: `plain_text` tells.
    """
    return not _SIGNS.search(shown) and _WHOLE.fullmatch(source) is not None


def _parsed(source: str) -> str:
    if source.startswith(_CELL_MARKS):
        return Writer.plain(read_tree(f"{{|\n{source}\n|}}"))
    return Writer.plain(read_tree(_GUARD + source)).removeprefix(_GUARD).lstrip()


def _shown(simple: re.Match[str]) -> str:
    """Give the label before the title, which closes earlier; a reference has neither."""
    return simple[simple.lastgroup] if simple.lastgroup else ""
