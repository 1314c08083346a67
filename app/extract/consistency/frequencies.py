"""Frequency words against the percentages beside them, by the bands of CIOMS."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from app.extract.consistency.examined import Examined, agree, cannot_check, disagree, share
from app.facts.adverse_reactions import AdverseReactionFact
from app.facts.consistency import ConsistencyCheck, ConsistencyFinding, ConsistencyOutcome
from app.facts.quantity import PercentRange
from app.vocabulary.consistency import BANDS, BEYOND, CIOMS_WORDS

_CHECK = ConsistencyCheck.FREQUENCY_PERCENT
_WHOLE = 100
_GRADES = 2
_MOST_NAMED = 6
_Alike = tuple[ConsistencyOutcome, str, tuple[str, ...]]


def frequency_percent(examined: Examined) -> Iterator[ConsistencyFinding]:
    """Compare what a frequency word means with the shares stated beside it, once for all of a section that fare alike.

    A word disagrees only in an article that grades by such words, using two at least; and "common" is what is very
    common too, unless the article tells them apart.
    """
    facts = [fact for fact in examined.of("adverse_reactions", AdverseReactionFact) if fact.frequency]
    used = {band for fact in facts if (band := CIOMS_WORDS.get(fact.frequency or ""))}
    alike: dict[_Alike, list[AdverseReactionFact]] = defaultdict(list)
    for fact in facts:
        if fact.frequency and fact.percent:
            outcome = _outcome(fact.percent, CIOMS_WORDS.get(fact.frequency), used)
            alike[outcome, fact.frequency, tuple(fact.evidence.section)].append(fact)
    for (outcome, word, _), group in alike.items():
        yield _finding(outcome, word, group)


def _outcome(percent: PercentRange, band: str | None, used: set[str]) -> ConsistencyOutcome:
    if band is None:
        return ConsistencyOutcome.CANNOT_CHECK
    low, high = BANDS[band]
    stated = [bound for bound in (percent.low, percent.high) if bound] or [0.0]
    if all(low <= bound <= high for bound in stated):
        return ConsistencyOutcome.AGREE
    if len(used) < _GRADES:
        return ConsistencyOutcome.CANNOT_CHECK
    if band in BEYOND and BEYOND[band] not in used:
        low, high = min(low, BANDS[BEYOND[band]][0]), max(high, BANDS[BEYOND[band]][1])
    least, most = percent.low or 0, _WHOLE if percent.high is None else percent.high
    return ConsistencyOutcome.DISAGREE if least > high or most < low else ConsistencyOutcome.CANNOT_CHECK


def _finding(outcome: ConsistencyOutcome, word: str, facts: list[AdverseReactionFact]) -> ConsistencyFinding:
    evidence, shares, band = [fact.evidence for fact in facts], _shares(facts), CIOMS_WORDS.get(word)
    if band is None:
        return cannot_check(_CHECK, f"“{word}” is no word that CIOMS defines a share for: {shares}.", *evidence)
    meaning = f"“{word}” is {share(*BANDS[band])} as CIOMS defines it"
    if outcome is ConsistencyOutcome.AGREE:
        return agree(_CHECK, f"{meaning}: {shares}.", *evidence)
    if outcome is ConsistencyOutcome.DISAGREE:
        return disagree(_CHECK, f"{meaning}, which does not fit: {shares}.", *evidence)
    return cannot_check(_CHECK, f"{meaning}; as the article uses it, it may take in more: {shares}.", *evidence)


def _shares(facts: list[AdverseReactionFact]) -> str:
    percents = [(fact.reaction, fact.percent) for fact in facts[:_MOST_NAMED] if fact.percent]
    said = ", ".join(f"{reaction} {share(percent.low, percent.high)}" for reaction, percent in percents)
    return said + (f", and {len(facts) - _MOST_NAMED} more" if len(facts) > _MOST_NAMED else "")
