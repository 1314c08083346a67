"""Finds where in a sentence a list of reactions stands: after "side effects include", before "have been reported"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from app.extract import modality
from app.extract.frequency import FoundFrequency, find_frequencies
from app.extract.reaction_figures import NO_FIGURES, Figures, read_figures
from app.extract.substances import substances_in
from app.vocabulary import reaction_prose as words
from app.vocabulary.reaction_terms import COMPARATOR_ARMS, SEVERITY


def _any(entries: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(entries)})(?![\w-])", re.IGNORECASE)


_ANNOUNCING = tuple(re.compile(rf"(?<![\w-]){entry}", re.IGNORECASE) for entry in words.ANNOUNCING)
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
_ARM = _any(COMPARATOR_ARMS)
_SHARE_LED = _any(words.SHARE_LED)
_LINKING = _any(words.LINKING)
_OTHER_THINGS = re.compile(rf"(?<![\w-])(?:{'|'.join(words.OTHER_THINGS)})\s*$", re.IGNORECASE)
_CHANGES = {change: _any((verbs,)) for change, verbs in words.CHANGES.items()}
# "nausea and decreased libido occur": what is less is a member of the list, not a benefit.
_LESSENED_MEMBER = re.compile(
    r"(?:^|, (?:and |or )?|\b(?:and|or) )(?:decreased|reduced|lowered|diminished) "
    r"(?!risk|incidence|rate|likelihood|frequency|severity|the\b|an?\b)",
    re.IGNORECASE,
)
_ALSO_SEEN = _any(words.ALSO_SEEN)
_RAISED = re.compile(rf"(?<![\w-])(?:{'|'.join(words.RAISED_RISK)})", re.IGNORECASE)
_EXAMPLES = re.compile(r"(?: (?!and\b|or\b)[\w-]+){0,8}?,? (?:including|such as)\s", re.IGNORECASE)
_RELATIVE = re.compile(r", which [^,.;()]{1,80},(?=\s)", re.IGNORECASE)
_MEANWHILE = re.compile(r"\b(?:while|when)\s*$", re.IGNORECASE)  # "alcohol while taking it may ..."
_MODAL = re.compile(r"\b(?:can|may|might|could|will|also)\b", re.IGNORECASE)
_CASES = re.compile(r"\s(?:cases|occasions|instances)\b")
_DIRECTLY = re.compile(r"\s*(?:as )?(?:occurring |seen )?", re.IGNORECASE)
_WHOSE = re.compile(r"\s(?:of|with|from|to|in)\s[^,.;]{0,60}")
_PARENTHESES = re.compile(r"\([^()]*\)")
_NEAR = 60


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands.

    `drug` holds the drug's names, `reactions` says whether the section is about them; `frequency`, `qualifier` and
    `figures` are those of the headings and labels above it.
    """

    drug: re.Pattern[str]
    reactions: bool
    frequency: str | None = None
    qualifier: str | None = None
    figures: Figures = NO_FIGURES


@dataclass(frozen=True, slots=True)
class Stretch:
    """A list from `start` to `end` of the sentence, and what the words around it say of its members.

    `change` is what happens to them, as a noun phrase that their names complete: "exacerbation of".
    """

    start: int
    end: int
    frequency: str | None
    qualifier: str | None
    figures: Figures = NO_FIGURES
    change: str | None = None


