"""Reads from a sentence what it advises on a combination, and whether an interaction was found."""

from __future__ import annotations

import re

from app.facts.interactions import Finding, InteractantKind, Recommendation
from app.vocabulary import recommendation_words as words


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_STRONGEST_FIRST: tuple[tuple[Recommendation, re.Pattern[str]], ...] = (
    (Recommendation.CONTRAINDICATED, _any(words.CONTRAINDICATED)),
    (Recommendation.AVOID, _any(words.AVOID)),
    (Recommendation.CAUTION, _any(words.CAUTION)),
    (Recommendation.NONE_NEEDED, _any(words.NONE_NEEDED)),
)
_NOT_CONTRAINDICATED = re.compile(r"\bnot (?:\w+ )?contra-?indicated", re.IGNORECASE)
_SHOULD_NOT_BE_GIVEN = re.compile(r"should not (?:be|receive)", re.IGNORECASE)
_NONE_FOUND = _any(words.NONE_FOUND)
_NOT_STUDIED = _any(words.NOT_STUDIED)
_CONSEQUENCE = re.compile(rf"\b(?:{'|'.join(words.CONSEQUENCE)})\b", re.IGNORECASE)
# A cross-reference, "(see Interactions)", says nothing itself.
_POINTER = re.compile(r"\((?:see|cf\.?) [^()]*\)", re.IGNORECASE)
_CONCLUDES = re.compile(rf"(?:{'|'.join(words.CONCLUDES)})\b", re.IGNORECASE)
_REFERS_BACK = _any(words.REFERS_BACK)
_ECHOES = _any(words.ECHOES)
_NOT_THE_DRUG = _any(words.AVOIDED_HARM)
STRENGTH: dict[Recommendation, int] = {
    Recommendation.NOT_STATED: 0,
    Recommendation.NONE_NEEDED: 1,
    Recommendation.CAUTION: 2,
    Recommendation.AVOID: 3,
    Recommendation.CONTRAINDICATED: 4,
}


def advice_in(text: str, kind: InteractantKind | None = None) -> Recommendation:
    """Read the strongest advice of a sentence; a vaccine that "should not be given" is contraindicated."""
    text = _NOT_THE_DRUG.sub("", _NOT_CONTRAINDICATED.sub("", text))
    if kind is InteractantKind.VACCINE and _SHOULD_NOT_BE_GIVEN.search(text):
        return Recommendation.CONTRAINDICATED
    return next((found for found, pattern in _STRONGEST_FIRST if pattern.search(text)), Recommendation.NOT_STATED)


def finding_in(text: str) -> Finding | None:
    """Tell whether a sentence reports an interaction, that none was found, or (None) neither."""
    if _NONE_FOUND.search(text):
        return Finding.STUDIED_NONE_FOUND
    advice = advice_in(text)
    if advice is Recommendation.NONE_NEEDED:
        return Finding.STUDIED_NONE_FOUND
    if _NOT_STUDIED.search(text) and advice is Recommendation.NOT_STATED:
        return None
    return Finding.INTERACTS if advice is not Recommendation.NOT_STATED or has_consequence(text) else None


def has_consequence(text: str) -> bool:
    """Tell whether a text says that something happens when two substances meet."""
    return bool(_CONSEQUENCE.search(_POINTER.sub("", text)))


def concludes(text: str) -> bool:
    """Tell whether a sentence draws a conclusion from those before it."""
    return bool(_CONCLUDES.match(text.lstrip()))


def refers_back(text: str) -> bool:
    """Tell whether a sentence speaks of "this interaction", the one that the sentence before it named."""
    return bool(_REFERS_BACK.search(text))


def echoes(text: str) -> bool:
    """Tell whether a sentence only says that what was told before goes for another substance too."""
    return bool(_ECHOES.match(text.lstrip()))
