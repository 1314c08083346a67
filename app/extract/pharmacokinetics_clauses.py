"""Finds what of a sentence is said of one value: other clauses that "and" joins speak of something else.

"In adults the bioavailability is 60%, and the half-life is 5 hours, and a dose of 5 mg is usual": of the half-life only
its own clause tells, and what the sentence begins with.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.cue import Cue
from app.extract.modality import clause_bounds
from app.extract.pharmacokinetics_binding import Bound
from app.extract.pharmacokinetics_cues import Mention, mentions
from app.extract.pharmacokinetics_pieces import cut, values_of
from app.values.quantity import FoundQuantity

_VERB = (
    r"(?:is|are|was|were|has|have|had|may|can|should|must|occurs?|appears?|lasts?|begins?|falls|rises|increases"
    r"|needs?|requires?|decreases|averages|varies|reaches|undergoes|shows?|exhibits?|inhibits?|crosses|enters)"
)
_SAYS = re.compile(rf"\b{_VERB}\b", re.IGNORECASE)
# "And a starting dose of 5 mg is recommended": a subject and a verb of its own; "and is 5 h in children" has none.
_JOINT = Cue(
    rf"(?:,\s|\s)(?:and|but|while|whereas|so)\s(?!{_VERB}\s)"
    rf"(?:(?!(?:and|or|but|which|that|who|whose|whom|{_VERB})\s)[\w.%/'\u2019\u2013-]+\s){{1,9}}{_VERB}\s",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d")
# "And its half-life of 9 hours ...": another parameter.
_AND_ITS = re.compile(r",? (?:and|but|while|whereas) (?:its|the) (?:[\w-]+ ){0,3}$", re.IGNORECASE)
# "Clearance is 5 L/h in smokers, the half-life is 9 hours".
_COMMA = re.compile(
    r"(?:,? (?:and|but|while|whereas)|,)(?: (?:its|the|an?))?(?: (?!(?:in|for|after|with|at|of)\b)[\w-]+){0,3} $",
    re.IGNORECASE,
)
_IS = re.compile(r"(?: of (?:the )?[\w-]+)? (?:is|was|are|were|ranges|averages)\b")
# "In the elderly the half-life ...": what a sentence begins with holds for all of it.
_FRONT = re.compile(r"\W*(?:in|after|following|when|for|with|during|by|upon|among|at|if|given|on)\s", re.IGNORECASE)
# How soon it acts and how long are told of one intake.
_EFFECTS = frozenset({"onset_of_action", "duration_of_action"})
_OF_PEOPLE = re.compile(r",? (?:in )?(?:who|whom|whose)\b", re.IGNORECASE)
_AGE_BEHIND = re.compile(r" (?:of age|old)\b", re.IGNORECASE)
_AT = re.compile(r"\bat(?: about| the age of| age)? $", re.IGNORECASE)
_AT_AGE = re.compile(
    r" (?:at|by) (?P<age>(?:about |the age of |age )?[\w.\u2013-]+ (?:to \w+ )?"
    r"(?:days?|weeks?|months?|years?)(?: of age| old)?|birth)\b"
    r"(?! (?:of|after|into)\b)",
    re.IGNORECASE,
)
_AGES = frozenset({"wk", "mo", "a"})
_OF_AGE = re.compile(r"\W*(?:at|by) (?P<age>(?:about )?[\w.\u2013-]+ \w+ of age|birth)\b", re.IGNORECASE)
_CHANGES_WITH_AGE = frozenset(
    {"elimination_half_life", "clearance", "volume_of_distribution", "protein_binding", "bioavailability"}
)
_AGED = re.compile(
    r"\b(?:aged|(?:older|younger) than|the age of)(?: (?:up to|under|over|above|below|between))? $", re.IGNORECASE
)


def words_around(text: str, found: Bound) -> tuple[int, int]:
    """Find the words around a value, up to the next value of its kind, within its clause."""
    at = found.value.start
    values = [v for v in values_of(text, found.mention.parameter) if v.start == at or not _is_age(text, v)]
    index = next(i for i, value in enumerate(values) if value.start == at)
    start = cut(text, values[index - 1].end, found.value.start) if index else 0
    end = cut(text, found.value.end, values[index + 1].start) if index + 1 < len(values) else len(text)
    clause_start, clause_end = clause_bounds(text, found.value.start)
    return max(start, clause_start), min(end, clause_end)


def _is_age(text: str, value: FoundQuantity) -> bool:
    """Tell whether a time is the age of those that the value before it is of."""
    aged = _AGE_BEHIND.match(text, value.end) or _AGED.search(text, 0, value.start)
    return bool(aged or (value.quantity.unit in _AGES and _AT.search(text, 0, value.start)))


def age_behind(text: str, found: Bound) -> str | None:
    """Give the age at which a value holds: "3.5 hours at three months"."""
    if found.mention.parameter not in _CHANGES_WITH_AGE:
        return None
    front = _OF_AGE.match(text, own_clause(text, found)[0], found.value.start)
    age = _AT_AGE.match(text, found.value.end) or _AT_AGE.match(text, found.mention.end) or front
    return age["age"] if age else None


def own_clause(text: str, found: Bound) -> tuple[int, int]:
    """Give where the clause of a value begins and ends, other clauses that "and" joins to it left out."""
    start, end = clause_bounds(text, found.value.start)
    ends = [end]
    for joint in _JOINT.finditer(text, start, end):
        said = _SAYS.search(text, start, joint.start())
        if joint.start() < found.mention.start:
            start = joint.start() if said or _NUMBER.search(text, start, joint.start()) else start
        elif said and joint.start() >= found.value.end:
            ends.append(joint.start())
    if (its := _begins(text, start, found.mention)) and _NUMBER.search(text, start, its.start()):
        start = its.start()
    following = (_begins(text, found.value.end, one) for one in mentions(text) if one.start < end)
    return start, min([*ends, *(joint.start() for joint in following if joint)])


def _begins(text: str, start: int, mention: Mention) -> re.Match[str] | None:
    """Find where a parameter begins what is said of it: with "and its", or with a comma where it has a verb."""
    pattern = _COMMA if _IS.match(text, mention.end) else _AND_ITS
    return pattern.search(text, start, mention.start)


def said_of(text: str, found: Bound, bounds: tuple[int, int], bound: Sequence[Bound]) -> tuple[str, str]:
    """Give the words of a value, and what of its clause is said before; bounds: from value to value of its kind."""
    clause_start, _ = clause_bounds(text, found.value.start)
    start, end = own_clause(text, found)
    before = [one for one in mentions(text) if clause_start <= one.start < start]
    values = [one for one in bound if clause_start <= one.value.start < start]
    if found.mention.parameter in {*_EFFECTS, *(one.parameter for one in before)} or not (before or values):
        start = clause_start  # What is said before is no other value's alone.
    head = text[start : found.mention.start]
    if start > clause_start:
        head = f"{head} {_said_of_all(text, clause_start, before)}"
    start = max(start, _people_meant(text, found, bound))
    return text[max(bounds[0], start) : min(bounds[1], end)], head


def _said_of_all(text: str, start: int, named: Sequence[Mention]) -> str:
    """Give what a clause begins with, and in or after what its first parameter was found: "the clearance in men is"."""
    if not named:
        return ""
    front = text[start : named[0].start].partition(",")[0] if _FRONT.match(text, start) else ""
    verb = _SAYS.search(text, named[0].end)
    found_in = text[named[0].end : verb.start()] if verb else ""
    return f"{'' if _SAYS.search(front) else front} {'' if _NUMBER.search(found_in) else found_in}"


def _people_meant(text: str, found: Bound, bound: Sequence[Bound]) -> int:
    """Give where those begin to be told of that a value is said of by "who": behind the last value before."""
    who = [who.start() for who in _OF_PEOPLE.finditer(text, 0, found.mention.start)][-1:]
    return max((other.value.end for other in bound if who and other.value.end <= who[0]), default=0)
