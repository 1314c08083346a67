"""Patterns that are looked for only in texts that hold what they cannot match without.

Extraction asks hundreds of patterns of every sentence, and nearly none of them matches. So each set of words of which a
pattern needs one gets a bit, each text one mask of the bits of the sets that it meets, and asking a pattern in vain
costs one `&`. The mask is the union of the masks of the text's words, and of those most have been met before.

What a pattern cannot match without is derived from the pattern itself (`app.needed_words`): nobody keeps such a list by
hand, and none can hide a match.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache, reduce, wraps
from importlib.util import cache_from_source
from itertools import chain
from operator import or_
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from app.kept_patterns import KeptPatterns
from app.kept_words import KeptWords
from app.needed_words import Strings, edged
from app.small_letters import in_small_letters, of_small_letters

# The bit that every text has.
_ALWAYS = 1
# A cue that has looked so often gets a pattern of small letters, where none are kept: making that takes as
# long as it would have saved.
_OFTEN = 24
# So many combinations of needs each group of cues remembers.
_REMEMBERED = 512

P = ParamSpec("P")
T = TypeVar("T")

_registered: list[Cue] = []
_bits: dict[Strings, int] = {}
# The words that patterns need with the bits of each, and how long those of more than three letters may be that begin
# with the same four.
_bits_of_words: dict[str, int] = {}
_SHORT = 3
_FOUR = 4
_lengths: dict[str, tuple[int, ...]] = {}
# Beside what Python itself keeps of the modules.
_kept = KeptWords(Path(cache_from_source(__file__)).with_suffix(".words"))
_patterns = KeptPatterns(Path(cache_from_source(__file__)).with_suffix(".patterns"))


class Cue:
    """A pattern that is asked only of texts in which it may match. It answers as the pattern does.

    `first` is the bit of what fewest texts hold, `mask` all that a text needs. `place` is from where and up to where in
    the text to look, as a pattern takes it. Every match of the pattern must be one of one of its `ways`, if any are
    given: then a text needs what one of them does.
    """

    def __init__(self, source: str, flags: int = 0, ways: Iterable[str] = ()) -> None:
        self.source, self.flags = source, flags
        self.first, self.mask = _needs(source, flags)
        self._ways = tuple(_needs(way, flags)[1] for way in ways)
        self._looked = 0
        _registered.append(self)

    @classmethod
    def any_of(cls, wordings: Sequence[str], before: str = "", behind: str = "", flags: int = 0) -> Cue:
        """Make a cue that finds any of these wordings between the same edges, each a way of its own."""
        ways = (f"{before}(?:{wording}){behind}" for wording in wordings)
        return cls(f"{before}(?:{'|'.join(wordings)}){behind}", flags, ways)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself, compiled when a text first admits it."""
        return _patterns.compile(self.source, self.flags)

    @cached_property
    def _small(self) -> re.Pattern[str] | None:
        """The same of small letters, where there is such a one."""
        return None if self._small_source is None else _patterns.compile(self._small_source, self._small_flags)

    @cached_property
    def _small_ascii(self) -> re.Pattern[str] | None:
        """The same for texts without other letters than ASCII has: to look up each in Unicode takes a fifth longer."""
        if self._small_source is None:
            return None
        return _patterns.compile(self._small_source, self._small_flags | re.ASCII)

    @cached_property
    def _small_source(self) -> str | None:
        return of_small_letters(self.source, self.flags)

    @property
    def _small_flags(self) -> int:
        return self.flags & ~re.IGNORECASE

    def patterns(self) -> Iterator[tuple[str, int]]:
        """Give all that it may come to compile."""
        yield self.source, self.flags
        if self._small_source is not None:
            yield from ((self._small_source, flags) for flags in (self._small_flags, self._small_flags | re.ASCII))

    def admits(self, mask: int) -> bool:
        """Tell whether a text with this mask, or any part of it, may hold a match."""
        return mask & self.mask == self.mask and self._has_a_way(mask)

    def may_match(self, text: str) -> bool:
        """Tell whether the text, or any part of it, may hold a match."""
        return self.admits(mask_of(text))

    def search(self, text: str, *place: int) -> re.Match[str] | None:
        """Find the first match."""
        return self.find(text, *place) if mask_of(text) & self.mask == self.mask else None

    def finditer(self, text: str, *place: int) -> Iterator[re.Match[str]]:
        """Find every match, from left to right."""
        return self.find_all(text, *place) if mask_of(text) & self.mask == self.mask else iter(())

    def match(self, text: str, *place: int) -> re.Match[str] | None:
        """Match at the beginning of the text, or of the place."""
        return self.pattern.match(text, *place) if mask_of(text) & self.mask == self.mask else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Match the whole text."""
        return self.pattern.fullmatch(text) if mask_of(text) & self.mask == self.mask else None

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Replace every match."""
        return text if self.search(text) is None else self.pattern.sub(replacement, text)

    def split(self, text: str) -> list[str]:
        """Part the text at every match."""
        return [text] if self.search(text) is None else self.pattern.split(text)

    def find(self, text: str, *place: int) -> re.Match[str] | None:
        """Find the first match, of a text that is known to admit the cue."""
        pattern, letters = self._asked(text)
        found = pattern.search(letters, *place) if pattern else None
        return found if found is None or letters is text else self.pattern.match(text, found.start(), *place[1:])

    def find_all(self, text: str, *place: int) -> Iterator[re.Match[str]]:
        """Find every match, of such a text."""
        pattern, letters = self._asked(text)
        first = pattern.search(letters, *place) if pattern else None
        if pattern is None or first is None:
            return iter(())
        found = pattern.finditer(letters, first.start(), *place[1:])
        if letters is text:
            return found
        return filter(None, (self.pattern.match(text, one.start(), *place[1:]) for one in found))

    def _asked(self, text: str) -> tuple[re.Pattern[str] | None, str]:
        """Give what to ask, and of what: small letters tell where matches begin. Where there is no way, ask nothing."""
        if self._ways and not self._has_a_way(mask_of(text)):
            return None, text
        self._looked += 1
        letters = in_small_letters(text) if self._looked > _OFTEN or _patterns.kept else None
        if letters is None or self._small_source is None:
            return self.pattern, text
        return self._small_ascii if letters.isascii() else self._small, letters

    def _has_a_way(self, mask: int) -> bool:
        for way in self._ways:
            if mask & way == way:
                return True
        return not self._ways


