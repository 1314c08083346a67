"""Reads how fast the drug must not be given: "rapid infusion may cause shock", "it should be infused slowly"."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.modality import is_negated
from app.extract.restricted_groups import last_clause
from app.vocabulary.infusions import DANGEROUS, HASTY_INFUSION, OCCURS_WITH, SLOWLY_INFUSED

_HARMS = Cue(
    rf"\b(?P<what>{HASTY_INFUSION})(?: of [^,;.]{{2,40}}?)? (?:may |can |could |should |is |are |has |have |been |be )*"
    rf"{DANGEROUS}\b",
    re.IGNORECASE,
)
_HARM_WITH = Cue(rf"\b{OCCURS_WITH} (?:the |an? )?(?P<what>{HASTY_INFUSION})\b", re.IGNORECASE)
_SLOWLY = Cue(
    rf"\b(?:should|must|needs? to|has to|have to) (?:\w+ )?be (?P<what>{SLOWLY_INFUSED})\b",
    re.IGNORECASE,
)


def hasty_infusion(text: str) -> tuple[str, str] | None:
    """Find how fast the drug must not be given, or how slowly it must, with the words that say so."""
    for cue in (_HARMS, _HARM_WITH, _SLOWLY):
        if (found := cue.search(text)) and not is_negated(text, found.start()):
            return found["what"], last_clause(text[: found.end()]).strip(" .,")
    return None
