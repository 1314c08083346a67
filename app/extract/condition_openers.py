"""Takes off what opens the words for a group: "people who have", "those with a"."""

from __future__ import annotations

import re

from app.extract.phrases import alternatives, trim_phrase
from app.vocabulary.patients import ANYBODY, BEGINNINGS, HAVING, OPENERS

SOMEBODY = rf"(?:(?:most|some|all) of )?(?:(?:all|any|some|most|many|certain|other|the) )*(?:{alternatives(ANYBODY)})"
_HAVING = rf"(?:(?:{alternatives(HAVING)})\b|(?=(?:{alternatives(BEGINNINGS)})\b))"
LEAD_IN = re.compile(rf"(?:{SOMEBODY}) {_HAVING}\s*|(?:{alternatives(HAVING)})\b\s*", re.IGNORECASE)
_OPENERS = re.compile(rf"^(?:{OPENERS}\s+)+", re.IGNORECASE)

# "The elderly (to lessen side effects)": what for.
_PURPOSE = re.compile(r"\s*\((?:in order )?to [^()]*\)")


def cleaned(text: str) -> str:
    """Take off all that opens a member of a list, "people with", and trim it to a phrase."""
    text = opened(_PURPOSE.sub("", text))
    for _ in range(2):
        text = opened(trim_phrase(LEAD_IN.sub("", text, count=1) if LEAD_IN.match(text) else text))
    return text


def opened(text: str) -> str:
    """Take off the words before the first that tells something, and fold white space."""
    return _OPENERS.sub("", " ".join(text.split()))
