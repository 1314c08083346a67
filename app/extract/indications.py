"""Reads from an article what the drug is used for, and how far each use is accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import Cue
from app.extract.absence import explain_absence
from app.extract.boxes import with_value
from app.extract.coordination import is_adjective
from app.extract.evidence import parameter_evidence
from app.extract.extraction import Extraction
from app.extract.indication_abbreviations import written_out
from app.extract.indication_asides import included
from app.extract.indication_before import may_tell_before, told_before
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
from app.extract.indication_frames import frames, is_no_use, may_hold_frame
from app.extract.indication_history import is_history
from app.extract.indication_items import is_named, listed
from app.extract.indication_names import is_condition, is_set_phrase
from app.extract.indication_others import OwnDrug, is_on_treatment, is_use_of_others, own_drug
from app.extract.indication_phrases import condition_list
from app.extract.indication_prevention import prevention_apart
from app.extract.indication_repeats import merged
from app.extract.indication_research import may_tell_research, studied
from app.extract.indication_standing import standing
from app.extract.indication_status import predicate_bounds, status_of
from app.extract.indication_undone import may_tell_undone, undone
from app.extract.modality import is_about_animals, is_other_side
from app.extract.own_names import names_own_drug, own_names
from app.extract.phrases import either
from app.extract.remembered import remembered
from app.extract.statements import Statement, parameter_statement, statements
from app.extract.substances import substances_in
from app.facts.indications import IndicationFact, IndicationStatus
from app.facts.interactions import InteractantKind
from app.vocabulary import indication_places as places
from app.vocabulary.indication_places import CAUSES
from app.vocabulary.topics import Topic
from app.wikitext.document import BlockKind, Document

WHAT = "indications.indication"
_SILENT = {
    Topic.CHEMISTRY, Topic.VETERINARY, Topic.OVERDOSE, Topic.CONTRAINDICATIONS, Topic.PRECAUTIONS, Topic.INTERACTIONS,
    Topic.MONITORING, Topic.PREGNANCY,
}  # fmt: skip
_ABOUT_IT = re.compile(r"^(?:it|the (?:drug|medication|medicine|fda|ema|european|us|u\.s\.))\b", re.IGNORECASE)
_OFF_LABEL_HEADING = re.compile(r"\boff[- ]label\b|\bunlicen[cs]ed\b", re.IGNORECASE)
_CAUSE = Cue(rf" {either(CAUSES)} ", re.IGNORECASE)
_REFERS_TO_LAST = Cue(r"\bth(?:is|at|ese) (?:practice|use|indication|purpose|setting)s?\b", re.IGNORECASE)
_REFERS_BACK = Cue(r"\bthese (?:diseases|patients|conditions|indications|disorders|cases|uses)\b", re.IGNORECASE)
# "The Centers for Disease Control" is no condition.
_INSTITUTE = Cue(
    r"\b(?:Cent(?:er|re)s?|Institutes?|Society|Association|Academy|College|Foundation|Department|Federation|Agency)"
    r" (?:for|of|on) (?:the )?$"
)
_NEXT_HALF = re.compile(r"[,;] (?:and|but|while|whereas) ", re.IGNORECASE)
# "Heart, lung, and kidney transplant recipients".
_PERSONS = re.compile(r" (?:recipients|patients|people|individuals|donors|survivors)$", re.IGNORECASE)
_EXAMPLE = re.compile(r"(?:such as|e\.g\.|including|for example|as|which|that|or)\b", re.IGNORECASE)
# "An alternative in penicillin allergy": whom another drug cannot be given.
_ALLERGY = re.compile(r"\b(?:allerg|hypersensitiv|intoleran)", re.IGNORECASE)
_DRUGS = frozenset({InteractantKind.DRUG, InteractantKind.DRUG_CLASS})
_COURSE = Cue(rf"(?:[\w-]+ ){{0,4}}{either(places.MEASURES)} (?:in|to) ", re.IGNORECASE)
_WITH = re.compile(r" with (?P<remedy>[^,;.]{3,40})")
_FROM_TREATMENT = re.compile(r"\b(?:from|by|during|after|following) (?:the )?treatment of (?:the )?$", re.IGNORECASE)
_HEAD_OF_ITEM = re.compile(r"(?P<head>[^,;:()]{3,60}) for (?:the |an? )?")
_AGAINST = Cue(r"\bagainst (?:the )?$", re.IGNORECASE)
# "The treatment for Mansonella ozzardi": genus and species name an infection.
_FOR_GERM = Cue(r"\b(?:treatment|therapy|drug|medication|choice) (?:for|of) $", re.IGNORECASE)
_SPECIES = re.compile(r"[A-Z][a-z]{4,} [a-z]{4,}(?:i|a|is|us|um|ae|ens|es|e)")
_HARM_BY = re.compile(r"(?:poisoning|overdose|intoxication|toxicity|withdrawal) (?:by|with|from|of) ", re.IGNORECASE)
_RISK_OF = re.compile(r"\b(?:risk|incidence|likelihood|chances?|odds) of (?:the )?$", re.IGNORECASE)
# What germs a drug acts on tells of no use by itself.
_SPECTRUM = re.compile(
    r"\b(?:spectrum|susceptib\w+|microbiology|(?:antibacterial|antimicrobial|antifungal|antiviral|in vitro) activity"
    r"|resistan\w+)\b",
    re.IGNORECASE,
)
_THESE = re.compile(r"\s*(?:(?:most )?[\w-]+,? )?(?:these|they|this|others)\b[^,.;:]{0,30}\binclude", re.IGNORECASE)
_HARM = re.compile(
    r"\b(?:side|adverse|unwanted|undesirable|toxic)[ -](?:[\w-]+ )?(?:effects?|reactions?|events?)\b", re.IGNORECASE
)
# The colon that a list of uses stands behind; the frames know it without one.
_LIST_BEGINS = re.compile(
    r":(?= )(?:(?<=\btreat:)|(?<=\bprevent:)|(?<=\bfor:)|(?<=\bin:)|(?<=\bof:)|(?<=\bare:))", re.IGNORECASE
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
    framed = list(_framed(statement, own, topical=topical))
    kinds = [kind for condition in framed for kind in included(statement.text, condition)]
    before = (*told_before(statement, own.names), *undone(statement, own.names)) if topical else ()
    research = tuple(studied(statement, own.names)) if USES & topics else ()
    effects = tuple(eased(statement, own)) if USES & topics else ()
    items = [item for item in listed(statement) if is_condition(item.name) or not _is_on_spectrum(statement)]
    for condition in (*framed, *kinds, *before, *items, *research, *effects):
        first, last = _span(statement, condition)
        if any(_is_whose(condition, other) for other in framed):
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


def _framed(statement: Statement, own: OwnDrug, *, topical: bool) -> Iterator[Condition]:
    text = _LIST_BEGINS.sub(" ", _without_linked_causes(statement).replace("\n", " "))
    told: set[int] = set()
    for frame in frames(text, topical=topical, among_uses=bool(USES & set(statement.topics))):
        if frame.at in told:  # Several wordings lead to one place.
            continue
        # What a verb before it compares with is another matter.
        since = predicate_bounds(text, frame.begin)[0]
        if (
            is_other_side(text[since:], frame.begin - since)
            or is_no_use(text, frame)
            or is_use_of_others(text, frame, own)
        ):
            continue
        if is_on_treatment(text, frame, own, statement.block.kind):
            continue
        conditions = [
            c
            for c in condition_list(text, frame.at)
            if not (names_own_drug(c.name, own.names) or _is_substance(c.name) or _INSTITUTE.search(text, 0, c.start))
            and not _PERSONS.search(c.name)
        ]
        conditions = _at_risk(text[frame.begin : frame.at], _in_course(text, frame.at, conditions))
        germ = conditions and _is_germ(statement, text, frame.at, conditions[0])
        if frame.strict and _is_of_named_use(statement, text[: frame.at]):
            continue
        if conditions and _is_treated_otherwise(text, conditions[0], own.names):
            continue
        far = conditions and "," in text[frame.at : conditions[0].start] and not is_condition(conditions[0].name)
        if not conditions or far or (frame.strict and not germ and not _begins_list(conditions)):
            continue
        told.add(frame.at)
        yield conditions[0]
        yield from filter(None, (_as_condition(statement, condition) for condition in conditions[1:]))


def _at_risk(frame: str, conditions: list[Condition]) -> list[Condition]:
    """Take what is known for an illness of all that there is less risk of: "the risk of decline, stroke, and death"."""
    if not _RISK_OF.search(frame) or not conditions or is_condition(conditions[0].name):
        return conditions
    return [condition for condition in conditions if is_condition(condition.name)]


def _is_germ(statement: Statement, text: str, at: int, condition: Condition) -> bool:
    """Tell whether what the drug acts against, or is the treatment for, is a germ."""
    if _SPECIES.fullmatch(condition.name) and _FOR_GERM.search(text, 0, at):
        return True
    return bool(_AGAINST.search(text, 0, at)) and is_named(statement, condition) and not _is_on_spectrum(statement)


def _is_on_spectrum(statement: Statement) -> bool:
    return any(_SPECTRUM.search(heading) for heading in statement.section.path)


def _in_course(text: str, at: int, conditions: list[Condition]) -> list[Condition]:
    """Take the condition that something is kept up or lessened in: "to maintain sinus rhythm in fibrillation"."""
    course = _COURSE.match(text, at) if not (conditions and is_condition(conditions[0].name)) else None
    found = condition_list(text, course.end()) if course else []
    return found if found and is_condition(found[0].name) else conditions


def _without_linked_causes(statement: Statement) -> str:
    """Blank a cause that a link's label has within: what follows the link, "and gout", is no cause any more."""
    text = statement.text
    for link in statement.sentence.passage.links:
        if cause := _CAUSE.search(text, link.start, link.end):
            text = text[: cause.start()] + " " * (link.end - cause.start()) + text[link.end :]
    return text


