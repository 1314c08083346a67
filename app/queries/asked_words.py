"""The words of a question, each with those that are searched for as the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.facts.words import stems_of, words_of
from app.vocabulary.equal_words import EQUAL_WORDS

# The ways in which a word may stand in a name, folded: in each all words of the way.
Ways = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class AskedWord:
    """A word as it was asked for, and the others that are searched for as the same."""

    text: str
    ways: Ways
    same: tuple[str, ...] = ()


def asked_words(text: str) -> list[AskedWord]:
    """Read the words of a question in order; `breast feeding` is one of them."""
    stems = stems_of(text)
    left, found = list(stems), []
    while left:
        way = next((way for way in _SAME if way == tuple(left[: len(way)])), (left[0],))
        found.append(_asked(" ".join(stems[stem] for stem in way), way))
        left = left[len(way) :]
    return found


def holds_all(asked: list[AskedWord], text: str) -> bool:
    """Tell whether every word that is asked for stands in a text."""
    stored = set(words_of(text))
    return all(any(stored.issuperset(way) for way in word.ways) for word in asked)


def _asked(text: str, way: tuple[str, ...]) -> AskedWord:
    row = _SAME.get(way)
    if row is None:
        return AskedWord(text, (way,))
    ways = dict.fromkeys([way, *(tuple(words_of(each)) for each in row)])
    return AskedWord(text, tuple(ways), tuple(each for each in row if tuple(words_of(each)) != way))


def _same() -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    for row in EQUAL_WORDS:
        yield from ((tuple(words_of(word)), row) for word in row)


# The row of each way to say a word, those of two words first.
_SAME = dict(sorted(_same(), key=lambda each: -len(each[0])))
