"""Tells doses of this drug from amounts of others: "400 mg of ibuprofen", "limit simvastatin to 20 mg"."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.dose_phrases import DosePhrase
from app.extract.own_names import names_own_drug
from app.extract.substances import Substance, substances_in
from app.facts.interactions import InteractantKind
from app.values.quantity import FoundQuantity

_OF_SUBSTANCE = re.compile(
    r"(?: dose| daily| once| twice| a day| per day| or more)* of "
    r"(?!the |it\b|this |body|active|elemental|base\b|drug\b|medication\b|weight|an? |\d"
    r"|solution|suspension|syrup|elixir|emulsion|cream|ointment|gel|powder)(?P<name>[\w-]+)"
)
# "The dose of simvastatin should not exceed ...", "simvastatin doses".
_DOSE_OWNER = re.compile(
    r"\bdos(?:e|es|age|ages|ing) of (?P<owner>vitamin \w+|[\w-]+)|(?P<owned>[\w-]+) dos(?:e|es|age|ages)\b(?! of)",
    re.IGNORECASE,
)
# "80 mg a day or more can cause drowsiness", "the 80 mg dose is now restricted".
_TOO_MUCH = re.compile(
    r"(?: or more)?,? (?:(?:can|may|might|could) )?(?:causes?|leads? to|results? in|produc(?:es?|ing)|last(?:s|ing))\b"
    r"|[ -]dos(?:e|age)s? (?:is|are|was|has been|have been) (?:\w+ )?"
    r"(?:restricted|withdrawn|discontinued|contraindicated|not recommended)\b",
    re.IGNORECASE,
)
# "For heparin, 1 mg of it per 100 IU": what it undoes is named before.
_BY_RATIO = re.compile(r" (?:per|for (?:every|each)) ")
# "When combined with methotrexate, 3 mg is given" is said of this drug.
_COMBINED = re.compile(
    r"\b(?:when|if|in|combined|together|along|combination)\b[^,;.]*\bwith [^,;.]{3,40}, $", re.IGNORECASE
)
_IS_GIVEN = re.compile(r"[^,;.]{0,30}? (?:is|are|may be|can be|should be) ")
# "With cimetidine half the dose is enough", "in those who take it with digoxin no more than 5 mg": of this drug.
_BESIDE = re.compile(r"\b(?:with|alongside|taking|receiving) $", re.IGNORECASE)
_NEAR = 60
# "Simvastatin should be limited to 20 mg", "patients who take 10 mg": no dose that is told.
_LIMITED = Cue(
    r"(?<![\w-])(?P<name>[\w-]+)(?: dos(?:e|es|age|ages))? (?:should|must|may|can|is|are|needs? to)(?: not)?(?: be)? "
    r"(?:limited to|capped at|reduced to|restricted to|exceed|given at|kept (?:below|under)|lowered to|decreased to"
    r"|taken at) (?:no more than |a maximum of |half of )?$"
    # The amount begins with the rest: "not exceed 20 mg".
    r"|(?P<limited>[\w-]+)(?: dos(?:e|es|age|ages))? (?:should|must|may|can) $",
    re.IGNORECASE,
)
# "Use with simvastatin should not exceed 20 mg": of simvastatin.
_USED_WITH = re.compile(
    r"\b(?:use|administration|combination|treatment) (?:with|of) (?P<name>[\w-]+) (?:should|must|may|can) $",
    re.IGNORECASE,
)
_APART = re.compile(r"[,;:.]")
# "It doubles theophylline levels, and its dose should be halved".
_ITS = re.compile(r"\b(?:its|whose) (?:\w+ )?$", re.IGNORECASE)
_LEVELS = re.compile(
    r"\b(?:levels?|concentrations?|exposure) (?:of|to) (?P<of>[\w-]+)"
    r"|(?P<named>[\w-]+) (?:plasma |serum |blood )?(?:levels?|concentrations?|exposure)\b(?! (?:of|to)\b)"
    r"|(?P<whose>[\w-]+),? whose ",
    re.IGNORECASE,
)


def is_of_this_drug(phrase: DosePhrase, text: str, own: frozenset[str]) -> bool:
    """Tell whether nothing else stands beside an amount, nor that it is too much; before how often, that is all."""
    if (used := _USED_WITH.search(text, 0, phrase.start)) and _is_another(used["name"], own):
        return False
    if phrase.instructed:
        return True
    if phrase.dose is None:
        by_ratio = _BY_RATIO.search(phrase.amount or "") and names_own_drug(phrase.amount or "", own)
        return bool(by_ratio) or not (
            _is_of_another(text[: phrase.start], own) or _is_anothers_dose(text, phrase.start, own)
        )
    return not (_TOO_MUCH.match(text, phrase.dose.end) or _is_of_other(text, phrase.dose, own))


def _is_of_another(before: str, own: frozenset[str]) -> bool:
    """Tell whether only something else is named before: "calcium supplements are taken twice a day"."""
    named = any(
        found.kind is not InteractantKind.ENZYME and (_ITS.search(before) or not _BESIDE.search(before, 0, found.start))
        for found in substances_in(before)
    )
    return named and not names_own_drug(before, own)


def _is_anothers_dose(text: str, start: int, own: frozenset[str]) -> bool:
    """Tell whether the dose that is changed is another's: "the digoxin dose should be halved"."""
    for owner in _DOSE_OWNER.finditer(text, max(0, start - _NEAR), start + _NEAR):
        beside = owner.end() > start and not _APART.search(text, start, max(start, owner.start()))
        if beside and _is_another(owner["owner"] or owner["owned"], own):
            return True
    measured = list(_LEVELS.finditer(text, 0, start)) if _ITS.search(text, 0, start) else []
    return bool(measured) and _is_another(measured[-1][measured[-1].lastgroup or 0], own)


def _is_another(name: str, own: frozenset[str]) -> bool:
    substances = (found for found in substances_in(name) if found.kind is not InteractantKind.ENZYME)
    return any(substances) and not names_own_drug(name, own)


def _is_of_other(text: str, dose: FoundQuantity, own: frozenset[str]) -> bool:
    """Tell whether another drug stands right beside an amount: "400 mg of ibuprofen", "limit simvastatin to 20 mg"."""
    substance = _OF_SUBSTANCE.match(text, dose.end)
    if substance and not names_own_drug(substance.group("name"), own):
        return True
    behind = next(iter(substances_in(text[dose.end : dose.end + _NEAR])), None)
    if behind and behind.start <= 1 and _is_drug_beside(behind, own):
        return True
    near = text[: dose.start][-_NEAR:]
    for owner in _DOSE_OWNER.finditer(near) if "dos" in near else ():
        named = owner["owner"] or owner["owned"]
        if substances_in(named) and not names_own_drug(named, own):
            return True
    limited = _LIMITED.search(near)
    if limited and _is_another(limited["name"] or limited["limited"], own):
        return True
    if _COMBINED.search(near) and _IS_GIVEN.match(text, dose.end):
        return False
    last = [
        found
        for found in substances_in(near)
        if found.known
        and near[found.end :].strip() in ("", "(", ",", "at", "to")
        and (text[dose.start].isdigit() or not _BESIDE.search(near, 0, found.start))
    ]
    return any(_is_drug_beside(found, own) for found in last)


def _is_drug_beside(found: Substance, own: frozenset[str]) -> bool:
    return found.known and found.kind is InteractantKind.DRUG and not names_own_drug(found.name, own)
