"""Folds conditions so that two ways to say one compare equal ("renal failure", "kidney problems")."""

from __future__ import annotations

import re
from functools import lru_cache

from app.extract.phrases import alternatives
from app.vocabulary.patients import ANYBODY, SAME_CONDITION

_SAME = {word: row[0] for row in SAME_CONDITION for word in row}
_SAME_WORDS = re.compile(rf"\b(?:{alternatives(tuple(_SAME))})\b")
_PREGNANT = re.compile(r"\b(?<!ectopic )pregnan\w+|\bteratogen|\bfo?etus|\bunborn\b|\bgestation\b|\btrimesters?\b")
_LATE = re.compile(r"\b(?:last|late|later|third|3rd|final|second half)\b")
# Who is to be is not yet.
_PLANNED = re.compile(
    r"\b(?:plan|tr(?:y|ies)|intend|wish|want|hop(?:e|ing)|attempt|desir)\w*\b.{0,40}\b"
    r"(?:pregnan|conce[ip]|(?:have|having) children)"
)
_EARLY = re.compile(r"\b(?:first|early|1st)\b")
_BREASTFEEDING = re.compile(
    r"\bbreast[ -]?fe|\blactat|\bnursing (?:mothers?|women)\b|^nursing$|\b(?:breast|human|mother's) ?milk\b"
)
_SUICIDE = re.compile(r"\bsuicid")
_ABRUPT_END = re.compile(
    r"\b(?:abrupt|sudden|rapid|gradual|slow|quick|too fast)\w*\b.*\b(?:stop|discontinu|withdr|cessat|interrupt|"
    r"reduc|taper)|"
    r"\b(?:stop|discontinu|withdr|cessat|interrupt|reduc|taper)\w+\b.*\b(?:abrupt|sudden|rapid|gradual|slow|"
    r"quick|too fast)|\btaper"
)
_HASTY_INFUSION = re.compile(
    r"\b(?:rapid|fast|quick|slow)\w*\b.*\b(?:infus|inject|administ|bolus)|\b(?:infus|inject|given|administ)\w*\b.*\bslow"
)
_DRIVING = re.compile(r"\bdriv(?:e|ing|ers?)\b")
# However it is worded, one thing.
_EVENTS = (
    (_BREASTFEEDING, "breastfeeding"),
    (_SUICIDE, "suicide"),
    (_DRIVING, "driving"),
    (_ABRUPT_END, "abrupt end"),
    (_HASTY_INFUSION, "hasty infusion"),
)
_USE_OF = re.compile(
    r"^(?:taking|(?:concomitant|concurrent|simultaneous)? ?(?:use|administration|application) (?:of|with)) "
    r"| at the same time"
)
_WHO = re.compile(rf"^(?:{alternatives(ANYBODY)}) (?:who (?:is |are )?)?")
# When somebody had it makes no other condition of it.
_SINCE = re.compile(r"^(?:an? )?(?:(?!family\b)\w+ )?history of |\b(?:recent|acute|previous|prior|past|personal) ")
_NOTES = re.compile(r"\s?\([^()]*\)")
_POOR_FUNCTION = re.compile(
    r"\b(?:impaired|reduced|decreased|diminished|poor|low) (?P<organ>renal|kidney|hepatic|liver|cardiac|heart) "
    r"function\b"
)
_LITTLE_WORDS = re.compile(
    r"\b(?:the|a|an|known|significant|(?:or )?chronic|severe|already|pre-?existing|underlying|active|other|any|"
    r"who have|with)\b|(?<=\w\w\w)s\b|[^\w ]"
)


@lru_cache(maxsize=4096)  # names of conditions, of which articles tell the same
def condition_key(text: str) -> str:
    """Give what a condition is compared by; it is not for reading. Parts of a pregnancy stay apart."""
    words = " ".join(text.casefold().split())
    if _PLANNED.search(words):
        return "planned pregnancy"
    if _PREGNANT.search(words):
        return "late pregnancy" if _LATE.search(words) else "early pregnancy" if _EARLY.search(words) else "pregnancy"
    if event := next((key for pattern, key in _EVENTS if pattern.search(words)), None):
        return event
    words = _POOR_FUNCTION.sub(r"\g<organ> impairment", words)
    bare = _SINCE.sub("", _USE_OF.sub("", _WHO.sub("", _NOTES.sub("", words))))
    folded = _SAME_WORDS.sub(lambda found: _SAME[found.group()], bare)
    return " ".join(_LITTLE_WORDS.sub("", folded).split())
