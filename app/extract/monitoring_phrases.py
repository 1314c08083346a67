"""Finds the tests that a sentence calls for, with when and why: "counts should be checked monthly to rule out X"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.cue import AnyCue, Cue
from app.extract.conditions import PERSON
from app.extract.coordination import coordinated
from app.extract.measurable import TEST, is_test, is_watched
from app.extract.monitoring_schedule import REASON, schedule_of
from app.extract.phrases import trim_phrase
from app.extract.restricted_groups import last_clause
from app.extract.shared_nouns import each_organ
from app.vocabulary.monitoring import (
    A_TEST,
    CALLED_FOR,
    CHECK,
    CHECKED,
    CHECKING,
    HOW_LONG,
    HOW_OFTEN,
    METHODS,
    SAMPLES,
    WATCHED,
    WHEN,
)

_HOW = r"(?: (?:\w+ly|also|often|closely|be|have to|need to|then|first))*"
_TO_BE_CHECKED = Cue(
    rf"\s(?:should|must|needs?|may need|has|have|is|are|ought|can|may){_HOW}(?: to)? be{_HOW} (?P<verb>{CHECKED})\b"
    rf"|\s(?:is|are)(?: \w+ly| typically| often| also)* (?P<habit>monitored|checked|measured|tested|obtained)\b"
    r"|(?<=monitoring)\s(?:should|must) (?:occur|take place)\b"
    r"|\s(?:is|are) (?:routinely|regularly|periodically) (?:performed|done|carried out)\b"
    r"|\s(?:requires?|needs?|warrants?) (?:\w+ )?(?:monitoring|testing)\b(?! of| for)",
    re.IGNORECASE,
)
_HAVE_TESTED = Cue(
    rf"\b(?:should|must|need to) have (?:their|the|regular|periodic)? ?(?P<test>[^;.,]{{3,80}}?) {CHECKED}\b",
    re.IGNORECASE,
)
_TO_CHECK = Cue(
    r"\b(?:should|must|needs? to|it is (?:\w+ )?(?:important|recommended|advised|necessary|essential|advisable) to)"
    rf"(?: \w+ly| also)* {CHECK} "
    rf"(?P<whom>(?:{PERSON.pattern})(?: [^,;.]{{3,60}})? for )?(?!that\b|whether\b|if\b|with\b)(?:their |the "
    rf")?(?P<test>[^;.]{{3,200}})",
    re.IGNORECASE,
)
_THAT_IT_BE_CHECKED = Cue(
    rf"\b(?:recommend\w*|advis\w+|suggest\w*|require\w*|important|essential) (?:also )?that (?P<test>[^;.,]{{3,120}}?)"
    rf" be{_HOW} (?P<verb>{CHECKED})\b",
    re.IGNORECASE,
)
_THAT_THEY_BE_TESTED = Cue(
    rf"\b(?:recommend\w*|advis\w+|suggest\w*|require\w*|important|essential) (?:also )?that (?:{PERSON.pattern})"
    r"[^;.,]{0,80}? be (?:\w+ly )?(?:tested|screened|checked) for (?P<test>[^;.]{3,200})",
    re.IGNORECASE,
)
_HABITUAL = re.compile(
    rf"\s(?:\w+ly )?(?:{WHEN}|(?:\d+|an?|one|two|three|four|six) (?:hour|day|week|month|year)s? (?:after|before))\b",
    re.IGNORECASE,
)
_OPENING_CLAUSE = re.compile(
    r"^\s*(?:because|due|since|as|in|for|before|prior to|during|after|when|if|while|therefore|however|thus|given|"
    r"owing)\b[^,]*, |^\s*(?:before|prior to|during|after) (?:treatment|therapy) ",
    re.IGNORECASE,
)
_A_TEST = re.compile(rf"\b(?:{A_TEST}|(?:serum|plasma|blood) \w+)\s*$", re.IGNORECASE)
_BY_CHECKING = Cue(
    # What is "followed by" something else than a check is a step of a procedure.
    rf"\b(?:(?:monitored|guided) (?:\w+ly )?(?:by|with|through|via|using)|followed (?:\w+ly )?by"
    rf"(?= (?:{HOW_OFTEN} )?{CHECKING}\b)) (?:{HOW_OFTEN} )?(?P<checking>{CHECKING} (?:of )?)?(?:the )?"
    r"(?P<test>[^;.]{3,200})",
    re.IGNORECASE,
)
_WATCHED_FOR = Cue(
    rf"\b(?:should|must|need to|needs to|may need to|are|is|require|requires)\b{_HOW}(?: to)?(?: be)?{_HOW} "
    rf"(?:{WATCHED}|monitoring|testing|screening){_HOW}(?: for {HOW_LONG}[^;.,]{{0,40}}?)? for "
    rf"(?!{HOW_LONG}|and\b|the first|\d|an? |at least|up to|\w+ (?:days|weeks|months|years))(?P<test>[^;.]{{3,200}})",
    re.IGNORECASE,
)
_AND_TESTED_FOR = re.compile(
    rf",? and (?:\w+ly )?(?:be )?{WATCHED} for (?P<test>[^;.]{{3,200}})",
    re.IGNORECASE,
)
_MONITORING_OF = Cue(
    rf"\b(?P<how>{HOW_OFTEN} )?{CHECKING} (?:of|for) (?P<test>[^;.]{{3,200}})",
    re.IGNORECASE,
)
_CALLED_FOR = Cue(
    rf"\s(?:is|are|may be|should be|was)(?: \w+ly| also| often| therefore| thus)* {CALLED_FOR}\b", re.IGNORECASE
)
_REQUIRES = Cue(
    r"\b(?:requires?|needs?|recommends?|recommended|includes?|necessitates?|advised?|suggests?|"
    r"calls? for|(?:should|must|have to|need to) (?:have|undergo|get|receive))\s+(?P<test>[^;.]{3,200})",
    re.IGNORECASE,
)
_HOLDS_A_TEST = re.compile(rf"\b{A_TEST}\b", re.IGNORECASE)
_SAMPLE = re.compile(
    rf"\b{SAMPLES}$",
    re.IGNORECASE,
)
_WITH_REGULAR = Cue(
    r"\b(?:with|and|by|along with|have|undergo|receive|get) "
    r"(?P<test>(?:regular|periodic|routine|frequent|baseline|weekly|monthly|annual|careful|continuous|close) "
    r"(?:(?!and\b)[\w-]+ ){0,5}?(?:tests?|testing|monitoring|counts?|exam\w*|measurements?|screening)\b)",
    re.IGNORECASE,
)
_ADVISED = Cue(r"\b(?:should|must|recommended|advised|required|necessary|needed|warranted)\b", re.IGNORECASE)
_IMPERATIVE = Cue(rf"(?:^|[;:] )\s*{CHECK}(?: for)? (?P<test>[^;.]{{3,200}})", re.IGNORECASE)
_TEST_END = re.compile(
    rf",? (?:{_CALLED_FOR.pattern.pattern}|(?:is|are|should|must|may|can|due to|because|in order|to (?!the\b)|"
    rf"in (?:patients|people|those|all|order|whom|case)|{WHEN}|as|when|if|who|which|that|with (?:this|the|either)|"
    r"for (?:signs|abnormalit\w+|changes|evidence|the|possible|early|at least|patients|people))\b).*",
    re.IGNORECASE | re.DOTALL,
)
# "concentrations of other substances, such as urea": urea.
_OTHERS = re.compile(
    r"\b(?:[\w-]+ (?:of|for) )?other [\w-]+(?: [\w-]+)?,? (?:such as|including|for example|e\.g\.,?) ", re.IGNORECASE
)
_OF_THE_ACT = re.compile(
    r"^(?:direct |serial |repeated )?(?:monitoring|measurement|assessment)s? (?:of|for) ", re.IGNORECASE
)
_ACT_LAST = re.compile(r"(?<! drug) monitoring$", re.IGNORECASE)
_HOW_OFTEN = re.compile(
    rf"^(?:{HOW_OFTEN} (?:and )?)+",
    re.IGNORECASE,
)
_ARTICLE = re.compile(rf"^(?:an?|the) (?={HOW_OFTEN} )", re.IGNORECASE)
# "ALT should be checked monthly, and blood pressure regularly": the second verb is left out.
_AND_ANOTHER = re.compile(
    rf",? and (?P<test>(?:(?!should\b|must\b|is\b|are\b|then\b)[\w-]+ ){{1,5}}?)(?={HOW_OFTEN}ly\b|"
    rf"{HOW_OFTEN}\b|every \w)",
    re.IGNORECASE,
)
_BY_A_METHOD = re.compile(rf"\s(?:can|may) [^,;]{{0,60}}? {METHODS}\b", re.IGNORECASE)
_CONCLUSION = re.compile(
    r"^.*(?:(?:[,;] |\band )(?:so|therefore|thus|hence) |\b(?:so|therefore) (?=(?:the|an?|its|their)\b))",
    re.IGNORECASE | re.DOTALL,
)


_CLAUSE = re.compile(r";\s|, (?:and|but|while|whereas) ", re.IGNORECASE)
_CALL = re.compile(rf"\b(?:should|must|needs?|(?:is|are) (?:\w+ly )?(?:{CHECKED}|{CALLED_FOR}))\b", re.IGNORECASE)
_CALLS_FOR_A_TEST = AnyCue(
    *(_WATCHED_FOR, _TO_CHECK, _HAVE_TESTED, _THAT_IT_BE_CHECKED, _TO_BE_CHECKED, _CALLED_FOR, _MONITORING_OF),
    *(_THAT_THEY_BE_TESTED, _IMPERATIVE, _REQUIRES, _WITH_REGULAR, _BY_CHECKING),
)


@dataclass(frozen=True, slots=True)
class Monitoring:
    """A test, the phases of its schedule and its reason, in the article's words."""

    test: str
    schedule: tuple[str, ...] = ()
    reason: str | None = None


