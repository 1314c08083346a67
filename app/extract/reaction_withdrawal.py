"""Finds what ending the drug brings about, which articles tell of it although it does not come of taking it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.reaction_extent import Setting, Stretch
from app.vocabulary.reaction_terms import WITHDRAWALS

_NAME = rf"(?P<name>(?:{'|'.join(sorted(WITHDRAWALS, key=len, reverse=True))}))(?! from\b| of\b)"
_OCCURS = Cue(
    rf"(?<![\w-]){_NAME} (?:may|can|could|might) (?:also |\w+ly )?(?:occur|develop|appear|arise|happen|be seen)\b",
    re.IGNORECASE,
)
_BRINGS = Cue(
    r"\b(?:results? in|lead to|leads to|causes?|produces?|precipitates?|creates?|experience|and|or),? (?:an? |the )?"
    rf"(?:[\w-]+ )?{_NAME}(?![\w-])",
    re.IGNORECASE,
)
_ENDED = Cue(
    r"\b(?:stopp\w+|ending|cessation|discontinu\w+|withdrawn|interrupt\w+|reduc\w+|abrupt\w*|sudden\w*|long-term|prolonged"
    r"|chronic)\b",
    re.IGNORECASE,
)
CUES = AnyCue(_OCCURS, _BRINGS)


def find_withdrawal(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "withdrawal symptoms may occur" and, where the sentence tells of stopping, what it results in."""
    if not (CUES.may_match(text) and _ENDED.search(text)) or "alcohol" in text:
        return
    for cue in (_OCCURS, _BRINGS):
        for match in cue.finditer(text):
            yield Stretch(match.start("name"), match.end("name"), setting.frequency, setting.qualifier, named=True)
