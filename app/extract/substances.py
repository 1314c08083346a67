"""Finds the drugs, drug classes, vaccines, foods and enzymes that a text names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from app.cue import AnyCue
from app.extract.indication_names import is_condition
from app.extract.phrases import trim_phrase
from app.extract.substance_patterns import PATTERNS, POTENCY, any_of
from app.facts.interactions import InteractantKind
from app.vocabulary import drug_classes, substances
from app.wikitext.document import Link


class Substance(NamedTuple):
    """A substance as named at `text[start:end]`; `known` unless only its place in the sentence speaks for it."""

    name: str
    kind: InteractantKind
    start: int
    end: int
    known: bool = True


_OTHER = re.compile(r"^other ", re.IGNORECASE)
_ABUSE = re.compile(
    r"(?: (?:or|and) [\w-]+)? (?:dehydrogenase|oxidase(?! inhibitor)|cessation|withdrawal|dependence"
    r"|dependency|abuse|misuse|addiction"
    r"|overdose|poisoning|use disorder|intoxication)\b",
    re.IGNORECASE,
)
_LONGEST_NAME_WORDS = 5
_DANGLING = frozenset({"a", "an", "and", "any", "by", "for", "in", "of", "or", "that", "the", "to", "which", "with"})
# Parentheses, and what introduces a name: "the rarely used drug ...".
_BESIDE_NAME = re.compile(rf"\s*\([^()]*\)|^.{{0,80}}\b{any_of(drug_classes.CARRIER_NOUNS)} (?=\w)")
_CARRIER = re.compile(rf" {any_of(drug_classes.CARRIER_NOUNS, plural=True)}$", re.IGNORECASE)
# What a drug does to the substrates of an enzyme is what it does to the enzyme.
_SUBSTRATE = re.compile(r"(?<=[a-z0-9]) substrate$")
# "Systemic corticosteroids" are a class, "systemic agents" none.
_CLASS = re.compile(any_of(drug_classes.CLASS_NOUNS, plural=True), re.IGNORECASE)
_SHORT_FORM = re.compile(r" \([A-Z][\w-]+\)(?= )")  # "monoamine oxidase (MAO) inhibitors"
_STRENGTH = re.compile(rf"^{POTENCY}(?:(?: or | and |/|, or ){POTENCY})? ", re.IGNORECASE)
_KINDS = {cue: kind for kind, cue in PATTERNS}
_ANY = AnyCue(*_KINDS)
# Texts: an article asks the same of each several times over.
_REMEMBERED = 4096
_BLOCKING = re.compile(
    r"^(?:anti-([A-Z][A-Z0-9]+)(?:[ -](?:alpha|\u03b1))? (?:agents?|drugs?|therapy)|(\w+)(?:[- ](?:alpha"
    r"|\u03b1))?(?: histamine)?(?: receptor)?[- ](?:blocking agents?|blockers?|antagonists?|inhibitors?)"
    r"|agents? (?:that )?block(?:s|ing)? (\w+))$"
)


def substances_in(text: str) -> list[Substance]:
    """Find what a text names, in order, longest reading first; none overlaps another."""
    return list(_found(text))


@lru_cache(maxsize=_REMEMBERED)
def _found(text: str) -> tuple[Substance, ...]:
    found: list[Substance] = []
    for kind, match in ((_KINDS[cue], m) for cue in _ANY.admitting(text) for m in cue.find_all(text)):
        start = match.start() + (len("other ") if _OTHER.match(match.group()) else 0)
        if _reads(kind, text, start, match.end()) and not _overlaps(found, start, match.end()):
            found.append(Substance(" ".join(text[start : match.end()].split()), kind, start, match.end()))
    return tuple(sorted(found, key=lambda substance: substance.start))


def is_substance(text: str) -> bool:
    """Tell whether a text names a substance or a class, and nothing else: "digoxin", "other NSAIDs"."""
    name = _OTHER.sub("", text)
    return any(found.start == 0 and found.end == len(name) for found in substances_in(name))


def substance_at(text: str, start: int, end: int, links: tuple[Link, ...]) -> Substance | None:
    """Read a whole phrase as a substance: the last one known in it, else the link in it, unless that is an illness."""
    known = [s for s in substances_in(text[start:end]) if s.end == end - start or s.start == 0]
    if known:
        last = known[-1]
        return Substance(last.name, last.kind, start + last.start, start + last.end)
    link = next((link for link in links if start <= link.start and link.end <= end), None)
    found = linked_substance(text, start, end, link) if link else None
    # In small letters: an abbreviation may be a drug's as well.
    ill = found and link and any(is_condition(name.lower()) for name in (link.target, found.name))
    return None if ill else found


def linked_substance(text: str, start: int, end: int, link: Link) -> Substance | None:
    """Read a phrase that holds a link as a substance; a plural is a class: "[[nitric oxide]] donors"."""
    if link.target.casefold() in substances.NOT_DRUGS:
        return None
    target = substances_in(link.target)
    name = trim_phrase(_BESIDE_NAME.sub("", text[start:end]))
    if not name or len(name.split()) > _LONGEST_NAME_WORDS:
        name, start, end = " ".join(text[link.start : link.end].split()), link.start, link.end
    plural = InteractantKind.DRUG_CLASS if name.endswith("s") else InteractantKind.DRUG
    return Substance(name, target[0].kind if target else plural, start, end, known=bool(target))


@lru_cache(maxsize=_REMEMBERED)
def name_key(name: str) -> str:
    """Fold a name for comparison: case, plural, strength, spelling variants of a class."""
    whole = _STRENGTH.sub("", " ".join(name.replace("\u2019", "'").replace("\u2013", "-").split()))
    if blocking := _BLOCKING.match(whole):
        whole = f"{next(group for group in blocking.groups() if group)} inhibitor"
    whole = _CARRIER.sub("", _SHORT_FORM.sub("", whole))
    key = _SUBSTRATE.sub("", re.sub(r"(?<=[^su])s$", "", whole.casefold()))
    return drug_classes.SAME_SUBSTANCE.get(key, key)


def _reads(kind: InteractantKind, text: str, start: int, end: int) -> bool:
    name = text[start:end].casefold()
    if _ABUSE.match(text, end):
        return False
    if kind is InteractantKind.DRUG_CLASS:
        words = name.split()
        vague = (
            len(words) > 1
            and words[0] in drug_classes.VAGUE_MODIFIERS
            and not _CLASS.fullmatch(name[len(words[0]) + 1 :])
        )
        return not vague and words[-1] not in _DANGLING
    return name not in substances.NOT_DRUGS


def _overlaps(found: list[Substance], start: int, end: int) -> bool:
    return any(start < other.end and other.start < end for other in found)
