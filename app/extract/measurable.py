"""Tells what can be measured or watched from what cannot: a drug alone, a specimen alone, a clause."""

from __future__ import annotations

import re

from app.extract.conditions import ILLNESS
from app.vocabulary.monitoring import LONE_NOUNS, NO_TEST, SPECIMENS, STATED, TEST_WORDS, WATCHED_THINGS

TEST = re.compile(rf"\b(?:{'|'.join(TEST_WORDS)})\b", re.IGNORECASE)
_NO_TEST = re.compile(rf"\b{NO_TEST}$", re.IGNORECASE)
_ALONE = re.compile(rf"(?:the )?(?:{LONE_NOUNS}|(?:whole |venous |patient )?{SPECIMENS})", re.IGNORECASE)
_STATED = re.compile(rf"\w {STATED}\b", re.IGNORECASE)
# "Creatinine and, in older people, blood pressure"; "it raises urea" is no name either.
_WHERE = re.compile(r"(?:it|they|in|with|for|among|during|before|after|at|on|under) ", re.IGNORECASE)
_FINDING = re.compile(
    r"(?:low|high|abnormal|elevated|decreased|increased|reduced|raised)(?: [\w-]+){0,5}$", re.IGNORECASE
)
_WATCHED = re.compile(rf"\b(?:{WATCHED_THINGS}|{SPECIMENS} \w)", re.IGNORECASE)


def is_test(name: str, *, anything: bool = False) -> bool:
    """Tell whether a name is of something measurable; where `anything` is watched for, it need not be measurable."""
    if (
        not name
        or name.count("(") != name.count(")")
        or _WHERE.match(name)
        or _NO_TEST.search(name)
        or _ALONE.fullmatch(name)
        or _STATED.search(name)
    ):
        return False
    return anything or bool(TEST.search(name) and not _FINDING.match(name))


def is_watched(name: str) -> bool:
    """Tell whether a name is of what "X should be monitored" can be about: a test, a sign or an illness."""
    return bool(TEST.search(name) or _WATCHED.search(name) or ILLNESS.search(name))