def monitoring(text: str, *, under_heading: bool = False) -> Iterator[Monitoring]:
    """Every test that the sentence calls for; under a heading for tests anything may be one that is to be checked."""
    if not _CALLS_FOR_A_TEST.may_match(text):
        return
    calling = [clause for clause in _CLAUSE.split(text) if _CALL.search(clause)]
    told = [list(_in_clause(clause, under_heading=under_heading)) for clause in calling] if calling[1:] else []
    if all(told) and told:
        yield from (test for tests in told for test in tests)
    else:
        yield from _in_clause(text, under_heading=under_heading)


def _in_clause(text: str, *, under_heading: bool) -> Iterator[Monitoring]:
    if (watched := _WATCHED_FOR.search(text)) and not _is_of_a_test(text[: watched.start()]):
        yield from _watched(text, watched)
        return
    if means := _means(text):
        yield from means
        return
    if active := _TO_CHECK.search(text):
        of_persons = active.group("whom") is not None
        yield from _tests(active.group("test"), text, active.start("test"), anything=of_persons)
        text = text[: active.start()]
    if having := _HAVE_TESTED.search(text):
        yield from _tests(having.group("test"), text, having.end(), anything=False)
    elif tested := _THAT_THEY_BE_TESTED.search(text):
        yield from _tests(tested.group("test"), text, tested.end(), anything=True)
    elif wished := _THAT_IT_BE_CHECKED.search(text):
        anything = wished.group("verb").lower() == "monitored"
        yield from _tests(wished.group("test"), text, wished.end(), anything=anything)
    elif checked := _TO_BE_CHECKED.search(text):
        said, _, subject = text[: checked.start()].rpartition(", and ")
        earlier = list(_called_for(said))
        yield from earlier
        if not earlier and not (TEST.search(subject) and said and not TEST.search(said)):
            subject = last_clause(text[: checked.start()])
        yield from _checked(text, checked, subject, under_heading=under_heading)
    else:
        yield from _called_for(text)


