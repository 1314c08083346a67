"""Reads before what a drug is stopped for a while: "should be discontinued two weeks before surgery".

Two shapes: the event behind the verb, "is suspended prior to a scan", and the patients in front of the sentence, "for
patients undergoing surgery, treatment is usually suspended". "These procedures" are what the sentence began with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.conditions import PERSON, conditions
from app.extract.modality import is_negated
from app.extract.restricted_groups import last_clause
from app.vocabulary.restrictions import CARRIES, OWN_COURSE, STOPPED

_STOPPED = Cue(
    rf"\b(?:be|is|are|to be)(?: \w+ly)? {STOPPED}\b|"
    r"\b(?:should|must|recommended to|advised to)(?: \w+ly)? (?:stop|discontinue)\b",
    re.IGNORECASE,
)
_ENDED_IF = Cue(
    rf"\b(?:should|must)(?: \w+ly)? be(?: \w+ly)? {STOPPED}(?: (?:immediately|at once|promptly))? "
    r"(?:if|when)(?: the| an?)? (?!no\b)(?P<sign>(?:(?!there\b|it\b|they\b|not\b)[\w-]+,? ){1,8}?)"
    r"(?:appears?|occurs?|develops?|arises?|falls?|drops?|(?:is|are) suspected)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"[^,;:.]{0,60}?\b(?:before|prior to) (?P<event>[^;:.]{3,150})", re.IGNORECASE)
_FRONTED = re.compile(rf"\s*(?:for|in) (?P<group>(?:{PERSON.pattern})[^;:]{{3,100}}), [^,;]{{2,60}}$", re.IGNORECASE)
_ANAPHORA = re.compile(r"(?:these|this|such|those|the) \w+$", re.IGNORECASE)
_SUBJECT = re.compile(rf"\s*(?:\w+ly, )?(?P<subject>[^;:]{{3,120}}?) {CARRIES}\b", re.IGNORECASE)
_EVENT_END = re.compile(
    r",? (?:as|because|since|due to|if|unless|until|"
    r"to (?:avoid|reduce|prevent|minimi[sz]e)|in order|and (?:may|can|should|not|"
    r"restarted|resumed|is|are))\b.*|, .*",
    re.IGNORECASE | re.DOTALL,
)
_OWN_COURSE = re.compile(rf"\b{OWN_COURSE}\b", re.IGNORECASE)


def interruptions(text: str) -> Iterator[tuple[str, str]]:
    """Each event that the drug is stopped before, with the words that say so."""
    stopped = _STOPPED.search(text)
    if not stopped or is_negated(text, stopped.start()):
        return
    advice = last_clause(text[: stopped.end()]).strip(" ,")
    for event in _events(text, stopped):
        yield from ((name, advice) for name in conditions(event) if not _OWN_COURSE.search(name))


def ending(text: str) -> Iterator[tuple[str, str]]:
    """Each sign at which the drug is to be stopped: "should be discontinued if jaundice develops"."""
    if found := _ENDED_IF.search(text):
        yield from ((name, found.group()) for name in conditions(found.group("sign")))


def _events(text: str, stopped: re.Match[str]) -> Iterator[str]:
    if before := _BEFORE.match(text, stopped.end()):
        event = _EVENT_END.sub("", before.group("event")).strip()
        if not _ANAPHORA.fullmatch(event):
            yield event
        elif subject := _SUBJECT.match(text[: stopped.start()]):
            yield subject.group("subject")
    elif group := _FRONTED.match(text[: stopped.start()]):
        yield group.group("group")
