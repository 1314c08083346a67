"""Reads how long a drug takes to be absorbed: "is absorbed within 45 minutes", which is no time of a peak."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.modality import clause_bounds
from app.facts.quantity import Quantity
from app.values.dimension import dimension
from app.values.quantity import find_quantities

# Nothing between them tells of something else: "is absorbed and peaks within", "absorbed, with most of it excreted in".
_WITHIN = Cue(
    r"\babsor(?:bed|ption)\b(?: (?:(?!peak|half|reach|excret|eliminat|metabol|effect|dos|which|so|if)[\w-]+,? ){0,12}?)"
    r"(?=(?:within|over) )",
    re.IGNORECASE,
)
_CHANGED = Cue(r"\b(?:delay|slow|reduc|increas|decreas|prolong|foods?|meals?|inhibit|block)\w*", re.IGNORECASE)
_LINK = re.compile(r"(?:(?:within|over) (?:the |a period of )?)?$", re.IGNORECASE)


def taken_up_within(text: str, start: int) -> Quantity | None:
    """Give the time in which absorption, told of from `start`, is done, None where no such time is said."""
    found = _WITHIN.search(text, start)
    if found is None or _CHANGED.search(text, clause_bounds(text, found.start())[0], found.end()):
        return None
    times = (q for q in find_quantities(text) if q.end > found.end() and dimension(q.quantity.unit) == "time")
    first = next(times, None)
    said = first is not None and _LINK.fullmatch(text, found.end(), max(first.start, found.end()))
    return first.quantity if first and said else None
