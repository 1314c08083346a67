"""Reads the diseases of several parts of the body that share their noun: "ovarian, breast, and lung cancer"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.phrases import either
from app.vocabulary.indication_sites import NOUNS, SITES, TOGETHER

_SITE, _NOUNS = either(SITES), either(NOUNS)
_LISTED = Cue(
    rf"(?P<sites>(?:{_SITE}(?:, |,? (?:and(?:/or)?|or) ))+)(?P<last>{_SITE} {_NOUNS}|other [\w -]+? {_NOUNS})",
    re.IGNORECASE,
)
_TOGETHER = re.compile(either(TOGETHER), re.IGNORECASE)
_ALONE = re.compile(rf"{_SITE}(?:, {_SITE})*", re.IGNORECASE)
_NOUN = re.compile(rf"\b{_NOUNS}$", re.IGNORECASE)
_MEMBER = re.compile(_SITE, re.IGNORECASE)


def each_site(text: str) -> Iterator[tuple[str, int]]:
    """Give each disease of a list that shares its noun, and where it begins; any other text as it is."""
    listed = None if _TOGETHER.search(text) else _LISTED.fullmatch(text)
    if listed is None:
        yield text, 0
        return
    noun = listed["last"].rsplit(maxsplit=1)[-1]
    for member in _MEMBER.finditer(listed["sites"]):
        yield f"{member.group()} {noun}", member.start()
    yield listed["last"], listed.start("last")


def noun_of_sites(text: str, others: list[str]) -> str:
    """Find the noun that parts of the body lack and a later member of their list has."""
    if not _ALONE.fullmatch(text):
        return ""
    nouns = filter(None, map(_NOUN.search, others))
    return next((f" {noun.group()}" for noun in nouns), "")
