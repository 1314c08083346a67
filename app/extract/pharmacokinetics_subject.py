"""Tells whose value a sentence states: the drug's, or that of a metabolite or another drug."""

from __future__ import annotations

import re

from app.extract.modality import clause_bounds
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind
from app.vocabulary.patients import ANYBODY, GROUPS
from app.vocabulary.pharmacokinetics import OWN_SUBJECTS

_METABOLITE = re.compile(r"\b(?:metabolites?|parent (?:drug|compound)s? and)\b", re.IGNORECASE)
_METABOLITE_OF_VALUE = re.compile(
    r"\s?(?:of|for)\s(?:(?:the|its|this|both|active|major|main|primary)\s){0,3}metabolites?\b", re.IGNORECASE
)
_OF_NAME = re.compile(r"\s(?:of|for)\s(?:the\s)?([A-Za-z][\w-]{4,})")
_SUBJECT = re.compile(
    r"^\W*(?:[Tt]he\s)?(?:[\w-]+\s)?([\w-]+)\s(?:has|have|had|exhibits?|shows?|displays?|undergoes|is|was|are|were)\b"
)
_SHORTEST_STEM = 7
_WORD = re.compile(r"[a-z0-9]+")
_PLAIN_WORDS = OWN_SUBJECTS | frozenset(ANYBODY) | frozenset(GROUPS)


def is_about_other(text: str, start: int, end: int, own: frozenset[str]) -> bool:
    """Tell whether what the words `start` to `end` state is of a metabolite or a substance other than the drug."""
    clause_start, _ = clause_bounds(text, start)
    head = text[clause_start:start]
    if _METABOLITE.search(head) or _METABOLITE_OF_VALUE.match(text, end):
        return True
    subject = _SUBJECT.search(head)
    if subject and subject[1].lower() not in _PLAIN_WORDS and not is_own(subject.group(), own):
        return True
    of_name = _OF_NAME.match(text, end)
    named = f"{head} {of_name[1] if of_name else ''}"
    drugs = [found.name for found in substances_in(named) if found.kind is InteractantKind.DRUG and found.known]
    return bool(drugs) and not any(is_own(name, own) for name in drugs)


def is_own(words: str, own: frozenset[str]) -> bool:
    """Tell whether a word belongs to one of the drug's names, or is the stem of one (salicylic, acetylsalicylic)."""
    names = " ".join(own)
    parts = frozenset(_WORD.findall(names))
    return any(
        word in parts or (len(word) >= _SHORTEST_STEM and word[:_SHORTEST_STEM] in names)
        for word in _WORD.findall(words.lower())
        if word not in _PLAIN_WORDS and word not in ("the", "has", "have", "had", "is", "was", "are", "were")
    )
