"""Reads brand names off sentences on something else: "foonib (brand name Brandix)", "Brandix, a brand of foonib".

The patterns know no drug, so that they are made once and not for each article; whether the drug stands beside what they
find is looked up in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.values.name_list import brand_names

_NAME = r"[A-Z0-9][\w\u2019'+./-]*(?: [A-Z0-9][\w\u2019'+./-]*){0,2}"
_BEHIND = Cue(
    rf" \((?:the |also )?(?:brand|trade)[ -]?names?:? (?P<names>{_NAME}(?:(?:,|,? and|,? or|/) ?{_NAME}){{0,8}})"
    r"(?=[,;)]| in | by | among)"
)
_BEFORE = Cue(
    rf"(?<![\w-])(?P<names>{_NAME})"
    r"(?=,? (?:an?|one|the) (?:\w+ )?(?:brand|trade)(?:[ -]?name)? (?:of|for) (?P<drug>.))",
    re.DOTALL,
)
# What is sold together with another drug is no brand of this one.
_COMBINED = re.compile(r"\b(?:combin\w+|with|and|plus|or)\b|/", re.IGNORECASE)
_GOES_ON = re.compile(r"\w| (?:and|with|in combination|plus)|/")
_PART_OF_A_WORD = re.compile(r"[\w/-]")
_FAR = 80  # characters before the drug in which a combination is named


def passing_brands(text: str, title: str) -> list[str]:
    """Give the brands that stand directly at the drug's name, which no combination is named before."""
    told = (*_told_behind(text, title), *_told_before(text, title))
    return [name for names in told for name in brand_names(names)]


def _told_behind(text: str, title: str) -> Iterator[str]:
    for found in _BEHIND.finditer(text):
        start = found.start() - len(title)
        named = start >= 0 and text[start : found.start()].lower() == title.lower()
        whole = named and not _PART_OF_A_WORD.match(text[max(0, start - 1) : start])
        if whole and not _COMBINED.search(text[max(0, start - _FAR) : start]):
            yield found["names"]


def _told_before(text: str, title: str) -> Iterator[str]:
    for found in _BEFORE.finditer(text):
        start = found.start("drug")
        end = start + len(title)
        if text[start:end].lower() == title.lower() and not _GOES_ON.match(text, end):
            yield found["names"]
