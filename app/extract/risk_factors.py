"""Reads which conditions make the drug more dangerous: "heart failure increases the risk of acidosis with it"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.conditions import ILLNESS, conditions
from app.extract.modality import is_negated
from app.extract.own_names import names_own_drug
from app.vocabulary.restrictions import CARRIES

_INCREASES = Cue(
    rf"(?:^|[,;:] |\bthat )(?P<subject>[^,;:]{{3,120}}?) "
    rf"(?P<verb>(?:may |can |could |also )*(?:{CARRIES}|(?:increases?|raises?) the (?:risk|likelihood)|"
    r"(?:is|are) (?:a |an )?(?:\w+ )?risk factors?))\b",
    re.IGNORECASE,
)
_NOT_A_CONDITION = re.compile(
    r"\b(?:it|use|treatment|therapy|drugs?|medications?|doses?|effects?|this|these)\b", re.IGNORECASE
)
_PARENTHESIS = re.compile(r"\s?\([^()]*\)")


def risk_factors(text: str, own: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Each condition that the sentence makes responsible for a greater danger, with the words that say so."""
    plain = _PARENTHESIS.sub("", text)
    for found in _INCREASES.finditer(plain):
        subject = found.group("subject")
        if names_own_drug(subject, own) or _NOT_A_CONDITION.search(subject) or is_negated(plain, found.start("verb")):
            continue
        if ILLNESS.search(subject):
            advice = _rest_of_clause(plain[found.start("verb") :])
            yield from ((name, advice) for name in conditions(subject) if ILLNESS.search(name))


def _rest_of_clause(text: str) -> str:
    return re.split(r"[,;:.](?:\s|$)", text)[0].strip()
