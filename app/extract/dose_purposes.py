"""What a dose is for, where the sentence or its heading says so: "in hypertension", "5 mg for nausea".

A dose for one illness is not the usual dose: where no group is named, the illness tells whom it is for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.conditions import ILLNESS, PERSON
from app.extract.dose_anchors import Anchor
from app.extract.indication_names import condition_name, is_condition
from app.extract.phrases import LONGEST_PHRASE, trim_phrase

_USED_IN = re.compile(
    r"\)? (?:has been|have been|is|are|was|were|may be|can be) (?:\w+ly |also )?used (?:in|for|to treat)"
    r" (?:the treatment of )?(?P<purpose>[^,;.:()]{3,60})",
    re.IGNORECASE,
)
_FRONTED = re.compile(
    r"^(?:for|in) (?P<purpose>[^;.:()]{3,90}?),? the (?:\w+ ){0,3}dos(?:e|age) (?:is|was|are)\b", re.IGNORECASE
)
# "As a sedative before an operation, the dose is": another use than the one that its section is on.
_USED_AS = re.compile(
    r"^(?:(?:when )?used )?(?P<purpose>as an? [^,;.:()\d]{3,60}), the (?:\w+ ){0,3}dos(?:e|age) (?:is|was)\b",
    re.IGNORECASE,
)
_DOSE_FOR = re.compile(r"\bdos(?:e|age)s? (?:for|in) (?P<purpose>[^,;.:()]{3,60}?) (?:is|are)\b", re.IGNORECASE)
_TO = r"(?:for|in|against|to treat|(?=to prevent ))(?: (?:the )?(?:treatment|management) of)?"
# Right behind a dose, or behind how long it is given: "100 mg twice a day for three days for hookworm".
_BEHIND = re.compile(
    r"\)?(?: (?:tablets?|capsules?))?(?: (?:for|over) (?:[\w-]+ ){1,3}(?:days?|weeks?|months?|hours?|minutes?))?"
    rf"(?: (?:is|are) (?:\w+ly )?(?:used|given|taken|recommended))? {_TO} ?(?P<purpose>[^,;.:()]{{3,60}})",
    re.IGNORECASE,
)
_BEHIND_END = re.compile(
    r"(?<!such) as\b.*| (?:but|is|are|was|were|may|should|can|must|with|when|if|followed|then|at|by|up|a|an|the|it"
    r"|caused|due)\b.*| \d.*",
    re.IGNORECASE | re.DOTALL,
)
# At the beginning of its clause: "in heart failure 2.5 mg", "for diarrhea the directions are 30 mL".
_IN_FRONT = re.compile(
    rf"(?:^|[,;.:] (?:and |or |but |while )?|\b(?:and|or|but|while) ){_TO} ?(?P<purpose>[^,;.:()]{{3,60}}?)"
    r"(?:,|(?: (?:it|is|are|was|has|may|can|should|must|at|(?<!caused )by|a|an|the|one|two|half|about|up|usual|doses?"
    r"|maintenance|treatment is)\b| ?(?=\d)| ?$))",
    re.IGNORECASE,
)
# "Pneumonia: 500 mg".
_LABEL = re.compile(r"(?P<purpose>[^.:;()]{3,60}):\s")
_FOR = re.compile(r"^(?:for|in)(?: the (?:treatment|management) of)? ", re.IGNORECASE)
# "The adult dose in active disease": which, the sentence does not say.
_ANY_ILLNESS = re.compile(
    r"(?:(?:active|other|such|this|these|the|both|all|its|their|advanced) )*"
    r"(?:diseases?|infections?|conditions?|disorders?|history|attacks?|syndromes?|illness(?:es)?)",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(r";|\.\s|\bbut\b")
_HEADED_GROUP = Cue(
    rf"(?:use in )?(?P<group>(?:the )?(?:{PERSON.pattern}|pregnancy)(?: and (?:{PERSON.pattern}))?)", re.IGNORECASE
)


def purpose_of(text: str, anchor: Anchor, begin: int, limit: int) -> str | None:
    """Name the illness that a dose is for, where its clause says so; the doses beside it end and begin at these."""
    named = next(filter(None, map(_illness, _purposes(text, anchor, begin, limit))), None)
    used = None if named or begin else _USED_AS.match(text[: anchor.start])
    return f"as {used['purpose'][3:]}" if used else named


def _purposes(text: str, anchor: Anchor, begin: int, limit: int) -> Iterator[str]:
    """Give what may be a purpose, the nearest first: behind the dose, in front of it, before all doses."""
    before = text[: anchor.start]
    if behind := _USED_IN.match(text, anchor.end) or _BEHIND.match(text, anchor.end, limit):
        yield _BEHIND_END.sub("", behind["purpose"])
    framed = _DOSE_FOR.search(before) or _FRONTED.search(before)
    framing = [framed["purpose"]] if framed and not _NEW_CLAUSE.search(before, framed.end()) else []
    if not begin:
        yield from framing
    clause = before[max(begin, before.rfind(";") + 1) :].lstrip()
    if label := _LABEL.match(clause):
        yield _FOR.sub("", label["purpose"])
    yield from reversed([found["purpose"] for found in _IN_FRONT.finditer(clause)])
    yield from framing


def headed_purpose(path: tuple[str, ...]) -> str | None:
    """Name the illness or the group that a subsection is on by its heading: "Heart failure", "Children"."""
    title = path[-1].strip() if path[1:] else ""
    if group := _HEADED_GROUP.fullmatch(title):
        return group["group"].lower()
    name = condition_name(title)
    return title if name and is_condition(name) else None


def purpose_in(label: str) -> str | None:
    """Name the illness or the people that a label of a table tells a dose for."""
    return label[:LONGEST_PHRASE] if PERSON.search(label) else _illness(label)


def _illness(words: str) -> str | None:
    """Give a phrase without its ends, if it names an illness."""
    named = trim_phrase(words)
    if _ANY_ILLNESS.fullmatch(named) or not (is_condition(condition_name(words)) or ILLNESS.search(named)):
        return None
    return (named[:1].lower() + named[1:] if named.startswith("To ") else named) or None
