"""Reads the hazard itself that a statement warns of, where it names nobody who is in danger.

* among warnings, what happens: "liver injury has occurred", "it can cause pancreatitis";
* anywhere, what something is done about: "because of the risk of anaemia, counts are monitored", "a rash should prompt
  an examination", "cases of hepatitis are included as warnings on the label".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.conditions import ILLNESS
from app.extract.coordination import coordinated
from app.extract.modality import is_negated
from app.extract.reaction_names import is_reaction, reaction_name
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade, grade_of, triggers
from app.vocabulary import hazards as words

_HAPPENS = Cue(rf"^(?P<hazard>(?!it\b|they\b|these\b)[^;:.]{{3,100}}?),? {words.HAPPENS}\b", re.IGNORECASE)
_CAUSES = Cue(
    rf"^(?:(?:[\w-]+ ){{1,2}}{words.CAUSES}|{words.CAUSES}|.{{3,100}} leading to (?:the |a )?risk of) "
    rf"(?P<hazard>[^;:.]{{3,100}})",
    re.IGNORECASE,
)
# "It may occur, so patients should ...".
_SO = Cue(
    rf"^(?P<hazard>[^;:.,]{{3,100}}?) {words.HAPPENS}[^;:.,]{{0,40}}[,;] (?:so|and therefore|therefore|hence|thus)\b"
    rf"[^;:.]*\b{words.STEPS}\b",
    re.IGNORECASE,
)
_ANSWERED = Cue(
    rf"(?:^|[;.] )(?:(?:if|when|should) [^,;:.]{{3,80}}, )?(?P<hazard>(?!if\b|when\b|should\b|in\b|it\b|they\b|this\b)"
    rf"(?:(?! (?:it|they|this|patients)\b)[^;:.]){{3,100}}?) {words.ANSWERED}\b",
    re.IGNORECASE,
)
_HELP = Cue(rf"^(?P<hazard>[^;:.]{{3,100}}?),? {words.HAPPENS}\b.*[;,.] {words.HELP}\b", re.IGNORECASE)
_BECAUSE = Cue(
    rf"\b{words.BECAUSE_OF} {words.RISK_OF} (?P<hazard>[^;:.,]{{3,100}}?),? (?=[^;:.]*\b{words.STEPS}\b)"
    rf"|\b{words.STEPS}\b[^;:.]{{0,100}} {words.BECAUSE_OF} {words.RISK_OF} (?P<behind>[^;:.,]{{3,100}})",
    re.IGNORECASE,
)
_ON_LABEL = Cue(
    rf"^(?P<hazard>[^;:.]{{3,100}}?) (?:(?:has|have) been reported and )?{words.ON_THE_LABEL}\b", re.IGNORECASE
)
# "Patients should be told that drowsiness may occur", "... that they may be prone to sunburn".
_TOLD_THAT = Cue(
    r"\b(?:should|must|are to|need to) be (?:\w+ly )?"
    r"(?:warned|told|informed|cautioned|advised|counsel+ed|made aware) that "
    rf"(?:(?:they|it|the drug) (?:may|can|could|might) (?:{words.BEFALLS}) (?P<hazard>[^;:.,]{{3,100}})"
    r"|(?P<happens>(?!it\b|they\b|this\b)[^;:.,]{3,80}?) (?:may|can|could|might) "
    r"(?:occur|develop|appear|arise|happen)\b)",
    re.IGNORECASE,
)
# "Patients should call their doctor if jaundice develops".
_CALL_IF = Cue(
    rf"\b{words.CALL} [^;:.,]{{3,40}}? (?:if|when|should) "
    rf"(?:(?:they|you|he or she) (?:{words.NOTICE}) (?P<hazard>[^;:.]{{3,120}})"
    r"|(?P<happens>(?!they\b|it\b|this\b|these\b|any\b)[^;:.,]{3,80}?) (?:occurs?|develops?|appears?|arises?)\b)",
    re.IGNORECASE,
)
_WARNINGS_ON = Cue(rf"^{words.WARNINGS_ON} (?P<hazard>(?:[^;:.()]|\([^()]*\)){{3,300}})", re.IGNORECASE)
# Patients are told of what is no grave hazard by its name, too.
_TOLD = (_TOLD_THAT, _CALL_IF)
_DONE = AnyCue(_SO, _ANSWERED, _HELP, _BECAUSE, _ON_LABEL, *_TOLD)
_END = re.compile(
    r",? (?:may|can|when|if|with|during|that|which|after|because|including|following|in|associated|seen|coming)\b.*",
    re.IGNORECASE,
)


# "Hepatitis B reactivation", "reactivation of tuberculosis": who has the illness must take care.
_AGAIN = re.compile(
    r"^(?:reactivation|exacerbations?|flares?|recurrence|worsening) of (?:the |latent )?|"
    r" (?:reactivation|exacerbations?|flares?|recurrence)$",
    re.IGNORECASE,
)
# Of one word, "headaches" is no hazard.
_GRAVE = re.compile(r" |toxicit|lysis|iasis|photosensitiv", re.IGNORECASE)


def happening(text: str) -> Iterator[Restriction]:
    """Find the hazards that are told of where all is about care: "serious infections have occurred"."""
    for cue in (_HAPPENS, _CAUSES):
        if (
            (found := cue.search(text))
            and not is_negated(text, found.end())
            and not is_negated(text, found.start("hazard"))
        ):
            yield from _hazards(found["hazard"], text)


def answered(text: str) -> Iterator[Restriction]:
    """Find the hazards that something is done about; where the drug is forbidden, the hazard is only the reason."""
    if not _DONE.may_match(text) or any(grade_of(trigger) > Grade.CAUTION for trigger in triggers(text)):
        return
    for cue in _DONE.admitting(text):
        if (found := cue.search(text)) and not is_negated(text, found.start()):
            yield from _hazards(next(filter(None, found.groups())), text, grave=cue not in _TOLD)


def further(text: str) -> Iterator[Restriction]:
    """Find what further warnings are said to be about."""
    if found := _WARNINGS_ON.search(text):
        yield from _hazards(found["hazard"], text)


def _hazards(stretch: str, text: str, *, grave: bool = True) -> Iterator[Restriction]:
    named = (_AGAIN.sub("", reaction_name(_END.sub("", piece.text))) for piece in coordinated(stretch))
    if names := tuple(name for name in named if ILLNESS.search(name) or _is_hazard(name, grave=grave)):
        yield Restriction(Grade.CAUTION, names, advice=" ".join(text.split()).strip(" .") or None)


def _is_hazard(name: str, *, grave: bool) -> bool:
    return is_reaction(name) and (not grave or bool(_GRAVE.search(name)))
