"""Reads how the law classes a drug: its legal status, pregnancy class and approvals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.extract.approvals import approvals
from app.extract.boxes import Found, drug_boxes, effective, find_all, with_value
from app.extract.evidence import parameter_evidence, sentence_evidence
from app.extract.extraction import Extraction
from app.extract.pregnancy_classes import pregnancy_classes
from app.facts.document import Missing, MissingState
from app.facts.evidence import Evidence
from app.facts.regulatory import RegulatoryFact, RegulatoryKind
from app.values.jurisdiction import ClassInPlace, classes_by_place
from app.values.pieces import part_remark, pieces
from app.vocabulary.absent_values import ASSERTED_NONE
from app.vocabulary.infobox_parameters import (
    LEGAL_FREE_TEXT,
    LEGAL_PREFIXES,
    PREGNANCY_FREE_TEXT,
    PREGNANCY_PREFIXES,
)
from app.vocabulary.legal_status import JURISDICTIONS, LEGAL_CLASSES, SAME_CLASS
from app.vocabulary.pregnancy import PREGNANCY_CATEGORIES, PREGNANCY_CLASSES, RETIRED
from app.wikitext.document import Document, Infobox, Parameter


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the two sorts of class: where it is written, and what its classes mean."""

    kind: RegulatoryKind
    prefixes: tuple[str, ...]
    free_text: tuple[str, ...]
    meanings: dict[str, dict[str, str]]
    classes: tuple[str, ...]


# The sign for "recipe", in older boxes: one class must not have two names.
_SIGN = "\u211e"
_LEGAL_NAMES = tuple({name for classes in LEGAL_CLASSES.values() for name in classes} | set(SAME_CLASS))
_PREGNANCY = Kind(
    RegulatoryKind.PREGNANCY_CATEGORY, PREGNANCY_PREFIXES, PREGNANCY_FREE_TEXT, PREGNANCY_CATEGORIES, PREGNANCY_CLASSES
)
_KINDS = (
    Kind(RegulatoryKind.LEGAL_STATUS, LEGAL_PREFIXES, LEGAL_FREE_TEXT, LEGAL_CLASSES, _LEGAL_NAMES),
    _PREGNANCY,
)


def extract(document: Document) -> Extraction[RegulatoryFact]:
    """Read every class per jurisdiction with its meaning, and every approval of the drug with its date."""
    result: Extraction[RegulatoryFact] = Extraction()
    seen: set[tuple[str, str | None, str, str | None]] = set()
    classed = (fact for kind in _KINDS for fact in _classes(kind, document))
    for fact in (*classed, *_told_classes(document), *_telling(approvals(document))):
        key = (fact.kind, fact.jurisdiction, fact.status, fact.date)
        if key not in seen and not _repeats(fact, result.facts):
            seen.add(key)
            result.facts.append(fact)
    kinds = {fact.kind for fact in result.facts}
    result.missing = [_missing(kind, document) for kind in _KINDS if kind.kind not in kinds]
    return result


def _telling(approved: Iterable[RegulatoryFact]) -> list[RegulatoryFact]:
    """Leave out an approval without date in a place that another one dates: it says nothing more."""
    facts = list(approved)
    dated = {fact.jurisdiction for fact in facts if fact.date is not None}
    return [fact for fact in facts if fact.date is not None or fact.jurisdiction not in dated]


def _repeats(fact: RegulatoryFact, before: list[RegulatoryFact]) -> bool:
    """Tell whether a class without place only repeats one that has its place: `legal_status` beside `legal_US`."""
    if fact.jurisdiction is not None:
        return False
    return any(other.kind is fact.kind and other.status.casefold() == fact.status.casefold() for other in before)


def meaning_of(kind: Kind, jurisdiction: str | None, status: str) -> str | None:
    """Look up what a class means where it holds; null for one that the table does not have."""
    meanings = {name.casefold(): text for name, text in kind.meanings.get(jurisdiction or "", {}).items()}
    folded = " ".join(status.split()).casefold()
    return meanings.get(folded) or meanings.get(SAME_CLASS.get(folded, "").casefold())


