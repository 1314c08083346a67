"""Trims a stretch of text to the short noun phrase that names a thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from app.vocabulary.phrases import LEADING_FILLER, TRAILING_FILLER

LONGEST_PHRASE = 100
_EDGES = " \t\n.,;:·•*-\u2013\u2014\"'\u2018\u2019\u201c\u201d"


def alternatives(words: Iterable[str]) -> str:
    """Make a pattern of literal words that tries the longest first, of those that begin with the letter at hand."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(sorted(words), key=len, reverse=True):
        by_letter.setdefault(word[:1].casefold(), []).append(word)
    return "|".join(map(_of_one_letter, by_letter.values()))


def _of_one_letter(words: list[str]) -> str:
    first = words[0][:1]
    if len(words) == 1 or not all(word.startswith(first) for word in words):
        return "|".join(map(re.escape, words))
    return f"{re.escape(first)}(?:{'|'.join(re.escape(word[1:]) for word in words)})"


def either(patterns: Sequence[str]) -> str:
    """Make one pattern of several regular expressions, tried in their order."""
    return f"(?:{'|'.join(patterns)})"


_LEADING = re.compile(rf"(?:(?:{alternatives(LEADING_FILLER)})(?:[\s,:]+|$))+", re.IGNORECASE)
_TRAILING = re.compile(rf"(?:^|(?<=[\s,]))(?:{alternatives(TRAILING_FILLER)})$", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")


@lru_cache(maxsize=4096)
def trim_phrase(text: str) -> str:
    """Strip articles, quantifiers, connectives and punctuation from both ends, white space folded.

    Empty where nothing with a letter is left, or where what is left is longer than `LONGEST_PHRASE` characters.
    """
    phrase = " ".join(text.split())
    while (shorter := _trimmed_once(phrase)) != phrase:
        phrase = shorter
    return phrase if len(phrase) <= LONGEST_PHRASE and _LETTER.search(phrase) else ""


def _trimmed_once(phrase: str) -> str:
    phrase = _without_loose_brackets(phrase.strip(_EDGES))
    if leading := _LEADING.match(phrase):
        phrase = phrase[leading.end() :]
    if trailing := _TRAILING.search(phrase[-30:]):
        phrase = phrase[: max(0, len(phrase) - 30) + trailing.start()]
    return phrase


def _without_loose_brackets(phrase: str) -> str:
    """Take off a bracket at an end that has no partner."""
    if phrase.startswith(("(", "[")) and phrase.count(phrase[0]) > phrase.count({"(": ")", "[": "]"}[phrase[0]]):
        return phrase[1:]
    if phrase.endswith((")", "]")) and phrase.count(phrase[-1]) > phrase.count({")": "(", "]": "["}[phrase[-1]]):
        return phrase[:-1]
    return phrase.rstrip("([ ")
