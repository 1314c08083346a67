"""Reads checks in whatever frame, where no reader of a frame finds one.

The rule. In a clause that something measurable is named in, that names an act of looking at it, and that says that this
is to be done or is done again and again, the thing is checked. The act stands behind it with no other verb between
("the urea wants to be looked at"), or before it with nothing between but what leads to it ("an eye on the urea"). A
test whose name is that of an act needs no other ("a blood count before each dose").

No check is what was found or done in a trial, what tells an illness or too much of the drug, what a laboratory does,
what is denied, and what names only the condition under which, or the reason for which, something else is done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.checked_things import Thing, names_a_thing, things
from app.extract.modality import is_negated
from app.extract.monitoring_names import Monitoring
from app.extract.monitoring_schedule import schedule_of
from app.extract.passing_clauses import PassingClause, passing_clauses
from app.vocabulary.checking import (
    ACT_NAMES,
    ADVISING,
    ALONG,
    BEFORE_NAMES,
    DOING,
    GUIDES,
    KEPT_UNDER_WATCH,
    LEADING_TO,
    LOOKING,
    NO_CHECKS,
    ON_ACCOUNT_OF,
    REGULARLY,
    VERBS,
)
from app.vocabulary.monitoring import SAMPLES, SO_OFTEN

_LOOKING = Cue(rf"\b{LOOKING}\b", re.IGNORECASE)
_ACT_NAMES = Cue(rf"\b{ACT_NAMES}\b", re.IGNORECASE)
_ADVISING = Cue(rf"\b{ADVISING}(?!\w)", re.IGNORECASE)
_REGULARLY = Cue(rf"\b{REGULARLY}\b", re.IGNORECASE)
_KEPT = Cue(rf"\b{KEPT_UNDER_WATCH}\b", re.IGNORECASE)
_GUIDES = Cue(rf"\b{GUIDES}\b", re.IGNORECASE)
_ACTS, _TOLD = AnyCue(_LOOKING, _ACT_NAMES, _GUIDES), AnyCue(_ADVISING, _REGULARLY, _KEPT)
_NO_CHECKS = Cue(rf"\b(?:{'|'.join(NO_CHECKS)})\b", re.IGNORECASE)
_DOING = re.compile(DOING, re.IGNORECASE)
_SAMPLE = re.compile(rf"\b(?:{SAMPLES}|rate)\b", re.IGNORECASE)
_NO_VERB = rf"(?:(?!\b{VERBS}\b)[^;:.])*?"
# "... of young people ought also to be", and nothing else that is said of the thing.
_IS_TO_BE = re.compile(
    rf"{_NO_VERB}\b{VERBS}(?: (?:{VERBS}|\w+ly|be|been|being|to|also|first|then|often|always|again|worth|kept|"
    rf"therefore|for))*\s*",
    re.IGNORECASE,
)
# "... its levels measured", of which the verb stood before.
_MERELY = re.compile(r"(?: (?:\w+ly|also|again))*\s*", re.IGNORECASE)
_PARTICIPLE = re.compile(r"(?:ed|taken|drawn|done|carried out)(?: (?:up|at|after|into))?$", re.IGNORECASE)
# "An evaluation of the bones (urea, ...)".
_VERB = re.compile(rf"\b(?:{VERBS}|{LOOKING})\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(rf" (?:of|for) {_NO_VERB}\((?:(?:the|serum|plasma) )?", re.IGNORECASE)
_LEADING = re.compile(rf"[\s,]*(?:(?:{LEADING_TO}|{BEFORE_NAMES}|\w+ly)\b[\s,]*)*", re.IGNORECASE)
_ALONG = re.compile(rf"\b{ALONG}(?: (?:the|an?|their|its|{BEFORE_NAMES}))*\s*$", re.IGNORECASE)
_PARTED = re.compile(r"(?:^|[,;:(])\s*(?:and )?$")
_SO_OFTEN = re.compile(rf" {SO_OFTEN}\b", re.IGNORECASE)
_MEANS = re.compile(
    rf"\b{LOOKING}(?: \w+ly)? (?:by|with|using|via|through|by means of)(?: [\w-]+){{0,2}} $", re.IGNORECASE
)
# "The kidneys are watched by measuring urea": urea is what is measured.
_BY_LOOKING = re.compile(rf" (?:by|through|via) (?:\w+ly )?{LOOKING}\b", re.IGNORECASE)
_ON_ACCOUNT_OF = re.compile(rf"\b{ON_ACCOUNT_OF}(?: (?:the|an?|their|its|{BEFORE_NAMES}))*\s*$", re.IGNORECASE)
# So many characters before a thing lead to it, and so many part it from what is done to it.
_NEAR, _FAR = 60, 300
_MOST_ACTS = 40


def checks_in_passing(text: str, *, under_heading: bool = False, beside: bool = False) -> Iterator[Monitoring]:
    """Find each check of a sentence, `beside` those that are known or alone.

    Under a heading for tests nothing need say that it is to be done.
    """
    if not (_ACTS.may_match(text) and (under_heading or _TOLD.may_match(text))):
        return
    if not names_a_thing(text):
        return
    for clause in passing_clauses(text):
        if (under_heading or _is_told_of(clause)) and _is_of_use(clause):
            yield from _checked(clause, beside=beside)


def _is_of_use(clause: PassingClause) -> bool:
    """Tell whether the clause speaks of people who get the drug, and denies nothing."""
    return not (_NO_CHECKS.search(clause.text) or is_negated(clause.core))


def _is_told_of(clause: PassingClause) -> bool:
    """Tell whether the clause says that something is to be done, or is done by rule."""
    return bool(_ADVISING.search(clause.core) or _REGULARLY.search(clause.text) or _KEPT.search(clause.core))


def _checked(clause: PassingClause, *, beside: bool) -> Iterator[Monitoring]:
    """Read what is done in a clause; by which means only where it names nothing else that is checked."""
    found = list(_done(clause.core))
    means = [thing for thing in found if _MEANS.search(_before(clause.core, thing))]
    for thing in found:
        if thing not in means or not (beside or len(found) > len(means)):
            yield _monitoring(clause, thing)


def _done(core: str) -> Iterator[Thing]:
    acts = list(_LOOKING.finditer(core))[:_MOST_ACTS]
    for listed in _lists(core):
        done = any(_is_told(core, thing) or any(_is_object(core, thing, act) for act in acts) for thing in listed)
        yield from (thing for thing in listed if done or (acts and _is_along(core, thing)))


def _lists(core: str) -> list[list[Thing]]:
    """Put together what is named in one list, of which what is done to one is done to all."""
    lists: list[list[Thing]] = []
    for thing in things(core):
        if lists and _LEADING.fullmatch(core, lists[-1][-1].end, thing.start):
            lists[-1].append(thing)
        else:
            lists.append([thing])
    return lists


def _is_object(core: str, thing: Thing, act: re.Match[str]) -> bool:
    """Tell whether the act is done to the thing."""
    if _DOING.fullmatch(act.group()) and not (thing.is_act or _SAMPLE.search(thing.name)):
        return False
    if max(act.start() - thing.end, thing.start - act.end()) > _FAR:
        return False
    if act.start() >= thing.end:
        merely = _PARTICIPLE.search(act.group()) and _MERELY.fullmatch(core, thing.end, act.start())
        to_be = merely or _IS_TO_BE.fullmatch(core, thing.end, act.start())
        return bool(to_be) and not _BY_LOOKING.match(core, act.end())
    between = (core, act.end(), thing.start)
    return act.end() <= thing.start and bool(_LEADING.fullmatch(*between) or _IN_BRACKETS.fullmatch(*between))


def _is_told(core: str, thing: Thing) -> bool:
    """Tell whether the thing is itself an act that is advised, and not the occasion of another."""
    if not thing.is_act:
        return bool(_GUIDES.match(core, thing.end + 1))
    told = _ADVISING.search(core) and not _ON_ACCOUNT_OF.search(_before(core, thing))
    return bool(told or _SO_OFTEN.match(core, thing.end) or _REGULARLY.match(core, thing.end + 1))


def _is_along(core: str, thing: Thing) -> bool:
    """Tell what is named beside what is checked: "..., along with weight", "..., lipids after four weeks"."""
    before = _before(core, thing)
    return bool(_ALONG.search(before) or (_PARTED.search(before) and _SO_OFTEN.match(core, thing.end)))


def _before(core: str, thing: Thing) -> str:
    return core[max(0, thing.start - _NEAR) : thing.start]


def _monitoring(clause: PassingClause, thing: Thing) -> Monitoring:
    behind = map(schedule_of, _VERB.split(clause.core[thing.end : thing.end + _FAR]))
    schedule = next(filter(None, behind), ()) or ((clause.when,) if clause.when else ())
    return Monitoring(thing.name, schedule)
