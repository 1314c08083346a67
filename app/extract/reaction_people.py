"""Finds whom alone a reaction befalls: "growth retardation in children", "In the elderly, it may cause confusion"."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.reaction_lists import NUMBERED
from app.vocabulary.reaction_people import PEOPLE

_WHOM = rf"(?:{'|'.join(PEOPLE)})(?![\w-])"
_PEOPLE = Cue(rf"\b(?:in|among) {_WHOM}", re.IGNORECASE)
_FRONTED = re.compile(rf"\s*(?P<whom>(?:in|among) {_WHOM}),", re.IGNORECASE)
_OWN = re.compile(rf"(?P<whom>\b(?:in|among) {_WHOM})[\s,.)]*$", re.IGNORECASE)
# "Is more common in children", "especially in women": others have it too.
_BEHIND = re.compile(
    rf"(?:(?!\b(?:more|most|less|mainly|mostly|chiefly|often|likely|usually|including|both|other|especially|particularly)\b)"
    rf"[^,;.:()]){{0,40}}?(?P<whom>\b(?:in|among) {_WHOM})",
    re.IGNORECASE,
)
# "Occurs in 5% of children", "5% of carriers develop hives": of these alone the share is told.
_SHARE = r"(?:\d\s?(?:%|percent) of|\b(?:1|one) (?:in|of|out of) \d[\d,]*)(?: (?:all|the))?"
_SHARE_OF = Cue(rf"{_SHARE} (?P<whom>{_WHOM})", re.IGNORECASE)
_SHARE_NEXT = re.compile(rf"[^,;:()%]{{0,60}}?{_SHARE} (?P<whom>{_WHOM})", re.IGNORECASE)
_SHARE_FIRST = re.compile(rf"(?<!\w)\s*(?:in|among) [^,;:()%]{{0,40}}?{_SHARE} (?P<whom>{_WHOM}),", re.IGNORECASE)
_VERB = re.compile(r" (?:[\w-]+ ){0,3}?[\w-]+\s*")
# "In children, adolescents and young adults".
_MORE = re.compile(rf"(?:(?:,|,? and|,? or) (?:{_WHOM}|young(?:er)? adults\b))+", re.IGNORECASE)
_OTHERS_TOO = re.compile(r"(?:,| and| or) (?:\w+ )?(?:adults|people|patients|others)\b", re.IGNORECASE)


def people_of(text: str, own: tuple[int, int], end: int) -> str | None:
    """Give the people that the words of a reaction itself, the start of its sentence or the end of its list name."""
    if not _PEOPLE.may_match(text):
        return None
    last = not NUMBERED.search(text, own[1], end)  # what stands behind "(3) death" is said of the third alone
    found = _OWN.search(text, *own) or _FRONTED.match(text) or (_BEHIND.match(text, end) if last else None)
    if found is None:
        return None
    more = _MORE.match(text, found.end("whom"))
    end = more.end() if more else found.end("whom")
    return None if _OTHERS_TOO.match(text, end) else _small(text[found.start("whom") : end])


def people_of_share(text: str, start: int, end: int) -> str | None:
    """Give the people of whom alone the share is that stands right before a list or behind it."""
    if not _SHARE_OF.may_match(text):
        return None
    found = _SHARE_NEXT.match(text, end) or _SHARE_FIRST.match(text, start, end) or _last(text, start)
    return None if found is None else f"in {_small(found['whom'])}"


def _last(text: str, start: int) -> re.Match[str] | None:
    """Find a share of people that the words before a list end with: "5% of carriers developed ..."."""
    return next((one for one in _SHARE_OF.finditer(text, 0, start) if _VERB.fullmatch(text, one.end(), start)), None)


def _small(whom: str) -> str:
    return f"{whom[0].lower()}{whom[1:]}"
