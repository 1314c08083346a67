"""Finds what doses are built around: amounts, how often, or both, joined where they are one dose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from app.cue import AnyCue, Cue
from app.extract.conditions import PERSON
from app.extract.dose_instructions import instructions
from app.extract.dose_products import ASIDE, counted_products
from app.extract.dose_ranges import is_range
from app.extract.dose_repeats import own_amounts, ratios
from app.extract.phrases import LONGEST_PHRASE
from app.facts.quantity import Comparator
from app.values.dose import find_doses
from app.values.quantity import FoundQuantity
from app.vocabulary.frequencies import FREQUENCIES, RELATIVE_DOSES, TIMINGS

_FREQUENCY = Cue(rf"(?<![\w-])(?:{'|'.join(FREQUENCIES)})(?![\w-])", re.IGNORECASE)
# Whether there is any is asked of each by itself: a sentence holds the words of one or two of them at most.
ANY_FREQUENCY = AnyCue(*(Cue(rf"(?<![\w-])(?:{wording})(?![\w-])", re.IGNORECASE) for wording in FREQUENCIES))
_TIMING = Cue(rf"(?:{'|'.join(TIMINGS)})", re.IGNORECASE)
_MEAL = re.compile(r"\b(?:stomach|breakfast|lunch|dinner|meals?|food)$", re.IGNORECASE)
# Beside how often it may be taken, no frequency of its own.
_AS_NEEDED = re.compile(r"as (?:needed|required)", re.IGNORECASE)
_PER_PERIOD = re.compile(r"(?:/\s?|\bper |\ba |\beach )(?P<period>days?|d|weeks?|months?)\b", re.IGNORECASE)
_COUNTED_AGAIN = re.compile(r"(?: (?:in|into|to) (?:each|one|both|either|the) (?:\w+ )?\w+)? \(")
# "Halved to 50 mg" tells the amount itself.
_RELATIVE = Cue(rf"\b(?:{'|'.join(RELATIVE_DOSES)})(?!(?:(?<=halved)|(?<=doubled)) to (?:about )?\d)", re.IGNORECASE)
# "Increased by 25 mg every week" tells a step, no dose.
_STEP_BEFORE = re.compile(r"\b(?:(?<!followed )by|(?:steps|increments) of)(?: about| approximately)? $", re.IGNORECASE)
_RAISED_BEFORE = re.compile(
    r"\b(?:rais|increas|adjust|titrat|reduc|decreas|lower|doubl|taper)\w*(?: \w+ly)? $"
    # "A reduction by about 20% every six months".
    r"|\b(?:reduc|decreas|increas)\w+ (?:of [^,;.]{2,20} |dosage )?by (?:about |around |up to )?\d+ ?% $",
    re.IGNORECASE,
)
_NEW_THOUGHT = re.compile(
    r";|\.\s|, (?:and|or|then|followed|with|although|though|but)\b"
    r"|\b(?:then|followed by|increas|reduc|maximum|or|to)\b",
    re.IGNORECASE,
)
# "Weekly, not daily" tells how not to take it.
_DENIED_BEFORE = Cue(
    r"\b(?:not|never|rather than|instead of|same (?:day|time)(?: of)?) $"
    # "When taken daily it can help": no instruction.
    r"|\b(?:when|if) (?:\w+ )?(?:taken|used|given|applied) (?:\w+ly )?$"
    # Given "after at least three months on 10 mg": what was taken before.
    r"|\bafter (?:[\w-]+ ){1,4}(?:days?|weeks?|months?|years?) on $"
    # "If nothing is seen after a total of 10 mg".
    r"|\bafter (?:an? |the )?(?:total|cumulative|maximum)(?: dose)? of $"
    # "Divided for amounts over 250 mg".
    r"|\bfor (?:amounts|doses) (?:over |above |exceeding |of more than )?$"
    # What the doses come to: "600 mg twice daily, for a daily dose of 1200 mg".
    r"|\b(?:for|giving|making|i\.e\.) an? (?:total|(?:total )?daily dose|total (?:daily )?dose) of $"
    # What a dose is made up of: "400 mg, given as two injections of 200 mg".
    r"|(?<=\wg[ ,])[ (]?(?:given |taken )?as (?:two|three|four|\d) (?:separate )?(?:injections|infusions|doses) of $",
    re.IGNORECASE,
)
# "Over the course of a month" tells how long, not how often.
_HOW_LONG = re.compile(r"\b(?:course|period|space) of $", re.IGNORECASE)
# "20 mg a day in two doses" is one dose.
_IN_PARTS = re.compile(r"\bdivided\b|\bdoses\b|\bapart\b", re.IGNORECASE)
_HOW_USUAL = re.compile(r"^(?:usually|generally|typically|preferably|often|best|ideally)(?: |$)", re.IGNORECASE)
_PER_DAY = re.compile(r"(?:per|a|/) ?(?:day|d|week|month|year|night)|on (?:the )?first day", re.IGNORECASE)
# "1 mg IV; this may be repeated every three minutes": how often it is.
_REPEATED = re.compile(
    r"(?:[^.;:,()]|\.(?=\d)|\([^()]*\)){0,110}"
    r"(?:[;,.] (?:(?:which|this|that|it|the|same|dose|and|but|then) ){0,3}| (?:and |which )?)"
    r"(?:(?:may|can|should|must|is|are|to|could) )?(?:then )?(?:be )?"
    r"(?:repeated|(?:further|additional|subsequent|repeat|an? (?:new|second|further|repeat)|another) "
    r"(?:doses?|devices?|sprays?|tablets?|injections?) (?:of [\d.,]+ ?[^\s\d]+ )?"
    r"(?:(?:can|may|should) be|are) (?:given|administered|used|taken))"
    r"(?: if (?:necessary|needed|required)| as (?:needed|necessary|required)| at)?,? ",
    re.IGNORECASE,
)
# "3 mL of the 20% solution, or 6 mL of the 10% solution, twice daily", "women take 5 mg and men 10 mg at bedtime".
_SHARED = re.compile(
    r"(?: of (?:an? |the )?[\d.]+ ?% [\w ]{3,20}?| \([^()]{3,40}\))?,? or "
    rf"|,? (?:and|or) (?:for |in )?(?:{PERSON.pattern}) ",
    re.IGNORECASE,
)
# "2 mg, diluted in 50 mL of saline and infused over 15 minutes, no more often than every 12 hours".
_DONE_BETWEEN = re.compile(
    r"(?: dry| body| weight)*,? (?:diluted|dissolved|infused|injected|given|administered|taken|mixed|as an?|by|into)\b"
    r"(?:(?!\b(?:is|are|was|were|may|can|should|must|then|followed|or|but)\b)[^.;:]){0,110}?"
    r",? (?:(?:no|not) more (?:often|frequently) than |at most )?",
    re.IGNORECASE,
)
# "Given intravenously, intramuscularly, or subcutaneously".
_WAYS = re.compile(r"(?:\w+ly(?:, |,? (?:and|or) )(?:and |or )?)+(?=\w+ly\b)")
_TAKEN = ("", "taken", "given", "either", "by mouth", "orally")
_FARTHEST = 70
_LOOK_BACK = 40


@dataclass(slots=True)
class Anchor:
    """An amount, a frequency, or both, at `start` to `end` of the sentence."""

    start: int
    end: int
    dose: FoundQuantity | None = None
    frequency: str | None = None
    # The amount where no quantity tells it: "two tablets", "half the usual dose".
    words: str | None = None
    # Told as what is to be done, whatever stands around it.
    instructed: bool = False


def anchors(text: str) -> list[Anchor]:
    """Every amount and frequency of a sentence in order; an amount and its frequency are one."""
    joined: list[Anchor] = []
    marks = sorted(_marks(text), key=lambda mark: mark.start)
    for mark, following in zip_longest(marks, marks[1:]):
        last = joined[-1] if joined else None
        if last and _is_reckoned_again(text, last, mark):
            last.end = _closed(text, mark)
        elif last and _is_told_again(text, last, mark):
            often = last.frequency or mark.frequency
            joined[-1] = Anchor(last.start, _closed(text, mark), mark.dose, often, last.words)
        elif last and (span := _spanned(text, last, mark)):
            joined[-1] = Anchor(last.start, mark.end, span, mark.frequency)
        elif (
            last
            and (_tells_how_often(text, last, mark) or _belongs(text, last, mark))
            and not _has_own(text, last, mark, following)
        ):
            joined[-1] = _both(last, mark)
        else:
            joined.append(mark)
    _share_frequencies(text, joined)
    counted = any(anchor.dose or anchor.words for anchor in joined)
    return [
        anchor
        for anchor in joined
        if not (_is_step(text, anchor) or _is_of_something_else(anchor) or (counted and _is_time_alone(anchor)))
    ]


def _is_time_alone(anchor: Anchor) -> bool:
    """Tell whether it says no more than when in the day: beside an amount of its own it is no second dose."""
    return anchor.dose is None and anchor.words is None and not anchor.instructed and is_timing(anchor.frequency)


def _both(last: Anchor, mark: Anchor) -> Anchor:
    """Make one of an amount and a frequency."""
    return Anchor(
        last.start,
        mark.end if last.end < mark.end <= last.start + LONGEST_PHRASE else last.end,
        last.dose or mark.dose,
        _often(last, mark),
        last.words or mark.words,
        last.instructed or mark.instructed,
    )


def _share_frequencies(text: str, found: list[Anchor]) -> None:
    """Give the first of two alternatives, "500 mg or 250 mg three times a week", how often both are taken."""
    for first, second in pairwise(found):
        if first.dose is None or second.dose is None or first.frequency:
            continue
        if first.dose.quantity.unit != second.dose.quantity.unit:
            continue
        if text[first.end : second.start] in (" or ", " (or "):
            first.end, first.frequency = second.end, second.frequency
        elif _SHARED.fullmatch(text, first.end, second.start):
            first.frequency = second.frequency


def next_start(text: str, at: int, found: list[Anchor]) -> int:
    """Give where the first anchor behind a place begins, or the text's end."""
    return next((anchor.start for anchor in found if anchor.start >= at), len(text))


