"""Tells which sentences are about an overdose, animals, the past or a supposition, and of what domain each would be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.cue import Cue
from app.extract import modality
from app.extract.contexts import announced_context, context_at, tells_of_animals
from app.extract.indication_drafts import IndicationDraft
from app.extract.indication_history import is_history
from app.extract.own_names import names_own_drug
from app.extract.statements import Statement
from app.extract.substances import substances_in
from app.facts.set_aside import PlainDomain, StatementContext
from app.vocabulary.modality import OVERDOSE
from app.vocabulary.set_aside import ANIMAL_STUDIES, OPEN_QUESTIONS, OVERDOSE_COMES
from app.vocabulary.topics import Topic

_OPEN = Cue.any_of(OPEN_QUESTIONS, r"(?<![\w-])", r"(?![\w-])", re.IGNORECASE)
_OVERDOSE = Cue.any_of(OVERDOSE, r"(?<![\w-])", r"(?![\w-])", re.IGNORECASE)
_COMES = re.compile(OVERDOSE_COMES, re.IGNORECASE)
_STUDIES = re.compile(ANIMAL_STUDIES, re.IGNORECASE)
_GIVEN_UP = re.compile(r"\b(?:withdrawn|discontinued|removed|taken off)\b", re.IGNORECASE)
_REPRODUCTION = re.compile(r"\b(?:pregnan\w+|breast-?feeding|lactation|breast milk|nursing)\b", re.IGNORECASE)
# The domain that a sentence under such a heading would be of.
_DOMAINS = {
    Topic.ADVERSE_REACTIONS: PlainDomain.ADVERSE_REACTIONS,
    Topic.INTERACTIONS: PlainDomain.INTERACTIONS,
    Topic.CONTRAINDICATIONS: PlainDomain.CONTRAINDICATIONS,
    Topic.PRECAUTIONS: PlainDomain.PRECAUTIONS,
    Topic.PREGNANCY: PlainDomain.PRECAUTIONS,
    Topic.DOSING: PlainDomain.DOSING,
    Topic.MONITORING: PlainDomain.MONITORING,
    Topic.PHARMACOKINETICS: PlainDomain.PHARMACOKINETICS,
}
# Where a sentence that names an overdose is about it; among uses it names what the drug is given against.
_OVERDOSE_TOLD = frozenset({*_DOMAINS.values()} - {PlainDomain.CONTRAINDICATIONS, PlainDomain.INTERACTIONS})
_NEAR = 40  # characters: how far from "overdose" the drug is named that was taken


@dataclass(frozen=True, slots=True)
class Told:
    """The context of a sentence, what domain it would be of, and whether the sentence as a whole is worth telling."""

    context: StatementContext
    domain: PlainDomain | None
    whole: bool


def told_aside(statement: Statement, uses: Sequence[IndicationDraft], own: frozenset[str]) -> Told | None:
    """Say in what context a sentence, of which these uses were read, stands; None for what lists of facts may hold."""
    context = _context(statement, own)
    if context is None:
        once = any(_was_once(statement, use) for use in uses)
        return Told(StatementContext.HISTORICAL, PlainDomain.INDICATIONS, whole=True) if once else None
    if any(context_at(statement.text, use.condition.start) is context is StatementContext.ANIMAL for use in uses):
        return Told(context, PlainDomain.INDICATIONS, whole=True)
    domain = _domain(statement)
    return Told(context, domain, whole=_is_whole(statement, context, domain))


def _was_once(statement: Statement, use: IndicationDraft) -> bool:
    """Tell whether a use is history, and not what it was given up for."""
    return is_history(statement, use) and not _GIVEN_UP.search(statement.text, 0, use.condition.start)


def _context(statement: Statement, own: frozenset[str]) -> StatementContext | None:
    text = statement.text
    if tells_of_animals(text):
        return StatementContext.ANIMAL
    if announced := announced_context(statement):
        return announced
    if _is_about_overdose(text, own):
        return StatementContext.OVERDOSE
    return StatementContext.HYPOTHETICAL if _OPEN.search(text) else None


def _is_about_overdose(text: str, own: frozenset[str]) -> bool:
    """Tell whether too much was taken of the drug, and not of another that it is given against."""
    return any(_is_own(text, found, own) for found in _OVERDOSE.finditer(text))


def _is_own(text: str, found: re.Match[str], own: frozenset[str]) -> bool:
    before, behind = text[max(0, found.start() - _NEAR) : found.start()], text[found.end() : found.end() + _NEAR]
    if _COMES.search(before):
        return False
    beside = f"{before}; {behind}"
    return names_own_drug(beside, own) or not substances_in(beside)


def _domain(statement: Statement) -> PlainDomain | None:
    """Name the domain that the nearest heading announces, or the one on whom the drug may harm."""
    if announced_context(statement):
        return None
    named = next((_DOMAINS[topic] for topic in reversed(statement.topics) if topic in _DOMAINS), None)
    if named is None and Topic.LEAD in statement.topics and _REPRODUCTION.search(statement.text):
        return PlainDomain.PRECAUTIONS
    return named


def _is_whole(statement: Statement, context: StatementContext, domain: PlainDomain | None) -> bool:
    """Tell whether a sentence without a reaction says something by itself: no line that a list hangs on does."""
    if statement.text.rstrip().endswith(":"):
        return False
    announced = announced_context(statement)
    if context is StatementContext.ANIMAL and not announced and not modality.is_about_animals(statement.text):
        return False
    if announced:
        named = is_on_animal_studies(statement) or modality.is_about_animals(statement.text)
        return announced is StatementContext.OVERDOSE or named
    return domain in _OVERDOSE_TOLD if context is StatementContext.OVERDOSE else domain is not None


def is_on_animal_studies(statement: Statement) -> bool:
    """Tell whether its headings say that all is about what animals showed."""
    return any(_STUDIES.search(title) for title in statement.section.path)
