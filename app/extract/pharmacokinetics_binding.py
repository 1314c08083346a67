"""Binds the quantities of a sentence to the parameters that it names.

A quantity is the value of the nearest parameter before it whose unit it has, if a linking word or sign stands directly
before it ("is", "of", "(" ...): that leaves out study lengths ("for up to 24 weeks"), intervals ("every 8 hours") and
ages. Or it is the value of the parameter directly after it ("a 5-hour half-life", "98 % is bound to").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.extract.pharmacokinetics_cues import Mention, look_alikes, mentions
from app.extract.pharmacokinetics_pairs import has_verb_of_before, pointed_at, respective, respective_owners
from app.extract.pharmacokinetics_pieces import is_aside
from app.extract.pharmacokinetics_shares import stated_values
from app.values.dimension import dimension
from app.values.quantity import FoundQuantity
from app.vocabulary.modality import ANIMALS, HUMANS
from app.vocabulary.patients import ANYBODY, GROUPS
from app.vocabulary.pharmacokinetics import (
    BEFORE_CUE,
    DIMENSIONS,
    LINKS,
    NOT_A_SHARE_OF_DOSE,
    NOT_BEFORE,
    POPULATIONS,
    TIME_LINKS,
)
from app.vocabulary.routes import ROUTES

# "A 5-hour half-life": no such order with "begins" and "lasts".
_NAMED_BEHIND = frozenset({"elimination_half_life", "tmax"})
_LONGEST_SENTENCE = 2000  # more is a table that has lost its cells
_LONGEST_GAP = 140
_NEAR = 40
_LONGEST_CHAIN = 260
_SHORT_TIMES = frozenset({"s", "min", "h"})
_LONG_TIMES = frozenset({"mo", "a"})


def _either(phrases: tuple[str, ...]) -> str:
    return "|".join(sorted(phrases, key=len, reverse=True))


_ADVERBS = r"(?:\s(?:\w+ly|also|often|only|just|only|even|on average|an average|a mean|the mean|average|mean))*"
_GENERIC = _either(LINKS)
_LINKED = {
    parameter: re.compile(
        rf"(?:(?:^|[\s(-])(?:{_either((_GENERIC, *TIME_LINKS.get(parameter, ())))}){_ADVERBS}"
        r"|[(:=,]|^|, (?:only|just|normally|usually|otherwise|ordinarily|typically|generally))\s?$",
        re.IGNORECASE,
    )
    for parameter in DIMENSIONS
}
_BEFORE = {kind: re.compile(rf"{pattern}$", re.IGNORECASE) for kind, pattern in BEFORE_CUE.items()}
_UNLINKED = re.compile(
    r"\b(?:every|per|(?:duration|period|interval|course|dose|dosage|age|day|week|total|infusion|pH|increase|decrease"
    r"|reduction|difference|volume|aged|weeks|days|trial|study)(?:\s(?:of|at))?)\s?$|\bup\sto\s$",
    re.IGNORECASE,
)
_OTHER_THING = re.compile(
    r";|\b(?:metabolites?|whereas|while|compared|than|versus|unlike|inhibit\w*|clearance of"
    r"|creatinine|placebo|occupancy|dietary|filtered|endogenous|(?:free|unbound) fractions?)\b",
    re.IGNORECASE,
)
# Behind one value, "and its availability is ..." begins a new clause; "and is 5 h in children" does not.
_NEW_CLAUSE = re.compile(
    r"(?:,|\band|\bbut)\s(?!(?:and|but|is|are|was|were|it|this|that)\s)(?:(?!(?:it|this|that)\s)[\w'\u2019-]+\s){1,9}"
    r"(?:is|are|was|were|has|have|occurs?|appears?|lasts?)\s",
    re.IGNORECASE,
)
# "6 days in adults; 9 days in children": the value goes on with the list that the semicolon parts.
_NEXT_MEMBER = re.compile(r"^[^;]{0,80};\s(?:and\s)?$")
_ABOUT = r"(?: about| approximately| around| up to| only)?"
_BECOMES = (
    r"(?:is|was|can be|may be|(?:may |can )?(?:rises?|falls?|increases?|be (?:prolonged|increased|extended|reduced)) to"
    r"|is (?:prolonged|increased|extended|reduced) to|(?:is|may be|can be) as (?:long|short|high|low) as)"
)
# "20 hours in neonates, in children 4 hours": the next of those it is told of.
_NEXT_PEOPLE = re.compile(
    rf"(?:[^,;.\d]{{0,60}}[,;]| and| but)\s?(?:and |but |while )?(?:in|for|among) (?:the )?(?:[\w-]+ ){{0,4}}?"
    rf"(?:{_either((*ANYBODY, *GROUPS, *POPULATIONS, *HUMANS, *ANIMALS))})(?: with [\w -]{{3,40}}?)?,?"
    rf"(?: (?:it|this) {_BECOMES})?{_ABOUT} ",
    re.IGNORECASE,
)
# "Is 6 hours; this may be extended to 20 hours in cirrhosis": what was told of goes on.
_NEXT_CLAUSE = re.compile(
    rf"[^;,.\d]{{0,60}}[;,] (?:and |but |while |although )?(?:it|this) {_BECOMES}{_ABOUT} ", re.IGNORECASE
)
# "Intranasal 15% and sublingual about 30%", "is 40% for the tablets and of the oral solution 60%".
_NEXT_ROUTE = re.compile(
    rf"[^;,.\d]{{0,40}}?(?:[;,]| and|, and| but) (?:(?:of|for|after|following|with|by|when given) )?(?:the |an? )?"
    rf"(?:{_either(tuple(re.escape(route) for route in ROUTES if 'infusion' not in route))})"
    rf"(?: (?:administration|injection|solution|tablets?|capsules?|spray|form|route))?{_ABOUT} ",
    re.IGNORECASE,
)
# "3 hours; given as a depot injection it is 3 weeks": the next of the ways it is given.
_NEXT_WAY = re.compile(
    r"[^;,.\d]{0,60}[;,]\s(?:and |but |while |whereas )?(?:(?:when|if) )?"
    r"(?:given|taken|used|administered|injected|infused|applied|for|as|in|with|after|following|by) [^;,.\d]{2,60}?,? "
    r"(?:it|this) (?:is|was|can be|(?:rises|increases|falls) to)(?: about| approximately| around| up to| only)? ",
    re.IGNORECASE,
)
# "Of the R-enantiomer is 20 hours and of the S-enantiomer 30 hours".
_NEXT_FORM = re.compile(
    r"[^;,.\d]{0,30}(?:,| and|, and|, but)\s(?:that )?(?:of|for) (?:the |its )?"
    rf"[\w()+-]*-?(?:enantiomer|isomer|form)(?: is| was)?{_ABOUT} ",
    re.IGNORECASE,
)
_GOES_ON = (_NEXT_FORM, _NEXT_MEMBER, _NEXT_PEOPLE, _NEXT_WAY, _NEXT_CLAUSE, _NEXT_ROUTE)
_THAN = re.compile(r"\bthan (?:the |its )?$", re.IGNORECASE)
# "Falls to 3.5 hours at three months": when that is so.
_AT_AN_AGE = re.compile(r"\s(?:at|by) (?:about |the age of |age )?", re.IGNORECASE)
_AS_METABOLITES = re.compile(
    r"\s(?:as|in (?:the )?form of) (?:an? |the |its )?(?:[\w-]+ ){0,3}metabolites?\b", re.IGNORECASE
)
# "And a distribution half-life of 2 hours": no value of the half-life that was told of before.
_OTHER_HALF_LIFE = re.compile(
    rf"\b(?:{_either(NOT_BEFORE['elimination_half_life'])})[ -]?(?:\w+ )?half[- ]?li(?:fe|ves)\b", re.IGNORECASE
)
# When most is in the blood or most is felt.
_PEAK = re.compile(r"\bpeak(?:s|ing)?\b|\bmaxim\w+ effects?\b", re.IGNORECASE)
_TO_PEAK = re.compile(r"\s(?:to|until|for) (?:the |its )?(?:peak|reach|maxim)", re.IGNORECASE)
# A steady state is reached later than a peak, and what levels "should be" is no measured peak.
_LATER = re.compile(r"(?:reach|attain|achiev)\w* (?:an? )?steady[ -]state", re.IGNORECASE)
_TARGET = re.compile(r"(?: \([^()]*\))?[^;.()]{0,30}\b(?:should|must) be\b", re.IGNORECASE)
# "A peak of cell death after 4 to 8 weeks".
_WEEKS = frozenset({"wk", "mo", "a"})
_IN_BLOOD = re.compile(r"\b(?:plasma|serum|blood|concentrations?|drug levels?|C ?max|T ?max)\b", re.IGNORECASE)
# "Under regular use the highest levels are reached after three days": a steady state.
_REPEATED = re.compile(
    r"\b(?:regular|repeated|multiple|continuous|chronic|continued|daily) (?:oral )?(?:administration"
    r"|use|dos(?:e|es|ing)|treatment)\b",
    re.IGNORECASE,
)
_PEAKS = frozenset({"tmax", "cmax"})
# "The half-life of its metabolite is ...", "longer than the parent drug ...": whose value it is, and no other thing.
_OF_A_FORM = re.compile(
    r"^ (?:of|for) (?:[\w-]+ ){0,4}metabolites?\b"
    r"|\bthan (?:that of )?(?:the|its) (?:parent (?:drug|compound)|(?:\w+ )?half-life)\b",
    re.IGNORECASE,
)
# "Longer in men (9 h) than in women (5 h)": other people, and no other thing.
_THAN_OTHERS = re.compile(
    rf"\b(?:than|compared (?:with|to)|versus) (?:in |for |that in )?(?:the )?(?:[\w-]+ )?"
    rf"(?:{_either((*ANYBODY, *GROUPS))})\b"
    r"|\bthan in (?=[\w -]{3,40}\($)",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b(?:increas|decreas|prolong|extend|reduc|shorten|lengthen|fall|rise|rose|fell|drop|delay|lower|rais)\w*\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby\s$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s(?:about\s|around\s|approximately\s)?$", re.IGNORECASE)
_FROM_TO = re.compile(r"\bfrom \S+ to\s$", re.IGNORECASE)
# Behind what a verb before it changes: "increases the half-life of X from 3 to 12 hours".
_CHANGED_FROM = re.compile(r"(?: of [\w -]{1,30})? from (?:(?:about|around|approximately) |\S+ to )?", re.IGNORECASE)
_REMARK = re.compile(r"\([^()]*\)")
_AFTER_INTAKE = re.compile(r"\s(?:after|following|post)\b", re.IGNORECASE)
_NOT_A_SHARE = re.compile(rf"\s?(?:{_either(NOT_A_SHARE_OF_DOSE)})\b", re.IGNORECASE)
# "60 % of the metabolites are excreted in urine".
_OF_METABOLITES = re.compile(r"^ of (?:the|its) metabolites\b")
# "Of the 10 % that is absorbed, half": what was told before.
_TOLD_BEFORE = re.compile(r"\bof (?:the|this|that|these)(?: remaining| other)? $", re.IGNORECASE)
# "9 hours, 3 hours longer than in men".
_BY_SO_MUCH = re.compile(r"\s(?:longer|shorter|higher|lower|greater|later|earlier|more|less)\b", re.IGNORECASE)
_AGE = re.compile(r"[\s-]?(?:of\sage|old)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Bound:
    """A parameter as named, and a value that the sentence states of it.

    `owner` is what the value is said to be of where the parameter is only pointed back at ("that of the tablets"), or
    where two values are told of two, respectively.
    """

    mention: Mention
    value: FoundQuantity
    owner: str | None = None


def bindings(text: str) -> list[Bound]:
    """Give every value of a sentence with the parameter that it is of, in order."""
    named = mentions(text) if len(text) <= _LONGEST_SENTENCE else []
    if not named:
        return []
    bound: list[Bound] = []
    latest: dict[str, FoundQuantity] = {}
    values = stated_values(text)
    paired, owners = respective(text, named, values), respective_owners(text, named, values)
    for value in values:
        mention = paired.get(value.start) or _mention_of(text, value, named, bound)
        kind = dimension(value.quantity.unit)
        if mention and not ((earlier := latest.get(kind)) and _belongs_to(text, earlier, value, bound)):
            bound.append(Bound(mention, value, owners.get(value.start) or _pointed_at(text, mention, value, bound)))
        latest[kind] = value
    return bound


def _pointed_at(text: str, mention: Mention, value: FoundQuantity, bound: list[Bound]) -> str | None:
    """Say of what a further value of the parameter is that was told of last."""
    again = bool(bound) and bound[-1].mention == mention and bound[-1].value.end <= value.start
    return pointed_at(text, bound[-1].value, value) if again else None


def _belongs_to(text: str, earlier: FoundQuantity, value: FoundQuantity, bound: list[Bound]) -> bool:
    """Tell a spread or conversion of an earlier quantity of its kind, and one in a list with such that was dropped."""
    dropped = all(other.value != earlier for other in bound)
    return is_aside(text, earlier, value) or (dropped and _continues(text, earlier, value))


def _continues(text: str, earlier: FoundQuantity, value: FoundQuantity) -> bool:
    return text[earlier.end : value.start].strip(" ,").lower() in ("", "and", "or")


def _mention_of(text: str, value: FoundQuantity, named: list[Mention], bound: list[Bound]) -> Mention | None:
    kind = dimension(value.quantity.unit)
    if kind == "" or _is_something_else(text, value, kind):
        return None
    fitting = [mention for mention in named if DIMENSIONS[mention.parameter] == kind]
    for mention in fitting:
        if mention.start > value.end + _LONGEST_GAP:
            break
        if mention.start >= value.end and _stands_before(text, value, mention, kind):
            return mention
    before = next((mention for mention in reversed(fitting) if mention.end <= value.start), None)
    # "And the aqueous humour half-life is 3 h": no value of the peak that was told of before.
    if before is None or any(before.end <= other.start < value.start for other in _others(text, kind)):
        return None
    return before if _is_linked(text, before, value, bound) else None


def _others(text: str, kind: str) -> list[Mention]:
    """Find what a value of that kind may be of instead; what is only compared with has none behind it."""
    named = (other for other in look_alikes(text) if DIMENSIONS[other.parameter] == kind)
    return [other for other in named if not _THAN.search(text, 0, other.start)]


def _is_something_else(text: str, value: FoundQuantity, kind: str) -> bool:
    if kind == "percent":
        before = text[: value.start]
        return bool(_NOT_A_SHARE.match(text, value.end) or _BY.search(before) or _TOLD_BEFORE.search(before))
    return bool(_AGE.match(text, value.end) or _BY_SO_MUCH.match(text, value.end))


def _stands_before(text: str, value: FoundQuantity, mention: Mention, kind: str) -> bool:
    gap = text[value.end : mention.start]
    if _OTHER_THING.search(_OF_METABOLITES.sub("", gap) if mention.parameter == "excretion" else gap):
        return False
    if mention.parameter == "tmax" and not gap.startswith("-"):
        return value.quantity.unit in _SHORT_TIMES and bool(_BEFORE["tmax"].fullmatch(gap))
    pattern = _BEFORE.get(kind) if kind == "percent" or mention.parameter in _NAMED_BEHIND else None
    return pattern is not None and bool(pattern.fullmatch(gap))


def _is_linked(text: str, mention: Mention, value: FoundQuantity, bound: list[Bound]) -> bool:
    chained = any(earlier.mention == mention for earlier in bound)
    last = bound[-1].value.end if chained and bound[-1].mention == mention else None
    between = "" if last is None else text[last : value.start]
    listed = between and any(pattern.fullmatch(between) for pattern in _GOES_ON)
    if listed or _pointed_at(text, mention, value, bound) or (bound and has_verb_of_before(text, mention, value)):
        return True
    # Of a chain of values, what stands before the last one has been looked at.
    start = bound[-1].value.end if chained and bound[-1].mention == mention else mention.end
    gap = _THAN_OTHERS.sub("", _OF_A_FORM.sub("", _AS_METABOLITES.sub("", text[start : value.start])))
    if mention.parameter == "elimination_half_life" and (_OTHER_HALF_LIFE.search(gap) or _AT_AN_AGE.fullmatch(gap)):
        return False
    if (
        len(gap) > (_LONGEST_CHAIN if chained and start == mention.end else _LONGEST_GAP)
        or _OTHER_THING.search(gap)
        or _UNLINKED.search(gap)
    ):
        return False
    if (chained and _NEW_CLAUSE.search(_REMARK.sub("", text[bound[-1].value.end : value.start]))) or _is_change(
        text, mention, value
    ):
        return False
    if _is_peak(text, mention, value, gap) or (
        value.quantity.unit in _LONG_TIMES and gap.rstrip().endswith(("(", ","))
    ):
        return False
    after_intake = mention.parameter == "tmax" and _AFTER_INTAKE.match(text, value.end)
    return bool(_LINKED[mention.parameter].search(gap) or after_intake)


def _is_change(text: str, mention: Mention, value: FoundQuantity) -> bool:
    """Tell how much a value is changed from a value: "delays the tmax by 1 hour", "is reduced from 5 to 3 hours"."""
    gap, spans = text[mention.end : value.start], value.quantity.low != value.quantity.high
    if _CHANGE.search(gap):
        return bool(_BY.search(gap) or (spans and _FROM.search(gap)) or _FROM_TO.search(gap))
    from_one_to_another = _CHANGED_FROM.fullmatch(gap) and (spans or _FROM_TO.search(gap))
    changed = _BY.search(gap) or from_one_to_another
    return bool(changed and _CHANGE.search(text[max(0, mention.start - _NEAR) : mention.start]))


def _is_peak(text: str, mention: Mention, value: FoundQuantity, gap: str) -> bool:
    """Tell when most is there or felt, in a row with when it begins and how long it lasts; of a peak, what is none."""
    if mention.parameter in _PEAKS:
        late = value.quantity.unit in _WEEKS and not _IN_BLOOD.search(text)
        steady = value.quantity.unit == "d" and _REPEATED.search(text, 0, value.end)
        return late or bool(steady or _LATER.search(gap) or _TARGET.match(text, mention.end))
    return bool(_PEAK.search(gap) or _TO_PEAK.match(text, value.end))
