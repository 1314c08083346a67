"""Tells doses for use of this drug from amounts of other drugs, of products and of what makes ill."""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.dose_anchors import is_timing
from app.extract.dose_ceilings import CEILING
from app.extract.dose_phrases import DosePhrase
from app.extract.dose_settings import REDUCED, STATED
from app.extract.own_names import names_own_drug
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind
from app.values.dose import find_doses
from app.values.quantity import FoundQuantity
from app.vocabulary.frequencies import DONE_WITH_DRUGS

_OF_SUBSTANCE = re.compile(
    r" of (?!the |it\b|this |body|active|elemental|base\b|drug\b|medication\b|weight)(?P<name>[\w-]+)"
)
# "The dose of simvastatin should not exceed ...", "simvastatin doses".
_DOSE_OWNER = re.compile(
    r"\bdos(?:e|es|age|ages|ing) of (?P<owner>vitamin \w+|[\w-]+)|(?P<owned>[\w-]+) dos(?:e|es|age|ages)\b(?! of)",
    re.IGNORECASE,
)
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
# The second of two doses: "1 mg, followed by 0.5 mg an hour later".
_SECOND_OF_TWO = re.compile(r"\b(?:followed by|and then|then)(?: a (?:second )?dose of)? $", re.IGNORECASE)
_SHOULD_TAKE = Cue(r"\b(?:should|must|may|can|need to) (?:take|receive|get|be given)\b", re.IGNORECASE)
# "It is taken as four tablets at once, followed by two".
_TAKEN_BEFORE = re.compile(
    r"\b(?:(?:is|are|be) (?:taken|given|swallowed|inhaled)(?: as)?|dose (?:is|of)|(?:take|inhale|swallow)s?"
    r"|followed by) $",
    re.IGNORECASE,
)
_CHECKED = Cue(
    r"\b(?:monitored|check(?:ed|ing|s|-ups?)|visits?|intervals|measured|tested|assessed|examined|screened"
    r"|blood tests?|samples?|injection site)\b",
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
# "8 mg/kg, followed by 6 mg/kg every week", in a section on doses.
_FIRST_OF_TWO = re.compile(r",? (?:followed by|and then|then)\b", re.IGNORECASE)
# "80 mg a day or more can cause drowsiness", "the 80 mg dose is now restricted".
_TOO_MUCH = re.compile(
    r"(?: or more)?,? (?:(?:can|may|might|could) )?(?:causes?|leads? to|results? in|produc(?:es?|ing)|last(?:s|ing))\b"
    r"|[ -]dos(?:e|age)s? (?:is|are|was|has been|have been) (?:\w+ )?"
    r"(?:restricted|withdrawn|discontinued|contraindicated|not recommended)\b",
    re.IGNORECASE,
)
# "0.8 mg/kg per week, up to a maximum of 50 mg".
_CAP_OF_DOSE = re.compile(r"up to a maximum(?: dose)? of ", re.IGNORECASE)
_NEAR = 60


def is_for_use(phrase: DosePhrase, text: str, own: frozenset[str], *, under_heading: bool) -> bool:
    """Tell whether it is a dose of this drug, stated with how often or in words that prescribe it."""
    if phrase.instructed:
        return True
    if phrase.amount is None and _CHECKED.search(text):
        return False
    if phrase.dose is None:
        told = _is_told_amount if phrase.amount else _is_told_frequency
        of_it = not _is_of_another(text[: phrase.start], own)
        return of_it and told(phrase, text, under_heading=under_heading)
    if _TOO_MUCH.match(text, phrase.dose.end) or _is_of_other(text, phrase.dose, own):
        return False
    if _CAP_OF_DOSE.match(text, phrase.dose.start) or (under_heading and _is_of_two(text, phrase.dose)):
        return True
    return phrase.frequency is not None or (bool(_LIMITS.search(text)) and not _is_product(text, phrase, phrase.dose))


def _is_of_another(before: str, own: frozenset[str]) -> bool:
    """Tell whether only something else is named before: "calcium supplements are taken twice a day"."""
    named = any(found.kind is not InteractantKind.ENZYME for found in substances_in(before))
    return named and not names_own_drug(before, own)


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


def _is_product(text: str, phrase: DosePhrase, dose: FoundQuantity) -> bool:
    """Tell whether an amount is the strength of a product that nobody counts out or takes."""
    counted_out = phrase.start < dose.start
    return not counted_out and bool(_PRODUCT.match(text, dose.end)) and not _PRODUCT_TAKEN.match(text, dose.end)


def _is_of_two(text: str, dose: FoundQuantity) -> bool:
    """Tell whether a dose is followed by another, or follows one."""
    near = text[max(0, dose.start - _NEAR) : dose.start]
    return bool(_FIRST_OF_TWO.match(text, dose.end) or (_SECOND_OF_TWO.search(near) and find_doses(near)))


def _is_of_other(text: str, dose: FoundQuantity, own: frozenset[str]) -> bool:
    """Tell whether another drug stands right beside an amount: "400 mg of ibuprofen", "limit simvastatin to 20 mg"."""
    substance = _OF_SUBSTANCE.match(text, dose.end)
    if substance and not names_own_drug(substance.group("name"), own):
        return True
    near = text[: dose.start][-_NEAR:]
    for owner in _DOSE_OWNER.finditer(near) if "dos" in near else ():
        named = owner["owner"] or owner["owned"]
        if substances_in(named) and not names_own_drug(named, own):
            return True
    last = [
        found
        for found in substances_in(near)
        if found.known and near[found.end :].strip() in ("", "(", ",", "at", "to")
    ]
    return any(found.kind is InteractantKind.DRUG and not names_own_drug(found.name, own) for found in last)
