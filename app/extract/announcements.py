"""Says which of two neighbouring subjects a stretch of an article is about, where one section holds both."""

from __future__ import annotations

import re
from functools import lru_cache

from app.cue import Cue
from app.extract.conditions import PERSON
from app.extract.statements import Statement, topics_of
from app.vocabulary.restrictions import ASKS_FIRST, CAUTION, DISCOURAGED, FORBIDDEN, GROUPS_AT_RISK, RISK_FACTORS
from app.vocabulary.topics import Topic
from app.wikitext.document import BlockKind

_LONGEST_INTRODUCTION = 60
_LABEL = re.compile(r"[^:;.,]{3,60}(?=: )")
_WITH_DRUGS = re.compile(r"\b(?:with|alongside)(?: any of)?(?: the following[^:]{0,40})?\s*:?\s*$", re.IGNORECASE)
_VERBS = {
    topic: Cue(rf"(?<!not )\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)
    for topic, phrases in (
        (Topic.CONTRAINDICATIONS, FORBIDDEN + DISCOURAGED),
        (Topic.PRECAUTIONS, (*CAUTION, RISK_FACTORS, ASKS_FIRST, GROUPS_AT_RISK)),
    )
}


def announced(statement: Statement, among: frozenset[Topic]) -> frozenset[Topic]:
    """Those of `among` that the nearest announcement names: the list's introduction, else the innermost heading."""
    introduction = statement.block.introduction
    if introduction is not None and len(introduction.passage.quote) <= _LONGEST_INTRODUCTION:
        named = among.intersection(topics_of(introduction.passage.quote))
        if named:
            return named
    if introduction is not None and Topic.INTERACTIONS not in statement.topics:
        asked = _restricting(introduction.passage.quote)
        if asked in among:
            return frozenset({asked})
    return _headed(statement.section.path, among)


@lru_cache(maxsize=256)
def _headed(path: tuple[str, ...], among: frozenset[Topic]) -> frozenset[Topic]:
    """Those of `among` that the innermost heading of those that name any names."""
    return next((named for title in reversed(path) if (named := among.intersection(topics_of(title)))), frozenset())


@lru_cache(maxsize=1024)
def _restricting(introduction: str) -> Topic | None:
    """Read what a sentence before a list announces by its verb: "it must not be given to people with:"."""
    if _WITH_DRUGS.search(introduction) and not PERSON.search(introduction):
        return None
    said = [(found.start(), topic) for topic, verb in _VERBS.items() for found in verb.finditer(introduction)]
    return max(said)[1] if said else None


def announces_itself(text: str, topic: Topic) -> bool:
    """Tell whether a line says by its own label what it lists: "Absolute contraindications: asthma and gout"."""
    label = _LABEL.match(text)
    return label is not None and topic in topics_of(label.group())


def is_listed(statement: Statement) -> bool:
    """Tell whether it stands in a list."""
    return statement.block.kind is BlockKind.ITEM


def opens_block(statement: Statement) -> bool:
    """Tell whether it is the first sentence of its block, the one that names an item."""
    return statement.block.sentences[0].span == statement.sentence.span
