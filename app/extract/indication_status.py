"""Reads how far a use is accepted: approved, off-label, under investigation, or advised against."""

from __future__ import annotations

import re
from functools import lru_cache

from app.cue import AnyCue, Cue
from app.extract.modality import clause_bounds
from app.extract.phrases import either
from app.facts.indications import IndicationStatus
from app.vocabulary import indication_places as places
from app.vocabulary import indication_words as words

# Of these lists a clause holds the words of one or two wordings at most: each is looked for by itself.
_NOT_RECOMMENDED = AnyCue(*(Cue(wording, re.IGNORECASE) for wording in words.NOT_RECOMMENDED))
_CLAIMED = Cue(either(words.CLAIMED), re.IGNORECASE)
_OFF_LABEL = Cue(either(words.OFF_LABEL), re.IGNORECASE)
_ONCE_USED = Cue(words.ONCE_USED, re.IGNORECASE)
_INVESTIGATIONAL = AnyCue(*(Cue(wording, re.IGNORECASE) for wording in words.INVESTIGATIONAL))
# A further verb, which may say another status: "is used for gout, and has been tried in asthma".
_NEXT_PREDICATE = Cue(
    # "... and, off-label, for asthma", "... and approved for asthma".
    rf",? (?:and|but|or|as well as)(?: {either(words.OFTEN)})*,? "
    rf"(?=(?:(?:used|prescribed|given) )?{either(words.STANDING)}\b(?! ?(?:[.;]|$)))"
    r"|,? (?:and|but),? (?:(?:in combination|together|along) with [^,;.]{2,40}, )?"
    r"(?:it |the drug |they |there )?"
    r"(?=(?:the |its )?(?:evidence|efficacy|effectiveness|stud(?:y|ies)|trials?|research) "
    r"|(?:is|are|was|were|has|have|may|might|can|could) "
    r"(?:[\w-]+ ){0,8}?(?:for|in|against|as|to) )",
    re.IGNORECASE,
)
_LITTLE_EVIDENCE = Cue(
    r"\bused\b.{0,200}?,? (?:but|(?:al)?though) "
    r"(?:the |its )?(?:\w+ )?evidence (?:[\w-]+ ){0,5}?(?:is|remains) (?:\w+ )?"
    r"(?:limited|weak|lacking|scarce|poor|sparse|insufficient|low)\b",
    re.IGNORECASE,
)
# What was measured to be better tells of no use yet.
_MEASURED = Cue(
    r"\b(?:has|have|was) (?:also )?(?:been )?(?:shown|found|reported) to (?:increase|reduce|improve|decrease)\b"
    r"[^.;]{0,120}\b(?:function|survival|outcomes?|recovery|symptoms) (?:in|of)\b",
    re.IGNORECASE,
)
# What doctors do, or somebody thinks of it, is no approval: "psychiatrists have used it", "a reasonable alternative".
_JUDGED = Cue(either(words.JUDGED), re.IGNORECASE)
_APPROVED = Cue(rf"\b{either(places.OFFICIALLY)}\b", re.IGNORECASE)
_UNAPPROVED = Cue(
    r"\bnot (?:\w+ )?(?:approved|licen[cs]ed|authori[sz]ed) (?:for|by)\b"
    r"(?: (?:the )?(?:treatment|use|prevention|management) (?:of|for|in)\b)?",
    re.IGNORECASE,
)
# "It has been tested in gout, but is not approved for it": nobody says that it is used.
_ONLY_TESTED = Cue(
    r"^(?!.*\b(?:used|uses|prescribed|off-label)\b).*"
    r"\b(?:been|being|is|was) (?:\w+ ){0,2}(?:studied|tested|investigated|evaluated|trialled|tried)\b"
    r"[^.;]*\bnot (?:\w+ )?(?:approved|licen[cs]ed|authori[sz]ed)\b",
    re.IGNORECASE,
)
# "Diseases that have been treated with it include ..., according to a study": that is what the study was on.
_TREATED_IN_STUDIES = Cue(
    r"\bhave (?:also )?been (?:\w+ly )?treated (?:with|by|using)\b.*\b(?:stud(?:y|ies)|trials?|case reports?)\b",
    re.IGNORECASE,
)
# Some found none, and others found something.
_CONFLICTING = Cue(
    r"^(?:while|although|though) (?:some |many |most |several |earlier )?(?:studies|trials|reviews|evidence)\b[^.;]*?"
    r"\b(?:not|no)\b[^.;]*, (?:there is|others?|newer|later|more recent)\b[^.;]*\b(?:evidence|studies|trials|reviews)\b"
    r"|\bno (?:\w+ )?evidence\b[^.;]*, but (?:an?|one|some|other|newer) [^.;]*\b(?:trials?|stud(?:y|ies)|evidence)\b"
    r"[^.;]*\b(?:reported|found|showed|shown|suggests?|suggested)\b",
    re.IGNORECASE,
)
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
# Whom it is for, "those who may need less of it": no doubt of the use.
_WHO_MAY = Cue(r"\bwho (?:may|might|could) [^,;.]*", re.IGNORECASE)
_CONTRACTED = re.compile(r"n['\u2019]t\b")
# What trials have settled is under investigation no more.
_CONFIRMED = Cue(
    r"\b(?:[\w-]+ ){0,3}(?:trials|studies|research|reviews) (?:have |has )?(?:also )?(?:confirmed|established)\b",
    re.IGNORECASE,
)


