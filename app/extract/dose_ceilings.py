"""Reads amounts that must not be passed, "should not be prescribed at doses greater than 40 mg a day": no doses."""

from __future__ import annotations

import re
from dataclasses import replace

from app.cue import Cue
from app.extract.dose_phrases import DosePhrase
from app.extract.phrases import LONGEST_PHRASE
from app.facts.quantity import Comparator
from app.values.quantity import FoundQuantity

# Words that set a limit wherever they stand, among the reactions too.
CEILING = Cue.any_of(
    (
        r"maximum (?:\w+ ){0,3}dos(?:e|age)\b",
        r"(?:not|never|no longer) (?:\w+ ){0,4}exceed\b",
        r"(?:limit|restrict)\w* (?:[\w-]+ ){0,6}to (?:no more than |at most |a maximum of )?(?:one |an? )?\d",
        r"(?:take|use|given|receive|prescribed) no more than (?:one |an? )?\d",
        r"(?:no|not) more than \d[^,.;:()]{1,40}? (?:should|must|may|can) be (?:given|taken|used|prescribed)\b",
        r"(?:not|never|no longer) (?:\w+ ){0,4}(?:at|in) doses (?:greater|higher|above|over|exceeding|of more)\b",
    ),
    r"\b",
    flags=re.IGNORECASE,
)
_DENIED_BEFORE = re.compile(r"\b(?:not|never|no longer|cannot|avoid(?:ed|ing)?)\b[^.;,]{0,60}$", re.IGNORECASE)
_DENIED_AFTER = re.compile(
    r"[^.;,]{0,30}?\b(?:not (?:be )?(?:\w+ )?(?:recommended|advised|approved|used|given|prescribed)|avoided)\b",
    re.IGNORECASE,
)
_DOSES_BEFORE = re.compile(r"\bdos(?:e|es|age|ages)(?: of)? $", re.IGNORECASE)
# What a limit holds for: all that follows, "50 mg in adults or 20 mg in children", up to a new thought.
_NOT_PAST = re.compile(r"\b(?:not|never|no longer) (?:\w+ ){0,4}?exceed\b", re.IGNORECASE)
_MAXIMUM = re.compile(
    r"\b(?:maximum|maximal|highest)(?: (?!of\b)\w+){0,3}? (?:dos(?:e|age)|rate)(?: for [^,;.:()]{3,40}?)?"
    r" (?:is|are|was|of|to|at)\b|\bmax\.?(?= \d)",
    re.IGNORECASE,
)
_NEW_THOUGHT = re.compile(
    r";|\.\s|, (?:and|but|then|followed)\b|\b(?:but|then|when|if|where|while|after|once|using|compared|with|is|are|was"
    r"|were|may|can|should|must|has|have|reached|starting|initial|usual)\b",
    re.IGNORECASE,
)
_NOT_TO_BE_PASSED = re.compile(
    r"(?: (?:per|a|each) (?:day|week)| daily)?"
    r"(?P<passed> (?:should|must|may|is) not (?:to )?be (?:exceeded|surpassed))\b",
    re.IGNORECASE,
)
_WHICHEVER = re.compile(r"[^.;]{0,60}?\bwhichever is (?:the )?(?:slower|less|lower|smaller|lesser)\b")
_NEAR = 80


# The most that is given, between an amount by weight and how often: "5 mg/kg (max. 300 mg) daily".
_CAP_WITHIN = Cue(
    r"(?<=\w) \((?:up to )?(?:an? )?(?:max(?:\.|imum)?|not (?:to )?exceed(?:ing)?)(?: (?:of|dose|single|daily)){0,3}:? "
    r"\d[^()]{1,25}\)(?= (?:once|twice|daily|weekly|every|per|an?|in|\w+ times)\b)",
    re.IGNORECASE,
)


def without_caps(text: str) -> str:
    """Leave out the most that is given where it parts an amount from how often it is taken."""
    return _CAP_WITHIN.sub("", text) if _CAP_WITHIN.may_match(text) else text


def limited(phrase: DosePhrase, text: str) -> DosePhrase | None:
    """Make an upper limit of a dose above which none is given; None where only "doses above" it are spoken of."""
    if phrase.dose is None:
        return phrase
    if phrase.dose.quantity.comparator is None:
        return _below_ceiling(phrase, phrase.dose, text)
    if phrase.dose.quantity.comparator is not Comparator.GREATER_THAN:
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
    return replace(phrase, text=words, dose=replace(phrase.dose, quantity=ceiling), amount=words)


def _below_ceiling(phrase: DosePhrase, dose: FoundQuantity, text: str) -> DosePhrase:
    """Mark a plain amount as the most that is given, where its clause sets a limit."""
    exceeded, maximum = _ruling(_NOT_PAST, text, dose.start), _ruling(_MAXIMUM, text, dose.start)
    not_to_be = _NOT_TO_BE_PASSED.match(text, dose.end)
    if not (exceeded or maximum or not_to_be or _WHICHEVER.match(text, dose.end)):
        return phrase
    low = None if dose.quantity.low == dose.quantity.high else dose.quantity.low
    ceiling = dose.quantity.model_copy(update={"low": low, "comparator": Comparator.AT_MOST})
    words = f"not exceed {phrase.text}" if exceeded else phrase.text
    words += not_to_be["passed"] if not_to_be else ""
    words = words if len(words) <= LONGEST_PHRASE else phrase.text
    amount = words if not_to_be else phrase.amount
    return replace(phrase, dose=replace(dose, quantity=ceiling), text=words, amount=amount)


def _ruling(cue: re.Pattern[str], text: str, at: int) -> bool:
    """Tell whether words that set a limit stand before a place in the same thought."""
    found = list(cue.finditer(text, 0, at))
    return bool(found) and not _NEW_THOUGHT.search(text, found[-1].end(), at)
