"""Says what a statement is about where it is not about people who take the drug as it is given today."""

from __future__ import annotations

import re
from collections.abc import Callable

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
# What happens to animals that get too much is still no overdose of people.
_TESTS: tuple[tuple[StatementContext, Callable[[str, int | None], bool]], ...] = (
    (StatementContext.ANIMAL, modality.is_about_animals),
    (StatementContext.OVERDOSE, modality.is_about_overdose),
    (StatementContext.HYPOTHETICAL, modality.is_hypothetical),
)


def context_at(text: str, at: int) -> StatementContext | None:
    """Say what the clause around a position is about; None for the drug in people, as usual."""
    text = _DASHED.sub(lambda aside: aside.group() if aside.start() < at < aside.end() else " " * len(aside[0]), text)
    return next((context for context, holds in _TESTS if holds(text, at) and holds(*_alone(text, at))), None)


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
