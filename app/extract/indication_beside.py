"""Tells the places of conditions that only stand beside a use.

What a treatment aims at, what an earlier one was for, what needs another dose, what was used first of all, and what is
measured or found out with the drug: none of them is what the drug is used for.
"""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.indication_names import is_condition

# "The goals of maintenance are to relieve craving, ...".
_AIMED_AT = Cue(r"\b(?:goals?|aims?|objectives?) (?:of|in|with) [^.;:]{3,60}? (?:is|are|was|were) to\b", re.IGNORECASE)
# "For gout at a lower dose than for lupus".
_OTHER_DOSE = Cue(
    r"\bdos(?:es?|ages?|ing) (?:[\w-]+ ){0,2}?than "
    r"(?:(?:that|those|doses?|is|are|was|were|the|used|needed|given|required|recommended) )*(?:for|in)\b",
    re.IGNORECASE,
)
# "The first known use of a compound to treat an infection".
_FIRST_EVER = Cue(
    r"\bfirst (?:(?:ever|known|recorded|documented|successful|reported) )?(?:use|time|instance|example|case)"
    r" (?:of|that|in which) [^.;:]{3,90}$",
    re.IGNORECASE,
)
# "As a marker of bone growth for biopsies".
_TOOL = Cue(
    r"\bas an? (?:[\w-]+ ){0,2}(?:markers?|biomarkers?|reagents?|stains?|models?|standards?|indicators?|pesticides?)"
    r" (?:of|for|in) [^.;:,]{0,60}$",
    re.IGNORECASE,
)
# "Breast cancer after failure of chemotherapy for metastatic disease": what the first treatment was for.
_EARLIER = Cue(
    r"(?P<word>[\w'-]+) (?:after|following|despite|upon)(?: the| prior| previous)? "
    r"(?:failure|progression|relapse|use|treatment)\b[^.;:]{0,60}?"
    r" (?:chemotherapy|therap(?:y|ies)|treatments?|surgery|regimens?|drugs|medicines) (?:for|of|in) (?:the )?$",
    re.IGNORECASE,
)
# "It fails in people receiving treatment for thrush": who they are.
_UNDERGOING = Cue(r"\b(?:receiving|undergoing) (?:\w+ )?(?:treatment|therapy) (?:for|of) (?:the )?$", re.IGNORECASE)
_BESIDE = (_AIMED_AT, _OTHER_DOSE, _FIRST_EVER, _TOOL, _UNDERGOING)
_ANY = AnyCue(*_BESIDE, _EARLIER)
_NEAR = 120


def is_beside(text: str, begin: int, at: int) -> bool:
    """Tell whether the condition at a place is named for something else than that the drug is used for it."""
    if not _ANY.may_match(text):
        return False
    before = text[max(0, at - _NEAR) : at]
    if any(cue.search(before) for cue in _BESIDE):
        return True
    earlier = _EARLIER.search(before) if text.endswith((" for ", " of ", " in ", " the "), begin, at) else None
    return earlier is not None and is_condition(earlier["word"])
