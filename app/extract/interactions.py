"""Reads from an article what the drug does together with other substances, and what is advised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import Cue
from app.extract.absence import explain_absence
from app.extract.boxes import with_value
from app.extract.coordination import coordinated
from app.extract.evidence import parameter_evidence
from app.extract.extraction import Extraction
from app.extract.interactants import (
    beside_interactants,
    changed_enzymes,
    changing_interactants,
    exemplifying_interactants,
    stray_interactants,
    topical_interactants,
)
from app.extract.interaction_animals import holding_for_people
from app.extract.interaction_clauses import did_harm
from app.extract.interaction_drafts import InteractionDraft, advised, classed, echoed, merged
from app.extract.interaction_limits import advice_limit
from app.extract.introduced_interactions import fact_of, introduced
from app.extract.laboratory_tests import disturbed_tests
from app.extract.listed_interactants import listed_in_cells, listed_interactants
from app.extract.modality import is_about_animals, is_theory
from app.extract.own_names import names_own_drug, own_classes, own_names
from app.extract.recommendations import (
    NO_ADVICE,
    advice_in,
    concludes,
    echoes,
    finding_in,
    goes_for_more,
    names_exceptions,
    names_members,
    names_more,
    points_back,
    refers_back,
)
from app.extract.remembered import remembered
from app.extract.stated_interactions import stated
from app.extract.statements import Statement, parameter_statement, statements, table_rows
from app.extract.substances import Substance, is_substance, name_key, substances_in
from app.extract.table_cells import cells_of
from app.facts.interactions import Finding, InteractantKind, InteractionFact, Recommendation
from app.vocabulary.topics import Topic
from app.wikitext.document import BlockKind, Document, Passage

WHAT = "interactions.interactant"
_SILENT = {Topic.CHEMISTRY, Topic.HISTORY, Topic.SOCIETY, Topic.VETERINARY, Topic.OVERDOSE, Topic.MECHANISM}
_LABEL = re.compile(r"[^:.;]{3,60}: ")
_LABELS = {InteractantKind.DRUG_CLASS, InteractantKind.ENZYME}
# "CYP3A4: inducers such as A lower its levels": they are told of, not what the enzyme metabolises.
_CHANGING_AGENTS = re.compile(r"(?:(?:strong|potent|moderate|weak) )?(?:inhibitors|inducers)\b", re.IGNORECASE)
_METABOLISES = re.compile(
    r"[^,;.(]{3,40}(?: \([^()]{2,40}\))?,? (?:which|that) (?:is responsible for the metabolism of|metaboli[sz]es?) ",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.;](?:\s|$)")
_UNTOLD = _SILENT - {Topic.MECHANISM}
_ON_USE = {Topic.LEAD, Topic.INDICATIONS, Topic.INVESTIGATIONAL}
# "Taken fasting, since food and antacids reduce its absorption": no use of the drug, whatever the section is on.
_ABSORPTION = Cue(r"\babsorption\b", re.IGNORECASE)
_ON_HARM = {Topic.ADVERSE_REACTIONS, Topic.CONTRAINDICATIONS, Topic.PRECAUTIONS}
_EXAMPLES = re.compile(r",? (?:e\.g\.,?|such as|including|like) ", re.IGNORECASE)
_IT = re.compile(r"\b(?:it|its)\b", re.IGNORECASE)
_WITH = (
    r"(?:used|given|taken|co-?administered|combined) (?:together )?with|co-?administration|concomitant|concurrent"
    r"|combination|taking|takes?|receiving|drinks?|drinking|(?:who|that) use"
)
_JOINT = re.compile(rf"\b(?:use|treatment|therapy|administration|application|{_WITH})\b", re.IGNORECASE)
# "Its use should be avoided in:" tells nothing of what else is used.
_JOINT_ABOVE = re.compile(rf"\b(?:{_WITH}|use (?:together )?with)\b", re.IGNORECASE)
# An illness that a drug made.
_ILL_OF_IT = re.compile(
    r"\b(?:intoxication|poisoning|overdose|dependence|addiction|allerg\w+|hypersensitivity|sensitivity|intolerance)"
    r" (?:with|to|from|by|of|on)\b",
    re.IGNORECASE,
)


@remembered
def extract(document: Document) -> Extraction[InteractionFact]:
    """Read all interactions; each interactant once for each finding, the sentence with the strongest advice first."""
    names = own_names(document)
    own = names | own_classes(document, names)
    drafts = [draft for section in _by_section(document) for draft in _section_drafts(section, own)]
    drafts = [*_not_denied(classed(drafts), names), *_boxed(document)]
    extraction: Extraction[InteractionFact] = Extraction(
        facts=[fact_of(draft, document.source) for draft in merged(drafts)]
    )
    if not extraction.facts:
        topical = [s for s in statements(document) if Topic.INTERACTIONS in s.topics]
        stating_none = [s for s in topical if finding_in(s.text) is Finding.STUDIED_NONE_FOUND]
        explain_absence(extraction, WHAT, topical, stating_none)
    return extraction


def _not_denied(drafts: list[InteractionDraft], names: frozenset[str]) -> Iterator[InteractionDraft]:
    """Leave out what is said of an enzyme and of drugs at large, where the same is denied of the drug by name."""
    denied = {
        draft.key[0]
        for draft in drafts
        if draft.finding is Finding.STUDIED_NONE_FOUND and names_own_drug(draft.statement.text, names)
    }
    for draft in drafts:
        text, enzyme = draft.statement.text, draft.substance.kind is InteractantKind.ENZYME
        general = enzyme and not names_own_drug(text, names) and not _IT.search(text)
        if not (general and draft.finding is Finding.INTERACTS and draft.key[0] in denied):
            yield draft


def _by_section(document: Document) -> Iterator[list[Statement]]:
    gathered: dict[int, list[Statement]] = {}
    for statement in (*statements(document), *table_rows(document, Topic.INTERACTIONS)):
        gathered.setdefault(statement.section.span.start, []).append(statement)
    yield from gathered.values()


def _section_drafts(section: list[Statement], own: frozenset[str]) -> list[InteractionDraft]:
    drafts: list[InteractionDraft] = []
    for statement in section:
        found = [one for one in _statement_drafts(statement, own) if not is_theory(statement.text, one.substance.start)]
        topical = Topic.INTERACTIONS in statement.topics or (bool(drafts) and points_back(statement.text))
        if is_about_animals(statement.text):
            found = holding_for_people(statement.text, found)
            topical = topical and bool(found)
        if not (found or topical):
            continue
        if echoes(statement.text):
            found = [echoed(draft, drafts) for draft in found]
        if topical and (advice := advice_in(statement.text)) is not Recommendation.NOT_STATED:
            drafts = [
                advised(draft, statement, advice, advice_limit(statement.text, own))
                if _governs(statement, found, draft, drafts)
                else draft
                for draft in drafts
            ]
        drafts.extend(found)
    headed = not drafts and any(Topic.INTERACTIONS in statement.topics for statement in section)
    return _headed(section, own) if headed else drafts


def _statement_drafts(statement: Statement, own: frozenset[str]) -> list[InteractionDraft]:
    topical = Topic.INTERACTIONS in statement.topics
    enzymes = [] if topical or _UNTOLD & set(statement.topics) else changed_enzymes(statement.sentence.passage, own)
    if not topical and _SILENT & set(statement.topics):
        return stated(statement, enzymes, own)
    tested = [one for one in disturbed_tests(statement.text) if not names_own_drug(one.name, own)]
    if tested:
        return stated(statement, tested, own, assumed=Finding.INTERACTS)
    if topical:
        return _topical_drafts(statement, own)
    if Topic.CONTRAINDICATIONS in statement.topics and statement.block.kind is BlockKind.ITEM:
        return _contraindicated(statement, own)
    if _ON_HARM & set(statement.topics) and (beside := beside_interactants(statement.sentence.passage, own)):
        return stated(statement, [*beside, *enzymes], own, assumed=Finding.INTERACTS)
    found = [*_taken_now(statement, stray_interactants(statement.sentence.passage, own)), *enzymes]
    if not _ON_USE & set(statement.topics) or _ABSORPTION.search(statement.text):
        changing = changing_interactants(statement.sentence.passage, own)
        found += [one for one in changing if one.start not in {other.start for other in found}]
    return stated(statement, found, own)


def _taken_now(statement: Statement, found: list[Substance]) -> list[Substance]:
    """Leave out of what is contraindicated what only did the harm once that forbids the drug."""
    forbidding = Topic.CONTRAINDICATIONS in statement.topics
    return [one for one in found if not (forbidding and did_harm(statement.sentence.passage.plain, one.start))]


def _topical_drafts(statement: Statement, own: frozenset[str]) -> list[InteractionDraft]:
    passage = statement.sentence.passage
    first = statement.sentence in statement.block.sentences[:1] or not statement.block.sentences
    if statement.block.kind is not BlockKind.PARAGRAPH and first:
        in_row = statement.block.kind is BlockKind.TABLE_ROW
        listed = (
            list(listed_in_cells(passage, cells_of(statement.block), own))
            if in_row
            else listed_interactants(passage, own)
        )
        if listed:
            listed += _members_told(passage, listed, own)
            drafts = stated(statement, listed, own, assumed=Finding.INTERACTS)
            return [introduced(_advised_by_list(draft, own)) for draft in drafts]
    return _going_on(statement, topical_interactants(passage, own), own)


def _going_on(statement: Statement, found: list[Substance], own: frozenset[str]) -> list[InteractionDraft]:
    """Take over what the sentence before finds, where this one only names more: "Others include ...".

    What is advised there is advised of them where it names those of whom that one spoke, "These drugs include ...", or
    says that "the same applies to" them.
    """
    if names_exceptions(statement.text):
        return stated(statement, found, own, assumed=Finding.INTERACTS)
    sentences = statement.block.sentences
    at = sentences.index(statement.sentence) if statement.sentence in sentences else 0
    before = replace(statement, sentence=sentences[at - 1]) if at and names_more(statement.text) else None
    if before is None or finding_in(before.text) is not Finding.INTERACTS:
        return stated(statement, found, own)
    drafts = stated(statement, found, own, assumed=Finding.INTERACTS)
    advice = advice_in(before.text)
    if advice in NO_ADVICE or not (names_members(statement.text) or goes_for_more(statement.text)):
        return drafts
    return [advised(draft, before, advice, advice_limit(before.text, own)) for draft in drafts]


def _members_told(passage: Passage, listed: list[Substance], own: frozenset[str]) -> list[Substance]:
    """Find the members of a class that labels an item, where the item goes on to tell of them.

    Those of an enzyme are what it metabolises: "CYP1A2, which metabolizes caffeine and theophylline".
    """
    metabolised = _METABOLISES.match(passage.plain)
    if metabolised and all(s.kind is InteractantKind.ENZYME for s in listed):
        ended = _SENTENCE_END.search(passage.plain, metabolised.end())
        until = ended.start() if ended else len(passage.plain)
        return [one for one in topical_interactants(passage, own) if metabolised.end() <= one.start < until]
    label = _LABEL.match(passage.plain)
    if not label or any(s.kind not in _LABELS or s.start >= label.end() for s in listed):
        return []
    if _CHANGING_AGENTS.match(passage.plain, label.end()):
        return [one for one in topical_interactants(passage, own) if one.start >= label.end()]
    return exemplifying_interactants(passage, label.end(), own)


def _advised_by_list(draft: InteractionDraft, own: frozenset[str]) -> InteractionDraft:
    """Give a member of a list the advice of its introduction: "use of the following is contraindicated"."""
    introduction = draft.block.introduction
    if introduction is None or draft.recommendation is not Recommendation.NOT_STATED:
        return draft
    said = introduction.sentences[-1].text if introduction.sentences else introduction.passage.quote
    advice = advice_in(said, draft.substance.kind)
    stated = draft.finding is Finding.INTERACTS and draft.substance.kind is not InteractantKind.ENZYME
    if not stated or advice in NO_ADVICE:
        return draft
    limit = draft.limited_to or advice_limit(said, own)
    return replace(draft, recommendation=advice, by_place=True, limited_to=limit)


def _contraindicated(statement: Statement, own: frozenset[str]) -> list[InteractionDraft]:
    if _ILL_OF_IT.search(statement.text) or not (_is_joint(statement) or _is_all_substances(statement.text)):
        return []
    passage = statement.sentence.passage
    found = [one for one in topical_interactants(passage, own) if not did_harm(passage.plain, one.start)]
    return [
        replace(
            draft,
            finding=Finding.INTERACTS,
            recommendation=Recommendation.CONTRAINDICATED,
            by_place=draft.recommendation is Recommendation.NOT_STATED,
        )
        for draft in stated(statement, found, own, assumed=Finding.INTERACTS)
    ]


def _is_joint(statement: Statement) -> bool:
    """Tell whether an item, the one above it, or the line that the list hangs on speaks of what is used as well."""
    block = statement.block
    parent, line = (above.passage.plain if above else "" for above in (block.parent, block.introduction))
    return bool(_JOINT.search(statement.text) or _JOINT.search(parent) or _JOINT_ABOVE.search(line))


def _is_all_substances(text: str) -> bool:
    """Tell an item that is nothing but drugs and classes, with examples, from a condition."""
    return all(is_substance(piece.text) for piece in coordinated(_EXAMPLES.sub(", ", text.strip(" ."))))


def _governs(
    statement: Statement, found: list[InteractionDraft], draft: InteractionDraft, drafts: list[InteractionDraft]
) -> bool:
    """Tell whether advice on interactions is for a draft too: it names nothing beside the heading, or refers back."""
    headed = {name_key(s.name) for s in substances_in(statement.section.title)}
    concluded = concludes(statement.text) and all(name_key(draft.substance.name) in headed for draft in found)
    referred = not found and refers_back(statement.text) and draft.statement is drafts[-1].statement
    return concluded or referred


def _headed(section: list[Statement], own: frozenset[str]) -> list[InteractionDraft]:
    """Where no sentence names the other side, the heading does."""
    found = [s for s in substances_in(section[0].section.title) if not names_own_drug(s.name, own)]
    telling = (drafts for statement in section if (drafts := stated(statement, found, own)))
    return next(telling, [])


def _boxed(document: Document) -> Iterator[InteractionDraft]:
    """Read the infobox parameter `interactions`, a list of substances."""
    for found in with_value(document, "interactions"):
        statement, evidence = parameter_statement(found.parameter, document), parameter_evidence(found.parameter)
        for substance in substances_in(found.parameter.value.plain):
            draft = InteractionDraft(substance, Finding.INTERACTS, Recommendation.NOT_STATED, statement=statement)
            yield replace(draft, boxed=evidence)
