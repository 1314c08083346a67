"""Reads the diseases of several parts of the body that share their noun: "ovarian, breast, and lung cancer"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.cue import Cue
from app.extract.coordination import Piece
from app.extract.phrases import either
from app.vocabulary.indication_sites import NOUNS, ORGANS, SITES, TOGETHER

_SITE, _NOUNS = either(SITES), either(NOUNS)
_LISTED = Cue(
    rf"(?P<sites>(?:{_SITE}(?:, |,? (?:and(?:/or)?|or) ))+)(?P<last>{_SITE} {_NOUNS}|other [\w -]+? {_NOUNS})",
    re.IGNORECASE,
)
_JOINED = re.compile(r", |(?:and|or) ", re.IGNORECASE)
_TOGETHER = re.compile(either(TOGETHER), re.IGNORECASE)
_ALONE = re.compile(rf"{_SITE}(?:, {_SITE})*", re.IGNORECASE)
_NOUN = re.compile(rf"\b{_NOUNS}$", re.IGNORECASE)
_MEMBER = re.compile(_SITE, re.IGNORECASE)
# "Infections of the ear, bone and joint, and skin", or "those of ..." behind the noun.
_PART = r"(?:(?:upper|lower|inner|outer|front|back|middle) parts? of the )?"
_UNIT = rf"(?:the )?{_PART}(?:{either(TOGETHER)}|{_SITE}s?|{either(ORGANS)})\b"
_UNITS = rf"{_UNIT}(?:(?:, |,? (?:and(?:/or)?|or) ){_UNIT})*"
_OF_SITES = re.compile(rf"(?P<noun>(?:[\w-]+ ){{0,3}}?{_NOUNS}|those) (?:of|in) (?P<sites>{_UNITS})", re.IGNORECASE)
_BARE = re.compile(_UNITS, re.IGNORECASE)
_UNIT_FOUND = re.compile(_UNIT, re.IGNORECASE)
_ORGAN = re.compile(either(ORGANS), re.IGNORECASE)
# "Many cancers, including breast, lung, and leukemia".
_GROUP = re.compile(
    r"(?:treatment of )?"
    r"(?:(?:an?|number|variety|range|types?|kinds?|forms?|many|several|some|certain|various|different|multiple|of) )*"
    r"(?P<one>cancer|tumou?r|carcinoma)s",
    re.IGNORECASE,
)
_MANY = re.compile(r"(?<=[^us])s$")


def each_site(text: str) -> Iterator[tuple[str, int]]:
    """Give each disease of a list that shares its noun, and where it begins; any other text as it is."""
    listed = _LISTED.fullmatch(text) if _JOINED.search(text) else None
    if listed is None or _TOGETHER.search(text):
        yield text, 0
        return
    noun = listed["last"].rsplit(maxsplit=1)[-1]
    for member in _MEMBER.finditer(listed["sites"]):
        yield f"{member.group()} {noun}", member.start()
    yield listed["last"], listed.start("last")


def noun_of_sites(text: str, others: Iterable[str]) -> str:
    """Find the noun that parts of the body lack and a later member of their list has."""
    if not _ALONE.fullmatch(text):
        return ""
    nouns = filter(None, map(_NOUN.search, others))
    return next((f" {noun.group()}" for noun in nouns), "")


def parted_by_site(pieces: list[Piece]) -> list[Piece]:
    """Part "infections of the ear, skin, and lungs" into three; the later ones get the noun that the first has.

    So do those of a group: "cancers, including breast and lung".
    """
    parted: list[Piece] = []
    noun, shared, group = "", "", ""
    for piece in pieces:
        if of_group := _GROUP.fullmatch(piece.text):
            group = of_group["one"].lower()
        found = _OF_SITES.fullmatch(piece.text)
        if found and found["noun"].lower() != "those":
            shared = found["noun"].rsplit(maxsplit=1)[-1]
        elif found:
            shared = noun
        else:
            shared = (shared or group) if _BARE.fullmatch(piece.text) else ""
        parted.extend(_of_each(piece, found, shared) if shared else [piece])
        last = _NOUN.search(piece.text)
        noun = last.group() if last else ""
    return parted


def _of_each(piece: Piece, found: re.Match[str] | None, noun: str) -> Iterator[Piece]:
    at = found.start("sites") if found else 0
    for unit in _UNIT_FOUND.finditer(piece.text, at):
        site = unit.group().removeprefix("the ")
        first = found is not None and unit.start() == at and found["noun"].lower() != "those"
        whole = (
            f"{noun} of the {site}" if " of the " in site or _ORGAN.fullmatch(site) else f"{_MANY.sub('', site)} {noun}"
        )
        name = piece.text[: unit.end()] if first else whole
        start = piece.start if first else piece.start + unit.start()
        yield Piece(name, start, piece.start + unit.end(), piece.note, piece.note_start)
