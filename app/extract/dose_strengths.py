"""Tells strengths from doses: "100, 150 and 200 mg tablets, taken twice a day" says how often, and no amount."""

from __future__ import annotations

import re
from dataclasses import replace

from app.extract.dose_phrases import DosePhrase

_OTHERS_BEFORE = re.compile(r"\d(?: ?(?:[m\u03bc\u00b5]?g|mcg|IU|units?|m[lL]))?(?:,? (?:and|or|/)|,) ?$")
_OTHERS_WITHIN = re.compile(r"\d(?: ?(?:[m\u03bc\u00b5]?g|mcg|IU|units?|m[lL]))?(?:, | (?:and|or) |/)\d")
_PRODUCT_BEHIND = re.compile(
    r"(?: (?!(?:as|in|by|of|and|or|taken|given|used)\b)[\w-]+){0,3}"
    r" (?:tablets|capsules|pills|vials|ampoules|bottles|patches|sachets|suppositories|syringes|pens)\b",
    re.IGNORECASE,
)


def without_strength(phrase: DosePhrase, text: str) -> DosePhrase:
    """Take the amount from a phrase with how often, where it is one of several strengths in which a product comes."""
    if phrase.dose is None or phrase.frequency is None or not _PRODUCT_BEHIND.match(text, phrase.dose.end):
        return phrase
    start, end = phrase.dose.start, phrase.dose.end
    if not (_OTHERS_BEFORE.search(text[:start]) or _OTHERS_WITHIN.search(text[start:end])):
        return phrase
    words = phrase.text.rpartition(text[start:end])[2].strip() or phrase.text
    often = max(text.find(phrase.frequency, end), start)
    return replace(phrase, start=often, text=words, dose=None, amount=None)
