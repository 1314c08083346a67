"""Reads the conditions that a sentence tells a use by: behind "used to treat", "effective against" and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import Cue
from app.extract.coordination import is_adjective
from app.extract.indication_conditions import Condition
from app.extract.indication_drafts import (
    USES,
)
from app.extract.indication_frames import frames, is_no_use
from app.extract.indication_items import is_named
from app.extract.indication_names import is_condition, is_set_phrase
from app.extract.indication_others import OwnDrug, is_on_treatment, is_use_of_others
from app.extract.indication_phrases import condition_list
from app.extract.indication_status import predicate_bounds
from app.extract.modality import is_other_side
from app.extract.own_names import names_own_drug
from app.extract.phrases import either
from app.extract.statements import Statement
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind
from app.vocabulary import indication_places as places
from app.vocabulary.indication_places import CAUSES
from app.wikitext.document import BlockKind

_CAUSE = Cue(rf" {either(CAUSES)} ", re.IGNORECASE)
# "The Centers for Disease Control" is no condition.
_INSTITUTE = Cue(
    r"\b(?:Cent(?:er|re)s?|Institutes?|Society|Association|Academy|College|Foundation|Department|Federation|Agency)"
    r" (?:for|of|on) (?:the )?$"
)
# "Heart, lung, and kidney transplant recipients".
_PERSONS = re.compile(r" (?:recipients|patients|people|individuals|donors|survivors)$", re.IGNORECASE)
_EXAMPLE = re.compile(r"(?:such as|e\.g\.|including|for example|as|which|that|or)\b", re.IGNORECASE)
# "An alternative in penicillin allergy": whom another drug cannot be given.
_ALLERGY = re.compile(r"\b(?:allerg|hypersensitiv|intoleran)", re.IGNORECASE)
_DRUGS = frozenset({InteractantKind.DRUG, InteractantKind.DRUG_CLASS})
_COURSE = Cue(rf"(?:[\w-]+ ){{0,4}}{either(places.MEASURES)} (?:in|to) ", re.IGNORECASE)
_WITH = re.compile(r" with (?P<remedy>[^,;.]{3,40})")
_FROM_TREATMENT = re.compile(r"\b(?:from|by|during|after|following) (?:the )?treatment of (?:the )?$", re.IGNORECASE)
_HEAD_OF_ITEM = re.compile(r"(?P<head>[^,;:()]{3,60}) for (?:the |an? )?")
# "Due to its suppression of a receptor": how it acts.
_ITS_DOING = Cue(r"\b(?:due to|because of|owing to|through|by|via) its [\w-]+ (?:of|for) (?:the )?$", re.IGNORECASE)
_AGAINST = Cue(r"\bagainst (?:the )?$", re.IGNORECASE)
# "The treatment for Mansonella ozzardi": genus and species name an infection.
_FOR_GERM = Cue(
    r"\b(?:treatment|therapy|drug|medication|choice) (?:for|of) $|\btreat(?:ing)? $|\bworks? (?:in|against) $",
    re.IGNORECASE,
)
_SPECIES = re.compile(r"(?:[a-z]+-[a-z]+ )?[A-Z][a-z]{4,} [a-z]{4,}(?:i|a|is|us|um|ae|ens|es|e)")
_HARM_BY = re.compile(r"(?:poisoning|overdose|intoxication|toxicity|withdrawal) (?:by|with|from|of) ", re.IGNORECASE)
_RISK_OF = re.compile(r"\b(?:risk|incidence|likelihood|chances?|odds) of (?:the )?$", re.IGNORECASE)
# "A number of cancers, including: breast, leukemia": where the first is no illness, the others may be.
_GROUP = re.compile(
    r"[^,;.()]{0,60}\b(?:cancers|tumou?rs|malignancies|infections|diseases|disorders|conditions|illnesses|indications"
    r"|uses),? (?:including|such as|like|e\.g\.):? ",
    re.IGNORECASE,
)
# "Supportive care is recommended in overdose": no illness but in a set phrase, "opioid overdose".
_TOO_MUCH = re.compile(r"overdos(?:es?|age)", re.IGNORECASE)
# What germs a drug acts on tells of no use by itself.
_SPECTRUM = re.compile(
    r"\b(?:spectrum|susceptib\w+|microbiology|(?:antibacterial|antimicrobial|antifungal|antiviral|in vitro) activity"
    r"|resistan\w+)\b",
    re.IGNORECASE,
)
# The colon that a list of uses stands behind; the frames know it without one.
_LIST_BEGINS = re.compile(
    r":(?= )(?:(?<=\btreat:)|(?<=\bprevent:)|(?<=\bfor:)|(?<=\bin:)|(?<=\bof:)|(?<=\bare:))", re.IGNORECASE
)


def framed(statement: Statement, own: OwnDrug, *, topical: bool) -> Iterator[Condition]:
    """Give the conditions at each place of a sentence that tells a use; less is taken for one where not `topical`."""
    text = _LIST_BEGINS.sub(" ", _without_linked_causes(statement).replace("\n", " "))
    told: set[int] = set()
    for frame in frames(text, topical=topical, among_uses=bool(USES & set(statement.topics))):
        if frame.at in told:  # Several wordings lead to one place.
            continue
        # What a verb before it compares with is another matter.
        since = predicate_bounds(text, frame.begin)[0]
        if (
            is_other_side(text[since:], frame.begin - since)
            or is_no_use(text, frame)
            or is_use_of_others(text, frame, own)
        ):
            continue
        if _ITS_DOING.search(text, 0, frame.at) or is_on_treatment(text, frame, own, statement.block.kind):
            continue
        conditions = [
            c
            for c in condition_list(text, frame.at)
            if not (names_own_drug(c.name, own.names) or _is_substance(c.name) or _INSTITUTE.search(text, 0, c.start))
            and not _PERSONS.search(c.name)
        ]
        conditions = _at_risk(text[frame.begin : frame.at], _in_course(text, frame.at, conditions))
        germ = conditions and _is_germ(statement, text, frame.at, conditions[0])
        if frame.strict and _is_of_named_use(statement, text[: frame.at]):
            continue
        if conditions and _is_treated_otherwise(text, conditions[0], own.names):
            continue
        far = conditions and "," in text[frame.at : conditions[0].start] and not is_condition(conditions[0].name)
        if far and _GROUP.fullmatch(text, frame.at, conditions[0].start):
            conditions = [condition for condition in conditions if is_condition(condition.name)]
            far = False
        if frame.strict and conditions and _TOO_MUCH.fullmatch(conditions[0].name):
            continue
        if not conditions or far or (frame.strict and not germ and not _begins_list(conditions)):
            continue
        told.add(frame.at)
        yield conditions[0]
        yield from filter(None, (_as_condition(statement, condition) for condition in conditions[1:]))


def _at_risk(frame: str, conditions: list[Condition]) -> list[Condition]:
    """Take what is known for an illness of all that there is less risk of: "the risk of decline, stroke, and death"."""
    if not _RISK_OF.search(frame) or not conditions or is_condition(conditions[0].name):
        return conditions
    return [condition for condition in conditions if is_condition(condition.name)]


def _is_germ(statement: Statement, text: str, at: int, condition: Condition) -> bool:
    """Tell whether what the drug acts against, or is the treatment for, is a germ."""
    if _SPECIES.fullmatch(condition.name) and _FOR_GERM.search(text, 0, at):
        return True
    return bool(_AGAINST.search(text, 0, at)) and is_named(statement, condition) and not is_on_spectrum(statement)


def is_on_spectrum(statement: Statement) -> bool:
    """Tell whether it stands under a heading on the germs that the drug acts on."""
    return any(_SPECTRUM.search(heading) for heading in statement.section.path)


def _in_course(text: str, at: int, conditions: list[Condition]) -> list[Condition]:
    """Take the condition that something is kept up or lessened in: "to maintain sinus rhythm in fibrillation"."""
    course = _COURSE.match(text, at) if not (conditions and is_condition(conditions[0].name)) else None
    found = condition_list(text, course.end()) if course else []
    return found if found and is_condition(found[0].name) else conditions


def _without_linked_causes(statement: Statement) -> str:
    """Blank a cause that a link's label has within: what follows the link, "and gout", is no cause any more."""
    text = statement.text
    for link in statement.sentence.passage.links:
        if cause := _CAUSE.search(text, link.start, link.end):
            text = text[: cause.start()] + " " * (link.end - cause.start()) + text[link.end :]
    return text


