"""Splits the names of what is to be checked into tests, each with when and why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.cue import Cue
from app.extract.coordination import coordinated
from app.extract.measurable import TEST, is_test
from app.extract.monitoring_schedule import REASON, schedule_of
from app.extract.phrases import trim_phrase
from app.extract.shared_nouns import each_organ
from app.vocabulary.monitoring import CALLED_FOR, HOW_LONG, HOW_OFTEN, WHEN

CALLED = Cue(
    r"\s(?:is|are|may be|should(?: also)? be|was|has been|have been)(?: \w+ly| also| often| therefore| thus)* "
    rf"{CALLED_FOR}\b",
    re.IGNORECASE,
)
_TEST_END = re.compile(
    rf",? (?:{CALLED.source}|(?:is|are|should|must|may|can|due to|because|in order|to (?!the\b)|"
    rf"in (?:patients|people|those|all|order|whom|case|children|diabetics|women|men)|for {HOW_LONG}|{WHEN}|"
    r"(?<!well )as(?! well\b)|more (?:often|frequently|closely)|when|if|who|which|that|"
    r"with (?:this|the|either)|at (?:[\w-]+,? (?:and |or |to )?)+(?:hours?|days?|weeks?|months?|years?)|"
    r"for (?:signs|abnormalit\w+|changes|evidence|the|possible|early|at least|patients|people))\b).*",
    re.IGNORECASE | re.DOTALL,
)
# "concentrations of other substances, such as urea": urea.
_OTHERS = re.compile(
    r"\b(?:[\w-]+ (?:of|for) )?other [\w-]+(?: [\w-]+)?,? (?:such as|including|for example|e\.g\.,?) ", re.IGNORECASE
)
_OF_THE_ACT = re.compile(
    r"^(?:(?:direct |serial |repeated )?(?:monitoring|measurement|assessment)s? (?:of|for)|measured|of(?: the)?) ",
    re.IGNORECASE,
)
# "Monitoring with repeated ECGs".
_BY_ACT = re.compile(r"^(?:monitoring|follow-up|surveillance|screening) (?:with|by|using|through) ", re.IGNORECASE)
_ACT_LAST = re.compile(r"(?<! drug) monitoring$", re.IGNORECASE)
# "Screening for this allele".
_POINTS_BACK = re.compile(
    r"(?:the presence of )?(?:this|these|that|such) (?:\w+ )?"
    r"(?:alleles?|genes?|mutations?|variants?|enzymes?|markers?|genotypes?|haplotypes?|antigens?)",
    re.IGNORECASE,
)
_GENE = re.compile(r"\b(?:HLA-[A-Z][\w*:-]*\w|[A-Z]{2,}[A-Z0-9]*\d\w*(?:\*\w+)?|[A-Z]{4,6})\b")
_HOW_OFTEN = re.compile(
    rf"^(?:{HOW_OFTEN} (?:and )?)+",
    re.IGNORECASE,
)
# "Counts every two weeks and monthly eye examinations": each so often.
_EACH_SO_OFTEN = re.compile(r",? and (?=(?:annual|yearly|weekly|monthly|daily|quarterly) [a-z])", re.IGNORECASE)
_ARTICLE = re.compile(rf"^(?:an?|the) (?={HOW_OFTEN} )", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Monitoring:
    """A test, the phases of its schedule and its reason, in the article's words."""

    test: str
    schedule: tuple[str, ...] = ()
    reason: str | None = None


def each_test(names: str, text: str, at: int, *, anything: bool, how: str | None = None) -> Iterator[Monitoring]:
    """Split the names into tests; the words after `at` say when and why."""
    first, *others = _EACH_SO_OFTEN.split(_OTHERS.sub("", names.strip()))
    yield from _so_often(first, text, at, anything=anything, how=how, apart=bool(others))
    for other in others:
        yield from _so_often(other, text, at, anything=anything, how=None)


def _so_often(
    names: str, text: str, at: int, *, anything: bool, how: str | None, apart: bool = False
) -> Iterator[Monitoring]:
    """Read tests that are done equally often; where others stand `apart`, what follows the names says it first."""
    bare = _ARTICLE.sub("", _BY_ACT.sub("", names))
    often = _HOW_OFTEN.match(bare)
    told = bare[often.end() :] if often else bare
    bare = _TEST_END.sub("", told)
    own = schedule_of(told[len(bare) :]) if apart else ()
    at = max(at, text.find(bare) + len(bare))
    schedule = own or schedule_of(text[at:])
    adjective = (often.group().strip() if often else how or "").strip()
    if adjective and not schedule:
        schedule = (adjective,)
    after, ahead = REASON.search(text, at), REASON.match(text)
    reason = after.group().strip() if after else ahead.group().split(",")[0] if ahead else None
    for piece in coordinated(bare):
        for name in each_organ(_meant(piece.text, text[:at])):
            test = _bare_test(name)
            if is_test(test, anything=anything):
                yield Monitoring(test, schedule, reason)


def _meant(name: str, before: str) -> str:
    """Say which gene "this allele" is by the last that is named before; nobody can look for one without a name."""
    if not _POINTS_BACK.fullmatch(name.strip()):
        return name
    return next((gene.group() for gene in reversed(list(_GENE.finditer(before)))), "")


def _bare_test(name: str) -> str:
    """Take off the word for the act, where what is left is still a test: "heart monitoring" is not "heart"."""
    bare = trim_phrase(_OF_THE_ACT.sub("", name))
    shorter = _ACT_LAST.sub("", bare)
    return shorter if TEST.search(shorter) else bare
