"""Reads brand names off sentences on something else: "foonib (brand name Brandix)", "Brandix, a brand of foonib"."""

from __future__ import annotations

import re
from functools import lru_cache

from app.cue import Cue
from app.values.name_list import brand_names

_NAME = r"[A-Z0-9][\w\u2019'+./-]*(?: [A-Z0-9][\w\u2019'+./-]*){0,2}"
_NAMED = Cue(r"\b(?:brand|trade)(?:[ -]?names?)?\b", re.IGNORECASE)
# What is sold together with another drug is no brand of this one.
_COMBINED = re.compile(r"\b(?:combin\w+|with|and|plus|or)\b|/", re.IGNORECASE)
_FAR = 80  # characters before the drug in which a combination is named


def passing_brands(text: str, title: str) -> list[str]:
    """Give the brands that stand directly at the drug's name, which no combination is named before."""
    if not _NAMED.may_match(text):
        return []
    behind, before = _patterns(title)
    told = [match["names"] for match in behind.finditer(text) if not _COMBINED.search(text[: match.start()][-_FAR:])]
    told += [match["names"] for match in before.finditer(text)]
    return [name for names in told for name in brand_names(names)]


@lru_cache(maxsize=16)
def _patterns(title: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    drug = rf"(?i:{re.escape(title)})"
    names = rf"(?P<names>{_NAME}(?:(?:,|,? and|,? or|/) ?{_NAME}){{0,8}})"
    behind = rf"(?<![\w/-]){drug} \((?:the |also )?(?:brand|trade)[ -]?names?:? {names}(?=[,;)]| in | by | among)"
    before = (
        rf"(?<![\w-])(?P<names>{_NAME}),? (?:an?|one|the) (?:\w+ )?(?:brand|trade)(?:[ -]?name)? (?:of|for) {drug}\b"
        r"(?! (?:and|with|in combination|plus)|/)"
    )
    return re.compile(behind), re.compile(before)
