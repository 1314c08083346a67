"""Says how a sentence, or the clause around a position of it, means what it says: denied, supposed, about animals ...

Every function takes the sentence and, optionally, a position in it. Without a position the whole sentence counts; with
one, only the clause that the position stands in. A clause ends at a semicolon, a dash, or a word such as "but" or
"whereas", never at a comma: a denial holds for the whole list after it ("no nausea, vomiting, or rash").
"""

from __future__ import annotations

import re

from app.vocabulary import modality as words


def _cue(entries: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(entries, key=len, reverse=True))})(?![\w-])", re.IGNORECASE)


_CLAUSE_END = re.compile(rf"[;:](?=\s)|\s[\u2013\u2014-]\s|\u2014|{_cue(words.CLAUSE_ENDS).pattern}", re.IGNORECASE)
_ASIDE = re.compile(r"\([^()]*\)")
_BEFORE = _cue(words.NEGATION_BEFORE)
_AFTER = _cue(words.NEGATION_AFTER)
_NOT_NEGATION = _cue(words.NOT_NEGATION)
_ANIMALS = _cue(words.ANIMALS)
_NOT_ANIMALS = _cue(words.NOT_ANIMALS)
_HUMANS = _cue(words.HUMANS)
_HISTORICAL = _cue(words.HISTORICAL)
_HYPOTHETICAL = _cue(words.HYPOTHETICAL)
_OVERDOSE = _cue(words.OVERDOSE)
_COMPARISON = _cue(words.COMPARISON)


def clause_bounds(text: str, at: int) -> tuple[int, int]:
    """Find where the clause around a position begins and ends. What parts an aside in parentheses parts only that."""
    start, end = 0, len(text)
    asides = [aside.span() for aside in _ASIDE.finditer(text)]
    for boundary in _CLAUSE_END.finditer(text):
        if any(first < boundary.start() < last and not first < at < last for first, last in asides):
            continue
        if boundary.end() <= at:
            start = boundary.end()
        elif boundary.start() >= at:
            end = boundary.start()
            break
    return start, end


def is_negated(text: str, at: int | None = None) -> bool:
    """Tell whether the statement is denied; with a position, whether the thing that begins there is."""
    text = _blanked(_NOT_NEGATION, text)
    if at is None:
        return bool(_BEFORE.search(text))
    start, end = clause_bounds(text, at)
    return bool(_BEFORE.search(text[start:at]) or _AFTER.search(text[at:end]))


def is_about_animals(text: str, at: int | None = None) -> bool:
    """Tell whether the statement is about animals or cells, and not about people too."""
    clause = _blanked(_NOT_ANIMALS, _clause(text, at))
    return bool(_ANIMALS.search(clause)) and not _HUMANS.search(clause)


def is_historical(text: str, at: int | None = None) -> bool:
    """Tell whether the statement is about what once was."""
    return bool(_HISTORICAL.search(_clause(text, at)))


def is_hypothetical(text: str, at: int | None = None) -> bool:
    """Tell whether the statement is only supposed, expected or being looked into."""
    return bool(_HYPOTHETICAL.search(_clause(text, at)))


def is_about_overdose(text: str, at: int | None = None) -> bool:
    """Tell whether the statement is about too much of the drug."""
    return bool(_OVERDOSE.search(_clause(text, at)))


def is_other_side(text: str, at: int) -> bool:
    """Tell whether the position stands in what the drug is compared with: after "compared with", "than", "unlike"."""
    start, _ = clause_bounds(text, at)
    return bool(_COMPARISON.search(text[start:at]))


def _clause(text: str, at: int | None) -> str:
    if at is None:
        return text
    start, end = clause_bounds(text, at)
    return text[start:end]


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    """Overwrite what only looks like a cue, positions kept."""
    return pattern.sub(lambda found: " " * len(found.group()), text)
