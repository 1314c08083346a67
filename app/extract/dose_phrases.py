"""Finds doses in a sentence: each amount with its frequency, duration and patients, as one short phrase.

A phrase is built around an amount, a frequency, or both. What stands between the two belongs to it (a route), and so do
a duration or purpose right after them and the group of patients that the sentence names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.cue import Cue
from app.extract.conditions import PERSON
from app.extract.dose_anchors import Anchor, anchors
from app.extract.limiting_clauses import limit_in, limiting_clause
from app.extract.phrases import LONGEST_PHRASE, trim_phrase
from app.values.quantity import FoundQuantity
from app.vocabulary.frequencies import WEAK_ORGANS
from app.vocabulary.patients import ANYBODY
from app.vocabulary.routes import PROSE_ROUTES, ROUTES

_ROUTE_WORDS = sorted(
    {*PROSE_ROUTES, *ROUTES} - {"pr", "po", "gel", "cream", "sl", "hemodialysis"}, key=len, reverse=True
)
_ROUTE = Cue(rf"(?<![\w-])(?:{'|'.join(map(re.escape, _ROUTE_WORDS))})(?![\w-])", re.IGNORECASE)
_POPULATION = re.compile(
    rf"\b(?:in|for|to) (?P<group>(?:the )?(?:younger )?(?:{PERSON.pattern})[^,;.:()]{{0,80}})"
    rf"|\b(?:in|for|with|if|when) (?P<organ>{'|'.join(WEAK_ORGANS)})",
    re.IGNORECASE,
)
_CHANGED = "(?:increased|reduced|decreased|adjusted|titrated|repeated)"
_GROUP_END = re.compile(
    rf"(?: (?:and {_CHANGED}|it|is|are|was|were|should|may|can|must|the(?! age)|(?<!with )(?:a|an)|once"
    r"|twice|daily|every|to use|who do not|as|"
    # A number ends a group, but for the age in "children over 6".
    r"at|for (?!whom))|(?<!over)(?<!under)(?<!above)(?<!below)(?<!aged)(?<!than)(?<!age of) \d+)\b.*",
    re.IGNORECASE | re.DOTALL,
)
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
_TAKER = Cue(
    rf"\b(?P<group>{PERSON.pattern})(?: \w+ly)?"
    r" (?:receive|take|get|are given|start|should (?:receive|take|start|get|be (?:given|started)))\b",
    re.IGNORECASE,
)
# "Adults: 500 mg; children over six: 250 mg".
_LABEL = re.compile(rf"(?:^|[;.(] ?)(?P<group>(?:{PERSON.pattern})[^,;.:()]{{0,60}}):(?=\s)", re.IGNORECASE)
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


def dose_phrases(text: str) -> Iterator[DosePhrase]:
    """Every dose of a sentence in order."""
    text = text[:_LONGEST_SENTENCE]
    found = anchors(text)
    for at, anchor in enumerate(found):
        begin = found[at - 1].end if at else 0
        limit = found[at + 1].start if at + 1 < len(found) else len(text)
        yield _phrase(text, anchor, begin, limit)


def _phrase(text: str, anchor: Anchor, begin: int, limit: int) -> DosePhrase:
    start = anchor.start
    if anchor.dose is None and anchor.words is None and (before := _DOSE_WORD_BEFORE.search(text[:start][-60:])):
        start -= len(text[:start][-60:]) - before.start()
    elif kind := _KIND_BEFORE.search(text[max(0, start - 60) : start]):
        start -= len(kind.group())
    after = _AFTER.match(text, anchor.end, limit)
    tail = _AFTER_END.sub("", after.group()) if after else ""
    core = text[start : anchor.end]
    population = _population(text, anchor, limit)
    words = _joined(core + tail, population)
    return DosePhrase(
        anchor.start,
        words,
        anchor.dose,
        text[anchor.dose.start : anchor.dose.end][:LONGEST_PHRASE] if anchor.dose else anchor.words,
        anchor.frequency,
        _route(text, core, anchor, begin, limit),
        population,
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


def _population(text: str, anchor: Anchor, limit: int) -> str | None:
    """Find the group right after the dose, else the one named nearest before it."""
    after = _POPULATION.search(text, anchor.end, limit)
    before = list(_POPULATION.finditer(text, 0, anchor.start))
    labels = list(_LABEL.finditer(text, 0, anchor.start))
    # "In adults 500 mg is given; children get 100 mg": the group that stands nearest takes the dose.
    named = labels[-1:] or sorted([*before[-1:], *_takers(text[: anchor.start])[-1:]], key=re.Match.start)[-1:]
    found = after or (named[0] if named else None)
    if found is None:
        return None
    if organ := found.groupdict().get("organ"):
        return trim_phrase(organ)
    words = found.group("group")
    words = words[: limit_in(words)]
    group = trim_phrase(_GROUP_END.sub("", words))
    if group and not _GROUP_END.search(words):
        group += limiting_clause(text, found.start("group") + len(words))
    return group[:1].lower() + group[1:] or None


def _takers(before: str) -> list[re.Match[str]]:
    """Find the groups that take a dose, where they are more than "people"."""
    return [found for found in _TAKER.finditer(before) if found.group("group").lower() not in ANYBODY]


def _joined(words: str, population: str | None) -> str:
    words = _LOOSE_END.sub("", " ".join(words.split()).strip(" ,;:."))
    words += ")" * (words.count("(") - words.count(")"))
    if population and population not in words and len(words) + len(population) + 4 <= LONGEST_PHRASE:
        words = f"{words} in {population}"
    if len(words) > LONGEST_PHRASE:
        words = _LOOSE_END.sub("", words[:LONGEST_PHRASE].rsplit(" ", 1)[0].strip(" ,;:."))
    return words
