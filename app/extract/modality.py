"""Says how a sentence, or the clause around a position of it, means what it says: denied, supposed, about animals ...

Every function takes the sentence and, optionally, a position in it. Without a position the whole sentence counts; with
one, only the clause that the position stands in. A clause ends at a semicolon, a dash, or a word such as "but" or
"whereas", never at a comma: a denial holds for the whole list after it ("no nausea, vomiting, or rash").
"""

from __future__ import annotations

import re
from functools import lru_cache

from app.cue import AnyCue, Cue
from app.vocabulary import modality as words

_BEGIN, _END = r"(?<![\w-])", r"(?![\w-])"


def _any_of(entries: tuple[str, ...]) -> str:
    return f"{_BEGIN}(?:{'|'.join(sorted(entries, key=len, reverse=True))}){_END}"


def _cue(entries: tuple[str, ...]) -> Cue:
    return Cue.any_of(sorted(entries, key=len, reverse=True), _BEGIN, _END, re.IGNORECASE)


_CLAUSE_END = Cue(rf"[;:](?=\s)|\s[\u2013\u2014-]\s|\u2014|{_any_of(words.CLAUSE_ENDS)}", re.IGNORECASE)
# "Symptoms include A; B, C; D; or E": the members of one list.
_LISTED = re.compile(
    rf"\binclud(?:e|es|ed"
    rf"|ing):?(?P<first> [^;:.]{{1,200}})(?:;(?! [^;:.]*\b(?:{words.FINITE})\b) [^;:.]{{1,200}}){{2,60}}",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]*\)")
_BEFORE = _cue(words.NEGATION_BEFORE)
_AFTER = _cue(words.NEGATION_AFTER)
_NEGATION = AnyCue(_BEFORE, _AFTER)
_NOT_NEGATION = _cue(words.NOT_NEGATION)
_ANIMALS = _cue(words.ANIMALS)
_NOT_ANIMALS = _cue(words.NOT_ANIMALS)
# "In gout, in which a mouse study had raised hopes": why it was looked into.
_HOPED_FROM_ANIMALS = re.compile(
    rf", (?:(?:in|for|against) which|where|after) [^,;.]*?{_any_of(words.ANIMALS)}[^,;.]*?"
    r"(?:stud(?:y|ies)|work|experiments?|models?|results|data)[^,;.]*",
    re.IGNORECASE,
)
_SHOWN_BY_ANIMALS = re.compile(
    r"(?:^|,? |\()(?:as|because(?: of)?|since|due to|owing to|based on|on the (?:basis|strength) of|given (?:that|"
    r"the)) "
    rf"[^,;.]*?{_any_of(words.ANIMALS)}[^,;.]*",
    re.IGNORECASE,
)
# "It harms embryos of mice, and its use in pregnancy is not recommended".
_CLAUSES = re.compile(r"[;,] (?:and|but|so|thus|hence|therefore)\b|;")
_ADVISES = re.compile(r"\b(?:should|must|recommended|advised|contra-?indicated|caution|avoid)\b", re.IGNORECASE)
_HUMANS = _cue(words.HUMANS)
_HISTORICAL = _cue(words.HISTORICAL)
_HYPOTHETICAL = _cue(words.HYPOTHETICAL)
_THEORY = _cue(words.THEORY)
_OVERDOSE = _cue(words.OVERDOSE)
_COMPARISON = _cue(words.COMPARISON)


def clause_bounds(text: str, at: int) -> tuple[int, int]:
    """Find where the clause around a position begins and ends. What parts an aside in parentheses parts only that."""
    start, end = 0, len(text)
    boundaries, asides = _boundaries(text)
    for first, last in boundaries:
        if any(opened < first < closed and not opened < at < closed for opened, closed in asides):
            continue
        if last <= at:
            start = last
        elif first >= at:
            end = first
            break
    return start, end


@lru_cache(maxsize=1024)
def _boundaries(text: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Find what parts clauses, and the asides in parentheses; a text is asked for many of its positions."""
    lists = [listed.span() for listed in _LISTED.finditer(text)] if text.count(";") > 1 else []
    ends = (end.span() for end in _CLAUSE_END.finditer(text))
    parting = [end for end in ends if text[end[0]] != ";" or not any(first < end[0] < last for first, last in lists)]
    return parting, [aside.span() for aside in _ASIDE.finditer(text)]


def is_negated(text: str, at: int | None = None) -> bool:
    """Tell whether the statement is denied; with a position, whether the thing that begins there is."""
    if not _NEGATION.may_match(text):
        return False
    text = _blanked(_NOT_NEGATION, text)
    if at is None:
        return bool(_BEFORE.search(text))
    start, end = clause_bounds(text, at)
    return bool(_BEFORE.find(text[start:at]) or _AFTER.find(text[at:end]))


@lru_cache(maxsize=1024)  # each domain asks it of a sentence
def is_about_animals(text: str, at: int | None = None) -> bool:
    """Tell whether the statement is about animals or cells, and not about people too."""
    if not _ANIMALS.may_match(text):
        return False
    clause = _HOPED_FROM_ANIMALS.sub("", _blanked(_NOT_ANIMALS, _clause(text, at)))
    return bool(_ANIMALS.search(clause)) and not _HUMANS.search(clause)


def is_only_about_animals(text: str) -> bool:
    """Tell whether it is about animals; what they showed may also be the reason for something said of people."""
    if not is_about_animals(text):
        return False
    told = _SHOWN_BY_ANIMALS.sub("", text)
    apart = (part for part in _CLAUSES.split(told) if _ADVISES.search(part))
    return is_about_animals(told) and all(map(is_about_animals, apart))


@lru_cache(maxsize=1024)  # of a sentence each of its uses asks it
def is_historical(text: str, at: int | None = None) -> bool:
    """Tell whether the statement is about what once was."""
    return _says(_HISTORICAL, text, at)


def is_hypothetical(text: str, at: int | None = None) -> bool:
    """Tell whether the statement is only supposed, expected or being looked into."""
    return _says(_HYPOTHETICAL, text, at)


def is_theory(text: str, at: int | None = None) -> bool:
    """Tell whether the statement is called a mere theory: what is "expected" may be certain enough to act on."""
    return _says(_THEORY, text, at)


def is_about_overdose(text: str, at: int | None = None) -> bool:
    """Tell whether the statement is about too much of the drug."""
    return _says(_OVERDOSE, text, at)


def is_other_side(text: str, at: int) -> bool:
    """Tell whether the position stands in what the drug is compared with: after "compared with", "than", "unlike"."""
    if not _COMPARISON.may_match(text):
        return False
    start, _ = clause_bounds(text, at)
    return bool(_COMPARISON.find(text[start:at]))


def _says(cue: Cue, text: str, at: int | None) -> bool:
    return cue.may_match(text) and bool(cue.find(_clause(text, at)))


def _clause(text: str, at: int | None) -> str:
    if at is None:
        return text
    start, end = clause_bounds(text, at)
    return text[start:end]


def _blanked(cue: Cue, text: str) -> str:
    """Overwrite what only looks like a cue, positions kept."""
    return cue.sub(lambda found: " " * len(found.group()), text)
