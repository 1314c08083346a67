"""Finds where a sentence names a pharmacokinetic parameter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.cue import AnyCue, Cue
from app.vocabulary.pharmacokinetics import (
    COUNTED_METABOLITES,
    CUES,
    EFFECT_WORDS,
    EXCRETION_ROUTES,
    METABOLIC_SITES,
    NAMED_METABOLITE,
    NOT_BEFORE,
    NOT_BESIDE,
    WORD_CUES,
)

_LOOK_BACK = 40


def _longest_first(phrases: tuple[str, ...]) -> list[str]:
    return sorted(phrases, key=len, reverse=True)


def _any_of(phrases: tuple[str, ...]) -> Cue:
    return Cue.any_of(_longest_first(phrases), r"(?<![\w-])", r"(?!\w)", re.IGNORECASE)


_CUES = {parameter: _any_of(phrases) for parameter, phrases in CUES.items()}
_NOT_BEFORE = {
    parameter: re.compile(
        rf"(?<![\w-])(?:{'|'.join(_longest_first(phrases))})(?:[ -]phase)?(?: \([^)]*\))?[ -]?(?:\w+ )?$", re.IGNORECASE
    )
    for parameter, phrases in NOT_BEFORE.items()
}
# Words without which a sentence that seems to name the parameter is about something else.
_NEEDS = {
    parameter: _any_of(phrases)
    for parameter, phrases in (
        ("excretion", EXCRETION_ROUTES),
        ("metabolism", METABOLIC_SITES),
        ("duration_of_action", EFFECT_WORDS),
    )
}
_NOT_BESIDE = {parameter: Cue(pattern, re.IGNORECASE) for parameter, pattern in NOT_BESIDE.items()}
_WORD_CUES = {parameter: Cue(pattern, re.IGNORECASE) for parameter, pattern in WORD_CUES.items()}
_NAMED_METABOLITE = Cue(NAMED_METABOLITE, re.IGNORECASE)
_COUNTED_METABOLITES = Cue(COUNTED_METABOLITES, re.IGNORECASE)
_PARAMETERS = {cue: parameter for cues in (_CUES, _WORD_CUES) for parameter, cue in cues.items()}
_ANY_CUE = AnyCue(*_CUES.values())
_ANY_WORD_CUE = AnyCue(*_WORD_CUES.values())
_NAMED = AnyCue(_ANY_CUE, _ANY_WORD_CUE)


@dataclass(frozen=True, slots=True)
class Mention:
    """A parameter, named at `text[start:end]`."""

    parameter: str
    start: int
    end: int


def may_name_parameter(text: str) -> bool:
    """Tell whether a sentence may name a parameter at all, by a value or in words."""
    return _NAMED.may_match(text)


@lru_cache(maxsize=64)
def mentions(text: str) -> list[Mention]:
    """Find every parameter that a sentence names, in order; look-alikes ("distribution half-life") are left out.

    Of a sentence it is asked several times; nobody changes it.
    """
    return [mention for mention in _named(text) if not _is_look_alike(mention, text)]


def look_alikes(text: str) -> list[Mention]:
    """Find what a sentence names that only looks like a parameter: "the aqueous humour half-life"."""
    return [mention for mention in _named(text) if _is_look_alike(mention, text)]


@lru_cache(maxsize=64)
def _named(text: str) -> list[Mention]:
    found = [
        Mention(parameter, match.start(), match.end())
        for cue in _ANY_CUE.admitting(text)
        if _is_possible(parameter := _PARAMETERS[cue], text)
        for match in cue.find_all(text)
    ]
    return sorted(found, key=lambda mention: mention.start)


def _is_look_alike(mention: Mention, text: str) -> bool:
    pattern, start = _NOT_BEFORE.get(mention.parameter), mention.start
    return pattern is not None and pattern.search(text[max(0, start - _LOOK_BACK) : start]) is not None


def names_metabolite(text: str) -> bool:
    """Tell whether a sentence says which substance a metabolite is, whatever else it tells of it."""
    return bool(_NAMED_METABOLITE.search(text))


def counts_metabolites(text: str) -> bool:
    """Tell whether a sentence says how many there are: "at least 20 metabolites are known"."""
    return bool(_COUNTED_METABOLITES.search(text))


def mentions_in_words(text: str) -> list[Mention]:
    """Find the parameters that a sentence says something of even without a number, each once."""
    return [
        Mention(parameter, match.start(), match.end())
        for cue in _ANY_WORD_CUE.admitting(text)
        if _is_possible(parameter := _PARAMETERS[cue], text) and (match := cue.find(text))
    ]


def _is_possible(parameter: str, text: str) -> bool:
    if parameter == "metabolites" and names_metabolite(text):
        return True
    needed, unwanted = _NEEDS.get(parameter), _NOT_BESIDE.get(parameter)
    return (needed is None or needed.search(text) is not None) and (unwanted is None or unwanted.search(text) is None)
