"""A number of people, against the parts that the same sentence makes of it: arms of a trial, women and men."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.consistency.examined import Examined, agree, cannot_check, disagree
from app.extract.evidence import sentence_evidence
from app.extract.statements import Statement
from app.facts.consistency import ConsistencyCheck, ConsistencyFinding
from app.values.count import WHOLE_NUMBER, whole_number
from app.values.unit import UNIT

_CHECK = ConsistencyCheck.SUM_OF_PARTS
_PEOPLE = r"(?:patients|subjects|participants|people|persons|individuals|volunteers|adults|children|infants|women|men)"
_TOTAL = rf"(?<![\w.,/–-])(?P<total>{WHOLE_NUMBER}) (?:[a-z-]+ ){{0,3}}?{_PEOPLE}\b"
_ASSIGNED = r"(?:randomi[sz]ed|assigned|allocated)"
# "781 randomized to placebo", "30 to a high dose": an arm runs up to the next one.
_ARM = rf"{WHOLE_NUMBER}(?![\d.,]|{UNIT})(?: [a-z-]+){{0,4}}? to [^\d,;:()]{{2,80}}"
_NEXT = r"(?:,? and|,|;)"
_ARMS = Cue(
    rf"{_TOTAL}(?P<between>\D{{0,160}}?)(?<![\w.,/–-])(?P<parts>{_ARM}(?:{_NEXT} {_ARM})+)(?!\w| \d|{_NEXT} ?\d)"
)
# "randomised to testamine (n = 240) or placebo (n = 250)", all arms of the sentence.
_SIZE = r"\( ?[nN] ?= ?"
_SIZED = Cue(
    rf"{_TOTAL}(?P<between>\D{{0,120}}?)\b{_ASSIGNED}\b"
    rf"(?P<parts>(?:[^\d()]{{1,60}}{_SIZE}{WHOLE_NUMBER} ?\)){{2,8}})(?!.*{_SIZE})"
)
_SEX = r"(?:men|males?|women|females?|boys|girls)"
_SEXES = Cue(rf"{_TOTAL} ?\((?P<parts>{WHOLE_NUMBER} {_SEX}(?:,| and|, and|/) ?{WHOLE_NUMBER} {_SEX}) ?\)")
_PARTED = AnyCue(Cue(_ASSIGNED), _SEXES)
_PART = re.compile(rf"(?<![\w.,/–-]){WHOLE_NUMBER}(?![\w.,]?\d)")
_LOOK_BACK = 30  # "a study randomized 90 people, 30 to ..."
# Of these some may have been left out of the parts: "of 90 people", "90 were enrolled".
_NOT_ALL = re.compile(r"\b(?:screened|enrolled|recruited|eligible|approached|assessed|of (?:whom|which|these|those))\b")
_OUT_OF = re.compile(r"(?:(?<!total )\bof|\bamong)(?: the| these)? $", re.IGNORECASE)
# "150 each to placebo and aspirin" is twice as many.
_EACH = re.compile(r"\beach\b")


def sum_of_parts(examined: Examined) -> Iterator[ConsistencyFinding]:
    """Add up the parts of each number of people that a sentence divides."""
    for statement in examined.sentences(_PARTED):
        yield from _in_sentence(statement)


def _in_sentence(statement: Statement) -> Iterator[ConsistencyFinding]:
    for found in (each for cue in (_ARMS, _SIZED) for each in cue.finditer(statement.text)):
        before = statement.text[max(0, found.start() - _LOOK_BACK) : found.start()]
        if re.search(_ASSIGNED, before + found.group()) and not _EACH.search(found["parts"]):
            partial = bool(_OUT_OF.search(before) or _NOT_ALL.search(found["between"]))
            yield from _compared(statement, found, partial=partial)
    for found in _SEXES.finditer(statement.text):
        yield from _compared(statement, found, partial=False)


def _compared(statement: Statement, found: re.Match[str], *, partial: bool) -> Iterator[ConsistencyFinding]:
    total, parts = whole_number(found["total"]), [whole_number(part) for part in _PART.findall(found["parts"])]
    evidence, added = sentence_evidence(statement), sum(parts)
    detail = f"{' + '.join(f'{part:,}' for part in parts)} = {added:,}; the article states {total:,} in all"
    if added == total:
        yield agree(_CHECK, f"{detail}.", evidence)
    elif partial and added < total:
        yield cannot_check(_CHECK, f"{detail}, of whom some may be in none of the parts.", evidence)
    elif total not in parts:  # where all were in each part, one after the other
        yield disagree(_CHECK, f"{detail}.", evidence)
