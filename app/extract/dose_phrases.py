"""Finds doses in a sentence: each amount with its frequency, duration and patients, as one short phrase.

A phrase is built around an amount, a frequency, or both. What stands between the two belongs to it (a route), and so do
a duration or purpose right after them and the group of patients that the sentence names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.cue import Cue
from app.extract.conditions import PERSON
from app.extract.limiting_clauses import limit_in, limiting_clause
from app.extract.phrases import LONGEST_PHRASE, trim_phrase
from app.values.dose import find_doses
from app.values.quantity import FoundQuantity
from app.vocabulary.frequencies import FREQUENCIES
from app.vocabulary.patients import ANYBODY
from app.vocabulary.routes import PROSE_ROUTES, ROUTES

_FREQUENCY = Cue(rf"(?<![\w-])(?:{'|'.join(FREQUENCIES)})(?![\w-])", re.IGNORECASE)
_PER_PERIOD = re.compile(r"(?:/\s?|\bper |\ba |\beach )(?P<period>days?|d|weeks?|months?|hours?|h)\b", re.IGNORECASE)
_ROUTE_WORDS = sorted({*PROSE_ROUTES, *ROUTES} - {"pr", "po", "gel", "cream", "sl"}, key=len, reverse=True)
_ROUTE = Cue(rf"(?<![\w-])(?:{'|'.join(map(re.escape, _ROUTE_WORDS))})(?![\w-])", re.IGNORECASE)
_POPULATION = re.compile(rf"\b(?:in|for|to) (?P<group>(?:the )?(?:{PERSON.pattern})[^,;.:()]{{0,80}})", re.IGNORECASE)
_CHANGED = "(?:increased|reduced|decreased|adjusted|titrated|repeated)"
_GROUP_END = re.compile(
    rf" (?:and {_CHANGED}|is|are|was|were|should|may|can|must|the|a|an|once|twice|daily|every|\d+|to use|who do not|as|"
    r"at|for (?!whom))\b.*",
    re.IGNORECASE | re.DOTALL,
)
_AFTER = re.compile(r" (?:for|in|to (?!\d)|until|over|during|with|as)\b[^,;.:()]*", re.IGNORECASE)
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
_TAKER = Cue(
    rf"\b(?P<group>{PERSON.pattern})(?: \w+ly)? (?:receive|take|get|are given|should (?:receive|take))\b", re.IGNORECASE
)
_NEW_THOUGHT = re.compile(
    r";|\.\s|, (?:and|or|then|followed|with)\b|\b(?:then|followed by|increas|reduc|maximum|or|to)\b", re.IGNORECASE
)
_LOOSE_END = re.compile(r"(?:[ ,](?:and|or|with|for|to|in|at|then|by|of|the|a|until|over|during|as))+$", re.IGNORECASE)
_FARTHEST = 70
_LONGEST_SENTENCE = 4000


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


@dataclass(slots=True)
class _Anchor:
    """An amount, a frequency, or both, at `start` to `end` of the sentence."""

    start: int
    end: int
    dose: FoundQuantity | None = None
    frequency: str | None = None


def dose_phrases(text: str) -> Iterator[DosePhrase]:
    """Every dose of a sentence in order."""
    text = text[:_LONGEST_SENTENCE]
    anchors = _anchors(text)
    for at, anchor in enumerate(anchors):
        limit = anchors[at + 1].start if at + 1 < len(anchors) else len(text)
        yield _phrase(text, anchor, limit, single=len(anchors) == 1)


def _anchors(text: str) -> list[_Anchor]:
    doses = find_doses(text)
    marks = [_Anchor(d.start, d.end, d, _per_period(text[d.start : d.end])) for d in doses]
    marks += (
        _Anchor(found.start(), found.end(), frequency=found.group())
        for found in _FREQUENCY.finditer(text)
        if not any(dose.start < found.end() and found.start() < dose.end for dose in doses)
    )
    joined: list[_Anchor] = []
    for mark in sorted(marks, key=lambda mark: mark.start):
        if joined and (either := _either(text, joined[-1], mark)):
            joined[-1] = _Anchor(joined[-1].start, mark.end, either, mark.frequency)
        elif joined and _belongs(text, joined[-1], mark):
            last = joined[-1]
            often = " ".join(filter(None, (last.frequency, mark.frequency)))
            joined[-1] = _Anchor(last.start, mark.end, last.dose or mark.dose, often)
        else:
            joined.append(mark)
    return joined


def _belongs(text: str, last: _Anchor, mark: _Anchor) -> bool:
    """Tell whether an amount and a frequency near each other are one dose."""
    between = text[last.end : mark.start]
    twice = last.frequency and mark.frequency and "divided" not in mark.frequency
    if len(between) > _FARTHEST or (last.dose and mark.dose) or twice:
        return False
    return not _NEW_THOUGHT.search(between)


def _either(text: str, last: _Anchor, mark: _Anchor) -> FoundQuantity | None:
    """Span two amounts that share their unit, "75 or 150 mg"; None where they do not."""
    bare = text[last.end : mark.start] == " or " and text[last.end - 1].isdigit()
    if not bare or last.dose is None or mark.dose is None:
        return None
    spanned = mark.dose.quantity.model_copy(update={"low": last.dose.quantity.low})
    return replace(mark.dose, quantity=spanned, start=last.dose.start)


def _per_period(amount: str) -> str | None:
    found = _PER_PERIOD.search(amount)
    return f"per {found.group('period')}" if found else None


def _phrase(text: str, anchor: _Anchor, limit: int, *, single: bool) -> DosePhrase:
    start = anchor.start
    if anchor.dose is None and (before := _DOSE_WORD_BEFORE.search(text[:start][-60:])):
        start -= len(text[:start][-60:]) - before.start()
    elif kind := _KIND_BEFORE.search(text[max(0, start - 60) : start]):
        start -= len(kind.group())
    after = _AFTER.match(text, anchor.end, limit)
    tail = _AFTER_END.sub("", after.group()) if after else ""
    core = text[start : anchor.end]
    population = _population(text, anchor, limit)
    route = _ROUTE.search(core + tail) or (_ROUTE.search(text) if single else None)
    words = _joined(core + tail, population)
    return DosePhrase(
        anchor.start,
        words,
        anchor.dose,
        text[anchor.dose.start : anchor.dose.end][:LONGEST_PHRASE] if anchor.dose else None,
        anchor.frequency,
        ROUTES.get(route.group().lower()) if route else None,
        population,
    )


def _population(text: str, anchor: _Anchor, limit: int) -> str | None:
    """Find the group right after the dose, else the last one that the sentence names before it."""
    after = _POPULATION.search(text, anchor.end, limit)
    before = list(_POPULATION.finditer(text, 0, anchor.start))
    found = after or (before[-1] if before else None) or _taker(text[: anchor.start])
    if found is None:
        return None
    words = found.group("group")
    words = words[: limit_in(words)]
    group = trim_phrase(_GROUP_END.sub("", words))
    if group and not _GROUP_END.search(words):
        group += limiting_clause(text, found.start("group") + len(words))
    return group[:1].lower() + group[1:] or None


def _taker(before: str) -> re.Match[str] | None:
    """Find the group that takes the dose, where it is more than "people"."""
    takers = [found for found in _TAKER.finditer(before) if found.group("group").lower() not in ANYBODY]
    return takers[-1] if takers else None


def _joined(words: str, population: str | None) -> str:
    words = _LOOSE_END.sub("", " ".join(words.split()).strip(" ,;:."))
    if population and population not in words and len(words) + len(population) + 4 <= LONGEST_PHRASE:
        words = f"{words} in {population}"
    if len(words) > LONGEST_PHRASE:
        words = _LOOSE_END.sub("", words[:LONGEST_PHRASE].rsplit(" ", 1)[0].strip(" ,;:."))
    return words
