"""What a dose is for, where the sentence frames it so: "for pulmonary hypertension the dose is", "used in lymphoma".

A dose for one illness is not the usual dose: where no group is named, the illness tells whom it is for.
"""

from __future__ import annotations

import re

from app.extract.conditions import ILLNESS
from app.extract.dose_anchors import Anchor
from app.extract.phrases import trim_phrase

_USED_IN = re.compile(
    r"\)? (?:has been|have been|is|are|was|were|may be|can be) (?:\w+ly |also )?used (?:in|for|to treat)"
    r" (?:the treatment of )?(?P<purpose>[^,;.:()]{3,60})",
    re.IGNORECASE,
)
_FRONTED = re.compile(
    r"^(?:for|in) (?P<purpose>[^;.:()]{3,90}?),? the (?:\w+ ){0,3}dos(?:e|age) (?:is|was|are)\b", re.IGNORECASE
)
_DOSE_FOR = re.compile(r"\bdos(?:e|age)s? (?:for|in) (?P<purpose>[^,;.:()]{3,60}?) (?:is|are)\b", re.IGNORECASE)
_NEW_CLAUSE = re.compile(r";|\.\s|\bbut\b")


def purpose_of(text: str, anchor: Anchor) -> str | None:
    """Name the illness that a dose is for, where its clause says so."""
    before = text[: anchor.start]
    framed = _USED_IN.match(text, anchor.end) or _DOSE_FOR.search(before) or _FRONTED.search(before)
    if framed is None or _NEW_CLAUSE.search(before, framed.end()) or not ILLNESS.search(framed["purpose"]):
        return None
    return trim_phrase(framed["purpose"])
