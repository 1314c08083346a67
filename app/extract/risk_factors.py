"""Reads which conditions make the drug more dangerous: "heart failure increases the risk of acidosis with it"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue, where
from app.extract.conditions import ILLNESS, PERSON, conditions, is_reaction
from app.extract.listed_items import is_sentence
from app.extract.modality import is_negated
from app.extract.own_names import names_own_drug
from app.vocabulary.restrictions import CARRIES, RISK_FACTORS

_INCREASES = Cue(
    rf"(?:(?:^|[;:] )(?P<list>[^;:.]{{3,150}}?)|(?:[,;:] |\bthat )(?P<subject>[^,;:]{{3,120}}?)) "
    rf"(?P<verb>(?:may |can |could |also )*(?:{CARRIES}|(?:increases?|raises?) the (?:risk|likelihood|chances?|"
    rf"danger)|predisposes? to|"
    r"(?:is|are) associated with (?:an? )?(?:\w+ly )?(?:increased|higher|greater|elevated) risk|"
    r"makes? (?:[\w-]+ ){1,4}more likely|"
    r"(?:is|are) (?:a |an )?(?:\w+ )?risk factors?))\b",
    re.IGNORECASE,
)
# "The risk is raised by low albumin and kidney impairment".
_INCREASED_BY = Cue(
    r"\b(?:risk|likelihood|danger|chances?)(?: of [^;:.,]{3,60})? (?:(?:is|are)|(?:may|can|could|might)(?: also)? be) "
    r"(?:\w+ )?(?:raised|increased) by "
    r"(?P<subject>[^;:.]{3,150})",
    re.IGNORECASE,
)
# "Factors that increase the risk of bleeding include ...", "the risk is higher in certain groups, such as ...".
_FACTORS = Cue(rf"\b{RISK_FACTORS}:? (?P<subject>[^;:.]{{3,200}})", re.IGNORECASE)
_GROUPS = Cue(
    r"\b(?:risk|danger)s?(?: of [^;:.,]{3,60})? (?:is|are) (?:(?!not )\w+ )?"
    r"(?:higher|greater|increased|raised|highest|greatest) "
    r"(?:in|for|among) (?:\w+ ){0,2}(?:groups|populations|people|patients|individuals),? (?:such as|like|including) "
    r"(?P<subject>[^;:.]{3,150})"
    r"|\b(?:those|people|patients|groups) at (?:\w+ )?(?:higher|greater|increased|high|highest|particular) risk "
    r"(?:are|include) (?P<who>[^;:.]{3,150})",
    re.IGNORECASE,
)
_LISTING = AnyCue(_FACTORS, _GROUPS)
# No illnesses, and as dangerous.
_STATE = re.compile(
    r"\b(?:body weight|low-salt|salt|diets?|sweating|fasting|starvation|dehydration|albumin|potassium|magnesium|sodium|"
    r"(?:old|advanced|higher) age|heat|obesity|alcohol (?:consumption|use|intake)|heavy drinking)\b",
    re.IGNORECASE,
)
_NOT_A_CONDITION = re.compile(
    r"\b(?:it|use|treatment|therapy|drugs?|medications?|doses?|effects?|this|these)\b", re.IGNORECASE
)
_OPENING = re.compile(r"(?:when|if|as|since|because|although|while|in|during|after|for|by)\b", re.IGNORECASE)
_PARENTHESIS = re.compile(r"\s?\([^()]*\)")


@where(_INCREASES)
def risk_factors(text: str, own: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Each condition that the sentence makes responsible for a greater danger, with the words that say so."""
    plain = _PARENTHESIS.sub("", text)
    for found in _INCREASES.finditer(plain):
        subject = found.group("list") or found.group("subject")
        if "," in subject and (_OPENING.match(subject) or is_sentence(subject)):
            subject = subject.rpartition(", ")[2]
        if not (_is_no_state(subject, own) or is_negated(plain, found.start("verb"))):
            yield from _states(subject, _rest_of_clause(plain[found.start("verb") :]))


@where(_INCREASED_BY, _LISTING)
def groups_at_risk(text: str, own: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Each condition or group that the sentence lists as being in greater danger, with the words that say so."""
    plain = _PARENTHESIS.sub("", text)
    if (by := _INCREASED_BY.search(plain)) and not _is_no_state(by["subject"], own):
        yield from _states(by["subject"], by.group())
    for cue in _LISTING.admitting(text):
        if (told := cue.search(text)) and not is_negated(text, told.start()):
            yield from _states(next(words for words in told.groups() if words), told.group())


def _is_no_state(subject: str, own: frozenset[str]) -> bool:
    return names_own_drug(subject, own) or bool(_NOT_A_CONDITION.search(subject) and not is_reaction(subject))


def _states(subject: str, advice: str) -> Iterator[tuple[str, str]]:
    for name in conditions(subject):
        if ILLNESS.search(name) or _STATE.search(name) or PERSON.match(name):
            yield name, advice


def _rest_of_clause(text: str) -> str:
    return re.split(r"[,;:.](?:\s|$)", text)[0].strip()
