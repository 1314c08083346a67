"""Names the relatives of the drug that an article tells of: what it is made into, made from, made of or given as.

The article says so somewhere ("is a prodrug of examplinol", "its metabolite norexamplin", "a combination of A and B"),
or the name does ("examplin sodium", and "exampliate" of "acetylexamplic acid"). Where a sentence names such a relative
as the owner of a value, the value is the relative's and never the drug's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.cue import AnyCue, Cue
from app.extract.own_names import names_own_drug, own_names
from app.extract.pharmacokinetics_metabolites import boxed_metabolism, boxed_metabolites
from app.extract.remembered import remembered
from app.extract.statements import statements
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind
from app.vocabulary.relatives import BECOMES, CHEMICAL, MADE_OF_IT, NO_RELATIVES, WHAT_BECOMES
from app.wikitext.document import Document

_TAIL = rf"(?:{'|'.join(MADE_OF_IT)})"
_KIND = r"(?:(?:(?:in)?active|main|major|primary|principal|chief|minor|free|corresponding|pharmacologically) )*"
_IS = r"(?:(?:which )?(?:is|are) |being )?(?:also )?"
# What a list of relatives follows.
_TOLD = AnyCue(
    Cue(
        r"\bmetabolites?(?: of [\w-]+)?(?:,| are| is| being| include[sd]?| including| such as| called| known as"
        r"| designated|:){0,3} (?:(?:is|are|named|called|as) )?(?:the )?(?=\S)",
        re.IGNORECASE,
    ),
    Cue(rf"\bprodrugs? (?:of|for|to) (?:the |its )?{_KIND}(?:{WHAT_BECOMES},? )?(?=\S)", re.IGNORECASE),
    Cue(r"\bdesignated (?:as )?(?=\S)", re.IGNORECASE),
)
_CALLED_SO = rf"(?:an?|the|its|another|one of (?:its|the)) {_KIND}(?:metabolites?|active (?:form|moiety|compound))\b"
_CALLED = Cue(
    rf"(?<![^\s,;:()])(?P<name>[^\s,;:()]{{3,60}}(?: {_TAIL})?)(?: \([^()]{{2,40}}\))?,? {_IS}{_CALLED_SO}",
    re.IGNORECASE,
)
_IS_CALLED_SO = Cue(rf"\b{_CALLED_SO}", re.IGNORECASE)
# What is said so of the drug; of another substance it says nothing of this one's relatives.
_MADE = Cue(
    rf"\b{BECOMES}\b(?: [^\s.;]+){{0,14}}? (?:in)?to (?:its |the |an? )?{_KIND}"
    rf"(?:{WHAT_BECOMES},? )?(?:(?:which is|called|known as|of) )?(?=\S)",
    re.IGNORECASE,
)
_COMBINED = Cue(
    r"\b(?:combination|mixture)\b[^.;:()]{0,60}? (?:of|containing|contains|consisting of|consists of|comprising)"
    r" (?:the )?(?:\w+ (?:agents?|drugs?|antibiotics?|inhibitors?) )?(?=\S)"
    r"|\b(?:consists of|contains) (?:one|\d) parts? (?=\S)",
    re.IGNORECASE,
)
_ANY = AnyCue(_TOLD, _CALLED, _MADE, _COMBINED)
_IT = re.compile(r"\W*(?:it|this|the (?:drug|medication|prodrug|ester|compound))\b", re.IGNORECASE)
_NAME = re.compile(rf"(?:{CHEMICAL}|[a-z][\w\u2032'-]{{3,}})(?: {_TAIL}(?![\w-]))?", re.IGNORECASE)
_BETWEEN = re.compile(r"(?: \((?P<short>[^()]{2,40})\))?(?:,? (?:and|or|with|to) |, )?(?:its |the |\w+ parts? )?")
_CODE = re.compile(r"[A-Z0-9\u03b1\u03b2][\w\u03b1\u03b2-]{1,9}")
_METABOLITE_CODE = re.compile(r"(?<![\w-])M\d{1,2}(?![\w-])")
_CHEMICAL = re.compile(CHEMICAL, re.IGNORECASE)
_WORD = re.compile(r"[^\W_][\w\u2032'-]*")
_BEHIND = re.compile(rf"[ -]{_TAIL}(?![\w-])", re.IGNORECASE)
_TAILS = re.compile(_TAIL)
_ACID = re.compile(r" acids?(?!\w)", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['\u2019]s$")
_ON = re.compile(r"(?!s?(?![\w-]))")
_STEM, _SHORTEST = 7, 5
# "Salicylate" and "salicylic acid" are one.
_ENDING = re.compile(r"(?:ic|ates?|es?|s)$")
_FURTHER = re.compile(r"(?:\s\([^()]{1,30}\))?[\s,()/]*(?:(?:and|or) )?(?:its |the )?")


@dataclass(frozen=True, slots=True)
class Kin:
    """What the drug goes by, and its relatives, in small letters."""

    own: frozenset[str]
    relatives: frozenset[str]


@dataclass(frozen=True, slots=True)
class Named:
    """A relative, or the drug itself, named at `text[start:end]`."""

    start: int
    end: int
    own: bool


@remembered
def kin_of(document: Document) -> Kin:
    """Collect the relatives that the box, the title or a sentence names."""
    own = own_names(document)
    named = {*(boxed_metabolites(document) - NO_RELATIVES), *_parts_of(document.title)}
    for text in (*boxed_metabolism(document), *(statement.text for statement in statements(document))):
        named.update(_told(text, own))
    folded = (" ".join(name.split()).casefold() for name in named)
    return Kin(own, frozenset(name for name in folded if name not in own and not names_own_drug(name, own)))


def _parts_of(title: str) -> list[str]:
    """Give the components of a fixed combination."""
    parts = title.split("/")
    return parts if len(parts) > 1 and all(len(part) >= _SHORTEST for part in parts) else []


def _told(text: str, own: frozenset[str]) -> Iterator[str]:
    """Give what a sentence calls a relative of the drug."""
    if _ANY.may_match(text):
        yield from _told_in_words(text, own)
    if "etaboli" in text:
        yield from _METABOLITE_CODE.findall(text)


def _told_in_words(text: str, own: frozenset[str]) -> Iterator[str]:
    for found in _TOLD.finditer(text):
        yield from _listed(text, found.end())
    for found in _CALLED.finditer(text) if _IS_CALLED_SO.search(text) else ():
        yield from _listed(found["name"], 0)
    for found in _MADE.finditer(text):
        if _IT.match(text) or names_own_drug(text, own) or _is_akin(text[: found.start()].strip().casefold(), own):
            yield from _listed(text, found.end())
    for found in _COMBINED.finditer(text):
        if _IT.match(text) or names_own_drug(text[: found.start()], own):
            yield from _listed(text, found.end())


def _listed(text: str, at: int) -> Iterator[str]:
    """Give the names of substances that a list begins with, and the short forms in parentheses behind them."""
    while (name := _NAME.match(text, at)) and names_substance(name.group()):
        yield name.group()
        between = _BETWEEN.match(text, name.end())
        if between is None or between.end() == name.end():
            return
        if between["short"] and _CODE.fullmatch(between["short"]):
            yield between["short"]
        at = between.end()


def names_substance(word: str) -> bool:
    """Tell whether a word names a chemical substance, by how it ends or because it is known for a drug."""
    if word.casefold() in NO_RELATIVES:
        return False
    if _CHEMICAL.fullmatch(word) or " " in word:
        return True
    return any(found.kind is InteractantKind.DRUG and found.known for found in substances_in(word))


@lru_cache(maxsize=256)  # of a sentence several values ask for the same
def named_in(text: str, kin: Kin) -> tuple[Named, ...]:
    """Find where a text names the drug or one of its relatives, in order; relatives in a row are one."""
    found: list[Named] = []
    for named in each_named_in(text, kin):
        last = found[-1] if found else None
        if last and not (last.own or named.own) and follows(text, last, named):
            found[-1] = Named(last.start, named.end, own=False)
        else:
            found.append(named)
    return tuple(found)


@lru_cache(maxsize=256)
def each_named_in(text: str, kin: Kin) -> tuple[Named, ...]:
    """Find where a text names the drug or one of its relatives, each by itself."""
    found: list[Named] = []
    beginnings = _beginnings(kin)
    for word in _WORD.finditer(text):
        if not word.group().casefold().startswith(beginnings) or (found and word.start() < found[-1].end):
            continue
        if named := _named_at(text, word, kin):
            found.append(named)
    return tuple(found)


def follows(text: str, one: Named, other: Named) -> bool:
    """Tell whether the second is named in a row with the first: "canrenone and spironolactone"."""
    return _FURTHER.fullmatch(text, one.end, other.start) is not None


def _named_at(text: str, word: re.Match[str], kin: Kin) -> Named | None:
    start, end = word.span()
    folded = word.group().casefold()
    for name in _by_first_word(kin.own).get(folded, ()):
        if " " in name and text[start : start + len(name)].casefold() == name:
            return Named(start, start + len(name), own=True)
    for name in _by_first_word(kin.relatives).get(folded, ()) or _by_first_word(kin.relatives).get(folded[:-1], ()):
        if text[start : start + len(name)].casefold() == name and not _ON.match(text, start + len(name)):
            return Named(start, start + len(name), own=False)
    folded = _POSSESSIVE.sub("", folded)
    if _is_part(folded, kin.own):
        salt = _BEHIND.match(text, end)
        whole = text[start : salt.end()].casefold() if salt else ""
        relative = salt and not any(f" {whole} " in f" {name} " for name in kin.own)
        return Named(start, salt.end() if salt and relative else end, own=not relative)
    acid = _ACID.match(text, end) if folded.endswith("ic") else None
    if not _is_akin(folded, kin.own) or not (acid or _CHEMICAL.fullmatch(folded.removesuffix("s"))):
        return None
    return Named(start, acid.end() if acid else end, own=False)


@lru_cache(maxsize=16)
def _beginnings(kin: Kin) -> tuple[str, ...]:
    """Give what a word begins with that names any of them: of a sentence hardly one does, and the others are passed."""
    stems = {name[at : at + _STEM] for name in kin.own for at in range(len(name) - _STEM + 1)}
    return (*_by_first_word(kin.relatives), *_by_first_word(kin.own), *kin.own, *_parts(kin.own), *stems)


@lru_cache(maxsize=16)
def _by_first_word(names: frozenset[str]) -> dict[str, list[str]]:
    """Give the names that begin with a word, the longest first."""
    found: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        if word := _WORD.match(name):
            found.setdefault(word.group(), []).append(name)
    return found


@lru_cache(maxsize=16)
def _parts(own: frozenset[str]) -> frozenset[str]:
    """Give the words of the drug's names by which it is told, without their endings."""
    words = {word for name in own for word in _WORD.findall(name)}
    return frozenset(_ENDING.sub("", word) for word in words if len(word) >= _SHORTEST and not _TAILS.fullmatch(word))


def _is_part(word: str, own: frozenset[str]) -> bool:
    return word in own or _ENDING.sub("", word) in _parts(own)


def _is_akin(word: str, own: frozenset[str]) -> bool:
    """Tell whether a word begins as a name of the drug, or a part of one, does: "salicylate", "acetylsalicylic"."""
    return len(word) >= _STEM and not _TAILS.fullmatch(word) and any(word[:_STEM] in name for name in own)
