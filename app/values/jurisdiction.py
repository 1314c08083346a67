"""Which jurisdiction a text names, and classes that a text gives for several: `A (Au), B (U.S.)`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.vocabulary.jurisdictions import ELSEWHERE, JURISDICTION_NAMES

# Names of several words first, so that "U.S. FDA" is one; codes with case, for "us" and "can" are words.
_NAMES = [(code, name) for code, names in JURISDICTION_NAMES.items() for name in names]
_PLACES = {f"p{number}": code for number, (code, _) in enumerate(_NAMES)}
_PLACE = re.compile(
    r"(?<![\w.-])(?:"
    + "|".join(f"(?P<p{number}>{name})" for number, (_, name) in enumerate(_NAMES))
    + rf"|(?P<elsewhere>{'|'.join(ELSEWHERE)}))(?![\w-])"
)


@dataclass(frozen=True, slots=True)
class Place:
    """A jurisdiction that a text names at `start` to `end`; `code` is null for one without a code here."""

    code: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ClassInPlace:
    """A class with the jurisdiction that it holds in; null where the text does not say."""

    status: str
    jurisdiction: str | None


def find_places(text: str) -> list[Place]:
    """Find every jurisdiction and agency that a text names, in order."""
    return [
        Place(None if match["elsewhere"] else _PLACES[match.lastgroup or ""], match.start(), match.end())
        for match in _PLACE.finditer(text)
    ]


def classes_by_place(text: str, classes: tuple[str, ...]) -> list[ClassInPlace]:
    """Read `C (US), B3 (Au)` or `US: C; AU: B3`; a text that is not made of classes and places gives nothing."""
    found: list[ClassInPlace] = []
    for piece in filter(None, map(str.strip, re.split(r"[,;\n]|(?<=\))\s+(?=[A-Z])|\s+/\s+", text))):
        match = next(filter(None, (form.fullmatch(piece) for form in _forms(classes))), None)
        if match is None:
            return []
        place = match.groupdict().get("place")
        code = code_of(place) if place else None
        if place and code is None:
            return []
        found.append(ClassInPlace(match["status"], code))
    return found


@lru_cache(maxsize=16)
def _forms(classes: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Make patterns of a class with its place behind it, before it, and alone."""
    names = "|".join(re.escape(name) for name in sorted(classes, key=len, reverse=True))
    status = rf"(?:Category\s*)?(?P<status>{names})"
    forms = (
        rf"{status}\s*[(\[]\s*(?P<place>[^()\[\]]+?)\s*[)\]]",
        rf"(?P<place>[A-Z][\w. ]{{1,20}}?)\s*[:=–-]\s*{status}",
        status,
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)


def code_of(text: str) -> str | None:
    """Give the jurisdiction that a whole text names, as `U.S.` or `Australia`; null for any other."""
    bare = text.strip(" ()").removeprefix("the ")
    places = find_places(bare) or find_places(bare.title()) or find_places(bare.upper())
    whole = len(places) == 1 and (places[0].start, places[0].end) == (0, len(bare))
    return places[0].code if whole else None
