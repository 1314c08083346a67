"""By which route a dose is given: told in its own words, beside it, in its sentence or in its section's heading."""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.dose_anchors import Anchor, next_start
from app.vocabulary.routes import (
    GIVEN_INTO,
    NOT_BEHIND_ROUTES,
    NOT_BESIDE_DOSES,
    PRODUCT_ROUTE_WORDS,
    PROSE_ROUTES,
    ROUTES,
    VAGUE_ROUTE_WORDS,
)

_WORDS = {word: route for word, route in ROUTES.items() if word not in NOT_BESIDE_DOSES} | {"infused": "intravenous"}
_LONGEST_FIRST = "|".join(re.escape(word) for word in sorted(_WORDS, key=len, reverse=True))
_ROUTE = Cue(rf"(?<![\w-])(?:{_LONGEST_FIRST})(?![\w-])(?! (?:{NOT_BEHIND_ROUTES})\b)", re.IGNORECASE)
_PLACES = {Cue(rf"\b(?:{words})(?![\w-])", re.IGNORECASE): route for words, route in GIVEN_INTO.items()}
_ANY_PLACE = AnyCue(*_PLACES)
_HEADING = re.compile(
    r"(?P<route>.+?)(?: (?:use|administration|dos(?:es|age|ing)|form|formulation|route|therapy|treatment))?",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"[;,:(]|\.\s|\b(?:and|or|then|followed by)\b", re.IGNORECASE)
# What is given beside the drug goes its own way.
_BESIDE = re.compile(r"\b(?:as well as|along with|together with|in addition to)\b.*", re.IGNORECASE | re.DOTALL)
# After a loading dose by vein the next may go by mouth, unless the sentence begins by saying how all of them go.
_NEW_PHASE = re.compile(r"\b(?:followed by|maintenance|afterwards|switch\w*|subsequent\w*)\b", re.IGNORECASE)
_WAY = Cue(rf"\b(?:{'|'.join(map(re.escape, sorted(sorted(PROSE_ROUTES), key=len, reverse=True)))})\b", re.IGNORECASE)
# "The oral protocol is 9 mg followed by 6 mg": how all of them go.
_COURSE = Cue(
    r"\b(?P<way>oral|intravenous|IV|intramuscular|subcutaneous|rectal|vaginal|sublingual|intranasal|inhaled) "
    r"(?:protocol|regimen|course|schedule|treatment|therapy|supplementation|prophylaxis)\b",
    re.IGNORECASE,
)
_PRODUCT = Cue(rf"\b(?:{'|'.join(sorted(PRODUCT_ROUTE_WORDS))})\b", re.IGNORECASE)
# A spray for the nose has puffs too.
_PUFF = re.compile(r"\bpuffs?\b", re.IGNORECASE)
_NEAR = 40
_WORD_BEHIND = re.compile(r"[\w-]*(?: [\w-]+)?")


def dose_route(text: str, words: str, anchor: Anchor, before: int, found: list[Anchor]) -> str | None:
    """Find the route in the dose's own words, else right behind or before it, else the only one of the sentence.

    `before` is where the dose before it ends.
    """
    # With the word behind: what is "intraocular" may be a pressure.
    word = _WORD_BEHIND.match(text, min(len(text), anchor.end + _NEAR))
    limit = min(next_start(text, anchor.end, found), word.end() if word else len(text))
    behind = _ASIDE.split(text[anchor.end : limit], maxsplit=1)[0]
    for near in (words, behind, text[before : anchor.start]):
        if routes := _routes(near):
            # "Inhale one capsule": a product says less than what is done with it.
            told = [] if _telling(near) or not _PRODUCT.search(near) else _telling(_clause(text, anchor))
            return told[0] if len(set(told)) == 1 else routes[0]
    if _NEW_PHASE.search(text, before, anchor.start):
        shared = [ROUTES[way.group().lower()] for way in _WAY.finditer(text, 0, found[0].start)]
        shared += [_WORDS[course["way"].lower()] for course in _COURSE.finditer(text, 0, found[0].start)]
    else:
        own = _BESIDE.sub("", text)
        clause = _routes(_clause(text, anchor))
        told = _telling(own)
        shared = (told if len(set(told)) == 1 else clause or told) or _routes(_PRODUCT.sub("", own))
    if not shared and _PUFF.search(words):
        return "inhalation"
    return shared[0] if len(set(shared)) == 1 else None


def headed_route(title: str) -> str | None:
    """Read the route that a heading names and nothing else: "Intravenous", "Oral use"."""
    named = _HEADING.fullmatch(title.strip())
    return _WORDS.get(named["route"].lower()) if named else None


def routes_named(label: str) -> list[str]:
    """Read the routes that the label of a row or a column names."""
    return _routes(label)


def _clause(text: str, anchor: Anchor) -> str:
    """Give the clause that a dose stands in, as far as it is on the drug."""
    end = text.find(";", anchor.end)
    return _BESIDE.sub("", text[text.rfind(";", 0, anchor.start) + 1 : end if end >= 0 else len(text)])


def _routes(text: str) -> list[str]:
    """Every route that a text names; those that an "injection" or a tablet may mean only where no other is told."""
    if telling := _telling(text):
        return telling
    return sorted((_WORDS[found.group().lower()] for found in _ROUTE.finditer(text)), key=lambda r: r == "injection")


def _telling(text: str) -> list[str]:
    named = [found.group().lower() for found in _ROUTE.finditer(text)]
    return [
        *(_WORDS[word] for word in named if word not in VAGUE_ROUTE_WORDS),
        *(_PLACES[cue] for cue in _ANY_PLACE.admitting(text) if cue.find(text)),
    ]
