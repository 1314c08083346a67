"""Identifiers and codes of a drug. One that fails its scheme's check is none, and stays in the JSON API alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.facts.facets import ATC_LENGTHS
from app.facts.identifiers import IdentifierFact
from app.fhir.drug import Drug
from app.fhir.elements import Json, coding, concept, filled
from app.vocabulary.atc import ATC_NAMES
from app.vocabulary.fhir_systems import CLASSIFICATIONS, SYSTEM_OF_SCHEME


def known(facts: Iterable[IdentifierFact]) -> list[IdentifierFact]:
    """Choose the valid identifiers that have a code system."""
    return [fact for fact in facts if fact.valid and fact.scheme in SYSTEM_OF_SCHEME]


def of_the_drug(drug: Drug) -> list[IdentifierFact]:
    """Choose those of the drug itself: what the article gives for a salt or an isomer is another substance's."""
    return [fact for fact in known(drug.monograph.identifiers) if fact.label is None]


def of_forms(drug: Drug) -> dict[str, list[IdentifierFact]]:
    """Group those of forms of the drug, by the form's name."""
    forms: dict[str, list[IdentifierFact]] = {}
    for fact in known(drug.monograph.identifiers):
        if fact.label is not None:
            forms.setdefault(fact.label, []).append(fact)
    return forms


def identifiers(drug: Drug, facts: Iterable[IdentifierFact]) -> list[Json]:
    """Make an Identifier of each, with its evidence; a classification identifies nothing."""
    return [
        filled(extension=drug.evidence(fact), system=SYSTEM_OF_SCHEME[fact.scheme], value=fact.value)
        for fact in facts
        if fact.scheme not in CLASSIFICATIONS
    ]


def codings(facts: Iterable[IdentifierFact]) -> list[Json]:
    """Make a Coding of each that is a code of one thing: of ATC the fifth level alone."""
    return [
        coding(SYSTEM_OF_SCHEME[fact.scheme], fact.value)
        for fact in facts
        if fact.scheme != "atc" or len(fact.value) == ATC_LENGTHS[-1]
    ]


def code(drug: Drug) -> Json:
    """Say the drug by name and all its codes."""
    return concept(drug.name, codings(of_the_drug(drug)))


def classifications(drug: Drug) -> list[Json]:
    """Give the drug's ATC codes and the groups that they are in, each once."""
    codes = dict.fromkeys(group for fact in of_the_drug(drug) if fact.scheme == "atc" for group in _groups(fact.value))
    return [
        concept(ATC_NAMES.get(each), [coding(SYSTEM_OF_SCHEME["atc"], each, ATC_NAMES.get(each))]) for each in codes
    ]


def _groups(atc: str) -> Iterator[str]:
    return (atc[:length] for length in reversed(ATC_LENGTHS) if length <= len(atc))
