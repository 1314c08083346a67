"""Reads what is to be seen to along with a treatment.

* "appropriate hydration is important before administration, as is adequate calcium intake";
* "exposure to the sun is not recommended", "the need for continued treatment should be reviewed".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.modality import is_negated
from app.vocabulary.measures import (
    AVOIDANCE,
    CALLED_FOR,
    CONTINUED,
    DISCOURAGED,
    ENOUGH,
    LOOKED_AT_AGAIN,
    SUPPLIED,
)

_SUPPLY = rf"(?:{ENOUGH} (?:[\w-]+ ){{0,4}}?{SUPPLIED}|{AVOIDANCE})"
_NEEDED = Cue(rf"\b(?P<what>{_SUPPLY})\b[^;:.,]{{0,80}}? {CALLED_FOR}\b", re.IGNORECASE)
_LIKEWISE = re.compile(rf"[^;.]{{0,80}}?, as (?:is|are) (?P<what>{_SUPPLY})\b", re.IGNORECASE)
_EXPOSED = Cue(
    rf"\b(?P<what>exposure to [^,;.]{{3,60}}?) {DISCOURAGED}\b"
    r"|\bcareful to (?:minimi[sz]e or )?avoid (?P<avoided>[^,;.()]{3,60})",
    re.IGNORECASE,
)
_AGAIN = Cue(
    rf"\b{LOOKED_AT_AGAIN} (?P<what>{CONTINUED})\b"
    rf"|\b(?P<first>{CONTINUED})\b[^;:.,]{{0,40}}? (?:should|must) be (?:\w+ly )?{LOOKED_AT_AGAIN}(?:e?d)\b",
    re.IGNORECASE,
)
_CUES = (_NEEDED, _EXPOSED, _AGAIN)
_ANY = AnyCue(*_CUES)


def measures(text: str) -> Iterator[tuple[str, str]]:
    """Each measure that the sentence asks for, with the words that do."""
    for cue in _ANY.admitting(text):
        found = cue.search(text)
        if found is None or is_negated(text, found.start()):
            continue
        advice = found.group().strip(" ,;")
        yield next(words for words in found.groups() if words).strip(), advice
        if cue is _NEEDED and (also := _LIKEWISE.match(text, found.end())):
            yield also.group("what"), f"{advice}{also.group()}"
