"""Patterns that ignore case, asked of texts in small letters, where they need not ignore it.

`re` takes two to four times as long where it ignores case: it tries every branch of a pattern, and otherwise passes
over those that begin with another letter.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Among these `re` takes letters for equal that have different small ones, or a capital has two: Greek, Cyrillic, a few.
_LIKENED = re.compile("[\u00b5\u0130\u0131\u017f\u0345-\u052f\u1c80-\u1fff\ua640-\uffff]")
# Escapes, beginnings of names, and capitals: all of a range of them, and such as begin no other one.
_PIECE = re.compile(r"\\.|\(\?P|A-Z|[A-Z]+(?!-)", re.DOTALL)
# What may be a capital by its number or name, and parts with flags of their own: `(?-i:NaCl)`.
_UNSURE = re.compile(r"\\[xUN0-7]|\(\?[A-Za-z-]+[:)]")
_BY_NUMBER = re.compile(r"\\u(....)")


@lru_cache(maxsize=256)  # of a sentence many patterns ask for them, one after another
def in_small_letters(text: str) -> str | None:
    """Write a text in small letters, each in its place; None where that is not sure to find the same."""
    small = text.lower()
    return small if text.isascii() or (len(small) == len(text) and not _LIKENED.search(text)) else None


def of_small_letters(source: str, flags: int) -> re.Pattern[str] | None:
    """Make of a pattern that ignores case one that finds the same in small letters; None where that is not sure."""
    if not flags & re.IGNORECASE or flags & (re.ASCII | re.VERBOSE) or _UNSURE.search(source):
        return None
    small = _PIECE.sub(lambda piece: piece[0].lower() if piece[0][0] not in "\\(" else piece[0], source)
    letters = _PIECE.sub("", small) + "".join(chr(int(number, 16)) for number in _BY_NUMBER.findall(source))
    if letters != letters.lower():
        return None
    return re.compile(small, flags & ~re.IGNORECASE)
