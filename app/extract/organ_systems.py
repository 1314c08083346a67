"""Recognises the organ system that heads a list of reactions."""

from __future__ import annotations

import re

from app.vocabulary.organ_systems import FILLERS, ORGAN_WORDS

_WORD = re.compile(r"[^\W\d_]+")


def organ_system(label: str) -> str | None:
    """Give the label in the article's words, or None where it names anything but an organ system."""
    words: set[str] = set()
    for found in _WORD.finditer(label):  # mostly a sentence, which its first word tells
        word = found.group().lower()
        if word not in ORGAN_WORDS and word not in FILLERS:
            return None
        words.add(word)
    return " ".join(label.split()).strip(" :") if ORGAN_WORDS.intersection(words) else None
