"""Tells whether a reaction is denied: by its own clause, not by the reason or statement that stands before it."""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract import modality
from app.vocabulary.modality import FINITE

_OFTEN = r"(?:rarely|seldom|sometimes|occasionally|often|frequently|commonly|usually|generally)"
_CAUSES = r"(?:causes?|produces?|induces?|leads? to|results? in)"
_MODAL = r"(?:may|can|could|might|will)"
# "Because it does not reach the brain, xine rarely causes ...": what is denied is the reason.
_REASON = Cue(
    r"^\W*(?:because|since|as|although|though|while)\b(?! of\b)[^;:]{3,160}?, "
    rf"(?=(?:[\w-]+ ){{1,4}}?(?:{_OFTEN} |also )?(?:{FINITE}|{_CAUSES}|lacks?)\b)",
    re.IGNORECASE,
)
# "It has no effect on sleep and may cause ...": another verb of the same subject.
_DENIED_BEFORE = Cue(
    r"\b(?:(?:does|do|did|is|are|was|were|has|have) not|lacks?|ha(?:s|ve) no)\b"
    r"(?:(?!\b(?:that|whether|evidence|proof|reports?|studies)\b)[^;:]){2,160}?,? and "
    rf"(?=(?:also )?(?:{_MODAL}\b|{_OFTEN} {_CAUSES}\b)|(?:it|they|this) (?:{_OFTEN} |also )?(?:{_MODAL}|{_CAUSES})\b)",
    re.IGNORECASE,
)
# "People must not drive, as dizziness may occur", "and there is a risk of ...": what is denied is leave.
_FORBIDDEN = Cue(
    r"\b(?:should|must) (?:not|never)\b[^;:]{2,200}?, (?:(?:as|since) (?!(?:well|it|they|this|these|there|the)\b)"
    r"|and (?=there (?:is|are|was|were|has|have|may)\b))",
    re.IGNORECASE,
)
# "Infiltrates without effusions, cough, and fever": of one member of a list.
_OF_A_MEMBER = Cue(r"(?<=\w )without (?:[\w-]+ ?){1,3}(?=, [^.;]*,? (?:and|or) )", re.IGNORECASE)
_ANOTHER_DENIAL = AnyCue(_REASON, _DENIED_BEFORE, _FORBIDDEN, _OF_A_MEMBER)


def is_denied(text: str, at: int) -> bool:
    """Tell whether the reaction that begins at a position is denied there."""
    if not modality.is_negated(text, at):
        return False
    if not _ANOTHER_DENIAL.may_match(text):
        return True
    for cue in (_REASON, _DENIED_BEFORE, _FORBIDDEN, _OF_A_MEMBER):
        for said in cue.finditer(text):
            if said.end() <= at:
                text = f"{text[: said.start()]}{' ' * len(said.group())}{text[said.end() :]}"
    return modality.is_negated(text, at)
