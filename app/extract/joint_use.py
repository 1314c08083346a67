"""Finds the places of a sentence where the other side of a combination stands: "taken with ...", "levels of ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.extract.coordination import coordinated

_JOINED = (
    r"(?:combin(?:ed?|es|ing|ations?)|taken|taking|takes?|used?|using|given|giving|administered|administration"
    r"|co-?administ\w+|concurrently|concomitantly|simultaneously|together|conjunction|mixed|mixing|treated|therapy"
    r"|treatment(?: \([^()]{1,40}\))?)"
)
_WITH = re.compile(rf"\b{_JOINED}(?: \w+){{0,2}} (?:with|alongside) ", re.IGNORECASE)
_OF = re.compile(
    r"\b(?:concomitant|concurrent|simultaneous|combined|co-?)[ -]?(?:\w+ )?(?:use|usage|administration|treatment"
    r"|therapy|intake"
    r"|application|medication|ingestion)s? (?:of|with) |\bco-?administration of ",
    re.IGNORECASE,
)
_INTERACTS = re.compile(r"\binteract(?:s|ed|ing|ions?)?(?: \w+){0,3} (?:with|between) ", re.IGNORECASE)
_TAKING = re.compile(
    r"\b(?:drink(?:s|ing)?|takes?|taking|receiving|treated with|(?:are|is|who are) on|who (?:also )?(?:use|take)"
    r"|use of|people on|patients on) ",
    re.IGNORECASE,
)
_CARRIER = re.compile(
    r"\b(?:drugs|medications|medicines|agents|substances|compounds|foods?|herbs|antibiotics|inhibitors|inducers"
    r"|substrates|supplements"
    r"|products|antacids|diuretics|antagonists|agonists|blockers)\b[^.;:]{0,80}?\b(?:such as|includ(?:es?|ing)"
    r"|like|e\.g\.,?) ",
    re.IGNORECASE,
)
_REPORTED = re.compile(r"\b(?:reported|seen|observed|noted) with ", re.IGNORECASE)
_MEASURE = re.compile(
    r"\b(?:effect(?:s|iveness)?|levels?|concentrations?|activity|toxicity|clearance|absorption|metabolism"
    r"|efficacy|exposure"
    r"|half-life|actions?|excretion|elimination|bioavailability) (?:of|to) ",
    re.IGNORECASE,
)
_END = re.compile(
    r"[.;:](?=\s|$)|\s[\u2013\u2014-]\s|\b(?:in (?!combination)|for|to|may|might|can|could|should|must|is|are"
    r"|was|were|has|have|had|due"
    r"|because|since|which|who|when|if|by|will|would|does|do|did|as (?!well)|that|while|during|after|before"
    r"|within|leads?"
    r"|increases?|increased|reduces?|decreases?|results?|causes?|produces?|concurrently|concomitantly|at the same)\b",
    re.IGNORECASE,
)


def joined_places(text: str) -> list[tuple[int, int]]:
    """Find the noun phrases, list members apart, that follow words of joint use."""
    return _places(text, (_WITH, _OF, _INTERACTS))


def reported_places(text: str) -> list[tuple[int, int]]:
    """Find the noun phrases with which something was seen: "similar effects have been reported with ..."."""
    return _places(text, (_REPORTED,))


def measured_places(text: str) -> list[tuple[int, int]]:
    """Find the noun phrases of which an effect, level, clearance ... is stated."""
    return _places(text, (_MEASURE,))


def exemplified_places(text: str) -> list[tuple[int, int]]:
    """Find the members that a class of drugs is explained by: "medications such as ..."."""
    return _places(text, (_CARRIER,))


def taken_places(text: str) -> list[tuple[int, int]]:
    """Find the noun phrases that somebody takes, drinks or is on."""
    return _places(text, (_TAKING,))


def _places(text: str, cues: tuple[re.Pattern[str], ...]) -> list[tuple[int, int]]:
    return [place for cue in cues for match in cue.finditer(text) for place in _members(text, match.end())]


def _members(text: str, start: int) -> Iterator[tuple[int, int]]:
    end = _END.search(text, start)
    for piece in coordinated(text[start : end.start() if end else len(text)]):
        yield start + piece.start, start + piece.end
