"""A use as one statement tells it, and how several statements on one condition become one fact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from app.extract.drafts import Draft
from app.extract.indication_keys import indication_key, is_abbreviation, one_name_each, phase_key, severity_in
from app.extract.indication_names import condition_name, is_condition
from app.extract.indication_phrases import Condition
from app.extract.indication_status import status_of
from app.extract.phrases import LONGEST_PHRASE
from app.extract.statements import Statement
from app.facts.indications import IndicationFact, IndicationStatus
from app.vocabulary.topics import Topic
from app.wikitext.document import BlockKind

USES = {Topic.INDICATIONS, Topic.INVESTIGATIONAL}
_DEFINITE = re.compile(
    r"\b(?:used|indicated|approved|licen[cs]ed|prescribed|recommended|first-line|of choice|treatment|treats?"
    r"|indications?)\b",
    re.IGNORECASE,
)
_SOMETIMES = r"\b(?:sometimes|occasionally|rarely)\b"
_SOMETIMES_ALSO = re.compile(
    rf"{_SOMETIMES}[\w ]{{0,12}}\balso\b|\balso\b[\w ]{{0,12}}{_SOMETIMES}",
    re.IGNORECASE,
)
_SOMETIMES_TOO = re.compile(_SOMETIMES, re.IGNORECASE)
_ACCEPTED = re.compile(r"\b(?:approved|licen[cs]ed|authori[sz]ed|indicated)\b", re.IGNORECASE)
_SPECIAL_USE = re.compile(
    r"\b(?:short-term|long-term|immediate|acute|emergency|initial|routine|first-line|rapid) "
    r"(?:relief|treatment|management|prevention|prophylaxis|therapy) (?:of|for|in) (?:the |an? )?$",
    re.IGNORECASE,
)
# Harm that is no condition by itself: only its course is prevented, "progression of structural damage".
_COURSE = re.compile(r"\b(?:progression|extent) of (?:the )?$", re.IGNORECASE)
_HARM = re.compile(r"\b(?:damage|destruction|erosion|deterioration)$", re.IGNORECASE)
_ILLNESS_WORD = r"(?!(?:with|who|and|or|people|patients|adults|children|those)\b)[\w-]+"
_IN_ILLNESS = re.compile(
    rf" (?:in|associated with|due to|caused by) (?:an? |the )?"
    rf"(?P<illness>{_ILLNESS_WORD}(?: {_ILLNESS_WORD}){{0,3}})(?=[.,;]| \(|$)",
    re.IGNORECASE,
)
# "Chill (disease)", "Gout#Prevention".
_NOT_NAME = re.compile(r" \([^()]*\)$|#.*$")
_PREPOSITION = re.compile(r"\b(?:in|of|with|by|to|from|for|and|or|after)\b(?! severe)")
_PLURAL_ENDING = 2
# Which of two statements on one condition stands: the more definite one.
_RANK = {
    IndicationStatus.APPROVED: 0,
    IndicationStatus.OFF_LABEL: 1,
    IndicationStatus.NOT_RECOMMENDED: 2,
    IndicationStatus.INVESTIGATIONAL: 3,
}
# "Used" tells nothing of approval: what is called off-label elsewhere is off-label.
_RANK_OF_USED = 1.5


@dataclass(frozen=True, slots=True)
class IndicationDraft(Draft):
    """A use as one statement tells it, together with further sentences of its block."""

    condition: Condition
    status: IndicationStatus

    @property
    def key(self) -> str:
        """What makes two drafts the same use."""
        return indication_key(self.condition.name)


def settled(draft: IndicationDraft, statement: Statement) -> IndicationDraft:
    """Pass on what a later sentence of the paragraph says of "these diseases"."""
    status = status_of(statement.text, draft.status)
    if draft.block is not statement.block or status is not IndicationStatus.NOT_RECOMMENDED:
        return draft
    return replace(draft, status=status, beside=(*draft.beside, statement))


def continued(draft: IndicationDraft, before: list[IndicationDraft]) -> IndicationDraft:
    """Carry "off-label" on to the next sentence of a paragraph: that says "sometimes also", or both "sometimes"."""
    text, same = draft.statement.text, [b for b in before if b.block is draft.block]
    carried = (
        draft.status is IndicationStatus.APPROVED
        and same
        and all(b.status is IndicationStatus.OFF_LABEL for b in before)
        and (
            _SOMETIMES_ALSO.search(text) or all(map(_SOMETIMES_TOO.search, (text, *(b.statement.text for b in before))))
        )
        and not _ACCEPTED.search(text)
    )
    return replace(draft, status=IndicationStatus.OFF_LABEL, beside=same[-1].told) if carried else draft


def narrowed(draft: IndicationDraft) -> IndicationDraft:
    """Keep what is advised against apart from the use itself: "short-term relief of asthma symptoms"; and a course."""
    condition = draft.condition
    before = draft.statement.text[: condition.start]
    special = _SPECIAL_USE.search(before) if draft.status is IndicationStatus.NOT_RECOMMENDED else None
    special = special or (_COURSE.search(before) if _HARM.search(condition.name) else None)
    name = f"{special.group()}{condition.name}" if special else ""
    if not special or len(name) > LONGEST_PHRASE:
        return _within_illness(draft)
    return replace(draft, condition=replace(condition, name=name, start=special.start()))


def _within_illness(draft: IndicationDraft) -> IndicationDraft:
    """Name the illness too in which another is treated: "seizures in meningitis" are not all seizures."""
    name, text = draft.condition.name, draft.statement.text
    illness = _IN_ILLNESS.match(text, draft.condition.start + len(name))
    whole = f"{name}{illness.group()}" if illness else ""
    if not illness or not is_condition(illness["illness"]) or len(whole) > LONGEST_PHRASE:
        return draft
    return replace(draft, condition=replace(draft.condition, name=whole))


def _rank(draft: IndicationDraft) -> tuple[float, bool]:
    """Order the statements on one condition: the more definite first, then those of a section on uses."""
    approved, text = draft.status is IndicationStatus.APPROVED, draft.statement.text
    if approved and not _ACCEPTED.search(text) and _DEFINITE.search(text):
        return _RANK_OF_USED, Topic.LEAD in draft.statement.topics
    listed = draft.statement.block.kind is BlockKind.ITEM and bool(set(draft.statement.topics) & USES)
    vague = approved and not (listed or _DEFINITE.search(text))
    return len(_RANK) if vague else _RANK[draft.status], not set(draft.statement.topics) & USES


def merged(drafts: list[IndicationDraft]) -> list[IndicationDraft]:
    """Keep each condition once; a use advised against for some people only stands beside the use itself."""
    kept: dict[tuple[str, str | None], IndicationDraft] = {}
    pairs = chain(_same_by_name(drafts), _same_by_letters(drafts), _same_in_kind(drafts), _same_in_phase(drafts))
    same = one_name_each(pairs)
    for draft in sorted(drafts, key=_rank):
        against = _against(draft) if draft.status is IndicationStatus.NOT_RECOMMENDED else None
        kept.setdefault((same.get(draft.key, draft.key), against), draft)
    return sorted(kept.values(), key=lambda draft: (draft.statement.sentence.span.start, draft.condition.start))


def _same_by_name(drafts: list[IndicationDraft]) -> Iterator[tuple[str, str]]:
    """Pair the keys of what the text itself gives two names."""
    for draft in drafts:
        for other in _other_names(draft):
            yield draft.key, indication_key(other)


def _same_by_letters(drafts: list[IndicationDraft]) -> Iterator[tuple[str, str]]:
    """Pair an abbreviation with what it is short for."""
    for short in filter(lambda draft: draft.condition.name.isupper(), drafts):
        for draft in drafts:
            if is_abbreviation(short.condition.name, draft.condition.name):
                yield short.key, draft.key


def _same_in_kind(drafts: list[IndicationDraft]) -> Iterator[tuple[str, str]]:
    """Pair a condition with the only kind of it that another sentence tells: "heart failure", "acute heart failure".

    A single word is too general: there are many kinds of pain.
    """
    told = {draft.key: draft for draft in reversed(drafts)}
    for key, draft in told.items():
        kinds = [kind for other, kind in told.items() if " " in key and len(other) > len(key) and _is_kind(kind, draft)]
        if len(kinds) == 1 and _is_same_use(draft, kinds[0]):
            yield key, kinds[0].key


def _same_in_phase(drafts: list[IndicationDraft]) -> Iterator[tuple[str, str]]:
    """Pair a phase of an illness with the illness that another sentence tells: "acute exacerbations of asthma"."""
    told = {draft.key: draft for draft in reversed(drafts)}
    for draft in told.values():
        whole = told.get(phase_key(draft.condition.name) or "")
        if whole and _is_same_use(draft, whole):
            yield draft.key, whole.key


def _is_kind(kind: IndicationDraft, draft: IndicationDraft) -> bool:
    """Tell whether a name is another one with adjectives before it."""
    more, less, found = kind.condition.name.casefold().rpartition(f" {draft.condition.name.casefold()}")
    return bool(less) and not found and not _PREPOSITION.search(more)


def _is_same_use(draft: IndicationDraft, kind: IndicationDraft) -> bool:
    return draft.status is kind.status and draft.statement.sentence is not kind.statement.sentence


def _other_names(draft: IndicationDraft) -> Iterator[str]:
    """Give the names that the text has for the condition beside its own: in parentheses, and where its link leads."""
    start, name = draft.condition.start, draft.condition.name
    if draft.condition.alias:
        yield draft.condition.alias
    for link in draft.statement.sentence.passage.links:
        target = _NOT_NAME.sub("", link.target)
        whole = link.start == start and abs(link.end - start - len(name)) <= _PLURAL_ENDING
        if whole and is_condition(target) and target.casefold() not in name.casefold() and condition_name(target):
            yield target


def _against(draft: IndicationDraft) -> str | None:
    """Say whom or which degree of the condition the advice is on; the use itself may stand."""
    return draft.condition.population or severity_in(draft.condition.name)


def fact_of(draft: IndicationDraft) -> IndicationFact:
    """Make the fact of a draft."""
    evidence = draft.evidence
    return IndicationFact(
        raw=evidence.quote,
        evidence=evidence,
        indication=_narrowed(draft),
        status=draft.status,
        population=draft.condition.population,
    )


def _narrowed(draft: IndicationDraft) -> str:
    """Name the people too where a use is advised against for some only: it is not advised against for all."""
    name, population = draft.condition.name, draft.condition.population
    as_told = f"{population} with {name}"
    narrowed = as_told if as_told in draft.statement.text else f"{name} in {population}"
    against = draft.status is IndicationStatus.NOT_RECOMMENDED and population is not None
    return narrowed if against and len(narrowed) <= LONGEST_PHRASE else name
