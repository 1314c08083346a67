"""Reads what is watched for though nothing is measured, and what a test has to rule out first, in whatever frame.

* "families are asked to watch for changes of mood", "vigilance for signs of infection is needed";
* "pregnancy has to be excluded before the first dose and every month".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.measurable import is_watched
from app.extract.modality import is_negated
from app.extract.monitoring_names import Monitoring, each_test
from app.extract.monitoring_schedule import schedule_of
from app.extract.passing_clauses import PassingClause, passing_clauses
from app.vocabulary.checking import ADVISING, KEPT_UNDER_WATCH, LOOKING_OUT, NO_CHECKS, RULED_OUT, WATCHED_TOO
from app.vocabulary.monitoring import HOW_LONG

_LOOKING_OUT = Cue(
    rf"\b{LOOKING_OUT} (?!{HOW_LONG}|\d|the first\b)(?:(?:the|any|all) )?(?P<test>[^;:.]{{3,120}})", re.IGNORECASE
)
_RULED_OUT = Cue(
    rf"\b(?P<test>{RULED_OUT}) (?:must|should|has to|needs to|is to|ought to) (?:first |always )?be (?:ruled out|"
    rf"excluded)\b"
    rf"|\b(?:rul(?:e|ing)|exclud(?:e|ing)) (?:out )?(?P<first>{RULED_OUT})(?= (?:before|prior to)\b)",
    re.IGNORECASE,
)
_TOLD = Cue(rf"\b(?:{ADVISING}|{KEPT_UNDER_WATCH})(?!\w)|^\W*(?:watch|look|monitor|be)\b", re.IGNORECASE)
_NO_CHECKS = re.compile(rf"\b(?:{'|'.join(NO_CHECKS)})\b", re.IGNORECASE)
_WATCHED_TOO = re.compile(rf"\b{WATCHED_TOO}\b", re.IGNORECASE)
_SUCH_AS = re.compile(r",? such as ", re.IGNORECASE)
_CUES = AnyCue(_LOOKING_OUT, _RULED_OUT)


def signs_watched(text: str) -> Iterator[Monitoring]:
    """Find each sign or illness that somebody is to watch for."""
    if not _CUES.may_match(text):
        return
    for clause in passing_clauses(text):
        if not _NO_CHECKS.search(clause.text):
            yield from _signs(clause)
            yield from _ruled_out(clause)


def _signs(clause: PassingClause) -> Iterator[Monitoring]:
    found = _LOOKING_OUT.search(clause.core)
    if not found or not _TOLD.search(clause.core) or is_negated(clause.core):
        return
    for sign in each_test(_SUCH_AS.sub(", ", found["test"]), clause.core, found.start("test"), anything=True):
        if is_watched(sign.test) or _WATCHED_TOO.search(sign.test):
            yield sign


def _ruled_out(clause: PassingClause) -> Iterator[Monitoring]:
    if found := _RULED_OUT.search(clause.text):
        yield Monitoring(found["test"] or found["first"], schedule_of(clause.text[found.end() :]))
