"""Finds doses in a sentence: each amount with its frequency, duration and patients, as one short phrase.

A phrase is built around an amount, a frequency, or both. What stands between the two belongs to it (a route), and so do
a duration or purpose right after them and the group of patients that the sentence names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.extract.dose_anchors import Anchor, anchors, is_timing, next_start
from app.extract.dose_patients import belongs_to_none, dose_population
from app.extract.dose_purposes import purpose_of
from app.extract.dose_routes import dose_route
from app.extract.phrases import LONGEST_PHRASE
from app.values.quantity import FoundQuantity

_CHANGED = "(?:increased|reduced|decreased|adjusted|titrated|repeated)"
_AFTER = re.compile(
    r" (?:an|one|\w+) (?:minutes?|hours?|days?|weeks?|months?) later\b|"
    r"(?: (?:by mouth|orally|intravenously|subcutaneously|intramuscularly|IV|IM|SC))?"
    r" (?:for|in|to (?!\d)|until|over|during|with|as)\b(?:[^,;.:()]|\.(?=\d))*",
    re.IGNORECASE,
)
_AFTER_END = re.compile(
    rf" (?:and (?:{_CHANGED}|then|a|up to|may|can|is|are|it|goe?s?)|then|should|may|is|are|with doses)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_DOSE_WORD_BEFORE = re.compile(
    r"(?:\w+ ){0,2}dos(?:e|es|age|ages)\b(?: (?:is|are|be|of|taken|given|usually|at|once))*\s*$", re.IGNORECASE
)
_KIND_BEFORE = re.compile(
    r"\b(?:maximum|maximal|max\.|starting|initial|loading|maintenance)"
    r"(?: (?:recommended|oral|daily|adult|dose|dosage|of|is|are)){0,4} ?$",
    re.IGNORECASE,
)
_LOOSE_END = re.compile(
    r"(?:[ ,](?:and|or|plus|with|for|to|in|at|then|by|of|the|a|until|over|during|as))+$", re.IGNORECASE
)
_DAILY_DOSE = re.compile(
    r"\b(?P<often>daily|weekly|monthly)(?: \w+)? dos(?:e|es|age|ages)\b(?:(?!dos(?:e|age))[^.;,:(]){0,40}$",
    re.IGNORECASE,
)
_SINGLE_DOSE = re.compile(
    r"(?:^|\b(?:an?|one|the) )single "
    r"(?:(?:oral|intravenous|intramuscular|subcutaneous|initial|starting|high|low|large) )?dose (?:\([^()]{2,30}\) )?"
    r"(?:of|is) (?:about |up to |approximately )?$",
    re.IGNORECASE,
)
_SINGLE_AMOUNT = re.compile(r"(?:an? |one )?single (?:\S+ ){1,3}?(?:\w+ )?dose\b", re.IGNORECASE)
_LONGEST_SENTENCE = 4000
_NEAR = 80


@dataclass(frozen=True, slots=True)
class DosePhrase:
    """One dose as the sentence states it, from `start` to `end`; `text` is short, and in the article's words."""

    start: int
    end: int
    text: str
    dose: FoundQuantity | None
    amount: str | None
    frequency: str | None
    route: str | None
    population: str | None
    # The illness that it is for, where the sentence says so.
    purpose: str | None
    # Told as what is to be done, whatever stands around it.
    instructed: bool = False


@lru_cache(maxsize=16)  # what reads doses for use, and what reads the others, ask of a sentence one after another
def dose_phrases(text: str) -> tuple[DosePhrase, ...]:
    """Every dose of a sentence in order."""
    return tuple(_phrases(text[:_LONGEST_SENTENCE]))


def _phrases(text: str) -> Iterator[DosePhrase]:
    found = anchors(text)
    for at, anchor in enumerate(found):
        begin = found[at - 1].end if at else 0
        if not belongs_to_none(text, anchor, begin, found):
            yield _phrase(text, anchor, begin, found)


def phrases_around(text: str, found: list[Anchor]) -> Iterator[DosePhrase]:
    """Build the phrases around places that are known to tell a dose."""
    for at, anchor in enumerate(found):
        yield _phrase(text, anchor, found[at - 1].end if at else 0, found)


def _phrase(text: str, anchor: Anchor, begin: int, found: list[Anchor]) -> DosePhrase:
    start, limit = anchor.start, next_start(text, anchor.end, found)
    if anchor.dose is None and anchor.words is None and (before := _DOSE_WORD_BEFORE.search(text[:start][-60:])):
        start -= len(text[:start][-60:]) - before.start()
    elif kind := _KIND_BEFORE.search(text[max(0, start - 60) : start]):
        start -= len(kind.group())
    after = _AFTER.match(text, anchor.end, limit)
    tail = _AFTER_END.sub("", after.group()) if after else ""
    core = text[start : anchor.end]
    population = dose_population(text, anchor, found)
    words = _joined(core + tail, population)
    purpose = purpose_of(text, anchor, begin, limit)
    return DosePhrase(
        anchor.start,
        anchor.end,
        words,
        anchor.dose,
        text[anchor.dose.start : anchor.dose.end][:LONGEST_PHRASE] if anchor.dose else anchor.words,
        _frequency(text, anchor),
        dose_route(text, core, anchor, begin, found),
        population or purpose,
        purpose,
        anchor.instructed,
    )


def _frequency(text: str, anchor: Anchor) -> str | None:
    """Give how often; also off the noun before an amount: "the daily dose is 5 mg", "a single dose of 5 mg"."""
    if anchor.dose is None or (anchor.frequency and not is_timing(anchor.frequency)):
        return anchor.frequency
    before = text[max(0, anchor.start - _NEAR) : anchor.start]
    if _SINGLE_DOSE.search(before) or _SINGLE_AMOUNT.match(text, anchor.start):
        return " ".join(filter(None, ("single dose", anchor.frequency)))
    told = None if anchor.frequency else _DAILY_DOSE.search(before)
    return told["often"].lower() if told else anchor.frequency


def _joined(words: str, population: str | None) -> str:
    words = _LOOSE_END.sub("", " ".join(words.split()).strip(" ,;:."))
    words += ")" * (words.count("(") - words.count(")"))
    if ")" in words and "(" not in words:
        words = words.replace(")", "")
    if population and population not in words and len(words) + len(population) + 4 <= LONGEST_PHRASE:
        words = f"{words} in {population}"
    if len(words) > LONGEST_PHRASE:
        words = _LOOSE_END.sub("", words[:LONGEST_PHRASE].rsplit(" ", 1)[0].strip(" ,;:."))
    return words
