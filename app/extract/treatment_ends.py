"""Reads that a treatment must not end at once: "abrupt withdrawal can cause seizures", "do not stop it suddenly"."""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.modality import is_negated
from app.extract.own_names import names_own_drug
from app.extract.restricted_groups import last_clause
from app.vocabulary.treatment_ends import (
    ABRUPT_END,
    AT_THE_END,
    CALLED_FOR,
    ENDED,
    ENDED_HASTILY,
    ENDING,
    GRADUAL_END,
    HARMFUL,
    HASTILY,
    HASTILY_REDUCED,
    REDUCE,
    REDUCED,
    SLOWLY,
    STOPS,
    TAKEN,
    THEIR_DOSE,
    WITHDRAWAL,
)

_ABRUPT_END = Cue(
    rf"\b(?P<end>{ABRUPT_END}(?: (?:of|from) (?P<what>[^,;.]{{2,60}}?))?)"
    rf"(?: (?:in|by|after|following) [^,;.]{{3,80}}?)? "
    rf"(?:may |can |could |should |must |also |is |are |has |have |to |been |be )*{HARMFUL}\b",
    re.IGNORECASE,
)
# "Rebound pain can occur with abrupt cessation".
_AFTER_THE_END = Cue(
    rf"\b(?:with|upon|on|after|following) (?P<end>{ABRUPT_END}(?: (?:of|from) (?P<what>[^,;.]{{2,60}}))?)",
    re.IGNORECASE,
)
_TREATMENT = re.compile(r"\b(?:it|treatment|therapy|use|(?:the|this) (?:drug|medication|medicine))\b", re.IGNORECASE)
_NOT_ENDED = Cue(
    rf"\b(?:if|when|after|(?:should |must )?(?:not|never)|avoid)\b[^;.]{{0,80}}? (?P<end>{ENDED_HASTILY})\b"
    rf"|\b(?:(?:advise[sd]?|warn(?:s|ed)?|cautioned|recommend(?:s|ed)?) against|avoid(?:ing)?) (?:the |any )?"
    rf"(?P<act>{ABRUPT_END})\b",
    re.IGNORECASE,
)
_ENDED_SLOWLY = Cue(
    rf"\b(?:should|must|needs? to|recommended|advised|best|important|necessary|treatment is|therapy is)\b[^;.]{{0,80}}?"
    rf"\b(?P<end>{ENDED} {SLOWLY}|{SLOWLY} (?:{ENDED}|tapered)|{SLOWLY} {REDUCED}(?= {AT_THE_END}\b)|"
    rf"{REDUCED} {SLOWLY}(?= {AT_THE_END}\b)|tapered(?: (?:off|down))?(?: {SLOWLY})?)\b",
    re.IGNORECASE,
)
_GRADUAL_END = Cue(
    rf"\b(?P<end>{GRADUAL_END})\b[^;.]{{0,100}}? (?:is|are|should be|may be)(?: \w+ly)? {CALLED_FOR}\b"
    rf"|\b(?:recommends?|recommended|advises?|suggests?) (?:an? |the )?(?P<wished>{GRADUAL_END})\b"
    rf"|\b(?P<act>{ENDING}(?: (?:of|from) (?P<what>[^,;.]{{2,40}}?))? "
    rf"(?:should|must|needs to) be (?:done |made )?(?:gradual|slow)(?:ly)?)\b",
    re.IGNORECASE,
)
# "If a person suddenly stops it", "do not stop abruptly".
_STOPS_AT_ONCE = Cue(
    rf"\b(?:if|when|who|do not|never|(?:should|must) not)\b[^;.]{{0,60}}? (?P<end>(?:abruptly|suddenly) {STOPS}{TAKEN}"
    rf"|{STOPS}{TAKEN} {HASTILY})\b",
    re.IGNORECASE,
)
_REDUCE_SLOWLY = Cue(
    rf"\b(?:should|must|need to|advised to)\b[^;.]{{0,40}}? (?P<end>{SLOWLY} {REDUCE} {THEIR_DOSE}|{REDUCE} "
    rf"{THEIR_DOSE} "
    rf"{SLOWLY})\b",
    re.IGNORECASE,
)
# "It may cause a withdrawal syndrome on stopping": what comes of the end.
_FOLLOWED_BY = Cue(
    rf"\b(?:may|can|could|might|has been|is|are) (?:also )?(?:be )?"
    rf"(?:associated with|causes?|lead to|result in|produce|followed by) "
    rf"(?:an? |the )?(?:[\w-]+ ){{0,2}}?(?P<end>{WITHDRAWAL})\b(?! in (?:the )?(?:newborn|neonat|infant|bab))",
    re.IGNORECASE,
)
# "Withdrawal symptoms may occur on stopping it", "if it is stopped, withdrawal symptoms may occur".
_COMES_OF_IT = Cue(
    rf"\b(?P<end>{WITHDRAWAL}) (?:(?:may|can|could|might|often|also) )*(?:occurs?|develops?|appears?|results?|"
    rf"arises?)\b"
    rf"[^;:.,]{{0,20}}? (?:on|upon|after|when|if|following|with) (?:[\w-]+ ){{0,2}}?(?:{ENDING}|{ENDED}|reducing)\b"
    rf"(?: (?:of |from )?(?P<what>[^,;.]{{2,40}}))?"
    rf"|\b(?:if|when|after|on|upon) (?:[\w-]+ ){{0,4}}?(?:{ENDING}|{ENDED})(?: [\w-]+){{0,4}},? "
    rf"(?:an? |the )?(?P<then>{WITHDRAWAL}) (?:may|can|could|might) (?:occur|develop|appear|result|arise)\b",
    re.IGNORECASE,
)
# "Seizures may occur if the dose is rapidly reduced".
_DOSE_CUT = Cue(rf"\b(?:if|when) (?:the|its|their) dos(?:e|age) is (?P<end>{HASTILY_REDUCED})\b", re.IGNORECASE)
_ITS_END = re.compile(rf"\b(?:it|they|this|the (?:drug|medication)|{ENDING})\b", re.IGNORECASE)
_ENDS = AnyCue(
    *(_ABRUPT_END, _NOT_ENDED, _STOPS_AT_ONCE, _FOLLOWED_BY, _AFTER_THE_END, _COMES_OF_IT, _ENDED_SLOWLY),
    *(_GRADUAL_END, _REDUCE_SLOWLY, _DOSE_CUT),
)
_AT_ONCE = Cue(rf"\b{ABRUPT_END}\b", re.IGNORECASE)


