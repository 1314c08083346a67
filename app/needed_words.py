r"""Derives from a pattern the words without which it cannot match, so that a text without them need not be searched.

A pattern may need several: `avoid .* (?:wine|beer)` needs one of {avoid}, and one of {wine, beer}.

A word here is a stretch without blanks, folded: what `re.IGNORECASE` takes for equal is equal, and so are all digits.
`EDGE` stands in it where a word begins or ends, so that `\bin\b` needs another word than `in`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

# The parser of `re` itself: private, and the same since Python 3.11.
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple, TypeAlias

Strings = frozenset[str]
Needed: TypeAlias = tuple[Strings, ...]
# What `re` makes of a piece of a pattern: lists and tuples without types.
Parsed: TypeAlias = Any

_EMPTY: Strings = frozenset({""})
_CLOSING: Strings = frozenset({"\0"})
# A stretch of a pattern that can be more strings than these is taken in parts.
_MOST_STRINGS = 500
_LARGEST_RANGE = 16
_MOST_SETS = 3
_LAST_ASCII = 127
_CATEGORIES = {op.CATEGORY_DIGIT: "0", op.CATEGORY_SPACE: " "}
_FOR_EACH_LETTER = 0.3
_COMMON_WORDS = frozenset(
    # A paragraph reads better than a column.
    """a all also an and are as at be been but by can drug for from had has have if in is it its may more most no not
    of on or other such than that the their there these they this to use used was were when which who with
    . , ; : - ( )""".split()  # noqa: SIM905
)
# What articles on drugs say in every tenth or twentieth sentence, however long it is.
_FREQUENT_WORDS = frozenset(
    """about acid administration adults adverse after associated because before being between blood body both brain
    cases children clinical common compared concentration could day days disease do dose doses drugs due during each
    effect effects failure first given half heart high hours however include including increase increased its kidney
    less levels life like liver long low many medical medication might must no only oral over pain patients people per
    plasma pregnancy rare reactions recommended reported risk severe should side since some studies study symptoms
    syndrome taken taking than therapy time treat treated treatment under until while will with within without women
    would years""".split()  # noqa: SIM905
)
_OF_FREQUENT_WORDS = 0.06
_CLOSED = {op.AT_BOUNDARY, op.AT_BEGINNING, op.AT_BEGINNING_STRING, op.AT_END, op.AT_END_STRING}
EDGE = "\1"
# In a string of a pattern: no word goes on beyond this place.
_CLOSE = "\0"
_ANY_EDGE = re.compile(r"\b")
_INNER_EDGE = re.compile(r"(?<=\w)(?=\W)|(?<=\W)(?=\w)")
# Without case, `re` takes these for an i, `str.casefold` does not.
_TURKISH = str.maketrans("\u0130\u0131", "ii")
# Without case, `re` takes one of these for the other, though only the letters are part of a word: so not read at all.
_IOTAS = set(map(ord, "\u0345\u0399\u03b9\u1fbe"))
_ANY_DIGIT = re.compile(r"\d")


class _Reading(NamedTuple):
    """What is known of a part of a pattern: all strings that it can be, or else sets of words: it has one of each set.

    Where both are known, the words are those of what it looks ahead or back at.
    """

    strings: Strings | None = None
    needed: Needed = ()


_UNKNOWN = _Reading()


def needed_words(source: str, flags: int) -> Needed:
    """Give sets of words, as `edged` writes them: every match holds one of each. What fewest texts meet comes first.

    There is none where a pattern needs no word.
    """
    parsed = _parser.parse(source, flags)
    return () if parsed.state.flags & re.ASCII else _needed_by(_read(parsed))


def edged(text: str) -> str:
    """Fold a text, and put an `EDGE` wherever a word begins or ends."""
    if text.isascii() and text.isalpha():
        return f"{EDGE}{text.lower()}{EDGE}"
    return _folded(_ANY_EDGE.sub(EDGE, text.translate(_TURKISH)))


def _folded(text: str) -> str:
    return _ANY_DIGIT.sub("0", text.casefold())


def _read(sequence: Parsed) -> _Reading:
    strings, whole = _EMPTY, True
    needed: Needed = ()
    for kind, argument in sequence:
        if kind is op.LITERAL and argument not in _IOTAS and len(strings) <= _MOST_STRINGS:
            letter = _letter(argument)  # as below, for what patterns are mostly made of
            strings = frozenset([before + letter for before in strings])
            continue
        part = _READERS[kind](argument) if kind in _READERS else _UNKNOWN
        needed += part.needed
        if part.strings is not None and len(strings) * len(part.strings) <= max(_MOST_STRINGS, len(part.strings)):
            strings = frozenset(before + after for before in strings for after in part.strings)
        else:
            needed, whole = (*needed, *_words_of(strings)), False
            strings = part.strings or _EMPTY
    return _Reading(strings, _rarest(needed)) if whole else _Reading(None, _rarest((*needed, *_words_of(strings))))


def _letter(code: int) -> str:
    return chr(code).translate(_TURKISH)


def _is_word(sequence: Parsed) -> bool:
    """Tell whether this is one character, and any of a word will do."""
    if len(sequence) != 1 or sequence[0][0] is not op.IN:
        return False
    members = sequence[0][1]
    return members[0][0] is not op.NEGATE and (op.CATEGORY, op.CATEGORY_WORD) in members


def _characters(members: Parsed) -> Strings | None:
    """Give the characters of a class, or None where it is negated or large."""
    characters: set[str] = set()
    for kind, argument in members:
        if kind is op.LITERAL and argument not in _IOTAS:
            characters.add(_letter(argument))
        elif kind is op.RANGE and argument[1] <= min(argument[0] + _LARGEST_RANGE, _LAST_ASCII):
            characters.update(_letter(code) for code in range(argument[0], argument[1] + 1))
        elif kind is op.CATEGORY and argument in _CATEGORIES:
            characters.add(_CATEGORIES[argument])
        else:
            return None
    return frozenset(characters)


def _any_of(branches: list[_Reading]) -> _Reading:
    strings = [branch.strings for branch in branches if branch.strings is not None]
    if len(strings) == len(branches):
        return _Reading(frozenset().union(*strings))
    return _Reading(None, _in_turn([_needed_by(branch) for branch in branches]))


def _in_turn(needed: list[Needed]) -> Needed:
    """Unite the first sets of all, the second sets of all and so on; one that has no more gives its last again."""
    if not all(needed):
        return ()
    return tuple(frozenset().union(*(sets[min(n, len(sets) - 1)] for sets in needed)) for n in range(_longest(needed)))


def _longest(lists: Sequence[Sequence[object]]) -> int:
    return min(max(map(len, lists)), _MOST_SETS)


def _repeated(repeat: Parsed) -> _Reading:
    least, most, sequence = repeat
    part = _read(sequence)
    if most == 1 or (part.strings and not any(string.strip() for string in part.strings)):
        return part if least else _Reading(None if part.strings is None else part.strings | _EMPTY)
    return _Reading(None, _needed_by(part) if least else ())


def _needed_by(reading: _Reading) -> Needed:
    """Give the sets of words of which the part of a pattern always holds one each."""
    return _rarest((*reading.needed, *(() if reading.strings is None else _words_of(reading.strings))))


def _words_of(strings: Strings) -> Needed:
    """Give of each string the word that fewest texts hold, then the next one of each; nothing where one has none."""
    words = [sorted(_words_in(string), key=_frequency) for string in strings]
    if not all(words):
        return ()
    return tuple(frozenset([_folded(each[min(n, len(each) - 1)]) for each in words]) for n in range(_longest(words)))


def _words_in(string: str) -> list[str]:
    return _INNER_EDGE.sub(EDGE, string).replace(_CLOSE, "").split()


def _rarest(needed: Iterable[Strings]) -> Needed:
    """Choose the sets that fewest texts meet."""
    return tuple(sorted(dict.fromkeys(needed), key=_frequency_of_any)[:_MOST_SETS])


def _frequency_of_any(words: Strings) -> float:
    return sum(map(_frequency, words))


def _frequency(word: str) -> float:
    """Guess how often texts hold a word. A wrong guess makes a text be searched in vain, and no more."""
    whole = word.strip(EDGE)
    if whole in _FREQUENT_WORDS:
        return _OF_FREQUENT_WORDS
    return 1 / len(word) if whole in _COMMON_WORDS else _FOR_EACH_LETTER ** len(word)


# What a letter, a digit and the end of a word are is read as in Unicode, so parts with another notion are not read.
_READERS: dict[object, Callable[[Parsed], _Reading]] = {
    op.LITERAL: lambda code: _Reading(_characters([(op.LITERAL, code)])),
    op.IN: lambda members: _Reading(_characters(members)),
    op.SUBPATTERN: lambda group: _UNKNOWN if group[1] & re.ASCII else _read(group[-1]),
    op.ATOMIC_GROUP: _read,
    op.BRANCH: lambda branches: _any_of([_read(branch) for branch in branches[1]]),
    op.MAX_REPEAT: _repeated,
    op.MIN_REPEAT: _repeated,
    op.POSSESSIVE_REPEAT: _repeated,
    op.ASSERT: lambda look: _Reading(_EMPTY, _needed_by(_read(look[1]))),
    op.ASSERT_NOT: lambda look: _Reading(_CLOSING if _is_word(look[1]) else _EMPTY),
    op.AT: lambda place: _Reading(_CLOSING if place in _CLOSED else _EMPTY),
}