class AnyCue:
    """Several cues as one question: whether any of them may match in a text, or does."""

    __slots__ = ("_admitted", "_all", "_cues", "_first", "_needed")

    def __init__(self, *cues: Cue | AnyCue) -> None:
        self._cues: tuple[Cue, ...] = tuple(
            chain.from_iterable(cue._cues if isinstance(cue, AnyCue) else (cue,) for cue in cues)  # noqa: SLF001
        )
        self._first = reduce(or_, (cue.first for cue in self._cues), 0)
        # In their order, by the bit of what fewest texts hold.
        self._needed: dict[int, list[tuple[int, Cue]]] = {}
        for place, cue in enumerate(self._cues):
            self._needed.setdefault(cue.first, []).append((place, cue))
        self._all = reduce(or_, (cue.mask for cue in self._cues), 0)
        # Texts hold few combinations of what they need, the same ones again and again.
        self._admitted: dict[int, Sequence[Cue]] = {}

    def search(self, text: str) -> re.Match[str] | None:
        """Find a match of any of them, not always the first in the text."""
        for cue in self._admitting(mask_of(text)):
            if found := cue.find(text):
                return found
        return None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find every match of each, one after another."""
        admitted = self._admitting(mask_of(text))
        return chain.from_iterable(cue.find_all(text) for cue in admitted) if admitted else iter(())

    def admits(self, mask: int) -> bool:
        """Tell whether a text with this mask, or any part of it, may hold a match of any of them."""
        return bool(self._admitting(mask))

    def admitting(self, text: str) -> Sequence[Cue]:
        """Give those that may match in the text, or in a part of it."""
        return self._admitting(mask_of(text))

    def may_match(self, text: str) -> bool:
        """Tell whether the text, or any part of it, may hold a match of any of them."""
        return self.admits(mask_of(text))

    def _admitting(self, mask: int) -> Sequence[Cue]:
        if not mask & self._first:
            return ()
        held = mask & self._all
        admitted = self._admitted.get(held)
        if admitted is None:
            near = chain.from_iterable(self._needed[bit] for bit in _bits_in(mask & self._first))
            admitted = [cue for _, cue in sorted(near) if held & cue.mask == cue.mask]
            if len(self._admitted) >= _REMEMBERED:
                self._admitted.clear()
            self._admitted[held] = admitted
        return admitted


def _bits_in(mask: int) -> Iterator[int]:
    while mask:
        bit = mask & -mask
        yield bit
        mask ^= bit


def where(
    *cues: Cue | AnyCue,
) -> Callable[[Callable[Concatenate[str, P], Iterator[T]]], Callable[Concatenate[str, P], Iterator[T]]]:
    """Let a function read only texts in which one of the cues that it finds all by may match."""
    any_of_them = AnyCue(*cues)

    def asked(read: Callable[Concatenate[str, P], Iterator[T]]) -> Callable[Concatenate[str, P], Iterator[T]]:
        @wraps(read)
        def read_where(text: str, /, *args: P.args, **kwargs: P.kwargs) -> Iterator[T]:
            return read(text, *args, **kwargs) if any_of_them.may_match(text) else iter(())

        return read_where

    return asked


@lru_cache(maxsize=8192)
def mask_of(text: str) -> int:
    """Give the bits of all that cues need and the text, or a part of it, holds."""
    return reduce(or_, map(_mask_of_word, text.split()), _ALWAYS)


@lru_cache(maxsize=65536)
def _mask_of_word(word: str) -> int:
    word, mask = edged(word), 0
    for start in range(len(word)):
        if short := _mask_of_letters(word[start : start + _SHORT]):
            mask |= short
        for length in _lengths.get(word[start : start + _FOUR], ()):
            if bits := _bits_of_words.get(word[start : start + length]):
                mask |= bits
    return mask


@lru_cache(maxsize=16384)
def _mask_of_letters(letters: str) -> int:
    """Give the bits of the short words that three letters begin with."""
    return reduce(or_, (_bits_of_words.get(letters[:length], 0) for length in range(1, _SHORT + 1)))


def _needs(source: str, flags: int) -> tuple[int, int]:
    """Give the bits of what a pattern needs, of the rarest and of all; what needs nothing has the bit of every text."""
    bits = [_bit_of(words) for words in _kept.of(source, flags)] or [_ALWAYS]
    return bits[0], reduce(or_, bits)


def _bit_of(words: Strings) -> int:
    """Give a set of words its bit."""
    if words not in _bits:
        _bits[words] = bit = _ALWAYS << len(_bits) + 1
        for word in words:
            _bits_of_words[word] = _bits_of_words.get(word, 0) | bit
            if len(word) > _SHORT and len(word) not in (lengths := _lengths.get(word[:_FOUR], ())):
                _lengths[word[:_FOUR]] = (*lengths, len(word))
        mask_of.cache_clear()
        _mask_of_word.cache_clear()
        _mask_of_letters.cache_clear()
    return _bits[words]


def registered() -> tuple[Cue, ...]:
    """Give every cue there is."""
    return tuple(_registered)


def keep_needed_words() -> None:
    """Keep what all cues need for the next process, to be called once they are made."""
    _kept.keep()


def keep_patterns() -> None:
    """Keep what all cues may come to compile for other processes; to compile it takes seconds."""
    _patterns.keep(chain.from_iterable(cue.patterns() for cue in _registered))
