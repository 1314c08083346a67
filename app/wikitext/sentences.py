"""Splits the text of a block into sentences.

A sentence ends at `.`, `!` or `?` before white space or a reference, where the next word begins like one. No sentence
ends inside parentheses, inside a link, or after an abbreviation.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter

from app.vocabulary.abbreviations import LETTERED, NEVER_FINAL, OPENERS, RARELY_FINAL
from app.vocabulary.punctuation import CLOSING_MARKS, OPENING_MARKS
from app.wikitext.document import Passage

_STOP = re.compile(rf"[.!?]+[{re.escape(CLOSING_MARKS)}]*")
_LAST_WORD = re.compile(r"[^\s(\[{/,;:–—]+$")
_NEXT_WORD = re.compile(rf"[{re.escape(OPENING_MARKS)}]*([^\W_]+)")
_WORD = re.compile(r"[^\W_]+")
_LETTERED = re.compile(rf"\b(?:{'|'.join(sorted(LETTERED))})\s[A-Z]$", re.IGNORECASE)
_LONGEST_WORD = 40
_BRACKET = re.compile(r"[()\[\]]")
_CLOSING = {")": "(", "]": "["}
_start = itemgetter(0)


def sentence_bounds(passage: Passage) -> list[tuple[int, int]]:
    """Give the plain positions of each sentence, blanks at both ends left out."""
    cuts = [0, *_boundaries(passage), len(passage.plain)]
    return _pieces(passage.plain, sorted({*cuts, *_unstopped(passage, cuts)}))


def _pieces(text: str, cuts: list[int]) -> list[tuple[int, int]]:
    bounds = (_strip(text, start, end) for start, end in pairwise(cuts))
    return [(start, end) for start, end in bounds if start < end]


def _unstopped(passage: Passage, cuts: list[int]) -> Iterator[int]:
    """Find sentences whose stop was forgotten before a reference: the word after it opens another one of the block."""
    text = passage.plain
    places = [mark.at for mark in passage.marks if mark.reference is not None]
    places = [at for at in places if text[at - 1 : at].isalnum() and text[at : at + 1] == " "]
    opening = (
        {_first_word(text[start : start + _LONGEST_WORD]) for start, _ in _pieces(text, cuts)} if places else set()
    )
    for at in places:
        word = _first_word(text[at : at + _LONGEST_WORD].lstrip())
        if word[:1].isupper() and word in opening:
            yield at


def _first_word(text: str) -> str:
    word = _WORD.match(text)
    return word.group() if word else ""


def _boundaries(passage: Passage) -> list[int]:
    text = passage.plain
    marks = {mark.at for mark in passage.marks}
    stops = (stop.span() for stop in _STOP.finditer(text))
    ends = [end for start, end in stops if (text[end : end + 1].isspace() or end in marks) and _ends(text, start, end)]
    if not ends:
        return []
    enclosed = _enclosed(passage)
    return [end for end in ends if not _within(enclosed, end - 1) and not _within_construct(passage, end)]


def _within_construct(passage: Passage, place: int) -> bool:
    """Tell whether the characters on both sides of a position are shown by one construct, which no slice can cut."""
    return passage.offsets[place - 1 : place] == passage.offsets[place : place + 1]


def _ends(text: str, stop: int, end: int) -> bool:
    """Tell whether the stop ends a sentence, by the words on both sides of it."""
    after = text[end : end + _LONGEST_WORD].lstrip()
    if not after:
        return False
    following = _NEXT_WORD.match(after)
    opens = following is not None and following.group(1).lower() in OPENERS and after[0].isupper()
    if not opens and not _begins(after, broken="\n" in text[end : end + 2]):
        return False
    last = _LAST_WORD.search(text[max(0, stop - _LONGEST_WORD) : stop])
    word = last.group().lower() if last else ""
    initial = last is not None and len(last.group()) == 1 and last.group().isupper()
    if initial and _LETTERED.search(text, max(0, stop - _LONGEST_WORD), stop):
        return True
    if word in NEVER_FINAL and not initial:
        return False
    return opens or not (initial or word in RARELY_FINAL)


def _begins(after: str, *, broken: bool) -> bool:
    """Tell whether text may begin a sentence: a capital, digit, or opening mark; anything after a line break."""
    return broken or after[0].isupper() or after[0].isdigit() or after[0] in OPENING_MARKS


def _enclosed(passage: Passage) -> list[tuple[int, int]]:
    """Give the stretches inside matched parentheses or a link, where no sentence ends: in order, none in another."""
    spans = [(link.start, link.end - 1) for link in passage.links]
    opened: list[tuple[str, int]] = []
    for match in _BRACKET.finditer(passage.plain):
        bracket, place = match.group(), match.start()
        if bracket in "([":
            opened.append((bracket, place))
        elif opened and _CLOSING[bracket] == opened[-1][0]:
            spans.append((opened.pop()[1], place))
    outer: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if outer and start < outer[-1][1]:
            outer[-1] = (outer[-1][0], max(end, outer[-1][1]))
        else:
            outer.append((start, end))
    return outer


def _within(spans: list[tuple[int, int]], place: int) -> bool:
    """Tell whether a position is inside one of the stretches."""
    begun = bisect_right(spans, place, key=_start)
    return begun > 0 and place < spans[begun - 1][1]


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
