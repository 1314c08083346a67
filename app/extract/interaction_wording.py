"""Tells apart, in the words of one statement, what a combination does and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from app.extract.recommendations import STRENGTH, advice_in, has_consequence
from app.extract.statements import Statement
from app.facts.interactions import InteractantKind, Recommendation
from app.vocabulary.topics import Topic

_ITEM_LABEL = re.compile(r"^[^:\u2013\u2014]{1,80}(?::|\s[\u2013\u2014-])\s*(?=\S)")
_LABEL = re.compile(r"^[^:;,.]{1,40}:\s+(?=\S)")
_REASON = re.compile(r",? (?:because of|because|since|due to|owing to) |, as ", re.IGNORECASE)
_RESULT = re.compile(r"; (?:therefore,? |thus,? )?|,? (?:and|so|therefore|thus|hence) ", re.IGNORECASE)
_SHOULD_NOT = re.compile(
    r"\b(?:should|may|can) (?:\w+ )?not\b|\bnot to be\b|\bnever\b"
    r"|\bmust (?:first )?(?:be|have been) (?:stopped|discontinued|withdrawn)\b",
    re.IGNORECASE,
)
_MOST_PARTS = 12
_EDGES = " \t\n,;"


@lru_cache(maxsize=1024)
def effect_and_management(
    text: str, kind: InteractantKind | None = None, *, listed: bool
) -> tuple[str | None, str | None]:
    """Give what happens and what to do, each null where the words do not say it; the label of an item is neither."""
    told = (_ITEM_LABEL if listed else _LABEL).sub("", text, count=1)
    for before, after in _halves(told, _REASON):
        if _advises(before, kind) and _happens(after, kind):
            return after, before
    for before, after in reversed(list(_halves(told, _RESULT))):
        if _happens(before, kind) and _advises(after, kind):
            return before, after
    if _advises(told, kind):
        return None, told
    return (told if has_consequence(told) else None), None


def told_in_cells(cells: list[str], kind: InteractantKind | None = None) -> tuple[str | None, str | None]:
    """Give what happens and what to do from the cells of a table's row, each from the first cell that says it."""
    told = [effect_and_management(cell, kind, listed=False) for cell in cells]
    return next((effect for effect, _ in told if effect), None), next((advice for _, advice in told if advice), None)


def _halves(text: str, between: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    for part in islice(between.finditer(text), _MOST_PARTS):
        yield text[: part.start()].strip(_EDGES), text[part.end() :].strip(_EDGES)


def _advises(text: str, kind: InteractantKind | None) -> bool:
    return STRENGTH[advice_in(text, kind)] > STRENGTH[Recommendation.NONE_NEEDED]


def _happens(text: str, kind: InteractantKind | None) -> bool:
    return has_consequence(text) and not _advises(text, kind)


def forbids(statement: Statement, text: str) -> bool:
    """Tell whether it is among the contraindications that something "should not" be taken."""
    topics = set(statement.topics)
    return Topic.CONTRAINDICATIONS in topics and Topic.INTERACTIONS not in topics and bool(_SHOULD_NOT.search(text))