def _means(text: str) -> list[Monitoring]:
    """Read the tests that something is followed by: "the dose is monitored by blood counts"."""
    found = _BY_CHECKING.search(text)
    if found and not found.group("checking") and TEST.search(last_clause(text[: found.start()])):
        return []
    return list(_tests(found.group("test"), text, found.start("test"), anything=False)) if found else []


def _is_of_a_test(said: str) -> bool:
    """Tell "The platelet count must be monitored for signs of X", where the count is the test, from people watched."""
    subject = last_clause(said)
    return bool(TEST.search(subject)) and not PERSON.search(subject)


def _watched(text: str, watched: re.Match[str]) -> Iterator[Monitoring]:
    """Read "be evaluated for X before and during therapy, and tested for Y before starting": two, each with its own."""
    second = _AND_TESTED_FOR.search(text, watched.start("test"))
    first_text = text[: second.start()] if second else text
    names = watched.group("test")[: len(first_text) - watched.start("test")]
    yield from _tests(names, first_text, watched.start("test"), anything=True)
    if second:
        yield from _tests(second.group("test"), text, second.start("test"), anything=True)


def _checked(text: str, checked: re.Match[str], subject: str, *, under_heading: bool) -> Iterator[Monitoring]:
    """Read "X should be monitored"; that X is measured by some method is no call for it."""
    subject = _OPENING_CLAUSE.sub("", _CONCLUSION.sub("", subject))
    by_habit = (checked.group("habit") or "monitored").lower() != "monitored"
    if PERSON.match(subject.strip()) or (by_habit and not _HABITUAL.match(text, checked.end())):
        return
    verb = (checked.group("verb") or "").lower()
    if (verb == "taken" and not _SAMPLE.search(subject)) or _tells_a_method(text, checked):
        return
    anything = under_heading or verb == "monitored"
    for found in _tests(subject, text, checked.end(), anything=anything):
        if under_heading or is_watched(found.test):
            yield found
    if beside := _AND_ANOTHER.search(text, checked.end()):
        yield from _tests(beside.group("test"), text, beside.end("test"), anything=False)


