"""Reads in what the drug is said to do good: "it may lessen chronic cough", "lowers eye pressure in glaucoma".

A place on its own tells no use, so only conditions that the phrase is headed by count, and only in a section on uses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import AnyCue, Cue
from app.extract.indication_conditions import Condition
from app.extract.indication_evidence import is_measured
from app.extract.indication_frames import Frame, is_purpose_of_others
from app.extract.indication_names import is_condition, is_headed, is_set_phrase
from app.extract.indication_others import OwnDrug, is_use_of_others
from app.extract.indication_phrases import condition_list
from app.extract.indication_research import headed
from app.extract.own_names import names_own_drug
from app.extract.phrases import either
from app.extract.statements import Statement
from app.vocabulary import indication_places as places
from app.vocabulary import indication_research as words

_EASE = either(places.EASE)
_HELPING = r"(?:also |even |not |sometimes |often |significantly |effectively |partly |greatly |help |help to )*"
_SAID = r"(?:been )?(?:shown|found|reported|seen|able) to"
# "It may also lessen chronic cough", "... has been found to shorten migraine"; a bare verb has the drug before it.
_EASES = Cue(
    rf"\b(?P<subject>[\w-]+) (?:(?:may|might|can|could|does|did|will|would|to|helps?(?: to)?) {_HELPING}"
    rf"|(?:has|have|was|is) {_HELPING}{_SAID} {_HELPING}|(?P<bare>(?:also |effectively |probably |significantly )?))"
    rf"{_EASE}(?:s|es|d|ed)? (?:the )?(?!(?:\w+ ){{0,4}}{either(places.LESSENED)}s? (?:and|of)\b)",
    re.IGNORECASE,
)
# "Is used to improve outcomes for people with gout", "lowers eye pressure in people with glaucoma".
_IN_THE_ILL = Cue(
    rf"\b(?:{_EASE}(?:s|d|ed)?|prolong(?:s|ed)?|extend(?:s|ed)?|aid(?:s|ed)? in|help(?:s|ed)?(?: with| to)?) "
    rf"(?P<what>[^.;:()]{{3,70}}?) (?:in|for|of|among) "
    rf"(?:(?=(?:(?!in\b|for\b|of\b|among\b)\w+ ){{0,2}}{either(places.PERSONS)} (?:with|suffering from)\b)"
    rf"|{either(places.PERSONS)} who (?:have|experience) (?!had\b|been\b|not\b))",
    re.IGNORECASE,
)
_MEASURE = re.compile(rf"\b{either(places.BODY_MEASURES)}\b", re.IGNORECASE)
_NO_TREATMENT = Cue(rf"\b{either(words.NO_TREATMENT)}\b", re.IGNORECASE)
_OF_DRUGS = re.compile(rf"\b{either(places.OF_DRUGS)}\b", re.IGNORECASE)
# How much is given says nothing of in whom it helps.
_IN_DOSES = re.compile(r"\b(?:in|at) (?:\w+ ){1,2}doses\b", re.IGNORECASE)
_ITSELF = re.compile(r"it|that|which|and|or|drug|medication|treatment|therapy", re.IGNORECASE)
_BETTERS = re.compile(r"(?:improve|prolong|extend|aid|help)", re.IGNORECASE)
_GOOD = re.compile(rf"\b{either(places.GOOD)}\b", re.IGNORECASE)
_ANY = AnyCue(_EASES, _IN_THE_ILL)


def may_tell_effect(text: str) -> bool:
    """Tell whether a sentence may say what the drug eases at all."""
    return _ANY.may_match(text)


def eased(statement: Statement, own: OwnDrug) -> Iterator[Condition]:
    """Read what the drug lessens, and in whom; none where the sentence is on doses, levels or harm."""
    text = statement.text
    if not _ANY.may_match(text):
        return
    if _NO_TREATMENT.may_match(text) and _NO_TREATMENT.search(_IN_DOSES.sub("", text)):
        return
    for found in _EASES.finditer(text):
        frame = Frame(found.end(), found.end("subject") + 1, strict=True)
        if is_use_of_others(text, replace(frame, begin=found.start()), own) or is_purpose_of_others(text, frame):
            continue
        if found["bare"] is not None and not _is_drug(found["subject"], own):
            continue
        yield from headed(condition_list(text, found.end()), _is_illness)
    for found in _IN_THE_ILL.finditer(text):
        if not is_condition(_MEASURE.sub("", found["what"])) and not _is_harm(found):
            yield from headed(condition_list(text, found.end()), is_headed)


def _is_drug(subject: str, own: OwnDrug) -> bool:
    return _ITSELF.fullmatch(subject) is not None or names_own_drug(subject, own.names)


def _is_harm(found: re.Match[str]) -> bool:
    """Tell whether there is less of what is good to have, or of what another drug does."""
    lost = _GOOD.search(found["what"]) and not _BETTERS.match(found.group())
    return bool(lost or _OF_DRUGS.search(found["what"]))


def _is_illness(name: str) -> bool:
    """Tell whether the last word names what is wrong, not what is only measured: no "blood pressure"."""
    illness = is_condition(name.rsplit(maxsplit=1)[-1]) or is_set_phrase(name)
    return illness and not (is_measured(name) or _MEASURE.search(name) or _OF_DRUGS.search(name) or _GOOD.search(name))