def _is_of_something_else(anchor: Anchor) -> bool:
    """Tell whether it is "a day" without an amount: that many of another thing, "20 cigarettes a day"."""
    return anchor.dose is None and anchor.words is None and bool(_PER_DAY.fullmatch(anchor.frequency or ""))


def _is_told_again(text: str, last: Anchor, mark: Anchor) -> bool:
    """Tell whether an amount in parentheses says how much the tablets before it are: "one tablet (250 mg)"."""
    counted = last.words is not None and last.dose is None
    alone = last.frequency is None or text[mark.end : mark.end + 1] == ")"
    return counted and alone and mark.dose is not None and bool(_COUNTED_AGAIN.fullmatch(text, last.end, mark.start))


def _is_reckoned_again(text: str, last: Anchor, mark: Anchor) -> bool:
    """Tell whether an amount in parentheses is the one before it by another measure: "0.5 units/kg (20 units/m2)"."""
    if last.dose is None or mark.dose is None or last.frequency or mark.frequency:
        return False
    apart = last.dose.quantity.unit != mark.dose.quantity.unit and "/" in last.dose.quantity.unit
    return apart and text[last.end : mark.start] == " (" and text[mark.end : mark.end + 1] == ")"


def _closed(text: str, mark: Anchor) -> int:
    """Give the end of an amount with its closing parenthesis."""
    return mark.end + (text[mark.end : mark.end + 1] == ")")


