"""Conditions that a patient has, read from whatever a client sends: what they are called, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from app.cds.json_values import as_list, as_object, as_text, find_objects
from app.vocabulary.patient_conditions import ABATEMENTS, NOT_CERTAIN, NOT_PRESENT

# Beyond, whatever was sent is no patient's record.
_MOST_CONDITIONS = 200
_MOST_NAMES = 10
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class PatientCondition:
    """A condition that the patient has: the text of the record, and what its codes are called."""

    names: tuple[str, ...]


def conditions_in(value: object) -> list[PatientCondition]:
    """Read the present conditions, in any shape of DSTU2 to R5."""
    named = (_names(as_object(each.get("code"))) for each in find_objects(value, _is_condition) if _is_present(each))
    return [PatientCondition(names) for names in islice(filter(None, named), _MOST_CONDITIONS)]


def _is_condition(resource: Mapping[str, Any]) -> bool:
    return resource.get("resourceType") == "Condition"


def _is_present(condition: Mapping[str, Any]) -> bool:
    """Tell whether the patient has it now, as far as the resource says: what is in doubt is left out."""
    over = any(condition.get(name) not in (None, False) for name in ABATEMENTS)
    return not (
        over
        or _codes(condition.get("clinicalStatus")) & NOT_PRESENT
        or _codes(condition.get("verificationStatus")) & NOT_CERTAIN
    )


def _codes(status: object) -> set[str]:
    """Read a status: a code in older releases, a concept since R4."""
    codings = [as_object(each) for each in as_list(as_object(status).get("coding"))]
    return {code.lower() for code in (as_text(status), *(as_text(each.get("code")) for each in codings)) if code}


def _names(concept: Mapping[str, Any]) -> tuple[str, ...]:
    displays = (as_object(each).get("display") for each in as_list(concept.get("coding"))[:_MOST_NAMES])
    texts = (as_text(each) for each in (concept.get("text"), *displays))
    return tuple(dict.fromkeys(text for text in texts if text and len(text) <= _LONGEST_NAME))
