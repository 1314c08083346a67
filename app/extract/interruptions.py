"""Reads before what a drug is stopped for a while: "should be discontinued two weeks before surgery".

Two shapes: the event behind the verb, "is suspended prior to a scan", and the patients in front of the sentence, "for
patients undergoing surgery, treatment is usually suspended". "These procedures" are what the sentence began with.
And at which sign it is stopped for good, behind the verb or in front: "in case of jaundice it must be discontinued".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.conditions import PERSON, conditions
from app.extract.modality import is_negated
from app.extract.restricted_groups import last_clause
from app.vocabulary.restrictions import CARRIES, COMES, OWN_COURSE, STOPPED

_STOPPED = Cue(
    rf"\b(?:be|is|are|to be)(?: \w+ly)? {STOPPED}\b|"
    r"\b(?:should|must|recommended to|advised to)(?: \w+ly)? (?:stop|discontinue)\b",
    re.IGNORECASE,
)
_MUST_END = rf"\b(?:(?:should|must)|(?:has|have|needs?|is|are) to)(?: \w+ly)? be(?: \w+ly)? {STOPPED}"
_AT_ONCE = r"(?: (?:immediately|at once|promptly|permanently|altogether))?"
_SIGN = r"(?!no\b|remission\b|cure\b)(?:(?!there\b|it\b|they\b|not\b)[\w-]+,? ){1,8}?"
_COMES = rf"{COMES}\b"
_MARK = r"(?:signs?|symptoms?|appearance|evidence|occurrence|onset|development|suspicion)"
_ENDED_IF = Cue(
    rf"{_MUST_END}{_AT_ONCE} (?:if|when|once|where|as soon as)(?: the| an?)? (?P<sign>{_SIGN}){_COMES}",
    re.IGNORECASE,
)
_ENDED_AT = Cue(
    rf"{_MUST_END}{_AT_ONCE},? (?:(?:at|on|upon|with) (?:the )?(?:(?:first|earliest|any) )?{_MARK} of"
    rf"|in (?:the )?(?:cases?|event) of|in (?:{PERSON.pattern}) who (?:develop|get|experience|show))"
    r" (?:an? |the )?(?P<sign>[^,;:.()]{3,100})",
    re.IGNORECASE,
)
_FRONTED_IF = Cue(
    rf"(?:\bif(?: the| an?)? (?P<comes>{_SIGN}){_COMES}|\bin (?:the )?(?:cases?|event) of (?:an? )?"
    r"(?P<case>[^,;:.()]{3,80}?)),? (?:(?:the |this )?(?:drug|medication|medicine|infusion|vaccine|\w+)) "
    rf"{_MUST_END}",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"[^,;:.]{0,60}?\b(?:before|prior to) (?P<event>[^;:.]{3,150})", re.IGNORECASE)
_FRONTED = re.compile(rf"\s*(?:for|in) (?P<group>(?:{PERSON.pattern})[^;:]{{3,100}}), [^,;]{{2,60}}$", re.IGNORECASE)
# "If surgery is planned, it should be stopped".
_PLANNED = re.compile(
    r"(?:^|[;.] )\s*(?:if|when|where|in case) (?P<event>[^,;:.]{3,60}?) (?:is|are) "
    r"(?:planned|scheduled|anticipated|necessary|needed|required|to be \w+)\b[^;:.]{0,80}$",
    re.IGNORECASE,
)
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
    for cue in (_ENDED_IF, _ENDED_AT, _FRONTED_IF):
        if found := cue.search(text):
            sign = next(words for words in found.groups() if words)
            yield from ((name, found.group()) for name in conditions(sign))
            return


def _events(text: str, stopped: re.Match[str]) -> Iterator[str]:
    if before := _BEFORE.match(text, stopped.end()):
        event = _EVENT_END.sub("", before.group("event")).strip()
        if not _ANAPHORA.fullmatch(event):
            yield event
        elif subject := _SUBJECT.match(text[: stopped.start()]):
            yield subject.group("subject")
    elif planned := _PLANNED.search(text[: stopped.start()]):
        yield planned.group("event")
    elif group := _FRONTED.match(text[: stopped.start()]):
        yield group.group("group")