def is_claimed(text: str, at: int) -> bool:
    """Tell whether the clause of a position reports a claim, or says what the drug is no cure for."""
    return _CLAIMED.may_match(text) and _CLAIMED.find(text[slice(*clause_bounds(text, at))]) is not None


@lru_cache(maxsize=1024)
def status_of(clause: str, usual: IndicationStatus) -> IndicationStatus:
    """Read how far a use is accepted from its clause; `usual` where nothing is said."""
    clause = _CONTRACTED.sub(" not", clause.replace("can't", "cannot"))
    if _NOT_RECOMMENDED.search(clause):
        return IndicationStatus.NOT_RECOMMENDED
    if _ONLY_TESTED.search(clause):
        return IndicationStatus.INVESTIGATIONAL
    if _OFF_LABEL.search(clause):
        return IndicationStatus.OFF_LABEL
    if _UNAPPROVED.search(clause):  # By itself it tells of no use.
        return (
            IndicationStatus.OFF_LABEL
            if _IN_USE.search(_UNAPPROVED.sub("", clause))
            else IndicationStatus.NOT_RECOMMENDED
        )
    if _INVESTIGATIONAL.search(_CONFIRMED.sub("", _PERMITTED.sub("", _WHO_MAY.sub("", clause)))):
        return IndicationStatus.INVESTIGATIONAL
    return IndicationStatus.OFF_LABEL if _ONCE_USED.search(clause) else usual


def predicate_bounds(text: str, at: int) -> tuple[int, int]:
    """Find the part of a clause that one verb rules, around a position."""
    start, end = clause_bounds(text, at)
    for first, last in _further_predicates(text, start, end):
        if last > at:
            return start, first
        start = last
    return start, end


@lru_cache(maxsize=256)  # of a clause several places ask for the same
def _further_predicates(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [further.span() for further in _NEXT_PREDICATE.finditer(text, start, end)]


def approved_since(before: str, status: IndicationStatus) -> IndicationStatus:
    """Take for approved what was studied "and is now licensed for" it; `before` is the clause up to the condition."""
    if status is not IndicationStatus.INVESTIGATIONAL:
        return status
    said = [found.end() for found in _APPROVED_SINCE.finditer(before)]
    since = bool(said) and not _INVESTIGATIONAL.search(before[said[-1] :])
    return IndicationStatus.APPROVED if since else status


def on_little_evidence(text: str, status: IndicationStatus) -> IndicationStatus:
    """Take for off-label what "has been used" with hardly any evidence, or unapproved "but is used" all the same."""
    if status is IndicationStatus.NOT_RECOMMENDED and _CONFLICTING.search(text):
        return IndicationStatus.INVESTIGATIONAL
    if status is IndicationStatus.NOT_RECOMMENDED and _USED_UNAPPROVED.search(text):
        return IndicationStatus.OFF_LABEL
    if status is IndicationStatus.APPROVED and _MEASURED.search(text) and not _IN_USE.search(text):
        return IndicationStatus.INVESTIGATIONAL
    if status is IndicationStatus.APPROVED and _JUDGED.search(text) and not _APPROVED.search(text):
        return IndicationStatus.OFF_LABEL
    if status is IndicationStatus.OFF_LABEL and _TREATED_IN_STUDIES.search(text):
        return IndicationStatus.INVESTIGATIONAL
    doubtful = status is IndicationStatus.APPROVED and _LITTLE_EVIDENCE.search(text) and not _APPROVED.search(text)
    return IndicationStatus.OFF_LABEL if doubtful else status
