"""Reads adverse reactions: from lists and prose under their headings, from clear statements elsewhere, from the box."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from app.extract.evidence import parameter_evidence, row_evidence, sentence_evidence
from app.extract.extraction import Extraction
from app.extract.frequency import frequency_band
from app.extract.own_names import own_names
from app.extract.reaction_extent import Setting
from app.extract.reaction_items import read_item
from app.extract.reaction_members import Mention
from app.extract.reaction_names import is_clause
from app.extract.reaction_prose import EFFECTS_SAID, SAFETY_SAID, read_prose, read_these
from app.extract.reaction_repeats import without_repeats
from app.extract.reaction_settings import Place, is_about_reactions, place_of
from app.extract.reaction_tables import read_tables
from app.extract.reaction_withdrawal import ON_WITHDRAWAL, comes_of_taking
from app.extract.statements import Statement, statements
from app.facts.adverse_reactions import AdverseReactionFact
from app.facts.document import Missing, MissingState
from app.facts.evidence import Evidence
from app.vocabulary.clinical_drugs import MINERALS, SALTS
from app.wikitext.document import Document

WHAT = "adverse_reactions.reaction"
_PARAMETER = "side_effects"


def extract(document: Document) -> Extraction[AdverseReactionFact]:
    """Read every adverse reaction of an article."""
    drug = names_pattern(document)
    found = [*_from_box(document, drug), *_from_prose(document, drug), *_from_tables(document, drug)]
    facts = without_repeats(found)
    return Extraction(facts, [] if facts else [_missing(document)])


def names_pattern(document: Document) -> re.Pattern[str]:
    """Make a pattern of the drug's names, the title without its salt among them."""
    own = own_names(document) | _without_salt(document.title)
    names = sorted(own, key=len, reverse=True) or [document.title]
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(name) for name in names)})(?!\w)", re.IGNORECASE)


def _without_salt(title: str) -> set[str]:
    """Give what articles call "xine chloride" for short; "potassium chloride" has no other name."""
    bare, _, salt = title.casefold().rpartition(" ")
    return {bare} if bare and salt in SALTS and bare not in MINERALS else set()


def _from_prose(document: Document, drug: re.Pattern[str]) -> Iterator[AdverseReactionFact]:
    for _, block in groupby(statements(document), key=lambda statement: id(statement.block)):
        told = list(block)
        if place := place_of(told[0], drug):
            later = place_of(told[0], drug, labelled=False) if told[1:] and place.setting.reactions else None
            yield from _from_block(told, place, replace(later, organ=place.organ) if later else place)


def _from_block(told: list[Statement], first: Place, later: Place) -> Iterator[AdverseReactionFact]:
    follows = safety = False
    for before, statement in zip([None, *told], told, strict=False):
        place = later if before and later is not first and is_clause(statement.text) else first
        safe = bool(SAFETY_SAID.search(statement.text))
        here = replace(place, setting=replace(place.setting, told=True)) if follows or safe else place
        mentions, organ = _read(statement, here)
        # What comes next is about side effects too, as long as every sentence is; and all that a paragraph says once
        # it has said how safe the drug is.
        safety = safety or safe
        follows = safety or (bool(mentions) and (follows or bool(EFFECTS_SAID.search(statement.text))))
        if before and len(these := read_these(statement.text, before.text, place.setting)) > len(mentions):
            mentions, follows = these, True
        if mentions:
            evidence = sentence_evidence(statement)
            yield from (_fact(mention, statement.text, organ, evidence) for mention in mentions)


def _read(statement: Statement, place: Place) -> tuple[list[Mention], str | None]:
    if not place.setting.reactions:
        return read_prose(statement.text, place.setting), None
    item = read_item(statement.text, place.setting, listed=place.listed)
    return item.mentions, item.organ or place.organ


def _from_box(document: Document, drug: re.Pattern[str]) -> Iterator[AdverseReactionFact]:
    for box in document.infoboxes:
        parameter = box.get(_PARAMETER)
        if parameter is None:
            continue
        evidence = parameter_evidence(parameter)
        for line in parameter.value.plain.splitlines():
            item = read_item(line, Setting(drug, reactions=True), listed=True)
            for mention in item.mentions:
                yield _fact(mention, line, item.organ, evidence)


def _from_tables(document: Document, drug: re.Pattern[str]) -> Iterator[AdverseReactionFact]:
    for found in read_tables(document, drug):
        yield _fact(found.mention, found.row.passage.plain, found.organ, row_evidence(found.section, found.row))


def _fact(mention: Mention, text: str, organ: str | None, evidence: Evidence) -> AdverseReactionFact:
    figures = mention.figures
    band, basis = frequency_band(figures.percent or figures.limits, mention.frequency)
    return AdverseReactionFact(
        reaction=mention.name,
        system_organ_class=organ,
        frequency=mention.frequency,
        frequency_band=band,
        frequency_basis=basis,
        percent=figures.percent,
        comparator=figures.comparator,
        rate=figures.rate,
        qualifier=None if mention.qualifier == ON_WITHDRAWAL and comes_of_taking(mention.name) else mention.qualifier,
        raw=" ".join(text[mention.start : mention.end].split()),
        evidence=evidence,
    )


def _missing(document: Document) -> Missing:
    """Say why there are none: the first section on reactions could not be read, the box is blank, or all is silent."""
    unread = next((s.section.text for s in statements(document) if is_about_reactions(s)), None)
    if unread is not None:
        return Missing(what=WHAT, state=MissingState.UNPARSED, raw=unread)
    blank = any((p := box.named(_PARAMETER)) is not None and p.blank for box in document.infoboxes)
    return Missing(what=WHAT, state=MissingState.BLANK if blank else MissingState.ABSENT)
