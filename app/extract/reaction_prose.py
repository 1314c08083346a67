"""Finds in running prose the stretches that list reactions: "side effects include ...", "... have been reported".

Being right beats being complete: a stretch counts only when its sentence is affirmed, about people, about usual doses
and about this drug alone, and each of its members must look like a condition (see `reaction_names.is_reaction`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from app.extract import modality
from app.extract.frequency import find_frequencies
from app.extract.reaction_figures import NO_FIGURES, Figures, read_figures
from app.extract.reaction_lists import Mention, read_list
from app.extract.substances import substances_in
from app.vocabulary import reaction_prose as words
from app.vocabulary.reaction_terms import SEVERITY


def _any(entries: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(entries)})(?![\w-])", re.IGNORECASE)


_ANNOUNCING = re.compile(rf"(?<![\w-])(?:{'|'.join(words.ANNOUNCING)})", re.IGNORECASE)
_ANNOUNCING_HERE = re.compile(rf"(?<![\w-])(?:{'|'.join(words.ANNOUNCING_HERE)})", re.IGNORECASE)
_CAUSING = _any(words.CAUSING)
_CAUSING_HERE = _any(words.CAUSING_HERE)
_CONDITIONAL = _any(words.CONDITIONAL)
_BENEFIT = re.compile(rf"\s*(?:{'|'.join(words.BENEFITS)})\b", re.IGNORECASE)
_RISKING = _any(words.RISKING)
_EXPERIENCING = _any(words.EXPERIENCING)
_NAMED = _any(words.NAMED)
_REPORTED = _any(words.REPORTED)
_OTHER_SUBJECTS = _any(words.OTHER_SUBJECTS)
_JOINT_USE = _any(words.JOINT_USE)
_LESSENING = _any(words.LESSENING)
_SELF = _any(words.SELF)
_SEVERITY = _any(SEVERITY)
_LIST_END = re.compile(
    rf";|\.(?=\s+[A-Z])(?<![A-Z]\.)|\.$|\s[\u2013\u2014-]\s|{_any(words.LIST_ENDS).pattern}", re.IGNORECASE
)
_SHARE_OF_PEOPLE = re.compile(
    r"(?:%|percent)\)? of (?:the |all |these |treated )?"
    r"(?:patients|people|users|individuals|subjects|cases|women|men|children|adults|participants|recipients)"
    r"|\b(?:in|affecting|affects|was|is) (?:about |approximately |up to |around )?\d[\d.]*\s?%",
    re.IGNORECASE,
)
_COPULA = re.compile(r"\b(?:is|are|was|were)$", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:can|may|might|could|will|also)\b", re.IGNORECASE)
_CASES = re.compile(r"\s(?:cases|occasions|instances)\b")
_WHOSE = re.compile(r"\s(?:of|with|from|to|in)\s[^,.;]{0,60}")
_PARENTHESES = re.compile(r"\([^()]*\)")
_NEAR = 60
_SCOPE = 800  # characters each way: no sentence of an article is longer, and time stays linear in the length of a list


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands.

    `drug` holds the drug's names, `reactions` says whether the section is about them; `frequency` and `qualifier` are
    those of the headings and labels above it.
    """

    drug: re.Pattern[str]
    reactions: bool
    frequency: str | None = None
    qualifier: str | None = None


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: int
    end: int
    frequency: str | None
    qualifier: str | None


def read_prose(text: str, setting: Setting) -> list[Mention]:
    """Read every reaction that a sentence states, each once."""
    found: dict[tuple[str, int], Mention] = {}
    for stretch in sorted(_stretches(text, setting), key=lambda stretch: stretch.start):
        mentions = read_list(text[stretch.start : stretch.end], stretch.start, frequency=stretch.frequency)
        if len(mentions) == 1 and mentions[0].figures == NO_FIGURES:
            mentions = [replace(mentions[0], figures=_figures_beside(text, stretch))]
        for mention in mentions:
            if is_set_aside(text, mention.start) or not _follows(text, stretch, mentions[0]):
                continue
            qualified = replace(mention, qualifier=mention.qualifier or stretch.qualifier)
            found.setdefault((mention.name.lower(), mention.end), qualified)
    return list(found.values())


def is_set_aside(text: str, at: int) -> bool:
    """Tell whether the thing at a position is denied, supposed, about animals, overdose or something else."""
    start = max(0, at - _SCOPE)
    text = _without_asides(text[start : at + _SCOPE])
    tests = (modality.is_negated, modality.is_hypothetical, modality.is_about_animals, modality.is_about_overdose)
    return any(test(text, at - start) for test in tests)


def _follows(text: str, stretch: _Stretch, first: Mention) -> bool:
    """Tell whether a list after "is" or "are" begins with a reaction; else the verb says something else of them."""
    return not _COPULA.search(text, 0, stretch.start) or "," not in text[stretch.start : first.start].rstrip(", ")