def frequency_at(text: str, at: int) -> re.Match[str] | None:
    """Find how often right behind a place, behind a blank."""
    return _FREQUENCY.match(text, at + 1) if text[at : at + 1] == " " else None


def is_timing(frequency: str | None) -> bool:
    """Tell whether it says only when in the day or beside which meal: that many things are done."""
    return frequency is not None and _TIMING.fullmatch(frequency) is not None


def _marks(text: str) -> Iterator[Anchor]:
    amounts = [d for d in own_amounts(text, find_doses(text)) if not _is_denied(text, d.start)]
    reckoned = list(ratios(text, amounts))
    products = list(counted_products(text, amounts))
    spans = [(each.start, each.end) for each in products] + [(each.start, each.end) for each in reckoned]
    doses = [d for d in amounts if not any(start <= d.start < end for start, end in spans)]
    yield from (Anchor(d.start, d.end, d, _per_period(text[d.start : d.end])) for d in doses)
    told = [
        *(Anchor(m.start(), m.end(), words=m.group()) for m in _RELATIVE.finditer(text)),
        *(Anchor(each.start, each.end, words=text[each.start : each.end]) for each in reckoned),
        *(Anchor(p.start, p.end, p.dose, words=None if p.dose else p.words) for p in products),
    ]
    told = told or [Anchor(i.start, i.end, None, i.schedule, i.count, instructed=True) for i in instructions(text)]
    yield from told
    yield from _frequencies(text, [*doses, *(one for one in told if one.frequency or not one.instructed)])


