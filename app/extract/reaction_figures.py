"""Reads the figures that stand with a reaction: "8% under X, placebo 2%", "40%, severe in 2%", "1 in 100"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.cue import Cue
from app.extract.frequency import frequency_band
from app.facts.adverse_reactions import EventRate, ReactionComparator
from app.facts.quantity import PercentRange
from app.values.number import NUMBER, parse_number
from app.values.percent import FoundPercent, find_percents
from app.values.rate import FoundRate, find_rates
from app.values.ratio import find_ratios
from app.vocabulary.reaction_terms import COMPARATOR_ARMS, SEVERITY

_SEGMENT = re.compile(r"[,;()]|\b(?:versus|vs\.?|compared (?:with|to)|as opposed to|and|but|against)\b", re.IGNORECASE)
_ARM = Cue(rf"(?<!\w)(?:{'|'.join(COMPARATOR_ARMS)})(?!\w)", re.IGNORECASE)
_SEVERE = Cue(rf"(?<!\w)(?:{'|'.join(SEVERITY)})(?!\w)", re.IGNORECASE)
_AGAINST = Cue(r"\b(?:versus|vs\.?|compared (?:with|to)|as opposed to|against)\b", re.IGNORECASE)
_RESPECTIVELY = Cue(r"\brespectively\b", re.IGNORECASE)
_OTHER_SHARE = Cue(
    r"\b(?:confidence|interval|CI|discontinu\w+|withdr[ae]w\w*|mortality"
    r"|(?<!can be )(?<!may be )fatal|fatal (?:in|for|to)|reduc\w+)\b"
    # Of what somebody weighs.
    r"|(?:%|percent) of (?:the |their |initial |baseline |total )*(?:body ?)?weight\b"
    # By how much a risk rises.
    r"|\bby (?:about |around |up to )?\d[\d.]*\s?(?:%|percent)"
    r"(?!\)? of (?:the |all |these |treated )?(?:patients|people|users|those|individuals|subjects|women|men|children))",
    re.IGNORECASE,
)
_AT_DOSE = re.compile(r"\s(?:on|at|with|for) (?:the )?\d[\d.,]*\s?(?:mg|g|\u00b5g|\u03bcg|mcg)\b", re.IGNORECASE)
# Before "1 in 100" and between two of them; matched from the words that end where the rate begins.
_BELOW = re.compile(r"(?:<|\u2264|\b(?:less than|fewer than|under|below|up to|at most))\s?$", re.IGNORECASE)
_ABOVE = re.compile(r"(?:>|\u2265|\b(?:more than|over|above|at least))\s?$", re.IGNORECASE)
# "1 in 1,000 to 2,000": the other end of how many people there are to one who has it.
_TO_MORE = re.compile(rf"\s?(?:to|-|\u2013)\s?(?P<per>{NUMBER})(?!\s(?:in|of|out)\b)(?!\s?%)", re.IGNORECASE)
# "1 in 1,000 to 2,000 patient-years" is no share of people.
_PER_YEARS = re.compile(rf"\s?(?:to|-|\u2013)\s?{NUMBER}\s?[a-z]+[- ]years?\b", re.IGNORECASE)
_TO = re.compile(r"(?: (?:people|patients|users|individuals))?\s?(?:to|(?P<and>and)|-|\u2013)\s", re.IGNORECASE)
# "Between 1 in 100 and 1 in 10": without the first word, each is told of others.
_BETWEEN = re.compile(r"\bbetween $", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figures:
    """What a text says in numbers. `subset` is a share of severe cases among them: ("severe", 2 %).

    `limits` are those of a class of frequency that the reaction is listed in, which say its band and not its share.
    """

    percent: PercentRange | None = None
    limits: PercentRange | None = None
    comparator: ReactionComparator | None = None
    rate: EventRate | None = None
    subset: tuple[str, PercentRange] | None = None


NO_FIGURES = Figures()


def figures_of_class(percent: PercentRange, word: str | None) -> Figures:
    """Give what a bound or range says of each thing in a class: its share, or the limits of what a word calls so.

    Beside a word that has a band ("Common (>1%)"), as a range beside any ("Less common (1-10%)"), it is the limits.
    """
    names_class = word and (frequency_band(None, word)[0] or (percent.low and percent.high))
    return Figures(limits=percent) if names_class else Figures(percent)


@lru_cache(maxsize=1024)  # each reaction of a list asks for what is said beside all of them
def read_figures(text: str | None) -> Figures:
    """Read a remark; a share that is neither the drug's, a comparison arm's nor a subset's is left out."""
    if not text or _OTHER_SHARE.search(text) or _is_of_several(text):
        return NO_FIGURES
    own, other, subset = _sorted_shares(text)
    rated, rate = _rated_share(text, find_rates(text))
    percent = _over_doses(text) or (_from_nothing(own.percent) if own else rated)
    return Figures(percent, comparator=_comparator(text, other), rate=rate, subset=subset)


