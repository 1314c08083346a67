"""Patterns that ignore case, asked of texts in small letters, where they need not ignore it.

`re` takes two to four times as long where it ignores case: it tries every branch of a pattern, and otherwise passes
over those that begin with another letter.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Among these `re` takes letters for equal that have different small ones, or a capital has two: Greek, Cyrillic, a few.
# The first are blanks to Unicode, and none in ASCII.
_LIKENED = re.compile("[\x1c-\x1f\u00b5\u0130\u0131\u017f\u0345-\u052f\u1c80-\u1fff\ua640-\uffff]")
# Escapes, names of groups, and what minds no case either; then classes, and capitals outside of them.
_PIECE = re.compile(r"\\.|\(\?(?:P<\w+>|P=\w+|\(\w+\))|\(\?i:|(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])|[A-Z]+", re.DOTALL)
# Of a class: a range of capitals, and such as begin no other one.
_IN_CLASS = re.compile(r"\\.|[A-Z]-[A-Z]|[A-Z](?!-)", re.DOTALL)
# What may be a capital by its number or name, and parts with flags of their own: `(?-i:NaCl)`.
_UNSURE = re.compile(r"\\[xUN0-7]|\(\?(?!i:)[A-Za-z-]+[:)]")
_NO_LETTERS = re.compile(r"\\.|\(\?(?:P<\w+>|P=\w+|\(\w+\))", re.DOTALL)
_BY_NUMBER = re.compile(r"\\u(....)")


@lru_cache(maxsize=256)  # of a sentence many patterns ask for them, one after another
def in_small_letters(text: str) -> str | None:
    """Write a text in small letters, each in its place; None where that is not sure to find the same.

    It is the text itself where that has no others.
    """
    small = text.lower()
    if small == text:
        small = text
    return small if len(small) == len(text) and not _LIKENED.search(text) else None


def of_small_letters(source: str, flags: int) -> str | None:
    """Write a pattern that ignores case as one that finds the same in small letters; None where that is not sure."""
    if not flags & re.IGNORECASE or flags & (re.ASCII | re.VERBOSE) or _UNSURE.search(source):
        return None
    small = _PIECE.sub(_of_small_letters, source)
    letters = _NO_LETTERS.sub("", small) + "".join(chr(int(number, 16)) for number in _BY_NUMBER.findall(source))
    return small if letters == letters.lower() else None


def _of_small_letters(piece: re.Match[str]) -> str:
    if piece["class"]:
        return _IN_CLASS.sub(lambda part: part[0] if part[0][0] == "\\" else part[0].lower(), piece[0])
    if piece[0] == "(?i:":
        return "(?:"
    return piece[0] if piece[0][0] in "\\(" else piece[0].lower()
