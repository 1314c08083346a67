"""Reads who is singled out: a group that a clause names, and of whom it says that something else is done or holds.

The clause names the group first, "in kidney failure the dose is halved", "smokers are told to stop", or last, "no more
than 20 mg is given to people with cirrhosis". What is said of it is one of a few kinds of statement, whose words are in
`app.vocabulary.singled_out`: another dose, a greater danger, a check, nothing known, another drug, what they are told.
On safety any word of care or danger does, and the group may stand in the middle, where it is told least surely.
A dose is for an illness as often as for those who have it: only who clears the drug otherwise counts there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice

from app.cue import AnyCue, Cue
from app.extract.conditions import ILLNESS, PERSON, conditions
from app.extract.listed_items import is_sentence
from app.extract.modality import is_negated
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade
from app.vocabulary import singled_out as words
from app.vocabulary.warnings import REASSURING, UNCHANGED

_CLAUSE = re.compile(r"[;:] |\. (?=[A-Z])|,? (?=(?:and|but|while|whereas|so) )")
_JOINED = re.compile(r"^\s*(?:and|but|while|whereas|so(?: that)?|however,|therefore,|thus,) ", re.IGNORECASE)
_REASON_FIRST = Cue(r"^\s*(?:because|since|as|although|though|while|given that) [^,;]{3,120}, ", re.IGNORECASE)
_FRONT = re.compile(rf"\s*(?:\w+ly, )?{words.TOWARDS} ", re.IGNORECASE)
_GOES_ON = re.compile(rf",? (?={words.GOES_ON})|, ", re.IGNORECASE)
_SUBJECT_ENDS = re.compile(rf" (?={words.DOES}\b)", re.IGNORECASE)
# There a group cannot end: "patients who already", "those whose liver".
_UNENDED = Cue(
    r"(?:\b(?:who|that|which|is|are|and|or|with|of|in|under|over|on|than|below|above|at|least|between|to)|"
    r"certain|some|many|most|other|its|their|[<>=\u2264\u2265])(?: (?:already|also|\w+ly))?$|\bwhose(?: [\w-]+){1,2}$",
    re.IGNORECASE,
)
_LAST = Cue(
    rf"\b(?:in|for|among|with|to|by|(?:if|when|where)(?= (?:the )?(?:creatinine|e?GFR))) (?P<group>(?:the "
    rf")?(?:{PERSON.pattern})[^;:]{{0,160}}"
    rf"|(?:\w+ ){{0,3}}{words.CLEARING}(?:[^;:.]|\.(?=\d)){{0,80}})$",
    re.IGNORECASE,
)
_MIDDLE = Cue(
    rf"\b(?:in|for|among|with|to|by|of) (?P<group>(?:the )?(?:{PERSON.pattern}) "
    r"(?:with|who|on|under|over|aged|of|at|in)\b[^;:]{3,160}?)"
    rf"(?=,? {words.DOES}\b|, (?:which|who|as|so|since|because|but|although|when|if|and)\b|$)",
    re.IGNORECASE,
)
_LIKEWISE = Cue(
    rf",? (?:as|so) (?:do|does|is|are|should|must) (?P<group>(?:the )?(?:{PERSON.pattern})[^;:]{{0,120}})$",
    re.IGNORECASE,
)
# "Those at increased risk, such as people with gout": the group itself says so.
_IN_DANGER = re.compile(rf"(?:the )?(?:{PERSON.pattern})(?: who are)? {words.IN_DANGER}\b", re.IGNORECASE)
_BEARERS = re.compile(rf"\b{words.BEARERS}\b", re.IGNORECASE)
# "The elderly", "kidney transplant recipients", "the frail": the subject itself, not what is said of others.
_PERSONS = re.compile(
    rf"(?:the |all |many )?(?:(?:(?!of\b|in\b|to\b|for\b|by\b|with\b|that\b|\w+ed\b)[\w-]+ ){{0,2}}?"
    rf"(?:patients|{words.BEARERS})|[\w-]+-\w+ (?:people|persons|individuals)|{PERSON.pattern})\b",
    re.IGNORECASE,
)
# "In diabetics glucose may rise": the group is one word.
_ONE_WORD = re.compile(
    rf"(?:the )?(?:{PERSON.pattern})(?= (?!with\b|who\b|under\b|aged\b|over\b|of\b|on\b|and\b|or\b))", re.IGNORECASE
)
_NO_GROUP = re.compile(rf"\b(?:{words.NO_GROUP})", re.IGNORECASE)
_CLEARING = re.compile(rf"\b{words.CLEARING}\b", re.IGNORECASE)
# No drug is for these.
_FAILING = re.compile(rf"\b{words.FAILING}", re.IGNORECASE)
_AGE = re.compile(
    r"\b(?:old|older|elderly|children|infants|babies|newborns|neonates|adolescents|aged?)\b|\d", re.IGNORECASE
)
_STATE = re.compile(
    r"\b(?:low|poor|weak\w*|deficien\w+|compromised|suppress\w+|weight|clearance|metaboli[sz]ers|acetylators|descent|"
    r"ancestry)\b",
    re.IGNORECASE,
)
_DOSED, _HOW_MUCH = Cue(rf"\b{words.DOSED}\b", re.IGNORECASE), Cue(rf"(?<![\w.]){words.HOW_MUCH}", re.IGNORECASE)
# Among uses an amount is as often what those are given whom the drug is for.
_LESS = Cue(rf"\b{words.LESS}\b", re.IGNORECASE)
_LOOKED_AFTER = Cue(
    rf"\b{words.BY_RULE}(?: be)?(?: \w+ly)? (?:be )?{words.LOOKED_AFTER}\b|\b{words.VIGILANCE}\b", re.IGNORECASE
)
_MORE_EASILY = Cue(rf"\b{words.MORE_EASILY}\b", re.IGNORECASE)
_HAPPENS = Cue(rf"\b{words.HAPPENS}\b", re.IGNORECASE)
_UNKNOWN = Cue(rf"\b{words.NOT_LOOKED_INTO}\b", re.IGNORECASE)
_ELSE = Cue(rf"\b{words.SOMETHING_ELSE}\b", re.IGNORECASE)
_TOLD = Cue(rf"\b{words.TOLD}\b|^{words.INSTRUCTED}\b", re.IGNORECASE)
_CARE = Cue(rf"\b(?:{words.CARE}|{words.DANGER})\b", re.IGNORECASE)
_LESSENED = Cue(rf"\b{words.LESSENED}", re.IGNORECASE)
_ANYWHERE = AnyCue(_HOW_MUCH, _UNKNOWN, _ELSE)
_ON_SAFETY = AnyCue(_ANYWHERE, _LOOKED_AFTER, _MORE_EASILY, _HAPPENS, _TOLD, _CARE)
_MEASURED = Cue(words.MEASURED, re.IGNORECASE)
_COUNTED = Cue(words.COUNTED, re.IGNORECASE)
_SAID_OF_LAST = (_LOOKED_AFTER, _MORE_EASILY, _CARE)
_WITHIN = (_MORE_EASILY, _CARE)
_MEANT_FOR = Cue(words.MEANT_FOR, re.IGNORECASE)
_FINE = Cue(rf"\b(?:{REASSURING}|{UNCHANGED}|{words.SAME_DOSE})\b", re.IGNORECASE)
# What only tells what is used, or what was measured or counted.
_NO_ADVICE = (_FINE, _MEASURED, _COUNTED, _ELSE, _MEANT_FOR)


@dataclass(frozen=True, slots=True)
class _Said:
    """A group of a clause, and what the clause says of it."""

    group: str
    rest: str
    is_last: bool = False
    is_within: bool = False


def singled_out(text: str, *, on_safety: bool, on_use: bool = False) -> Iterator[Restriction]:
    """Find whom a sentence singles out; more counts where all is about safety, and less among uses."""
    if not (_ON_SAFETY if on_safety else _ANYWHERE).search(text):
        return
    for clause in _clauses(text):
        groups = _apart(clause, partial(_holds, on_safety=on_safety, on_use=on_use))
        if names := tuple(dict.fromkeys(name for group in groups for name in group)):
            yield Restriction(Grade.CAUTION, names, advice=" ".join(clause.split()).strip(" .,") or None)


def sets_apart(group: str, text: str) -> bool:
    """Tell whether what is said of a group that a heading names sets it apart."""
    return _holds(_Said(group, text), on_safety=True)


def _clauses(text: str) -> Iterator[str]:
    """Part the sentence where another one begins; "in the old and in the sick" is no sentence."""
    start = 0
    for end in _CLAUSE.finditer(text):
        whole, rest = text[start : end.start()], text[end.end() :]
        if end.group().strip(" ,") or (is_sentence(whole) and is_sentence(_CLAUSE.split(rest)[0])):
            yield whole
            start = end.end()
    yield text[start:]


def _apart(clause: str, holds: Callable[[_Said], bool]) -> Iterator[tuple[str, ...]]:
    """Name the group that the clause begins with, and the group that it ends in, where what is said sets it apart."""
    clause = _REASON_FIRST.sub("", _JOINED.sub("", clause)).strip(" .")
    front = _FRONT.match(clause)
    begun = list(_in_front(clause[front.end() :]) if front else _subjects(clause))
    # To name a group takes longest.
    if any(map(holds, begun)):
        named = ((said, names) for said in begun if (names := _of_note(said.group)))
        yield from (names for said, names in islice(named, 1) if holds(said))
    last = _LAST.search(clause)
    if last and holds(_Said(last.group("group"), clause[: last.start()], is_last=True)):
        yield _of_note(last.group("group"))
    for said in (*_within(clause), *_likewise(clause)):
        if holds(said):
            yield _of_note(said.group)


def _within(clause: str) -> Iterator[_Said]:
    """Give the groups that stand in the middle."""
    for found in _MIDDLE.finditer(clause):
        yield _Said(found["group"], f"{clause[: found.start()]} {clause[found.end() :]}", is_within=True)


def _likewise(clause: str) -> Iterator[_Said]:
    """Give those of whom the same is said last: "the old need care, as do those with gout"."""
    if found := _LIKEWISE.search(clause):
        yield _Said(found["group"], clause[: found.start()])


def _in_front(clause: str) -> Iterator[_Said]:
    """Give where the group in front may end: at the next words that begin a sentence."""
    if one := _ONE_WORD.match(clause):
        yield _Said(one.group(), clause[one.end() :])
    for end in _GOES_ON.finditer(clause):
        group, rest = clause[: end.start()], clause[end.end() :]
        if _UNENDED.search(group):
            continue
        comma = end.group().startswith(",")
        if not comma or is_sentence(f" {rest.split(', ')[0]} "):
            yield _Said(group, rest)
            if comma:
                return


def _subjects(clause: str) -> Iterator[_Said]:
    """Give where persons that are the subject may end."""
    if _PERSONS.match(clause):
        for end in _SUBJECT_ENDS.finditer(clause):
            group = clause[: end.start()]
            if not _UNENDED.search(group):
                yield _Said(group, clause[end.end() :])


def _of_note(group: str) -> tuple[str, ...]:
    """Keep illnesses, ages and states, and who bears something."""
    if _NO_GROUP.search(group):
        return ()
    cues = (ILLNESS, _AGE, _STATE, _BEARERS, _CLEARING)
    return tuple(name for name in conditions(group) if any(cue.search(name) for cue in cues))


def _holds(said: _Said, *, on_safety: bool, on_use: bool = False) -> bool:
    """Tell whether what is said sets the group apart."""
    rest = said.rest
    if said.is_within:
        return on_safety and _holds_within(said)
    if _UNKNOWN.search(rest) or _ELSE.search(rest):
        return True
    if _FINE.search(rest) or _MEASURED.search(rest):
        return False
    if _is_dosed_otherwise(said, on_use=on_use):
        return True
    if not on_safety or _COUNTED.search(rest):
        return False
    kinds = _SAID_OF_LAST if said.is_last else (*_SAID_OF_LAST, _HAPPENS, _TOLD)
    return _tells(rest, (kind for kind in kinds if kind is not _CARE or not _MEANT_FOR.search(rest)))


def _holds_within(said: _Said) -> bool:
    """Tell it of a group in the middle, which a sentence on a use or a finding names as often."""
    told = _IN_DANGER.match(said.group) or _tells(said.rest, _WITHIN)
    return bool(told) and not any(cue.search(said.rest) for cue in _NO_ADVICE)


def _is_dosed_otherwise(said: _Said, *, on_use: bool) -> bool:
    """Tell whether those who clear the drug otherwise get another dose."""
    if not (_CLEARING.search(said.group) and _DOSED.search(said.rest)):
        return False
    return bool((_LESS if on_use and not _FAILING.search(said.group) else _HOW_MUCH).search(said.rest))


def _tells(rest: str, kinds: Iterable[Cue]) -> bool:
    """Tell whether one of these is said, and not denied."""
    rest = _LESSENED.sub(" ", rest)
    told = (cue.search(rest) for cue in kinds)
    return any(one and not is_negated(rest, one.start()) for one in told)
