"""Finds the places of a sentence where an indication stands: "used to treat ...", "effective in ..."."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.facts.indications import IndicationStatus
from app.vocabulary import indication_words as words

_TREAT = (
    r"(?:treat(?:s|ing)?|prevent(?:s|ing)?|manag(?:e|es|ing)|reliev(?:e|es|ing)|alleviat(?:e|es|ing)|cur(?:e|es|ing)"
    r"|heal(?:s|ing)?|eradicat(?:e|es|ing)|combat|fight|protect(?:s|ing)? against|control|stop(?:s|ping)?|eas(?:e|es"
    r"|ing))"
)
_TREATMENT = (
    r"(?:treatments?|prevention|management|prophylaxis|relief|therap(?:y|ies)|alleviation|cure|suppression"
    r"|palliation|eradication|diagnosis)"
)
_LESS = (
    r"(?:lessen(?:s|ing)?|reduc(?:e|es|ing)|decreas(?:e|es|ing)|lower(?:s|ing)?|slow(?:s|ing)?(?: down)?|inhibit"
    r"|delay(?:s|ing)?) "
    r"(?:\w+ ){0,4}?(?:risk|incidence|progression|frequency|severity|rate|symptoms|likelihood"
    r"|number) of (?:both )?(?:getting |developing |having )?"
)
_ACCEPTED = (
    r"(?:indicated|approved|licen[cs]ed|prescribed|used|useful|(?:in)?effective(?:ly)?|beneficial|helpful"
    r"|recommended|marketed|authori[sz]ed|employed|efficacious"
    r"|given|administered|effectiveness|efficacy|utili[sz]ation|role|promise|success(?:ful(?:ly)?)?|benefits?"
    r"|uses?|usefulness|terminated|improvement|tested|studied|investigated|evaluated|tried)"
)


_NEAR = 30


@dataclass(frozen=True, slots=True)
class Frame:
    """A place that wants a condition at `text[at:]`. `strict`: only words known as a condition will do."""

    at: int
    begin: int
    strict: bool


_STRONG = (
    re.compile(
        r"\b(?:used|indicated|approved|licen[cs]ed|prescribed|employed|given|administered|effective|useful"
        r"|authori[sz]ed|recommended|taken|marketed|developed|designed"
        rf"|help(?:s|ful)?)(?:[ ,]+(?!to\b|against\b|over\b)[\w-]+){{0,6}} to (?:help )?(?:(?:prevent|treat"
        rf"|manage|control)(?: and|/| or) )?{_TREAT} ",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_ACCEPTED}(?:[ ,]+(?!with\b|against\b|over\b)[\w-]+){{0,8}} {_TREATMENT}(?: (?:and"
        rf"|or) {_TREATMENT})? (?:of|for|against) ",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:may|can|might|does|to) (?:\w+ )?help (?:to )?{_TREAT} ", re.IGNORECASE),
    re.compile(
        r"\b(?:medication|medicine|drug|antibiotic|agent|treatment|therapy|analgesic|antiviral"
        r"|choice)s? of choice (?:for|in) ",
        re.IGNORECASE,
    ),
)
_ALLOWED = (
    re.compile(
        r"\b(?:indicated|approved|licen[cs]ed|authori[sz]ed)(?: [\w-]+){0,4}? for (?:the )?(?:use in )?"
        r"|\bindicated in (?!combination|conjunction)|\boff-label (?:use )?(?:for|in) ",
        re.IGNORECASE,
    ),
)
_PLAIN = (
    re.compile(
        rf"\b{_ACCEPTED}(?:[ ,]+(?!with\b|to\b|than\b)[\w()-]+){{0,6}}? (?:for|in|against|at) (?:{_TREAT} "
        r"|the )?(?!combination|conjunction)",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_TREATMENT}(?: (?:and|or) {_TREATMENT})? (?:of|for|against) ", re.IGNORECASE),
    re.compile(
        r"\b(?:to|may|can|might|could|help(?:s|ed)?|for|of|at|by|effectively|successfully|also|and"
        rf"|applications? for|which|that|,)(?: help)? {_TREAT}(?:/{_TREAT})? ",
        re.IGNORECASE,
    ),
    re.compile(r"(?<!contra)(?<!contra-)\bindications?\b[^.;:]{0,50}? (?:are|is) ", re.IGNORECASE),
    re.compile(r"\b(?:used|taken|prescribed) by (?=patients|people|those|women|men|children|adults)", re.IGNORECASE),
    re.compile(rf"(?<!\bat )(?<!\ba )\b{_LESS}", re.IGNORECASE),
    re.compile(
        r"\b(?:effects?|benefits?|improvement|efficacy|efficiency|effective(?:ness)?"
        r"|response)\b[^.;]{0,60}? (?:in|for) (?=\d|patients|people|children|adults|those|some|four)",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:benefits?|particularly beneficial for|symptoms of) ", re.IGNORECASE),
    re.compile(r"\b(?:these|this|indications?|uses?|conditions?(?: \w+){0,5}) includes? ", re.IGNORECASE),
    re.compile(r"\bgiven (?:\w+ )?(?:after|following|in) an? ", re.IGNORECASE),
    re.compile(r"\bafter (?=\w+ (?:\w+ )?(?:interventions?|surgery|transplantation))", re.IGNORECASE),
)


_DENIED_BEFORE = re.compile(r"\b(?:not|never) (?:\w+ )?(?:be )?(?:\w+ )?$", re.IGNORECASE)
_GIVEN = re.compile(r"(?:used|given|taken|administered|prescribed|employed|recommended)\b", re.IGNORECASE)
_IN_PEOPLE = re.compile(
    r"(?:(?:all|any|the|most|elderly|young|older) )?(?:patients?|people|persons?|individuals|those|anyone|women|men"
    r"|children|adults|infants)\b",
    re.IGNORECASE,
)
_LESS_BEFORE = re.compile(r"\bless (?:\w+ ){0,2}$", re.IGNORECASE)


def is_no_use(text: str, frame: Frame) -> bool:
    """Tell whether a place tells who must not have the drug, or for what it does less than another."""
    before = text[max(0, frame.begin - _NEAR) : frame.begin]
    if _LESS_BEFORE.search(before):
        return True
    warns = bool(_DENIED_BEFORE.search(before)) and bool(_GIVEN.match(text, frame.begin))
    return warns and bool(_IN_PEOPLE.match(text, frame.at))


def frames(text: str, *, topical: bool) -> list[Frame]:
    """Find the places for conditions, the most telling first; plain ones only where indications are the topic."""
    found = [Frame(match.end(), match.start(), strict=False) for pattern in _STRONG for match in pattern.finditer(text)]
    weaker = (*_ALLOWED, *_PLAIN) if topical else _ALLOWED
    found += [Frame(match.end(), match.start(), strict=True) for pattern in weaker for match in pattern.finditer(text)]
    return found


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_NOT_RECOMMENDED = _any(words.NOT_RECOMMENDED)
_CLAIMED = _any(words.CLAIMED)
_OFF_LABEL = _any(words.OFF_LABEL)
_INVESTIGATIONAL = _any(words.INVESTIGATIONAL)
_PERMITTED = re.compile(
    r"\b(?:may|can|might|could) (?:also |sometimes |be )*(?:be )?(?:used|given|prescribed|administered|taken)\b",
    re.IGNORECASE,
)


def is_claimed(text: str) -> bool:
    """Tell whether a sentence reports a claim, or says what the drug is no cure for."""
    return bool(_CLAIMED.search(text))


def status_of(clause: str, usual: IndicationStatus) -> IndicationStatus:
    """Read how far a use is accepted from its clause; `usual` where nothing is said."""
    if _NOT_RECOMMENDED.search(clause):
        return IndicationStatus.NOT_RECOMMENDED
    if _OFF_LABEL.search(clause):
        return IndicationStatus.OFF_LABEL
    if _INVESTIGATIONAL.search(_PERMITTED.sub("", clause)):
        return IndicationStatus.INVESTIGATIONAL
    return usual
