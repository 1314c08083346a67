"""Trims a phrase to the condition that it names, and tells by its words whether it names one."""

from __future__ import annotations

import re
from functools import lru_cache

from app.cue import Cue
from app.extract.phrases import either, trim_phrase
from app.vocabulary import indication_places as places
from app.vocabulary.indication_words import (
    CONDITION_PHRASES,
    CONDITION_SUFFIXES,
    CONDITION_WORDS,
    NOT_CONDITIONS,
    NOT_FIRST,
    NOT_INDICATIONS,
    NOT_LAST,
)
from app.vocabulary.jurisdictions import ELSEWHERE, JURISDICTION_NAMES

PEOPLE = rf"(?:{either(places.BEFORE_PEOPLE)}(?: or| and|,)? )*{either(places.PEOPLE)}"
LEADING_PEOPLE = re.compile(
    r"^(?:(?:in|for|of|by|to) )?(?:\d[\d,]* |an? (?:handful|few|number|series|small \w+|group) of |a few )?"
    rf"(?P<who>{PEOPLE}(?: (?:and|or) {PEOPLE})?)"
    r"(?: (?:aged|over|under|between|older|younger|(?:\d+|[a-z]{3,9}) (?:years?|months?) (?:of age|old)\b)[^,]{1,40}?)?"
    rf" (?:{either(places.HAVING)}|(?P<risk>at (?:high |higher |low |lower |increased )?risk) (?:of|for)):? ",
    re.IGNORECASE,
)
# "Prevention, in exposed individuals, of lice", without the commas.
_PEOPLE_OF = re.compile(r"^(?:[a-z]+ )?(?:individuals|persons|people|patients|contacts) of ", re.IGNORECASE)
_GENERAL = re.compile(
    rf"^(?:{either(places.GENERAL)}(?: (?:of|for|in|with|against|from))?(?: an?| the)? )+(?=\S)", re.IGNORECASE
)
_OF_TYPES = re.compile(
    r"\b(?:of|for|in|with|against) (?:an? |the |many |several |various |different |certain |some )?"
    r"(?:(?:developing|getting|having) )?$",
    re.IGNORECASE,
)
_TAIL = re.compile(
    rf"(?<!light)(?<!mild)(?<!mildly)(?<!moderate)(?<!moderately)(?<!relapsed)(?<!secondary)(?<!once) "
    rf"{either(places.NAME_TAILS)}\b.*$",
    re.IGNORECASE | re.DOTALL,
)
# What may stand before a member of a list, "and occasionally for ...".
_OPENING = re.compile(rf"^(?:{either(places.OPENINGS)} )+", re.IGNORECASE)
_LONE = re.compile(r"(?:some|most|common|certain|other|\w+ing)\b", re.IGNORECASE)
# Words that do not tell one condition from another: "suspected or confirmed pneumonia".
_QUALIFIED = re.compile(rf"^(?:{either(places.QUALIFIERS)}(?: or| and|,)? )+(?=\S)", re.IGNORECASE)
# "Crigler\u2013Najjar syndrome, type II", "stage III or IV of ovarian cancer".
_STAGE = re.compile(r"(?:types?|stages?|grades?|class) (?:[ivx]+|\d+)[a-e]?", re.IGNORECASE)
_NUMBER_OF_STAGE = re.compile(r"^[IVX]{1,4}[A-C]? (?:of )?(?=[a-z])")
_SYMPTOMS_OF = re.compile(r"(?<!with )\bsymptoms of ", re.IGNORECASE)
# People by what befell them, "patients post-infarction", are no condition.
_WHOSE = re.compile(r"(?:patients|people|persons|individuals|those) (?!at\b)", re.IGNORECASE)
# "Psoriasis cases", "a plague outbreak" are psoriasis and plague.
_CASES = re.compile(r"(?<=\w) (?:cases?|outbreaks?|epidemics?)$", re.IGNORECASE)
_INSTANCES = re.compile(r"^(?:instances|cases|occurrences) of (?:the )?", re.IGNORECASE)
_CAUSED = re.compile(
    r"^(?:(?:serious|severe|systemic|invasive) )?(?:infection|infestation|disease)s? (?:caused by|by|with|due to) \S",
    re.IGNORECASE,
)
# "Approved in the United States for ...": where it is used, not for what.
_PLACE = re.compile(
    either((*NOT_CONDITIONS, *ELSEWHERE, *(name for names in JURISDICTION_NAMES.values() for name in names)))
)
_WORD = re.compile(r"[^\W\d_][\w'\u2019/-]*")
_ABBREVIATION = re.compile(r"^[A-Z][A-Z0-9/-]{1,9}(?:(?<=[A-Z]{2})s)?$")
_SUFFIX = re.compile(rf"(?<=\w\w){either(CONDITION_SUFFIXES)}$")
_PHRASE = Cue(rf"\b{either(CONDITION_PHRASES)}\b", re.IGNORECASE)
# "Gout refractory to other treatment" is gout.
_UNHELPED = re.compile(
    r"(?<=\w) (?:refractory|resistant|unresponsive) to (?:[\w-]+ ){0,4}(?:therap(?:y|ies)|treatments?|drugs?"
    r"|medications?|agents?)$",
    re.IGNORECASE,
)
_COMPLEMENT = re.compile(r" (?:of|in|with|from|by|due to|caused by|after|during|following|to|for|type|stage)\b.*$")
_LONGEST_WORDS = 10

