"""Tells what a trial found from what a drug is used for.

That it "reduced pain compared with placebo" tells of no use for pain: pain is what was measured. That it "was found
effective for gout" tells that gout is looked into, unless the section is on gout or the sentence says that it is used.
"""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.indication_conditions import Condition
from app.extract.modality import clause_bounds
from app.extract.phrases import either
from app.extract.statements import Statement
from app.facts.indications import IndicationStatus
from app.vocabulary import indication_places as places
from app.vocabulary import indication_research as words

_FOUND_OUT = Cue(rf"\b{either(words.FOUND_OUT)}\b", re.IGNORECASE)
_COMPARED = Cue(rf"\b{either(words.COMPARED)}\b", re.IGNORECASE)
_EVIDENCE = AnyCue(_FOUND_OUT, _COMPARED)
_IN_USE = re.compile(rf"\b{either(words.IN_USE)}\b", re.IGNORECASE)
_MEASURED = re.compile(rf"(?:(?!(?:benign|prostatic)\b)[\w'\u2019-]+ )*?{either(words.ENDPOINTS)}", re.IGNORECASE)
_PLAIN = re.compile(either(words.PLAIN_ENDPOINTS), re.IGNORECASE)
# "Reduced pain and fatigue": what the verb does something to, up to where it says in whom.
_EASED = re.compile(
    rf"\b(?:{either(places.EASE)}(?:s|d|ed|ing)?|reliev(?:ed|es|ing)|eas(?:ed|es|ing)|fewer|less|lower"
    r"|(?:reductions?|decreases?|improvements?) (?:in|of)) "
    r"(?:(?!\b(?:in|for|among|with|after|during|treat\w*)\b)[^.;:])*"
    r"(?: in [^.;:]{3,60},? (?:including|such as) [^.;:]*)?$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]{4,}")
_STEM = 7
# Words of headings and conditions that name none by themselves.
_GENERAL = frozenset(
    {"disorde", "disease", "syndrom", "medical", "uses", "treatme", "acute", "chronic", "severe", "symptom", "conditi"}
)


def is_measured(name: str) -> bool:
    """Tell whether a name is that of an outcome, whatever it is of: "operative blood loss", "overall mortality"."""
    return _MEASURED.fullmatch(name) is not None


def is_outcome(text: str, condition: Condition) -> bool:
    """Tell whether a condition is only what was measured where a drug was tried or compared."""
    clause, at = _clause(text, condition.start)
    measured = is_measured(condition.name) or _PLAIN.fullmatch(condition.name)
    return bool(measured and _EASED.search(clause[:at]) and _EVIDENCE.search(clause)) and not _IN_USE.search(clause)


def found_out(statement: Statement, condition: Condition, status: IndicationStatus) -> IndicationStatus:
    """Take for investigational what is told only as what somebody found out."""
    clause, _ = _clause(statement.text, condition.start)
    if status is not IndicationStatus.APPROVED or not _FOUND_OUT.search(clause):
        return status
    named = _stems(condition.name) & _stems(" ".join(statement.section.path))
    return status if named or _IN_USE.search(clause) else IndicationStatus.INVESTIGATIONAL


def _clause(text: str, at: int) -> tuple[str, int]:
    """Give the clause around a position, and where that is in it."""
    start, end = clause_bounds(text, at)
    return text[start:end], at - start


def _stems(words_of: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(words_of.lower())} - _GENERAL
