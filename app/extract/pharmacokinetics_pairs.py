"""Pairs values with what a sentence names only by its place, or points back at.

"Tmax and half-life are 2 h and 9 h, respectively" names both in one order; "..., while that of its metabolite is 6 h"
names the parameter no second time, but says of what the value is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.cue import Cue
from app.extract.pharmacokinetics_cues import Mention
from app.values.dimension import dimension
from app.values.quantity import FoundQuantity
from app.vocabulary.pharmacokinetics import DIMENSIONS

RESPECTIVELY = Cue(r"\brespectively\b", re.IGNORECASE)
_AND = re.compile(r"\s?(?:,|,? and)\s(?:(?:the|its|mean|median|average|terminal|elimination|plasma|oral)\s){0,3}")
_JOINED = re.compile(r" and (?:about |around )?")
_NO_WORD = re.compile(r"\W*")
_OF_TWO = re.compile(
    r"s? (?:of|for) (?:the )?([^,;:()]{2,50}?) and (?:the |its )?([^,;:()]{2,50}?),? "
    r"(?:is|are|was|were|occurs?|averages?|ranges?)\b"
)
# "2 h and 9 h for the drug and its metabolite, respectively".
_FOR_TWO = re.compile(
    r",? (?:for|in|with) (?:the )?([^,;:()]{2,50}?) and (?:the |its )?([^,;:()]{2,50}?),? respectively\b", re.IGNORECASE
)
# "The drug and its metabolite have half-lives of 2 h and 9 h, respectively".
_TWO_HAVE = re.compile(
    r"(?:^|[.;] )(?:the )?(?P<kind>metabolites )?(?P<one>[^,;:()]{2,50}?),? and (?:the |its )?"
    r"(?P<other>[^,;:()]{2,50}?) (?:have|had|show|exhibit|are|were|reach|reached)(?: [\w-]+){0,4} $",
    re.IGNORECASE,
)

# "While that of its metabolite is 6 hours", "and that of the other isomer 8 hours".
_ONCE_MORE = re.compile(
    r"\b(?:that|those) (?:of|for) (?P<owner>[^;:,()]{2,60}?) ?(?:(?:is|was|are|were|ranges from)(?: \w+ly)?)? ?$",
    re.IGNORECASE,
)
# "Whereas its N-oxide has one of 6 hours".
_HAS_ONE = re.compile(
    r"(?:[;,]|\b(?:and|while|whereas|but)) (?:(?:and|while|whereas|but) )?(?P<owner>[^;:,()]{2,60}?) "
    r"(?:has|have|had|with) one of(?: \w+ly| about| around)? ?$",
    re.IGNORECASE,
)
# "Compared with 6 hours in children".
_AGAINST = re.compile(r"\b(?:compared (?:with|to)|versus|vs\.?|against)(?: about| only)? ?$", re.IGNORECASE)
_BEHIND = re.compile(r" (?:for|of|in|with) (?:the )?(?P<owner>[\w()\u2032'+-]+(?: [\w-]+){0,3})")
# "The clearance is 5 L/h, the half-life at steady state 9 hours": the verb is that of the clause before.
_VERB_BEFORE = re.compile(
    r"\b(?:is|was|are|were)\b[^;]*(?:, (?:and )?(?:the|its)| and(?: (?:the|its|an?))?) (?:[\w-]+ ){0,2}$", re.IGNORECASE
)
_VERB_LEFT_OUT = re.compile(
    r"(?: (?:at steady state|(?:in|of|after|for) (?:(?!and\b|is\b|was\b)[\w-]+ ){0,3}[\w-]+))?,? $", re.IGNORECASE
)


def pointed_at(text: str, earlier: FoundQuantity, value: FoundQuantity) -> str | None:
    """Say of what a value is that is given as one more of the same parameter, None where nothing points back."""
    gap = text[earlier.end : value.start]
    found = (
        _ONCE_MORE.search(gap)
        or _HAS_ONE.search(gap)
        or (_BEHIND.match(text, value.end) if _AGAINST.search(gap) else None)
    )
    return found["owner"] if found else None


def respective(text: str, named: Sequence[Mention], values: Sequence[FoundQuantity]) -> dict[int, Mention]:
    """Give the parameter of each value, by where the value starts, that "respectively" pairs with one."""
    if not RESPECTIVELY.search(text):
        return {}
    pairs: dict[int, Mention] = {}
    for run in _runs(text, values):
        kind = dimension(run[0].quantity.unit)
        before = [one for one in named if one.end <= run[0].start and DIMENSIONS[one.parameter] == kind][-len(run) :]
        if len(before) == len(run) and all(_AND.fullmatch(text, a.end, b.start) for a, b in pairwise(before)):
            pairs.update({value.start: mention for value, mention in zip(run, before, strict=True)})
    return pairs


def respective_owners(text: str, named: Sequence[Mention], values: Sequence[FoundQuantity]) -> dict[int, str]:
    """Say of what each value is, by where it starts, where "respectively" pairs two with two that the parameter is of.

    "The half-lives of the drug and its metabolite are 2 h and 9 h, respectively": neither is a value of both.
    """
    if not (RESPECTIVELY.search(text) or _OF_TWO.search(text)):
        return {}
    owners: dict[int, str] = {}
    for run in _runs(text, values):
        of = _two_owners(text, named, run) if len(run) == 2 else None  # noqa: PLR2004  # of two
        if of:
            owners.update(zip((value.start for value in run), of, strict=True))
    return owners


def _two_owners(text: str, named: Sequence[Mention], run: list[FoundQuantity]) -> tuple[str, str] | None:
    """Say of what each of two values is by the words behind them, or before them where "respectively" follows."""
    if behind := _FOR_TWO.match(text, run[1].end):
        return behind[1], behind[2]
    told = RESPECTIVELY.match(text, _words_from(text, run[1].end))
    if not (told or _JOINED.fullmatch(text, run[0].end, run[1].start)):
        return None
    for one in reversed(named):
        if of := _OF_TWO.match(text, one.end, run[0].start):
            return of[1], of[2]
        if told and (have := _TWO_HAVE.search(text, 0, one.start)):
            kind = "metabolite " if have["kind"] else ""
            return f"{kind}{have['one']}", f"{kind}{have['other']}"
    return None


def _words_from(text: str, at: int) -> int:
    """Give where the next word begins."""
    found = _NO_WORD.match(text, at)
    return found.end() if found else at


def _runs(text: str, values: Sequence[FoundQuantity]) -> Iterator[list[FoundQuantity]]:
    """Give the values that a list joins, of one kind each, where there are at least two."""
    run: list[FoundQuantity] = []
    for value in values:
        if run and not (_AND.fullmatch(text, run[-1].end, value.start) and _alike(run[-1], value)):
            yield from (run,) if len(run) > 1 else ()
            run = []
        run.append(value)
    yield from (run,) if len(run) > 1 else ()


def _alike(one: FoundQuantity, other: FoundQuantity) -> bool:
    return dimension(one.quantity.unit) == dimension(other.quantity.unit)


def has_verb_of_before(text: str, mention: Mention, value: FoundQuantity) -> bool:
    """Tell whether a clause has no verb, as the one before it has: "the half-life at steady state 9 hours"."""
    left_out = _VERB_LEFT_OUT.fullmatch(text, mention.end, value.start)
    return bool(left_out and _VERB_BEFORE.search(text, 0, mention.start))
