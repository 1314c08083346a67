"""Tells by its clause whether an amount is given to people: what is done with it, how often, how much at most.

Among the uses one sign is enough. On safety, and where the drug is explained, it must be advised.
"""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.conditions import PERSON
from app.extract.dose_anchors import is_timing
from app.extract.dose_clauses import Clause
from app.extract.dose_phrases import DosePhrase
from app.extract.dose_settings import without_asides
from app.extract.dose_uses import CHECKED, is_content, is_product
from app.facts.quantity import Comparator
from app.vocabulary.dose_signs import (
    ADMINISTERED,
    ADVISED,
    CEILINGS,
    CHANGED,
    EFFECTS,
    GIVEN,
    NOT_GIVEN,
    OVER,
    RELATIVES,
    SOLD,
    STUDIED,
    TAKERS,
)
from app.vocabulary.frequencies import EXPERIMENTS, MEASURED, ON_SALE, PRODUCT_UNITS, RELATIVE_DOSES, WEAK_ORGANS


def _any(wordings: tuple[str, ...]) -> Cue:
    return Cue.any_of(wordings, r"\b", r"(?!\w)", re.IGNORECASE)


_SIGN = AnyCue(_any(GIVEN), _any(CEILINGS), _any((CHANGED,)))
_SIGN_OF_SCHEDULE = AnyCue(_SIGN, _any(EFFECTS))
ADVICE = AnyCue(_any(ADVISED), Cue.any_of(CEILINGS, r"\b", r"(?!\w)(?=[^.;,]{0,80}\d)", re.IGNORECASE))
_ADMINISTERED = _any((ADMINISTERED,))
_STUDIED = _any((*STUDIED, *EXPERIMENTS))
_REFUSED = AnyCue(_any(MEASURED), _any(NOT_GIVEN), _any(OVER))
_SOLD = _any((*ON_SALE, *SOLD))
# "It reduces seizures by 40% at 5 mg a day", not "the dose is reduced by 40%": what came of it.
_BY_PERCENT = re.compile(r"\bby (?:about |some |up to |at least )?\d[\d.]* ?%", re.IGNORECASE)
_DENIED = Cue(r"\b(?:not|never|no one|nobody|avoid\w*)\b", re.IGNORECASE)
_TAKERS = re.compile(TAKERS, re.IGNORECASE)
_PRODUCT_OF = re.compile(rf"\b(?:{'|'.join(PRODUCT_UNITS)}|vials?|ampoules?|pills?) of $", re.IGNORECASE)
# "The 20 mg and 40 mg forms".
_FORM_BEHIND = re.compile(
    r"(?:,? (?:and|or) [\d.]+ ?\w+)? (?:[\w-]+ )?(?:forms?|strengths?|versions?|products?|brands?)\b", re.IGNORECASE
)
_RELATIVE = _any((*RELATIVES, *RELATIVE_DOSES))
# An amount that is told by another is a dose only for some: "half of that" says nothing without for whom or when.
_CASE = AnyCue(
    Cue(PERSON.pattern, re.IGNORECASE),
    Cue(rf"\b(?:with|if|when|while|whenever|means|calls? for|{'|'.join(WEAK_ORGANS)})\b", re.IGNORECASE),
)
_SHARE = re.compile(r"\d ?% (?:of|in|with)\b|\bin \d+ ?%", re.IGNORECASE)
_ABOVE = frozenset({Comparator.GREATER_THAN, Comparator.AT_LEAST})


def is_given(phrase: DosePhrase, clause: Clause, text: str) -> bool:
    """Tell whether a dose among the uses is given: with a word for it in its clause."""
    if is_refused(phrase, clause, text):
        return False
    if phrase.amount is None:
        return not is_timing(phrase.frequency) and bool(_ADMINISTERED.search(clause.text))
    if _RELATIVE.match(phrase.amount):
        return _is_for_some(phrase.amount, clause)
    return bool((_SIGN_OF_SCHEDULE if phrase.frequency else _SIGN).search(clause.text))


def is_advised(phrase: DosePhrase, clause: Clause, text: str) -> bool:
    """Tell whether a dose is advised where another subject is on hand."""
    if phrase.amount is None or is_refused(phrase, clause, text) or _SHARE.search(clause.text):
        return False
    if _RELATIVE.match(phrase.amount) and not _is_for_some(phrase.amount, clause):
        return False
    above = phrase.dose is not None and phrase.dose.quantity.comparator in _ABOVE
    return ADVICE.search(clause.text) is not None and not (above and not _DENIED.search(clause.text))


def is_refused(phrase: DosePhrase, clause: Clause, text: str) -> bool:
    """Tell whether something in its clause says that it is no dose for use, or of a trial in its thought."""
    told = without_asides(clause.text)
    if _STUDIED.search(clause.thought) or _REFUSED.search(told) or CHECKED.search(_without(told, phrase.frequency)):
        return True
    if phrase.dose and (_BY_PERCENT.search(told) or _TAKERS.search(text, 0, phrase.dose.start)):
        return True
    return phrase.amount is not None and not _RELATIVE.match(phrase.amount) and _is_on_sale(phrase, clause, text)


def _is_on_sale(phrase: DosePhrase, clause: Clause, text: str) -> bool:
    """Tell whether an amount is a product's, and nothing tells how often that is taken."""
    if phrase.frequency and _ADMINISTERED.search(clause.text):
        return False
    if _SOLD.search(clause.text) or is_content(text, phrase):
        return True
    if phrase.dose is None or phrase.frequency:
        return False
    named = _PRODUCT_OF.search(text, 0, phrase.dose.start) or _FORM_BEHIND.match(text, phrase.dose.end)
    return named is not None or is_product(text, phrase, phrase.dose)


def _is_for_some(amount: str, clause: Clause) -> bool:
    """Tell whether an amount that is told by another is for somebody, or for a case, and is given."""
    given = _SIGN.search(_without(clause.text, amount)) or ADVICE.search(clause.text)
    return bool(given and _CASE.search(clause.text))


def _without(text: str, words: str | None) -> str:
    return text.replace(words, "") if words else text
