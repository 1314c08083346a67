"""Tells doses for use from amounts that are none: of products, and of what makes ill."""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.dose_anchors import is_timing
from app.extract.dose_ceilings import CEILING
from app.extract.dose_frames import is_told_as_a_line
from app.extract.dose_phrases import DosePhrase
from app.extract.dose_settings import REDUCED, STATED, TextOnUse
from app.values.quantity import FoundQuantity
from app.vocabulary.frequencies import DONE_WITH_DRUGS

_PRODUCT = re.compile(
    r"(?:(?:,| and| or) [\d.,]+(?: ?[m\u03bc]?g)?)*[^.;]{0,20}?"
    r"\b(?:tablets?|capsules?|pills?|vials?|ampoules?|bottles?)\b",
    re.IGNORECASE,
)
# "One 50 mg tablet is taken": a dose, though a product's strength.
_PRODUCT_TAKEN = re.compile(
    r" (?:\w+ )?(?:tablets?|capsules?|pills?) (?:is|are|should be|may be) (?:\w+ly |often )?"
    r"(?:taken|given|swallowed|used|enough|sufficient|adequate|effective)\b",
    re.IGNORECASE,
)
_SHOULD_TAKE = Cue(r"\b(?:should|must|may|can|need to) (?:take|receive|get|be given)\b", re.IGNORECASE)
_CONTAINS = r"(?:contains?|containing|holds?|delivers?|provides?|releases?)"
_HOLDS = re.compile(
    r"\b(?:each|one|every|per|an?|the|single) (?:[\w.-]+ ){0,4}?(?:tablet|capsule|pill|vial|ampoule|bottle|sachet"
    r"|syringe|pen|patch|puff|spray|drop|suppository|lozenge|implant|m[lL]|milliliter|millilitre|(?:tea|table)?spoonful)s?"
    rf"(?: of (?:the )?[\w-]+(?: [\w-]+)?)?(?: \([^()]*\))? {_CONTAINS} "
    r"(?:about |approximately |up to |the equivalent of )?$",
    re.IGNORECASE,
)
_TAKERS = re.compile(
    r"\b(?:those|people|persons|patients|anyone|individuals|women|men|children|adults) (?:who (?:are )?)?"
    r"(?:taking|receiving|treated with|on)(?: more than| over| up to| at least)? $",
    re.IGNORECASE,
)
_EACH = re.compile(r"\b(?:each|every) $", re.IGNORECASE)
_THAT = re.compile(rf"(?: [\w-]+){{0,5}}? {_CONTAINS}\b", re.IGNORECASE)
# "It is taken as four tablets at once, followed by two".
_TAKEN_BEFORE = re.compile(
    r"\b(?:(?:is|are|be) (?:taken|given|swallowed|inhaled)(?: as)?|dose (?:is|of)|(?:take|inhale|swallow)s?"
    r"|followed by) $",
    re.IGNORECASE,
)
CHECKED = Cue(
    r"\b(?:monitored|check(?:ed|ing|s|-ups?)|visits?|(?<!hour )intervals|measured|tested|assessed|examined|screened"
    r"|(?:blood|liver|laboratory|function) tests?|testing for|blood counts?|samples?|injection site)\b",
    re.IGNORECASE,
)
# How often alone is no dose where nothing is given: "exercise is done twice a week"; a label without a verb is.
_DONE = Cue(rf"\b(?:{'|'.join(DONE_WITH_DRUGS)})\b", re.IGNORECASE)
_SAID = Cue(r"\b(?:is|are|was|were|be|been|has|have|may|can|should|must)\b", re.IGNORECASE)
_LIMITS = AnyCue(STATED, CEILING)
_ADVISED = Cue(
    r"\b(?:should|must|needs?|usual|recommended|advised|required|necessary|suggested|"
    r"is (?:\w+ly |often |therefore ){0,2}(?:halved|doubled|reduced|extended|increased|raised|lowered))\b",
    re.IGNORECASE,
)
# "0.8 mg/kg per week, up to a maximum of 50 mg".
_CAP_OF_DOSE = re.compile(r"up to a maximum(?: dose)? of ", re.IGNORECASE)
_NEAR = 60


def is_for_use(phrase: DosePhrase, on: TextOnUse, *, under_heading: bool) -> bool:
    """Tell whether a dose is stated with how often, in words that prescribe it or as a line of a label."""
    text = on.text
    if phrase.instructed:
        return True
    content = phrase.frequency is None and is_content(text, phrase)
    line = on.may_be_line and not content and is_told_as_a_line(text, phrase)
    if line or content or on.lines_only:
        return line
    if phrase.dose is None:
        if phrase.amount is None and CHECKED.search(text):
            return False
        told = _is_told_amount if phrase.amount else _is_told_frequency
        return told(phrase, text, under_heading=under_heading)
    if _CAP_OF_DOSE.match(text, phrase.dose.start):
        return True
    often = phrase.frequency is not None or phrase.dose.quantity.unit.endswith("/h")
    return often or (bool(_LIMITS.search(text)) and not is_product(text, phrase, phrase.dose))


def _is_told_amount(phrase: DosePhrase, text: str, *, under_heading: bool) -> bool:
    """Tell whether products that are counted out or half a dose are to be taken."""
    relative = REDUCED.pattern.match(phrase.amount or "") is not None
    told = phrase.frequency is not None or (relative and phrase.population is not None)
    if under_heading or (told and STATED.search(text)):
        return True
    if _TAKEN_BEFORE.search(text, max(0, phrase.start - _NEAR), phrase.start):
        return not relative
    return bool((relative and _ADVISED.search(text)) or _SHOULD_TAKE.search(text))


def _is_told_frequency(phrase: DosePhrase, text: str, *, under_heading: bool) -> bool:
    """Tell whether how often alone is how often the drug is given."""
    plain = under_heading and not is_timing(phrase.frequency) and bool(_DONE.search(text) or not _SAID.search(text))
    return plain or any(0 <= phrase.start - said.end() <= _NEAR for said in STATED.finditer(text))


def is_content(text: str, phrase: DosePhrase) -> bool:
    """Tell what a product holds, how much of it, or the amounts of those who take it: "each vial contains 50 mg"."""
    if (dose := phrase.dose) is None:
        return bool(phrase.amount and _THAT.match(text, phrase.start + len(phrase.amount)))
    return bool(_TAKERS.search(text, 0, dose.start)) or bool(
        _HOLDS.search(text, 0, dose.start) or (_EACH.search(text, 0, dose.start) and _THAT.match(text, dose.end))
    )


def is_product(text: str, phrase: DosePhrase, dose: FoundQuantity) -> bool:
    """Tell whether an amount is the strength of a product that nobody counts out or takes."""
    counted_out = phrase.start < dose.start
    return not counted_out and bool(_PRODUCT.match(text, dose.end)) and not _PRODUCT_TAKEN.match(text, dose.end)