def _figures_beside(text: str, stretch: _Stretch) -> Figures:
    """Figures of a reaction that its clause gives outside the list: "10% of patients developed", "occurring in 10%"."""
    start, end = modality.clause_bounds(text, stretch.start)
    clause = text[start : stretch.start] + " " + text[stretch.end : end]
    return read_figures(clause) if _SHARE_OF_PEOPLE.search(clause) else NO_FIGURES


def _without_asides(text: str) -> str:
    """Overwrite what stands in parentheses, positions kept."""
    return _PARENTHESES.sub(lambda aside: " " * len(aside.group()), text)


def _stretches(text: str, setting: Setting) -> Iterator[_Stretch]:
    announcing = (_ANNOUNCING, _ANNOUNCING_HERE) if setting.reactions else (_ANNOUNCING,)
    for match in _matches(text, *announcing):
        before = text[max(0, match.start() - _NEAR) : match.start()]
        if not _LESSENING.search(before) and not _OTHER_SUBJECTS.search(f"{before}{match.group()}"):
            yield _after(text, match, setting, announced=True)
    yield from (_after(text, match, setting) for match in _RISKING.finditer(text))
    for match in _matches(text, *((_CAUSING, _CAUSING_HERE) if setting.reactions else (_CAUSING,))):
        if (
            _acts_alone(text, match)
            and _is_subject(text, match.start(), setting)
            and not _BENEFIT.match(text, match.end())
        ):
            yield _after(text, match, setting)
    for match in _NAMED.finditer(text):
        if _acts_alone(text, match) and _is_its_effect(text, match.end(), setting):
            yield _before(text, match, setting)
    if setting.reactions:
        yield from (_after(text, match, setting) for match in _EXPERIENCING.finditer(text) if _acts_alone(text, match))
        yield from (_before(text, match, setting) for match in _REPORTED.finditer(text) if _acts_alone(text, match))


def _matches(text: str, *patterns: re.Pattern[str]) -> Iterator[re.Match[str]]:
    return chain.from_iterable(pattern.finditer(text) for pattern in patterns)


def _acts_alone(text: str, match: re.Match[str]) -> bool:
    """Tell whether the clause speaks of no other cause, no lesser risk and no mere condition."""
    start, end = modality.clause_bounds(text, match.start())
    if _OTHER_SUBJECTS.search(text[start : match.start()]) or _JOINT_USE.search(text[start:end]):
        return False
    near = text[max(start, match.start() - _NEAR) : match.end()]
    return not (_LESSENING.search(near) or _CONDITIONAL.search(near))


def _is_subject(text: str, at: int, setting: Setting) -> bool:
    """Tell whether the drug, or a drug or class that a section about its reactions may speak of, stands before."""
    start, _ = modality.clause_bounds(text, at)
    if _SELF.search(text[start:at]) or setting.drug.search(text[:at]):
        return True
    subject = _MODAL.sub("", text[start:at])
    return setting.reactions and (not subject.strip() or bool(substances_in(subject)))


def _is_its_effect(text: str, at: int, setting: Setting) -> bool:
    """Tell whether "a side effect" is the drug's: no "of" or "with" follows it, or this drug does."""
    whose = _WHOSE.match(text, at)
    return setting.reactions or whose is None or bool(setting.drug.search(whose.group()))


def _after(text: str, match: re.Match[str], setting: Setting, *, announced: bool = False) -> _Stretch:
    """Find the list that follows; its frequency word stands before it in the clause or in the phrase."""
    start, _ = modality.clause_bounds(text, match.start())
    ended = _LIST_END.search(_without_asides(text), match.end())
    frequency = _last_frequency(text[start : match.end()]) or setting.frequency
    severe = _SEVERITY.search(text, start, match.start()) if announced else None
    qualifier = severe.group().lower() if severe else setting.qualifier
    return _Stretch(match.end(), ended.start() if ended else len(text), frequency, qualifier)


def _before(text: str, match: re.Match[str], setting: Setting) -> _Stretch:
    """Find the list that precedes, from where its clause begins; its frequency word may stand in the phrase."""
    start, _ = modality.clause_bounds(text, match.start())
    for boundary in _LIST_END.finditer(_without_asides(text), start, match.start()):
        start = boundary.end()
    beyond = _frequency_in_cases(text[match.end() : match.end() + _NEAR])
    return _Stretch(
        start, match.start(), _last_frequency(match.group()) or beyond or setting.frequency, setting.qualifier
    )


def _frequency_in_cases(text: str) -> str | None:
    """Give the frequency of "... in rare cases", "... in some people"."""
    found = find_frequencies(text)
    return next((f.word for f in found if f.counts_people or _CASES.match(text, f.end)), None)


def _last_frequency(text: str) -> str | None:
    found = find_frequencies(text)
    return found[-1].word if found else None
