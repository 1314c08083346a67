"""Finds the places of a sentence where an indication stands: "used to treat ...", "effective in ..."."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.cue import AnyCue, Cue
from app.extract.indication_beside import is_beside
from app.extract.indication_cues import EVERYWHERE, LOOSE, OFFICIAL, TELLING, WEAKER, WHERE_TOPICAL
from app.extract.indication_members import members
from app.extract.indication_names import is_condition
from app.extract.indication_resumed import resumed
from app.extract.modality import clause_bounds
from app.extract.phrases import either
from app.vocabulary import indication_places as places

_NEAR = 30


@dataclass(frozen=True, slots=True)
class Frame:
    """A place that wants a condition at `text[at:]`. `strict`: only words known as a condition will do."""

    at: int
    begin: int
    strict: bool


_CAUTIONED = Cue(r"\b(?:caution|warnings?|contraindicated|side effects?|adverse)\b", re.IGNORECASE)
_DENIED_BEFORE = re.compile(r"\b(?:not|never) (?:\w+ )?(?:be )?(?:\w+ )?$", re.IGNORECASE)
_GIVEN = re.compile(rf"{either(places.GIVEN)}\b", re.IGNORECASE)
_IN_PEOPLE = re.compile(rf"(?:(?:all|any|the|most|elderly|young|older) )?{either(places.PERSONS)}\b", re.IGNORECASE)
# "Lower doses are recommended in those with ...".
_DOSES_BEFORE = re.compile(r"\bdos(?:es?|age|ing)(?: \w+){1,3} $", re.IGNORECASE)
# "Caution is recommended in ...", "it may worsen the symptoms of ...".
_ASKED_BEFORE = re.compile(
    r"\b(?:caution|care|monitoring|avoidance|reductions?|adjustments?|tests?|testing) (?:is|are|should be) (?:\w+ )?$",
    re.IGNORECASE,
)
_WORSE_BEFORE = Cue(
    r"\b(?:worsen|aggravat|exacerbat|caus|mask|hid|resembl|mimic|delay|hinder|complicat|obscur|interfer)\w*"
    r" (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
# "Preferred in people with kidney failure for the treatment of pain": who has the one is treated for the other.
_WHOSE_TREATMENT = re.compile(
    rf"(?:[\w-]+ )?{either(places.PERSONS)} (?:with|who have) (?:(?!and\b|or\b|for\b|to\b)[\w-]+ ){{1,5}}"
    rf"(?:for the {either(places.TREATMENT)} of|to {either(places.TREAT)}) ",
    re.IGNORECASE,
)
# "Its use is discouraged in people with ..." tells who must not have it; what does not help them is another matter.
_RESTRICTED = Cue(
    r"\b(?:not|never|no longer) (?:\w+ )?(?:be )?(?:recommended|advised|advisable|approved|licen[cs]ed|indicated"
    r"|suitable|appropriate|used|given|prescribed|safe)\b|\b(?:avoided|discouraged|contraindicated|unsafe)\b",
    re.IGNORECASE,
)
_OF_USE = re.compile(
    r"\b(?:treat(?:ing|ments?)?|effective|benefits?|beneficial|useful|helpful|off-label)\b", re.IGNORECASE
)
# "Complications of its use include ...".
_HARMS_INCLUDE = re.compile(rf"\b{either(places.HARMS)}\b(?: [\w-]+){{0,6}} includes?:? $", re.IGNORECASE)
# "As a recreational drug for its euphoria".
_MISUSED = Cue(
    r"\b(?:recreational(?:ly)?|(?:mis|ab)us(?:ed|e of)|drugs? of abuse|performance[- ]enhanc\w+|doping)\b"
    r"(?:[ ,]+(?!treat|manag|prevent)[\w-]+){0,6} $",
    re.IGNORECASE,
)
# "The dose is insufficient to protect against ...".
_TOO_LITTLE_BEFORE = Cue(r"\b(?:insufficient|inadequate|too (?:low|little|weak|small)) $", re.IGNORECASE)
# "Was associated with a significantly lower rate of ...": that is compared, not meant.
_MEASURED_BEFORE = re.compile(r"\ban? \w+ly $", re.IGNORECASE)
# "It is not needed, since it does not lessen the pain": why, not what it is used for.
_REASON_BEFORE = Cue(r"\b(?:since|because|as) (?:it|the \w+) (?:does|do|did) not $", re.IGNORECASE)
# "The vaccine is safe; this includes its use in people with ...": those people are no use.
_AMONG_THEM_BEFORE = Cue(r"\binclud(?:es?|ing) (?:its|their) $", re.IGNORECASE)
# "No benefit on the risk of stroke in people with gout": that is measured, gout is not what it was given for.
_NONE_BEFORE = re.compile(r"\b(?:no|not any|without(?: any)?) (?:\w+ ){0,2}$", re.IGNORECASE)
_ON_RISK = re.compile(r"\w+ on (?:(?!in\b|for\b)[\w-]+ ){0,6}?(?:risks?|mortality|deaths?)\b", re.IGNORECASE)
_LESS_BEFORE = Cue(r"\bless (?!commonly\b|often\b|frequently\b)(?:\w+ ){0,2}$", re.IGNORECASE)

# "It reduces the effect of insulin in people with ...": that is an interaction.
_EFFECT = re.compile(r"(?:effects?|efficacy|effectiveness|response)\b", re.IGNORECASE)
_CHANGED_BEFORE = re.compile(
    r"\b(?:reduc|decreas|lessen|lower|weaken|enhanc|increas|potentiat|block|oppos|antagoni[sz])\w* (?:the )?$",
    re.IGNORECASE,
)
# "It should not be given before surgery".
_AROUND = Cue(r" (?:before|during|after|following|prior to) (?:an? |the )?$", re.IGNORECASE)
# "In those at high risk, such as after surgery": that tells who they are.
_AT_RISK = Cue(r"\bat (?:[\w-]+ )?risk (?:for|of) (?:an? |the )?$", re.IGNORECASE)
_AMONG_THEM = Cue(r"\b(?:such as|including|e\.g\.) (?:after|following|during|before) (?:an? |the )?$", re.IGNORECASE)
# What is done to people by a drug, no illness.
_SERVICE = re.compile(r"ana?esthesia|sedation|analgesia|relief|premedication", re.IGNORECASE)

# "The physiological control of sleep" is no drug's.
_OF_THE_BODY = Cue(
    r"\b(?:physiologic(?:al)?|homeostatic|endogenous|autonomic) (?:control|regulation|management) of $", re.IGNORECASE
)
# "It has been replaced by safer drugs for ...".
_REPLACED_BEFORE = Cue(r"\b(?:replaced|superseded|displaced|supplanted) by [^,;.]*$", re.IGNORECASE)

# "Surgery where clotting has to be low to prevent ...": what that is for.
_NEEDED_WHERE = Cue(r"\bwhere [^,;.]{2,60} (?:is|are) (?:necessary|needed|required) (?:to )?$", re.IGNORECASE)
# "It is taken with food to lessen nausea": that is what the food is for.
_WITH_FOOD = Cue(
    r"\b(?:with|after|during) (?:food|meals?|milk|a meal|water)(?: and [\w ]{3,20}?)?,? (?:in order )?"
    r"(?:to|for) (?:[\w-]+ ){0,9}$",
    re.IGNORECASE,
)
# "Caution is advised when treating people with ...": for whom care is taken.
_WITH_CARE = Cue(
    r"\b(?:caution\w*|care|careful\w*|attention)\b[^.;]{0,50}"
    r"\b(?:when|while|in|if|before|on) (?:treat|giv|prescrib|us)ing\b[^.;]*$",
    re.IGNORECASE,
)
# "Was withdrawn in one country for liver failure".
_WITHDRAWN_BEFORE = Cue(
    r"\b(?:withdrawn|recalled|banned|discontinued|removed|rejected) (?:[\w-]+ ){0,4}$", re.IGNORECASE
)
_NO_USE_BEFORE = AnyCue(
    _WITHDRAWN_BEFORE,
    _LESS_BEFORE,
    _WORSE_BEFORE,
    _TOO_LITTLE_BEFORE,
    _REASON_BEFORE,
    _AMONG_THEM_BEFORE,
    _REPLACED_BEFORE,
)


def is_no_use(text: str, frame: Frame) -> bool:
    """Tell whether a place tells who must not have the drug, or for what it does less than another."""
    before = text[max(0, frame.begin - _NEAR) : frame.begin]
    compared = text.startswith("lower ", frame.begin) and _MEASURED_BEFORE.search(before)
    changed = _EFFECT.match(text, frame.begin) and _CHANGED_BEFORE.search(before)
    # "Fibrillation after surgery": the surgery tells which fibrillation.
    which = text.startswith("after ", frame.begin) and is_condition(" ".join(before.split()[-2:]))
    unchanged = _ON_RISK.match(text, frame.begin) and _NONE_BEFORE.search(before)
    cared_for = _WITH_CARE.search(text, 0, frame.at)
    if (
        compared
        or changed
        or which
        or unchanged
        or cared_for
        or any(cue.pattern.search(before) for cue in _NO_USE_BEFORE.admitting(text))
    ):
        return True
    if is_purpose_of_others(text, frame):
        return True
    harms = "include" in text[frame.begin : frame.at] and _HARMS_INCLUDE.search(text[: frame.at])
    if _WHOSE_TREATMENT.match(text, frame.at):
        return True
    among = _AMONG_THEM.search(text, frame.begin, frame.at) or _AT_RISK.search(text, 0, frame.at)
    of_the_body = _OF_THE_BODY.search(text, 0, frame.at)
    needed = text.endswith(("need for ", "need for the "), frame.begin, frame.at)  # "can avoid the need for paralysis"
    misused = _MISUSED.search(text, 0, frame.at)
    if (
        harms
        or among
        or of_the_body
        or needed
        or misused
        or _is_restriction(text, frame)
        or _is_time_of_illness(text, frame)
    ):
        return True
    return bool(_GIVEN.match(text, frame.begin)) and _is_advice(text, frame, before)


def is_purpose_of_others(text: str, frame: Frame) -> bool:
    """Tell whether it is what food is taken for, what is needed at an operation, or else stands beside a use."""
    others = _NEEDED_WHERE.search(text, 0, frame.begin) or _WITH_FOOD.search(text, 0, frame.at)
    return others is not None or is_beside(text, frame.begin, frame.at)


def _is_advice(text: str, frame: Frame, before: str) -> bool:
    """Tell whether a place says with what care, or to whom not, the drug is given."""
    people = bool(_IN_PEOPLE.match(text, frame.at))
    if _DOSES_BEFORE.search(before) and (people or text[frame.begin : frame.at].endswith(" in ")):
        return True
    aside = people or bool(_AROUND.search(text, frame.begin, frame.at))
    return bool(_ASKED_BEFORE.search(before)) or (aside and bool(_DENIED_BEFORE.search(before)))


def _is_time_of_illness(text: str, frame: Frame) -> bool:
    """Tell whether an operation says only when an illness comes: "fibrillation after surgery"."""
    around = _AROUND.search(text, frame.begin - 1, frame.at)
    word = text[: around.start()].rpartition(" ")[2] if around else ""
    return is_condition(word) and not _SERVICE.fullmatch(word)


def _is_restriction(text: str, frame: Frame) -> bool:
    """Tell whether a place tells of people that the drug is kept from, not of a disease that it does nothing for."""
    if not _RESTRICTED.may_match(text) or not _IN_PEOPLE.match(text, frame.at):
        return False
    start, end = clause_bounds(text, frame.at)
    return bool(_RESTRICTED.find(text, start, end)) and not _OF_USE.search(text, start, end)


def may_hold_frame(text: str, *, topical: bool) -> bool:
    """Tell whether a sentence may have a place for a condition at all."""
    return (WHERE_TOPICAL if topical else EVERYWHERE).may_match(text)


def frames(text: str, *, topical: bool, among_uses: bool = False) -> list[Frame]:
    """Find the places for conditions, the most telling first; plain ones only where indications are the topic.

    `among_uses`: in a section on uses, not in the lead, which tells of everything.
    """
    weaker = WEAKER if topical else OFFICIAL
    found = [Frame(match.end(), match.start(), strict=False) for match in TELLING.finditer(text)]
    found += [Frame(match.end(), match.start(), strict=True) for match in weaker.finditer(text)]
    if among_uses and not _CAUTIONED.search(text):
        found += [Frame(match.end(), match.start(), strict=True) for cue in LOOSE for match in cue.finditer(text)]
    first = min((frame.at for frame in found), default=None)
    more = () if first is None else (*resumed(text, first), *members(text, first))
    return found + [Frame(at, begin, strict=True) for begin, at in more]
