"""Finds the illnesses that change what the drug does: "hypothyroidism makes people less responsive to warfarin"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.indication_names import is_condition
from app.extract.own_names import names_own_drug
from app.extract.substances import Substance
from app.facts.interactions import InteractantKind
from app.wikitext.document import Passage

_CHANGES = Cue(
    r"(?: \([^()]{1,60}\))? (?:can |may |also ){0,2}(?:makes?|boosts?|increases?|decreases?|reduces?|enhances?"
    r"|potentiates?|raises?|lowers?|prolongs?) [^.;]{0,60}?\b(?:effects?|responsive|sensitive|sensitivity|response"
    r"|toxicity|levels?|clearance|action) (?:of|to) ",
    re.IGNORECASE,
)
_LONGEST_NAME = 40


def illnesses(passage: Passage, own: frozenset[str]) -> Iterator[Substance]:
    """Find linked conditions that a sentence says to change the response to the drug."""
    text = passage.plain
    for link in passage.links:
        changes = _CHANGES.match(text, link.end)
        name = text[link.start : link.end]
        if changes and is_condition(name) and names_own_drug(text[changes.end() : changes.end() + _LONGEST_NAME], own):
            yield Substance(name, InteractantKind.DISEASE, link.start, link.end, known=False)