def _classes(kind: Kind, document: Document) -> Iterator[RegulatoryFact]:
    jurisdictions = {f"{prefix}{code}": code for prefix in kind.prefixes for code in JURISDICTIONS}
    for box in drug_boxes(document):
        for parameter in effective(box):
            if (jurisdiction := jurisdictions.get(parameter.name)) and _says(parameter):
                yield from _of_parameter(kind, box, parameter, jurisdiction)
    for found in with_value(document, *kind.free_text):
        yield from _of_free_text(kind, found)


def _told_classes(document: Document) -> Iterator[RegulatoryFact]:
    """Give the pregnancy classes that the prose states."""
    for found, statement in pregnancy_classes(document):
        yield _fact(_PREGNANCY, ClassInPlace(found.letter, found.jurisdiction), sentence_evidence(statement), None)


def _says(parameter: Parameter) -> bool:
    return bool(parameter.value) and parameter.value.quote.casefold() not in ASSERTED_NONE


def _of_parameter(kind: Kind, box: Infobox, parameter: Parameter, jurisdiction: str) -> Iterator[RegulatoryFact]:
    beside = box.get(f"{parameter.name}_comment")
    said = beside.value.quote.lstrip("/ ") or None if beside else None
    evidence = parameter_evidence(parameter)
    for status, remark in _statuses(kind, parameter.value.plain, jurisdiction):
        yield _fact(kind, ClassInPlace(status, jurisdiction), evidence, remark or said)
    if beside is not None and said and beside.value.quote.startswith("/") and meaning_of(kind, jurisdiction, said):
        yield _fact(kind, ClassInPlace(said, jurisdiction), parameter_evidence(beside), None)


def _statuses(kind: Kind, text: str, jurisdiction: str) -> list[tuple[str, str | None]]:
    """Part a value into classes if each piece is a known one, with its remark; else it is one class as written."""
    listed = [part_remark(piece) for line in pieces(text, "\n,;") for piece in line.split("/")]
    if listed and all(meaning_of(kind, jurisdiction, status.strip()) for status, _ in listed):
        return [(status.strip(), remark) for status, remark in listed]
    whole = " ".join(text.split())
    bare, remark = part_remark(whole)
    return [(bare, remark)] if meaning_of(kind, jurisdiction, bare) else [(whole, None)]


def _of_free_text(kind: Kind, found: Found) -> Iterator[RegulatoryFact]:
    evidence = parameter_evidence(found.parameter)
    listed = classes_by_place(found.parameter.value.plain, kind.classes)
    for each in listed or [ClassInPlace(found.text, None)]:
        if each.status:
            yield _fact(kind, each, evidence, None)


def _fact(kind: Kind, each: ClassInPlace, evidence: Evidence, comment: str | None) -> RegulatoryFact:
    meaning = meaning_of(kind, each.jurisdiction, each.status)
    return RegulatoryFact(
        raw=each.status,
        evidence=evidence,
        kind=kind.kind,
        jurisdiction=each.jurisdiction,
        status=each.status.replace(_SIGN, "Rx"),
        meaning=meaning,
        retired=kind.kind is RegulatoryKind.PREGNANCY_CATEGORY and each.jurisdiction in RETIRED,
        comment=comment,
    )


def _missing(kind: Kind, document: Document) -> Missing:
    names = (*kind.free_text, *(f"{prefix}{code}" for prefix in kind.prefixes for code in JURISDICTIONS))
    found = find_all(document, *names)
    what = f"regulatory.{kind.kind.value}"
    denied = next((each for each in found if each.asserted_none), None)
    if denied is not None:
        return Missing(what=what, state=MissingState.ASSERTED_NONE, raw=denied.text)
    return Missing(what=what, state=MissingState.BLANK if found else MissingState.ABSENT)
