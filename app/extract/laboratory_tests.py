"""Finds the laboratory tests that the drug disturbs.

As "false positive results on urine drug tests", "it interferes with urine glucose tests".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.phrases import either, trim_phrase
from app.extract.substances import Substance
from app.facts.interactions import InteractantKind
from app.vocabulary import interactant_words as words

_FALSE = Cue(
    r"\b(?:false|erroneous|spurious)(?:ly)?[- ]"
    r"(?:positive|negative|elevated|high|low|prolonged|increased|decreased|reduced)",
    re.IGNORECASE,
)
# What is interfered with is named behind; "it does not interfere" disturbs nothing.
_INTERFERES = Cue(
    r"\b(?:interfer(?:es|ing)|(?:may|can|could|might|will)(?: also)? interfere) with "
    r"(?=[^,;.]*(?:tests?|assays?|screen(?:s|ing))\b)",
    re.IGNORECASE,
)
# "It interferes with the determination of creatinine, giving falsely high values".
_DETERMINED = re.compile(
    r"\b(?:determination|measurement|estimation)s? of (?:the )?(?!blood pressure)[\w-]+(?: [\w-]+(?=[.,;)]|$))?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w\u2019'-]+")
_TEST = re.compile(rf"{either(words.TESTS)}", re.IGNORECASE)
_ENDS_NAME = re.compile(rf"{either(words.BEFORE_TESTS)}", re.IGNORECASE)
_FOR = re.compile(
    r" for (?:the )?[\w-]+(?: (?:and|or) [\w-]+)?(?: (?:protein|glucose|use|antigen|antibod(?:y|ies)))?", re.IGNORECASE
)
_MOST_WORDS = 5


def disturbed_tests(text: str) -> Iterator[Substance]:
    """Find the tests of which a sentence says that they read false."""
    false = _FALSE.search(text)
    determined = _DETERMINED.search(text) if false else None
    if determined:
        name = trim_phrase(determined.group())
        yield Substance(name, InteractantKind.LAB_TEST, determined.start(), determined.end())
        return
    interferes = None if false else _INTERFERES.search(text)
    start = interferes.end() if interferes else 0
    found = list(_WORD.finditer(text, start)) if false or interferes else []
    for at, word in enumerate(found):
        if not _TEST.fullmatch(word.group()) or (at + 1 < len(found) and _TEST.fullmatch(found[at + 1].group())):
            continue
        first = at
        while first and at - first < _MOST_WORDS and _belongs(text, found[first - 1], found[first]):
            first -= 1
        for_what = _FOR.match(text, word.end())
        name = trim_phrase(text[found[first].start() : for_what.end() if for_what else word.end()])
        if " " in name:
            yield Substance(name, InteractantKind.LAB_TEST, found[first].start(), word.end())
            return


def _belongs(text: str, word: re.Match[str], after: re.Match[str]) -> bool:
    """Tell whether a word is part of the name that goes on after it."""
    return text[word.end() : after.start()] == " " and not _ENDS_NAME.fullmatch(word.group())
