"""Reads what a drug is called: title, brand names, international name, synonyms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.extract.boxes import Found, find_all, with_value
from app.extract.brand_tables import table_brands
from app.extract.evidence import parameter_evidence, sentence_evidence
from app.extract.extraction import Extraction
from app.extract.form_brands import form_brands
from app.extract.lead_names import LeadName, lead_names
from app.extract.name_subjects import bare_title
from app.extract.statements import statements
from app.facts.document import Missing, MissingState
from app.facts.evidence import Evidence, Origin, Support
from app.facts.names import NameFact, NameKind
from app.values.name_list import brand_names, synonyms, tidy
from app.vocabulary.infobox_parameters import (
    BIOSIMILAR_PARAMETERS,
    BRAND_PARAMETERS,
    INN_PARAMETERS,
    NATIONAL_NAME_PARAMETERS,
    SYNONYM_PARAMETERS,
    SYSTEMATIC_NAME_PARAMETERS,
)
from app.wikitext.document import Document

_HIDDEN_SYNONYM = re.compile(r"[;,.(]\s*syn(?:onyms?)?[.:]\s*(.+)$", re.IGNORECASE | re.DOTALL)
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Named:
    """A name with its kind and where it stands."""

    name: str
    kind: NameKind
    evidence: Evidence


def extract(document: Document) -> Extraction[NameFact]:
    """Read every name, each once for its kind; of several places that give it, the first is its evidence.

    The title itself, listed again among the synonyms, is none.
    """
    result: Extraction[NameFact] = Extraction()
    seen: set[tuple[str, NameKind]] = {(bare_title(document.title).casefold(), NameKind.SYNONYM)}
    boxed = list(_boxed(document))
    brands = frozenset(named.name.casefold() for named in boxed if named.kind is NameKind.BRAND)
    told = [_title(document), *boxed, *map(_said, lead_names(document, brands)), *_tabled(document)]
    for named in (*told, *_of_forms(document, told)):
        key = (named.name.casefold(), named.kind)
        if named.kind is NameKind.BRAND and (named.name.casefold(), NameKind.SYNONYM) in seen:
            continue  # a list of brands that has the substance's other names between them
        if key not in seen and 0 < len(named.name) <= _LONGEST:
            seen.add(key)
            result.facts.append(NameFact(raw=named.name, evidence=named.evidence, name=named.name, kind=named.kind))
    kinds = {kind for _, kind in seen}
    if NameKind.BRAND not in kinds:
        result.missing.append(_missing_brand(document))
    return result


def _title(document: Document) -> Named:
    """Take the title; its evidence is the sentence that first says it, for a title is no part of the text."""
    wanted = bare_title(document.title).casefold()
    for statement in statements(document):
        if wanted in statement.text.casefold():
            return Named(document.title, NameKind.TITLE, sentence_evidence(statement))
    nowhere = Evidence(origin=Origin.PROSE, start=0, end=0, quote="", support=Support.UNCITED)
    return Named(document.title, NameKind.TITLE, nowhere)


def _said(lead: LeadName) -> Named:
    return Named(lead.name, lead.kind, sentence_evidence(lead.statement))


def _of_forms(document: Document, told: list[Named]) -> Iterator[Named]:
    brands = frozenset(named.name.casefold() for named in told if named.kind is NameKind.BRAND)
    for name, statement in form_brands(document, brands):
        yield Named(name, NameKind.BRAND, sentence_evidence(statement))


def _tabled(document: Document) -> Iterator[Named]:
    return (Named(name, NameKind.BRAND, evidence) for name, evidence in table_brands(document))


def _boxed(document: Document) -> Iterator[Named]:
    for found in with_value(document, *BRAND_PARAMETERS, *BIOSIMILAR_PARAMETERS):
        yield from _all(brand_names(found.parameter.value.plain), NameKind.BRAND, found)
    for found in with_value(document, *INN_PARAMETERS):
        yield from _all([tidy(found.text)], NameKind.INN, found)
    for found in with_value(document, *NATIONAL_NAME_PARAMETERS, *SYNONYM_PARAMETERS):
        yield from _all(synonyms(found.parameter.value.plain), NameKind.SYNONYM, found)
    for found in with_value(document, *SYSTEMATIC_NAME_PARAMETERS):
        if match := _HIDDEN_SYNONYM.search(found.parameter.value.plain):
            yield from _all(synonyms(match[1]), NameKind.SYNONYM, found)


def _all(names: list[str], kind: NameKind, found: Found) -> Iterator[Named]:
    evidence = parameter_evidence(found.parameter)
    return (Named(name, kind, evidence) for name in names)


def _missing_brand(document: Document) -> Missing:
    found = next(iter(find_all(document, *BRAND_PARAMETERS)), None)
    if found is None:
        return Missing(what="names.brand", state=MissingState.ABSENT)
    if found.parameter.blank:
        return Missing(what="names.brand", state=MissingState.BLANK)
    state = MissingState.ASSERTED_NONE if found.asserted_none else MissingState.UNPARSED
    return Missing(what="names.brand", state=state, raw=found.text)
