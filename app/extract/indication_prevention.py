"""Keeps the prevention of an infection apart from its treatment: others are given the drug, in other doses.

Only where an article tells both: "used to prevent or treat malaria". Of a vaccine, which only prevents, the name of the
illness says enough; and to prevent attacks, clots or loss of bone is to treat the illness that they come of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import Cue
from app.extract.indication_drafts import IndicationDraft
from app.extract.indication_keys import folded
from app.extract.phrases import LONGEST_PHRASE, either
from app.vocabulary.indication_places import TREAT, TREATMENT
from app.vocabulary.indication_words import EPIDEMICS, INFECTIONS

_INFECTION = re.compile(rf"\b{either(INFECTIONS)}\b", re.IGNORECASE)
_EPIDEMIC = re.compile(either(EPIDEMICS), re.IGNORECASE)
_PREVENT = r"(?:prevent(?:ing|ion)?|prophyla(?:xis|ctic treatment))"
_TREAT = rf"(?:{either(TREAT)}|{either(TREATMENT)})"
_LINK = r"(?:,? (?:and|or|and/or) |/)"
# What stands before the name of the illness: one verb, or both of them.
_BEHIND = r"(?: (?:of|against|for|in))?(?: (?!and\b|or\b|to\b|such\b|including\b|like\b)[\w-]+){0,4} $"
_PREVENTED = Cue(rf"\b{_PREVENT}{_BEHIND}", re.IGNORECASE)
_BOTH = Cue(rf"\b(?:{_PREVENT}{_LINK}(?:the )?{_TREAT}|{_TREAT}{_LINK}(?:the )?{_PREVENT}){_BEHIND}", re.IGNORECASE)


def prevention_apart(drafts: list[IndicationDraft]) -> Iterator[IndicationDraft]:
    """Give all uses, with the prevention of an infection by its own name where that is treated, too."""
    treated = [folded(draft.full_name) for draft in drafts if _is_treatment(draft)]
    for draft in drafts:
        apart = _is_prevention(draft) and _is_among(draft, treated)
        if not apart or _is_treatment(draft):
            yield draft
        if apart:
            yield _named(draft)


def _is_prevention(draft: IndicationDraft) -> bool:
    """Tell whether an infection is to be prevented; where it is treated too, one that people travel or live among."""
    name = draft.condition.name
    if _stands_behind(draft, _BOTH):
        return _EPIDEMIC.fullmatch(name) is not None
    return _stands_behind(draft, _PREVENTED) and _INFECTION.search(name) is not None


def _is_treatment(draft: IndicationDraft) -> bool:
    return not _stands_behind(draft, _PREVENTED) or _stands_behind(draft, _BOTH)


def _stands_behind(draft: IndicationDraft, verbs: Cue) -> bool:
    return verbs.search(draft.statement.text, 0, draft.condition.start) is not None


def _is_among(draft: IndicationDraft, treated: list[str]) -> bool:
    """Tell whether the infection, or a kind of it, is treated."""
    name = folded(draft.full_name)
    return any(other == name or other.endswith(f" {name}") for other in treated)


def _named(draft: IndicationDraft) -> IndicationDraft:
    name = f"prevention of {draft.condition.name}"
    if len(name) > LONGEST_PHRASE:
        return draft
    return replace(draft, condition=replace(draft.condition, name=name, alias=None), meant=None)