def _is_substance(name: str) -> bool:
    """Tell whether a name is that of a substance, or of a class of them, not of what is wrong with it."""
    found = substances_in(name)
    if _ALLERGY.search(name) and any(one.kind in _DRUGS for one in found):
        return True
    named = found and is_condition(name)
    return bool(found) and not (named and (found[-1].end < len(name) or is_set_phrase(name) or _HARM_BY.match(name)))


def _is_of_named_use(statement: Statement, before: str) -> bool:
    """Tell whether an item names its use first, and then what that is for: "heart-lung bypass for surgery"."""
    head = _HEAD_OF_ITEM.fullmatch(before) if statement.block.kind is BlockKind.ITEM else None
    return head is not None and is_condition(head["head"])


def _is_treated_otherwise(text: str, condition: Condition, own: frozenset[str]) -> bool:
    """Tell whether it is treated with something else, "caused by the treatment of gout with aspirin"."""
    remedy = _WITH.match(text, condition.start + len(condition.name))
    if remedy is None or names_own_drug(remedy["remedy"], own) or not _FROM_TREATMENT.search(text[: condition.start]):
        return False
    return any(found.known and found.start == 0 for found in substances_in(remedy["remedy"]))


def _as_condition(statement: Statement, condition: Condition) -> Condition | None:
    """Take a later member of a list where it is a condition, or else its other name where that is one."""
    if is_condition(condition.name) or is_named(statement, condition):
        return condition
    known = condition.alias and is_condition(condition.alias) and not _EXAMPLE.match(condition.alias)
    alias = condition.alias if known else None
    return replace(condition, name=alias, alias=None) if alias else None


def _begins_list(conditions: list[Condition]) -> bool:
    """Tell whether the first is a condition: by its words, or because only conditions follow it."""
    if is_condition(conditions[0].name):
        return True
    others = [is_condition(condition.name) for condition in conditions[1:]]
    wants_noun = is_adjective(conditions[0].name.split()[-1].lower())
    return len(others) > 1 and all(others) and not wants_noun
