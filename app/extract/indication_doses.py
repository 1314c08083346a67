"""Reads the uses that doses are told for: "for gout 5 mg daily", or under a heading that names an illness."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.cue import Cue
from app.extract.conditions import PERSON
from app.extract.dose_purposes import headed_purpose
from app.extract.dosing import prose_doses
from app.extract.indication_drafts import IndicationDraft
from app.extract.indication_names import is_condition
from app.extract.indication_phrases import condition_list
from app.extract.indication_standing import standing
from app.extract.statements import Statement
from app.facts.indications import IndicationStatus
from app.vocabulary.frequencies import WEAK_ORGANS
from app.vocabulary.topics import Topic
from app.wikitext.document import Document

# In these it is given otherwise, not for them.
_WEAK = re.compile("|".join(WEAK_ORGANS), re.IGNORECASE)
# What tells no illness by itself, and groups whose members are told elsewhere.
_NAMELESS = re.compile(
    r"^(?:\w+ )?(?:overdoses?|poisonings?|toxicity|exacerbations?|attacks?|relapses?)$"
    r"|\b(?:disorders|diseases|conditions|infections|problems|symptoms)$",
    re.IGNORECASE,
)
_PERSON = re.compile(PERSON.pattern, re.IGNORECASE)
_CHANGED = Cue(
    r"\b(?:lower|lowered|reduced?|reducing|half|halved|smaller|adjust\w*|caution\w*|careful\w*|maximum|exceed\w*|avoid\w*)\b",
    re.IGNORECASE,
)


def dosed_uses(document: Document, told: Sequence[IndicationDraft]) -> Iterator[IndicationDraft]:
    """Give the illness of each dose among the uses; that of a heading where nothing else is read under it."""
    sections = {id(draft.statement.section) for draft in told}
    for statement, dose in prose_doses(document):
        if not _is_on_uses(statement) or _CHANGED.search(statement.text):
            continue
        section = statement.section
        if dose.purpose and not _PERSON.match(dose.purpose):
            yield from _drafts(statement, dose.purpose)
        elif dose.amount and id(section) not in sections and (title := headed_purpose(section.path)):
            sections.add(id(section))
            yield from _drafts(statement, title)


def _is_on_uses(statement: Statement) -> bool:
    return Topic.INDICATIONS in statement.topics and Topic.DOSING not in statement.topics


def _drafts(statement: Statement, words: str) -> Iterator[IndicationDraft]:
    """Make uses of the illnesses that words name, as far as their sentence accepts them."""
    for named in condition_list(words, 0):
        if not is_condition(named.name) or _WEAK.search(named.name) or _NAMELESS.search(named.name):
            continue
        condition = replace(named, start=max(statement.text.find(named.name), 0))
        if status := standing(statement, condition, IndicationStatus.APPROVED):
            yield IndicationDraft(condition, status, statement=statement)
