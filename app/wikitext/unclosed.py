"""Finds what is still open where a wiki text ends: so ends a text that was cut off."""

from __future__ import annotations

import re

# A heading stands in no template, tag or link, so what is open before the last one was forgotten, and not cut off.
_HEADING = re.compile(r"\n(={2,6})[^=\n].*\1[ \t]*$", re.MULTILINE)
# What is no markup inside is passed whole, as is all behind a comment that does not end; a tag that ends in itself
# opens nothing.
_TOKEN = re.compile(
    r"<!--(?s:.*?)-->|<(?P<plain>nowiki|pre|math|chem|source|syntaxhighlight)\b[^<>]*>(?s:.*?)</(?P=plain)\s*>"
    r"|<[a-z]+\b[^<>]*/>"
    r"|(?P<open><!--(?s:.*)|\{\{|\[\[|^\{\||<ref\b[^<>]*>|<ref\b[^<>]*\Z)"
    r"|(?P<close>\}\}|\]\]|^\|\}(?!\})|</ref\s*>)",
    re.IGNORECASE | re.MULTILINE,
)
_CLOSING = {"{{": "}}", "[[": "]]", "{|": "|}"}
_REFERENCE = "</ref>"


def unclosed_at_end(source: str) -> int | None:
    """Tell where the template, table, link, reference or comment begins in which a text ends; None where in none."""
    waiting: list[tuple[str, int]] = []
    for token in _TOKEN.finditer(source, _last_section(source)):
        if opening := token["open"]:
            waiting.append((_CLOSING.get(opening, _REFERENCE), token.start()))
        elif closing := token["close"]:
            _close(waiting, closing.lower().replace(" ", ""))
    return waiting[0][1] if waiting else None


def _last_section(source: str) -> int:
    """Tell where the last heading ends; 0 where there is none."""
    place = len(source)
    while (place := source.rfind("\n==", 0, place)) >= 0:
        if heading := _HEADING.match(source, place):
            return heading.end()
    return 0


def _close(waiting: list[tuple[str, int]], closing: str) -> None:
    """Close the innermost opening that waits for this, and those within it, whose closings were forgotten."""
    place = next((place for place in reversed(range(len(waiting))) if waiting[place][0] == closing), None)
    if place is not None:
        del waiting[place:]