def _frequencies(text: str, taken: Sequence[Anchor | FoundQuantity]) -> Iterator[Anchor]:
    """Find how often, where no amount says so itself; "daily or three times a week" is one."""
    last: Anchor | None = None
    for found in _FREQUENCY.finditer(text) if ANY_FREQUENCY.search(text) else ():
        start, end = found.span()
        before = text[max(0, start - _LOOK_BACK) : start]
        if _is_denied(text, start) or _RAISED_BEFORE.search(before) or _HOW_LONG.search(before):
            continue
        if any(each.start < end and start < each.end for each in taken):
            continue
        if last and text[last.end : start] == " or ":
            last.end, last.frequency = end, text[last.start : end]
            continue
        if last:
            yield last
        last = Anchor(start, end, frequency=found.group())
    if last:
        yield last


def _is_denied(text: str, start: int) -> bool:
    return bool(_DENIED_BEFORE.search(text[max(0, start - _LOOK_BACK) : start]))


def _often(last: Anchor, mark: Anchor) -> str | None:
    """Join how often and when; a meal or a need beside a frequency is no part of it."""
    if last.frequency and mark.frequency and (_MEAL.search(mark.frequency) or _AS_NEEDED.fullmatch(mark.frequency)):
        return last.frequency
    if last.frequency and mark.frequency and _MEAL.search(last.frequency):
        return mark.frequency
    return " ".join(filter(None, (last.frequency, mark.frequency))) or None


def _is_step(text: str, anchor: Anchor) -> bool:
    return anchor.dose is not None and bool(
        _STEP_BEFORE.search(text[max(0, anchor.dose.start - _LOOK_BACK) : anchor.dose.start])
    )


def _tells_how_often(text: str, last: Anchor, mark: Anchor) -> bool:
    """Tell whether a bare frequency says how often the dose before it is repeated, or given after all that is done."""
    if last.dose is None or last.frequency or mark.dose or mark.words:
        return False
    return bool(_REPEATED.fullmatch(text, last.end, mark.start) or _DONE_BETWEEN.fullmatch(text, last.end, mark.start))


def _belongs(text: str, last: Anchor, mark: Anchor) -> bool:
    """Tell whether an amount and a frequency near each other are one dose."""
    between = _WAYS.sub("", ASIDE.sub("", text[last.end - 1 : mark.start])[1:])
    if last.frequency and _AS_NEEDED.fullmatch(mark.frequency or ""):
        return between.strip() == ""
    if mark.dose and _is_of_something_else(last):
        return False
    if last.frequency and is_timing(mark.frequency):
        return _HOW_USUAL.sub("", between.strip(" ,")) in _TAKEN or (
            is_timing(last.frequency) and len(between) < _LOOK_BACK
        )
    if is_timing(last.frequency) and mark.frequency and not between.strip(" ,"):
        return not mark.dose
    twice = last.frequency and mark.frequency and not _IN_PARTS.search(f"{between}{mark.frequency}")
    if len(between) > _FARTHEST or ((last.dose or last.words) and (mark.dose or mark.words)) or twice:
        return False
    return not _NEW_THOUGHT.search(between)


def _has_own(text: str, last: Anchor, mark: Anchor, following: Anchor | None) -> bool:
    """Tell whether an amount has its frequency right behind it, and not before: "weekly, at 5 mg every two weeks"."""
    if last.dose or last.words or mark.frequency or following is None or following.dose or following.words:
        return False
    return text[mark.end : following.start] == " " and not is_timing(following.frequency)


def _spanned(text: str, last: Anchor, mark: Anchor) -> FoundQuantity | None:
    """Span two amounts, "75 or 150 mg" that share their unit, or "5 mg up to 80 mg"; None where they are two."""
    if last.dose is None or mark.dose is None:
        return None
    low, high = last.dose.quantity, mark.dose.quantity
    up_to = high.comparator is Comparator.AT_MOST and low.comparator is None and low.unit == high.unit
    if not is_range(text, last.dose, mark.dose, up_to=up_to):
        return None
    spanned = high.model_copy(update={"low": low.low, "comparator": None if up_to else high.comparator})
    return replace(mark.dose, quantity=spanned, start=last.dose.start)


def _per_period(amount: str) -> str | None:
    found = _PER_PERIOD.search(amount)
    # "10 mg/h" is how fast, not how often.
    return f"per {'day' if found['period'] == 'd' else found['period']}" if found else None
