"""Reads the condition that an item of a list states as a clause: "the patient is pregnant", "gout is present"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.conditions import conditions
from app.extract.phrases import trim_phrase
from app.vocabulary.patients import BOUNDS, SOMEBODY

_OPENED = r"^(?:(?:if|when|where) )?"
# "Patients are told to wait" is advice.
_TOLD = r"(?:not|no|at|to|told|advised|warned|instructed|urged|encouraged|recommended|asked|given|treated|monitored)"
_SOMEBODY_IS = Cue(
    rf"{_OPENED}(?:the |an? )?(?:{SOMEBODY}) (?P<verb>has|have|had|is|are|suffers? from) "
    rf"(?!{_TOLD}\b)(?P<what>[^;]{{3,150}})",
    re.IGNORECASE,
)
_IS_THERE = Cue(
    rf"{_OPENED}(?P<what>[^,;:]{{3,100}}?) (?:is|are) (?:already )?(?:present|suspected|known|diagnosed)\b(?! to\b)",
    re.IGNORECASE,
)
_IS_SO_MUCH = Cue(
    rf"{_OPENED}(?:the )?(?P<what>[^,;:]{{3,60}}?) (?:is|are) (?P<bound>{BOUNDS} [^;]{{1,60}})", re.IGNORECASE
)
_NEXT_CLAUSE = re.compile(
    rf",? (?:or|and) (?=(?:the |an? )?(?:{SOMEBODY}) (?:has|have|had|is|are|suffers? from) )", re.IGNORECASE
)
_HOLDS = ("has", "have", "had", "suffer")
# What is said of a clause, and no part of it: "(unless a pacemaker is in place)".
_BESIDE = re.compile(r"\s*\([^()]*\)|,? (?:unless|because|since|as|although|but|due to)\b.*", re.IGNORECASE | re.DOTALL)


def stated_conditions(text: str) -> Iterator[str]:
    """Find the condition of each clause of an item; a measure keeps its bound: "heart rate below 50 per minute"."""
    for clause in _NEXT_CLAUSE.split(" ".join(text.split()).rstrip(".")):
        bare = _BESIDE.sub("", clause)
        if somebody := _SOMEBODY_IS.search(bare):
            having = somebody["verb"].lower().startswith(_HOLDS)
            yield from conditions(f"patients {'with' if having else 'who are'} {somebody['what']}")
        elif so_much := _IS_SO_MUCH.search(bare):
            yield trim_phrase(f"{so_much['what']} {so_much['bound']}")
        elif there := _IS_THERE.search(bare):
            yield from conditions(there["what"])
