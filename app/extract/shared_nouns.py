"""Gives back the noun that two members of a list share: "renal or hepatic impairment", "type 1 or type 2 diabetes"."""

from __future__ import annotations

import re

from app.vocabulary.patients import ORGANS

_ORGAN = "|".join(ORGANS)
_ORGANS = re.compile(
    rf"(?P<before>(?:[\w-]+ ){{0,4}}?)(?P<first>{_ORGAN}) (?:or|and|and/or) (?P<second>{_ORGAN}) (?P<noun>[a-z]+)",
    re.IGNORECASE,
)
_ORGAN_LAST = re.compile(rf"\b(?:{_ORGAN})$", re.IGNORECASE)
_ORGAN_FIRST = re.compile(rf"(?:{_ORGAN}) [a-z]+", re.IGNORECASE)
_UNFINISHED = re.compile(r"-$|\bwho (?:are|is|have|had)$|(?:^|\b(?:in|with) )(?:first|second|third)$", re.IGNORECASE)
_NUMBERED = re.compile(r"(?P<kind>[a-z]{3,}) (?P<number>[A-Z]|\d{1,2}|I{1,3}V?)")
_NUMBERED_LAST = re.compile(rf"\b{_NUMBERED.pattern}$")


def each_organ(text: str) -> list[str]:
    """Read "severe renal or hepatic impairment" as severe renal impairment and severe hepatic impairment."""
    shared = _ORGANS.fullmatch(text.strip(" .,;"))
    if not shared:
        return [text]
    before, first, second, noun = shared.group("before", "first", "second", "noun")
    return [f"{before}{first} {noun}", f"{before}{second} {noun}"]


def with_shared_nouns(pieces: list[str]) -> list[str]:
    """Complete numbered members, "protein C" before "protein S deficiency"; join what cannot stand alone, "second-"."""
    found: list[str] = []
    for piece in (piece.strip(" .,;") for piece in reversed(pieces)):
        after = found[0] if found else ""
        if after and (_UNFINISHED.search(piece) or (_ORGAN_LAST.search(piece) and _ORGAN_FIRST.match(after))):
            found[0] = f"{piece}{', ' if ' or ' in after else ' or '}{after}"
        else:
            found.insert(0, f"{piece}{_noun_after(piece, after)}")
    return found


def _noun_after(piece: str, after: str) -> str:
    """Find the one noun that the next member adds to the same word and another number."""
    last, following = _NUMBERED_LAST.search(piece), _NUMBERED.match(after)
    if not last or not following or last.group("kind") != following.group("kind"):
        return ""
    noun = after[following.end() :]
    return noun if re.fullmatch(r" [a-z]+", noun) else ""