_PROCESS = re.compile(rf"(?:[\w-]+ ){{0,3}}{either(places.PROCESSES)}(?: of\b.*)?", re.IGNORECASE)
_OF_GERMS = re.compile(  # what germs come to have, not patients
    r"(?:bacterial|microbial|antibiotic|antimicrobial|antiviral|viral|fungal|drug|multidrug) resistance", re.IGNORECASE
)
_COMPARED = re.compile(r"(?:\d[\d.,]*% )?fewer\b.*|\d[\d.,]*% (?:more|less|lower|higher)\b.*", re.IGNORECASE)
# "Given in a doctor's office": where; no illness is called after a trade.
_PRACTICE = re.compile(rf"{either(places.TRADES)}['\u2019]s?\b.*", re.IGNORECASE)
# "Then 400 mg once daily": a dose.
_DOSE = re.compile(r".*\d ?(?:[m\u00b5\u03bc]?g|mcg|mL|IU|units?)\b.*")
# "A CD4 count below 200", "a BMI \u2265 30", "a positive ANA": who they are by a test, no illness.
_TESTED = re.compile(
    r"(?:[\w+/-]+ ){0,3}(?:(?:counts?|levels?|index|scores?|BMI|e?GFR|fraction|[A-Z][A-Z0-9]+\+?) ?[<>\u2264\u2265].*)"
    r"|(?:positive|negative|raised|elevated) [A-Z]{2,5}"
)
# "Phase III trial FOO", "WHO Functional Class II".
_TRIAL = re.compile(
    r"(?:.* )?(?:phase (?:[IV]+|\d)\b.*|(?:clinical )?trials?(?: [A-Z][\w-]+)?)|(?:.* )?(?:functional )?class "
    r"[IV]+\b.*",
    re.IGNORECASE,
)
# "To control spasms adequately": how that is done.
_MANNER = re.compile(
    r"(?<=\w) (?:appropriately|adequately|effectively|properly|successfully|satisfactorily|sufficiently|optimally)$",
    re.IGNORECASE,
)
_NO_ILLNESS = (_TRIAL, _DOSE, _PLACE, _PRACTICE, _OF_GERMS, _STAGE, _PROCESS, _COMPARED, _TESTED)


@lru_cache(maxsize=2048)
def condition_name(text: str) -> str:
    """Trim a phrase to the condition in it; empty where there is none."""
    name = trim_phrase(_MANNER.sub("", _OPENING.sub("", trim_phrase(text))))
    lead = LEADING_PEOPLE.match(name)
    name = trim_phrase(name[lead.end() :] if lead else name)
    if symptoms := _SYMPTOMS_OF.search(name):
        name = name[symptoms.end() :]
    general = _GENERAL.match(name)
    if general and (_OF_TYPES.search(general.group()) or _LONE.match(general.group())):
        name = trim_phrase(name[general.end() :])
    name = _QUALIFIED.sub("", _NUMBER_OF_STAGE.sub("", _PEOPLE_OF.sub("", name)))
    if not _CAUSED.match(name):
        head, _, beside = _TAIL.sub("", name).partition(" with ")
        name = trim_phrase(f"{head} with {beside}" if is_condition(beside) else head)
    name = _INSTANCES.sub("", _CASES.sub("", _UNHELPED.sub("", name)))
    words = _WORD.findall(name.lower())
    if not words or len(words) > _LONGEST_WORDS or any(each.fullmatch(name) for each in _NO_ILLNESS):
        return ""
    if all(word in NOT_INDICATIONS for word in words) and not is_set_phrase(name):
        return ""
    ends_well = words[-1] not in NOT_LAST or "menstrual" in words or _PHRASE.search(name)
    begins_well = words[0] not in NOT_FIRST or _PHRASE.pattern.match(name)
    return name if begins_well and ends_well and not _WHOSE.match(name) else ""


@lru_cache(maxsize=2048)
def is_condition(name: str) -> bool:
    """Tell whether a phrase is known as a condition by its words, not only by where it stands."""
    words = _WORD.findall(name)
    known = any(word not in NOT_CONDITIONS and _is_condition_word(word) for word in words)
    return known or is_set_phrase(name)


def is_headed(name: str) -> bool:
    """Tell whether the phrase itself is a condition, not what it is about: "loss of sleep", no "rate of stroke"."""
    return is_condition(_COMPLEMENT.sub("", name)) or is_set_phrase(name)


def is_set_phrase(name: str) -> bool:
    """Tell whether it is known as a condition by its words together, "high cholesterol"."""
    return _PHRASE.search(name) is not None


def _is_condition_word(word: str) -> bool:
    return (
        word.lower() in CONDITION_WORDS
        or word.lower().rpartition("-")[2] in CONDITION_WORDS
        or word.lower().removesuffix("'s") in CONDITION_WORDS
        or bool(_SUFFIX.search(word.lower()))
        or bool(_ABBREVIATION.match(word))
        or word.endswith(("'s", "\u2019s"))
    )