def _is_of_several(text: str) -> bool:
    """Tell whether its shares are of several reactions; of one they are respectively of the arms that it names."""
    return bool(_RESPECTIVELY.search(text)) and not _AGAINST.search(text)


def _over_doses(text: str) -> PercentRange | None:
    """Give the range of the shares that stand each with a dose: "0.1% on 10 mg and 0.4% on 40 mg"."""
    if not _AT_DOSE.search(text):
        return None
    shares = [_from_nothing(found.percent) for found in find_percents(text) if _AT_DOSE.match(text, found.end)]
    lows, highs = [share.low for share in shares if share.low], [share.high for share in shares if share.high]
    return PercentRange(low=min(lows), high=max(highs)) if len(lows) == len(highs) == len(shares) > 1 else None


def _from_nothing(percent: PercentRange) -> PercentRange:
    """Let a share that is only bounded above begin at 0."""
    return percent if percent.low is not None else PercentRange(low=0, high=percent.high)


def _rated_share(text: str, rates: list[FoundRate]) -> tuple[PercentRange | None, EventRate | None]:
    """Give the share that "1 in 100" states, and the rate itself where it is neither a bound nor one end of a range."""
    if not rates:
        return None, None
    first = rates[0]
    if first.percent is None or _PER_YEARS.match(text, first.end):
        return None, first.rate if first.percent is None else None
    if _BELOW.search(text, 0, first.start):
        return PercentRange(low=0, high=first.percent), None
    if _ABOVE.search(text, 0, first.start):
        return PercentRange(low=first.percent), None
    if other := _other_end(text, rates):
        low, high = sorted((first.percent, other))
        return PercentRange(low=low, high=high), None
    return PercentRange(low=first.percent, high=first.percent), first.rate


def _other_end(text: str, rates: list[FoundRate]) -> float | None:
    """Find the other end of a range of rates: "1 in 100 to 1 in 10", "1 in 20,000 to 40,000"."""
    first = rates[0]
    joined = _TO.match(text, first.end) if len(rates) > 1 else None
    if joined and (not joined["and"] or _BETWEEN.search(text, 0, first.start)):
        return rates[1].percent
    more = _TO_MORE.match(text, first.end)
    per = parse_number(more["per"]) if more else None
    return round(100 * first.rate.value / per, 6) if per else None


def _sorted_shares(
    text: str,
) -> tuple[FoundPercent | None, FoundPercent | None, tuple[str, PercentRange] | None]:
    """Tell the drug's own share from that of another arm and that of the severe cases, by the words beside each."""
    own = other = None
    subset = None
    for found in find_percents(text):
        segment = _segment(text, found)
        if severe := _SEVERE.search(segment):
            subset = subset or (severe.group().lower(), found.percent)
        elif _ARM.search(segment) or (own and _AGAINST.search(text[own.end : found.start])):
            other = other or found
        else:
            own = own or found
    return own, other, subset


def _segment(text: str, found: FoundPercent) -> str:
    """Cut out the words between the separators around a share."""
    start, end = 0, len(text)
    for separator in _SEGMENT.finditer(text):
        if separator.end() <= found.start:
            start = separator.end()
        elif separator.start() >= found.end:
            end = separator.start()
            break
    return text[start:end]


def _comparator(text: str, other: FoundPercent | None) -> ReactionComparator | None:
    arm = _ARM.search(text)
    if arm is None:
        return None
    ratios = find_ratios(text)
    if other is None and not ratios:
        return None
    ratio = ratios[0].low if ratios and ratios[0].low == ratios[0].high else None
    return ReactionComparator(arm=arm.group().lower(), percent=other.percent if other else None, ratio=ratio)
