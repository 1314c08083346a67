"""Finds the tests that a sentence calls for, with when and why: "counts should be checked monthly to rule out X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.conditions import PERSON
from app.extract.measurable import TEST, is_watched
from app.extract.monitoring_acts import (
    ADVISED,
    CALLING,
    CONCLUSION,
    OPENING_CLAUSE,
    SPECIMEN,
    called_for,
    tests_included,
)
from app.extract.monitoring_clauses import calls, clauses
from app.extract.monitoring_habits import by_habit, follows_levels, may_be_habit
from app.extract.monitoring_names import Monitoring, each_test
from app.extract.restricted_groups import last_clause
from app.vocabulary.monitoring import (
    ADJUSTED_BY,
    CHANGING,
    CHECK,
    CHECKED,
    CHECKING,
    HOW_LONG,
    HOW_OFTEN,
    METHODS,
    PARTS_OF_NAMES,
    SAMPLES,
    WATCHED,
    WHEN,
)
from app.vocabulary.restrictions import DOSE_WORD

_HOW = r"(?: (?:\w+ly|also|often|therefore|thus|always|closely|be|have to|need to|then|first))*"
_TO_BE_CHECKED = Cue(
    rf"\s(?:should|must|needs?|may need|has|have|is|are|ought|can|may){_HOW}(?: to)? be{_HOW} "
    rf"(?:\w+ed(?: before(?:hand)?| first)? and )?(?P<verb>{CHECKED})\b"
    r"|\s(?:is|are) (?:routinely|regularly|periodically) (?:performed|done|carried out)\b"
    rf"|\s(?:is|are)(?: \w+ly| often| also| therefore| then| always| first)* (?P<habit>monitored|looked at|"
    rf"checked|"
    rf"measured|tested|obtained|"
    r"performed|done|repeated|examined|assessed|evaluated|determined|followed|watched|recorded|controlled|taken)\b"
    r"|\s(?:should|must) (?:occur|take place|be arranged)\b"
    rf"|\s(?:requires?|needs?|warrants?) (?:{HOW_OFTEN} |\w+ly )?(?:monitoring|testing)\b(?! of| for)",
    re.IGNORECASE,
)
_HAVE_TESTED = Cue(
    rf"\b(?:should|must|need to|(?:advised|recommended|encouraged|required|asked|told) to) "
    r"(?:\w+ly |also |always )?(?:have [^;.]{3,120}?, and |stop (?:it|the drug|treatment) and )?have (?:an? )?"
    rf"(?:their|the|regular|periodic)? ?(?P<test>[^;.,]{{3,80}}?)"
    rf"(?: \((?:[^()]|\([^()]*\))*\))? {CHECKED}\b(?! (?:{TEST.pattern}))",
    re.IGNORECASE,
)
_TO_CHECK = Cue(
    r"\b(?:should|must|needs? to|(?:advised|recommended|encouraged|urged|told|required) to|"
    r"it is (?:\w+ )?(?:important|necessary|essential|advisable) to)"
    rf"(?: \w+ly| also)* {CHECK} "
    rf"(?P<whom>(?:the )?(?:{PERSON.pattern})(?: [^,;.]{{3,60}})? for )?(?!(?:that|whether|if|with|for)\b)"
    rf"(?:their |the )?(?P<test>[^;.]{{3,200}})",
    re.IGNORECASE,
)
_THAT_IT_BE_CHECKED = Cue(
    r"\b(?:recommend\w*|advis\w+|suggest\w*|require\w*|mandat\w+|warn\w*|important|essential) (?:also )?"
    r"that (?P<test>[^;.,]{3,120}?)"
    rf" be{_HOW} (?P<verb>{CHECKED})\b",
    re.IGNORECASE,
)
_THAT_THEY_BE_TESTED = Cue(
    rf"\b(?:recommend\w*|advis\w+|suggest\w*|require\w*|important|essential) (?:also )?that (?:{PERSON.pattern})"
    r"[^;.,]{0,80}? be (?:\w+ly )?(?:tested|screened|checked) for (?P<test>[^;.]{3,200})",
    re.IGNORECASE,
)
_HABITUAL = re.compile(
    rf"\s(?:(?:by|with|using) (?:\w+ ){{1,3}})?(?:\w+ly |just |shortly )?(?:{WHEN}|"
    rf"(?:if|when|where|as soon as) \w+|at (?:\w+) (?:hours|days|weeks|months)|in (?:the )?(?:{PERSON.pattern}|"
    rf"(?:renal|kidney|hepatic|liver|heart) \w+)|"
    r"to (?:adjust|guide|titrate|optimi[sz]e)|(?:\d+|an?|one|two|three|four|six) (?:hour|day|week|month|"
    r"year)s? (?:after|before))\b",
    re.IGNORECASE,
)
_BY_CHECKING = Cue(
    # What is "followed by" something else than a check is a step of a procedure.
    rf"\b(?:(?:monitored|guided) (?:\w+ly )?(?:by|with|through|via|using)|(?:followed|judged|assessed|gauged) "
    rf"(?:\w+ly )?by"
    rf"(?= (?:{HOW_OFTEN} )?{CHECKING}\b)) (?:{HOW_OFTEN} )?(?P<checking>{CHECKING} (?:of )?)?(?:the )?"
    r"(?P<test>[^;.]{3,200})",
    re.IGNORECASE,
)
# "The dose is adjusted according to the clotting time".
_ADJUSTED_BY = Cue(
    rf"\b{DOSE_WORD} (?:\w+ )?(?:is|are|should be|must be|may be|has to be) (?:then )?(?:\w+ly )?"
    r"(?:adjusted|titrated|guided|individuali[sz]ed|monitored|tailored) (?:according to|based on|by|on the basis of|"
    rf"using) (?:the )?(?P<test>(?:[\w-]+ ){{0,4}}?{ADJUSTED_BY}\b(?: \([^()]*\))?)",
    re.IGNORECASE,
)
_WATCHED_FOR = Cue(
    rf"\b(?:should|must|need to|needs to|may need to|are|is|require|requires)\b{_HOW}(?: to)?(?: be)?{_HOW} "
    rf"(?:{WATCHED}|monitoring|testing|screening){_HOW}(?: for {HOW_LONG}[^;.,]{{0,40}}?)? for "
    rf"(?!{HOW_LONG}|and\b|the first|\d|an? |at least|up to|\w+ (?:days|weeks|months|years))(?P<test>[^;.]{{3,200}})",
    re.IGNORECASE,
)
_AND_TESTED_FOR = Cue(
    rf",? and (?:(?:[\w-]+ ){{0,3}}?(?:{PERSON.pattern}) )?(?:\w+ly )?(?:be )?{WATCHED} for (?P<test>[^;.]{{3,200}})",
    re.IGNORECASE,
)
_SAMPLE = re.compile(
    rf"\b{SAMPLES}$",
    re.IGNORECASE,
)
# As a rule, not in a study.
_BY_RULE = Cue(
    r"\b(?:is|are) (?:(?:routinely|regularly|usually|often|normally) (?:monitored|checked|measured|followed)|"
    r"(?:monitored|checked|measured|followed) (?:routinely|regularly|periodically|during (?:treatment|therapy)))\b",
    re.IGNORECASE,
)
# "The patient's state of mind", "children's growth": what is theirs is watched.
_POSSESSIVE = Cue(rf"^\s*(?:the )?(?:{PERSON.pattern})['\u2019]s? ", re.IGNORECASE)
# "In diabetics blood glucose": glucose is what is measured.
_IN_FRONT = re.compile(
    rf"^\s*(?:in|during|with|before|after|for|under)\b[^,]*? "
    rf"(?=(?:(?:the|their|its) )?(?:{PARTS_OF_NAMES} )*(?:{TEST.pattern}))",
    re.IGNORECASE,
)
# "Eye exams, even where nothing is wrong, are recommended".
_ASIDE = re.compile(
    r", (?:even|including|especially|particularly|preferably|also|at least|ideally|usually) [^,;:]{3,80},(?= (?:is|"
    r"are|should|must)\b)"
)
# "ALT should be checked monthly, and blood pressure regularly": of the second verb all is left out, or all but its end.
_AND_ANOTHER = re.compile(
    r"(?:,? (?:and|along with|together with|as well as)|,) "
    r"(?P<test>(?:(?!should\b|must\b|is\b|are\b|then\b)[\w-]+ |\([^()]{1,20}\) ){1,5}?)"
    rf"(?={HOW_OFTEN}ly\b|periodically\b|routinely\b|"
    rf"{HOW_OFTEN}\b|every \w|(?:if|when) \w|(?:{CHECKED})\b)",
    re.IGNORECASE,
)
# "It raises serum potassium, which should be monitored"; of "lithium levels, which", not the levels alone.
_WHICH = re.compile(
    rf"\b(?P<test>(?:{PARTS_OF_NAMES} )*"
    rf"(?:(?!(?:the|its|of|in|on|and|or|by|to|this|their)\b|{CHANGING})[\w-]+ "
    r"(?=(?:levels?|concentrations?|times?|counts?|rates?|pressure|functions?|enzymes?),))?[\w-]+)"
    r", which$",
    re.IGNORECASE,
)
_BY_A_METHOD = re.compile(rf"\s(?:can|may)(?! need) [^,;]{{0,60}}? {METHODS}\b", re.IGNORECASE)


_SAYS = re.compile(
    r"\b(?:is|are|was|were|has|have|may|can|could|occur(?:s|red)?|develop(?:s|ed)|happen(?:s|ed))\b", re.IGNORECASE
)
_CALLS_FOR_A_TEST = AnyCue(
    *(_WATCHED_FOR, _TO_CHECK, _HAVE_TESTED, _THAT_IT_BE_CHECKED, _TO_BE_CHECKED, CALLING),
    *(_THAT_THEY_BE_TESTED, _BY_CHECKING, _ADJUSTED_BY),
)


def monitoring(text: str, *, under_heading: bool = False) -> Iterator[Monitoring]:
    """Every test that the sentence calls for; under a heading for tests anything may be one that is to be checked."""
    text = without_asides(text)
    found = list(_called(text, under_heading=under_heading)) if _CALLS_FOR_A_TEST.may_match(text) else []
    yield from found or (by_habit(text) if may_be_habit(text) else ())


def without_asides(text: str) -> str:
    """Leave out what stands between a test and its verb, which may deny something else."""
    return _ASIDE.sub("", text)


def _called(text: str, *, under_heading: bool) -> Iterator[Monitoring]:
    calling = [clause for clause in clauses(text) if calls(clause)]
    in_each = (test for clause in calling for test in _in_clause(clause, under_heading=under_heading))
    found = list(in_each) if calling[1:] else []
    # What one clause alone calls for may be told on in the next: "before treatment, and weekly".
    yield from found or list(_in_clause(text, under_heading=under_heading)) or (in_each if calling != [text] else ())


def _in_clause(text: str, *, under_heading: bool) -> Iterator[Monitoring]:
    if (watched := _WATCHED_FOR.search(text)) and not _is_of_a_test(text[: watched.start()]):
        yield from _watched(text, watched)
        return
    if told := list(tests_included(text)) or _means(text):
        yield from told
        return
    if adjusted := _ADJUSTED_BY.search(text):
        yield from each_test(adjusted.group("test"), text, adjusted.end(), anything=False)
        return
    if active := _TO_CHECK.search(text):
        of_persons = active.group("whom") is not None
        yield from each_test(active.group("test"), text, active.start("test"), anything=of_persons)
        text = text[: active.start()]
    if having := _HAVE_TESTED.search(text):
        yield from each_test(having.group("test"), text, having.end(), anything=False)
    elif tested := _THAT_THEY_BE_TESTED.search(text):
        yield from each_test(tested.group("test"), text, tested.end(), anything=True)
    elif wished := _THAT_IT_BE_CHECKED.search(text):
        anything = wished.group("verb").lower() == "monitored"
        yield from each_test(wished.group("test"), text, wished.end(), anything=anything)
    elif checked := _TO_BE_CHECKED.search(text):
        said, _, subject = text[: checked.start()].rpartition(", and ")
        earlier = list(called_for(said))
        yield from earlier
        ends_clause = said and (not TEST.search(said) or _SAYS.search(said.rpartition(",")[2]))
        if not earlier and not (TEST.search(subject) and ends_clause):
            subject = last_clause(text[: checked.start()])
        said, _, last = subject.rpartition(" and ")
        # "Harm depends on the dose and X should be monitored".
        apart = _SAYS.search(said) and not TEST.search(_SAYS.split(said)[-1])
        subject = last if apart and TEST.search(last) and not _SAYS.search(last) else subject
        yield from _checked(text, checked, subject, under_heading=under_heading)
    else:
        yield from called_for(text)


def _means(text: str) -> list[Monitoring]:
    """Read the tests that something is followed by: "the dose is monitored by blood counts"."""
    found = _BY_CHECKING.search(text)
    if found and not found.group("checking") and TEST.search(last_clause(text[: found.start()])):
        return []
    return list(each_test(found.group("test"), text, found.start("test"), anything=False)) if found else []


def _is_of_a_test(said: str) -> bool:
    """Tell "The platelet count must be monitored for signs of X", where the count is the test, from people watched."""
    subject = last_clause(said).strip()
    if SPECIMEN.fullmatch(subject):
        return False
    return bool(TEST.search(subject)) and not PERSON.search(subject)


def _watched(text: str, watched: re.Match[str]) -> Iterator[Monitoring]:
    """Read "be evaluated for X before and during therapy, and tested for Y before starting": two, each with its own."""
    at = watched.start("test")
    tested = _AND_TESTED_FOR.search(text, at)
    second = tested or _AND_ANOTHER.search(text, at)
    first_text = text[: second.start()] if second else text
    yield from each_test(watched.group("test")[: len(first_text) - at], first_text, at, anything=True)
    if second:
        yield from each_test(second.group("test"), text, second.start("test"), anything=tested is not None)


def _checked(text: str, checked: re.Match[str], subject: str, *, under_heading: bool) -> Iterator[Monitoring]:
    """Read "X should be monitored"; that X is measured by some method is no call for it."""
    subject = which["test"] if (which := _WHICH.search(subject)) else subject
    subject = _POSSESSIVE.sub("", _IN_FRONT.sub("", OPENING_CLAUSE.sub("", CONCLUSION.sub("", subject))))
    habitual = (checked.group("habit") or "monitored").lower() != "monitored"
    if PERSON.match(subject.strip()) or (habitual and not _HABITUAL.match(text, checked.end())):
        return
    verb = (checked.group("verb") or checked.group("habit") or "").lower()
    if (verb == "taken" and not _SAMPLE.search(subject)) or _tells_a_method(text, checked):
        return
    anything = under_heading or verb in {"monitored", "watched", "followed"}
    beside = _AND_ANOTHER.search(text, checked.end())
    others = list(each_test(beside["test"], text, beside.end("test"), anything=False)) if beside else []
    own = text[: beside.start()] if beside and others else text
    for found in each_test(subject, own, checked.end(), anything=anything):
        if under_heading or is_watched(found.test):
            yield found
    yield from others


def _tells_a_method(text: str, checked: re.Match[str]) -> bool:
    """Tell "levels may be measured by chromatography", which calls for nothing."""
    return bool(_BY_A_METHOD.match(text, checked.start()) and not _HABITUAL.match(text, checked.end()))


def is_advised(text: str) -> bool:
    """Tell whether a sentence says that something is to be done, wherever it stands."""
    return bool(ADVISED.search(text) or _BY_RULE.search(text)) or follows_levels(text)
