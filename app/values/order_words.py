"""Which words of an order are its strength, form, way or time, wherever they stand: the others are the drug's name."""

from __future__ import annotations

import re

from app.vocabulary.clinical_drugs import FORM_WORDS, UNITS
from app.vocabulary.order_words import (
    ACTS,
    COUNTED,
    KIND_PHRASES,
    NAMING,
    NUMBERED,
    NUMBERS,
    ROUTE_PHRASES,
    SPANS,
    TIME_PHRASES,
)

_NUMBER = r"\d[\d.,/\-]*"
_AMOUNT = re.compile(rf"(?:{_NUMBER})?([^\W\d_]+\d?|%)?(?:/(?:{_NUMBER})?(?:[^\W\d_]+\d?)?){{0,2}}")
_BARE_NUMBER = re.compile(_NUMBER)
_APPROVAL = re.compile(r"(?:nda|anda|bla)\d+")
# `p.o.`, `b.i.d.`
_DOTTED = re.compile(r"(?:[a-z]\.){2,}")
_AROUND = ",;()."
_COMPOUND = re.compile(r"[-/]")


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_SPAN, _COUNT = f"(?:{_any_of(SPANS)})", f"(?:{_any_of(COUNTED)})"
_MANY = rf"(?:\d+(?:-\d+| to \d+)?|{_any_of(NUMBERS)})"
_PHRASE = re.compile(
    rf"(?:{_any_of((*KIND_PHRASES, *TIME_PHRASES, *ROUTE_PHRASES, *ACTS, *COUNTED))}"
    rf"|q ?(?:\d+(?:-\d+)?) ?{_SPAN}|every (?:{_MANY} )?{_SPAN}|(?:for|x) ?{_MANY} ?(?:{_SPAN}|doses)"
    rf"|{_MANY} ?(?:x|times?) ?(?:/|a |per |each |every )?(?:{_SPAN}|daily|weekly)|(?:a|per|each) {_SPAN}"
    rf"|\d-\d-\d(?:-\d)?|(?:{_any_of(NUMBERS)})(?: a)? {_COUNT})(?= |$)"
)
_COUNTED = re.compile(rf"{_NUMBER} ?{_COUNT}(?= |$)")


def order_words(words: list[str]) -> list[bool]:
    """Tell of each word of a folded text whether it is one of an order's, and no part of a name."""
    return _Order(words).told


def is_count(words: list[str], place: int) -> bool:
    """Tell whether a number stands here with something behind it that is counted: `2 tablets`."""
    return _COUNTED.match(" ".join(map(_bare, words[place : place + 2]))) is not None


class _Order:
    """Goes along the words once, and then back over those that may belong to the name behind them."""

    def __init__(self, words: list[str]) -> None:
        self.words = [_bare(word) for word in words]
        self.text = " ".join(self.words)
        self.told: list[bool] = []
        # What is one of the name where that comes next: `liquid paraffin`, `5 mg l carnitine`.
        self.loose = {place for place, word in enumerate(self.words) if word in NAMING}
        start = 0
        while (place := len(self.told)) < len(words):
            width = self._width(place, start)
            self.told += [True] * width or [False]
            start += sum(len(word) + 1 for word in self.words[place : len(self.told)])
        for place in range(len(words) - 2, -1, -1):
            if place in self.loose and not self.told[place + 1]:
                self.told[place] = False

    def _width(self, place: int, start: int) -> int:
        word, after_order = self.words[place], place > 0 and self.told[-1]
        if width := amount_width(self.words, place):
            return width
        if word == "iv" and place and self.words[place - 1] in NUMBERED:
            return 0
        counted = _COUNTED.match(self.text, start) if place == 0 or after_order else None
        if found := counted or _PHRASE.match(self.text, start):
            return found[0].count(" ") + 1
        if after_order and (word == "of" or _BARE_NUMBER.fullmatch(word) or _has_units(word)):
            self.loose |= {place} if word != "of" else set()
            return 1
        return int(not word or _is_form(word))


def amount_width(words: list[str], place: int) -> int:
    """Tell how many words an amount takes that begins here: `81mg` one, `100 mg/0.67` two; 0 where none does."""
    word = words[place]
    if not word[:1].isdigit():
        return 0
    if _BARE_NUMBER.fullmatch(word):
        following = words[place + 1] if place + 1 < len(words) else ""
        return 2 if following and not following[0].isdigit() and _has_units(following) else 0
    return int(_has_units(word))


def _has_units(word: str) -> bool:
    """Tell whether a word is an amount with its unit, or the unit alone, of something else perhaps: `mg/0.67`."""
    found = _AMOUNT.fullmatch(word)
    return found is not None and found[1] is not None and found[1].rstrip("0123456789") in UNITS


def _is_form(word: str) -> bool:
    """Tell whether it is a word of a form, a new drug application's number, or made of such words as `low-dose` is."""
    if all(part in FORM_WORDS for part in _COMPOUND.split(word)) or _APPROVAL.fullmatch(word):
        return True
    return "-" in word and _PHRASE.fullmatch(word.replace("-", " ")) is not None


def _bare(word: str) -> str:
    word = word.strip(",;()")
    return word.replace(".", "") if _DOTTED.fullmatch(word) else word.strip(_AROUND)
