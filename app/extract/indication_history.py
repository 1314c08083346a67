"""Tells what a drug was once used for, or was first meant for, from what it is used for."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.indication_drafts import IndicationDraft
from app.extract.modality import is_historical
from app.extract.statements import Statement
from app.facts.indications import IndicationStatus
from app.vocabulary.topics import Topic

_APPROVED = Cue(r"\b(?:approved|licen[cs]ed|authori[sz]ed|indicated)\b", re.IGNORECASE)
# "Was used for gout until recently", "as early as 1500 BC", "in the war", "a player was given it after a fracture".
_ONCE = Cue(
    r"\b(?:was|were) (?:\w+ly |also |often |widely )*(?:used|prescribed|given|employed)\b[^.;]{0,120}? "
    r"(?:(?:before|until|prior to) (?:the )?(?:introduction|advent|discovery|arrival|development|availability)\b"
    r"|until (?:\w+ )?(?:recently|\d{4})|in (?:the )?(?:\w+ ){0,2}?War\b(?! syndrome))"
    r"|\bas early as (?:the )?\d|\b\d+ BCE?\b"
    r"|\b[Aa]n? (?:[\w-]+ ){0,3}(?:player|athlete|singer|act(?:or|ress)|politician|president|policeman|woman|man|boy"
    r"|girl)\b[^.;]{0,60}? (?:was|had been) (?:\w+ly )?(?:given|treated with|prescribed)\b"
)
# What it was first for, up to where the sentence says what is so now.
_AT_FIRST = Cue.any_of(
    (
        r"\boriginal (?:indication|use|purpose|application)s?",
        (
            r"\boriginally (?:\w+ )?(?:used|developed|intended|prescribed|designed|synthesi[sz]ed|created|tested"
            r"|studied|investigated|tried|conceived)"
        ),
        # "Is approved for gout, but was also prescribed for cramps".
        (
            r"^(?>[^.;]*?\b(?:is|are)\b)[^.;]*?,? (?:but|although|though)(?: it)? (?:was|were) (?:\w+ ){0,2}?"
            r"(?:used|prescribed|given)"
        ),
    ),
    behind=r"\b",
    flags=re.IGNORECASE,
)
_BY_NOW = re.compile(
    r"\b(?:now|today|nowadays|currently|later|since|subsequently|also found|is|are|has|have)\b", re.IGNORECASE
)

# "Formerly used for gout; it remains in use for asthma".
_STILL = Cue(
    r"\b(?:(?:remains?|is still|are still|continues? to be) "
    r"(?:in use|available|used|approved|licensed|prescribed|useful|sold)"
    r"|still has a (?:place|role))\b",
    re.IGNORECASE,
)


def is_history(statement: Statement, draft: IndicationDraft) -> bool:
    """Tell whether a use is history, or one person's: what was once used, neither approved nor denied now."""
    text = statement.text
    first = [found.end() for found in _AT_FIRST.finditer(text, 0, draft.condition.start)]
    if first and not _BY_NOW.search(text, first[-1], draft.condition.start):
        return True
    if _STILL.search(text, 0, draft.condition.start):
        return False
    if Topic.HISTORY not in statement.topics and not (is_historical(text) or _ONCE.search(text)):
        return False
    return draft.status is not IndicationStatus.NOT_RECOMMENDED and not _APPROVED.search(text)
