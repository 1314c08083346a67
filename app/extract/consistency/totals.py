"""A number of people, against the parts that the same sentence makes of it: arms of a trial, women and men."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.consistency.examined import Examined, agree, cannot_check, disagree
from app.extract.evidence import sentence_evidence
from app.extract.statements import Statement, statements
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
_SEX = r"(?:men|males?|women|females?|boys|girls)"
_SEXES = Cue(rf"{_TOTAL} ?\((?P<parts>{WHOLE_NUMBER} {_SEX}(?:,| and|, and|/) ?{WHOLE_NUMBER} {_SEX}) ?\)")
_PARTED = AnyCue(Cue(_ASSIGNED), _SEXES)
_PART = re.compile(rf"(?<![\w.,/–-]){WHOLE_NUMBER}(?![\w.,]?\d)")
_LOOK_BACK = 30  # "a study randomized 90 people, 30 to ..."
# Of these some may have been left out of the parts.
_NOT_ALL = re.compile(r"\b(?:screened|enrolled|recruited|eligible|approached|assessed|of (?:whom|which|these|those))\b")


def sum_of_parts(examined: Examined) -> Iterator[ConsistencyFinding]:
    """Add up the parts of each number of people that a sentence divides."""
    for statement in statements(examined.document):
        if _PARTED.may_match(statement.text):
            yield from _in_sentence(statement)


def _in_sentence(statement: Statement) -> Iterator[ConsistencyFinding]:
    for found in (*_ARMS.finditer(statement.text), *_SEXES.finditer(statement.text)):
        into_arms = found.re is _ARMS.pattern
        told = statement.text[max(0, found.start() - _LOOK_BACK) : found.end()]
        if into_arms and not re.search(_ASSIGNED, told):
            continue
        total, parts = whole_number(found["total"]), [whole_number(part) for part in _PART.findall(found["parts"])]
        yield _compared(statement, total, parts, partial=into_arms and bool(_NOT_ALL.search(found["between"])))


def _compared(statement: Statement, total: int, parts: list[int], *, partial: bool) -> ConsistencyFinding:
    evidence, added = sentence_evidence(statement), sum(parts)
    detail = f"{' + '.join(f'{part:,}' for part in parts)} = {added:,}; the article states {total:,} in all"
    if added == total:
        return agree(_CHECK, f"{detail}.", evidence)
    if partial and added < total:
        return cannot_check(_CHECK, f"{detail}, of whom some may be in none of the parts.", evidence)
    return disagree(_CHECK, f"{detail}.", evidence)
