"""Tells which statements speak of one use, and keeps the most definite of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from app.extract.indication_drafts import IndicationDraft, rank, whom_against
from app.extract.indication_keys import (
    Pair,
    course_in,
    folded,
    indication_key,
    is_abbreviation,
    is_organism,
    one_name_each,
    phase_key,
)
from app.extract.indication_names import condition_name, is_condition
from app.extract.phrases import alternatives, either
from app.facts.indications import IndicationStatus
from app.vocabulary.indication_places import ALSO_KNOWN
from app.vocabulary.same_uses import GROUPS, OTHER_KINDS, SYMPTOMS

# "Chill (disease)", "Gout#Prevention".
_NOT_NAME = re.compile(r" \([^()]*\)$|#.*$")
_PREPOSITION = re.compile(r"\b(?:in|of|with|by|to|from|for|and|or|after)\b(?! severe)")
_OTHER_KIND = re.compile(rf"\b(?:non(?!small)\w*|{alternatives(OTHER_KINDS)})\b")
_WITHIN = re.compile(r" (?:of|in|after|following|associated with|due to|caused by) (?!pregnan)")
_ALSO_KNOWN = re.compile(
    rf"(?: \([^()]*\))?,? \(?{either(ALSO_KNOWN)}(?: as)? (?:an? |the )?(?P<other>[\w' -]{{3,60}})(?=[,.;)]|$| and\b)"
)
_POLES = ("mani", "depress")
_PLURAL_ENDING = 2


def merged(drafts: list[IndicationDraft]) -> list[IndicationDraft]:
    """Keep each condition once; a use advised against for some people only stands beside the use itself."""
    in_kind, in_phase = list(_same_in_kind(drafts)), list(_same_in_phase(drafts))
    in_illness = [pair for pair in _same_in_illness(drafts) if pair[0] not in dict(in_phase)]
    same = one_name_each(chain(in_kind, in_illness, in_phase, _same_by_name(drafts), _same_by_letters(drafts)))
    # The kinds of a group tell more than it does; an illness more than a phase of it, or than what it is in another.
    behind = {less for less, _ in in_kind if less in _groups()} | {more for more, _ in (*in_illness, *in_phase)}
    courses = _courses(drafts)
    kept: dict[tuple[str, str | None, str | None], IndicationDraft] = {}

    def order(draft: IndicationDraft) -> tuple[bool, tuple[float, bool]]:
        return draft.key in behind or is_organism(draft.condition.name), rank(draft)

    for draft in sorted(drafts, key=order):
        against = whom_against(draft) if draft.status is IndicationStatus.NOT_RECOMMENDED else None
        kept.setdefault((same.get(draft.key, draft.key), against, _course(draft, courses)), draft)
    return sorted(kept.values(), key=lambda draft: (draft.statement.sentence.span.start, draft.condition.start))


def _courses(drafts: list[IndicationDraft]) -> dict[str, set[str]]:
    """Collect the keys of illnesses that are told apart by their course, "acute" and "chronic myeloid leukaemia"."""
    courses: dict[str, set[str]] = {}
    for draft in drafts:
        if course := course_in(draft.full_name):
            courses.setdefault(draft.key, set()).add(course)
    return {key: told for key, told in courses.items() if len(told) > 1}


def _course(draft: IndicationDraft, courses: dict[str, set[str]]) -> str | None:
    """Say which of two illnesses is meant that differ by their course; where the text does not say so, the first."""
    told = courses.get(draft.key)
    return (course_in(draft.full_name) or min(told)) if told else None


def _same_by_name(drafts: list[IndicationDraft]) -> Iterator[Pair]:
    """Pair the keys of what the text itself gives two names.

    What stands in parentheses behind two, "rosacea (topical), wounds (topical)", names neither.
    """
    pairs = [(draft.key, other) for draft in drafts for other in _other_names(draft)]
    for key, other in pairs:
        if is_condition(other) or not any(key != told for told, same in pairs if same == other):
            yield key, indication_key(other)


def _same_by_letters(drafts: list[IndicationDraft]) -> Iterator[Pair]:
    """Pair an abbreviation with what it is short for."""
    for short in filter(lambda draft: draft.condition.name.isupper(), drafts):
        for draft in drafts:
            if is_abbreviation(short.condition.name, draft.condition.name):
                yield short.key, draft.key


def _same_in_kind(drafts: list[IndicationDraft]) -> Iterator[Pair]:
    """Pair a condition with the only kind of it that another sentence tells: "heart failure", "acute heart failure".

    A single word is too general: there are many kinds of pain; unless it is the name of a group, which its kinds tell.
    """
    told = {draft.key: draft for draft in reversed(drafts)}
    for key, draft in told.items():
        if " " not in key and key not in _groups():
            continue
        kinds = [kind for other, kind in told.items() if len(other) > len(key) and _added(kind, draft)]
        same = [kind for kind in kinds if _is_same_use(draft, kind) and not _OTHER_KIND.search(_added(kind, draft))]
        if same and (key in _groups() or len(kinds) == 1):
            yield key, same[0].key


def _same_in_illness(drafts: list[IndicationDraft]) -> Iterator[Pair]:
    """Pair a condition with the only illness that it is told in elsewhere: "oedema", "oedema due to heart failure"."""
    told = {draft.key: draft for draft in reversed(drafts)}
    for key, draft in told.items():
        within = [other for other in told.values() if other is not draft and _is_within(other, draft)]
        if len(within) == 1 and folded(draft.full_name) not in _symptoms() and _is_same_use(draft, within[0]):
            yield within[0].key, key


def _same_in_phase(drafts: list[IndicationDraft]) -> Iterator[Pair]:
    """Pair a phase of an illness with the illness that another sentence tells: "acute exacerbations of asthma".

    Opposite phases, "manic" and "depressive episodes of bipolar disorder", are two uses.
    """
    told = {draft.key: draft for draft in reversed(drafts)}
    phases = [(draft, whole) for draft in told.values() if (whole := told.get(phase_key(draft.full_name) or ""))]
    for draft, whole in phases:
        of_it = " ".join(phase.key for phase, of in phases if of is whole)
        if not all(pole in of_it for pole in _POLES) and _is_same_use(draft, whole):
            yield draft.key, whole.key


def _added(kind: IndicationDraft, draft: IndicationDraft) -> str:
    """Give the adjectives that a name has before another one; nothing where it is no kind of that."""
    more, less, found = folded(kind.full_name).rpartition(f" {folded(draft.full_name)}")
    return more if less and not found and not _PREPOSITION.search(more) else ""


def _is_within(draft: IndicationDraft, whole: IndicationDraft) -> bool:
    """Tell whether a name is another one with a place or an illness behind it."""
    name, less = folded(draft.full_name), folded(whole.full_name)
    return name.startswith(less) and _WITHIN.match(name, len(less)) is not None


@cache
def _symptoms() -> frozenset[str]:
    return frozenset(map(folded, SYMPTOMS))


@cache
def _groups() -> frozenset[str]:
    return frozenset(map(folded, GROUPS))


def _is_same_use(draft: IndicationDraft, kind: IndicationDraft) -> bool:
    return draft.status is kind.status and draft.statement.sentence is not kind.statement.sentence


def _other_names(draft: IndicationDraft) -> Iterator[str]:
    """Give the names that the text has for the condition beside its own: in parentheses, and where its link leads."""
    start, name = draft.condition.start, draft.condition.name
    if draft.condition.alias:
        yield draft.condition.alias
    if known := _ALSO_KNOWN.match(draft.statement.text, start + len(name)):
        yield known["other"]
    for link in draft.statement.sentence.passage.links:
        target = _NOT_NAME.sub("", link.target)
        # A label may go on behind the name, "chest pain from too little blood".
        whole = link.start == start and link.end - start >= len(name) - _PLURAL_ENDING
        if whole and is_condition(target) and target.casefold() not in name.casefold() and condition_name(target):
            yield target
