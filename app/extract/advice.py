"""Reads sentences that advise a group of patients: what they should do, whose dose is changed, whom the drug harms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.extract.conditions import ILLNESS, PERSON, conditions
from app.extract.limiting_clauses import limiting_clause
from app.extract.modality import is_negated
from app.extract.restricted_groups import last_clause
from app.extract.restrictions import Grade, Restriction, subject_before
from app.vocabulary.restrictions import (
    DOSE_CHANGE,
    DOSE_CHANGED,
    DOSE_WORD,
    NEEDED,
    SEEK_ADVICE,
    TREATED,
    WORSENS,
)

_TOLD = re.compile(
    rf"\b(?:(?:should|must|need to|ought to|are advised to|are encouraged to)\b(?! not\b)(?! {TREATED}\b)"
    rf"(?! (?:be )?avoid(?:ed)?\b)|{SEEK_ADVICE}\b)",
    re.IGNORECASE,
)
_DOSE_CHANGE = re.compile(
    rf"\b{DOSE_WORD}\b(?: \w+){{0,5}}? {DOSE_CHANGED}\b|\b{DOSE_CHANGE}\b(?: \w+){{0,3}}? {DOSE_WORD}\b", re.IGNORECASE
)
_NEEDED = re.compile(rf"\b{NEEDED}\b", re.IGNORECASE)
_FOR_WHOM = re.compile(
    r"\b(?:in|for|with|by|if|when) (?=(?P<group>(?:the )?(?!more\b|less\b|about\b|half\b|\d)[^;.]{3,200}))",
    re.IGNORECASE,
)
_NEXT_CLAUSE = re.compile(r",? (?:the (?:\w+ )?)?(?:dos\w+|lower|smaller|reduced)\b|, (?:the|a) ", re.IGNORECASE)
_WHEN = re.compile(r" (?:when|if|in|with|for|during)\b", re.IGNORECASE)
_NEARBY_WORDS = 6
_HARMS = re.compile(rf"\b{WORSENS}\b[^;.]{{2,120}}? (?:in|for) (?P<group>[^;.]{{3,200}})", re.IGNORECASE)
_BOXED = re.compile(
    r"\b(?:boxed|black[ -]box) warnings?\b(?: \w+){0,6}? (?:for|about|regarding|concerning|of|on)"
    r"(?: (?:the|a|an))?(?: (?:increased|potential|possible|higher))?(?: risks? (?:of|for))? (?P<group>[^;.]{3,200})",
    re.IGNORECASE,
)


def told(text: str) -> Iterator[Restriction]:
    """Find groups that are told to do something: "women of childbearing potential should use contraception"."""
    for match in _TOLD.finditer(text):
        group = subject_before(text, match.start())
        if group and not re.search(r"[,;] (?:it|the|this)\b", group):
            yield from _found(_NEXT_CLAUSE.split(group)[0], text[match.start() :])


def dose_changed(text: str) -> Iterator[Restriction]:
    """Find groups whose dose is changed: "in those with kidney problems the dose may need to be decreased"."""
    changed = _DOSE_CHANGE.search(text)
    if not changed or not _NEEDED.search(text) or is_negated(text, changed.start()):
        return
    for whom in _FOR_WHOM.finditer(text):
        group = _NEXT_CLAUSE.split(whom.group("group"))[0]
        if PERSON.match(re.sub(r"^the ", "", group)) or ILLNESS.search(" ".join(group.split()[:_NEARBY_WORDS])):
            yield from _found(group, _clause_around(text, changed.start()))
            return


def harmed(text: str) -> Iterator[Restriction]:
    """Find groups that the drug harms: "can cause anaemia in people who have the deficiency"."""
    if match := _HARMS.search(text):
        group = match.group("group")
        if PERSON.match(re.sub(r"^the ", "", group)):
            yield from _found(group, text[: match.start("group")].rsplit(" ", 2)[0])


def boxed(text: str) -> Iterator[Restriction]:
    """Find what a boxed warning is about."""
    if match := _BOXED.search(text):
        group = match.group("group")
        persons = re.search(rf" (?:in|for) (?={PERSON.pattern})", group, re.IGNORECASE)
        yield from _found(group[persons.end() :] if persons else _WHEN.split(group)[0], match.group())


def _clause_around(text: str, at: int) -> str:
    """Give the words of the comma-separated clause that the position stands in, and what limits its group."""
    start = text.rfind(", ", 0, at)
    comma = text.find(",", at)
    end = comma if comma >= 0 else len(text)
    return text[start + 2 if start >= 0 else 0 : end] + limiting_clause(text, end)


def _found(group: str, advice: str) -> Iterator[Restriction]:
    found = tuple(conditions(group))
    if found:
        yield Restriction(Grade.CAUTION, found, advice=last_clause(advice).strip(" .,") or None)
