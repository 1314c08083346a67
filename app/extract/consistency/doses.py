"""Contraindications against doses that are given for the same patients."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from app.extract.condition_keys import condition_key
from app.extract.conditions import conditions
from app.extract.consistency.examined import Examined, agree, cannot_check, disagree
from app.facts.consistency import ConsistencyCheck, ConsistencyFinding
from app.facts.contraindications import ContraindicationFact, Strength
from app.facts.dosing import DosingFact
from app.vocabulary.consistency import DEGREES
from app.vocabulary.patients import GROUPS

_CHECK = ConsistencyCheck.CONTRAINDICATED_DOSE
_NUMBER = re.compile(r"\d+")
_GROUP = re.compile(rf"\b(?:{'|'.join(GROUPS)})\b", re.IGNORECASE)
# "severely impaired renal function" is "severe renal impairment".
_IMPAIRED = re.compile(r"(?:(mild|moderate|severe)(?:ly)? )?impaired (\w+) function\b")
_FORBIDDEN = re.compile(
    r"contra-?indicated|(?:should|must|may) not|cannot|not (?:be|recommended|advised)|avoid", re.IGNORECASE
)


def contraindicated_dose(examined: Examined) -> Iterator[ConsistencyFinding]:
    """Compare each dose for certain patients with the contraindications: whether it is given where it must not be."""
    forbidden = examined.of("contraindications", ContraindicationFact)
    doses = [fact for fact in examined.of("dosing", DosingFact) if fact.population] if forbidden else []
    for dose in doses:
        keys = {_key(condition) for condition in conditions(dose.population or "")}
        for fact in forbidden:
            if _key(fact.condition) in keys and fact.evidence.start != dose.evidence.start and _is_given(dose):
                yield _compared(fact, dose)


def _is_given(dose: DosingFact) -> bool:
    """Tell whether the sentence gives a dose: one above some amount is a limit, and one that is forbidden is none."""
    is_limit = dose.quantity is not None and dose.quantity.high is None
    return not is_limit and not _FORBIDDEN.search(dose.evidence.quote)


@lru_cache(maxsize=1024)
def _key(condition: str) -> str:
    return condition_key(_IMPAIRED.sub(_as_noun, condition.lower()))


def _as_noun(found: re.Match[str]) -> str:
    return f"{found[1] or ''} {found[2]} impairment".strip()


def _compared(forbidden: ContraindicationFact, dose: DosingFact) -> ConsistencyFinding:
    detail = f"Contraindicated in “{forbidden.condition}”, yet a dose is given for “{dose.population}”: {dose.text}"
    evidence = (forbidden.evidence, dose.evidence)
    if _degrees(forbidden.condition) != _degrees(dose.population or ""):
        return cannot_check(_CHECK, f"{detail}. The two may differ in degree or age.", *evidence)
    if forbidden.strength is Strength.RELATIVE:
        return agree(_CHECK, f"{detail}. The contraindication is relative: use is not ruled out.", *evidence)
    strictly = "absolute " if forbidden.strength else ""
    decide = f"Whether the drug may be used at all comes before its dose: the {strictly}contraindication stands."
    return disagree(_CHECK, f"{detail}. {decide}", *evidence)


def _degrees(condition: str) -> set[str]:
    """List the words that tell conditions of one name apart; of a group of persons, the numbers that bound its age."""
    numbers = _NUMBER.findall(condition) if _GROUP.search(condition) else []
    return {degree for degree in DEGREES if degree in condition.lower()} | set(numbers)
