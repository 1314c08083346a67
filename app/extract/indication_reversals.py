"""Tells where a sentence takes back a use that it told: "studied for gout, but not recommended for that purpose"."""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.indication_names import is_condition
from app.extract.modality import clause_bounds
from app.extract.phrases import either
from app.vocabulary import indication_words as words

_DENIAL = either(words.NOT_RECOMMENDED)
_THIS = r"(?:for|in|as) (?:this|that|these|those|such) (?:purpose|indication|use|condition|setting|role|disease)s?"
# "... its use is not recommended for that indication".
_FOR_THIS = re.compile(rf"\b{_THIS}\b", re.IGNORECASE)
_DENIED_FOR_THIS = Cue(rf"{_DENIAL}[^.;]{{0,40}}? {_THIS}\b|\b{_THIS} (?:is |was )?{_DENIAL}", re.IGNORECASE)
# "... but it has not been shown to be effective": it says for what no more than this.
_DENIED_AT_ONCE = Cue(
    r"^(?:but|although|though|however|yet|even though),? "
    r"(?:(?:(?:later|newer|recent|subsequent|larger?|most|more|current|the|available) )*"
    r"(?:it|this|drug|its use|studies|trials|reviews|evidence|data|research|guidelines) )?"
    rf"(?:(?:has|have|is|was|are|were|should) )?(?:\w+ )?{_DENIAL}"
    r"(?: (?:it|this|that|its use|the use|this use))?(?: (?:in|by) (?:\w+ ){0,3}(?:trials?|studies|reviews?))?"
    r"(?: (?:in|since) \d{4})?(?=[.,;]|$| because| due to| and )",
    re.IGNORECASE,
)
_REVOKED = Cue(
    r"\b(?:approvals?|licen[cs]es?|indications?|authori[sz]ations?)\b[^.;,]{0,30}? "
    r"(?:was|were|(?:has|have|had) been) (?:\w+ )?"
    r"(?:revoked|withdrawn|rescinded|removed|cancell?ed|suspended|retracted)\b",
    re.IGNORECASE,
)
# "... but the evidence is poor": that is doubt, no denial.
_POOR_EVIDENCE = re.compile(r"(?<!no )\bevidence\b(?! (?:does|do|did) not)", re.IGNORECASE)
# "The RECOVERY trial found none": capitals that name no illness.
_TRIAL_NAME = re.compile(r"\b[A-Z][A-Z\d-]{2,} (?:[Tt]rial|[Ss]tudy)\b")
_ANY = AnyCue(_DENIED_FOR_THIS, _DENIED_AT_ONCE, _REVOKED)
# "All types of seizures, except absence seizures".
_EXCEPTED = re.compile(
    r"\b(?:except(?: for| in| against)?|excluding|with the exception of|other than|but not (?:for|in|against))"
    r" (?:the )?(?:treatment of )?$",
    re.IGNORECASE,
)


def is_taken_back(text: str, at: int) -> bool:
    """Tell whether the clauses after that of a position deny its use; not where they tell another condition first."""
    if not _ANY.may_match(text):
        return False
    rest = text[clause_bounds(text, at)[1] :].lstrip(" ;:\u2013\u2014-")
    for_this = _FOR_THIS.search(rest) and _DENIED_FOR_THIS.search(rest)
    found = _DENIED_AT_ONCE.match(rest) or for_this or _REVOKED.search(rest)
    if found is None or _POOR_EVIDENCE.search(found.group()):
        return False
    return not is_condition(_TRIAL_NAME.sub("", rest[: found.start()]))


def is_excepted(text: str, at: int) -> bool:
    """Tell whether the condition at a position is what the drug is not for, of a group that it is for."""
    return _EXCEPTED.search(text, max(0, at - 40), at) is not None
