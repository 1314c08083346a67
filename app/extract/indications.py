"""Reads from an article what the drug is used for, and how far each use is accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.absence import explain_absence
from app.extract.boxes import with_value
from app.extract.evidence import parameter_evidence
from app.extract.extraction import Extraction
from app.extract.indication_abbreviations import written_out
from app.extract.indication_asides import included
from app.extract.indication_before import may_tell_before, told_before
from app.extract.indication_causes import by_causes
from app.extract.indication_conditions import Condition
from app.extract.indication_doses import dosed_uses
from app.extract.indication_drafts import (
    USES,
    IndicationDraft,
    continued,
    fact_of,
    narrowed,
    settled,
)
from app.extract.indication_effects import eased, may_tell_effect
from app.extract.indication_framed import framed, is_on_spectrum
from app.extract.indication_frames import may_hold_frame
from app.extract.indication_history import is_history
from app.extract.indication_items import listed
from app.extract.indication_names import is_condition
from app.extract.indication_others import OwnDrug, own_drug
from app.extract.indication_phrases import condition_list
from app.extract.indication_prevention import prevention_apart
from app.extract.indication_repeats import merged
from app.extract.indication_research import may_tell_research, studied
from app.extract.indication_standing import standing
from app.extract.indication_status import status_of
from app.extract.indication_undone import may_tell_undone, undone
from app.extract.modality import is_about_animals
from app.extract.own_names import names_own_drug, own_names
from app.extract.remembered import remembered
from app.extract.statements import Statement, parameter_statement, statements
from app.facts.indications import IndicationFact, IndicationStatus
from app.vocabulary.topics import Topic
from app.wikitext.document import BlockKind, Document

WHAT = "indications.indication"
_SILENT = {
    Topic.CHEMISTRY, Topic.VETERINARY, Topic.OVERDOSE, Topic.CONTRAINDICATIONS, Topic.PRECAUTIONS, Topic.INTERACTIONS,
    Topic.MONITORING, Topic.PREGNANCY,
}  # fmt: skip
_ABOUT_IT = re.compile(
    r"^(?:(?:(?:in|since|on|by|from) [^,.;:]{3,30}?,? )?(?:it|the (?:drug|medication|medicine))"
    r"|the (?:fda|ema|european|us|u\.s\.))\b",
    re.IGNORECASE,
)
_OFF_LABEL_HEADING = re.compile(r"\boff[- ]label\b|\bunlicen[cs]ed\b", re.IGNORECASE)
_REFERS_TO_LAST = Cue(r"\bth(?:is|at|ese) (?:practice|use|indication|purpose|setting)s?\b", re.IGNORECASE)
_REFERS_BACK = Cue(r"\bthese (?:diseases|patients|conditions|indications|disorders|cases|uses)\b", re.IGNORECASE)
_NEXT_HALF = re.compile(r"[,;] (?:and|but|while|whereas) ", re.IGNORECASE)
_THESE = re.compile(r"\s*(?:(?:most )?[\w-]+,? )?(?:these|they|this|others)\b[^,.;:]{0,30}\binclude", re.IGNORECASE)
_HARM = re.compile(
    r"\b(?:side|adverse|unwanted|undesirable|toxic)[ -](?:[\w-]+ )?(?:effects?|reactions?|events?)\b", re.IGNORECASE
)


def extract(document: Document) -> Extraction[IndicationFact]:
    """Read all uses: each condition once, the sentence of a section on uses before that of the lead."""
    drafts: list[IndicationDraft] = []
    last: list[IndicationDraft] = []
    for statement, told in uses_told(document):
        if is_about_animals(statement.text):
            continue
        human = (draft for draft in told if not is_about_animals(_half(statement.text, draft.condition.start)))
        found = [continued(draft, last) for draft in human if not is_history(statement, draft)]
        if not found and _REFERS_TO_LAST.search(statement.text):
            drafts = [settled(draft, statement) if draft in last else draft for draft in drafts]
        last = found or last
        if not found and _REFERS_BACK.search(statement.text):
            drafts = [settled(draft, statement) for draft in drafts]
        drafts.extend(found)
    drafts.extend(dosed_uses(document, drafts))
    drafts.extend(_boxed(document))
    texts = (statement.text for statement in statements(document))
    kept = merged(list(prevention_apart(written_out(drafts, texts))))
    extraction: Extraction[IndicationFact] = Extraction(facts=[fact_of(draft) for draft in kept])
    if not extraction.facts:
        explain_absence(extraction, WHAT, [s for s in statements(document) if USES & set(s.topics)])
    return extraction


def _half(text: str, at: int) -> str:
    """Give what a sentence tells of one of two kinds: "used in cattle for ..., and in humans for ..."."""
    start = max((half.end() for half in _NEXT_HALF.finditer(text, 0, at)), default=0)
    end = _NEXT_HALF.search(text, at)
    return text[start : end.start() if end else len(text)]


@remembered
def uses_told(document: Document) -> tuple[tuple[Statement, tuple[IndicationDraft, ...]], ...]:
    """Read every sentence for uses, whatever it is about: what was once done, and what is done to animals, too."""
    own = own_drug(document, own_names(document))
    return tuple((statement, tuple(_statement_drafts(statement, own))) for statement in statements(document))


def _statement_drafts(statement: Statement, own: OwnDrug) -> Iterator[IndicationDraft]:
    topics = set(statement.topics)
    topical = (bool(topics & USES) or Topic.LEAD in topics) and Topic.DOSING not in topics
    if topics & _SILENT or not _may_tell_use(statement, topical=topical) or _goes_on_with_harm(statement):
        return
    if not topical and not (_ABOUT_IT.match(statement.text) or names_own_drug(statement.text, own.names)):
        return
    usual = _usual_status(statement)
    taken: list[tuple[int, int]] = []
    told = list(framed(statement, own, topical=topical))
    kinds = [kind for condition in told for kind in included(statement.text, condition)]
    kinds += [each for condition in told for each in by_causes(statement.text, condition)]
    before = (*told_before(statement, own.names), *undone(statement, own.names)) if topical else ()
    research = tuple(studied(statement, own.names)) if USES & topics else ()
    effects = tuple(eased(statement, own)) if USES & topics else ()
    items = [item for item in listed(statement) if is_condition(item.name) or not is_on_spectrum(statement)]
    for condition in (*told, *kinds, *before, *items, *research, *effects):
        first, last = _span(statement, condition)
        if any(_is_whose(condition, other) for other in told):
            continue
        if any(first < end and start < last for start, end in taken):
            continue
        status = standing(statement, condition, IndicationStatus.INVESTIGATIONAL if condition in research else usual)
        draft = narrowed(IndicationDraft(condition, status or usual, statement=statement))
        taken.append(_span(statement, draft.condition))
        if status:
            yield draft


def _is_whose(condition: Condition, other: Condition) -> bool:
    """Tell whether it only says whom another condition is treated in: "mania in people with bipolar disorder"."""
    told_before = other.start < condition.start
    return told_before and other.population is not None and f" with {condition.name}" in other.population


def _span(statement: Statement, condition: Condition) -> tuple[int, int]:
    """Say where a name stands; one that was completed by the noun of the next one does not reach over that."""
    whole_name = statement.text.startswith(condition.name, condition.start)
    return condition.start, condition.start + (len(condition.name) if whole_name else 1)


def _usual_status(statement: Statement) -> IndicationStatus:
    """Say how far a use is accepted where its own words do not: by the headings, and by what introduces its list."""
    usual = IndicationStatus.APPROVED
    if Topic.INVESTIGATIONAL in statement.topics:
        off_label = any(_OFF_LABEL_HEADING.search(heading) for heading in statement.section.path)
        usual = IndicationStatus.OFF_LABEL if off_label else IndicationStatus.INVESTIGATIONAL
    introduction = statement.block.introduction
    return status_of(introduction.sentences[-1].text, usual) if introduction and introduction.sentences else usual


def _goes_on_with_harm(statement: Statement) -> bool:
    """Tell whether "These include ..." names the side effects that the sentence before speaks of."""
    sentences = statement.block.sentences
    if not _THESE.match(statement.text) or statement.sentence not in sentences[1:]:
        return False
    return bool(_HARM.search(sentences[sentences.index(statement.sentence) - 1].text))


def _may_tell_use(statement: Statement, *, topical: bool) -> bool:
    """Tell whether it holds words that any use is told in, or is an item, which needs none."""
    in_list = statement.block.kind is BlockKind.ITEM
    text = statement.text
    by_other_words = may_tell_undone(text) or may_tell_before(text) or may_tell_research(text) or may_tell_effect(text)
    return in_list or may_hold_frame(text, topical=topical) or by_other_words


def _boxed(document: Document) -> Iterator[IndicationDraft]:
    """Read the infobox parameter `uses`, a list of conditions."""
    for found in with_value(document, "uses"):
        statement, evidence = parameter_statement(found.parameter, document), parameter_evidence(found.parameter)
        for condition in condition_list(found.parameter.value.plain, 0):
            yield IndicationDraft(condition, IndicationStatus.APPROVED, statement=statement, boxed=evidence)
