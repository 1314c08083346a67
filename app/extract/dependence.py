"""Reads that a drug may be misused or needed: "it has a potential for abuse", "long use can lead to dependence"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.coordination import coordinated
from app.extract.modality import is_hypothetical
from app.extract.restricted_groups import last_clause
from app.vocabulary.dependence import ABUSE, ADDICTIVE, DANGER, LEADS_TO, NONE_OR_TREATED

_LIST = rf"(?:both )?{ABUSE}(?:(?:,|,? (?:and|or)) (?:{ABUSE}|withdrawal|tolerance))*"
_DANGER_OF = Cue(rf"\b{DANGER} (?:the )?(?P<what>{_LIST})\b", re.IGNORECASE)
# A metabolite is another substance.
_METABOLISM = re.compile(r"\bmetaboli", re.IGNORECASE)
_ITS_POTENTIAL = Cue(r"\b(?P<what>(?:abuse|misuse|addiction|dependence) (?:potential|liability|risk))\b", re.IGNORECASE)
_LEADS_TO = Cue(rf"\b{LEADS_TO} (?:(?!in\b|when\b)[\w-]+(?:,| and| or)? ){{0,4}}?(?P<what>{_LIST})\b", re.IGNORECASE)
_ADDICTIVE = Cue(
    rf"\b(?:is|are|(?:can|may|could) be)(?: also| \w+ly)? (?:an? )?(?:\w+ly )?(?P<what>{ADDICTIVE})\b", re.IGNORECASE
)
# "Dependence may develop after some weeks".
_DEVELOPS = Cue(
    r"(?:^|[,;] (?:and |but )?)(?P<what>(?:[\w-]+ )?(?:dependence|addiction)) (?:may|can|could)(?: also)? "
    r"(?:occur|develop|arise|result)\b",
    re.IGNORECASE,
)
_CUES = AnyCue(_DANGER_OF, _LEADS_TO, _ADDICTIVE, _DEVELOPS, _ITS_POTENTIAL)
_NONE_OR_TREATED = re.compile(rf"\b{NONE_OR_TREATED}\b", re.IGNORECASE)
_BEFORE = 60


def dependence(text: str) -> Iterator[tuple[str, str]]:
    """Each kind of misuse or need that the sentence warns of, with the words that say so."""
    for cue in _CUES.admitting(text):
        found = cue.search(text)
        if cue is _ITS_POTENTIAL and _METABOLISM.search(text):
            continue
        if found and not (_is_none(text, found) or is_hypothetical(text, found.start())):
            advice = last_clause(text[: found.end()]).strip(" .,")
            yield from ((piece.text.removeprefix("both "), advice) for piece in coordinated(found["what"]))
            return


def _is_none(text: str, found: re.Match[str]) -> bool:
    """Tell "low potential for abuse" and "used to treat addiction" from the danger of it."""
    before = text[max(0, found.start() - _BEFORE) : found.start("what")]
    return bool(_NONE_OR_TREATED.search(last_clause(before)))
