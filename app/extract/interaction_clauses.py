"""Parts a sentence that finds an interaction with one substance and none with another, so that each gets its own half.

"Rifampicin halved its levels, but no interaction was found with digoxin": without the cut, one half would speak for
both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from app.cue import Cue
from app.extract.recommendations import finding_in
from app.facts.interactions import Finding

_CONTRAST = Cue(r"(?:[,;] )?\b(?:but|whereas|while|although|though|however)\b|;(?=\s)", re.IGNORECASE)
# "... but not with digoxin": the verb stands in the other half.
_NOT = re.compile(r"\W*not (?:with|by|of|to|that of|those of)\b", re.IGNORECASE)
# "... decreased it; pantoprazole did not."
_DID_NOT = re.compile(r"\b(?:did|does|do|has|have|had|was|were|is|are) not\W*$", re.IGNORECASE)
# Told of the combination before it was looked into.
_SUPPOSED = Cue(
    r"\b(?:once|earl(?:y|ier)|said|thought|believed|suggest\w*|expected|theor\w+|in vitro|animals?|although|may|might"
    r"|could)\b",
    re.IGNORECASE,
)


def happens_beside(text: str, place: int, places: Sequence[int]) -> bool:
    """Tell whether something happens in the half of a place, or in a later one that speaks of it still.

    "It lowers the levels, but not the effect"; "it did not change the levels, but it prolonged bleeding".
    """
    cuts = [match.span() for match in _CONTRAST.finditer(text)]
    edges = [0, *chain.from_iterable(cuts), len(text)]
    parts = [part for part in zip(edges[::2], edges[1::2], strict=True) if part[1] > place] if cuts else []
    own = [part for part in parts if part[0] <= place or not _holds(part, places)]
    return any(_happens(text[start:end]) for start, end in own)


def _happens(half: str) -> bool:
    return finding_of_half(half) is Finding.INTERACTS and not _SUPPOSED.search(half)


def halves(text: str, places: Sequence[int]) -> list[tuple[int, int]] | None:
    """Cut a sentence where one part finds what another does not, or at semicolons; None where that is not so.

    Each part must hold a place.
    """
    cuts = [match.span() for match in _CONTRAST.finditer(text)]
    if not cuts:
        return None
    edges = [0, *chain.from_iterable(cuts), len(text)]
    parts = [part for part in zip(edges[::2], edges[1::2], strict=True) if _holds(part, places)]
    found = {finding_of_half(text[start:end]) for start, end in parts}
    listed = len(parts) == len(cuts) + 1 and all(text[start] == ";" for start, _ in cuts)
    return parts if listed or {Finding.INTERACTS, Finding.STUDIED_NONE_FOUND} <= found else None


def finding_of_half(text: str) -> Finding | None:
    """Tell what a half of a sentence reports."""
    return Finding.STUDIED_NONE_FOUND if _NOT.match(text) or _DID_NOT.search(text) else finding_in(text)


def _holds(part: tuple[int, int], places: Sequence[int]) -> bool:
    return any(part[0] <= at < part[1] for at in places)
