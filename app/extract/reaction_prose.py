"""Finds in running prose the stretches that list reactions: "side effects include ...", "... have been reported".

Being right beats being complete: a stretch counts only when its sentence is affirmed, about people, about usual doses
and about this drug alone, and each of its members must look like a condition (see `reaction_names.is_reaction`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.extract import modality
from app.extract.frequency import find_frequencies
from app.extract.reaction_figures import NO_FIGURES, Figures, read_figures
from app.extract.reaction_lists import Mention, read_list
from app.vocabulary import reaction_prose as words


def _any(entries: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(entries)})(?![\w-])", re.IGNORECASE)


_ANNOUNCING = re.compile(rf"(?<![\w-])(?:{'|'.join(words.ANNOUNCING)})", re.IGNORECASE)
_CAUSING = _any(words.CAUSING)
_RISKING = _any(words.RISKING)
_EXPERIENCING = _any(words.EXPERIENCING)
_REPORTED = _any(words.REPORTED)
_OTHER_SUBJECTS = _any(words.OTHER_SUBJECTS)
_JOINT_USE = _any(words.JOINT_USE)
_LESSENING = _any(words.LESSENING)
_SELF = _any(words.SELF)
_LIST_END = re.compile(
    rf";|\.(?=\s+[A-Z])(?<![A-Z]\.)|\.$|\s[\u2013\u2014-]\s|{_any(words.LIST_ENDS).pattern}", re.IGNORECASE
)
_SHARE_OF_PEOPLE = re.compile(
    r"(?:%|percent)\)? of (?:the |all |these |treated )?"
    r"(?:patients|people|users|individuals|subjects|cases|women|men|children|adults|participants|recipients)"
    r"|\b(?:in|affecting|affects) (?:about |approximately |up to |around )?\d[\d.]*\s?%",
    re.IGNORECASE,
)
_PARENTHESES = re.compile(r"\([^()]*\)")
_NEAR = 60


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands. `drug` holds the drug's names, `reactions` says whether the section is about them."""

    drug: re.Pattern[str]
    reactions: bool
    frequency: str | None = None


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: int
    end: int
    frequency: str | None


def read_prose(text: str, setting: Setting) -> list[Mention]:
    """Read every reaction that a sentence states, each once."""
    found: dict[tuple[str, int], Mention] = {}
    for stretch in sorted(_stretches(text, setting), key=lambda stretch: stretch.start):
        mentions = read_list(text[stretch.start : stretch.end], stretch.start, frequency=stretch.frequency)
        if len(mentions) == 1 and mentions[0].figures == NO_FIGURES:
            mentions = [replace(mentions[0], figures=_figures_beside(text, stretch))]
        for mention in mentions:
            if not is_set_aside(text, mention.start):
                found.setdefault((mention.name.lower(), mention.end), mention)
    return list(found.values())


def is_set_aside(text: str, at: int) -> bool:
    """Tell whether the thing at a position is denied, supposed, about animals, overdose or something else."""
    text = _PARENTHESES.sub(lambda aside: " " * len(aside.group()), text)
    tests = (modality.is_negated, modality.is_hypothetical, modality.is_about_animals, modality.is_about_overdose)
    return any(test(text, at) for test in tests) or modality.is_other_side(text, at)


def _figures_beside(text: str, stretch: _Stretch) -> Figures:
    """Figures of a reaction that its clause gives outside the list: "10% of patients developed", "occurring in 10%"."""
    start, end = modality.clause_bounds(text, stretch.start)
    clause = text[start : stretch.start] + " " + text[stretch.end : end]
    return read_figures(clause) if _SHARE_OF_PEOPLE.search(clause) else NO_FIGURES


def _stretches(text: str, setting: Setting) -> Iterator[_Stretch]:
    for match in _ANNOUNCING.finditer(text):
        yield _after(text, match, setting)
    for match in _RISKING.finditer(text):
        yield _after(text, match, setting)
    for match in _CAUSING.finditer(text):
        if _is_this_drug(text, match.start(), setting):
            yield _after(text, match, setting)
    if setting.reactions:
        for match in _EXPERIENCING.finditer(text):
            if _is_this_drug(text, match.start(), setting):
                yield _after(text, match, setting)
        for match in _REPORTED.finditer(text):
            if _is_this_drug(text, match.start(), setting):
                yield _before(text, match, setting)


def _is_this_drug(text: str, at: int, setting: Setting) -> bool:
    start, end = modality.clause_bounds(text, at)
    if _OTHER_SUBJECTS.search(text[start:at]) or _JOINT_USE.search(text[start:end]):
        return False
    if _LESSENING.search(text[max(start, at - _NEAR) : at]):
        return False
    return setting.reactions or bool(setting.drug.search(text) or _SELF.search(text[start:at]))


def _after(text: str, match: re.Match[str], setting: Setting) -> _Stretch:
    """Find the list that follows; its frequency word stands before it in the clause or in the phrase."""
    start, _ = modality.clause_bounds(text, match.start())
    ended = _LIST_END.search(text, match.end())
    frequency = _last_frequency(text[start : match.end()]) or setting.frequency
    return _Stretch(match.end(), ended.start() if ended else len(text), frequency)


def _before(text: str, match: re.Match[str], setting: Setting) -> _Stretch:
    """Find the list that precedes, from where its clause begins; its frequency word may stand in the phrase."""
    start, _ = modality.clause_bounds(text, match.start())
    for boundary in _LIST_END.finditer(text, start, match.start()):
        start = boundary.end()
    beyond = next(
        (found.word for found in find_frequencies(text[match.end() : match.end() + _NEAR]) if found.counts_people), None
    )
    return _Stretch(start, match.start(), _last_frequency(match.group()) or beyond or setting.frequency)


def _last_frequency(text: str) -> str | None:
    found = find_frequencies(text)
    return found[-1].word if found else None
