"""Finds the words of a sentence that restrict a drug's use, and how strictly they do."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from app.cue import AnyCue, Cue
from app.vocabulary.restrictions import CAUTION, DISCOURAGED, FORBIDDEN, RISK, SO_MUCH_OF_IT

# Sentences: several domains ask the same of each.
_REMEMBERED = 4096


class Grade(IntEnum):
    """How strictly a sentence restricts."""

    RISK = 1
    CAUTION = 2
    DISCOURAGED = 3
    FORBIDDEN = 4


_TRIGGERS = {Grade.FORBIDDEN: FORBIDDEN, Grade.DISCOURAGED: DISCOURAGED, Grade.CAUTION: CAUTION, Grade.RISK: RISK}
_TRIGGER = Cue(
    "|".join(rf"(?P<{grade.name}>\b(?:{'|'.join(phrases)})\b)" for grade, phrases in _TRIGGERS.items()),
    re.IGNORECASE,
)
# Most texts hold none, which these few tell sooner than all in one pattern.
ANY_TRIGGER = AnyCue(
    *(Cue(rf"\b(?:{phrase})\b", re.IGNORECASE) for phrases in _TRIGGERS.values() for phrase in phrases)
)
_NEGATED = re.compile(
    r"\b(?:not|no longer|previously|formerly|once|originally|nor|no|without|neither|never)"
    r"(?: \w+ly)?(?: an?| any| be| been)?(?: (?:special|particular|specific|extra|additional|further))? ?$",
    re.IGNORECASE,
)
# So long or so much of it is not allowed, other use is.
_SO_MUCH = re.compile(
    r" (?:\w+ly )?(?:at|in|for|with) (?:the |an? )?(?:[\w-]+ ){0,3}(?:dos(?:e|es|age)\b|(?:more|longer) than\b)",
    re.IGNORECASE,
)
_SO_MUCH_OF_IT = Cue(
    rf"\b{SO_MUCH_OF_IT}(?: (?:of|with|in|during|for|by) [^,;:]{{1,80}})?(?: (?:is|are|was|were))?\s*$", re.IGNORECASE
)
# "The 80 mg dose should only be kept up in X, and it should not be started in Y": "it" is that dose.
_IT = re.compile(r"\b(?:it|they|this)\W{0,3}$", re.IGNORECASE)
_DOSE_BEFORE = Cue(
    r"^(?:(?!\.\s).)*?\b(?:high-dose|(?:the|this|a) \d[\d.,]* ?(?:mg|mcg|g) dose)\b.*\b(?:and|that) (?:that )?it\b",
    re.IGNORECASE,
)
_LONGEST_SUBJECT = 150
# By that word it is one, of so much of the drug.
_CALLED_SO = re.compile(r"contra-?indicat", re.IGNORECASE)
# "There is no evidence that it is contraindicated in gout".
_UNPROVEN = Cue(
    r"\b(?:no|little|without|lack of|insufficient) (?:\w+ )?(?:evidence|proof|data|indication|suggestion|reason)\b"
    r"[^,;.]{0,40}$|\bnot (?:known|shown|thought|believed|considered) to be $",
    re.IGNORECASE,
)
# "If it is not given to patients with gout, ...": what happens without it.
_IF = re.compile(r"\b(?:if|when|unless|because|since) (?:[\w-]+ ){0,3}(?:is|are|was|were) not\b", re.IGNORECASE)
# "It was contraindicated in gout until 2010, when the ban was lifted".
_ONCE = re.compile(r"\b(?:was|were|been)(?: \w+ly)? $", re.IGNORECASE)
_LIFTED = Cue(
    r"\buntil (?:\w+ )?(?:1[89]|20)\d\d\b"
    r"|\b(?:restriction|contra-?indication|ban|warning|advice|recommendation)s? "
    r"(?:was|were|has been|have been) (?:\w+ )?"
    r"(?:lifted|removed|withdrawn|dropped|reversed)\b",
    re.IGNORECASE,
)
_ONCE_HELD = re.compile(
    r"\b(?:previously|once|formerly|historically|traditionally|long)(?: been)? (?:thought|believed|considered|assumed|"
    r"taught|held|said)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=_REMEMBERED)
def triggers(text: str) -> tuple[re.Match[str], ...]:
    """Find the words that restrict, those that are denied left out."""
    found = _TRIGGER.finditer(text) if ANY_TRIGGER.search(text) else ()
    return tuple(
        trigger
        for trigger in found
        if not _NEGATED.search(text[max(0, trigger.start() - 25) : trigger.start()])
        and not _ONCE_HELD.search(text[max(0, trigger.start() - 120) : trigger.start()])
        and not _is_undone(text, trigger)
    )


def _is_undone(text: str, trigger: re.Match[str]) -> bool:
    """Tell what nobody has shown, and what was lifted since."""
    before = text[max(0, trigger.start() - 80) : trigger.start()]
    if "not" in trigger.group() and any(found.end() > len(before) for found in _IF.finditer(before + trigger.group())):
        return True
    return bool(_UNPROVEN.search(before) or (_ONCE.search(before) and _LIFTED.search(text, trigger.end())))


def grade_of(trigger: re.Match[str]) -> Grade:
    """Tell how strictly it restricts; what forbids only so long or so much is for care."""
    grade = Grade[trigger.lastgroup or Grade.CAUTION.name]
    called_so = _CALLED_SO.match(trigger.group())
    return Grade.CAUTION if grade > Grade.CAUTION and not called_so and _is_so_much(trigger) else grade


def _is_so_much(trigger: re.Match[str]) -> bool:
    """Tell whether only so much of the drug is restricted: "not recommended for long-term use"."""
    if _SO_MUCH.match(trigger.string, trigger.end()):
        return True
    before = trigger.string[max(0, trigger.start() - _LONGEST_SUBJECT) : trigger.start()]
    return bool(_SO_MUCH_OF_IT.search(before) or (_IT.search(before) and _DOSE_BEFORE.search(trigger.string)))


def restricts_only_so_much(text: str) -> bool:
    """Tell whether all that a sentence forbids is so much of the drug."""
    forbidding = [trigger for trigger in triggers(text) if Grade[trigger.lastgroup or ""] > Grade.CAUTION]
    return bool(forbidding) and all(map(_is_so_much, forbidding))
