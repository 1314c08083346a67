"""What is measured while the drug is given: tests under their own heading, and sentences that call for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.absence import explain_absence
from app.extract.announcements import announced, is_listed, opens_block
from app.extract.changes_followed import changes_followed
from app.extract.checks_in_passing import checks_in_passing
from app.extract.condition_keys import condition_key
from app.extract.evidence import sentence_evidence
from app.extract.extraction import Extraction
from app.extract.listed_items import is_sentence, split_item
from app.extract.measurable import is_watched
from app.extract.modality import is_about_animals, is_historical, is_negated
from app.extract.monitoring_names import Monitoring, each_test
from app.extract.monitoring_phrases import is_advised, monitoring, without_asides
from app.extract.monitoring_schedule import schedule_of
from app.extract.own_names import own_names
from app.extract.signs_watched import signs_watched
from app.extract.statements import Statement, statements
from app.facts.monitoring import MonitoringFact
from app.vocabulary.monitoring import SPECIMENS
from app.vocabulary.topics import BESIDE_USE, Topic
from app.wikitext.document import Document

_OWN = frozenset({Topic.MONITORING})
# Where much is measured to learn of the drug: a test counts only where the sentence advises it.
_MEASURED = frozenset({Topic.PHARMACOKINETICS, Topic.MECHANISM})
_HOW_MUCH = re.compile(
    rf"\b(?:{SPECIMENS}|levels?|concentrations?|of|the|drug|medication|trough|peak|tests?|monitoring)\b", re.IGNORECASE
)
# What a test is called from then on: "... (HDL)".
_SHORT_NAME = re.compile(r"\s*\(([A-Z][\w-]{1,7})\)")
_CLAUSE = re.compile(r"; |,? (?:although|though) |, (?:and|but|while|whereas) ", re.IGNORECASE)
_UNNEEDED = Cue(r"\b(?:is|are|be|considered) (?:\w+ly )?(?:unnecessary|needless|superfluous)\b", re.IGNORECASE)
_LEVEL = re.compile(r"\b(?:levels?|concentrations?|trough)\b", re.IGNORECASE)
# The peak and the trough are two.
_PEAK = re.compile(r"peak\b", re.IGNORECASE)
WHAT = "monitoring.test"


def extract(document: Document) -> Extraction[MonitoringFact]:
    """Read every test once, with the richest schedule that the article gives for it."""
    own = own_names(document)
    found: dict[str, MonitoringFact] = {}
    under_heading: list[Statement] = []
    for statement in statements(document):
        if announced(statement, _OWN):
            under_heading.append(statement)
        for fact in _facts(statement, own):
            _keep(found, fact, own)
    _drop_short_names(found, own)
    result = Extraction(facts=list(found.values()))
    explain_absence(result, WHAT, under_heading)
    return result


def _keep(found: dict[str, MonitoringFact], fact: MonitoringFact, own: frozenset[str]) -> None:
    """Keep the mention with the longer schedule; a reason that only the other gives is added."""
    key = _key(fact.test, own)
    first = found.get(key)
    if first is None:
        found[key] = fact
        return
    richer, poorer = (fact, first) if len(fact.schedule) > len(first.schedule) else (first, fact)
    found[key] = richer.model_copy(update={"reason": richer.reason or poorer.reason})


def _drop_short_names(found: dict[str, MonitoringFact], own: frozenset[str]) -> None:
    """Leave out a test told by the short form that stands in parentheses behind another's name, schedules united."""
    for fact in list(found.values()):
        short = next((s for s in _SHORT_NAME.finditer(fact.raw) if fact.raw.endswith(fact.test, 0, s.start())), None)
        other = found.pop(_key(short.group(1), own), None) if short else None
        if other is not None:
            _keep(found, other.model_copy(update={"test": fact.test}), own)


def _key(test: str, own: frozenset[str]) -> str:
    """Give what a test is compared by: "plasma foonib" and "foonib levels" are both how much of the drug there is."""
    measured = " ".join(_HOW_MUCH.sub("", test).split()).casefold()
    if _PEAK.match(test):
        return "peak"
    how_much = measured in own or (not measured and _LEVEL.search(test))
    return "" if how_much else condition_key(test)


def _facts(statement: Statement, own: frozenset[str]) -> Iterator[MonitoringFact]:
    under_heading = bool(announced(statement, _OWN))
    if BESIDE_USE.intersection(statement.topics) and not under_heading:
        return
    if _MEASURED.intersection(statement.topics) and not (under_heading or is_advised(statement.text)):
        return
    text = without_asides(statement.text)
    framed = [test for test in _called_for(statement, under_heading=under_heading) if not _is_denied(test, text)]
    found = [*framed, *_unframed(text, framed, under_heading=under_heading)]
    for test in found if found and not _is_set_aside(text) else ():
        if test.test.casefold() not in own:
            yield _fact(test, statement)


def _is_denied(test: Monitoring, text: str) -> bool:
    return is_negated(_clause_with(test.test, text))


def _unframed(text: str, framed: list[Monitoring], *, under_heading: bool) -> Iterator[Monitoring]:
    """Read what stands in no frame that is known: tests beside those that do, signs where nothing else is read."""
    read = checks_in_passing(text, under_heading=under_heading, beside=bool(framed))
    tests = [test for test in read if not _is_known(test, framed)]
    yield from tests if framed or tests else (*changes_followed(text), *signs_watched(text))


def _is_known(test: Monitoring, framed: list[Monitoring]) -> bool:
    """Tell whether a test is found by more or fewer of its words."""
    name, others = test.test.casefold(), [other.test.casefold() for other in framed]
    return any(name in other or other in name for other in others)


def _fact(test: Monitoring, statement: Statement) -> MonitoringFact:
    return MonitoringFact(
        test=test.test,
        schedule=list(test.schedule),
        reason=test.reason,
        raw=statement.sentence.passage.quote,
        evidence=sentence_evidence(statement),
    )


def _called_for(statement: Statement, *, under_heading: bool) -> list[Monitoring]:
    """All tests of a sentence, denied or not; under a heading for tests an item without a verb is one."""
    found = list(monitoring(statement.text, under_heading=under_heading))
    if found or not under_heading or not opens_block(statement):
        return found
    return list(_listed(statement.text)) if is_listed(statement) else list(_without_a_verb(statement.text))


def _without_a_verb(text: str) -> Iterator[Monitoring]:
    """Read a line that is no sentence: "Blood counts weekly, kidney function and weight"."""
    if not is_sentence(text):
        yield from each_test(text, text, 0, anything=False)


def _is_set_aside(text: str) -> bool:
    return bool(_UNNEEDED.search(text)) or is_about_animals(text) or is_historical(text)


def _clause_with(test: str, text: str) -> str:
    """Give the clause that the test stands in: what another denies is not denied of it."""
    return next((clause for clause in _CLAUSE.split(text) if test in clause), text)


def _listed(text: str) -> Iterator[Monitoring]:
    """Read an item without a verb: the test or the sign, then when."""
    item = split_item(text)
    if is_sentence(item.label):
        return
    for test in each_test(item.label, item.label, 0, anything=True):
        if is_watched(test.test):
            yield Monitoring(test.test, test.schedule or schedule_of(item.rest))
