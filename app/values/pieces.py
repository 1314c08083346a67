"""Cuts a value that lists several things into its pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator

_OPEN, _CLOSE = "([{", ")]}"
_TRAILING_REMARK = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]+)[)\]]", re.DOTALL)


def pieces(text: str, marks: str = "\n,;") -> Iterator[str]:
    """Cut at `marks` outside brackets; a comma counts only before a blank or the end, for names hold commas."""
    depth, start = 0, 0
    for place, character in enumerate(text):
        if character in _OPEN:
            depth += 1
        elif character in _CLOSE:
            depth = max(0, depth - 1)
        elif character in marks and (character == "\n" or (depth == 0 and _parts(text, place))):
            yield from _filled(text[start:place])
            depth, start = 0, place + 1
    yield from _filled(text[start:])


def part_remark(text: str) -> tuple[str, str | None]:
    """Part a piece from the remark in brackets behind it: `50-78-2 (free acid)`."""
    match = _TRAILING_REMARK.fullmatch(text)
    return (match[1], match[2].strip()) if match else (text, None)


def _parts(text: str, place: int) -> bool:
    return text[place] != "," or text[place + 1 : place + 2] in ("", " ", "\n", ",", ";")


def _filled(piece: str) -> Iterator[str]:
    if folded := " ".join(piece.split()):
        yield folded
