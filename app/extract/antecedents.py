"""Finds whom words point back to: "such patients", "this population" are those that the sentence named before."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.conditions import ILLNESS, PERSON
from app.vocabulary.patients import POINTING_BACK

_POINTS_BACK = re.compile(
    rf"\s*(?:in |to |by )?{POINTING_BACK}(?!\w)(?! (?:with|who|whose|of|on|aged|over|under)\b)", re.IGNORECASE
)
_PREPOSITION = r"\b(?:in|of|for|to|among|by|with|on)"
_PERSONS = Cue(
    rf"{_PREPOSITION} (?P<group>(?:the )?(?:{PERSON.pattern})(?: (?:with|who|aged|over|under) [^,;:.]{{2,80}})?)",
    re.IGNORECASE,
)
# "It is not known whether people with gout are in more danger, and caution is needed in these patients".
_CLAUSE_SUBJECT = Cue(
    rf"\b(?:whether|that|if) (?P<group>(?:the )?(?:{PERSON.pattern}) (?:with|who have) [^,;:.]{{2,80}}?)"
    r"(?= (?:is|are|may|might|can|could|have|has|will|would)\b)",
    re.IGNORECASE,
)
_ILLNESS = Cue(
    rf"{_PREPOSITION} (?P<group>(?:(?!(?:in|of|for|to|among|by|with|on|and|or)\b)[\w'\u2019-]+ ){{0,4}}?"
    rf"(?:{ILLNESS.pattern}))",
    re.IGNORECASE,
)

# "Under six months of age, nothing is known; it should not be given to children in this age group".
_SAID_AGE = re.compile(r"\b(?:of|in) (?:this|that|the said) age(?: group| range)?\b", re.IGNORECASE)
_AGE = re.compile(
    r"\b(?P<age>(?:under|below|younger than|less than|over|above|older than|aged) "
    r"[^,;:.]{1,30}?(?:(?:months?|years?|weeks?)(?: (?:of age|old))?|\d+))(?=[,;:.]|$| (?:and|has|have|is|are)\b)",
    re.IGNORECASE,
)


def meant(words: str, before: str) -> str:
    """Give the words for a group; where they only point back, those of the last group in the text before them."""
    if (said := _SAID_AGE.search(words)) and (age := _AGE.search(before)):
        return f"{words[: said.start()].rstrip()} {age['age'].lower()}"
    if not _POINTS_BACK.match(words):
        return words
    named = next(filter(None, (list(cue.finditer(before)) for cue in (_PERSONS, _CLAUSE_SUBJECT, _ILLNESS))), [])
    return named[-1].group("group") if named else words
