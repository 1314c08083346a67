"""Patterns that are looked for only in texts that hold what they cannot match without.

Extraction asks hundreds of patterns of every sentence, and nearly none of them matches. So each pattern gets one bit,
each text one mask of the bits of the patterns that may match in it, and asking a pattern in vain costs one `&`. The
mask is the union of the masks of the text's words, and of those most have been met before.

What a pattern cannot match without is derived from the pattern itself (`app.needed_words`): nobody keeps such a list by
hand, and none can hide a match.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import chain

from app.needed_words import edged, needed_words

# A word that a pattern needs is looked up by its first letters, where it has so many.
_KEY_LENGTH = 4
# The bit that every text has.
_ALWAYS = 1

_registered: list[Cue] = []
_by_key: dict[str, dict[str, int]] = {}
_short: dict[str, int] = {}


class Cue:
    """A compiled pattern that is asked only of texts in which it may match. It answers as the pattern does.

    `place` is from where and up to where in the text to look, as a pattern takes it.
    """

    __slots__ = ("mask", "pattern")

    def __init__(self, pattern: str | re.Pattern[str], flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)
        self.mask = _register(self)

    def may_match(self, text: str) -> bool:
        """Tell whether the text, or any part of it, may hold a match."""
        return bool(mask_of(text) & self.mask)

    def search(self, text: str, *place: int) -> re.Match[str] | None:
        """Find the first match."""
        return self.pattern.search(text, *place) if mask_of(text) & self.mask else None

    def finditer(self, text: str, *place: int) -> Iterator[re.Match[str]]:
        """Find every match, from left to right."""
        return self.pattern.finditer(text, *place) if mask_of(text) & self.mask else iter(())

    def match(self, text: str, *place: int) -> re.Match[str] | None:
        """Match at the beginning of the text, or of the place."""
        return self.pattern.match(text, *place) if mask_of(text) & self.mask else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Match the whole text."""
        return self.pattern.fullmatch(text) if mask_of(text) & self.mask else None

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Replace every match."""
        return self.pattern.sub(replacement, text) if mask_of(text) & self.mask else text


class AnyCue:
    """Several cues as one question: whether any of them may match in a text, or does."""

    __slots__ = ("_cues", "mask")

    def __init__(self, *cues: Cue | AnyCue) -> None:
        self._cues = cues
        self.mask = 0
        for cue in cues:
            self.mask |= cue.mask

    def search(self, text: str) -> object | None:
        """Find a match of any of them, not always the first in the text."""
        mask = mask_of(text) & self.mask
        return next(filter(None, (cue.search(text) for cue in self._cues if cue.mask & mask)), None) if mask else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find every match of each, one after another."""
        mask = mask_of(text) & self.mask
        return chain.from_iterable(cue.finditer(text) for cue in self._cues if cue.mask & mask)

    def may_match(self, text: str) -> bool:
        """Tell whether the text, or any part of it, may hold a match of any of them."""
        return bool(mask_of(text) & self.mask)


@lru_cache(maxsize=8192)
def mask_of(text: str) -> int:
    """Give the bits of all cues that may match in the text or in a part of it."""
    mask = _ALWAYS
    for word in text.split():
        mask |= _mask_of_word(word)
    return mask


@lru_cache(maxsize=65536)
def _mask_of_word(word: str) -> int:
    word, mask = edged(word), 0
    for needed, bits in _short.items():
        if needed in word:
            mask |= bits
    for start in range(len(word) - _KEY_LENGTH + 1):
        if (key := word[start : start + _KEY_LENGTH]) in _by_key:
            for needed, bits in _by_key[key].items():
                if word.startswith(needed, start):
                    mask |= bits
    return mask


def _register(cue: Cue) -> int:
    """Give a cue the bit of the words that it needs; one that needs none shares the bit of every text."""
    _registered.append(cue)
    words = needed_words(cue.pattern)
    if words is None:
        return _ALWAYS
    bit = _ALWAYS << len(_registered)
    for word in words:
        alike = _short if len(word) < _KEY_LENGTH else _by_key.setdefault(word[:_KEY_LENGTH], {})
        alike[word] = alike.get(word, 0) | bit
    mask_of.cache_clear()
    _mask_of_word.cache_clear()
    return bit


def registered() -> tuple[Cue, ...]:
    """Give every cue there is."""
    return tuple(_registered)
