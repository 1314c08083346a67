"""Says what a statement is about where it is not about people who take the drug as it is given today."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from app.cue import Cue
from app.extract import modality
from app.extract.statements import Statement, section_topics, topics_of
from app.facts.set_aside import StatementContext
from app.vocabulary.topics import Topic

# "Deaths \u2013 most of them intentional \u2013 have resulted from overdose": the clause goes on behind it.
_DASHED = Cue(r" [\u2013\u2014-] [^\u2013\u2014.;:]{1,80} [\u2013\u2014-](?= )")
# Behind it another thing is told: "..., and the drug can be deadly in overdose".
_JOINT = Cue(
    r",? and (?=(?:it|they|the (?:drug|medication|medicine|substance|compound))\b"
    r"|(?:also |\w+ly )?(?:is|was|were|has|have) (?:also |\w+ly )?\w+ed\b"
    r"|(?:at|in|with) (?:[\w-]+ )?doses?\b)",
    re.IGNORECASE,
)
# Behind it another sentence begins: "..., and gout has been seen in animals".
_SENTENCE = Cue(
    r", and (?!(?:humans?|people|patients)\b)"
    r"(?=(?:[\w-]+ ){1,6}?(?:is|are|was|were|has|have|may|can|could|might|occurs?|occurred)\b)",
    re.IGNORECASE,
)
# What is so, and not what was found once, nor what somebody found: that is of the animals too, named behind it.
_IS_SO = Cue(r"\b(?:is|are|may|can|could|might|has|have|causes?|includes?|occurs?)\b", re.IGNORECASE)
_FOUND = Cue(r"\b(?:that|whether|which|who|stud(?:y|ies)|trials?|shown|found|observed|preclinical\w*)\b", re.IGNORECASE)
# What happens to animals that get too much is still no overdose of people.
_TESTS: tuple[tuple[StatementContext, Callable[[str, int | None], bool]], ...] = (
    (StatementContext.ANIMAL, modality.is_about_animals),
    (StatementContext.OVERDOSE, modality.is_about_overdose),
    (StatementContext.HYPOTHETICAL, modality.is_hypothetical),
)


@lru_cache(maxsize=1024)  # asked of reactions when they are read, and again when the rest is set aside
def context_at(text: str, at: int) -> StatementContext | None:
    """Say what the clause around a position is about; None for the drug in people, as usual."""
    text = _DASHED.sub(lambda aside: aside.group() if aside.start() < at < aside.end() else " " * len(aside[0]), text)
    start, end = _sentence(text, at)
    if end - start < len(text) and modality.is_about_animals(text[start:end], at - start):
        return StatementContext.ANIMAL
    if _IS_SO.search(text, start, end) and not _FOUND.search(text, start, end):
        text = text[:end]
    return next((context for context, holds in _TESTS if holds(text, at) and holds(*_alone(text, at))), None)


def tells_of_animals(text: str) -> bool:
    """Tell whether a text, or one of the sentences that a comma and "and" join to it, is about animals."""
    if modality.is_about_animals(text):
        return True
    starts = [0, *(joint.end() for joint in _SENTENCE.finditer(text))]
    return len(starts) > 1 and any(modality.is_about_animals(text[slice(*_sentence(text, at))]) for at in starts)


def _sentence(text: str, at: int) -> tuple[int, int]:
    """Find where the sentence around a position begins and ends, of those that are joined into one."""
    joints = list(_SENTENCE.finditer(text))
    start = max((joint.end() for joint in joints if joint.end() <= at), default=0)
    return start, min((joint.start() for joint in joints if joint.start() >= at), default=len(text))


def _alone(text: str, at: int) -> tuple[str, int]:
    """Cut off what a sentence goes on to tell, and what it told before."""
    ends = [0, *(joint.end() for joint in _JOINT.finditer(text)), len(text)]
    start = max(end for end in ends if end <= at)
    return text[start : min(end for end in ends if end > at)], at - start


def announced_context(statement: Statement) -> StatementContext | None:
    """Say what the headings announce; how an overdose comes about is under a heading of its own no overdose."""
    if Topic.VETERINARY in statement.topics:
        return StatementContext.ANIMAL
    if Topic.OVERDOSE not in statement.topics:
        return None
    headed = next((topics for title in reversed(statement.section.path) if (topics := topics_of(title))), ())
    introduced = Topic.OVERDOSE not in section_topics(statement.section)
    return StatementContext.OVERDOSE if introduced or Topic.OVERDOSE in headed else None
