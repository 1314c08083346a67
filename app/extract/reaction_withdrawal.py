"""Finds what ending the drug brings about, which articles tell of it although it does not come of taking it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import AnyCue, Cue
from app.extract.reaction_extent import Setting, Stretch, after
from app.vocabulary.reaction_prose import DRUGS_AT_LARGE, ENDED, ENDING_BRINGS, WITHDRAWAL_ANNOUNCING
from app.vocabulary.reaction_terms import WITHDRAWALS

# How such a reaction is qualified: it does not happen to those who go on with the drug.
ON_WITHDRAWAL = "on withdrawal"
_NAME = rf"(?P<name>(?:{'|'.join(sorted(sorted(WITHDRAWALS), key=len, reverse=True))}))(?! from\b| of\b)"
_OCCURS = Cue(
    rf"(?<![\w-]){_NAME} (?:may|can|could|might) (?:also |\w+ly )?"
    r"(?:occur|develop|appear|arise|happen|follow|be seen)\b",
    re.IGNORECASE,
)
_BRINGS = Cue(
    r"\b(?:results? in|lead to|leads to|causes?|produces?|precipitates?|creates?|experience|(?:risk|possibility) of|and"
    r"|or),? (?:an? |the )?"
    rf"(?:[\w-]+ )?{_NAME}(?![\w-])",
    re.IGNORECASE,
)
_AT_LARGE = re.compile(DRUGS_AT_LARGE, re.IGNORECASE)
_ENDED = Cue(rf"\b(?:{ENDED}|reduc\w+|long-term|prolonged|chronic)\b", re.IGNORECASE)
_ENDING_BRINGS = Cue(ENDING_BRINGS, re.IGNORECASE)
_ANNOUNCING = Cue(WITHDRAWAL_ANNOUNCING, re.IGNORECASE)
# "Reduces craving and withdrawal symptoms": those of another drug.
_EASED = re.compile(
    r"\b(?:reduc|reliev|lessen|alleviat|eas|treat|manag|prevent|attenuat)(?:es?|s|ing|ment)?\b[^.;,]{0,80}$",
    re.IGNORECASE,
)
_STOPPED = re.compile(
    r"(?:[\w-]+,? (?:and |or )?){0,3}(?:withdrawal|discontinuation|cessation)"
    r"(?: (?:syndromes?|symptoms|effects|reactions|phenomena|of [\w-]+))?",
    re.IGNORECASE,
)
# "Hemolysis when it is discontinued", "relapse after discontinuation".
_ONCE_ENDED = re.compile(
    r"\s+(?:(?:when|if|after|once) (?:the )?[\w-]+ (?:is|was|has been) (?:\w+ly )?(?:discontinued|stopped|withdrawn)"
    r"|(?:after|upon|following|resulting from) (?:\w+ )?(?:discontinuation|cessation|withdrawal))\b",
    re.IGNORECASE,
)
# What grows while the drug is taken, whatever heading it stands under.
_OF_TAKING = re.compile(r"\b(?:tolerance|tachyphylaxis|dependen(?:ce|cy)|addiction|abuse|misuse)\b", re.IGNORECASE)
CUES = AnyCue(_OCCURS, _BRINGS)
CUES_HERE = AnyCue(_ENDING_BRINGS, _ANNOUNCING)


def find_withdrawal(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "withdrawal symptoms may occur" and, where the sentence tells of stopping, what it results in."""
    if "alcohol" in text or _AT_LARGE.match(text):
        return
    if CUES.may_match(text) and _ENDED.search(text):
        for cue in (_OCCURS, _BRINGS):
            for match in cue.finditer(text):
                if _EASED.search(text, 0, match.start()):
                    continue
                yield Stretch(match.start("name"), match.end("name"), setting.frequency, ON_WITHDRAWAL, named=True)
    if setting.reactions:
        yield from _brought_about(text, setting)


def is_once_ended(text: str, at: int) -> bool:
    """Tell whether what stands before a position befalls those who have ended the drug, as is said behind it."""
    return bool(_ONCE_ENDED.match(text, at))


def comes_of_taking(name: str) -> bool:
    """Tell whether a reaction cannot come of ending the drug: tolerance, which "Tolerance and withdrawal" heads too."""
    return bool(_OF_TAKING.search(name))


def tells_of_ending(label: str) -> bool:
    """Tell whether a heading, or the line that a list hangs on, is on what ending the drug brings about."""
    heading = _STOPPED.fullmatch(label.strip())
    return bool(heading or _ENDING_BRINGS.search(label) or _ANNOUNCING.search(label))


def _brought_about(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find the list of "stopping it abruptly may cause ..." and of "withdrawal symptoms include ..."."""
    for cue in (_ENDING_BRINGS, _ANNOUNCING):
        for match in cue.finditer(text):
            yield replace(after(text, match, setting), qualifier=ON_WITHDRAWAL)
