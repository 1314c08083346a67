"""Reads whom a sentence is about by its heading: under "Elderly", "the risk of falls is increased" is about them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.conditions import PERSON
from app.extract.modality import is_negated
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade, grade_of, triggers
from app.vocabulary.restrictions import DOSE_CHANGE, DOSE_CHANGED, DOSE_WORD
from app.vocabulary.warnings import IMPAIRED_ORGANS

_GROUP = Cue(
    rf"(?:use in )?(?:the )?(?:{PERSON.pattern}|(?:geriatric|pa?ediatric|older)(?: (?:use|population))?|"
    rf"{IMPAIRED_ORGANS})",
    re.IGNORECASE,
)
_GREATER_RISK = Cue(
    r"\brisks?\b[^.;:]{0,120}? (?:is|are|may be) (?:\w+ly )?(?:increased|higher|greater|elevated)\b", re.IGNORECASE
)
_OTHER_DOSE = Cue(
    rf"\b{DOSE_WORD} (?:should|must|may|needs?)(?: \w+){{0,3}}? {DOSE_CHANGED}\b"
    rf"|\b{DOSE_CHANGE} {DOSE_WORD} (?:should|must|may|is|are)\b",
    re.IGNORECASE,
)


def headed(title: str, text: str) -> Iterator[Restriction]:
    """Give the group that a heading names, where the sentence restricts and names nobody itself."""
    if not _GROUP.fullmatch(title.strip()) or is_negated(text):
        return
    restricts = any(grade_of(trigger) is not Grade.FORBIDDEN for trigger in triggers(text))
    if (restricts or _GREATER_RISK.search(text) or _OTHER_DOSE.search(text)) and not PERSON.search(text):
        yield Restriction(Grade.CAUTION, (title.strip(),), advice=" ".join(text.split()).strip(" .") or None)
