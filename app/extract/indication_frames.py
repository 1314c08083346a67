"""Finds the places of a sentence where an indication stands: "used to treat ...", "effective in ..."."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.cue import AnyCue, Cue
from app.extract.modality import clause_bounds
from app.extract.phrases import either
from app.facts.indications import IndicationStatus
from app.vocabulary import indication_places as places
from app.vocabulary import indication_words as words

_TREAT, _TREATMENT, _ACCEPTED = either(places.TREAT), either(places.TREATMENT), either(places.ACCEPTED)
_TREATMENTS = rf"{_TREATMENT}(?: (?:and|or) {_TREATMENT})?"
_LESS = (
    rf"{either(places.LESSEN)} (?:\w+ ){{0,4}}?{either(places.LESSENED)} of "
    r"(?:both )?(?:getting |developing |having )?"
)
# A list that is announced first, "approved for the following indications".
_ANNOUNCED = r"(?:following (?:indications|conditions|uses|disorders|diseases) ?: ?)?"
_NEAR = 30


@dataclass(frozen=True, slots=True)
class Frame:
    """A place that wants a condition at `text[at:]`. `strict`: only words known as a condition will do."""

    at: int
    begin: int
    strict: bool


_STRONG = tuple(
    Cue(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"\b{either(places.USED_TO)}(?:[ ,]+(?!to\b|against\b|over\b)[\w-]+){{0,6}} to (?:help )?"
            rf"(?:(?:prevent|treat|manage|control)(?: and|/| or) )?{_TREAT} "
        ),
        (
            rf"\b{_ACCEPTED}(?:[ ,]+(?!with\b|against\b|over\b|during\b|before\b|after\b)[\w-]+){{0,8}}"
            rf" {_TREATMENTS} (?:of|for|against) "
        ),
        rf"\b(?:may|can|might|does|to) (?:\w+ )?help (?:to )?{_TREAT} ",
        rf"\b{either(places.REMEDIES)}s? of choice (?:for|in) ",
        (
            r"\b(?:used|given|approved)\b(?:(?! care\b| caution)[^.;:]){0,80}? "
            r"(?:after|following) (?=(?:the )?(?:placement|insertion|implantation) of )"
        ),
    )
)
_ALLOWED = (
    Cue(
        rf"\b{either(places.OFFICIALLY)}(?: by the [^,;:]{{3,60}}?)?(?: [\w-]+){{0,4}}?"
        rf" for (?:the )?(?:use in )?{_ANNOUNCED}"
        r"|\b(?:indications?|approval|licen[cs]e|label(?:ing)?)(?: (?:was|were|has|have|been|later|then|since))*"
        r" (?:extended|expanded|broadened) to (?:also )?(?:include |cover )?(?:the )?"
        r"|\bindicated in (?!combination|conjunction)|\boff-label (?:use )?(?:for|in) ",
        re.IGNORECASE,
    ),
)
_PLAIN = tuple(
    Cue(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"\b{_ACCEPTED}(?:[ ,]+(?!with\b|to\b|than\b|has\b|have\b|result|caus|led\b)[\w()\"-]+){{0,6}}? "
            r"(?:for|in|against|at) "
            rf"(?:{_TREAT} |the )?(?!combination|conjunction)"
        ),
        rf"\b{_TREATMENTS}(?: (?:regimens?|options?|protocols?))? (?:of|for|against) |\bregimens? (?:for|against) ",
        rf"\b{either(places.BEFORE_TREAT)}(?: help)? {_TREAT}(?:/{_TREAT})? ",
        r"(?<!contra)(?<!contra-)\bindications?\b[^.;:]{0,50}? (?:are|is) ",
        # An aside may part the verb from the use: "used, often with X, for ...".
        (
            r"(?:(?<=\bused)|(?<=\bgiven)|(?<=\beffective)|(?<=\bindicated)|(?<=\bprescribed)|(?<=\bapproved))"
            r", (?:often|usually|sometimes|generally|alone|together|in combination|along|with)\b"
            rf"[^,;.()]{{0,80}}, (?:for|in|to {_TREAT}) "
        ),
        r"\b(?:prescribe|recommend)s? (?:it|[\w-]+)(?: \([^()]*\))? for ",
        r"\b(?:listed|included?|features?|recommended|mentioned|named)\b[^.;:]{0,40}? guidelines for ",
        r"\bgold standard (?:for|in|of) |\bantidote (?:to|for|against) ",
        # "Can be used with an antipsychotic, such as ..., for ..."; not with caution, nor with food.
        (
            r"\b(?:used|given|prescribed|effective)(?:,? (?:alone|either|or|together|in combination))* "
            r"(?:along )?with (?!(?:\w+ )?(?:caution|care|food|meals)\b)[^.;:]{3,60}?,? "
            r"(?:for|in(?! (?:combination|conjunction|patients|people|those|persons|individuals)\b)) "
        ),
        r"\b(?:does|do|did) not (?:treat|prevent|cure) ",
        r"\bhelps? (?=(?:\w+ )?(?:people|patients|men|women|children|adults|those) with\b)",
        rf"\bas an? (?:[\w-]+ )?{either(places.FORMS)} (?:for|in) ",
        r"\b(?!that\b|which\b|who\b)[\w-]+ treats ",
        r"\b(?:first|second|third)[- ](?:line|choice) (?:[\w-]+ )?(?:in|for|of) ",
        r"\bto induce (?=labou?r\b|ovulation\b|an?esthesia\b|anaesthesia\b|sedation\b|abortion\b|sleep\b)",
        # "When used by people with ..." tells under which conditions, not for what.
        (
            r"(?<!\bwhen )(?<!\bif )(?<!\bwhile )\b(?:used|taken|prescribed) by "
            r"(?=patients|people|those|women|men|children|adults)"
        ),
        rf"(?<!\bat )(?<!\ba )\b{_LESS}",
        (
            rf"\b{either(places.OUTCOMES)}\b[^.;]{{0,60}}? (?:in|for) "
            r"(?=\d|patients|people|children|adults|those|some|four)"
        ),
        r"\b(?:benefits?|particularly beneficial for|symptoms of) ",
        (
            r"\b(?:these|this|indications?|uses?|(?:conditions?|diseases|disorders|infections)(?: \w+){0,6})"
            r" (?:(?:also|may|can) )*includes?:? "
        ),
        r"\bof no (?:use|benefit|value|help) (?:in|for|against) |\bno place (?:in|for) ",
        (
            r"\b(?:is|as|considered|deemed|remains|be) (?:an?|another) (?:[\w-]+ ){0,2}"
            r"(?:alternative|option|add-on|adjunct) (?:for|in) "
        ),
        r"\bevidence (?:of (?:benefit|efficacy|effect\w*) )?in ",
        r"\bworks?(?: well| best)? (?:in|for) |\bhelps? (?:in|with) |\b(?:help|work|act)s? against ",
        (
            rf"\b{either(places.USED_TO)}(?:[ ,]+(?!to\b)[\w-]+){{0,6}} to (?:help )?{either(places.LESSEN)} "
            r"(?!(?:\w+ ){0,3}(?:pressure|risk|number|rate|levels?|incidence)\b)"
        ),
        r"\btrials? (?:of it )?(?:in|for) |\bunder (?:study|investigation|evaluation|development) (?:in|for) ",
        # "A small study found it eased ..."; what a study says of others stands elsewhere.
        (
            r"\b(?:study|studies|trials?|reviews?|reports?) (?:\w+ )?(?:suggest|show|f[io]und|report|indicat)\w* "
            r"(?:that )?[\w-]+ (?:eas|reliev|alleviat|prevent|lessen|improv)ed "
        ),
        (
            r"\b(?:shown|found|reported) to \w+ (?:[^.;:]{3,90}? )?"
            r"(?:function|survival|outcomes?|symptoms|control|recovery) in "
            r"(?:(?:patients|people|those|adults|children) with )?"
        ),
        r"\bin (?:some|certain|many|selected|severe|difficult|refractory) cases of ",
        r"\btaken for (?:both )?",
        r"\bto improve (?:[\w-]+ ){1,5}in (?:(?:adults?|patients|people|children|those) )(?:and \w+ )?with ",
        r"\bgiven (?:\w+ )?(?:after|following|in) an? ",
        r"\bafter (?=\w+ (?:\w+ )?(?:interventions?|surgery|transplantation))",
    )
)
_TELLING, _OFFICIAL, _WEAKER = AnyCue(*_STRONG), AnyCue(*_ALLOWED), AnyCue(*_ALLOWED, *_PLAIN)
_EVERYWHERE, _WHERE_TOPICAL = AnyCue(_TELLING, _OFFICIAL), AnyCue(_TELLING, _WEAKER)

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
_WORSE_BEFORE = re.compile(
    r"\b(?:worsen|aggravat|exacerbat|caus|mask|hid|resembl|mimic)\w* (?:\w+ ){0,2}$", re.IGNORECASE
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
_TOO_LITTLE_BEFORE = re.compile(r"\b(?:insufficient|inadequate|too (?:low|little|weak|small)) $", re.IGNORECASE)
# "Was associated with a significantly lower rate of ...": that is compared, not meant.
_MEASURED_BEFORE = re.compile(r"\ban? \w+ly $", re.IGNORECASE)
_LESS_BEFORE = re.compile(r"\bless (?!commonly\b|often\b|frequently\b)(?:\w+ ){0,2}$", re.IGNORECASE)


def is_no_use(text: str, frame: Frame) -> bool:
    """Tell whether a place tells who must not have the drug, or for what it does less than another."""
    before = text[max(0, frame.begin - _NEAR) : frame.begin]
    compared = text.startswith("lower ", frame.begin) and _MEASURED_BEFORE.search(before)
    if compared or any(cue.search(before) for cue in (_LESS_BEFORE, _WORSE_BEFORE, _TOO_LITTLE_BEFORE)):
        return True
    if "include" in text[frame.begin : frame.at] and _HARMS_INCLUDE.search(text[: frame.at]):
        return True
    misused = _MISUSED.may_match(text) and _MISUSED.pattern.search(text, 0, frame.at)
    if misused or _is_restriction(text, frame):
        return True
    if not _GIVEN.match(text, frame.begin):
        return False
    people = bool(_IN_PEOPLE.match(text, frame.at))
    if _DOSES_BEFORE.search(before) and (people or text[frame.begin : frame.at].endswith(" in ")):
        return True
    return bool(_ASKED_BEFORE.search(before)) or (people and bool(_DENIED_BEFORE.search(before)))


def _is_restriction(text: str, frame: Frame) -> bool:
    """Tell whether a place tells of people that the drug is kept from, not of a disease that it does nothing for."""
    if not _RESTRICTED.may_match(text) or not _IN_PEOPLE.match(text, frame.at):
        return False
    start, end = clause_bounds(text, frame.at)
    return bool(_RESTRICTED.pattern.search(text, start, end)) and not _OF_USE.search(text, start, end)


def may_hold_frame(text: str, *, topical: bool) -> bool:
    """Tell whether a sentence may have a place for a condition at all."""
    return (_WHERE_TOPICAL if topical else _EVERYWHERE).may_match(text)


def frames(text: str, *, topical: bool) -> list[Frame]:
    """Find the places for conditions, the most telling first; plain ones only where indications are the topic."""
    weaker = _WEAKER if topical else _OFFICIAL
    found = [Frame(match.end(), match.start(), strict=False) for match in _TELLING.finditer(text)]
    found += [Frame(match.end(), match.start(), strict=True) for match in weaker.finditer(text)]
    return found


_NOT_RECOMMENDED = Cue(either(words.NOT_RECOMMENDED), re.IGNORECASE)
_CLAIMED = Cue(either(words.CLAIMED), re.IGNORECASE)
_OFF_LABEL = Cue(either(words.OFF_LABEL), re.IGNORECASE)
_ONCE_USED = Cue(words.ONCE_USED, re.IGNORECASE)
_INVESTIGATIONAL = Cue(either(words.INVESTIGATIONAL), re.IGNORECASE)
_LITTLE_EVIDENCE = Cue(
    r"\bused\b.{0,200}?,? (?:but|(?:al)?though) "
    r"(?:the |its )?(?:\w+ )?evidence (?:[\w-]+ ){0,5}?(?:is|remains) (?:\w+ )?"
    r"(?:limited|weak|lacking|scarce|poor|sparse|insufficient|low)\b",
    re.IGNORECASE,
)
# What was measured to be better tells of no use yet.
_MEASURED = Cue(
    r"\b(?:has|have|was) (?:been )?(?:shown|found|reported) to (?:increase|reduce|improve|decrease)\b"
    r"[^.;]{0,120}\b(?:function|survival|outcomes?|recovery) in\b",
    re.IGNORECASE,
)
_APPROVED = Cue(rf"\b{either(places.OFFICIALLY)}\b", re.IGNORECASE)
_UNAPPROVED = Cue(r"\bnot (?:\w+ )?approved (?:for|by)\b", re.IGNORECASE)
_USED_UNAPPROVED = Cue(
    r"\bnot (?:\w+ )?approved (?:for|by)\b[^.;]{0,99}?\b(?:but|though|although)\b[^.;]{0,40}?\bused\b",
    re.IGNORECASE,
)
_IN_USE = Cue(r"\b(?:used?|uses|prescribed|given|taken|treatment|but|effective)\b", re.IGNORECASE)
_APPROVED_SINCE = Cue(
    r"\b(?:is|are|was|were|been) (?:(?:now|also|currently|since) )?(?:FDA-)?(?:approved|licen[cs]ed|authori[sz]ed)\b",
    re.IGNORECASE,
)
_PERMITTED = Cue(
    rf"\b(?:may|can|might|could) (?:also |sometimes |be )*(?:be )?{either(places.PERMITTED)}\b", re.IGNORECASE
)


def is_claimed(text: str) -> bool:
    """Tell whether a sentence reports a claim, or says what the drug is no cure for."""
    return bool(_CLAIMED.search(text))


@lru_cache(maxsize=1024)
def status_of(clause: str, usual: IndicationStatus) -> IndicationStatus:
    """Read how far a use is accepted from its clause; `usual` where nothing is said."""
    if _NOT_RECOMMENDED.search(clause):
        return IndicationStatus.NOT_RECOMMENDED
    if _OFF_LABEL.search(clause):
        return IndicationStatus.OFF_LABEL
    if _UNAPPROVED.search(clause):  # By itself it tells of no use.
        return IndicationStatus.OFF_LABEL if _IN_USE.search(clause) else IndicationStatus.NOT_RECOMMENDED
    if _INVESTIGATIONAL.search(_PERMITTED.sub("", clause)):
        return IndicationStatus.INVESTIGATIONAL
    return IndicationStatus.OFF_LABEL if _ONCE_USED.search(clause) else usual


def approved_since(before: str, status: IndicationStatus) -> IndicationStatus:
    """Take for approved what was studied "and is now licensed for" it; `before` is the clause up to the condition."""
    if status is not IndicationStatus.INVESTIGATIONAL:
        return status
    said = [found.end() for found in _APPROVED_SINCE.finditer(before)]
    since = bool(said) and not _INVESTIGATIONAL.search(before[said[-1] :])
    return IndicationStatus.APPROVED if since else status


def on_little_evidence(text: str, status: IndicationStatus) -> IndicationStatus:
    """Take for off-label what "has been used" with hardly any evidence, or unapproved "but is used" all the same."""
    if status is IndicationStatus.NOT_RECOMMENDED and _USED_UNAPPROVED.search(text):
        return IndicationStatus.OFF_LABEL
    if status is IndicationStatus.APPROVED and _MEASURED.search(text) and not _IN_USE.search(text):
        return IndicationStatus.INVESTIGATIONAL
    doubtful = status is IndicationStatus.APPROVED and _LITTLE_EVIDENCE.search(text) and not _APPROVED.search(text)
    return IndicationStatus.OFF_LABEL if doubtful else status
