"""Tells whether a value is that of a relative of the drug: "the half-life of salicylate", "canrenone after 4 hours".

The owner stands directly behind the value or the parameter, else it is the last of the drug and its relatives that is
named before the value, in the words of the value itself, then in its clause; "it" is what the sentence begins with.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from app.extract.modality import clause_bounds
from app.extract.own_names import names_own_drug
from app.extract.pharmacokinetics_binding import Bound
from app.extract.pharmacokinetics_cues import Mention
from app.extract.pharmacokinetics_pairs import RESPECTIVELY
from app.extract.pharmacokinetics_pieces import values_of
from app.extract.pharmacokinetics_relatives import Kin, Named, each_named_in, follows, named_in, names_substance
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind

_LONGEST = 100
_QUALITY = r"(?:(?:the|its|free|total|unbound|unchanged|oral|circulating|active|plasma|parent) )*"
_OF = re.compile(rf"(?: (?:levels?|concentrations?|values?))? ?(?:of|for|in the case of) {_QUALITY}", re.IGNORECASE)
_BEHIND = re.compile(rf"[\s,]*\(?(?:for|of|in the case of) {_QUALITY}", re.IGNORECASE)
_LEFT_AS = re.compile(rf"[^,;.()\d]{{0,60}}?\bas {_QUALITY}", re.IGNORECASE)
_IN_PARENTHESES = re.compile(r" \((?:about |approximately |around |nearly )?")
# What the drug becomes, comes from, is held against or taken with.
_NOT_OWNER = re.compile(
    r"\b(?:to|into|than|with|by|from|via|like|unlike|as|between|presence of|formation of|production of"
    rf"|(?:than|with|to|unlike) (?:that|those) (?:of|for))\s+{_QUALITY}$",
    re.IGNORECASE,
)
# But of what it becomes more may be told: "is converted to canrenone, the active form, which has ...".
_GOES_ON = re.compile(
    r"(?:, (?:an?|the|its) [^,;.]{3,50},|,(?= which ))? (?:(?:which|that) (?:in turn |itself )?(?:has|have|had|is|was|"
    r"shows?|displays?|exhibits?)|with (?:an? |the |its )?(?:\w+ )?(?:half|bioavailab|protein|volume|clearance|"
    r"peak))\b",
    re.IGNORECASE,
)
_NOT_BESIDE = re.compile(r"\b(?:to|into|than|with|by|from|via|like|after) $", re.IGNORECASE)
_LABEL = re.compile(r"([^\W\d_][\w-]{3,40}):? \d")
# What is taken is not always what is measured: "ganciclovir after a dose of valganciclovir".
_TAKEN = re.compile(
    r"\b(?:after|following|given|taking|(?:doses?|administration|intake|ingestion|use|prodrugs?|metabolites?|enantiomers?"
    rf"|tablets?|capsules?|injection) of)\s+(?:an? )?{_QUALITY}$",
    re.IGNORECASE,
)
_AND = re.compile(r"(?:'s)?,? (?:and|or|/) (?:its |the )?(?:(?:[\w-]+ ){0,3}metabolites?,? )?", re.IGNORECASE)
_IT = re.compile(r"\W*(?:and |but |while |whereas )?(?:it|its|this|the)\b", re.IGNORECASE)
_LISTED = re.compile(r"[\s,]*(?:and|or)?\s*(?:about|approximately|around|in|after)?\s*")
_RESPECTIVELY = re.compile(r"[\s,]*respectively\b")
_IT_BEGINS = re.compile(r"Its?\b")
_BEGINS = re.compile(rf"\W*{_QUALITY}(?:(?:[\w-]+ )?metabolites?,? (?:is )?)?", re.IGNORECASE)
_VERB = re.compile(r"(?: \([^()]*\)|, [^,]{3,60},)? (?:is|are|was|were|has|have|had|undergoes|undergo|can|may)\b")
_PARENT = re.compile(
    r"\b(?:parent|unchanged|unmetaboli[sz]ed)(?: (?:drug|compound|substance|molecule))?\b|\b(?:prodrug|drug itself)\b"
    r"|\b(?:the|this) (?:drug|medication|medicine|compound|substance)(?= (?:itself|has|is|was)\b)",
    re.IGNORECASE,
)
_NO_SUBJECT = frozenset({"metabolites"})


def relative_owning(text: str, found: Bound, kin: Kin, bounds: tuple[int, int]) -> str | None:
    """Name the relative that a value is of, None for the drug; the bounds are where the words of the value are.

    The name is empty where several are told of in one breath and nobody can tell which of them it is.
    """
    names = named_in(text, kin)
    if found.mention.parameter in _NO_SUBJECT or all(name.own for name in names):
        return None
    if found.owner:
        return relative_in(found.owner, kin)
    if row := _row(text, found, kin):
        return _of_row(text, found, row)
    start, end = bounds
    owner = (
        _beside(text, names, found, start)
        or _last(text, names, start, found.value.start)
        or _last(text, names, clause_bounds(text, found.value.start)[0], start)
        or _meant_by_it(text, names, clause_bounds(text, found.value.start)[0])
    )
    if not owner or owner.own or owner.start >= end:
        return None
    return "" if _RESPECTIVELY.match(text, found.value.end) else _words(text, owner)


def relative_told_of(text: str, mention: Mention, kin: Kin) -> str | None:
    """Name the relative that a statement in words is on, by the subject of its clause or directly behind the cue."""
    names = named_in(text, kin)
    if "metabolite" in text[mention.start : mention.end] or all(name.own for name in names):
        return None
    start, _ = clause_bounds(text, mention.start)
    owner = _at(names, _OF.match(text, mention.end)) or _subject(text, names, start)
    return _words(text, owner) if owner and not owner.own else None


def relative_beside(text: str, kin: Kin) -> str | None:
    """Name the substance that a value of the box is labelled with; any drug there that is another's is a relative's."""
    drugs = (s for s in substances_in(text) if s.known and s.kind is InteractantKind.DRUG)
    others = [Named(s.start, s.end, own=False) for s in drugs if not names_own_drug(s.name, kin.own)]
    names = named_in(text, kin)
    label = _LABEL.match(text)
    if not names and label and names_substance(label[1]) and not names_own_drug(label[1], kin.own):
        return label[1]
    beside = [name for name in (*names, *others) if not _NOT_BESIDE.search(text[: name.start])]
    return None if any(name.own for name in beside) or not beside else _words(text, beside[0])


def relative_meant(sentences: Sequence[str], kin: Kin) -> str | None:
    """Name the relative that "it" means in the last sentence, if that names none: the subject of those before."""
    if not _IT_BEGINS.match(sentences[-1]) or named_in(sentences[-1], kin):
        return None
    for text in reversed(sentences[:-1]):
        names = named_in(text, kin)
        if names or not _IT_BEGINS.match(text):
            subject = _subject(text, names, 0)
            return _words(text, subject) if subject and not subject.own else None
    return None


def _row(text: str, found: Bound, kin: Kin) -> list[Named]:
    """Give the drug and its relatives where a value is told of several, each with a value of its own or all alike."""
    start, _ = clause_bounds(text, found.mention.start)
    rows: list[list[Named]] = []
    for name in each_named_in(text, kin):
        if rows and follows(text, rows[-1][-1], name):
            if not text.endswith("(", 0, name.start):  # Its other name in parentheses counts for nothing.
                rows[-1].append(name)
        elif name.start >= start:
            rows.append([name])
    of = _OF.match(text, found.mention.end)
    behind = next((row for row in rows if of and row[0].start == of.end()), [])
    before = next((row for row in reversed(rows) if row[-1].end <= found.mention.start), [])
    row = behind or ([] if of else before)
    return row if len(row) > 1 and row[-1].end <= found.value.start else []


def _of_row(text: str, found: Bound, row: list[Named]) -> str | None:
    """Name the relative by the place of its value among as many values."""
    end = clause_bounds(text, found.value.start)[1]
    values = [value for value in values_of(text, found.mention.parameter) if row[-1].end <= value.start < end]
    told = RESPECTIVELY.search(text, found.value.end, end)
    listed = all(_LISTED.fullmatch(text, one.end, other.start) for one, other in pairwise(values))
    if listed and len(values) == len(row):
        owner = row[[value.start for value in values].index(found.value.start)]
        return None if owner.own else _words(text, owner)
    if told or (len(values) > 1 and any(name.own for name in row)):
        return ""
    return None if any(name.own for name in row) else _words(text, Named(row[0].start, row[-1].end, own=False))


def relative_in(owner: str, kin: Kin) -> str | None:
    """Name the relative by the words that a value is said to be of, or that head a row of values."""
    names = named_in(owner, kin)
    return owner[names[0].start :][:_LONGEST] if names and not any(name.own for name in names) else None


def _beside(text: str, names: tuple[Named, ...], found: Bound, start: int) -> Named | None:
    """Find the owner directly behind the value, within the share of something, or directly behind the parameter."""
    value, mention = found.value, found.mention
    within = [name for name in names if value.end <= name.start and name.end <= mention.start]
    inside = mention.start if text.rfind("(", 0, value.start) in (mention.start - 1, mention.start - 2) else value.start
    before = (n for n in _with_parents(text, names) if _IN_PARENTHESES.fullmatch(text, n.end, inside))
    owner = (
        next(before, None)
        or _at(names, _BEHIND.match(text, value.end))
        or (_at(names, _LEFT_AS.match(text, value.end)) if mention.parameter == "excretion" else None)
        or (within[0] if within and not _NOT_OWNER.search(text[: within[0].start]) else None)
        or (_at(names, _OF.match(text, mention.end)) if start <= mention.end <= value.start else None)
    )
    return _alone(text, names, owner) if owner else None


def _at(names: tuple[Named, ...], before: re.Match[str] | None) -> Named | None:
    return next((name for name in names if before and name.start == before.end()), None)


def _last(text: str, names: tuple[Named, ...], start: int, end: int) -> Named | None:
    """Find the last one that is named within the bounds and may be an owner."""
    within = [name for name in _with_parents(text, names) if start <= name.start and name.end <= end]
    for name in reversed(within):
        before = text[: name.start]
        made = _NOT_OWNER.search(before) and not _GOES_ON.match(text, name.end)
        if not (made or (name.own and _TAKEN.search(before))):
            return _alone(text, names, name)
    return None


def _with_parents(text: str, names: tuple[Named, ...]) -> list[Named]:
    """Add where the drug is called that from which the others come."""
    parents = (Named(found.start(), found.end(), own=True) for found in _PARENT.finditer(text))
    return sorted((*names, *parents), key=lambda name: name.start)


def _alone(text: str, names: tuple[Named, ...], owner: Named) -> Named:
    """Give the owner, but the drug where that is named in one breath with it: the value is both's."""
    return Named(owner.start, owner.end, own=True) if _is_joined(text, names, owner) else owner


def _is_joined(text: str, names: tuple[Named, ...], owner: Named) -> bool:
    return any(
        name.own
        and (
            (name.end < owner.start and _AND.fullmatch(text, name.end, owner.start))
            or (owner.end < name.start and _AND.fullmatch(text, owner.end, name.start))
        )
        for name in names
    )


def _subject(text: str, names: tuple[Named, ...], start: int) -> Named | None:
    """Find what a clause is on: named where it begins, before its verb, and alone."""
    first = next((name for name in names if _BEGINS.fullmatch(text, start, name.start)), None)
    return first if first and _VERB.match(text, first.end) and not _is_joined(text, names, first) else None


def _meant_by_it(text: str, names: tuple[Named, ...], start: int) -> Named | None:
    """Find what the sentence begins with, where a later clause of it speaks of "it"."""
    if not start or not _IT.match(text, start):
        return None
    first = next((name for name in names if _BEGINS.fullmatch(text, 0, name.start)), None)
    return _alone(text, names, first) if first else None


def _words(text: str, name: Named) -> str:
    return " ".join(text[name.start : name.end].split())[:_LONGEST]
