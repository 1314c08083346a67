"""Finds where a list of conditions begins behind what opens it: "starting and maintaining ..."."""

from __future__ import annotations

import re

from app.extract.phrases import either
from app.vocabulary import indication_places as places

# "Starting and maintaining anaesthesia", "ending or relieving the intensity of migraine".
_TWO_HEADS = re.compile(
    rf"(?:the )?{either(places.HEADS)}(?: and | or |/)(?=(?:the )?{either(places.HEADS)}\b)", re.IGNORECASE
)
# "Bacteria responsible for causing infections of the skin": what they cause.
_GERMS_OF = re.compile(
    r"(?:the )?(?:bacteria|germs|organisms|fungi|viruses|parasites|microbes) (?:(?:that|which) (?:can |may )?cause|"
    r"responsible for(?: causing)?|causing) ",
    re.IGNORECASE,
)
# "Two forms of headache: migraine and ...": the forms are told.
_KINDS = re.compile(
    r"(?:two|three|four|several|various) (?:different )?(?:forms|types|kinds) of [^,.;:()]{3,60}(?: \([^()]*\))?: ",
    re.IGNORECASE,
)
# "Lowering blood pressure in people with gout": what they have is treated.
_BETTERED_IN = re.compile(
    rf"(?:lower|reduc|decreas|improv|controll?|increas|rais|normali[sz]|maintain|restor)ing (?:the )?"
    rf"(?:[\w-]+ ){{0,2}}{either(places.BETTERED)} (?:in|of|for) (?={either(places.PERSONS)} (?:with|who have)\b)",
    re.IGNORECASE,
)
_OPENINGS = (_TWO_HEADS, _GERMS_OF, _KINDS, _BETTERED_IN)


def first_member(text: str, start: int) -> int:
    """Give where the first condition of a list stands that is told from a position on."""
    opened = next(filter(None, (opening.match(text, start) for opening in _OPENINGS)), None)
    return opened.end() if opened else start
