"""Finds doses in a sentence: each amount with its frequency, duration and patients, as one short phrase.

A phrase is built around an amount, a frequency, or both. What stands between the two belongs to it (a route), and so do
a duration or purpose right after them and the group of patients that the sentence names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.cue import Cue
from app.extract.dose_anchors import Anchor, anchors, next_start
from app.extract.dose_patients import belongs_to_none, dose_population
from app.extract.dose_purposes import purpose_of
from app.extract.phrases import LONGEST_PHRASE
from app.values.quantity import FoundQuantity
from app.vocabulary.routes import PROSE_ROUTES, ROUTES

_ROUTE_WORDS = sorted(
    {*PROSE_ROUTES, *ROUTES} - {"pr", "po", "gel", "cream", "sl", "hemodialysis"}, key=len, reverse=True
)
_ROUTE = Cue(rf"(?<![\w-])(?:{'|'.join(map(re.escape, _ROUTE_WORDS))})(?![\w-])", re.IGNORECASE)
_CHANGED = "(?:increased|reduced|decreased|adjusted|titrated|repeated)"
_AFTER = re.compile(
    r"(?: (?:by mouth|orally|intravenously|subcutaneously))?"
    r" (?:for|in|to (?!\d)|until|over|during|with|as)\b[^,;.:()]*",
    re.IGNORECASE,
)
_AFTER_END = re.compile(
    rf" (?:and (?:{_CHANGED}|then|a|up|may|can|is|are|it)|then|should|may|is|are|with doses)\b.*",
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
_ASIDE = re.compile(r"[;,:(]|\.\s|\b(?:and|or|then|followed by)\b", re.IGNORECASE)
_LOOSE_END = re.compile(r"(?:[ ,](?:and|or|with|for|to|in|at|then|by|of|the|a|until|over|during|as))+$", re.IGNORECASE)
_LONGEST_SENTENCE = 4000
_NEAR = 40


@dataclass(frozen=True, slots=True)
class DosePhrase:
    """One dose as the sentence states it; `text` is short, and in the article's words; `start` is its place."""

    start: int
    text: str
    dose: FoundQuantity | None
    amount: str | None
    frequency: str | None
    route: str | None
    population: str | None
    # Told as what is to be done, whatever stands around it.
    instructed: bool = False


def dose_phrases(text: str) -> Iterator[DosePhrase]:
    """Every dose of a sentence in order."""
    text = text[:_LONGEST_SENTENCE]
    found = anchors(text)
    for at, anchor in enumerate(found):
        begin = found[at - 1].end if at else 0
        if not belongs_to_none(text, anchor, begin, found):
            yield _phrase(text, anchor, begin, found)


def _phrase(text: str, anchor: Anchor, begin: int, found: list[Anchor]) -> DosePhrase:
    start, limit = anchor.start, next_start(text, anchor.end, found)
    if anchor.dose is None and anchor.words is None and (before := _DOSE_WORD_BEFORE.search(text[:start][-60:])):
        start -= len(text[:start][-60:]) - before.start()
    elif kind := _KIND_BEFORE.search(text[max(0, start - 60) : start]):
        start -= len(kind.group())
    after = _AFTER.match(text, anchor.end, limit)
    tail = _AFTER_END.sub("", after.group()) if after else ""
    core = text[start : anchor.end]
    population = dose_population(text, anchor, found) or purpose_of(text, anchor)
    words = _joined(core + tail, population)
    return DosePhrase(
        anchor.start,
        words,
        anchor.dose,
        text[anchor.dose.start : anchor.dose.end][:LONGEST_PHRASE] if anchor.dose else anchor.words,
        anchor.frequency,
        _route(text, core, anchor, begin, limit),
        population,
        anchor.instructed,
    )


def _route(text: str, words: str, anchor: Anchor, begin: int, limit: int) -> str | None:
    """Find the route in the dose's own words, else right behind or before it, else the only one of the sentence."""
    behind = _ASIDE.split(text[anchor.end : min(limit, anchor.end + _NEAR)], maxsplit=1)[0]
    for near in (words, behind, text[begin : anchor.start]):
        if routes := _routes(near):
            return routes[0]
    everywhere = _routes(text)
    return everywhere[0] if len(set(everywhere)) == 1 else None


def _routes(text: str) -> list[str]:
    """Every route that a text names, those that say more than "injection" first."""
    found = [ROUTES[match.group().lower()] for match in _ROUTE.finditer(text) if match.group().lower() in ROUTES]
    return sorted(found, key=lambda route: route == "injection")


def _joined(words: str, population: str | None) -> str:
    words = _LOOSE_END.sub("", " ".join(words.split()).strip(" ,;:."))
    words += ")" * (words.count("(") - words.count(")"))
    if population and population not in words and len(words) + len(population) + 4 <= LONGEST_PHRASE:
        words = f"{words} in {population}"
    if len(words) > LONGEST_PHRASE:
        words = _LOOSE_END.sub("", words[:LONGEST_PHRASE].rsplit(" ", 1)[0].strip(" ,;:."))
    return words
