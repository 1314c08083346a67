"""Systematic names, which boxes break over lines for the eye and mix with other names."""

from __future__ import annotations

import re

_SYNONYM = re.compile(r"\s*[;,.(]\s*syn(?:onyms?)?[.:]\s.*", re.IGNORECASE | re.DOTALL)
_OPEN_END = ("-", "‐", ",", "(", "[", "{")
_OPEN_START = ("-", "‐", ",", ")", "]", "}")


def systematic_name(text: str) -> str:
    """Join the lines of a name, and leave out a synonym that is announced behind it."""
    joined = ""
    for line in (" ".join(line.split()) for line in text.split("\n")):
        inside_word = not joined or joined.endswith(_OPEN_END) or line.startswith(_OPEN_START)
        joined += line if inside_word else f" {line}"
    joined = " ".join(joined.split())
    return _SYNONYM.sub("", joined) or joined
