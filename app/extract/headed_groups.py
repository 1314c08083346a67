"""Reads whom a sentence is about by its heading: under "Elderly", "the risk of falls is increased" is about them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.conditions import PERSON
from app.extract.modality import is_negated
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade, grade_of, triggers
from app.extract.singled_out import sets_apart
from app.vocabulary.warnings import IMPAIRED_ORGANS, OTHER_DOSING

_GROUP = Cue(
    rf"(?:(?:use|dosage|dosing|dose adjustments?|doses?) in (?:the )?)?(?P<group>(?:the )?(?:{PERSON.pattern}|"
    rf"(?:geriatric|pa?ediatric|older)(?: (?:use|population))?|(?:severe |moderate |mild )?{IMPAIRED_ORGANS}))",
    re.IGNORECASE,
)
_GREATER_RISK = Cue(
    r"\brisks?\b[^.;:]{0,120}? (?:is|are|may be) (?:\w+ly )?(?:increased|higher|greater|elevated)\b", re.IGNORECASE
)
_OTHER_DOSING = Cue(rf"\b{OTHER_DOSING}\b", re.IGNORECASE)


def headed(title: str, text: str) -> Iterator[Restriction]:
    """Give the group that a heading names, where the sentence sets it apart and names nobody itself."""
    named = _GROUP.fullmatch(title.strip())
    if not named or is_negated(text):
        return
    restricts = any(grade_of(trigger) is not Grade.FORBIDDEN for trigger in triggers(text))
    said = restricts or _GREATER_RISK.search(text) or _OTHER_DOSING.search(text) or sets_apart(named["group"], text)
    if said and not PERSON.search(text):
        yield Restriction(Grade.CAUTION, (named["group"],), advice=" ".join(text.split()).strip(" .") or None)
