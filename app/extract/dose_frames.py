"""Tells doses that are told as a label tells them: "for shock, 2 g over 10 minutes", "children: 25 mg/kg", "then 5 mg".

Such a line has no verb but one of use. What makes an amount in it a dose is how often, how fast, by which route, by
weight or to whom: "proteinuria above 1 g" has none of these.
"""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.conditions import PERSON
from app.extract.dose_phrases import DosePhrase
from app.facts.quantity import Comparator
from app.values.quantity import FoundQuantity
from app.vocabulary.dose_frames import FINITE, KINDS_OF_DOSE, OPENINGS, OTHER_AMOUNTS, PREDICATES_OF_USE, PRODUCTS

_FINITE = Cue(rf"\b(?:{FINITE})\b", re.IGNORECASE)
_PREDICATE = Cue(rf"\b(?:{PREDICATES_OF_USE})\b", re.IGNORECASE)
# "In women who are pregnant": its verb is none of the line.
_RELATIVE = re.compile(
    r"\b(?:who|whose|which|that|when|whenever|if|where|unless|until|while|once|because)\b [^,;:]{2,90}?"
    r"(?=[,;:(]| \d|$)",
    re.IGNORECASE,
)
_OPENING = re.compile(
    rf"\W*(?:(?:{OPENINGS}|{KINDS_OF_DOSE}|{PERSON.pattern})\b|[^.;:]{{2,70}}:"
    r"|(?:[\w-]+,? ){0,2}(?:(?:one|two|half)\b|[\d.]))",
    re.IGNORECASE,
)
_OTHER = Cue.any_of(OTHER_AMOUNTS, r"\b", r"\b", re.IGNORECASE)
_PRODUCT = Cue(rf"\b{PRODUCTS}\b", re.IGNORECASE)
_KIND = re.compile(
    rf"\b(?:{KINDS_OF_DOSE})(?: of| dose| dose of|:)?(?: about| up to)? $"
    r"|\b(?:days?|weeks?|months?) [\d to\u2013-]+[:,] $",
    re.IGNORECASE,
)
_SO_FAST = re.compile(
    r"\b(?:over|for|during|in|within) (?:the (?:next|first|last|following) )?(?:about |at least )?\w+ (?:s|min|h|d|w)"
)
# "In those not controlled on 10 mg daily": what they have had so far.
_ALREADY = re.compile(
    r"\b(?:controlled|stable|already|maintained|tolerant|exposed|survival|fall|rise)\b[^,;:]{0,30}$", re.IGNORECASE
)
_BY_RATIO = re.compile(r" (?:per|for (?:every|each)) ")
_AT_RATE = re.compile(r"[^.;:]{0,40}? at (?:a rate of )?[\d.]+ (?:drops|m[lL])")
_NEAR = 50
# "Mg/kg", "IU/m2", "mg/h".
_BY_WEIGHT = frozenset({"kg", "m2", "min", "h", "{100_U}", "{100_IU}"})
_ABOVE = frozenset({Comparator.GREATER_THAN, Comparator.AT_LEAST})
_CLAUSES = re.compile(r"; |\. ")


def is_told_as_a_line(text: str, phrase: DosePhrase) -> bool:
    """Tell whether an amount is a dose of a line without a verb but one of use."""
    if phrase.amount is None or (phrase.dose and phrase.dose.quantity.comparator in _ABOVE):
        return False
    clause = _clause_of(text, phrase.start)
    if (
        not _OPENING.match(clause)
        or _ALREADY.search(text, 0, phrase.start)
        or _OTHER.search(clause)
        or _FINITE.search(_RELATIVE.sub("", _PREDICATE.sub("", clause)))
    ):
        return False
    if phrase.frequency is None and _PRODUCT.search(clause):
        return False
    if phrase.dose is None:
        return bool(phrase.frequency or phrase.population or _BY_RATIO.search(phrase.amount))
    return _has_sign(text, phrase, phrase.dose)


def _has_sign(text: str, phrase: DosePhrase, dose: FoundQuantity) -> bool:
    """Tell whether something beside an amount says that it is given."""
    weighed = not _BY_WEIGHT.isdisjoint(dose.quantity.unit.split("/")[1:])
    if weighed or phrase.frequency or phrase.route or phrase.population:
        return True
    near = text[max(0, dose.start - _NEAR) : dose.start]
    return bool(
        _KIND.search(near) or _AT_RATE.match(text, dose.end) or _SO_FAST.search(text, dose.end, dose.end + _NEAR)
    )


def _clause_of(text: str, at: int) -> str:
    start = max((found.end() for found in _CLAUSES.finditer(text, 0, at)), default=0)
    end = _CLAUSES.search(text, at)
    clause = text[start : end.start() if end else len(text)]
    # "It comes as a spray: one puff for children" has its lines behind the colon.
    before, colon, line = clause.partition(": ")
    return line if colon and start + len(before) < at and _FINITE.search(before) else clause
