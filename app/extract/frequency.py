"""Finds the words that say how often something occurs, and the CIOMS band that a figure or a word stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.cue import Cue
from app.facts.adverse_reactions import FrequencyBand, FrequencyBasis
from app.facts.quantity import PercentRange
from app.vocabulary.frequency import FREQUENCY_WORDS, PART_OF_THE_THING, PEOPLE

_WORDS = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(FREQUENCY_WORDS, key=len, reverse=True))
_FREQUENCY = Cue(
    rf"(?<![\w-])(?<!\bas )(?:{_WORDS}|{'|'.join(PEOPLE)})(?![\w-])(?! (?:{'|'.join(PART_OF_THE_THING)})\b)",
    re.IGNORECASE,
)
# "more common in women", "a common cause of gout" compare; they do not say how often.
_COMPARED = re.compile(
    r"(?:more|less)\s\w+\s(?:in|with|than|among|if|when|at|after|during|for|as)\b"
    r"|(?:(?:most|more|less)\s\w+|common|frequent)\s(?:causes?|reasons?)\s(?:of|for)\b",
    re.IGNORECASE,
)
_PEOPLE_WORDS = frozenset({"people", "patients", "individuals", "users", "cases"})
_BOUNDS: tuple[tuple[float, FrequencyBand], ...] = (
    (10, FrequencyBand.VERY_COMMON),
    (1, FrequencyBand.COMMON),
    (0.1, FrequencyBand.UNCOMMON),
    (0.01, FrequencyBand.RARE),
)


@dataclass(frozen=True, slots=True)
class FoundFrequency:
    """A frequency word in lower case, and the characters `start` to `end` of the text that hold it."""

    word: str
    start: int
    end: int

    @property
    def counts_people(self) -> bool:
        """Tell whether it is a share of people ("some patients") and not an adverb or adjective."""
        return self.word.split()[-1] in _PEOPLE_WORDS


@lru_cache(maxsize=1024)  # of a line in a list several things ask how often it happens
def find_frequencies(text: str) -> tuple[FoundFrequency, ...]:
    """Find every frequency word: "Frequently, nausea; rarely, rash" holds two, "frequent urination" none."""
    matches = (match for match in _FREQUENCY.finditer(text) if not _COMPARED.match(text, match.start()))
    return tuple(FoundFrequency(_folded(match.group()), match.start(), match.end()) for match in matches)


def frequency_band(
    percent: PercentRange | None, word: str | None
) -> tuple[FrequencyBand, FrequencyBasis] | tuple[None, None]:
    """Give the CIOMS III band and what it was taken from: the percent where both its bounds agree, else the word."""
    if percent is not None and (band := _band_of_percent(percent)):
        return band, FrequencyBasis.PERCENT
    named = FREQUENCY_WORDS.get(word) if word else None
    return (FrequencyBand(named), FrequencyBasis.WORD) if named else (None, None)


def _band_of_percent(percent: PercentRange) -> FrequencyBand | None:
    bands = {_band_of_share(share) for share in (percent.low, percent.high) if share is not None}
    if percent.low is None and bands != {FrequencyBand.VERY_RARE}:
        return None
    if percent.high is None and bands != {FrequencyBand.VERY_COMMON}:
        return None
    return bands.pop() if len(bands) == 1 else None


def _band_of_share(share: float) -> FrequencyBand:
    return next((band for bound, band in _BOUNDS if share >= bound), FrequencyBand.VERY_RARE)


def _folded(text: str) -> str:
    return " ".join(text.lower().split())