def find_stretches(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find the lists of reactions in a sentence, in no order; two may overlap."""
    yield from _announced(text, setting)
    yield from (_after(text, match, setting) for match in _RISKING.finditer(text))
    yield from _caused(text, setting)
    yield from _linked(text, setting)
    for match in _NAMED.finditer(text):
        if _acts_alone(text, match) and _is_its_effect(text, match.end(), setting):
            yield _before(text, match, setting)
    if setting.reactions:
        yield from (_after(text, match, setting) for match in _EXPERIENCING.finditer(text) if _acts_alone(text, match))
        yield from _changed(text, setting)
        yield from _shares(text, setting)
        yield from _reported(text, setting)


def without_asides(text: str) -> str:
    """Overwrite what stands in parentheses, positions kept."""
    return _PARENTHESES.sub(_blank, text)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _announced(text: str, setting: Setting) -> Iterator[Stretch]:
    for match in _matches(text, *((*_ANNOUNCING, _ANNOUNCING_HERE) if setting.reactions else _ANNOUNCING)):
        before = text[max(0, match.start() - _NEAR) : match.start()]
        before = _ALSO_SEEN.sub("", before) if setting.reactions else before
        if not _LESSENING.search(before) and not _OTHER_SUBJECTS.search(f"{before}{match.group()}"):
            yield _after(text, match, setting, announced=True)


def _caused(text: str, setting: Setting) -> Iterator[Stretch]:
    for match in _matches(text, *((_CAUSING, _CAUSING_HERE) if setting.reactions else (_CAUSING,))):
        if _is_its_doing(text, match, setting) and not _BENEFIT.match(text, match.end()):
            yield _after(text, match, setting)


def _linked(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "a link between the drug and ..." and "increased ... risk", whose subject stands anywhere in the clause."""
    for match in _LINKING.finditer(text):
        if setting.drug.search(match.group()) and _acts_alone(text, match, near=0):
            yield _after(text, match, setting)
    for match in _RAISED.finditer(text):
        start, end = modality.clause_bounds(text, match.start())
        if setting.drug.search(text, start, end) and _acts_alone(text, match):
            yield Stretch(match.start("list"), match.end("list"), setting.frequency, setting.qualifier)


def _changed(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "may worsen ..." and "may raise ..."."""
    for change, pattern in _CHANGES.items():
        for match in pattern.finditer(text):
            if _is_its_doing(text, match, setting):
                yield replace(_after(text, match, setting), change=change)


def _shares(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "12% of patients reported ..., versus 4% on placebo"."""
    spoken = without_asides(text)
    matches = list(_SHARE_LED.finditer(spoken))
    for match, following in zip(matches, [*(m.start() for m in matches[1:]), len(text)], strict=False):
        if _ARM.search(match.group()) or not _acts_alone(_ARM.sub(_blank, spoken), match):
            continue
        stretch = _after(text, match, setting)
        end = max(match.end(), min(stretch.end, following))
        start = max(0, match.start() - len("approximately "))
        yield replace(stretch, end=end, figures=read_figures(f"{spoken[start : match.end()]} {spoken[end:following]}"))


def _reported(text: str, setting: Setting) -> Iterator[Stretch]:
    for match in _REPORTED.finditer(text):
        if not _acts_alone(text, match):
            continue
        yield _before(text, match, setting)
        if examples := _EXAMPLES.match(text, match.end()):
            yield _after(text, examples, setting)


def _matches(text: str, *patterns: re.Pattern[str]) -> Iterator[re.Match[str]]:
    return chain.from_iterable(pattern.finditer(text) for pattern in patterns)


def _is_its_doing(text: str, match: re.Match[str], setting: Setting) -> bool:
    return _acts_alone(text, match) and _is_subject(text, match.start(), setting)


def _acts_alone(text: str, match: re.Match[str], near: int = _NEAR) -> bool:
    """Tell whether the clause speaks of no other cause, no lesser risk and no mere condition."""
    start, end = modality.clause_bounds(text, match.start())
    if _OTHER_SUBJECTS.search(text[start : match.start()]) or _JOINT_USE.search(
        text, 0 if _MEANWHILE.search(text, 0, start) else start, end
    ):
        return False
    beside = _LESSENED_MEMBER.sub(", ", text[max(start, match.start() - near) : match.end()])
    return not (_LESSENING.search(beside) or _CONDITIONAL.search(beside))


def _is_subject(text: str, at: int, setting: Setting) -> bool:
    """Tell whether the drug, or a drug or class that a section about its reactions may speak of, stands before."""
    start, _ = modality.clause_bounds(text, at)
    if _OTHER_THINGS.search(text, start, at):
        return False
    if _SELF.search(text[start:at]) or setting.drug.search(text[:at]):
        return True
    subject = _MODAL.sub("", text[start:at])
    return setting.reactions and (not subject.strip() or bool(substances_in(subject)))


def _is_its_effect(text: str, at: int, setting: Setting) -> bool:
    """Tell whether "a side effect" is the drug's: no "of" or "with" follows it, or this drug does."""
    whose = _WHOSE.match(text, at)
    return setting.reactions or whose is None or bool(setting.drug.search(whose.group()))


def _after(text: str, match: re.Match[str], setting: Setting, *, announced: bool = False) -> Stretch:
    """Find the list that follows; its frequency word stands before it in the clause or in the phrase."""
    start, _ = modality.clause_bounds(text, match.start())
    ended = _LIST_END.search(without_asides(text), match.end())
    frequency = _last_frequency(text[start : match.end()]) or setting.frequency
    severe = _SEVERITY.search(text, start, match.start()) if announced else None
    qualifier = severe.group().lower() if severe else setting.qualifier
    return Stretch(match.end(), ended.start() if ended else len(text), frequency, qualifier)


def _before(text: str, match: re.Match[str], setting: Setting) -> Stretch:
    """Find the list that precedes, from where its clause begins; its frequency word may stand in the phrase."""
    start, _ = modality.clause_bounds(text, match.start())
    for boundary in _LIST_END.finditer(_without_relatives(without_asides(text)), start, match.start()):
        start = boundary.end()
    beyond = _frequency_beyond(text[match.end() : match.end() + _NEAR])
    return Stretch(
        start, match.start(), _last_frequency(match.group()) or beyond or setting.frequency, setting.qualifier
    )


def _without_relatives(text: str) -> str:
    """Overwrite ", which may be serious,", positions kept."""
    return _RELATIVE.sub(_blank, text)


def _frequency_beyond(text: str) -> str | None:
    """Give the frequency of "... occur rarely", "... in rare cases", "... in some people"."""
    return next((found.word for found in find_frequencies(text) if _says_how_often(text, found)), None)


def _says_how_often(text: str, found: FoundFrequency) -> bool:
    directly = bool(_DIRECTLY.fullmatch(text, 0, found.start))
    return directly or found.counts_people or bool(_CASES.match(text, found.end))


def _last_frequency(text: str) -> str | None:
    found = find_frequencies(text)
    return found[-1].word if found else None
