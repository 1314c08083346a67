"""Reads whom a harm, a check or a lower dose is for where the sentence says so last, after the harm itself.

* "rashes have been reported, especially in people with asthma";
* "bleeding is more common when the dose is high and in those with gout";
* "stopping it in people with asthma may lead to an attack";
* "liver tests should be done in patients who drink heavily";
* "low potassium must be corrected before treatment".

Only illnesses and ages count: whom else such a sentence names may just be whom a reaction was seen in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue, where
from app.extract.conditions import ILLNESS, PERSON, conditions
from app.extract.measurable import TEST
from app.extract.modality import is_negated
from app.extract.restricted_groups import LISTS_REACTIONS, last_clause
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade, grade_of, triggers
from app.vocabulary import warnings as words

_GROUP = rf"(?P<group>(?:the )?(?:{PERSON.pattern})[^;.:]{{0,200}})"
_ABOVE_ALL = Cue(rf"\b{words.ABOVE_ALL} (?:in|for|among|with) {_GROUP}", re.IGNORECASE)
_MORE_SO = Cue(
    rf"\b{words.MORE_SO}\b(?! (?:{words.COMMENDED}|{words.REACTIONS})\b)[^;.:]{{0,80}}? (?:in|among|for) {_GROUP}",
    re.IGNORECASE,
)
_ORGANS_FAIL = Cue(
    rf"\b{words.MORE_SO} (?:in|with) (?:the presence of |cases? of )?"
    rf"(?P<group>(?:\w+ ){{0,2}}{words.IMPAIRED_ORGANS})\b",
    re.IGNORECASE,
)
# "The risk is higher with kidney failure, gout and ...".
_RISK_WITH = Cue(
    r"\brisks?(?: of [^;:.,]{3,60}?)? (?:is|are|seems?|appears?)(?: \w+)? (?:higher|greater|increased|elevated) "
    r"(?:with|by)(?: the presence of)? (?P<group>[^;.:]{3,200})",
    re.IGNORECASE,
)
# "It may make gout worse".
_MADE_WORSE = Cue(
    r"\b(?:may|can|could|might)(?: \w+){0,2} make (?P<group>(?!(?:it|this|them|things|matters)\b)[^;:.,]{3,80}?) "
    r"worse\b",
    re.IGNORECASE,
)
_MEANWHILE = Cue(
    rf"\bmore (?:likely|common|frequent) {words.MEANWHILE} "
    r"(?P<group>(?:(?!, (?:when|where|which|so|and)\b)[^;.:]){3,120})",
    re.IGNORECASE,
)
_USE_HARMS = Cue(
    rf"\b{words.USING}\b[^;.,:]{{0,50}}? (?:in|by|of|among) (?P<group>(?:the )?(?:{PERSON.pattern})[^;.,:]{{0,80}}?) "
    rf"(?:may|can|could|might|has|have|is|was) (?:\w+ly )?(?:been )?{words.HARMS}\b(?! with {words.GOOD}\b)",
    re.IGNORECASE,
)
_CHECKED = Cue(
    rf"\b(?:should|must|needs? to)(?: \w+ly)? be (?:\w+ly )?{words.CHECKED}\b[^;.:]{{0,80}}? (?:in|for) {_GROUP}",
    re.IGNORECASE,
)
# "Anaemia may occur in people with the deficiency".
_MAY_OCCUR = Cue(
    rf"\b(?:may|can|could) (?:also )?(?:occur|develop|arise|appear|be (?:\w+ly )?(?:severe|fatal|serious)) in {_GROUP}",
    re.IGNORECASE,
)
# "Monitoring is necessary, especially in people with gout".
_CHECKING = Cue(
    rf"\b{words.CHECKING}\b[^;.]{{0,80}}? (?:is|are|has been|may be) (?:\w+ly )?{words.CALLED_FOR}\b[^;.:]{{0,80}}?"
    rf",? (?:(?:{words.ABOVE_ALL}) )?(?:in|for) {_GROUP}",
    re.IGNORECASE,
)
# "An ECG is advised before treatment, and later, in people with gout".
_TEST_FIRST = Cue(
    rf"^(?:an? |the )?[^;:.,]{{2,40}}? (?:is|are|should be) (?:\w+ly )?{words.CALLED_FOR} (?:before|prior to)\b"
    rf"[^;:.]{{0,80}}?,? in {_GROUP}",
    re.IGNORECASE,
)
# "People should be tested for A, and carriers of B watched": "should be" holds for both.
_AND_CHECKED = Cue(
    rf"\b(?:should|must|needs? to)(?: \w+ly)? be [^;.:]{{3,120}}?, and (?P<group>(?:[\w-]+ ){{0,3}}?"
    rf"(?:{PERSON.pattern})(?: (?:with|of) [^;:.,]{{3,60}}?)?) (?:\w+ly )?{words.CHECKED}\b",
    re.IGNORECASE,
)
# "It may worsen gout": who has gout already.
_WORSENED = Cue(
    rf"\b(?:may|can|could|might|will) (?:also )?(?:(?!not\b)[^;:.,]{{3,60}},? and )?{words.MAKES_WORSE}"
    rf"(?P<group>(?>(?:(?! (?:in|of) (?:the )?(?:{PERSON.pattern})| and (?:should|must|is|are|may|can)\b)[^;:.,])"
    r"{3,80}))(?! (?:in|of) )",
    re.IGNORECASE,
)
# "It may reactivate a virus in those who had it": of whoever gets worse, only this is said for certain.
_REACTIVATES = Cue(
    r"\b(?:may|can|could|might) (?:also )?reactivate (?:an? |the |latent )*(?P<group>[^;:.,]{3,60}?)"
    rf"(?= in (?:the )?(?:{PERSON.pattern}))",
    re.IGNORECASE,
)
_FIRST = Cue(
    rf"(?:^|[;.] )(?P<group>[^,;.:]{{3,120}}?) (?:should|must|needs? to|ha(?:s|ve) to)(?: \w+)? be (?:\w+ly )?"
    rf"{words.SET_RIGHT}\b[^;.:]{{0,40}}? (?:before|prior to)\b",
    re.IGNORECASE,
)
# "Before treatment, low potassium must be corrected".
_FIRST_OF_ALL = Cue(
    rf"^(?:before|prior to) [^,;.]{{3,80}}, (?P<group>[^,;.:]{{3,120}}?) (?:should|must|needs? to|ha(?:s|ve) to) "
    rf"(?:\w+ )?be (?:\w+ly )?{words.SET_RIGHT}\b",
    re.IGNORECASE,
)
# "Dehydration in people taking it can be very hazardous".
_HAZARDOUS = Cue(
    rf"(?:^|[;.] )(?P<group>[^,;.:]{{3,60}}?) in (?:{PERSON.pattern}) (?:who (?:take|use|receive)|taking|on|"
    rf"receiving|using) "
    r"[^,;.:]{2,40}? (?:is|are|(?:may|can) be) (?:\w+ly |very )?(?:hazardous|dangerous|fatal|life-threatening)\b",
    re.IGNORECASE,
)
# "It may precipitate an attack of gout".
_PRECIPITATES = Cue(
    rf"\b(?:may|can|could|might) (?:\w+ly |also )?(?:precipitate|trigger|provoke|bring on|cause) (?:an? |the "
    rf")?(?:(?:\w+ )?{words.BOUTS} of (?P<group>[^;:.,]{{3,60}}?)(?= in\b|[;:.,]|$)|"
    rf"(?:acute |an? )*(?P<named>(?!heart\b|panic\b)[\w-]+) {words.BOUTS}\b)",
    re.IGNORECASE,
)
# "Seizures may be precipitated in people with epilepsy".
_PRECIPITATED = Cue(
    rf"\b(?:(?:can|may|could|might) be|has been|have been) (?:{words.BROUGHT_ON}) in {_GROUP}", re.IGNORECASE
)
# "Heart failure may worsen", "exacerbation of psoriasis has been reported".
_WORSENS_ITSELF = Cue(
    rf"(?:^|[;.] )(?:(?:signs|symptoms) of )?(?P<group>[^;:.,()]{{3,80}}?) (?:may|can|could|might) (?:also "
    rf")?{words.GETS_WORSE}\b",
    re.IGNORECASE,
)
_WORSENING = Cue(
    r"\b(?:exacerbations?|worsening|aggravation|reactivation) of (?P<group>[^;:.,]{3,80}?) (?:(?:has|have) "
    r"been (?:reported|seen|"
    r"observed|described)|(?:has|have) occurred|(?:may|can) (?:occur|develop))\b"
    r"|(?:^(?:possible |potential )|\b(?:may|can|could) (?:cause|lead to|result in) (?:an? )?(?:\w+ )?)"
    r"(?:exacerbations?|worsening|aggravation|reactivation) of (?P<named>[^;:.,]{3,80})",
    re.IGNORECASE,
)
# "Poor growth if taken by children".
_IF_USED_BY = Cue(
    rf"(?<=\w )(?:if|when) (?:(?:it|they|the \w+) (?:is|are) )?(?:[^;:.,]{{3,50}} or )?"
    rf"(?:used|taken|given|administered|prescribed) (?:by|in|to) "
    rf"(?P<group>(?:the )?(?:{PERSON.pattern})(?![^;.:,]*\b(?:pregnan|breast|nursing))[^;.:,]{{0,80}})",
    re.IGNORECASE,
)
# "It should not be started until low potassium is corrected".
_NOT_UNTIL = Cue(
    rf"\bnot (?:be )?(?:start(?:ed)?|begin|begun|initiated?|given|used|receive|resumed?)\b[^;.:,]{{0,40}}? until "
    rf"(?:any |the )?(?P<group>[^,;.:]{{3,80}}?) (?:is|are|(?:has|have) been) (?:\w+ly )?{words.SET_RIGHT}\b",
    re.IGNORECASE,
)
# "It may mask the signs of infection".
_MASKS = Cue(
    r"\b(?:(?:may|can|could|might|will) (?:also )?mask|masks) (?:the |some |certain |early |warning |usual )*"
    r"(?:signs?|symptoms?)(?: and (?:signs|symptoms))? of (?P<group>[^;:.,]{3,60}?)(?= (?:in|by|and|so|such)\b|[;:.,]|"
    r"$)",
    re.IGNORECASE,
)
_DEATHS = Cue(
    rf"\b(?:deaths?|fatalities|fatal \w+) (?:(?:has|have) (?:been (?:reported|seen)|occurred)) (?:in|among) {_GROUP}",
    re.IGNORECASE,
)
_AFFECTS = Cue(
    rf"\b(?:may|can|could|might)(?: \w+ly)? {words.AFFECTS}\b[^;.:]{{2,100}}? (?:in|of) {_GROUP}", re.IGNORECASE
)
# What is compared with other people is the illness, not the drug; the unborn are told of with their mothers.
_EPIDEMIOLOGY = re.compile(r"\b(?:incidence|prevalence|general population|born to)\b", re.IGNORECASE)
REASSURING = Cue(rf"\b{words.REASSURING}\b", re.IGNORECASE)
# Words of something wrong that names no illness: "those with failing kidneys", "low potassium".
_WRONG = re.compile(
    r"\b(?:kidneys|livers?|hearts?|lungs|low|lack|carriers|enzymes?|cholinesterase|deficient|underweight|debilitated|"
    r"smokers|frail|malnourished|immuno\w+ed)\b",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\b(?:descent|old|older|young|elderly|children|infants|babies|newborns|neonates|adolescents|aged?)\b|\d",
    re.IGNORECASE,
)
# "It is rare in others, but occurs more often in people with gout": how often in others is no advice.
_RARE_ELSEWHERE = re.compile(
    r"^\s*(?:it|this|they|these) (?:is|are) (?:\w+ )?(?:uncommon|rare|unusual|infrequent)\b[^;:]*?, but (?=occurs?\b)",
    re.IGNORECASE,
)
_SPECIALLY = re.compile(rf",? (?:{words.ABOVE_ALL} )?(?:in|for|among|with) (?:the )?$", re.IGNORECASE)
# What they say of the group stands behind it.
_SAID_BEHIND = (
    _USE_HARMS,
    _REACTIVATES,
    _FIRST,
    _FIRST_OF_ALL,
    _HAZARDOUS,
    _PRECIPITATES,
    _WORSENS_ITSELF,
    _WORSENING,
    _NOT_UNTIL,
    _MASKS,
)
_CUES = AnyCue(
    *(_ABOVE_ALL, _MORE_SO, _ORGANS_FAIL, _RISK_WITH, _MEANWHILE, _USE_HARMS, _CHECKED, _AND_CHECKED, _FIRST),
    *(_MADE_WORSE, _WORSENED, _REACTIVATES, _MAY_OCCUR, _FIRST_OF_ALL, _HAZARDOUS),
    *(_PRECIPITATES, _PRECIPITATED, _WORSENS_ITSELF, _WORSENING, _DEATHS, _NOT_UNTIL, _MASKS),
)


def endangered(text: str) -> Iterator[Restriction]:
    """Find whom a sentence on safety names behind the harm, or behind what is done about it."""
    for cue in _CUES.admitting(text):
        # Where the sentence forbids the drug for it, that it gets worse is the reason.
        if cue is not _WORSENED or not any(grade_of(trigger) is Grade.FORBIDDEN for trigger in triggers(text)):
            yield from _found(cue, text)


def above_all(text: str) -> Iterator[Restriction]:
    """Find for whom it holds above all: "a greater risk, especially in people with gout"."""
    yield from _found(_ABOVE_ALL, text)


@where(_MADE_WORSE, _WORSENED)
def worsened(text: str) -> Iterator[Restriction]:
    """Find illnesses that the drug makes worse, wherever an article says so."""
    for cue in (_MADE_WORSE, _WORSENED):
        yield from _found(cue, text)


def use_harms(text: str) -> Iterator[Restriction]:
    """Find in whom its use is said to do harm: "use in children may stunt their growth"."""
    yield from _found(_USE_HARMS, text)


def used_by(text: str) -> Iterator[Restriction]:
    """Find whom it harms if they take it: "poor growth if taken by children"."""
    if not REASSURING.search(text):
        yield from _found(_IF_USED_BY, text)


def checked(text: str) -> Iterator[Restriction]:
    """Find in whom a check is called for, wherever an article says so."""
    yield from _found(_CHECKING, text)
    yield from (one for one in _found(_TEST_FIRST, text) if TEST.search(text))


def affected(text: str) -> Iterator[Restriction]:
    """Find in whom something else goes wrong, where all is about care: "it may slow growth in children"."""
    yield from _found(_AFFECTS, text)


def of_note(group: str) -> tuple[str, ...]:
    """Keep illnesses and ages."""
    return tuple(name for name in conditions(group) if ILLNESS.search(name) or _AGE.search(name) or _WRONG.search(name))


def _events(group: str) -> tuple[str, ...]:
    """Keep what happens, all of it where one is an illness: "fasting, surgery or acute illness"."""
    found = tuple(conditions(group))
    return found if any(map(ILLNESS.search, found)) else ()


def _group(found: re.Match[str]) -> str:
    """Give the words for the group; where they stand in a list of reactions the next one follows."""
    group: str = found["group"] or found["named"]
    return group.split(",", maxsplit=1)[0] if LISTS_REACTIONS.search(found.string[: found.start()]) else group


def _found(cue: Cue, text: str) -> Iterator[Restriction]:
    for found in cue.finditer(text):
        if (cue is not _NOT_UNTIL and is_negated(text, found.start())) or (
            cue is _MORE_SO and _EPIDEMIOLOGY.search(text)
        ):
            continue
        group = _group(found)
        if names := (_events if cue is _MEANWHILE else of_note)(group):
            told = last_clause(text[: found.end() if cue in _SAID_BEHIND else found.start("group")])
            told = _RARE_ELSEWHERE.sub("", _SPECIALLY.sub("", told))
            yield Restriction(Grade.CAUTION, names, advice=told.strip(" .,") or None)
