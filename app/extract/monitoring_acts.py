"""Finds tests told by a noun for the act, or by an imperative: "monitoring of X is advised", "check X weekly"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue
from app.extract.conditions import PERSON
from app.extract.measurable import is_watched
from app.extract.monitoring_names import CALLED, Monitoring, each_test
from app.extract.restricted_groups import last_clause
from app.vocabulary.monitoring import A_TEST, CALLED_FOR, CHECK, CHECKING, HOW_LONG, HOW_OFTEN, SPECIMENS, WHEN

_A_TEST = re.compile(
    rf"\b(?:{A_TEST}|(?:serum|plasma|blood) \w+)"
    r"(?: (?:every|each|at|before|during|after|once|twice|for|with) [^,;.]{3,60})?,?\s*$",
    re.IGNORECASE,
)
_MONITORING_OF = Cue(
    rf"\b(?P<how>{HOW_OFTEN} )?{CHECKING} (?:of|for) (?!{HOW_LONG})"
    rf"(?:(?:the )?(?:{PERSON.pattern}|subject) for )?(?P<test>[^;.]{{3,200}}?)"
    rf"(?=[;.]|$| and (?:{HOW_OFTEN} )?(?:[\w-]+ )?{CHECKING} (?:of|for) )",
    re.IGNORECASE,
)
_REQUIRES = Cue(
    rf"\b(?:(?:should|must|have to|need to|is to|are to|(?:{CALLED_FOR}) to) (?:have|undergo|get|receive)|requires?|"
    r"requiring|"
    r"needs?|prompts?|recommends?|recommended|includes?|necessitates?|advis(?:es?|ed)|suggests?|calls? for)"
    r"\s+(?P<test>[^;.]{3,200})",
    re.IGNORECASE,
)
# "Baseline tests include an examination including weight and height, assessments of renal function and an ECG".
_TESTS_INCLUDE = Cue(
    r"(?:^|[.;] )(?:[\w-]+ ){0,4}?(?:tests?|testing|checks|monitoring|investigations|assessments?|work-?up)\b"
    r"(?: (?:before|prior to|during|at|in|of) [^,;.:]{2,60}?)?(?: (?:usually|also|typically|often|should))*"
    r" includes? (?P<test>[^;.]{3,300})",
    re.IGNORECASE,
)
# "It is given with regular monitoring of blood counts".
_GIVEN_WITH = Cue(
    rf"\b(?:given|used|started|treatment|therapy|treated|administered|continued)\b[^;.]{{0,60}}? with "
    rf"(?:{HOW_OFTEN} )?{CHECKING} of\b",
    re.IGNORECASE,
)
_INCLUDING = re.compile(r",? including (?:(?:baseline|the) )?", re.IGNORECASE)
_OPENS_WITH_IT = re.compile(r"\s*\w* ?monitoring", re.IGNORECASE)
_HOLDS_A_TEST = Cue(rf"\b{A_TEST}\b", re.IGNORECASE)
_WITH_REGULAR = Cue(
    r"\b(?:with|and|by|along with|have|undergo|receive|get) "
    r"(?P<test>(?:regular|periodic|routine|frequent|baseline|weekly|monthly|annual|careful|continuous|close) "
    r"(?:(?!and\b)[\w-]+ ){0,5}?(?:tests?|testing|monitoring|counts?|exam\w*|measurements?|screening)\b)",
    re.IGNORECASE,
)
# "The dose should be reduced and levels monitored": the verb stands once.
_AND_CHECKED = Cue(
    r"\b(?:should|must|needs? to) be [^;.]{3,80}?,? and (?:(?:the|its|their) )?"
    r"(?P<test>(?:(?!and\b|be\b|to\b)[\w-]+ ){1,4}?)(?:\w+ly )?(?:monitored|checked|measured|watched)\b"
    r"(?! (?:for|by|with)\b)",
    re.IGNORECASE,
)
_IMPERATIVE = Cue(rf"(?:^|[;:] )\s*{CHECK}(?: for)? (?P<test>[^;.]{{3,200}})", re.IGNORECASE)
ADVISED = Cue(
    r"\b(?:should|must|ought|ha(?:s|ve) to be|needs?|recommended|advised|required|necessary|needed|warranted)\b",
    re.IGNORECASE,
)
OPENING_CLAUSE = re.compile(
    r"^\s*(?:because|due|since|as|in|for|with|before|prior to|during|after|when|where|if|while|therefore|however|thus|"
    r"given|owing)\b[^,]*, (?:(?:particularly|especially|including|such as|notably) [^,]{2,60}, )?"
    r"|^\s*(?:before|prior to|during|after) (?:treatment|therapy) "
    rf"|^\s*(?:in|for) (?:{PERSON.pattern})[^,;.]{{0,40}}? (?=(?:an?|the|two|three|regular|\d) )",
    re.IGNORECASE,
)
# "It may fall, so counts are advised", "harm goes unnoticed, for which reason counts are advised".
CONCLUSION = re.compile(
    r"^.*(?:\b(?:which|that|this) is why |\bfor (?:this|that|which) reason,? |(?:[,;] |\band )(?:so|therefore|thus|"
    r"hence) |\b(?:so|therefore) (?=(?:the|an?|its|their)\b))",
    re.IGNORECASE | re.DOTALL,
)
SPECIMEN = re.compile(rf"(?:the )?{SPECIMENS}(?: (?:{WHEN})\b|[,.]|$)", re.IGNORECASE)
CALLING = AnyCue(CALLED, _MONITORING_OF, _REQUIRES, _WITH_REGULAR, _IMPERATIVE, _TESTS_INCLUDE, _AND_CHECKED)


def tests_included(text: str) -> Iterator[Monitoring]:
    """Find what the tests are said to include, with what one of them is said to include itself."""
    if found := _TESTS_INCLUDE.search(text):
        yield from each_test(_INCLUDING.sub(", ", found.group("test")), text, found.start("test"), anything=False)


def called_for(text: str) -> Iterator[Monitoring]:
    """Find tests that an act is called for with: the act named, told as an imperative, or as something regular."""
    called = CALLED.search(text)
    acts = list(_MONITORING_OF.finditer(text))
    regular = bool(acts) and acts[0].group("how") and ADVISED.search(text)
    if acts and (called or regular or _REQUIRES.search(text) or _OPENS_WITH_IT.match(text) or _GIVEN_WITH.search(text)):
        for of in acts:
            yield from _acted_on(text, of)
    elif imperatives := list(_IMPERATIVE.finditer(text)):
        for told in imperatives:
            yield from each_test(told.group("test"), text[: told.end()], told.start("test"), anything=False)
    elif called and _A_TEST.search(text[: called.start()]):
        subject = OPENING_CLAUSE.sub("", CONCLUSION.sub("", last_clause(text[: called.start()])))
        yield from each_test(subject, text, called.end(), anything=False)
    elif (requires := _REQUIRES.search(text)) and _HOLDS_A_TEST.search(requires.group("test")):
        named = list(each_test(requires.group("test"), text, requires.start("test"), anything=False))
        yield from named or _regular(text)
    elif ADVISED.search(text):
        yield from _regular(text)
        if beside := _AND_CHECKED.search(text):
            yield from each_test(beside.group("test"), text, beside.end(), anything=False)


def _regular(text: str) -> Iterator[Monitoring]:
    """Read what is done again and again beside something else: "with regular eye exams"."""
    if regular := _WITH_REGULAR.search(text):
        yield from each_test(regular.group("test"), text, regular.start("test"), anything=False)


def _acted_on(text: str, of: re.Match[str]) -> Iterator[Monitoring]:
    """Read what is measured or watched by an act: "measurement of X"; of a mere specimen, the act is the test."""
    names = of.group() if SPECIMEN.match(of.group("test")) else of.group("test")
    found = each_test(names, text, of.start("test"), anything=True, how=of.group("how"))
    yield from (test for test in found if is_watched(test.test))
