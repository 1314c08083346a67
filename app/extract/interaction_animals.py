"""Tells which interactions of a sentence on animals or test tubes hold for people."""

from __future__ import annotations

import re

from app.extract.interaction_drafts import InteractionDraft
from app.extract.modality import is_about_animals, is_only_about_animals
from app.extract.recommendations import NO_ADVICE
from app.facts.interactions import InteractantKind

_IN_VITRO = re.compile(r"\bin vitro\b", re.IGNORECASE)
# "But not those of warfarin" is told of the animals still.
_CONTRAST = re.compile(
    r", (?:but|although|though|while|whereas|yet) (?!not\b)|; (?:however, )?(?!not\b)",
    re.IGNORECASE,
)


def holding_for_people(text: str, found: list[InteractionDraft]) -> list[InteractionDraft]:
    """Keep what the drug does to enzymes outside the body, what is advised after that, and clauses of their own."""
    if _in_vitro(text, found):
        return found
    if not is_only_about_animals(text):  # what animals showed is the reason for the advice
        return [one for one in found if one.recommendation not in NO_ADVICE]
    return [one for one in found if _in_vitro(text, [one]) or _is_apart(text, one)]


def _in_vitro(text: str, found: list[InteractionDraft]) -> bool:
    """Tell whether it says of enzymes what the drug does to them outside the body, or concludes advice from that."""
    enzymes = bool(found) and all(draft.substance.kind is InteractantKind.ENZYME for draft in found)
    advised = any(draft.recommendation not in NO_ADVICE for draft in found)
    return (enzymes or advised) and not is_about_animals(_IN_VITRO.sub("", text))


def _is_apart(text: str, draft: InteractionDraft) -> bool:
    """Tell whether a clause without animals tells it: "in rats it raised X, but did not interact with Y"."""
    at = draft.substance.start
    start = max((cut.end() for cut in _CONTRAST.finditer(text, 0, at)), default=0)
    end = next((cut.start() for cut in _CONTRAST.finditer(text, at)), len(text))
    return (start, end) != (0, len(text)) and not is_about_animals(text[start:end])
