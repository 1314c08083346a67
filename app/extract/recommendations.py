"""Reads from a sentence what it advises on a combination, and whether an interaction was found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from app.cue import AnyCue, Cue
from app.extract.phrases import either
from app.extract.substances import substances_in
from app.facts.interactions import Finding, InteractantKind, Recommendation
from app.vocabulary import recommendation_words as words


def _any_of(patterns: Sequence[str]) -> AnyCue:
    """Ask for each pattern apart: that costs less than all in one where a text holds the words of few."""
    return AnyCue(*(Cue(pattern, re.IGNORECASE) for pattern in patterns))


_STRONGEST_FIRST: tuple[tuple[Recommendation, AnyCue], ...] = (
    (Recommendation.CONTRAINDICATED, _any_of(words.CONTRAINDICATED)),
    (Recommendation.AVOID, _any_of(words.AVOID)),
    (Recommendation.CAUTION, _any_of(words.CAUTION)),
    (Recommendation.NONE_NEEDED, _any_of(words.NONE_NEEDED)),
)
# Sentences: an article asks the same of each several times over.
_REMEMBERED = 4096
_NOT_CONTRAINDICATED = Cue(r"\bnot (?:\w+ )?contra-?indicated", re.IGNORECASE)
_SHOULD_NOT_BE_GIVEN = Cue(r"should not (?:be|receive)", re.IGNORECASE)
_NONE_FOUND = _any_of(words.NONE_FOUND)
_NOT_STUDIED = _any_of(words.NOT_STUDIED)
_CONSEQUENCE = Cue(rf"\b{either(words.CONSEQUENCE)}\b", re.IGNORECASE)
_PERMITS = Cue(words.PERMITS, re.IGNORECASE)
# A cross-reference, "(see Interactions)", says nothing itself.
_POINTER = re.compile(r"\((?:see|cf\.?) [^()]*\)", re.IGNORECASE)
_CONCLUDES = Cue(rf"{either(words.CONCLUDES)}\b", re.IGNORECASE)
_REFERS_BACK = _any_of(words.REFERS_BACK)
_FOLLOWS_ON = Cue(either(words.FOLLOWS_ON), re.IGNORECASE)
_ECHOES = Cue(either(words.ECHOES), re.IGNORECASE)
_GOES_FOR_MORE = Cue(words.SAME_GOES, re.IGNORECASE)
_EXCEPTIONS = re.compile(words.NAMES_EXCEPTIONS, re.IGNORECASE)
_NAMES_MORE = Cue(either((*words.NAMES_MORE, words.NAMES_MEMBERS, words.SAME_GOES, words.SAME_MAY_GO)), re.IGNORECASE)
_NAMES_MEMBERS = Cue(words.NAMES_MEMBERS, re.IGNORECASE)
# Of "can't" the n belongs to both words.
_SHORTENED = Cue(r"(?<=\bcan)['\u2019]t\b|(?<!\bca)n['\u2019]t\b", re.IGNORECASE)
_TOO_CLOSE = Cue(words.TOO_CLOSE, re.IGNORECASE)
_NOT_FOR_SOME = Cue(words.NOT_FOR_SOME, re.IGNORECASE)
_NOT_THE_DRUG = Cue(either(words.AVOIDED_HARM), re.IGNORECASE)
_UNNEEDED = Cue(either(words.UNNEEDED), re.IGNORECASE)
_BUT = re.compile(r",? (?:but|although|though|however) |, yet |, (?:for )?which | \| ", re.IGNORECASE)
NO_ADVICE = frozenset({Recommendation.NOT_STATED, Recommendation.NONE_NEEDED})
STRENGTH: dict[Recommendation, int] = {
    Recommendation.NOT_STATED: 0,
    Recommendation.NONE_NEEDED: 1,
    Recommendation.CAUTION: 2,
    Recommendation.AVOID: 3,
    Recommendation.CONTRAINDICATED: 4,
}


def advice_in(text: str, kind: InteractantKind | None = None) -> Recommendation:
    """Read the strongest advice of a sentence; a vaccine that "should not be given" is contraindicated."""
    if kind is InteractantKind.VACCINE and _SHOULD_NOT_BE_GIVEN.search(_only_on_the_drug(_written_out(text))):
        return Recommendation.CONTRAINDICATED
    return _strongest_advice(text)


@lru_cache(maxsize=_REMEMBERED)
def _strongest_advice(text: str) -> Recommendation:
    said = _only_on_the_drug(_written_out(text))
    silent = Recommendation.NONE_NEEDED if _UNNEEDED.search(text) else Recommendation.NOT_STATED
    return next((found for found, pattern in _STRONGEST_FIRST if pattern.search(said)), silent)


def _only_on_the_drug(text: str) -> str:
    """Leave out what is no advice on the drug, and say plainly what is to be kept apart by hours."""
    meant = without_ban_on_some(_TOO_CLOSE.sub(words.KEPT_APART, text))
    return _UNNEEDED.sub("", _NOT_THE_DRUG.sub("", _NOT_CONTRAINDICATED.sub("", meant)))


def without_ban_on_some(text: str) -> str:
    """Leave out whom the drug itself is not for: "..., and is contraindicated in people with gout"."""
    return _NOT_FOR_SOME.sub("", text)


def _written_out(text: str) -> str:
    """Write "isn't" as "is not", which the wordings are in."""
    return _SHORTENED.sub(" not", text)


def finding_in(text: str) -> Finding | None:
    """Tell whether a sentence reports an interaction, that none was found, or (None) neither."""
    if _NONE_FOUND.search(_written_out(text)):
        return Finding.STUDIED_NONE_FOUND
    advice = advice_in(text)
    if advice is Recommendation.NONE_NEEDED:
        return Finding.INTERACTS if _happens_all_the_same(text) else Finding.STUDIED_NONE_FOUND
    if _NOT_STUDIED.search(text) and advice is Recommendation.NOT_STATED:
        return None
    return Finding.INTERACTS if advice is not Recommendation.NOT_STATED or has_consequence(text) else None


def _happens_all_the_same(text: str) -> bool:
    """Tell "it raises the levels, but no change of dose is needed" from what does not happen."""
    *happens, _ = _BUT.split(_UNNEEDED.sub("", text))
    return bool(_UNNEEDED.search(text)) and any(map(has_consequence, happens))


@lru_cache(maxsize=_REMEMBERED)
def has_consequence(text: str) -> bool:
    """Tell whether a text says that something happens when two substances meet."""
    return bool(_CONSEQUENCE.search(_POINTER.sub("", text)))


def permits(text: str) -> bool:
    """Tell whether a text only allows the use of something: "inactivated vaccines may be given"."""
    return bool(_PERMITS.search(text)) and not has_consequence(text)


def concludes(text: str) -> bool:
    """Tell whether a sentence draws a conclusion from those before it."""
    return bool(_CONCLUDES.match(text.lstrip()))


def points_back(text: str) -> bool:
    """Tell whether a sentence speaks of "this interaction" or "this combination" by that word."""
    return bool(_REFERS_BACK.search(text))


def refers_back(text: str) -> bool:
    """Tell whether a sentence speaks of "this interaction", the one that the sentence before it named."""
    return points_back(text) or bool(_FOLLOWS_ON.match(text.lstrip()) and not substances_in(text))


def echoes(text: str) -> bool:
    """Tell whether a sentence only says that what was told before goes for another substance too."""
    return bool(_ECHOES.match(text.lstrip()))


def goes_for_more(text: str) -> bool:
    """Tell whether a clause says that all that was told before goes for more: "the same applies to ..."."""
    return bool(_GOES_FOR_MORE.match(text.lstrip()))


def names_members(text: str) -> bool:
    """Tell whether a sentence names the members of what the one before it was on: "These drugs include ..."."""
    return bool(_NAMES_MEMBERS.match(text.lstrip()))


def names_exceptions(text: str) -> bool:
    """Tell whether a sentence goes on with what the one before denied for others: "Some exceptions include ..."."""
    return bool(_EXCEPTIONS.match(text.lstrip()))


def names_more(text: str) -> bool:
    """Tell whether a sentence only names more of what the one before it was on: "Others include ..."."""
    return bool(_NAMES_MORE.match(text.lstrip()))
