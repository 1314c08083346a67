"""Reads the conditions that stand before the drug: "gout may be treated with ...", "for gout, ... is taken"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import AnyCue, Cue
from app.extract.indication_conditions import Condition
from app.extract.indication_names import is_condition
from app.extract.indication_phrases import condition_list
from app.extract.own_names import names_own_drug
from app.extract.statements import Statement

_TREATED = Cue(
    r"(?P<subject>[A-Z][^.;:()]{2,80}?) (?:may|can|is|are)(?: (?:also|often|commonly|usually|sometimes))?(?: be)?"
    r"(?: \w+ly)? treated (?:with|by|using) "
    r"|(?:Patients|People|Those|Children|Adults|Women|Men) (?:with|who have|suffering from) "
    r"(?P<helped>[^.;:()]{2,80}?)"
    r"(?:(?: may| might| can| could)?(?: also| often)? benefit from"
    r"| (?:have|has)(?: also)? been(?: \w+ly)? treated (?:with|by|using)"
    r"| (?:are|may be|can be)(?: \w+)? (?:given|offered)) "
    r"|(?P<answers>[A-Z][^.;:()]{2,80}?)(?: \([^()]*\))?(?: may| can)?(?: \w+ly| often)? responds?(?: \w+)? to ",
)
# "Nausea and gout are the main uses".
_CALLED_USES = Cue(
    r"^(?P<conditions>[^.;:()]{3,120}?) (?:is|are) "
    r"(?:the|its|among the|another|one|an? \w+|an?|some|further|other) (?:\w+ )?(?:uses?|indications?)\b(?!-)"
    r"(?! (?:to|for) (?:stop|discontinu|withdraw|reduc|lower|avoid))",
    re.IGNORECASE,
)
# "For gout, testol is taken as needed"; what is said of doses and of danger in an illness is no use.
_FRONTED = Cue(
    r"^(?:For|In) (?P<conditions>[^.;:()]{3,120}?),? (?P<subject>it|the (?:drug|medication|medicine)|[\w-]+)"
    r"(?:'s| is| are| was| may be| can be| should be| must be| has to be| has been) (?:(?!contra)\w+ ){0,2}?"
    r"(?:used|given|prescribed|recommended|considered|effective|taken|applied|administered|employed|indicated|added|combined"
    r"|under (?:study|investigation|evaluation)|studied|investigated|evaluated|researched|helpful|useful|beneficial"
    r"|ineffective|of (?:no |little |some |great )?(?:use|benefit|value|help)"
    r"|an? (?:[\w-]+ )?(?:alternative|option)|the (?:drug|treatment) of choice|first[- ]line)\b"
)
# "In people with heart failure it reduces deaths": what is better for them is told, not what changes in the body.
_HELPED = Cue(
    r"^(?:In|Among) (?:[\w-]+ )?(?:people|patients|those|adults|women|men|children) with "
    r"(?P<conditions>[^.;:()]{3,90}?)(?: \([^()]*\))?,? (?P<subject>it|[\w-]+) "
    r"(?:(?:has been|was) (?:shown|found) to |can |may |(?:appears|seems) to )?(?:\w+ly |also )?"
    r"(?!(?:reduc|decreas|lower|slow|prevent|delay)\w* (?:\w+ ){0,3}(?:survival|quality of life)\b)"
    r"(?:reduc|improv|decreas|lower|prolong|slow|prevent|delay)\w* (?:the )?(?:(?:risk|rate|number|frequency) of )?"
    r"(?:(?:overall|future|further|major|adverse|recurrent|serious|cardiovascular|cardiac) )*"
    r"(?:deaths?|mortality|hospitali[sz]ations?|events|survival|symptoms|relapses?|attacks|exacerbations"
    r"|(?:disease )?progression|(?:bone |joint )?(?:erosions?|damage)|quality of life|strokes?)\b"
)
# "Besides gout, testol is used for hives": for both; "besides causing hives" tells what else it does.
_BESIDES = Cue(
    r"^(?:Besides|In addition to|Apart from|Aside from|As well as|Other than) (?:(?:its )?uses? (?:in|for|against) )?"
    r"(?P<conditions>(?!caus|induc|produc|increas|rais|worsen)[^.;:()]{3,120}?),? "
    r"(?P<subject>it|the (?:drug|medication|medicine)|[\w-]+) (?:is|was|has been|may be|can be)(?: \w+){0,2}? "
    r"(?:used|given|prescribed|approved|licen[cs]ed|indicated|employed|effective)"
    r"(?: \w+){0,2}? (?:for|in|to|against)\b"
)
_IN_DANGER = Cue(
    r"(?<!-)\b(?:dos(?:es?|age|ing)|cautio\w+|care|carefully|avoid\w*|contraindicated|reduc\w+|lower|adjust\w+|monitor\w*"
    r"|risks?|only if|with (?:food|meals|milk|water))\b",
    re.IGNORECASE,
)
# "Gout is treated with rest, and the drug is stopped": no remedy is the subject of a verb.
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|may|can|could|should|must|will)\b", re.IGNORECASE)
_HARMS = re.compile(r"\b(?:side|adverse|toxic|undesirable|unwanted) (?:effects?|reactions?|events?)\b", re.IGNORECASE)
_IT = re.compile(r"(?:it|this drug|the drug|this medication|the medication)\b(?! is| was| has)", re.IGNORECASE)
# "May benefit from avoiding it".
_LESS_OF_IT = re.compile(r"\b(?:avoid|stop|not|lower|less|withdraw|discontinu|reduc)\w*", re.IGNORECASE)
# "In penicillin allergy it is an alternative": whom another drug cannot be given.
_OTHERWISE = re.compile(r"(?:alternative|option)$")
_ALLERGY = re.compile(r"\b(?:allerg|hypersensitiv|intoleran)", re.IGNORECASE)
_ITSELF = re.compile(r"it|the (?:drug|medication|medicine)", re.IGNORECASE)
_ANY = AnyCue(_TREATED, _FRONTED, _BESIDES, _HELPED, _CALLED_USES)
_NEAR = 60


def may_tell_before(text: str) -> bool:
    """Tell whether a sentence may have a condition before the drug at all."""
    return _ANY.may_match(text)


def told_before(statement: Statement, own: frozenset[str]) -> Iterator[Condition]:
    """Read the conditions of both kinds."""
    if not _ANY.may_match(statement.text):
        return
    yield from _treated(statement, own)
    yield from _fronted(statement, own)
    if called := _CALLED_USES.search(statement.text):
        found = condition_list(called["conditions"], 0)
        yield from found if all(is_condition(condition.name) for condition in found) else ()


def _treated(statement: Statement, own: frozenset[str]) -> Iterator[Condition]:
    """Read the subject of "... may be treated with" the drug."""
    found = _TREATED.match(statement.text)
    remedy = statement.text[found.end() : found.end() + _NEAR] if found else ""
    words = (found["subject"] or found["answers"] or found["helped"]) if found else ""
    if _LESS_OF_IT.search(remedy) or (found and found["helped"] and _IN_DANGER.search(statement.text)):
        return
    if (names_own_drug(remedy, own) or _IT.match(remedy)) and not _VERB.search(remedy) and not _HARMS.search(words):
        subject = condition_list(words, 0)
        yield from subject if all(is_condition(condition.name) for condition in subject) else ()


def _fronted(statement: Statement, own: frozenset[str]) -> Iterator[Condition]:
    """Read what stands before the drug itself: "For gout, testol is taken as needed"."""
    found = _HELPED.search(statement.text)
    fronted = None if found else (_BESIDES.search(statement.text) or _FRONTED.search(statement.text))
    found = found or (None if _IN_DANGER.search(statement.text) else fronted)
    if found is None:
        return
    subject = found["subject"]
    if _OTHERWISE.search(found.group()) and _ALLERGY.search(found["conditions"]):
        return
    if _ITSELF.fullmatch(subject) or names_own_drug(subject, own):
        conditions = condition_list(found["conditions"], 0)
        for condition in conditions if conditions and is_condition(conditions[0].name) else ():
            if is_condition(condition.name):
                yield replace(condition, start=found.start("conditions") + condition.start)
