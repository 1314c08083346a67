"""Reads what is checked by custom, where no sentence says that it should be.

* whoever checks: "some clinics check liver enzymes monthly", "the label advises measuring potassium";
* when, in front: "before treatment, enzyme activity is measured";
* how much of the drug: "therapeutic drug monitoring is sometimes used";
* how: "patients are asked about new symptoms", "people may have tests done to measure antibodies".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from app.cue import AnyCue, Cue
from app.extract.conditions import PERSON
from app.extract.measurable import is_watched
from app.extract.modality import is_hypothetical
from app.extract.monitoring_names import Monitoring, each_test
from app.vocabulary.monitoring import (
    CALLED_FOR,
    CHECK,
    CHECKED,
    CHECKERS,
    CHECKING,
    FOLLOWED_BY_HABIT,
    HOW_OFTEN,
    SO_OFTEN,
    STATED,
    WHEN,
)

_LIST = r"(?:their |the |an? )?(?P<test>[^;.]{3,200})"
_SOMEBODY_CHECKS = Cue(
    rf"\b{CHECKERS}(?: \w+ly| also| often| therefore| then| now)* {CHECK} (?!that\b|whether\b|if\b|for\b){_LIST}",
    re.IGNORECASE,
)
_ADVISES_CHECKING = Cue(
    rf"\b(?:recommend(?:s|ed)?|advis(?:es?|ed)|suggest(?:s|ed)?|requires?|calls? for|demands?)(?: \w+ly| also)* "
    rf"(?:monitoring|measuring|checking|assessing|determining|obtaining|repeating) {_LIST}",
    re.IGNORECASE,
)
_CALLED_FOR_OF = Cue(
    rf"\b(?P<how>{HOW_OFTEN} )?{CHECKING} (?:is|are|may be|should be)(?: \w+ly)? {CALLED_FOR} (?:of|for) {_LIST}",
    re.IGNORECASE,
)
# "Screening for gout is carried out before the first dose".
_DONE_FIRST = Cue(
    rf"(?:^|[;.] )(?:{HOW_OFTEN} )?{CHECKING} for (?P<test>[^;.]{{3,80}}?) "
    r"(?:(?:is|are) (?:\w+ly )?(?:done|performed|carried out|undertaken|made) (?:before|prior to|at baseline|every)\b"
    r"|(?:(?:should|must) )?precedes? (?:the (?:first|start)|treatment|therapy|each))",
    re.IGNORECASE,
)
_WHEN_IN_FRONT = Cue(
    r"^\s*(?P<when>(?:before|prior to|at baseline|at the start|during|throughout|after|every|once|with|in|if|when|"
    r"where)\b"
    r"[^,;.:]{0,60}?), "
    rf"(?P<test>[^;.:]{{3,150}}?) (?:is|are) (?:\w+ly |also |first )?{CHECKED}\b",
    re.IGNORECASE,
)
_IN_WHOM = re.compile(r"(?:with|in|if|when|where)\b", re.IGNORECASE)
_LEVELS = Cue(rf"\b(?P<test>therapeutic drug monitoring)(?: \([A-Z]+\))? {FOLLOWED_BY_HABIT}\b", re.IGNORECASE)
_TARGET = Cue(
    r"\b(?P<test>(?:target|desired|recommended) (?:(?:serum|plasma|blood|trough|peak|drug) ){1,2}"
    r"(?:levels?|concentrations?)|trough (?:levels?|concentrations?))(?: [^;.]{1,60}?)? "
    r"(?:is|are|should be) (?:\d|aimed (?:at|for)|targeted|sought)"
    # Of a peak that is so high or so late nothing is measured as a rule.
    r"|\b(?P<kept>peak (?:levels?|concentrations?))(?: [^;.]{1,60}?)? should be (?:\d|aimed (?:at|for)|between|below)",
    re.IGNORECASE,
)
_KEPT_WITHIN = Cue(
    r"\bdos(?:e|es|age|ing) (?:is|are|should be|must be|has to be) (?:then )?(?:\w+ly )?(?:adjusted|titrated|changed) "
    r"(?:so as )?to (?:keep|maintain|reach|achieve|obtain|bring) (?:an? |the |target |stable )*(?P<test>[\w -]{2,40}?) "
    r"(?:between|within|at|below|above|in|of|to)\b",
    re.IGNORECASE,
)
_ASKED = Cue(
    rf"\b(?:{PERSON.pattern})[^;.,]{{0,40}}? (?:is|are|should be|must be|is to be|are to be) (?:\w+ly )?asked "
    r"(?:about|for) (?:any )?(?:new )?(?P<test>[^;.]{3,120})",
    re.IGNORECASE,
)
_TESTED_TO_MEASURE = Cue(
    rf"\b(?:have|undergo|get|need|receive|order|perform|do) (?:[\w-]+ ){{0,3}}?tests?(?: done| performed| "
    rf"carried out)? "
    rf"to (?:measure|check|assess|determine|monitor) (?:the (?:amount|level)s? of )?{_LIST}",
    re.IGNORECASE,
)
_HAVE_CHECKED = Cue(
    rf"\bhave (?:their|his or her|the|your) (?P<test>[^;.,]{{3,80}}?) {CHECKED}(?= (?:\w+ly |more )?(?:{WHEN}|"
    rf"often)\b)",
    re.IGNORECASE,
)
_KEPT_AT_HAND = Cue(
    r"(?:^|(?<=[;.,:]))(?P<test>[^;.,:]{3,80}?) (?:should|must) "
    r"(?:be (?:at hand|available|on file|to hand|negative)(?= (?:before|prior to|at)\b)"
    r"|precede\b|(?:be (?:kept|maintained|held)|stay|remain|be) (?:below|between|above|under|within)\b)"
    r"|(?:^|(?<=[;.,:]))(?P<kept>[^;.,:]{3,80}?) (?:is|are) (?:kept|maintained|held) (?:below|between|above|under|"
    r"within)\b",
    re.IGNORECASE,
)
# "Anti-Xa levels may be used to monitor it".
# "A fever makes a white cell count necessary", "it calls for enzymes to be followed".
_MADE_NECESSARY = Cue(
    r"\bmakes? (?P<test>[^;:.,]{3,80}?) (?:necessary|advisable|mandatory|essential|obligatory|compulsory)\b"
    rf"|\b(?:calls? for|requires?|needs?) (?P<changed>[^;:.,]{{3,120}}?) to be {CHECKED}\b",
    re.IGNORECASE,
)
# "...: ALT and AST monthly; haemoglobin after one and three months".
_WITHOUT_A_VERB = Cue(
    rf"^(?P<kept>[^:;.,]{{3,60}}): (?={SO_OFTEN}\b)|[:;] (?P<test>(?:(?!{STATED}\b)[^:;.,]){{3,60}}?)(?: again)? "
    rf"(?={SO_OFTEN}\b(?:(?!{STATED}\b)[^:;.]){{0,80}}(?:[;.]|$))",
    re.IGNORECASE,
)
_USED_TO_MONITOR = Cue(
    r"(?:^|[,;] )(?P<test>[^;:.,]{3,60}?) (?:is|are|(?:may|can|should) be) (?:\w+ly )?used to (?:monitor|"
    r"guide|adjust|follow) "
    r"(?:it|its|treatment|therapy|dosing|the (?:drug|dose|dosage|effect|response|treatment|therapy))\b",
    re.IGNORECASE,
)
_WATCH_FOR = Cue(
    r"(?:(?:^|[;:.] )\s*|\b(?:asked|told|advised|warned|urged) to )(?:watch|look(?: out)?|screen) for "
    r"(?P<test>[^;:.]{3,120})",
    re.IGNORECASE,
)
# "It lowers serum potassium, and this should be checked", "blood pressure rises, and it should be measured".
_IT_IS_CHECKED = Cue(
    r"(?:^(?P<test>[\w -]{3,40}?) (?:rises?|falls?|increases?|decreases?|drops?|(?:may|can) (?!raise|lower|reduce|"
    r"increase \w|decrease \w|deplete|elevate)\w+)\b|"
    r"\b(?:raises?|lowers?|reduces?|increases?|decreases?|depletes?|elevates?) (?:the )?(?P<changed>[\w "
    r"-]{3,40}?)(?= (?:in|by)\b|[,;]))"
    rf"[^.]{{0,60}}?[,;] (?:and |so )?(?:it|this|these|they) (?:should|must|needs? to) (?:\w+ )?be {CHECKED}\b",
    re.IGNORECASE,
)
# "Liver problems should be checked for during the first weeks".
_CHECKED_FOR = Cue(
    r"(?:^|[;,] )(?:the )?(?P<test>[^;:.,]{3,60}?) (?:(?:is|are|(?:may|can) be) [\w ]{3,20} and )?(?:should|must) be "
    r"(?:checked|watched|monitored|screened|tested|looked|observed) for"
    r"(?= (?:\w+ly|during|before|after|at|every|in|throughout|while)\b|[,;.]|$)",
    re.IGNORECASE,
)
# "... so that a blood count may be arranged", "it can be detected by performing scans".
_MADE_POSSIBLE = Cue(
    rf"\bso that (?:an? |the )?(?P<test>[^;:.,]{{3,60}}?) (?:may|can|could) be (?:arranged|{CHECKED})\b"
    rf"|\b(?:can|may|could) be (?:anticipated|detected|prevented|predicted|identified|recogni[sz]ed) (?:\w+ )?by "
    rf"(?:performing|doing|measuring|monitoring|checking) (?P<kept>[^;:.,]{{3,80}})",
    re.IGNORECASE,
)
# "Testing for the allele is done before treatment".
_DONE = Cue(
    rf"\b{CHECKING} (?:of|for) (?:the )?(?P<test>[^;:.,]{{3,80}}?) (?:is|are) (?:\w+ly )?(?:done|performed|carried out|"
    rf"undertaken|obtained)(?= (?:\w+ly )?{WHEN}\b)",
    re.IGNORECASE,
)
# "The following tests are recommended: A, B and C".
_LIST_OF_TESTS = Cue(
    rf"\b(?:tests?|checks?|investigations?|examinations?|monitoring)\b [^:.;]{{0,60}}?(?:{CALLED_FOR}|"
    rf"{CHECKED}|includes?)"
    r"[^:.;]{0,40}: (?P<test>[^;.]{3,200})",
    re.IGNORECASE,
)
_CUES = AnyCue(
    *(_SOMEBODY_CHECKS, _ADVISES_CHECKING, _CALLED_FOR_OF, _WHEN_IN_FRONT, _LEVELS, _TARGET, _KEPT_WITHIN, _ASKED),
    *(_TESTED_TO_MEASURE, _DONE_FIRST, _HAVE_CHECKED, _KEPT_AT_HAND, _DONE, _LIST_OF_TESTS),
    *(_CHECKED_FOR, _MADE_POSSIBLE, _USED_TO_MONITOR, _WATCH_FOR, _IT_IS_CHECKED, _MADE_NECESSARY, _WITHOUT_A_VERB),
)
_OF_STUDIES = Cue(r"\b(?<!conduction )(?:stud(?:y|ies)|trials?|volunteers)\b", re.IGNORECASE)


def by_habit(text: str) -> Iterator[Monitoring]:
    """Every test that the sentence says is done by custom."""
    if _OF_STUDIES.search(text) or is_hypothetical(text):
        return
    for cue in _CUES.admitting(text):
        for found in islice(cue.finditer(text), None if cue in (_WITHOUT_A_VERB, _TARGET) else 1):
            yield from _tests(cue, found)


def _tests(cue: Cue, found: re.Match[str]) -> Iterator[Monitoring]:
    """Name the tests; what somebody is asked about is seldom measured."""
    text, words = found.string, found.groupdict()
    named = next(name for name in ("test", "changed", "kept") if words.get(name))
    looked_for = cue in (_ASKED, _WATCH_FOR)
    anything = looked_for or cue in (_CHECKED_FOR, _DONE_FIRST)
    for test in each_test(words[named], text, found.start(named), anything=anything, how=words.get("how")):
        if not test.schedule and cue is _WHEN_IN_FRONT and not _IN_WHOM.match(found["when"]):
            yield Monitoring(test.test, (found["when"].strip(),), test.reason)
        elif not looked_for or is_watched(test.test):
            yield test


def may_be_habit(text: str) -> bool:
    """Tell cheaply whether the sentence may speak of a custom."""
    return _CUES.may_match(text)


def follows_levels(text: str) -> bool:
    """Tell whether the sentence says that levels of the drug are followed or aimed at, which no study does."""
    return bool(_LEVELS.search(text) or _TARGET.search(text))
