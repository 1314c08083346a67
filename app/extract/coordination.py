"""Splits a coordinated list into its pieces: "nausea, vomiting, and rash" is three things.

The rule. A piece ends at a comma, semicolon, bullet, line break or conjunction that stands outside parentheses,
brackets and quotation marks. Two neighbours stay one piece where the left one is not complete by itself:

* it ends in an adjective, so that both share the noun ("fast or irregular heartbeat", "gastric and duodenal ulcers");
* it ends in a part of the body and so does or begins the right one ("skin and soft tissue infections", "swelling of
  the face, lips, and tongue");
* both are words of change with one object ("increase or decrease in appetite", "weight gain or loss");
* they are a set expression ("signs and symptoms"), or numbers ("between 2 and 4").

A modifier after the last piece stays with it: "pain and redness at the injection site" is "pain" and "redness at the
injection site". The words come from `app.vocabulary.coordination`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from app.vocabulary.coordination import (
    ADJECTIVE_ENDINGS,
    BODY_WORDS,
    CHANGE_WORDS,
    DETERMINERS,
    FIXED_PAIRS,
    NAMES_LIKE_ADJECTIVES,
    NOUNS_LIKE_ADJECTIVES,
    PLAIN_ADJECTIVES,
    STATES,
)

_CONJUNCTION = r"(?:and/or|as well as|along with|but also|and|or|&)"
_SEPARATOR = re.compile(
    rf"(?:(?<!\d),|,(?!\d)|[;\n•·])\s*(?:{_CONJUNCTION}(?=\s))?|(?<=\s){_CONJUNCTION}(?=\s)", re.IGNORECASE
)
_NESTING = re.compile(r'[()\[\]“”"]')
_CLOSERS = {")": "(", "]": "[", "”": "“"}
_WORD = re.compile(r"[^\W_][\w'\u2019-]*")
_OF = re.compile(r"\b(?:of|in|to|on|around|with)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"\s*an?\s", re.IGNORECASE)  # a new thing begins
_LOOSE = re.compile(r" (?=[.,;:](?:\s|$)|[-/]\w)")  # left where parentheses were
_SHORTEST_ADJECTIVE = 5


class Piece(NamedTuple):
    """One member of a list.

    `text` is without its parentheses, white space folded; `text[start:end]` of the list is all of it. `note` is what
    stands in its parentheses (from the first to the last where there are several), beginning at `note_start`.
    """

    text: str
    start: int
    end: int
    note: str | None = None
    note_start: int | None = None


class _Stretch(NamedTuple):
    """The text between two separators, and whether the separator before it holds a conjunction."""

    start: int
    end: int
    joined: bool


@lru_cache(maxsize=256)  # several stretches of a sentence lead to the same list; nobody changes it
def coordinated(text: str) -> list[Piece]:
    """Split a list at its top level; text without a separator is one piece, blank text none."""
    nested = _nested(text)
    masked = _masked(text, nested)
    stretches = _merged(masked, list(_stretches(masked)))
    parentheses = [(start, end) for start, end in nested if text[start] == "("]
    pieces = (_piece(text, stretch, parentheses) for stretch in stretches)
    return [piece for piece in pieces if piece.text or piece.note]


def _nested(text: str) -> list[tuple[int, int]]:
    """Outermost bracketed or quoted stretches, brackets included; one that is never closed does not count."""
    opened: list[int] = []
    closed: list[tuple[int, int]] = []
    for at, character in ((mark.start(), mark.group()) for mark in _NESTING.finditer(text)):
        if character == '"' and opened and text[opened[-1]] == '"':
            closed.append((opened.pop(), at + 1))
        elif character in _CLOSERS:
            _close(text, at, opened, closed)
        else:
            opened.append(at)
    return _outermost(closed)


def _close(text: str, at: int, opened: list[int], closed: list[tuple[int, int]]) -> None:
    """Close the nearest bracket of this kind; a quotation mark that is left open inside it is forgotten."""
    for depth in range(len(opened) - 1, max(len(opened) - 4, -1), -1):
        if text[opened[depth]] == _CLOSERS[text[at]]:
            closed.append((opened[depth], at + 1))
            del opened[depth:]
            return


def _outermost(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    outer: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if not outer or start >= outer[-1][1]:
            outer.append((start, end))
    return outer


def _masked(text: str, nested: list[tuple[int, int]]) -> str:
    for start, end in nested:
        text = text[:start] + "\x00" * (end - start) + text[end:]
    return text


def _stretches(masked: str) -> Iterator[_Stretch]:
    start, joined = 0, False
    for separator in _SEPARATOR.finditer(masked):
        yield _Stretch(start, separator.start(), joined)
        start, joined = separator.end(), separator.group()[-1] not in ",;\n•· "
    yield _Stretch(start, len(masked), joined)


def _merged(masked: str, stretches: list[_Stretch]) -> list[_Stretch]:
    """Put together again what shares a word."""
    kept = stretches[:1]
    for stretch in stretches[1:]:
        left = kept[-1]
        separator = masked[left.end : stretch.start]
        parted = "\n" in separator or ";" in separator
        if not parted and _one_thing(
            masked[left.start : left.end], masked[stretch.start : stretch.end], joined=stretch.joined
        ):
            kept[-1] = _Stretch(left.start, stretch.end, left.joined)
        else:
            kept.append(stretch)
    return kept


def _one_thing(left: str, right: str, *, joined: bool) -> bool:
    before = _words(left)
    after = _words(right)
    if not before or not after or "\x00" in left.rstrip()[-1:]:
        return False
    if joined and ((before[-1], after[0]) in FIXED_PAIRS or (before[-1].isdigit() and after[0].isdigit())):
        return True
    share_change = joined and before[-1] in CHANGE_WORDS and after[0] in CHANGE_WORDS
    return share_change or _share_noun(before, after, joined=joined) or _share_place(left, right, joined=joined)


def _is_state(words: list[str]) -> bool:
    """Tell a part of the body in a state, which is complete: "dry mouth", but not "upper arm"."""
    return words[0] in STATES and words[-1] in BODY_WORDS


def _words(text: str) -> list[str]:
    words = [word.lower() for word in _WORD.findall(text)]
    while words and words[0] in DETERMINERS:
        del words[0]
    return words


def _share_noun(before: list[str], after: list[str], *, joined: bool) -> bool:
    """Left ends in an adjective: its noun is still to come. At a mere comma, both must be plain adjectives."""
    if not is_adjective(before[-1]) or tuple(before[-2:]) in NAMES_LIKE_ADJECTIVES:
        return False
    if joined:
        return len(after) > 1 or is_adjective(after[0])
    return is_adjective(after[0]) and all(map(is_adjective, before))


def _share_place(left: str, right: str, *, joined: bool) -> bool:
    """Parts of the body that share a noun after them or a preposition before them."""
    before, after = _words(left), _words(right)
    if before[-1] not in BODY_WORDS or _ARTICLE.match(right):
        return False
    if _is_state(before) and after[0] in STATES:
        return False
    only_places = all(word in BODY_WORDS or is_adjective(word) for word in after) and after[-1] in BODY_WORDS
    if _OF.search(left) or not joined:
        return only_places
    if _is_state(before):
        return only_places
    return only_places or (len(after) > 1 and (after[0] in BODY_WORDS or is_adjective(after[0])))


def is_adjective(word: str) -> bool:
    """Tell whether a lower-case word looks like an adjective that wants a noun."""
    if word in PLAIN_ADJECTIVES:
        return True
    if word in NOUNS_LIKE_ADJECTIVES or len(word) < _SHORTEST_ADJECTIVE:
        return False
    return word.endswith(ADJECTIVE_ENDINGS)


def _piece(text: str, stretch: _Stretch, parentheses: list[tuple[int, int]]) -> Piece:
    whole = text[stretch.start : stretch.end]
    start = stretch.start + len(whole) - len(whole.lstrip())
    end = max(start, stretch.start + len(whole.rstrip()))
    inside = [(first, last) for first, last in parentheses if start <= first and last <= end]
    if not inside:
        return Piece(" ".join(text[start:end].split()), start, end)
    note_start, note_end = inside[0][0] + 1, inside[-1][1] - 1
    edges = [start, *(edge for span in inside for edge in span), end]
    outside = " ".join(text[first:last] for first, last in zip(edges[::2], edges[1::2], strict=True))
    return Piece(_LOOSE.sub("", " ".join(outside.split())), start, end, text[note_start:note_end], note_start)
