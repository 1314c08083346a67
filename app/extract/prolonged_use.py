"""Reads for how long a drug must not be used, or how much: "not for more than a week", "overuse can cause rebound"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.restricted_groups import last_clause
from app.vocabulary.prolonged_use import HARMS, LIMITED, LONG, LONGER_THAN, LOWEST, USED

_NOT_SO_LONG = Cue(
    rf"\b(?:should|must)(?: not| never) be {USED}(?: \w+)? (?:for )?(?P<what>{LONGER_THAN}|{LONG})\b", re.IGNORECASE
)
_LONG_USE = Cue(
    rf"\b(?P<what>{LONG} (?:use|treatment|therapy)|overuse|(?:use|treatment|therapy) (?:for )?{LONGER_THAN})"
    rf"(?: of [^,;.]{{2,40}}?)? {LIMITED}\b(?! (?:in|for|by|during)\b)"
    rf"|\b(?P<over>overuse|{LONG} use)(?: of [^,;.]{{2,40}}?)? {HARMS}\b",
    re.IGNORECASE,
)
_LOWEST = Cue(
    rf"\b(?:should|must|recommended|advised)\b[^.;]{{0,60}}? (?P<what>{LOWEST})\b"
    rf"|\b(?P<the>{LOWEST})\b[^.;]{{0,60}}? (?:should|must|is used|be used)\b",
    re.IGNORECASE,
)
_CUES = AnyCue(_NOT_SO_LONG, _LONG_USE, _LOWEST)


def prolonged_use(text: str) -> Iterator[tuple[str, str]]:
    """Each extent of use that the sentence warns of, with the words that say so."""
    for cue in _CUES.admitting(text):
        found = cue.search(text)
        if found:
            yield next(words for words in found.groups() if words), last_clause(text[: found.end()]).strip(" .,")
