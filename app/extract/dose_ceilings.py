"""Reads amounts that must not be passed, "should not be prescribed at doses greater than 40 mg a day": no doses."""

from __future__ import annotations

import re
from dataclasses import replace

from app.cue import Cue
from app.extract.dose_phrases import DosePhrase
from app.extract.phrases import LONGEST_PHRASE
from app.facts.quantity import Comparator

# Words that set a limit wherever they stand, among the reactions too.
CEILING = Cue(
    r"\bmaximum (?:\w+ ){0,3}dos(?:e|age)\b|\b(?:not|never|no longer) (?:\w+ ){0,4}exceed\b"
    r"|\b(?:limit|restrict)\w* (?:[\w-]+ ){0,6}to (?:no more than |at most |a maximum of )?(?:one |an? )?\d"
    r"|\b(?:take|use|given|receive|prescribed) no more than (?:one |an? )?\d"
    r"|\b(?:not|never|no longer) (?:\w+ ){0,4}(?:at|in) doses (?:greater|higher|above|over|exceeding|of more)\b",
    re.IGNORECASE,
)
_DENIED_BEFORE = re.compile(r"\b(?:not|never|no longer|cannot|avoid(?:ed|ing)?)\b[^.;,]{0,60}$", re.IGNORECASE)
_DENIED_AFTER = re.compile(
    r"[^.;,]{0,30}?\b(?:not (?:be )?(?:\w+ )?(?:recommended|advised|approved|used|given|prescribed)|avoided)\b",
    re.IGNORECASE,
)
_DOSES_BEFORE = re.compile(r"\bdos(?:e|es|age|ages)(?: of)? $", re.IGNORECASE)
_BOUND = re.compile(r"^\D+")
_NEAR = 80


def limited(phrase: DosePhrase, text: str) -> DosePhrase | None:
    """Make an upper limit of a dose above which none is given; None where only "doses above" it are spoken of."""
    if phrase.dose is None or phrase.dose.quantity.comparator is not Comparator.GREATER_THAN:
        return phrase
    start, end = phrase.dose.start, phrase.dose.end
    near = max(0, start - _NEAR)
    before, after = _DENIED_BEFORE.search(text[near:start]), _DENIED_AFTER.match(text, end)
    doses = _DOSES_BEFORE.search(text[near:start])
    if before:
        words = text[near + before.start() : start] + phrase.text[phrase.text.find(text[start:end]) :]
    elif doses and after:
        words = text[near + doses.start() : after.end()]
    else:
        return None if doses else phrase
    if len(words) > LONGEST_PHRASE:
        return None
    quantity = phrase.dose.quantity
    ceiling = quantity.model_copy(update={"low": None, "high": quantity.low, "comparator": Comparator.AT_MOST})
    amount = _BOUND.sub("", text[start:end])
    return replace(phrase, text=words, dose=replace(phrase.dose, quantity=ceiling), amount=amount)
