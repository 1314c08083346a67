"""Reads the conditions that research was done in: "In gout a trial found ...", "trials were done in gout"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from app.cue import AnyCue, Cue
from app.extract.indication_conditions import Condition
from app.extract.indication_names import is_condition, is_headed
from app.extract.indication_phrases import condition_list
from app.extract.phrases import either
from app.extract.statements import Statement
from app.vocabulary import indication_places as places
from app.vocabulary import indication_research as words

_MORE = r"(?:In addition|Also|Besides|Further(?:more)?|Moreover|More recently|Finally|Likewise),? "
# "In gout one trial found it better than placebo", "For gout, results were mixed".
_FRONTED = Cue(
    rf"^(?:{_MORE})?(?i:in|for) (?!an?\b|the\b|one\b|both\b|this\b|that\b|these\b|addition\b|other\b)"
    r"(?P<conditions>[^.;:()]{3,120}?)(?P<parted>,?) "
    rf"(?=(?:{either(words.SUBJECT_BEGINS)}"
    r"|[A-Za-z][\w-]{4,}(?: \w+)? (?:has|have|had|was|were|is|did|does|gave|showed|produced|proved))\b)"
)
_OUTCOME = re.compile(rf"\b{either(words.OUTCOMES)}\b", re.IGNORECASE)
# "Gout, asthma and hives have all been the subject of trials".
_SUBJECT = Cue(
    rf"^(?:{_MORE})?(?!(?:Because|Since|As|Although|Though|While|Whereas|When|If|Once)\b)"
    rf"(?P<conditions>[A-Za-z][^.;:()]{{2,160}}?) (?:has|have|is|are|was|were) "
    rf"(?:(?:all|both|also|each|likewise|currently|been|being|only|further) )*{either(words.STUDIED)}\b"
)
# Not reports of cases: these tell of harm as often.
_TRIALS = re.compile(r"\b(?:trials?|stud(?:y|ies)|research|investigations?|(?<!case )data)\b", re.IGNORECASE)
# "Small studies have been done in gout", "a trial among people with gout".
_DONE_IN = Cue(
    rf"\b{either(words.RESEARCH)}\b[^.;:]{{0,60}}? {either(words.CONDUCTED)} (?:only |so far )?"
    r"(?:in|for|on|with|among) "
    # Of harm there are reports "of".
    rf"|^There (?:are|is|have been|has been) (?!no |few )(?:[\w-]+ ){{0,3}}{either(words.RESEARCH)} (?:on|about) "
    rf"|\b(?:trials?|study|studies) (?:in|of|with|among) "
    rf"(?=(?:\w+ ){{0,2}}{either(places.PERSONS)} (?:with|who have|suffering from)\b)",
    re.IGNORECASE,
)
_PEOPLE_IN = re.compile(rf"\b{either(places.PERSONS)} with\b", re.IGNORECASE)
_NO_TREATMENT = Cue(rf"\b{either(words.NO_TREATMENT)}\b", re.IGNORECASE)
_ANY = AnyCue(_FRONTED, _SUBJECT, _DONE_IN)


def may_tell_research(text: str) -> bool:
    """Tell whether a sentence may have a condition that research was done in at all."""
    return _ANY.may_match(text)


def studied(statement: Statement, own: frozenset[str]) -> Iterator[Condition]:
    """Read the conditions of a sentence on research; none where it tells what the drug does in the ill, or to them."""
    text = statement.text
    if not _ANY.may_match(text) or _NO_TREATMENT.search(text):
        return
    if (fronted := _FRONTED.match(text)) and _OUTCOME.search(text, fronted.end()):
        yield from _all_headed(fronted["conditions"], fronted.start("conditions"))
    if (subject := _SUBJECT.match(text)) and _TRIALS.search(text, subject.end("conditions")):
        yield from _all_headed(subject["conditions"], subject.start("conditions"))
    for done in _DONE_IN.finditer(text):
        yield from headed(condition_list(text[: _named_from(text, done.end(), own)], done.end()), _is_illness)


def _is_illness(name: str) -> bool:
    """Tell whether a name is headed by a condition, not by who was looked at: "hospital patients with fractures"."""
    return is_headed(name) and not _PEOPLE_IN.search(name)


def _named_from(text: str, at: int, own: frozenset[str]) -> int:
    """Give where the drug is named next: "in people with gout testol reduced pain"."""
    folded = text.casefold()
    named = [found for name in own if (found := folded.find(f" {name} ", at)) >= 0]
    return min(named, default=len(text))


def headed(conditions: list[Condition], is_one: Callable[[str], bool]) -> Iterator[Condition]:
    """Give the conditions of a list that begins with one; what stands beside them is left out."""
    if conditions and is_one(conditions[0].name):
        yield from (condition for condition in conditions if is_condition(condition.name))


def _all_headed(text: str, start: int) -> list[Condition]:
    """Read a list of which every member is a condition."""
    found = condition_list(text, 0)
    if not all(is_headed(condition.name) for condition in found):
        return []
    return [replace(condition, start=start + condition.start) for condition in found]
