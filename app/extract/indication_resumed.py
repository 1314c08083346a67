"""Finds where the list of uses goes on after something else was said within it: "..., and, with others, for gout"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.indication_names import is_condition
from app.extract.phrases import either
from app.vocabulary import indication_places as places
from app.vocabulary import indication_research as research

_PREPOSITION = (
    rf"(?:for(?: the)?(?: {either(places.TREATMENT)}(?: (?:and|or) {either(places.TREATMENT)})? (?:of|for))?"
    rf"|to (?:help )?{either(places.TREAT)}|in the {either(places.TREATMENT)} of|(?<=and )in|(?<=and also )in"
    r"|(?<=and )(?:after|following)) "
)
_ASIDE = (
    r"(?:alone|(?:together|along|combined|in combination) with [^,;.:()]{2,60}?|under [^,;.:()]{2,40}?"
    r"|(?:later )?in (?:[A-Z]\w+ )?\d{4})(?:,|\b)"
)
_RESUMED = Cue(
    r"(?:,|\band|\bor|\bbut|\bas well as)(?: and| or| but)?"
    r"(?: (?:also|sometimes|occasionally|often|rarely|less often))*"
    rf"(?:,? {_ASIDE})? {_PREPOSITION}",
    re.IGNORECASE,
)
# What is excepted from a group, "all seizures, except absence seizures"; and research goes on with "in" alone.
_EXCEPTED = Cue(
    r"(?:\bexcept(?: for| in| against)?|\bwith the exception of|\bbut not (?:for|in|against)) "
    r"(?:the )?(?:treatment of )?",
    re.IGNORECASE,
)
_RESEARCHED_IN = Cue(
    rf"\b{either(research.STUDIED)} (?:\w+ )?(?:in|for)\b|\b(?:tried|trials?|studies) in\b|\bused (?:\w+ly )?in\b",
    re.IGNORECASE,
)
_IN = re.compile(rf", (?:and )?in (?!{either(places.ENDS_BEFORE_IN)}\b)", re.IGNORECASE)
# Further words may stand before it, if they name no condition: "and by mouth for leukaemia".
_NO_VERB = (
    r"(?!(?:and|or|is|are|was|were|has|have|should|may|can|that|which|who|not|withdrawn|stopped|banned|rejected|refused"
    r"|recalled|removed|discontinued|abandoned|dropped)\b)"
)
_RESUMED_FAR = Cue(rf"\band(?P<between>,?(?: {_NO_VERB}[\w-]+,?){{1,6}}) (?:for|in|against) (?:the )?", re.IGNORECASE)
# Behind it something else is said of these people: "and in those with gout the dose is reduced".
_OF_CARE = re.compile(
    r"\b(?:dos(?:e|es|age)|cautio\w+|should|must|avoid\w*|contraindicated|risks?|levels?)\b", re.IGNORECASE
)
_IN_PEOPLE = re.compile(rf"(?:(?:all|any|the|most|elderly|young|older) )?{either(places.PERSONS)}\b", re.IGNORECASE)
# What was looked into in people with an illness was looked into in that.
_IN_THE_ILL = re.compile(rf"{either(places.PERSONS)} (?:with|who have) ", re.IGNORECASE)


def resumed(text: str, since: int) -> Iterator[tuple[int, int]]:
    """Give the places behind a first use where another may stand, each with where its words begin."""
    far = [match for match in _RESUMED_FAR.finditer(text, since) if not is_condition(match["between"])]
    more = list(_IN.finditer(text, since)) if _RESEARCHED_IN.search(text, 0, since) else []
    for match in (*_RESUMED.finditer(text, since), *_EXCEPTED.finditer(text, since), *more, *far):
        persons = match in far or match.group().rstrip().endswith(("in", "for", "except"))
        ill = match in more and _IN_THE_ILL.match(text, match.end())
        if not (persons and not ill and _IN_PEOPLE.match(text, match.end())) and not _OF_CARE.search(text, match.end()):
            yield match.start(), match.end()