def _tells_a_method(text: str, checked: re.Match[str]) -> bool:
    """Tell "levels may be measured by chromatography", which calls for nothing."""
    return bool(_BY_A_METHOD.match(text, checked.start()) and not _HABITUAL.match(text, checked.end()))


def _called_for(text: str) -> Iterator[Monitoring]:
    called = _CALLED_FOR.search(text)
    of = _MONITORING_OF.search(text)
    advised = _REQUIRES.search(text) or (of and of.group("how") and _ADVISED.search(text))
    if of and (called or advised or re.match(r"\s*\w* ?monitoring", text, re.IGNORECASE)):
        found = _tests(of.group("test"), text, of.start("test"), anything=True, how=of.group("how"))
        yield from (test for test in found if is_watched(test.test))
    elif imperatives := list(_IMPERATIVE.finditer(text)):
        for told in imperatives:
            yield from _tests(told.group("test"), text[: told.end()], told.start("test"), anything=False)
    elif called and _A_TEST.search(text[: called.start()]):
        subject = _OPENING_CLAUSE.sub("", last_clause(text[: called.start()]))
        yield from _tests(subject, text, called.end(), anything=False)
    elif (requires := _REQUIRES.search(text)) and _HOLDS_A_TEST.search(requires.group("test")):
        yield from _tests(requires.group("test"), text, requires.start("test"), anything=False)
    elif (regular := _WITH_REGULAR.search(text)) and _ADVISED.search(text):
        yield from _tests(regular.group("test"), text, regular.start("test"), anything=False)


def _tests(names: str, text: str, at: int, *, anything: bool, how: str | None = None) -> Iterator[Monitoring]:
    """Split the names into tests; the words after `at` say when and why."""
    bare = _TEST_END.sub("", _ARTICLE.sub("", _OTHERS.sub("", names.strip())))
    at = max(at, text.find(bare) + len(bare))
    often = _HOW_OFTEN.match(bare)
    schedule = schedule_of(text[at:])
    adjective = (often.group().strip() if often else how or "").strip()
    if adjective and not schedule:
        schedule = (adjective,)
    after, ahead = REASON.search(text, at), REASON.match(text)
    reason = after.group().strip() if after else ahead.group().split(",")[0] if ahead else None
    for piece in coordinated(bare[often.end() :] if often else bare):
        for name in each_organ(piece.text):
            test = _bare_test(name)
            if is_test(test, anything=anything):
                yield Monitoring(test, schedule, reason)


def _bare_test(name: str) -> str:
    """Take off the word for the act, where what is left is still a test: "heart monitoring" is not "heart"."""
    bare = trim_phrase(_OF_THE_ACT.sub("", name))
    shorter = _ACT_LAST.sub("", bare)
    return shorter if TEST.search(shorter) else bare


def is_advised(text: str) -> bool:
    """Tell whether a sentence says that something is to be done, wherever it stands."""
    return bool(_ADVISED.search(text))
