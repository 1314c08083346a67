"""Systematic names, which boxes break over lines for the eye and mix with other names."""

from __future__ import annotations

import re

_SYNONYM = re.compile(r"\s*[;,.(]\s*syn(?:onyms?)?[.:]\s.*", re.IGNORECASE | re.DOTALL)
_OPEN_END = ("-", "‐", ",", "(", "[", "{")
# A name begins with a locant, a bracket or a capital; a word in lower case goes on ("... carboxylic / acid").
_BEGINS = re.compile(r"[\d(\[{A-Z\u03b1-\u03c9]|\w{1,3}-")
_OPEN_START = ("-", "‐", ",", ")", "]", "}")


def systematic_names(text: str) -> list[str]:
    """Read the names of a value: lines that go on with a name are joined, a synonym announced behind is left out."""
    names: list[str] = []
    for line in (" ".join(line.split()) for line in text.split("\n")):
        if names and (names[-1].endswith(_OPEN_END) or line.startswith(_OPEN_START)):
            names[-1] += line
        elif names and not _BEGINS.match(line):
            names[-1] = f"{names[-1]} {line}"
        else:
            names.append(line)
    return [name for name in (_SYNONYM.sub("", name).strip() for name in names) if name]