def treatment_end(text: str, own: frozenset[str]) -> tuple[str, str] | None:
    """Find how the treatment must not end, or how it must, with the words that say so."""
    if not _ENDS.may_match(text):
        return None
    ended = _ABRUPT_END.search(text)
    if ended and _is_of_the_drug(ended, own):
        return ended.group("end"), last_clause(text[ended.start() :].rstrip(" .:")).strip(" .,")
    if kept := _NOT_ENDED.search(text) or _STOPS_AT_ONCE.search(text) or _DOSE_CUT.search(text):
        return next(filter(None, kept.groups())), kept.group()
    followed = _FOLLOWED_BY.search(text)
    before = text[: followed.start()] if followed else ""
    followed = followed if _ITS_END.search(before) or names_own_drug(before, own) else None
    told = followed or _AFTER_THE_END.search(text) or _COMES_OF_IT.search(text)
    if told and _is_of_the_drug(told, own) and not is_negated(text, told.start()):
        return told.group("end") or told.group("then"), _words_around(text, told)
    slowly = _ENDED_SLOWLY.search(text) or _GRADUAL_END.search(text) or _REDUCE_SLOWLY.search(text)
    if not slowly or is_negated(text, slowly.start()) or not _is_of_the_drug(slowly, own):
        return None
    at_once = _AT_ONCE.search(text)
    end = at_once.group() if at_once else next(filter(None, slowly.groups()))
    return end, _words_around(text, slowly)


def _is_of_the_drug(ended: re.Match[str], own: frozenset[str]) -> bool:
    """Tell whether this treatment ends, and not the one that it replaces."""
    what = ended.groupdict().get("what")
    return not what or bool(_TREATMENT.search(what)) or names_own_drug(what, own)


def _words_around(text: str, found: re.Match[str]) -> str:
    """Give the clause that ends with what was found."""
    return last_clause(text[: found.end()]).strip(" .,")
