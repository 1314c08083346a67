"""Writes out the abbreviations that an article explains, so that "relapsed CML" is known for a leukaemia."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.extract.indication_drafts import IndicationDraft
from app.extract.indication_keys import is_abbreviation

_SHORT = re.compile(r"\b([A-Z]{2,6})s?\b")
# The blank comes first, which is found fast.
_EXPLAINED = re.compile(r" (?<=[\w)] )\((?:or |also )?(?P<short>[A-Z]{2,6})(?=s?[),;])")
_WORDS_BEFORE = re.compile(r"[\w'\u2019-]+")
_LONGEST_WORDS = 8


def written_out(drafts: list[IndicationDraft], texts: Iterable[str]) -> list[IndicationDraft]:
    """Give the drafts, each knowing what its name means where the article's sentences say that of its letters."""
    wanted = {short for draft in drafts for short in _SHORT.findall(draft.condition.name)}
    meanings = dict(_explained(wanted, texts)) if wanted else {}
    return [_with_meaning(draft, meanings) for draft in drafts]


def _with_meaning(draft: IndicationDraft, meanings: dict[str, str]) -> IndicationDraft:
    name = draft.condition.name
    meant = _SHORT.sub(lambda short: meanings.get(short[1], short.group()), name)
    return replace(draft, meant=meant) if meant != name else draft


def _explained(wanted: set[str], texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Find what the article explains, "chronic myeloid leukaemia (CML)"."""
    for text in texts:
        for short in _EXPLAINED.finditer(text):
            if short["short"] in wanted and (name := _meaning(text, short)):
                yield short["short"], name


def _meaning(text: str, short: re.Match[str]) -> str:
    """Give the fewest words before the parenthesis whose letters these are; nothing where they are of none."""
    words = list(_WORDS_BEFORE.finditer(text, 0, short.start()))[-_LONGEST_WORDS:]
    names = (text[word.start() : short.start()] for word in reversed(words))
    return next((name for name in names if is_abbreviation(short["short"], name)), "")
