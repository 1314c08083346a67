"""What a restriction is, and how one is made of the words for a group and those that restrict it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.cue import Cue
from app.extract.conditions import ILLNESS, PERSON, conditions, is_reaction, strength_word
from app.extract.limits import end_with_way
from app.extract.restricted_groups import last_clause
from app.extract.restriction_triggers import Grade
from app.vocabulary.restrictions import JOINT_USE, PURPOSES

_PURPOSE = re.compile(
    rf"(?:(?:the )?{PURPOSES}\b|\d(?![\w-]* weeks?(?: of)? (?:pregnan|gestation))|which\b|such\b)", re.IGNORECASE
)
_IN_PERSONS = Cue(
    rf" (?:in|among|by) (?=(?:{PERSON.pattern})(?: (?:with|who|whose|under|younger|aged)\b|$))", re.IGNORECASE
)
_JOINT_USE = re.compile(rf"\b(?:{JOINT_USE})\b", re.IGNORECASE)
_OF_DRUGS = re.compile(r"\b(?:drugs?|medic\w+|agents?|inhibitors?|that|which|anti\w+|treat\w*)\b", re.IGNORECASE)
# "should not be started at the full dose": without its end, it would forbid the drug; "at a greater risk of falls".
_REST_OF_CLAUSE = re.compile(
    r" (?:at|with|on|above|below|until|unless|before|within|without|for|to)\b(?:[^,;.:()]|[.,](?=\d))*"
    r"| of\b(?:[^;.:()]|\.(?=\d))*"
)
# "Should be restricted to": to what; "not for longer than a week": how much of it is told by the rest alone.
_RESTRICTED_TO = re.compile(r" (?:[^;.:()]|\.(?=\d))+")
_OF_SO_MUCH = re.compile(r" (?:in|at|for|with)\b(?:[^;.:()]|\.(?=\d))+")
_STRENGTH_REACH = 15


@dataclass(frozen=True, slots=True)
class Restriction:
    """Who is restricted, as conditions in the article's words; `joint` means together with another drug.

    `limited_to` is the only use of the drug that it is said of, in the article's words.
    """

    grade: Grade
    conditions: tuple[str, ...]
    strength: str | None = None
    joint: bool = False
    advice: str | None = None
    limited_to: str | None = None


def restricting(
    grade: Grade, group: str, trigger: re.Match[str], *, joint: bool = False, limited_to: str | None = None
) -> Iterator[Restriction]:
    """Restrict each condition of a group, apart from what is joined with another drug."""
    found = _for_a_purpose(group) if _PURPOSE.match(group.strip()) else conditions(group)
    if not found:
        return
    strength = strength_word(trigger.string[max(0, trigger.start() - _STRENGTH_REACH) : trigger.end()])
    advice = _advice(grade, group, trigger)
    with_drugs = [
        name
        for name in found
        if (joint and not _is_illness(name)) or (_JOINT_USE.search(name) and not is_reaction(name))
    ]
    alone = [name for name in found if name not in with_drugs]
    for names, together in ((alone, False), (with_drugs, True)):
        if names:
            yield Restriction(grade, tuple(names), strength, together, advice, limited_to)


def _advice(grade: Grade, group: str, trigger: re.Match[str]) -> str | None:
    """Give the words up to the trigger; where they do not say all without those behind it, these too."""
    words = last_clause(trigger.string[: end_with_way(trigger)])
    if rest := _rest(grade, trigger, known=group.strip() in words):
        words += rest.group()
    return words.strip(" ,") or None


def _rest(grade: Grade, trigger: re.Match[str], *, known: bool) -> re.Match[str] | None:
    """Find what is told behind the trigger: to what it is restricted, how, or how much of it is forbidden."""
    if trigger.group().endswith(" to"):
        return _RESTRICTED_TO.match(trigger.string, trigger.end())
    if known:
        return _REST_OF_CLAUSE.match(trigger.string, trigger.end())
    so_much = grade is Grade.CAUTION and trigger.lastgroup in {Grade.FORBIDDEN.name, Grade.DISCOURAGED.name}
    return _OF_SO_MUCH.match(trigger.string, trigger.end()) if so_much else None


def _is_illness(name: str) -> bool:
    """Tell "caution with glaucoma" from the use with another drug."""
    return bool(ILLNESS.search(name)) and not _OF_DRUGS.search(name)


def _for_a_purpose(group: str) -> list[str]:
    """Read the persons behind a purpose: "for prevention of flu in people with asthma" restricts those with asthma."""
    persons = _IN_PERSONS.search(group)
    found = conditions(group[persons.end() :]) if persons else []
    return [name for name in found if ILLNESS.search(name) or PERSON.match(name)]
