"""Identifiers against their own check characters and patterns."""

from __future__ import annotations

from collections.abc import Iterator

from app.extract.consistency.examined import Examined, agree, cannot_check, disagree
from app.facts.consistency import ConsistencyCheck, ConsistencyFinding
from app.facts.identifiers import IdentifierFact
from app.values.identifier import check_character, has_pattern

_CHECKED = {
    "cas": (ConsistencyCheck.CAS_CHECK_DIGIT, "CAS number", "digit"),
    "unii": (ConsistencyCheck.UNII_CHECK_CHARACTER, "UNII", "character"),
}
_KEY = ConsistencyCheck.INCHIKEY_PATTERN


def check_characters(examined: Examined) -> Iterator[ConsistencyFinding]:
    """Work out the last character of each CAS number and UNII from those before it."""
    for fact in examined.of("identifiers", IdentifierFact):
        if fact.scheme in _CHECKED:
            check, name, unit = _CHECKED[fact.scheme]
            expected = check_character(fact.scheme, fact.value)
            if expected is None:
                yield cannot_check(check, f"{fact.value} is not written as a {name} is.", fact.evidence)
                continue
            verdict = agree if expected == fact.value[-1] else disagree
            detail = f"{name} {fact.value} ends with {fact.value[-1]}; the {unit}s before it call for {expected}."
            yield verdict(check, detail, fact.evidence)


def inchikey_patterns(examined: Examined) -> Iterator[ConsistencyFinding]:
    """Hold each InChIKey against the pattern of all: 14, 10 and 1 letters."""
    for fact in examined.of("identifiers", IdentifierFact):
        if fact.scheme == "inchikey":
            verdict, told = (agree, "is") if has_pattern("inchikey", fact.value) else (disagree, "is not")
            detail = f"InChIKey {fact.value} {told} made of 14, 10 and 1 capital letters, as every InChIKey is."
            yield verdict(_KEY, detail, fact.evidence)
