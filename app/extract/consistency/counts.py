"""A count of a count, against the percentage beside it: `1235/1729 (71%)`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.consistency.examined import Examined, Verdict, agree, disagree, number
from app.extract.evidence import sentence_evidence
from app.facts.consistency import ConsistencyCheck, ConsistencyFinding
from app.values.count import WHOLE_NUMBER, whole_number

_CHECK = ConsistencyCheck.COUNT_PERCENT
_SHARE = r"(?P<percent>\d{1,3}(?:\.\d{1,3})?) ?(?:%|per ?cent)(?! ?(?:CI\b|confidence))"
_OF = rf"(?P<part>{WHOLE_NUMBER}) ?(?:/|(?:out )?of(?: the| a total of| all)?) ?(?P<whole>{WHOLE_NUMBER})(?![\d.,]?\d)"
_QUALITY = r"(?: [a-z-]+){0,4}"
_NOT_WITHIN = r"(?<![\d.,/–-])"
_BEFORE = re.compile(rf"{_NOT_WITHIN}{_OF}{_QUALITY} ?[(\[] ?{_SHARE} ?[)\];,]")
_BEHIND = re.compile(rf"{_NOT_WITHIN}{_SHARE}{_QUALITY} ?[(\[] ?(?:n ?= ?)?{_OF}{_QUALITY} ?[)\]]")
_PERCENT = Cue("%|percent|per cent")
# "1/3 (30 %)" is a fraction in round figures, no count.
_FEWEST = 10
# What ends in 0 or 5 may have been rounded to that.
_ROUND, _ROUND_LEEWAY = 5, 2.5
_DAYS, _YEARS = range(1, 32), range(1900, 2100)


def count_percent(examined: Examined) -> Iterator[ConsistencyFinding]:
    """Divide each count by the one that it is of, and compare the share with the percentage stated beside it."""
    for statement in examined.sentences(_PERCENT):
        for found in _shares(statement.text):
            part, whole = whole_number(found["part"]), whole_number(found["whole"])
            verdict, detail = _compared(part, max(whole, 1), found["percent"])
            if part <= whole >= _FEWEST and (verdict is agree or not _is_date(found, part, whole)):
                yield verdict(_CHECK, detail, sentence_evidence(statement))


def _shares(text: str) -> Iterator[re.Match[str]]:
    """Find counts of counts beside percentages: only where one is set off from the other."""
    if ("(" in text or "[" in text) and ("/" in text or " of " in text):
        yield from _BEFORE.finditer(text)
        yield from _BEHIND.finditer(text)


def _is_date(found: re.Match[str], part: int, whole: int) -> bool:
    """Tell whether it may be a day and a month, or a month and a year: "since 7/2015 (12%)"."""
    return "/" in found.group() and part in _DAYS and (whole in _DAYS or whole in _YEARS)


def _compared(part: int, whole: int, percent: str) -> tuple[Verdict, str]:
    decimals = len(percent.partition(".")[2])
    true, stated = 100 * part / whole, float(percent)
    is_round = not decimals and stated % _ROUND == 0
    fits = abs(true - stated) < (_ROUND_LEEWAY if is_round else 10.0**-decimals)
    detail = f"{part:,} of {whole:,} is {number(round(true, decimals + 1))} %; the article states {percent} %."
    return agree if fits else disagree, detail
