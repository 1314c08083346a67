"""HTML and extension tags of wiki text, by what they show.

Source: the MediaWiki manual, Help:HTML in wikitext and Category:Tag extensions.
"""

from __future__ import annotations

# Nothing of these is text of the article.
HIDDEN_TAGS: frozenset[str] = frozenset(
    {
        "references",
        "gallery",
        "imagemap",
        "timeline",
        "score",
        "graph",
        "mapframe",
        "maplink",
        "templatestyles",
        "templatedata",
        "syntaxhighlight",
        "source",
        "hiero",
        "includeonly",
        "section",
        "style",
        "script",
    }
)

# Tags that begin a new line.
LINE_TAGS: frozenset[str] = frozenset({"br", "hr"})

# Tags that may stand alone in a slice of text whose other half lies elsewhere: dropped, contents kept.
MARKUP_TAGS: tuple[str, ...] = (
    "small",
    "big",
    "b",
    "i",
    "u",
    "s",
    "em",
    "strong",
    "span",
    "div",
    "p",
    "center",
    "font",
    "blockquote",
    "onlyinclude",
    "noinclude",
    "includeonly",
    "poem",
    "section",
    "abbr",
    "cite",
    "del",
    "ins",
    "tt",
    "code",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "sub",
    "sup",
    "nowiki",
    "br",
)

# Digits and signs as superscripts, so that 10<sup>9</sup> does not become 109.
SUPERSCRIPTS: dict[int, str] = {
    ord(plain): raised for plain, raised in zip("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻", strict=True)
}
