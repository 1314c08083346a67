"""Parts sentences on monitoring into clauses, lists of tests kept whole: "an ECG, and liver tests are advised"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.measurable import TEST
from app.vocabulary.monitoring import CALLED_FOR, CHANGING, CHECKED

_CLAUSE = re.compile(r";\s|, (?:and|but|while|whereas) ", re.IGNORECASE)
_CALL = Cue(
    rf"\b(?:should|must|ought|needs?|(?:is|are) (?:not )?(?:\w+ly |to be |also |then |often )?(?:{CHECKED}|"
    rf"{CALLED_FOR}))\b",
    re.IGNORECASE,
)
_CHANGES = re.compile(
    rf"\b(?:{CHANGING}|prolongs?|enhances?|inhibits?|causes?|interacts?|is|are|was|were|has|have|may|can|could|"
    r"should|must|"
    r"needs?|requires?|check|monitor|measure|obtain)\b",
    re.IGNORECASE,
)
_FEW = re.compile(r"\W*(?:[\w-]+ ){0,4}[\w-]+\W*")


def calls(clause: str) -> bool:
    """Tell whether a clause calls for something."""
    return bool(_CALL.search(clause))


def clauses(text: str) -> Iterator[str]:
    """Part a sentence into clauses; what stands before ", and" may be the first of a list."""
    start = 0
    for end in _CLAUSE.finditer(text):
        if end.group() == "; " or not _is_list(text[start : end.start()]):
            yield text[start : end.start()]
            start = end.end()
    yield text[start:]


def _is_list(text: str) -> bool:
    """Tell whether nothing but tests stands there, and no clause: "an ECG, liver enzymes"."""
    return not _CHANGES.search(text) and all(TEST.search(part) and _FEW.fullmatch(part) for part in text.split(","))
