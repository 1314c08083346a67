"""Reads the class of risk in pregnancy off the prose: "It is rated pregnancy category X by the FDA".

Only where the drug is what is classed, and the text says by whom or where: a letter alone means two things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.cue import Cue
from app.extract.own_names import names_own_drug, own_names
from app.extract.phrases import either
from app.extract.statements import Statement, statements
from app.values.jurisdiction import find_places
from app.vocabulary.pregnancy import PREGNANCY_CATEGORIES, PREGNANCY_CLASSES
from app.vocabulary.pregnancy_wording import BARE_CLASS_BEFORE, CLASS_BEFORE, CLASSED, PREGNANCY_BEHIND
from app.wikitext.document import Document

_LETTER = rf"(?:{'|'.join(sorted(PREGNANCY_CLASSES, key=len, reverse=True))})(?![\w-])"
_CLASS = Cue(
    rf"\b(?:(?i:{CLASS_BEFORE})|(?i:{BARE_CLASS_BEFORE})(?={_LETTER}(?i:{PREGNANCY_BEHIND})))(?P<letter>{_LETTER})"
)
# "... and ADEC category B3 in Australia": a further class behind one of pregnancy.
_AND_CLASS = re.compile(rf"[^.;:]{{0,40}}?,? and (?:as |in )?(?P<scheme>(?i:{BARE_CLASS_BEFORE}))(?P<letter>{_LETTER})")
_SUBJECT = r"(?P<subject>it|the (?:drug|medication|medicine)|[\w-]+(?: [\w-]+)?)"
# "Foonib is rated in the US as", "It is".
_IS_CLASSED = Cue(
    rf"(?:^|[,;:] |\band |\bthat |^In (?:the )?[A-Z][\w.]+(?: [A-Z]\w+)? ){_SUBJECT}"
    r"(?:, [^,;.]{2,60},)? (?:is|was|has been) "
    rf"(?:(?:(?:also|currently|generally|an?) )*{either(CLASSED)} )?"
    r"(?:(?:by the [\w.]+(?: [A-Z]\w+| and)*|in (?:the )?[A-Z][\w.]+(?: [A-Z]\w+)?|as|in|into|an?|to) )*$",
    re.IGNORECASE,
)
# "The FDA has placed foonib in".
_CLASSES = re.compile(
    rf"\b(?:placed|places|put|puts|rates|rated|classifie[sd]|lists|listed|assigned|assigns) {_SUBJECT} "
    r"(?:(?:as|in|into|to|an?) )*$",
    re.IGNORECASE,
)
_ITSELF = ("it", "the drug", "the medication", "the medicine")
_FAR = 60


@dataclass(frozen=True, slots=True)
class PregnancyClass:
    """A class that a sentence puts the drug in, the jurisdiction that it is of, and its words."""

    letter: str
    jurisdiction: str
    raw: str


def pregnancy_classes(document: Document) -> Iterator[tuple[PregnancyClass, Statement]]:
    """Every class of the drug that the prose states with its jurisdiction."""
    own = own_names(document)
    for statement in statements(document):
        for found in classes_in(statement.text, own):
            yield found, statement


def classes_in(text: str, own: frozenset[str]) -> Iterator[PregnancyClass]:
    """Read the classes of one sentence about a drug called `own`."""
    for cue in _CLASS.finditer(text):
        said = _IS_CLASSED.search(text[: cue.start()]) or _CLASSES.search(text[: cue.start()])
        if said is None or not _is_own(said["subject"], own):
            continue
        further = _AND_CLASS.match(text, cue.end())
        end = further.start("scheme") if further else len(text)
        yield from _placed(cue, text[cue.end() : end], text[said.start() : cue.end()], text[: said.start()])
        if further:
            yield from _placed(further, text[further.end() :], further["scheme"])


def _is_own(subject: str, own: frozenset[str]) -> bool:
    return subject.lower() in _ITSELF or names_own_drug(subject, own)


def _placed(cue: re.Match[str], behind: str, *before: str) -> Iterator[PregnancyClass]:
    """Give the class with the place that is named behind it, or else in its own words, or at the sentence's head."""
    letter = cue["letter"]
    places = next(filter(None, map(find_places, (behind[:_FAR], *before))), None)
    code = places[0].code if places else None
    if code is not None and letter in PREGNANCY_CATEGORIES.get(code, {}):
        yield PregnancyClass(letter, code, cue.group().strip(" ,"))
