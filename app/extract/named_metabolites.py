"""Names the metabolites that a sentence says the body makes of the drug: "to norfoonib and foonib glucuronide"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.coordination import coordinated
from app.extract.own_names import names_own_drug
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind
from app.vocabulary import metabolite_names as words

_MADE_INTO = Cue.any_of(words.MADE_INTO, r"(?<![\w-])", r" (?=[^\s])", re.IGNORECASE)
_FORMING = Cue.any_of(words.FORMING, r"(?<![\w-])", r" (?=[^\s])", re.IGNORECASE)
# "Norfoonib, the main metabolite", "norfoonib is an active metabolite".
_IS_ONE = Cue(
    r"(?:^|\s)(?P<name>(?:\d+(?:,\d+)+-)?[^\s,;:()]+(?: [\w-]+)?)(?: \([^()]{2,40}\))?"
    r"(?:,| (?:is|are|being)) (?:an?|the|its|the only|one of (?:the|its)) (?:[\w-]+,? ){0,3}?metabolites?\b",
    re.IGNORECASE,
)
_END = re.compile(r";|\.(?=\s|$)|:\s")
_LEADING = re.compile(rf"(?:{words.LEADING}(?![\w-])[ ,]*)+", re.IGNORECASE)
_REMARK = re.compile(r"\s*(?:\([^()]{2,60}\)|\().*$", re.DOTALL)
# "Metabolised to norfoonib by one enzyme, and further to foonibol by another".
_FURTHER = re.compile(r"(?:further|then|subsequently|finally|later)(?: on)? (?:in)?to ", re.IGNORECASE)
# "The metabolites are norfoonib, which is active too, and foonibol".
_QUALITY = re.compile(
    r", which (?:is|are) (?:\w+ )?(?:(?:in)?active|(?:less|more|equally|as) (?:active|potent)|toxic|inert)"
    r"(?: too| itself)?(?=,? and |,)",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(rf"{words.FOLLOWING}.*$", re.IGNORECASE | re.DOTALL)
_NOUN = re.compile(rf"(?:[\w\u2032'(),+-]+ ){{1,3}}{words.NOUNS}", re.IGNORECASE)
_LOCATED = re.compile(
    r"(?:\d+[\w\u2032']*|[NOS]|[\u03b1-\u03c9]|\([RSrs\u00b1+-]\))(?:[,-][\w\u2032'()]+)*-?[a-z]{4,}[\w-]*"
)
_CONJUGATED = re.compile(rf"[\w\u2032-]{{3,}}-?{words.CONJUGATED}", re.IGNORECASE)
_CODE = re.compile(r"(?!CYP|UGT|COX|MAO)(?:(?:\d-)?[A-Z]{1,4}(?:-?[A-Z]{0,2}\d[\w-]*|P)|[A-Z]{4,6})")
_PREFIXED = re.compile(rf"(?:\([RS+-]\)-|[opm]-)?{words.PREFIXES}-?[a-z]{{5,}}(?:-[\w-]+)?", re.IGNORECASE)
_PREFIX = re.compile(rf"(?:[\dNOS][\w,'\u2032]*-)?{words.PREFIXES}[a-z]*", re.IGNORECASE)
_ENDED = re.compile(rf"[a-z]{{3,}}{words.ENDINGS}", re.IGNORECASE)
# The share is told of it by itself.
_SHARE = re.compile(r"\s*\(\D{0,20}\d[\d.]*(?:\s?[\u2013-]\s?\d[\d.]*)?\s?%")
_SHARE_BEFORE = re.compile(r"\d\s?%[^,;.]{0,50}$")
_REACH, _LONGEST, _MOST = 240, 80, 8


def may_name_metabolites(text: str) -> bool:
    """Tell cheaply whether a sentence may name some without speaking of metabolites: "is phosphorylated to ..."."""
    return bool(_MADE_INTO.search(text) or _IS_ONE.search(text))


def place_of_names(text: str) -> tuple[int, int]:
    """Find the words that lead up to the first name, or that call it a metabolite."""
    found = _MADE_INTO.search(text) or _IS_ONE.search(text)
    return (found.start(), found.start() + len(found.group().rstrip())) if found else (0, 0)


def named_metabolites(text: str, own: frozenset[str]) -> list[str]:
    """Give the names in the order of the sentence, each once; none where it only says that there are some."""
    if "metabol" not in text and not may_name_metabolites(text):
        return []
    found = [name for place in _places(text) for name in _listed(text[place : place + _REACH], own)]
    found.extend(name for one in _IS_ONE.finditer(text) if (name := _last(one["name"], own)))
    return list({name.casefold(): name for name in reversed(found)}.values())[::-1][:_MOST]


def as_metabolite(text: str, own: frozenset[str]) -> str | None:
    """Give the name that words told as a metabolite consist of, None where they look like none."""
    return _name(text[:1].lower() + text[1:], own) and _name(text, own)


def _places(text: str) -> Iterator[int]:
    """Find where lists of metabolites begin."""
    for cues in (_MADE_INTO, _FORMING) if "metabol" in text else (_MADE_INTO,):
        yield from (cue.end() for cue in cues.finditer(text) if not _SHARE_BEFORE.search(text, 0, cue.start()))


def _listed(text: str, own: frozenset[str]) -> Iterator[str]:
    """Read the list up to the first member that is no name."""
    text, closed = _QUALITY.sub("", text), False
    ended = _END.search(text)
    for piece in coordinated(text[: ended.start()] if ended else text):
        said = piece.text.strip()
        further = _FURTHER.match(said)
        if _LEADING.fullmatch(said) or (closed and not further):
            continue
        name = _name(said[further.end() :] if further else said, own)
        if name is None:
            return
        if not (_SHARE.search(text, piece.start, piece.end) or _SHARE.match(text, piece.end)):
            yield name
        closed = bool(_FOLLOWING.search(_REMARK.sub("", said)))


def _last(words_before: str, own: frozenset[str]) -> str | None:
    """Name what stands before ", the main metabolite": two words, else the last one."""
    return _name(words_before, own) or _name(words_before.rpartition(" ")[2], own)


def _name(text: str, own: frozenset[str]) -> str | None:
    """Take off what leads up to a name and what follows it; None where nothing is left that looks like one."""
    leading = _LEADING.match(text.strip())
    bare = text.strip()[leading.end() if leading else 0 :]
    bare = _FOLLOWING.sub("", _REMARK.sub("", bare)).strip(" ,")
    if not 1 < len(bare) <= _LONGEST or bare.casefold() in own or bare.casefold() in words.PLAIN_WORDS:
        return None
    return bare if _is_name(bare, own) else None


def _is_name(name: str, own: frozenset[str]) -> bool:
    if any(pattern.fullmatch(name) for pattern in (_NOUN, _LOCATED, _CODE, _CONJUGATED, _PREFIXED)):
        return True
    first, _, last = name.rpartition(" ")
    if _PREFIX.fullmatch(first) and last.casefold() in own:
        return True
    if " " in name or names_own_drug(name, own):
        return False
    named = any(found.name == name and found.kind is InteractantKind.DRUG for found in substances_in(name))
    return named or bool(_ENDED.fullmatch(name))
