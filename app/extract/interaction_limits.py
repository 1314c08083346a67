"""Reads what limits advice on a combination: so much of either drug, a form of it, or those who must not combine them.

* the other side: "high-dose ritonavir must not be given with it", "oral ketoconazole should be avoided";
* the drug's own: "doses above 40 mg should not be combined with ...";
* persons: "it should not be combined with ... in people with diabetes".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.cue import Cue
from app.extract.conditions import ILLNESS, PERSON
from app.extract.limits import clause_at, is_example, joined, limits_anywhere, limits_before, part_limit
from app.extract.own_names import names_own_drug
from app.extract.recommendations import without_ban_on_some
from app.extract.restriction_triggers import triggers
from app.extract.substances import Substance, substances_in
from app.vocabulary import limits as words
from app.vocabulary.patients import ANYBODY

_OF_PARTNER = Cue(
    rf"\b(?P<limit>(?:{words.MUCH}|{words.LITTLE})[- ]dose|{words.DOSES} of"
    rf"|(?:more than |over )?{words.AMOUNT} (?:or more )?of"
    r"|(?:large|excessive|high) (?:amounts|quantities) of|more than (?:an?|one|two|three|\d+) [\w-]+ of"
    rf"|{words.KIND_OF_FORM}) $",
    re.IGNORECASE,
)
_PARTNERS_OWN = Cue(
    rf" (?:{words.FORM}\b|(?:(?:at|in) )?{words.DOSES_BEYOND}|(?:at|in) high(?:er)? doses|\({words.AMOUNT}\))",
    re.IGNORECASE,
)
# "In people with gout who take warfarin".
_WHO_TAKE = Cue(
    rf" (?P<limit>(?:in|for|by|to) (?:the )?(?:{PERSON.pattern}) (?:with|who (?:are|have)|over|under) "
    r"(?!(?:also|already|currently|concurrently|concomitantly)\b)[^,;:.]{3,60}?) "
    r"(?:and |who )?(?:are )?(?:also )?(?:tak(?:e|ing)|us(?:e|ing)|receiv(?:e|ing)|on|treated with) (?:[\w-]+ )?$",
    re.IGNORECASE,
)
# A state in which they must not be combined.
_IN_STATE = Cue(
    r" (?P<limit>(?:in|during|if) [^,;:.]{3,80}?)(?=[,;:.]|$| (?:because|since|as|due|unless|and (?:is|are|should))\b)",
    re.IGNORECASE,
)
_STATE = re.compile(rf"{ILLNESS.pattern}|\bpregnan|\bbreast-?\s?feed|\blactation", re.IGNORECASE)
_ANYBODY = re.compile(rf"(?:the )?(?:{'|'.join(map(re.escape, ANYBODY))})", re.IGNORECASE)
_IN_PERSONS = Cue(
    rf" (?P<limit>(?:in|for|by|to) (?P<who>(?:the )?(?:{PERSON.pattern}))(?P<more>[^,;:.]{{0,80}}?))"
    r"(?=[,;:.]|$| (?:because|since|as|due|unless|(?:and )?(?:is|are|should|may|must|requires?|needs?|calls?))\b)",
    re.IGNORECASE,
)
_TAKES_IT = re.compile(
    r"\b(?:it|(?:this|the) (?:drug|medicine|medication|treatment|therapy|combination))\b"
    r"|\b(?:who|that|which|with|on|to|taking|receiving|using|by|of|for)$",
    re.IGNORECASE,
)
_VERB = re.compile(r"\b(?:is|are|was|were|should|must|may|can|cannot|could|might|has|have)\b", re.IGNORECASE)
# "..., or by people with gout": they must not take it at all.
_ANOTHER = re.compile(r"\b(?:and|or|nor)$", re.IGNORECASE)
_REACH = 60


def interaction_limit(
    text: str, part: tuple[int, int], substance: Substance, others: Sequence[Substance], own: frozenset[str]
) -> str | None:
    """Find what limits advice on one substance in a part of a sentence that may name others."""
    start, end = part
    half, place = text[start:end], substance.start - start
    named = {each.name.casefold() for each in (substance, *others)}
    clause = without_ban_on_some(clause_at(half, place))
    own_limits = [
        *limits_before(half[:place].rstrip(), place, own, substance.name, joint=False),
        *limits_anywhere(clause, own),
        *(limit for limit in _at_the_end(clause) if not names_own_drug(limit, own)),
        *(found["limit"] for found in _WHO_TAKE.finditer(half[:place])),
        *_persons(clause, clause.find(half[place : substance.end - start]) + substance.end - substance.start, own),
    ]
    found = [limit for limit in own_limits if not any(name in limit.casefold() for name in named)]
    return joined([partner_limit(text, substance), *found], own)


def advice_limit(text: str, own: frozenset[str]) -> str | None:
    """Find what limits advice that names no substance, "this combination should be avoided in the elderly"."""
    found = triggers(text)
    before = limits_before(text, found[0].start(), own, joint=False) if found else []
    return joined([*before, *limits_anywhere(text, own), *_at_the_end(text), *_persons(text, 0, own)], own)


def partner_limit(text: str, substance: Substance) -> str | None:
    """Find so much of the other side, or a form of it, as the words around its name say."""
    near = text[max(0, substance.start - _REACH) : substance.start]
    before, behind = _OF_PARTNER.search(near), _PARTNERS_OWN.match(text, substance.end)
    if not (before or behind) or is_example(near[: before.start() if before else len(near)]):
        return None
    start = substance.start - len(before["limit"]) - 1 if before else substance.start
    return text[start : behind.end() if behind else substance.end]


def _at_the_end(half: str) -> Iterator[str]:
    _, limit = part_limit(half)
    if limit:
        yield limit


def _persons(clause: str, end: int, own: frozenset[str]) -> Iterator[str]:
    """Find the persons who must not combine them: behind the substance that ends there, or behind the ban on it."""
    found = _IN_PERSONS.search(clause, end)
    between = clause[end : found.start()] if found else ""
    aside = _VERB.search(between) or _ANOTHER.search(between) or is_example(between)
    if found and not aside and _are_some(found, own):
        yield found["limit"]
    for trigger in triggers(clause):
        if trigger.start() >= end:
            yield from _behind(clause, trigger.end(), own)


def _behind(clause: str, at: int, own: frozenset[str]) -> Iterator[str]:
    persons, state = _IN_PERSONS.match(clause, at), _IN_STATE.match(clause, at)
    if persons and _are_some(persons, own):
        yield persons["limit"]
    elif state and not persons and _STATE.search(state["limit"]) and not substances_in(state["limit"]):
        yield state["limit"]


def _are_some(found: re.Match[str], own: frozenset[str]) -> bool:
    """Tell some persons from anybody, and from those who take either drug."""
    if _TAKES_IT.search(found["limit"]) or names_own_drug(found["limit"], own) or substances_in(found["limit"]):
        return False
    return bool(found["more"].strip() or not _ANYBODY.fullmatch(found["who"]))
