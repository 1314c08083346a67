"""Reads who and what must be at hand while a drug is given.

* "resuscitation equipment must be available";
* "it should be given only by persons trained in anaesthesia";
* "only where oxygen is at hand".
"""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.modality import is_negated
from app.extract.restricted_groups import last_clause
from app.vocabulary.safeguards import AT_HAND, EQUIPMENT, GIVEN, PLACES, PROGRAMME, SKILLED, STAFF, SUPERVISION

_WHAT = rf"(?!no\b)(?:[\w-]+,? ){{0,6}}?(?:{EQUIPMENT}|{SKILLED} {STAFF})\b[^;:.]{{0,60}}?"
_MUST_BE_THERE = Cue(
    rf"(?:^|[;,] |\band )(?P<what>{_WHAT}) (?:should|must|ha(?:s|ve) to|needs? to) (?:always |\w+ly )?be "
    rf"(?:\w+ly )?{AT_HAND}\b",
    re.IGNORECASE,
)
_ONLY_WHERE = Cue(
    rf"\b(?:(?:should|must)(?: only)? be (?:{GIVEN} )?(?:only )?|only (?:be )?(?:{GIVEN} )?)"
    rf"(?:where|when|if|in {PLACES} (?:where|with|that have|equipped with)) (?P<what>{_WHAT}) (?:is|are) "
    rf"(?:\w+ly )?{AT_HAND}\b"
    rf"|\bonly in {PLACES} (?:with|that have|equipped with) (?P<place>{_WHAT})(?=[,;.]|$)",
    re.IGNORECASE,
)
_ONLY_BY = Cue(
    rf"\b(?:{GIVEN} only|only (?:be )?{GIVEN})(?: \w+ly)? (?:by|under the (?:\w+ )?(?:supervision|guidance|"
    rf"care|direction) of|"
    rf"in the presence of) (?P<what>(?:an? |the )?(?:[\w-]+ ){{0,3}}?(?:{SKILLED} (?:[\w-]+ )?{STAFF}|{STAFF} "
    rf"(?:who (?:is|are) )?{SKILLED}|specialists?)\b(?: (?:in|with|of) [^;:.,]{{3,50}})?)",
    re.IGNORECASE,
)
_SUPERVISED = Cue(
    rf"\b(?:should|must)(?: only)? be {GIVEN}(?: only)? under (?P<what>(?:\w+ )?{SUPERVISION})\b(?! (?:in|"
    rf"for)\b)",
    re.IGNORECASE,
)
# "It is available only through a restricted programme", "patients must be enrolled in a registry".
_PROGRAMME = Cue(
    rf"\b(?:(?:available|prescribed|dispensed|supplied) only|only (?:available|prescribed|dispensed|supplied)) "
    rf"(?:through|under|within|as part of) (?:an? |the )?(?P<what>[^,;:.]{{0,60}}?{PROGRAMME})\b"
    rf"|\b(?:must|should|ha(?:s|ve) to) (?:be )?(?:enrol(?:l|led)?|register(?:ed)?) (?:in|with|on) (?:an? |the )?"
    rf"(?P<in>[^,;:.]{{0,60}}?{PROGRAMME})\b",
    re.IGNORECASE,
)
_CUES = AnyCue(_ONLY_WHERE, _ONLY_BY, _MUST_BE_THERE, _SUPERVISED, _PROGRAMME)
_LONGEST = 100


def safeguard(text: str) -> tuple[str, str] | None:
    """Find who or what must be there, with the words that say so."""
    for cue in _CUES.admitting(text):
        found = cue.search(text)
        if found and not is_negated(text, found.start()):
            what = next(words for words in found.groups() if words).strip()
            return what[:_LONGEST].strip(), last_clause(text[: found.end()]).strip(" .,")
    return None
