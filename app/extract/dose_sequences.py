"""Joins the steps of a course: where one amount is a dose, so is what follows it or goes before it ("then 0.3 mg")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.extract.dose_phrases import DosePhrase

# Between the steps stands how long the first takes, and then a word that leads on.
_LEADS_ON = re.compile(
    r"(?:[^.;:]|\.\d){0,90}?(?:^|[ ,])(?:then|followed by|or|thereafter|afterwards|subsequently|next"
    r"|continued (?:at|with)|increas(?:ed|ing) to)(?: by)?(?: \(?(?:an?|one|the|up to|about))?"
    r"(?: (?:\w+ )?(?:doses?|infusion|injection|bolus|course)(?: of)?)? $",
    re.IGNORECASE,
)
_NEW_THOUGHT = re.compile(
    r"\b(?:is|are|was|were|has|have|had|may|can|could|might|should|must|will|causes?|trials?|compared|versus)\b",
    re.IGNORECASE,
)


def with_steps(told: Sequence[DosePhrase], for_use: Sequence[bool], text: str) -> Iterator[DosePhrase]:
    """Give what is for use, and each amount that leads on to such a dose or follows it."""
    used = list(for_use)
    pairs = range(1, len(told))
    for at, other in (*((at, at - 1) for at in pairs), *((at - 1, at) for at in reversed(pairs))):
        if used[other] and not used[at] and _leads_on(told[min(at, other)], told[max(at, other)], text):
            used[at] = True
    yield from (phrase for phrase, is_used in zip(told, used, strict=True) if is_used)


def _leads_on(first: DosePhrase, second: DosePhrase, text: str) -> bool:
    """Tell whether nothing but a step lies between two amounts of one kind."""
    if first.dose is None or second.dose is None:
        return False
    between = text[first.dose.end : second.dose.start]
    return _LEADS_ON.fullmatch(between) is not None and not _NEW_THOUGHT.search(between)
