"""Keeps what limits a group to the group: "patients with asthma, if these are watched" is not all with asthma."""

from __future__ import annotations

import re

from app.vocabulary.patients import LIMITING

_LIMITING = re.compile(rf",? (?:{LIMITING})[^,;:.()]{{3,150}}", re.IGNORECASE)


def limit_in(words: str) -> int:
    """Find where in the words for a group the clause that limits it begins; their length where there is none."""
    found = _LIMITING.search(words)
    return found.start() if found else len(words)


def limiting_clause(text: str, at: int) -> str:
    """Give the clause at a place of the text that limits the group before it, its comma included; empty for none.

    It ends before a parenthesis: "(see contraindications)" is no part of it.
    """
    found = _LIMITING.match(text, at)
    return found.group().rstrip() if found else ""
