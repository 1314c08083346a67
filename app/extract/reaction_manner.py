"""Finds how the drug has to be given for a reaction to come: "cough, and itching or hives if it is inhaled"."""

from __future__ import annotations

import re

from app.cue import Cue

_BY = (
    r"(?:by (?:mouth|injection|inhalation|infusion|spray)|orally|topically|intravenously|intramuscularly|rectally"
    r"|subcutaneously|(?:to|into|in|on|near) the (?:skin|eyes?|nose|ears?|mouth|face|scalp|muscles?|veins?|spine)"
    r"|as an? [\w-]+|too (?:fast|quickly|rapidly)|with (?:food|meals|alcohol))"
)
_MANNER = (
    rf"(?:if|when) (?:it is )?(?:(?:given|taken|used|administered) {_BY}"
    rf"|(?:applied|injected|inhaled|infused)(?: {_BY})?)"
)
# What "or" joins to the last member shares what is said behind it; what a comma or "and" joins does not.
_BEHIND = Cue(rf"(?: or [^,;.:()]{{2,40}}?)? (?P<manner>{_MANNER})(?=[,;.)]|$| and )", re.IGNORECASE)


def manner_of(text: str, end: int) -> str | None:
    """Give the manner that the words behind a reaction's name, which ends at `end`, make it depend on."""
    behind = _BEHIND.match(text, end)
    return behind["manner"].lower() if behind else None
