"""Reads what an article says of a drug's safety in pregnancy and while breast-feeding."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.modality import is_negated
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade
from app.extract.restrictions import restrictions
from app.vocabulary.reproduction import LACTATION_WORDS, OTHER_NURSING, PREGNANCY_WORDS
from app.vocabulary.restrictions import SAFETY_WORDS


def _words(words: frozenset[str]) -> str:
    longest_first = sorted(sorted(words), key=len, reverse=True)
    return rf"\b(?:{'|'.join(re.escape(word).replace(chr(92) + ' ', '[ -]') for word in longest_first)})\b"


_PREGNANCY = Cue(
    rf"{_words(frozenset(word for word in PREGNANCY_WORDS if word.startswith('pregnan')))}"
    r"(?: (?:women|people|patients|individuals|mothers))?|\b(?:first|second|third|last|final) trimester\b",
    re.IGNORECASE,
)
# Where no other word says that a pregnancy is meant.
_UNBORN = Cue(
    r"\bteratogen(?:ic)?\b|\b(?:unborn|developing) (?:\w+ )?(?:baby|child|fo?etus)\b|\bfo?etus\b",
    re.IGNORECASE,
)
_ONE_STUDY = Cue(
    r"\b(?:in|one|this|an?) (?:[\w-]+,? ){0,3}(?:study|trial)\b|\bwere studied\b|\bvolunteers\b", re.IGNORECASE
)
# "These groups include pregnant women": spoken of for something else, such as whom a vaccine is for.
_WHO_THEY_ARE = re.compile(
    r"\s*(?:these|such|high[- ]risk|target) (?:\w+ )?(?:groups|people|persons) (?:include|are)\b", re.IGNORECASE
)
_LACTATION = Cue(_words(LACTATION_WORDS), re.IGNORECASE)
_DOES_GOOD = Cue(r"\b(?:used|given|indicated|approved|effective|recommended) (?:to|for|in)\b", re.IGNORECASE)
_MILK = Cue(r"\bmilk\b", re.IGNORECASE)
_REPRODUCTION = AnyCue(_PREGNANCY, _UNBORN, _LACTATION)
_OTHER_NURSING = re.compile(_words(OTHER_NURSING), re.IGNORECASE)
_CONTRACEPTION = Cue(
    r"\b(?<!oral )(?<!hormonal )(?<!emergency )"
    r"(?P<what>(?:(?:effective|reliable|adequate|highly effective) )?(?:contraception|birth control)) "
    r"(?:is (?:\w+ly )?(?:advised|recommended|required|needed|necessary)|(?:should|must) be used)\b"
    r"|\b(?:men|women|males|females|couples|partners|patients|people)(?: of (?:either|both) sex(?:es)?)?"
    r"(?: (?:of [\w -]{3,30} )?(?:who|taking|on|receiving|using) [^,;:.]{2,60}?)? "
    r"(?:should|must|are advised to|need to) "
    r"(?:also )?use (?:an? )?"
    r"(?P<used>(?:(?!to\b|and\b)[\w-]+ ){0,5}?(?:contraception|contraceptives|condoms|birth control))\b"
    r"|\b(?:advised|told|encouraged|required|need|have) to use (?P<told>(?:[\w-]+ ){0,4}?(?:contraception|"
    r"contraceptives|"
    r"birth control))\b"
    r"|\b(?P<forms>(?:two|2) (?:\w+ )?(?:forms|methods) of (?:contraception|birth control)) "
    r"(?:should|must|(?:is|are) (?:required|recommended|advised|needed))",
    re.IGNORECASE,
)
# "Mothers are told not to breast-feed", "it should be decided whether to stop nursing or the drug".
_NOT_TO_NURSE = Cue(
    r"\b(?:told|advised|instructed|warned|cautioned|recommended|asked|should|must)(?: not(?: to)?| never| against) "
    r"(?P<what>breast-?\s?feed(?:ing)?|nurs(?:e|ing))\b"
    r"|\b(?:whether|either) to (?:discontinue|stop|interrupt|give up) (?P<given_up>nursing|breast-?\s?feeding)\b",
    re.IGNORECASE,
)
# Compatible with breast-feeding is no precaution; of a pregnancy readers look for either.
_SAFE_FOR_INFANTS = Cue(
    r"\b(?:is|are|as|be|considered|thought|appears?|seems?) (?:\w+ )?(?:safe|compatible)\b", re.IGNORECASE
)
_HEDGED = re.compile(
    r"\b(?:not?|un\w+|if|unless|but|although|though|however|while|caution|whether|may|might|risks?|except|"
    r"insufficient|limited|harm\w*|third|probably|generally|as long as|provided)\b",
    re.IGNORECASE,
)
_SAFETY = Cue(rf"\b(?:{SAFETY_WORDS})\b", re.IGNORECASE)


def contraception(text: str) -> Iterator[Restriction]:
    """Find that contraception is called for, or that mothers are told not to nurse."""
    if nursing := _NOT_TO_NURSE.search(text):
        yield Restriction(Grade.CAUTION, (nursing["what"] or nursing["given_up"],), advice=nursing.group())
    if called_for := _CONTRACEPTION.search(text):
        what = next(words for words in called_for.groups() if words)
        yield Restriction(Grade.CAUTION, (what,), advice=called_for.group())


def reproductive_safety(text: str) -> Iterator[Restriction]:
    """Find pregnancy and breast-feeding where their safety is spoken of and not restricted elsewhere."""
    if not _REPRODUCTION.may_match(text) or not _SAFETY.search(text) or _ONE_STUDY.search(text):
        return
    if _WHO_THEY_ARE.match(text):
        return
    stated = list(restrictions(text))
    if any(_REPRODUCTION.search(name) for one in stated if one.grade is Grade.FORBIDDEN for name in one.conditions):
        return
    named = " ".join(name for restriction in stated for name in restriction.conditions)
    safe = _SAFE_FOR_INFANTS.search(text) and not _HEDGED.search(text)
    for pattern in (_PREGNANCY,) if safe else (_PREGNANCY, _LACTATION):
        found = pattern.search(_OTHER_NURSING.sub("", text)) or (_unborn(text) if pattern is _PREGNANCY else None)
        if found and not pattern.search(named):
            yield Restriction(Grade.CAUTION, (found.group(),), advice=" ".join(text.split()).strip(" .") or None)


def headed_reproduction(title: str, text: str) -> Iterator[Restriction]:
    """Give the pregnancy or the breast-feeding that a heading names, where a sentence on safety names neither."""
    if not _SAFETY.search(text) or is_negated(text) or _REPRODUCTION.search(text) or _DOES_GOOD.search(text):
        return
    if found := (_LACTATION if _MILK.search(text) else _PREGNANCY).search(title):
        yield Restriction(Grade.CAUTION, (found.group(),), advice=" ".join(text.split()).strip(" .") or None)


def _unborn(text: str) -> re.Match[str] | None:
    found = _UNBORN.search(text)
    if _CONTRACEPTION.search(text) or _DOES_GOOD.search(text):
        return None
    return found if found and not is_negated(text, found.start()) else None
