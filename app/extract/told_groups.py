"""Reads of whom a sentence tells anything at all, where its place makes that a warning.

* under a heading for precautions: whatever does not reassure;
* among side effects: what becomes of the ill whom the sentence begins with, as a rule and not in a study.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.advice import A_LIST
from app.extract.conditions import PERSON
from app.extract.endangered_groups import REASSURING, of_note
from app.extract.modality import is_negated
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade
from app.vocabulary.verbs import FARE, MODALS

_GROUP = rf"(?P<group>(?:the )?(?:{PERSON.pattern})[^;.:]{{0,200}})"
_CONCERNED = Cue(
    rf"(?:^|[;.] |, (?:while|and|but|so) )(?P<subject>(?:the )?(?:{PERSON.pattern})[^;.:,]{{0,80}}?) "
    rf"(?=(?:{FARE}|{MODALS})\b)"
    rf"|\b(?:in|of|for|among) {_GROUP}",
    re.IGNORECASE,
)
# In a section on side effects, what is so as a rule: neither counted nor reported.
_TOLD_FIRST = Cue(
    rf"(?:^(?:\w+ly, |however, )?|, (?:and|while|but|whereas) )"
    rf"(?:(?P<front>(?:in|for|among) (?:the )?(?:{PERSON.pattern}) (?:with|who have) "
    rf"[^;.:,]{{3,80}}?)(?<! of)(?=,? (?:it|the|this|these|its|they|bleeding|side|a|an)\b)"
    rf"|(?P<aged>(?:in|among) (?:the )?"
    rf"(?:elderly|children|infants|neonates|newborns|older (?:people|adults|patients)))"
    rf"(?=,? (?:it|the drug) (?:may|can|might)\b)"
    rf"|(?P<subject>(?:{PERSON.pattern}) (?:with|who have) "
    rf"[^;.:,]{{3,80}}?) (?=(?:may|might|can|could|are|have|{FARE})\b))",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"%|\b(?:was|were|had|occurred|developed|reported|seen|observed|found|who took|treated|taking|receiving|given)\b",
    re.IGNORECASE,
)


def concerned(text: str) -> Iterator[Restriction]:
    """Find the patients of whom a sentence under a heading for precautions says anything that does not reassure."""
    if is_negated(text) or REASSURING.search(text):
        return
    for found in _CONCERNED.finditer(text):
        names = of_note(found["subject"] or found["group"])
        # Children "in whom it was seen" are no illness.
        names = names if found["subject"] else tuple(name for name in names if not PERSON.match(name))
        if names:
            yield Restriction(Grade.CAUTION, names, advice=" ".join(text.split()).strip(" .") or None)


def told_first(text: str) -> Iterator[Restriction]:
    """Find the ill of whom a sentence on side effects says what happens to them: "people with gout may find ..."."""
    told = list(_TOLD_FIRST.finditer(text))
    if (
        not told
        or is_negated(text[told[0].end() :])
        or text.count(",", told[-1].end()) >= A_LIST
        or REASSURING.search(text)
        or _REPORTED.search(text)
    ):
        return
    if names := tuple(name for found in told for name in of_note(found["front"] or found["subject"] or found["aged"])):
        yield Restriction(Grade.CAUTION, names, advice=" ".join(text.split()).strip(" .") or None)
