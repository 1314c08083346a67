"""A use as one statement tells it, how definite that is, and the fact that becomes of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.cue import Cue
from app.extract.drafts import Draft
from app.extract.indication_conditions import Condition
from app.extract.indication_keys import indication_key, severity_in
from app.extract.indication_names import is_condition
from app.extract.indication_status import status_of
from app.extract.phrases import LONGEST_PHRASE, either
from app.extract.statements import Statement
from app.facts.indications import IndicationFact, IndicationStatus
from app.vocabulary.indication_places import BRING_ABOUT, MORE, NO_ILLNESS, OPERATION, WANTED
from app.vocabulary.topics import Topic
from app.wikitext.document import BlockKind

USES = {Topic.INDICATIONS, Topic.INVESTIGATIONAL}
_DEFINITE = Cue(
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
_ACCEPTED = Cue(r"\b(?:approved|licen[cs]ed|authori[sz]ed|indicated)\b", re.IGNORECASE)
_SPECIAL_USE = re.compile(
    r"\b(?:short-term|long-term|immediate|acute|emergency|initial|routine|first-line|rapid) "
    r"(?:relief|treatment|management|prevention|prophylaxis|therapy) (?:of|for|in) (?:the |an? )?$",
    re.IGNORECASE,
)
# What a later sentence may say of a use that was told before.
_SETTLING = (IndicationStatus.NOT_RECOMMENDED, IndicationStatus.OFF_LABEL)
# Harm that is no condition by itself: only its course is prevented, "progression of structural damage".
_COURSE = re.compile(r"\b(?:progression|extent) of (?:the )?$", re.IGNORECASE)
_HARM = re.compile(r"\b(?:damage|destruction|erosion|deterioration)$", re.IGNORECASE)
# What there shall be more of: "to stimulate appetite".
_MORE_OF = re.compile(rf"\b{either(MORE)} (?:the )?$", re.IGNORECASE)
_WANTED = re.compile(rf"(?:[\w-]+ ){{0,3}}{either(WANTED)}\b", re.IGNORECASE)
# What other drugs did: "reversal of conscious sedation".
_REVERSED = re.compile(r"\brevers(?:e|es|ing|al of) (?:the )?$", re.IGNORECASE)
_DONE_TO_PEOPLE = re.compile(r"\b(?:sedation|an(?:a)?esthesia|block(?:ade)?|anticoagulation|paralysis)$", re.IGNORECASE)
# What is looked for, not treated.
_DIAGNOSED = Cue(
    r"\b(?:for|in|to|aids?|helps?) (?:the |in |help )?"
    r"(?:diagnos(?:is of|ing|e)|detect(?:ion of|ing)?|visuali[sz](?:e|ing|ation of)) (?:the )?$",
    re.IGNORECASE,
)
_BROUGHT = re.compile(rf"\b{either(BRING_ABOUT)} $", re.IGNORECASE)
_NO_ILLNESS = re.compile(rf"{either(NO_ILLNESS)}(?! (?:pain|rupture)\b)\b", re.IGNORECASE)
_ILLNESS_WORD = r"(?!(?:with|who|and|or|in|as|too|people|patients|adults|children|those|such)\b)[\w'\u2019\u2013-]+"
_IN_ILLNESS = re.compile(
    rf" (?:in|after|(?P<beside>associated with)|due to|caused by) (?:an? |the )?"
    rf"(?P<illness>(?!failure of\b){_ILLNESS_WORD}(?: {_ILLNESS_WORD}){{0,3}}?)"
    r"(?=[.,;]| \(|$| as well\b| too\b| (?:and|or) (?:in|for|to|after|following)\b"
    r"|(?(beside) in (?:children|adults|people|patients|those|infants|women|men)\b|(?!)))",
    re.IGNORECASE,
)
# Of whom it is tells what it is: "for deficiency in people with kidney failure".
_GENERAL = re.compile(r"deficienc(?:y|ies)|overload|loss|failure", re.IGNORECASE)
# Which of two statements on one condition stands: the more definite one.
_RANK = {
    IndicationStatus.APPROVED: 0,
    IndicationStatus.OFF_LABEL: 1,
    IndicationStatus.NOT_RECOMMENDED: 2,
    IndicationStatus.INVESTIGATIONAL: 3,
}
# "Used" tells nothing of approval: what is called off-label elsewhere is off-label.
_RANK_OF_USED = 1.5
# "Bleeding after childbirth", "clots that block a catheter": which of them.
_OF_ONE_KIND = re.compile(r"(?:bleeding|ha?emorrhages?|blood loss|clots?)$", re.IGNORECASE)
_WHICH = re.compile(
    r" (?:(?:after|following|during|around) (?:the )?(?:delivery|childbirth|birth|labou?r|surgery|an operation)\b"
    r"(?! (?:and|or)\b)"
    r"|(?:that|which) (?:obstruct|block|occlude|clog)s? (?:an? |the )?(?:[\w-]+ )?[\w-]+)"
)
# The operation that pain is relieved after; other conditions are the same then.
_AROUND = re.compile(
    rf"(?:(?<=pain relief)|(?<=pain control)|(?<=analgesia)) (?:during|after|following) (?:an? |the )?"
    rf"(?P<illness>{OPERATION})\b",
    re.IGNORECASE,
)


# The germs, or the illness, that others do nothing against: "bacteria that are resistant to penicillin".
_RESISTANT = re.compile(
    r" (?:that|which) (?:is|are|has become|have become) (?:\w+ly )?(?:resistant|unresponsive|refractory|insensitive)"
    r" to [^,;.:()]{3,50}?(?=[,;.:()]|$| (?:and|or) )",
    re.IGNORECASE,
)
# The germ behind the last of two infections is that of both: "sinusitis or pneumonia caused by Klebsiella".
_INFECTION = re.compile(r"(?:infections?|pneumonia|sepsis|\w+itis)$", re.IGNORECASE)
_GERM_OF_BOTH = re.compile(
    r"(?: (?:or|and) [^,;.:()]{3,60}?)? (?P<germ>(?:caused by|due to) [A-Z][\w -]{2,40}?)(?=[,;:()]|\.?$|\. )"
)


@dataclass(frozen=True, slots=True)
class IndicationDraft(Draft):
    """A use as one statement tells it, together with further sentences of its block."""

    condition: Condition
    status: IndicationStatus
    # The condition's name without abbreviations, where the article explains them.
    meant: str | None = None

    @property
    def full_name(self) -> str:
        """What the condition is compared by."""
        return self.meant or self.condition.name

    @property
    def key(self) -> str:
        """What makes two drafts the same use."""
        return indication_key(self.full_name)


def settled(draft: IndicationDraft, statement: Statement) -> IndicationDraft:
    """Pass on what a later sentence of the paragraph says of "these diseases"."""
    status = status_of(statement.text, draft.status)
    accepted = status is IndicationStatus.OFF_LABEL and _ACCEPTED.search(draft.statement.text)
    if draft.block is not statement.block or status not in _SETTLING or accepted:
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
    special = special or (_MORE_OF.search(before) if _WANTED.match(condition.name) else None)
    special = special or (_REVERSED.search(before) if _DONE_TO_PEOPLE.search(condition.name) else None)
    special = special or (_BROUGHT.search(before) if _NO_ILLNESS.match(condition.name) else None)
    name = f"{special.group()}{condition.name}" if special else ""
    if _DIAGNOSED.search(draft.statement.text, 0, condition.start):
        return replace(draft, condition=replace(condition, name=f"diagnosis of {condition.name}"[:LONGEST_PHRASE]))
    if not special or len(name) > LONGEST_PHRASE:
        return _within_illness(draft)
    return replace(draft, condition=replace(condition, name=name, start=special.start()))


def _within_illness(draft: IndicationDraft) -> IndicationDraft:
    """Name the illness, or the operation, too: "seizures in meningitis", "pain relief after surgery"."""
    name, text = draft.condition.name, draft.statement.text
    end = draft.condition.start + len(name)
    if (limit := _limit(draft, end)) and len(name) + len(limit) <= LONGEST_PHRASE:
        return replace(draft, condition=replace(draft.condition, name=f"{name}{limit}"))
    which = _WHICH.match(text, end) if _OF_ONE_KIND.search(name) else None
    if which and len(name) + len(which.group()) <= LONGEST_PHRASE:
        return replace(draft, condition=replace(draft.condition, name=f"{name}{which.group()}"))
    illness = _IN_ILLNESS.match(text, end) or _AROUND.match(text, end)
    whole = f"{name}{illness.group()}" if illness else ""
    if not illness or not is_condition(illness["illness"]) or len(whole) > LONGEST_PHRASE:
        return draft
    return replace(draft, condition=replace(draft.condition, name=whole))


def _limit(draft: IndicationDraft, end: int) -> str:
    """Give the words that the use is limited by; a germ only where the use is advised against, for that germ alone."""
    if resistant := _RESISTANT.match(draft.statement.text, end):
        return resistant.group()
    against = draft.status is IndicationStatus.NOT_RECOMMENDED and _INFECTION.search(draft.condition.name)
    of_both = _GERM_OF_BOTH.match(draft.statement.text, end) if against else None
    return f" {of_both['germ']}" if of_both else ""


def rank(draft: IndicationDraft) -> tuple[float, bool]:
    """Order the statements on one condition: the more definite first, then those of a section on uses."""
    approved, text = draft.status is IndicationStatus.APPROVED, draft.statement.text
    if approved and not _ACCEPTED.search(text) and _DEFINITE.search(text):
        return _RANK_OF_USED, Topic.LEAD in draft.statement.topics
    listed = draft.statement.block.kind is BlockKind.ITEM and bool(set(draft.statement.topics) & USES)
    vague = approved and not (listed or _DEFINITE.search(text))
    return len(_RANK) if vague else _RANK[draft.status], not set(draft.statement.topics) & USES


def whom_against(draft: IndicationDraft) -> str | None:
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


def _written_out(draft: IndicationDraft) -> str:
    """Name it in full, as the article explains it, where the sentence has its letters alone."""
    name = draft.condition.name
    return draft.meant if draft.meant and name.isupper() and len(draft.meant) <= LONGEST_PHRASE else name


def _narrowed(draft: IndicationDraft) -> str:
    """Name the people too where a use is advised against for some only: it is not advised against for all."""
    name, population = _written_out(draft), draft.condition.population
    against = population is not None and (
        draft.status is IndicationStatus.NOT_RECOMMENDED or _GENERAL.fullmatch(name) is not None
    )
    if population and len(f"{name} in {population}") > LONGEST_PHRASE:  # The first of two groups is one of them.
        population = population.partition(" or ")[0]
    as_told = f"{population} with {name}"
    narrowed = as_told if as_told in draft.statement.text else f"{name} in {population}"
    return narrowed if against and len(narrowed) <= LONGEST_PHRASE else name
