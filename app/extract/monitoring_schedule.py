"""Reads when a test is to be done, phase by phase, and where the words that say why begin."""

from __future__ import annotations

import re

from app.vocabulary.monitoring import CHECKING, TEST_PURPOSES, WHEN

REASON = re.compile(
    rf"\b(?:because of|because|due to|owing to|as (?=it|they|there)|in order to|for signs of|"
    rf"for the (?:detection|presence|development|possibility) of|to (?={TEST_PURPOSES}))\s*[^;.]{{3,200}}",
    re.IGNORECASE,
)
_PHASES = re.compile(
    r"[,;]\s*(?:and )?(?:then |thereafter )?|\b(?:and )?(?:then|thereafter|followed by)\b|\band (?=(?:every|at|during|"
    r"after|before|then|regularly|periodically|monthly|weekly|annually|again|once|twice)\b)",
    re.IGNORECASE,
)
_WHEN = re.compile(rf"\b{WHEN}\b", re.IGNORECASE)
# "Weekly; the dose is halved before surgery": what comes next is no phase.
_NEXT_CLAUSE = re.compile(rf"; (?!(?:(?:and|then|thereafter),? )*{WHEN}\b)", re.IGNORECASE)
# "One to two weeks after the start": so long after it.
_SO_LONG_FROM = re.compile(
    r"(?<!for )\b(?:(?:\w+|\d+)(?: (?:to|or) |[-\u2013]))?(?:\d+|\w+) (?:minutes?|hours?|days?|weeks?|months?|years?) "
    r"(?:before|after|prior to)\b",
    re.IGNORECASE,
)
# "Weekly for a month and observing them for bleeding": another act.
_BEHIND_PHASE = re.compile(rf"\s*[()].*| and (?:{CHECKING}|observing|watching) (?:the|for|of|patients|people|them)\b.*")
_NOT_A_PHASE = re.compile(r"(?:while|during|when) (?:receiving|taking|on|using)\b", re.IGNORECASE)


def schedule_of(text: str) -> tuple[str, ...]:
    """Split what follows a test into the phases of its schedule: those that say when."""
    text = REASON.sub("", _NEXT_CLAUSE.split(text)[0])
    phases = (" ".join((piece or "").split()).strip(" .,;") for piece in _PHASES.split(text))
    return tuple(phase for phase in (_opened(p) for p in phases) if phase)


def _opened(phase: str) -> str:
    """Let a phase begin with its first word of time; empty where it has none, or only says "while taking it"."""
    counted, told = _SO_LONG_FROM.search(phase), _WHEN.search(phase)
    found = min((one for one in (counted, told) if one), key=lambda one: one.start(), default=None)
    if not found or _NOT_A_PHASE.match(phase[found.start() :]):
        return ""
    return _BEHIND_PHASE.sub("", phase[found.start() :])
