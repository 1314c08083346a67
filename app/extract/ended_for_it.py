"""Reads that the drug is stopped for what the sentence before told of: "If this occurs, it should be withdrawn"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import Cue
from app.extract.conditions import ILLNESS, conditions
from app.extract.modality import is_negated
from app.extract.precaution_facts import precaution
from app.extract.reaction_names import is_reaction
from app.extract.statements import Statement
from app.facts.precautions import PrecautionFact
from app.vocabulary.hazards import HAPPENS
from app.vocabulary.restrictions import COMES, STOPPED

_IF_IT_COMES = Cue(
    rf"^(?:if|when|should) (?:this|these|it|they|either|any of these) (?:{COMES}|occur|develop|arise|happens?)\b"
    rf"[^;:.]*?\b"
    rf"(?:should|must|ha(?:s|ve) to|needs? to)(?: \w+ly)? be (?:\w+ly )?{STOPPED}\b",
    re.IGNORECASE,
)
_TOLD = Cue(rf"^(?P<sign>[^;:.]{{3,100}}?) {HAPPENS}\b", re.IGNORECASE)


def ended_for_it(statement: Statement) -> Iterator[PrecautionFact]:
    """Find what happened by the sentence before, where this one says that the drug is stopped if it does."""
    if not (comes := _IF_IT_COMES.search(statement.text)):
        return
    sentences = statement.block.sentences
    at = next(index for index, sentence in enumerate(sentences) if sentence.span == statement.sentence.span)
    if at == 0:
        return
    before = replace(statement, sentence=sentences[at - 1])
    told = _TOLD.search(before.text)
    if told and not is_negated(before.text, told.end()):
        for name in conditions(told["sign"]):
            if ILLNESS.search(name) or is_reaction(name):
                yield precaution([before, statement], name, comes.group())
