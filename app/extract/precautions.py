"""When a drug needs care: listed under such a heading, or said so in the prose.

In a list under a heading or introduction that announces precautions, each item is one, its remainder the advice. In
prose: words of caution, a greater risk for some, a group that is told what to do or given another dose, what is said of
pregnancy and breast-feeding, when and how it is stopped, how it must not be handled, and who must be at hand. "Not
recommended" is a precaution wherever no heading calls it a contraindication.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.cue import Cue
from app.extract.absence import explain_absence
from app.extract.advice import doctor_told, dose_changed, harmed, prone, screened, told
from app.extract.announcements import announces_itself, is_listed, opens_block
from app.extract.boxed_warnings import boxed
from app.extract.conditions import ILLNESS, PERSON
from app.extract.contraindication_places import (
    announces_contraindications,
    is_about_the_drug,
    without_the_drug,
)
from app.extract.cross_allergy import cross_allergy
from app.extract.endangered_groups import affected, checked, endangered, use_harms, used_by, worsened
from app.extract.ended_for_it import ended_for_it
from app.extract.extraction import Extraction
from app.extract.handling import handling
from app.extract.headed_groups import headed
from app.extract.indication_others import OwnDrug, own_drug
from app.extract.interruptions import withheld
from app.extract.kept_conditions import keep, kept
from app.extract.limits import limit_before
from app.extract.listed_items import is_bare_list
from app.extract.measures import meanwhile
from app.extract.modality import is_only_about_animals
from app.extract.own_names import own_names
from app.extract.precaution_facts import precaution, restricted
from app.extract.precaution_lists import listed, names_first
from app.extract.precaution_places import NEIGHBOURS, announces_precautions, is_on_safety, lists_a_ban
from app.extract.precautions_elsewhere import of_metabolisers, of_the_ill, operations, overdosed, slowed
from app.extract.reproduction import contraception, headed_reproduction, reproductive_safety
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade
from app.extract.restrictions import restrictions
from app.extract.safe_use import own_end, safe_use
from app.extract.singled_out import singled_out
from app.extract.statements import Statement, statements
from app.extract.substances import substances_in
from app.extract.told_groups import concerned, told_first
from app.extract.warned_groups import cared_for, excipient, not_excluded, replaced, suicidality, warned
from app.extract.warned_hazards import answered, further, happening
from app.facts.interactions import InteractantKind
from app.facts.precautions import PrecautionFact
from app.vocabulary.patients import SEXES
from app.vocabulary.topics import BESIDE_USE, Topic
from app.wikitext.document import BlockKind, Document

_ELSEWHERE = BESIDE_USE | {
    Topic.INTERACTIONS,
    Topic.PHARMACOKINETICS,
    Topic.MECHANISM,
}
_ON_DOSE_CHANGES = frozenset({Topic.PHARMACOKINETICS, Topic.INTERACTIONS})
# An article tells when a warning was added as history.
_ON_BOXED_WARNINGS = frozenset({Topic.HISTORY, Topic.SOCIETY})
_SEX = re.compile(rf"(?:(?:the )?(?:US|UK|EU) )?{SEXES}", re.IGNORECASE)
# Even among contraindications, this is a condition of use.
_ONLY_IF = Cue(r"\bonly (?:be )?(?:[\w-]+ ){0,4}?(?:if|when)\b", re.IGNORECASE)
# Among interactions, another method may be advised because the pill fails.
_OF_WOMEN = Cue(r"\b(?:women|females|men|males|pregnan\w+|childbearing|fertile)\b", re.IGNORECASE)
# No drug that it is taken with.
_CONTRACEPTION = re.compile(r"(?:[\w-]+ ){0,2}(?:birth control|contraception)", re.IGNORECASE)
# Who weighs one against the other takes care.
_OUTWEIGHED = Cue(r"\b(?:unless|if) (?:the |its )?(?:\w+ )?benefits? outweighs?\b", re.IGNORECASE)
# "Low enzyme activity" is no illness by its name.
_DANGEROUS = Cue(r"\b(?:dangerous|hazardous|harmful) (?:for|in|to)\b", re.IGNORECASE)
_TOO_LITTLE = re.compile(
    r"\b(?:(?:low|lack|absent|deficient|reduced) \w|dehydrated|malnourished|underweight)", re.IGNORECASE
)
# What is done for them is no care that its use needs.
_OVERDOSED = re.compile(r"(?:(?:taken|had) )?(?:an? )?(?:\w+ )?overdos(?:e|es|age)", re.IGNORECASE)
# Where whatever happens is warned of; of special populations much else is told.
_ALL_WARNINGS = re.compile(r"\b(?:warnings?|precautions?|black[- ]box)\b", re.IGNORECASE)
WHAT = "precautions.condition"


def extract(document: Document) -> Extraction[PrecautionFact]:
    """Read every precaution once; the first mention stands, with the first advice."""
    own = own_drug(document, own_names(document))
    found: dict[str, list[PrecautionFact]] = {}
    under_heading: list[Statement] = []
    for statement in statements(document):
        announces = announces_precautions(statement)
        if announces:
            under_heading.append(statement)
        for fact in _facts(statement, own, under_heading=announces):
            keep(found, fact)
    # What is told by its name stands first: it says more.
    for statement in statements(document):
        for fact in _by_heading(statement):
            keep(found, fact)
    result = Extraction(facts=kept(found))
    explain_absence(result, WHAT, under_heading)
    return result


def _by_heading(statement: Statement) -> Iterator[PrecautionFact]:
    """Read what stands under a heading for pregnancy and breast-feeding without naming either."""
    placed = Topic.PREGNANCY in statement.topics and not _ELSEWHERE.intersection(statement.topics)
    if placed and not is_only_about_animals(statement.text):
        for restriction in headed_reproduction(statement.section.title, statement.text):
            yield from restricted(statement, restriction)


def _facts(statement: Statement, own: OwnDrug, *, under_heading: bool) -> Iterator[PrecautionFact]:
    if under_heading and (is_listed(statement) or is_bare_list(statement.text) or names_first(statement)):
        named = statement.block.kind is not BlockKind.TERM and not statement.text.rstrip().endswith(":")
        if announces_itself(statement.text, Topic.PRECAUTIONS):
            yield from _stated(statement, own, under_heading=True)
        elif named and opens_block(statement) and (items := list(listed(statement, own.names))):
            yield from items
        elif named and not is_only_about_animals(statement.text):
            # What else an item says is prose.
            yield from _said(statement, own, under_heading=False)
    elif (said := list(_said(statement, own, under_heading=under_heading))) and not is_only_about_animals(
        statement.text
    ):
        yield from said


def _said(statement: Statement, own: OwnDrug, *, under_heading: bool) -> Iterator[PrecautionFact]:
    """Read a sentence of the prose, whether it is about people or animals."""
    elsewhere = _ELSEWHERE.intersection(statement.topics)
    if under_heading and elsewhere == {Topic.INTERACTIONS}:
        # "Interactions and precautions": what is said of other drugs is an interaction.
        yield from _stated(statement, own, under_heading=False)
    elif not elsewhere:
        yield from _stated(statement, own, under_heading=under_heading)
    elif elsewhere <= _ON_DOSE_CHANGES:
        restricting = (
            *dose_changed(statement.text),
            *(contraception(statement.text) if _OF_WOMEN.search(statement.text) else ()),
            *of_the_ill(statement, own),
        )
        harmed_by_it = (*of_metabolisers(statement, own), *slowed(statement.text), *overdosed(statement, own))
        for restriction in (*restricting, *harmed_by_it):
            yield from restricted(statement, restriction)
        for name, advice in (
            *handling(statement.text),
            *operations(statement.text),
            *own_end(statement.text, own.names),
        ):
            yield precaution([statement], name, advice)
    elif elsewhere <= _ON_BOXED_WARNINGS:
        for restriction in boxed(statement.text):
            yield from restricted(statement, restriction)


def _stated(statement: Statement, own: OwnDrug, *, under_heading: bool) -> Iterator[PrecautionFact]:
    found = list(_restricting(statement, own, under_heading=under_heading))
    singled = list(_others_singled_out(statement, own, found))
    for one in singled:
        yield from restricted(statement, one)
    for restriction in found or (() if singled else _told_of(statement, own, under_heading=under_heading)):
        for name in (without_the_drug(each, own.names) for each in restriction.conditions):
            if _is_nobody(restriction, name):
                continue
            if not is_about_the_drug(name, own.names) and (under_heading or not _is_a_class(name)):
                limit = restriction.limited_to or _limit(statement.text, name, own.names)
                yield precaution([statement], name, restriction.advice, limit)
    safety, care = is_on_safety(statement), NEIGHBOURS.intersection(statement.topics)
    if safety:
        yield from ended_for_it(statement)
    # Where the drug is forbidden, those whom it is withheld from are forbidden it.
    kept_from = () if not safety or announces_contraindications(statement) else withheld(statement.text)
    for name, advice in (*kept_from, *safe_use(statement.text, own.names, on_safety=safety, on_care=bool(care))):
        if name.casefold() not in own.names:  # nobody: "stopped 14 days before foonib is given"
            yield precaution([statement], name, advice)


def _others_singled_out(statement: Statement, own: OwnDrug, found: Sequence[Restriction]) -> Iterator[Restriction]:
    """Find whom the sentence singles out beside those that it restricts."""
    forbidden = (one for one in restrictions(statement.text, own.names) if one.grade > Grade.CAUTION)
    restricted = (*found, *forbidden)
    known = " | ".join(name.casefold() for one in restricted for name in one.conditions)
    if lists_a_ban(statement):
        return
    safety = is_on_safety(statement) and Topic.LEAD not in statement.topics
    on_use = Topic.INDICATIONS in statement.topics and Topic.DOSING not in statement.topics
    for one in singled_out(statement.text, on_safety=safety, on_use=on_use):
        names = tuple(
            name
            for name in one.conditions
            if name.casefold() not in own.lead
            and not _SEX.fullmatch(name)
            and not is_about_the_drug(name, own.names)
            and name.casefold() not in known
            and not any(word in name.casefold() for word in known.split(" | ") if word)
        )
        if names:
            yield replace(one, conditions=names)


def _told_of(statement: Statement, own: OwnDrug, *, under_heading: bool) -> Iterator[Restriction]:
    """Find whom a sentence that restricts nobody is about; not those whom the drug is for."""
    title = statement.section.title
    # Among uses an illness is what the drug is for.
    if Topic.INDICATIONS not in statement.topics or PERSON.search(title):
        yield from headed(title, statement.text)
    if is_on_safety(statement):
        yield from answered(statement.text)
    if under_heading:
        yield from concerned(statement.text)
        if _ALL_WARNINGS.search(" ".join(statement.section.path)):
            yield from happening(statement.text)
    if Topic.ADVERSE_REACTIONS in statement.topics and not under_heading:
        # An illness that the lead names is as a rule the one that the drug is for.
        for told in told_first(statement.text):
            if names := tuple(name for name in told.conditions if name.casefold() not in own.lead):
                yield replace(told, conditions=names)


def _is_nobody(restriction: Restriction, name: str) -> bool:
    """Tell whether nothing but a sex is advised, which tells nobody apart, or those are who took too much already."""
    return restriction.grade < Grade.DISCOURAGED and bool(_SEX.fullmatch(name) or _OVERDOSED.fullmatch(name))


def _is_a_class(name: str) -> bool:
    """Tell a class of drugs, "taking it along with other antiepileptic drugs", from a condition."""
    found = substances_in(name)
    return (
        bool(found)
        and not _CONTRACEPTION.fullmatch(name)
        and found[0].kind is InteractantKind.DRUG_CLASS
        and found[0].end - found[0].start == len(name)
    )


def _restricting(statement: Statement, own: OwnDrug, *, under_heading: bool) -> Iterator[Restriction]:
    """All that the sentence says with care, as far as its place makes it a precaution."""
    text = statement.text
    contraindicating = announces_contraindications(statement)
    in_ban = contraindicating and is_listed(statement)
    safety = is_on_safety(statement)
    for restriction in restrictions(text, own.names):
        if restriction.grade is Grade.FORBIDDEN or (
            restriction.grade is Grade.DISCOURAGED and contraindicating and not _OUTWEIGHED.search(text)
        ):
            continue
        if (restriction.grade is not Grade.RISK or safety or _DANGEROUS.search(text)) and (
            under_heading or not restriction.joint
        ):
            yield restriction
    yield from (*dose_changed(text), *(() if in_ban else boxed(text)))
    yield from (*cared_for(text), *checked(text), *contraception(text))
    if safety or Topic.DOSING in statement.topics:
        yield from (*meanwhile(text), *suicidality(text))
    yield from _on_safety(statement) if safety else worsened(text)
    if NEIGHBOURS.intersection(statement.topics):
        yield from (*harmed(text), *not_excluded(text), *affected(text))
    if safety and not contraindicating:
        yield from excipient(text)
    if not in_ban or _ONLY_IF.search(text):
        yield from reproductive_safety(text)
    yield from replaced(text, own.names)


def _on_safety(statement: Statement) -> Iterator[Restriction]:
    """Read what counts only where all is about safety."""
    text = statement.text
    yield from (
        *used_by(text),
        *told(text),
        *doctor_told(text),
        *screened(text),
        *warned(text),
        *prone(text),
        *cross_allergy(text),
        *further(text),
    )
    yield from _illnesses(harmed(text))
    if Topic.LEAD in statement.topics:
        yield from (*worsened(text), *use_harms(text))
    elif not lists_a_ban(statement):
        yield from endangered(text)


def _illnesses(found: Iterable[Restriction]) -> Iterator[Restriction]:
    """Keep illnesses only: whom else a sentence names may just be whom a reaction was seen in."""
    for one in found:
        if names := tuple(name for name in one.conditions if ILLNESS.search(name) or _TOO_LITTLE.search(name)):
            yield replace(one, conditions=names)


def _limit(text: str, name: str, own: frozenset[str]) -> str | None:
    """Find what limits what is said of a condition, in front of it."""
    return limit_before(text, max(0, text.casefold().find(name.casefold())), own, name)
