"""What a request is about: the medications that are being ordered, those that the patient has, what was not sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.cds.conditions import PatientCondition, conditions_in
from app.cds.json_values import as_list, as_object, as_text
from app.cds.medications import Medication, known_medications, medications_in
from app.cds.services import CONDITIONS, MEDICATIONS, Hook


@dataclass(frozen=True, slots=True)
class Situation:
    """What is to be judged: each of `judged` beside each other and beside each of `beside`.

    `sent` tells whether the client said which medications the patient has, were it that there are none; `conditions`
    are what it said that the patient has, None where it said nothing of them.
    """

    judged: Sequence[Medication]
    beside: Sequence[Medication]
    sent: bool
    conditions: Sequence[PatientCondition] | None = None

    @property
    def incomplete(self) -> bool:
        """Tell whether something that belongs to it was not sent."""
        return not self.sent or any(each.lost for each in (*self.judged, *self.beside))


def read_situation(hook: Hook, request: Mapping[str, Any]) -> Situation:
    """Read a request of any shape."""
    context = as_object(request.get("context"))
    # Clients of the first drafts have it in the context.
    prefetch = {**as_object(context.get("prefetch")), **as_object(request.get("prefetch"))}
    known = known_medications(request)
    drafts = medications_in({name: each for name, each in context.items() if name != "prefetch"}, known)
    current = medications_in(prefetch, known)
    sent = bool(current) or any(_answered(prefetch, name) for name in MEDICATIONS)
    conditions = _conditions(context, prefetch)
    if hook is Hook.PATIENT_VIEW:
        return Situation([*drafts, *current], [], sent, conditions)
    selections = _selections(context) if hook is Hook.ORDER_SELECT else frozenset()
    chosen = [each for each in drafts if _is_selected(each, selections)]
    others = [each for each in drafts if not _is_selected(each, selections)]
    if not chosen:
        return Situation(drafts, current, sent, conditions)
    return Situation(chosen, [*others, *current], sent, conditions)


def _conditions(context: Mapping[str, Any], prefetch: Mapping[str, Any]) -> Sequence[PatientCondition] | None:
    found = conditions_in([context, prefetch])
    return found if found or any(_answered(prefetch, name) for name in CONDITIONS) else None


def _selections(context: Mapping[str, Any]) -> frozenset[str]:
    """Read which orders are selected: each by its reference, relative or absolute, or by its id alone."""
    value = context.get("selections")
    texts = map(as_text, [value] if isinstance(value, str) else as_list(value))
    return frozenset("/".join(text.split("/")[-2:]) for text in texts)


def _answered(prefetch: Mapping[str, Any], name: str) -> bool:
    """Tell whether a prefetch was made: null says that nothing was found, an OperationOutcome that it failed."""
    return name in prefetch and as_object(prefetch[name]).get("resourceType") != "OperationOutcome"


def _is_selected(medication: Medication, selections: frozenset[str]) -> bool:
    bare = medication.reference.rpartition("/")[2]
    return bare != "" and not selections.isdisjoint((medication.reference, bare))
