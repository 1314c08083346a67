"""Reads what limits a ban to part of the use of the drug: of all other use the article has not said it.

* in front: "when used to prevent ulcers, it is contraindicated in ...", "at high doses, it ...";
* as what is forbidden: "the tablets must not be given to ...", "intravenous use in ... should be avoided";
* right behind: "not recommended as a cough medicine for ...", "should not take the tablet form";
* at the end: "contraindicated in pregnancy when used for acne".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from app.cue import AnyCue, Cue
from app.extract.conditions import ILLNESS, PERSON
from app.extract.own_names import names_own_drug
from app.extract.restriction_triggers import triggers
from app.extract.substances import substances_in
from app.facts.limits import MOST_OF_LIMIT
from app.vocabulary import limits as words
from app.vocabulary.handling import WAY_GIVEN, WAYS_IN

_VERB = r"(?:is|are|was|were|should|must|may|can|cannot|could|might|has|have|does|do|requires?|needs?|calls?)\b"
_PERSONS = rf"(?:the )?(?:{PERSON.pattern})"
_WHAT = r"[^,;:.()]{3,80}?"
_FOR_PURPOSE = rf"(?:(?:for|in) (?:the )?(?:[\w-]+ )?{words.PURPOSE} (?:of|against) {_WHAT}|to treat {_WHAT})"
_COMBINED = rf"{words.COMBINED} with {_WHAT}"
# How it is used, behind "when used".
_USE = (
    rf"(?:{_FOR_PURPOSE}|to {words.TO_ACHIEVE} {_WHAT}|for (?!{_PERSONS}){_WHAT}"
    rf"|as (?:an? |the )?(?!directed|prescribed|recommended|needed|intended"
    rf"|indicated){_WHAT}|(?:at|in) {words.DOSES}|{WAY_GIVEN}|{words.WAY_ADVERBS}|alone|{_COMBINED}|with {_WHAT})"
)
_WHEN_USED = rf"(?:when|if|where) (?:(?:it|they|[\w-]+) (?:is|are) )?(?:being |also )?{words.USED} {_USE}"
_IN_FRONT = Cue(
    rf"\W*(?:(?:however|therefore|thus|in addition|moreover|also|and|or|that),? )*(?P<limit>{_WHEN_USED}"
    rf"|(?:used|given|taken|administered) {_USE}|{_FOR_PURPOSE}|(?:for|with|of) (?:the )?{words.FORMS}"
    rf"|(?:at|in|with) (?:the )?{words.DOSES}|{_COMBINED}|(?:for|in) (?!{_PERSONS})(?P<illness>[^,;:.()]{{3,60}}?)"
    rf"|(?P<persons>(?:in|for|among) {_PERSONS}[^;:.]{{0,80}}?)|{words.WAY_ADVERBS})"
    rf"(?:, | (?=(?P<next>(?!(?:who|that|which)\b)[\w-]+) (?:{_VERB}|$)))",
    re.IGNORECASE,
)
_LISTED_NEXT = re.compile(r"(?:[^,;.]{2,60}, )*(?:(?:and|or) )?")
_IT = frozenset({"it", "they", "this", "these", "use"})
# Groups of patterns that hold the drug's name, and those that hold nothing else.
_NAMES = frozenset({"before", "of", "used", "own", "drug"})
_BY_NAME = frozenset({"own", "drug"})
_AS_USE = rf"use (?:of (?P<used>[\w-]+) )?(?:{_FOR_PURPOSE}|as (?:an? |the )?{_WHAT}|for (?!{_PERSONS}){_WHAT})"
_PART = (
    r"(?:(?P<before>(?!(?:in|at|for|by|with|of|to|on)\b)[\w-]+) )??"
    rf"(?:{words.DOSES}|{words.FORMS}|{words.ANY_FORM_WITH}|{words.WAYS})"
    rf"(?: of (?:(?:the|{words.KIND_OF_FORM}) )?(?P<of>[\w-]+))?"
    rf"(?:,? (?:and|or) (?:{words.DOSES}|{words.FORMS}|{words.WAYS}))?"
)
_OWN_PART = rf"(?:{words.KIND_OF_FORM}|(?:{words.LITTLE}|high)[- ]dose) (?P<own>[\w-]+)"
# "Foonib at doses above 40 mg is contraindicated".
_OWN_SO_MUCH = rf"(?P<drug>(?!{words.USED}\b)[\w-]+),? (?:at|in|with) {words.DOSES}"
_SUBJECT = Cue(
    rf"(?:^\W*|, |\b(?:and|or|that) )(?:(?:the|its|some|certain|these|use of|using|taking|giving) )*"
    rf"(?P<limit>{_PART}(?: for {_WHAT})?|{_AS_USE}|{_OWN_PART}|{_OWN_SO_MUCH}"
    rf"|(?P<joint>(?:{words.JOINT}) (?:with|of) {_WHAT}))"
    rf"(?: \([^()]{{2,60}}\))?(?: (?:in|by|during|for|to|among|while|when|also) [^;:.]{{3,150}}?)?"
    # "The maximum dose is 20 mg" forbids nothing.
    rf" (?:{_VERB}(?! (?:\w+ )?\d)|$)",
    re.IGNORECASE,
)
_OF_IT = Cue(rf"(?:^|[ (])(?P<limit>{_OWN_SO_MUCH}|{_OWN_PART}|{_PART})(?=[ ,;:.)]|$)", re.IGNORECASE)
_WHEN = Cue(rf"(?P<drug>[\w-]+),? (?P<limit>{_WHEN_USED}|{_COMBINED}),? (?:{_VERB}|$)", re.IGNORECASE)
_BEHIND = Cue(
    rf"(?: to be {words.USED}| for use)? (?P<limit>{_FOR_PURPOSE}|to {words.TO_ACHIEVE} {_WHAT}|as (?:an? |the ){_WHAT}"
    rf"|{WAY_GIVEN}|{words.BY_ITSELF}|{_WHEN_USED}|(?:at|in|for|with) (?:the )?{words.DOSES}"
    rf"|for {WAYS_IN} (?:use|administration)"
    rf"|for (?!{_PERSONS}|use\b)[^,;:.()]{{3,60}}?(?= (?:in|by) {_PERSONS}))"
    r"(?= (?:in|by|for|to|during|if|when|while|among)\b)",
    re.IGNORECASE,
)
_WAY_BEHIND = Cue(
    rf" (?:(?:(?:to be )?{words.USED} )?(?:{WAY_GIVEN}|{words.BY_ITSELF})"
    rf"|when {words.USED} (?:alone|{words.WAY_ADVERBS}|{WAY_GIVEN}|as {_WHAT})"
    rf"|for {WAYS_IN} (?:use|administration))"
    r"(?= (?:in|to|for|by|during|if|when|while)\b)",
    re.IGNORECASE,
)
_OBJECT = Cue(
    rf" (?:the |any )?(?P<limit>{_PART}|{_OWN_PART})(?=[,;.]|$| (?:if|when|because|as|in|during|for)\b)", re.IGNORECASE
)
_IT_FOR = Cue(
    rf" (?:it|(?:the|this) (?:drug|medication|medicine)|(?P<drug>[\w-]+)) (?P<limit>(?:to {words.TO_ACHIEVE}|for) "
    rf"(?!{_PERSONS}){_WHAT})(?=[,;.]|$)",
    re.IGNORECASE,
)
_END = r"(?=$|,? (?:because|due to|owing to|since|as (?:it|this|they))\b)"
_AT_THE_END = Cue(
    # "In A, B, or together with C": the last one of a list.
    rf"(?<!\bor)(?<!\bnor),? (?P<limit>(?P<when>{_WHEN_USED})|(?:at|in) (?:{words.DOSES_BEYOND}"
    rf"|high(?:er)? doses)|{_FOR_PURPOSE}"
    rf"|{words.BY_ITSELF}|{_COMBINED}){_END}",
    re.IGNORECASE,
)
# "... except to treat poisoning": there it is not forbidden.
_EXCEPT = re.compile(r",? (?:except|unless|other than|apart from)(?: (?:when|where|if))?,?$", re.IGNORECASE)
_TO_THE_END = Cue(rf" (?P<limit>to {words.TO_ACHIEVE} {_WHAT}){_END}", re.IGNORECASE)
_NOT_USED = re.compile(rf"\bnot\b.* {words.USED}$", re.IGNORECASE)
# Of those who take something else, it is what they take that for.
_TAKERS = re.compile(
    r"\b(?:tak(?:e|es|ing)|receiv\w+|us(?:e|ing)|undergo\w+|treat\w+|on|given|therapy|drugs?|medic\w+|surgery)\b[^,;]*$",
    re.IGNORECASE,
)
# "Gout (tablets only)".
_ASIDE = Cue(
    rf" ?\((?P<limit>(?:(?:for|with|in|by) )?(?:the )?(?:(?:[\w-]+ ){{0,3}}{words.FORMS}|{words.DOSES}"
    rf"|{words.WAYS}|{WAYS_IN}|{_WHEN_USED}|{_FOR_PURPOSE}|{words.BY_ITSELF}|{_COMBINED}))(?: only)?\)",
    re.IGNORECASE,
)
_HEADING = re.compile(rf"(?:{words.FORMS}|{words.DOSES}|{words.WAYS}|{WAYS_IN})", re.IGNORECASE)
# "Contraindications of the tablets include ...".
_OF_PART = Cue(rf"\b(?:to|of|for|with) (?:the )?(?:use of )?(?P<limit>{_PART}|{_AS_USE}|{_OWN_PART})\b", re.IGNORECASE)
# "Especially with high doses": with others too.
_ABOVE_ALL = re.compile(
    r"\b(?:especially|particularly|above all|notably|mainly|including|even|such as|more so)"
    r"(?:,? (?:in|with|at|for|if|when|the))*\W*$",
    re.IGNORECASE,
)
_NEW_HALF = Cue(words.NEW_HALF, re.IGNORECASE)
_NEW_CLAUSE = Cue(words.NEW_CLAUSE, re.IGNORECASE)
_ANY = AnyCue(_IN_FRONT, _SUBJECT, _WHEN, _BEHIND, _OBJECT, _IT_FOR)
_REACH = 300


def limit_of(trigger: re.Match[str], own: frozenset[str], group: str = "") -> str | None:
    """Find what limits the words that restrict a group, in front of them or right behind."""
    text = trigger.string
    if not _ANY.may_match(text):
        return None
    behind = (cue.match(text, trigger.end()) for cue in (_BEHIND, _OBJECT, _IT_FOR))
    told = [found["limit"] for found in behind if found and _is_own(found, own)]
    return joined([*told[:1], *limits_before(text, trigger.start(), own, group)], own)


def limit_before(text: str, at: int, own: frozenset[str], about: str = "") -> str | None:
    """Find what limits a clause before a place in it; what it is `about` is no limit of it."""
    return joined(limits_before(text, at, own, about), own)


def clause_at(text: str, place: int) -> str:
    """Give the clause that a place of a sentence is in."""
    ends = sorted(
        {
            0,
            len(text),
            *(found.end() for found in _NEW_CLAUSE.finditer(text)),
            *(found.end() for found in _NEW_HALF.finditer(text)),
        }
    )
    at = bisect_right(ends, place)
    return text[ends[at - 1] : ends[min(at, len(ends) - 1)]]


def limit_named(naming: re.Match[str], own: frozenset[str]) -> str | None:
    """Find what limits words that call something a contraindication, "contraindications of the tablets include"."""
    of_part = _OF_PART.search(naming.group())
    if of_part and _is_own(of_part, own):
        return joined([of_part["limit"]], own)
    return limit_before(naming.string, naming.start(), own)


def without_front(subject: str, own: frozenset[str]) -> tuple[str, str | None]:
    """Part from what is called a contraindication what limits it in front: "with the tablets, gout is one"."""
    found = _IN_FRONT.match(subject)
    if not found or found["next"] or not _is_limiting(found, own):
        return subject, None
    return subject[found.end() :], joined([found["limit"]], own)


def part_limit(group: str, trigger: str = "") -> tuple[str, str | None]:
    """Part from the words for a group what limits the ban at their end.

    What it "should not be taken" for is a use, what it is "avoided" for is the reason.
    """
    bare = group.rstrip(" .,")
    found = _AT_THE_END.search(bare) or (_TO_THE_END.search(bare) if _NOT_USED.search(trigger) else None)
    if not found:
        return group, None
    if excepted := _EXCEPT.search(group, 0, found.start()):
        return group[: excepted.start()], None
    if found.start() == 0 or is_example(group[: found.start()]):
        return group, None
    if not found.groupdict().get("when") and _TAKERS.search(group, 0, found.start()):
        return group, None
    return group[: found.start()], found["limit"]


def joined(limits: Iterable[str | None], own: frozenset[str]) -> str | None:
    """Make one limit of all, the first alone where they are too long together."""
    every = list(dict.fromkeys(_small(" ".join(limit.split()), own) for limit in limits if limit))
    whole = ", ".join(one for one in every if not any(one != other and one in other for other in every))
    return (whole if len(whole) <= MOST_OF_LIMIT else every[0][:MOST_OF_LIMIT]) or None


def is_example(before: str) -> bool:
    """Tell whether what follows these words is only where it holds above all: "especially in the elderly"."""
    return bool(_ABOVE_ALL.search(before))


def _small(limit: str, own: frozenset[str]) -> str:
    """Begin with a small letter, but for names and abbreviations."""
    first = limit.split(" ", 1)[0]
    return limit if first[1:] != first[1:].lower() or names_own_drug(first, own) else limit[:1].lower() + limit[1:]


def end_with_way(trigger: re.Match[str]) -> int:
    """Find where the restricting words end, with the way of giving it that stands between them and the group."""
    behind = _WAY_BEHIND.match(trigger.string, trigger.end())
    return behind.end() if behind else trigger.end()


def aside_limit(item: str, own: frozenset[str]) -> tuple[str, str | None]:
    """Part from an item of a list what limits it in parentheses."""
    found = _ASIDE.search(item)
    return (item[: found.start()] + item[found.end() :], joined([found["limit"]], own)) if found else (item, None)


def announced_limit(line: str, own: frozenset[str]) -> str | None:
    """Find what limits all that a line announces: an introduction, or a heading that is nothing but that."""
    if _HEADING.fullmatch(line):
        return joined([line], own)
    if found := triggers(line):
        return limit_of(found[0], own)
    of_part = _OF_PART.search(line)
    return joined([of_part["limit"]], own) if of_part and _is_own(of_part, own) else None


def limits_before(text: str, at: int, own: frozenset[str], about: str = "", *, joint: bool = True) -> list[str]:
    """Find what is forbidden of the drug in the clause before a place, and what stands in front of it."""
    if not _ANY.may_match(text):
        return []
    near = text[max(0, at - _REACH) : at]
    half = near[_last_end(_NEW_HALF, near) :]
    clause = half[_last_end(_NEW_CLAUSE, half) :]
    subjects = [found for cue in (_SUBJECT, _WHEN) for found in cue.finditer(clause) if _is_own(found, own)]
    subjects = [found for found in subjects if joint or not found.groupdict().get("joint")]
    in_front = _IN_FRONT.match(half)
    limiting = in_front and _is_limiting(in_front, own) and not (about and _goes_on(in_front))
    found = [*subjects[-1:], *([in_front] if in_front and limiting else [])]
    return [each["limit"] for each in found if not _is_same(each["limit"], about)]


def limits_anywhere(text: str, own: frozenset[str]) -> list[str]:
    """Find so much of the drug, or a form of it, by the drug's name: "with high-dose foonib"."""
    found = _OF_IT.finditer(text) if _OF_IT.may_match(text) else ()
    return [
        each["limit"]
        for each in found
        if any(names_own_drug(name, own) for name in _names_in(each)) and not is_example(text[: each.start("limit")])
    ]


