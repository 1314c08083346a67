"""Recognises the organ system that heads a list of reactions."""

from __future__ import annotations

import re

from app.vocabulary.organ_systems import FILLERS, ORGAN_WORDS

_WORD = re.compile(r"[^\W\d_]+")


def organ_system(label: str) -> str | None:
    """Give the label in the article's words, or None where it names anything but an organ system."""
    words = [word.lower() for word in _WORD.findall(label)]
    known = all(word in ORGAN_WORDS or word in FILLERS for word in words)
    return " ".join(label.split()).strip(" :") if known and ORGAN_WORDS.intersection(words) else None
