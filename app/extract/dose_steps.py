"""Finds what a dose is changed by, "raised by 25 mg every week", and amounts told by others, "half of that"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from app.cue import Cue
from app.extract.dose_anchors import Anchor, frequency_at
from app.extract.dose_phrases import DosePhrase, phrases_around
from app.values.dose import find_doses
from app.vocabulary.dose_signs import RELATIVES, STEPS

_STEP = Cue.any_of(STEPS, r"\b", r"(?:about |up to |at most |no more than )?$", flags=re.IGNORECASE)
_ANY_STEP = Cue.any_of(STEPS, r"\b", flags=re.IGNORECASE)
RELATIVE = Cue.any_of(RELATIVES, r"\b", flags=re.IGNORECASE)
_OR = re.compile(r"\s(?:or|and)\s")  # "by 20 or 40 mg"
_NEAR = 60


def step_phrases(text: str) -> Iterator[DosePhrase]:
    """Find every step with its amount."""
    return phrases_around(text, list(_steps(text)))


def relative_phrases(text: str) -> Iterator[DosePhrase]:
    """Find every amount that is told by another."""
    return phrases_around(text, [Anchor(*found.span(), words=found.group()) for found in RELATIVE.finditer(text)])


def _steps(text: str) -> Iterator[Anchor]:
    doses = find_doses(text) if _ANY_STEP.may_match(text) else []
    for dose, after in zip_longest(doses, doses[1:]):
        if step := _STEP.search(text[: dose.start], max(0, dose.start - _NEAR)):
            told = after.end if after and _OR.fullmatch(text, dose.end, after.start) else dose.end
            often = frequency_at(text, told)
            end = often.end() if often else told
            yield Anchor(step.start(), end, None, often.group().strip() if often else None, text[step.start() : told])