def _is_substance(name: str) -> bool:
    """Tell whether a name is that of a substance, or of a class of them, not of what is wrong with it."""
    found = substances_in(name)
    if _ALLERGY.search(name) and any(one.kind in _DRUGS for one in found):
        return True
    named = found and is_condition(name)
    return bool(found) and not (named and (found[-1].end < len(name) or is_set_phrase(name) or _HARM_BY.match(name)))


def _is_of_named_use(statement: Statement, before: str) -> bool:
    """Tell whether an item names its use first, and then what that is for: "heart-lung bypass for surgery"."""
    head = _HEAD_OF_ITEM.fullmatch(before) if statement.block.kind is BlockKind.ITEM else None
    return head is not None and is_condition(head["head"])


def _is_treated_otherwise(text: str, condition: Condition, own: frozenset[str]) -> bool:
    """Tell whether it is treated with something else, "caused by the treatment of gout with aspirin"."""
    remedy = _WITH.match(text, condition.start + len(condition.name))
    if remedy is None or names_own_drug(remedy["remedy"], own) or not _FROM_TREATMENT.search(text[: condition.start]):
        return False
    return any(found.known and found.start == 0 for found in substances_in(remedy["remedy"]))


def _as_condition(statement: Statement, condition: Condition) -> Condition | None:
    """Take a later member of a list where it is a condition, or else its other name where that is one."""
    if is_condition(condition.name) or is_named(statement, condition):
        return condition
    known = condition.alias and is_condition(condition.alias) and not _EXAMPLE.match(condition.alias)
    alias = condition.alias if known else None
    return replace(condition, name=alias, alias=None) if alias else None


def _begins_list(conditions: list[Condition]) -> bool:
    """Tell whether the first is a condition: by its words, or because only conditions follow it."""
    if is_condition(conditions[0].name):
        return True
    others = [is_condition(condition.name) for condition in conditions[1:]]
    wants_noun = is_adjective(conditions[0].name.split()[-1].lower())
    return len(others) > 1 and all(others) and not wants_noun


def _boxed(document: Document) -> Iterator[IndicationDraft]:
    """Read the infobox parameter `uses`, a list of conditions."""
    for found in with_value(document, "uses"):
        statement, evidence = parameter_statement(found.parameter, document), parameter_evidence(found.parameter)
        for condition in condition_list(found.parameter.value.plain, 0):
            yield IndicationDraft(condition, IndicationStatus.APPROVED, statement=statement, boxed=evidence)
