"""Pregnancy as a contraindication, against the pregnancy class."""

from __future__ import annotations

from collections.abc import Iterator

from app.extract.condition_keys import condition_key
from app.extract.consistency.examined import Examined, agree, cannot_check, disagree
from app.facts.consistency import ConsistencyCheck, ConsistencyFinding
from app.facts.contraindications import ContraindicationFact
from app.facts.regulatory import RegulatoryFact, RegulatoryKind
from app.vocabulary.consistency import PREGNANCY_ALLOWS, PREGNANCY_FORBIDS

_CHECK = ConsistencyCheck.PREGNANCY_CLASS
_PREGNANCY = "pregnancy"


def pregnancy_class(examined: Examined) -> Iterator[ConsistencyFinding]:
    """Compare each pregnancy class with the contraindication in pregnancy, where the article states that."""
    facts = examined.of("contraindications", ContraindicationFact)
    forbidden = next((fact for fact in facts if _is_pregnancy(fact.condition)), None)
    for fact in examined.of("regulatory", RegulatoryFact):
        if fact.kind is RegulatoryKind.PREGNANCY_CATEGORY:
            if forbidden:
                yield _compared(fact, forbidden)
            elif fact.status in PREGNANCY_FORBIDS:
                detail = f"{_said(fact)}; no contraindication in pregnancy was read from the article."
                yield cannot_check(_CHECK, detail, fact.evidence)


def _is_pregnancy(condition: str) -> bool:
    """Tell whether it is pregnancy as a whole; a part of it is something else."""
    return "pregnan" in condition.lower() and condition_key(condition) == _PREGNANCY


def _compared(fact: RegulatoryFact, forbidden: ContraindicationFact) -> ConsistencyFinding:
    detail = f"Contraindicated in “{forbidden.condition}”; {_said(fact)}"
    evidence = (fact.evidence, forbidden.evidence)
    if fact.status in PREGNANCY_FORBIDS:
        return agree(_CHECK, f"{detail}.", *evidence)
    if fact.status in PREGNANCY_ALLOWS:
        return disagree(_CHECK, f"{detail}, which speaks for use in pregnancy.", *evidence)
    return cannot_check(_CHECK, f"{detail}, which neither allows nor forbids use in pregnancy.", *evidence)


def _said(fact: RegulatoryFact) -> str:
    name = " ".join(filter(None, (fact.jurisdiction, "class", fact.status)))
    retired = " (of a scheme since withdrawn)" if fact.retired else ""
    return f"{name}{retired} means “{fact.meaning}”" if fact.meaning else f"{name}{retired} is no class known here"
