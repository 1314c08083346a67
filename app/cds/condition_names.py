"""Whether a condition of a patient is one that an article names: by what both are called, never by likeness.

A patient's may be narrower by words that change nothing of what it is, or by the letter or number of its type, never
wider: whoever has severe asthma has asthma, but who has asthma need not have it severely. Everything else has to be the
same word for word.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from app.facts.words import words_of
from app.vocabulary.patient_conditions import ANY_FORM, ATTACHED, COURSES, GRADES, IMPLIED, SAME_WORDS, SEMANTIC_TAGS
from app.vocabulary.same_conditions import SAME_CONDITION

Name = frozenset[str]


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_SAME = {**SAME_CONDITION, **{other: first for first, *others in SAME_WORDS for other in others}}
_TAG = re.compile(rf"\s*\((?:{_any_of(SEMANTIC_TAGS)})\)$")
_ABBREVIATION = re.compile(r"\s*\([A-Z][A-Za-z]{0,2}[A-Z]+\)")
_NOTE = re.compile(r"\s*\([^()]*\)")
_POOR_FUNCTION = re.compile(r"\b(?:impaired|reduced|decreased|poor) (renal|hepatic|cardiac) function\b")
_ANY_FORM = re.compile(rf"^(?:(?:{_any_of(ANY_FORM)}) )+")
_COURSE = re.compile(rf"\b(?:{_any_of(COURSES)}|(?:{_any_of(GRADES)}) (?:\d\w?|[ivx]+|[a-z]))\b")
# The type of an illness that has several: haemophilia A, hepatitis B, tyrosinaemia II, trisomy 21.
_TYPE = re.compile(r"(?<=\w)[ ,]+(?:[a-z]|[ivx]+|\d{1,2}[a-z]?)[ ,]*$")
_ATTACHED = re.compile(rf"\b(?:{_any_of(ATTACHED)})\b.*")
_LITTLE = frozenset({"of", "to", "the"})
_SEVERE = "severe"
# What is asked, or only suspected.
_DOUBT = "?"


@lru_cache(maxsize=4096)  # of articles alone: what patients have is not kept
def name_in_article(text: str) -> Name:
    """Give the words that the condition of an article is compared by.

    What stands in brackets counts, for it may narrow the condition, unless it is an abbreviation or tells how severe.
    """
    words = _same(_ANY_FORM.sub("", _plain(text)))
    return _words(_NOTE.sub("", words) if _SEVERE in words.partition("(")[0] else words)


def names_of_patient(text: str) -> frozenset[Name]:
    """Give all names that what a patient has may go by in an article: as it is, and as what it is a form of."""
    if _DOUBT in text:
        return frozenset()
    whole = _same(_TAG.sub("", _plain(text)))
    head = _ATTACHED.sub("", whole)
    forms = {whole, head, _COURSE.sub(" ", whole), _COURSE.sub(" ", head)}
    names = {_words(each) for form in forms for each in (form, _TYPE.sub("", form))}
    wider = {name - fails | ill for name in names for fails, ill in _IMPLIED if fails <= name}
    return frozenset(filter(None, names | wider))


def _plain(text: str) -> str:
    return " ".join(_ABBREVIATION.sub("", text).casefold().split())


def _same(text: str) -> str:
    """Write one word for each of those that mean the same; some stand in what another becomes."""
    for _ in range(2):
        text = _same_words().sub(lambda found: _SAME[found.group()], text)
    return _POOR_FUNCTION.sub(r"\1 impairment", text)


@cache
def _same_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any_of(tuple(_SAME))})\b")  # a few hundred: compiled when a condition is first read


def _words(text: str) -> Name:
    """Fold words as facts are searched by, and the British spelling of Greek roots into the American."""
    return frozenset(re.sub("[ao]e", "e", word) for word in words_of(text)) - _LITTLE


_IMPLIED = [(_words(word), _words(instead)) for word, others in IMPLIED.items() for instead in others]