def _names_in(found: re.Match[str]) -> list[str]:
    return [name for key, name in found.groupdict().items() if name and key in _NAMES]


def _last_end(boundary: Cue, text: str) -> int:
    return max((found.end() for found in boundary.finditer(text)), default=0)


def _is_own(found: re.Match[str], own: frozenset[str]) -> bool:
    """Tell whether it is part of the use of this drug, by the names that stand with it."""
    for key, name in found.groupdict().items():
        foreign = name and key in _NAMES and not names_own_drug(name, own)
        if foreign and (key in _BY_NAME or substances_in(name)) and name.lower() not in _IT:
            return False
    return True


def _is_limiting(found: re.Match[str], own: frozenset[str]) -> bool:
    """Tell a limit from what else may open a sentence: an illness is one, and persons are."""
    if found["illness"] and not ILLNESS.search(found["illness"]):
        return False
    return not found["next"] or found["next"].lower() in _IT or names_own_drug(found["next"], own)


def _goes_on(in_front: re.Match[str]) -> bool:
    """Tell whether what follows is the next of the persons in front: "in people with gout, asthma, or ..."."""
    return bool(in_front["persons"]) and bool(_LISTED_NEXT.fullmatch(in_front.string, in_front.end()))


def _is_same(limit: str, about: str) -> bool:
    """Tell whether a limit is what is restricted itself: "in people with gout, it is contraindicated"."""
    one, other = limit.casefold(), " ".join(about.casefold().split()).strip(" .,")
    return bool(other) and (one in other or other in one)
