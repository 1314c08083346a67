"""Says how far the use in one condition of a sentence is accepted: what is said of the others there is left out."""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.indication_asides import own_part
from app.extract.indication_conditions import Condition
from app.extract.indication_evidence import found_out, is_outcome
from app.extract.indication_members import joined
from app.extract.indication_reversals import is_excepted, is_taken_back
from app.extract.indication_status import (
    approved_since,
    is_claimed,
    on_little_evidence,
    predicate_bounds,
    status_of,
)
from app.extract.modality import is_negated
from app.extract.phrases import either
from app.extract.statements import Statement
from app.facts.indications import IndicationStatus
from app.vocabulary.indication_places import REMEDIES
from app.vocabulary.indication_research import CONDUCTED, RESEARCH, STUDIED
from app.wikitext.document import BlockKind

# Inside a verb, "may however help", it begins no new clause.
_HOWEVER = Cue(r"(?<=\w )however(?= \w)|(?<=\w, )however(?=, (?:is|are|was|were|has|have)\b)")
_SAME_LENGTH = "perhaps"
# An aside within a clause: "its use for gout, while common, is not recommended".
_CONCEDED = Cue(r", (?:while|although|though) [\w-]+(?: [\w-]+){0,2},")
# What is denied of something else before: "although not made for it, ...", "asthma that is not controlled, and hives".
_DENIED_OF_OTHERS = Cue(
    r"^(?:although|though|while|even though) [^,;.]*\bnot\b[^,;.]*,"
    # "Pneumonia in those without a spleen, and gout".
    r"|\b(?:those|people|patients|adults|children) without [^,;.]*(?=,)"
    r"|\b(?:that|which|who) (?:is|are|was|were|has|have|does|do|did|can|could|may)(?: \w+ly)? ?not [^,;.]*(?=,)"
    r"|\bwho (?:cannot|(?:can|could|do|did|have|are|were) not) (?:(?! and )[^,;.])*",
    re.IGNORECASE,
)
# How the condition itself behaves, no word on the use: "low potassium that does not improve with supplements".
_OF_THE_ILLNESS = Cue(
    r"(?<!,) that (?:has|have|is|are|does|do|did|can|could|cannot)(?: \w+ly)?(?: ?not)? (?:adequately |been )?"
    r"(?:improv|respond|resolv|get better|go away|heal|subsid|reliev|controlled)[^,;.]*",
    re.IGNORECASE,
)
# "Used when other treatments are not effective": that is said of the others.
_OTHERS_FAIL = Cue(
    rf"\b(?:when|if|where|after|because) (?:[\w-]+ ){{0,3}}?{either(REMEDIES)}s? (?:\([^()]*\) )?(?:\w+ )?"
    r"(?:are|is|have|has|do|did)"
    r"(?: been)? (?:not (?:\w+ )?(?:effective|helpful|useful|suitable|work\w*|help)|ineffective|insufficient)"
    # "When patching is not possible".
    # "In those for whom steroids are not effective", "whose disease did not respond".
    r"|\b(?:(?:for|in) whom (?!it\b|its\b|the drug\b|this\b)|whose )(?:[\w-]+ ){1,5}?"
    r"(?:is|are|was|were|has|have|had|do|does|did)\b[^.;]*"
    r"|\b(?:when|if|where) (?:(?!it\b)[\w-]+ ){1,4}?(?:(?:is|are|has|have) not|cannot be) (?:\w+ )?"
    r"(?:appropriate|possible|suitable|feasible|available|adequate|sufficient|enough|tolerated|an option|used)\b",
    re.IGNORECASE,
)
# What the next clause takes back, "is used for ... but is not approved for this".
_UNLICENSED_FOR_IT = Cue(
    r"(?:although|though|while) (?:it is )?(?:not (?:\w+ )?(?:approved|licen[cs]ed|authori[sz]ed|indicated) for "
    r"(?:it|this|these|that|such)\b|(?:only (?:approved|licen[cs]ed) for|(?:approved|licen[cs]ed) only for) [^,;]*,)",
    re.IGNORECASE,
)
# "It has not been studied in gout", "trials in gout are lacking": nothing is under investigation.
_NEVER_STUDIED = Cue(
    rf"\bnot (?:yet )?(?:been )?(?:\w+ly )?{either(STUDIED)}\b"
    rf"|\bno (?:\w+ ){{0,2}}{either(RESEARCH)}\b[^.;]{{0,40}}? {either(CONDUCTED)}\b"
    rf"|\b{either(RESEARCH)}\b[^.;]{{0,80}}? (?:are|is) (?:lacking|needed|missing|required|awaited)\b",
    re.IGNORECASE,
)
# "No benefit over warfarin": it does as much as the other drug, which says nothing against it.
_AS_MUCH_AS_OTHERS = Cue(
    r"\bno (?:\w+ ){0,2}(?:benefits?|advantages?|differences?)\b[^.;]{0,80}? "
    r"(?:over|between|compared (?:with|to)|versus|relative to|than) (?!placebo|no |nothing|not |standard|usual)",
    re.IGNORECASE,
)
# "... in hives and in gout, with little benefit in the latter".
_IN_THE_LATTER = Cue(
    r",? (?:with|but|although|though|while) [^,;.]*?\b(?:in|for|of) the (?P<which>latter|former)\b[^,;.]*",
    re.IGNORECASE,
)
_FURTHER_MEMBER = re.compile(r" (?:and|or) ", re.IGNORECASE)
_RELATIVE = Cue(r", (?:where|in which|for which|in whom|which|and for which) [^,;.]*", re.IGNORECASE)
_NEXT_PHRASE = re.compile(r"\b(?:and|or) (?:in|for|to) |, (?:in|for|to) ", re.IGNORECASE)
_RESEARCH = re.compile(
    r"\b(?:trials?|stud(?:y|ies|ied)|investigat\w+|evaluat\w+|research\w*|develop\w+|evidence)\b", re.IGNORECASE
)
# "Its use for gout is discouraged during pregnancy": not the use is advised against, but who should not have it.
_FOR_SOME = Cue(
    r"\b(?:discouraged|avoided|not (?:be )?(?:used|recommended|advised|given|taken)) (?:during|while|in|if|by) "
    r"(?:the \w+ trimester|early |late )?(?:pregnan\w+|breast-?feeding|lactation|nursing)\b",
    re.IGNORECASE,
)
_NOTHING_FOR: dict[IndicationStatus, Cue | AnyCue] = {
    IndicationStatus.NOT_RECOMMENDED: AnyCue(_AS_MUCH_AS_OTHERS, _FOR_SOME),
    IndicationStatus.INVESTIGATIONAL: _NEVER_STUDIED,
}
# "Not for severe malaria, particularly that by ...": the second is meant as severe too, which its name does not say.
_IN_PARTICULAR = re.compile(r",? (?:particularly|especially|in particular|notably)(?: (?:in|for))? $", re.IGNORECASE)
_NOT_APPROVED = Cue(r"\bnot (?:\w+ )?approved for (?:this|these)\b", re.IGNORECASE)


def standing(statement: Statement, condition: Condition, usual: IndicationStatus) -> IndicationStatus | None:
    """Read how far a use is accepted, `usual` where nothing is said; None where it is only claimed, or denied."""
    whole_text = joined(statement.text)
    if is_claimed(statement.text, condition.start):
        return None
    if is_excepted(whole_text, condition.start) or is_taken_back(whole_text, condition.start):
        return IndicationStatus.NOT_RECOMMENDED
    text = own_part(_without_asides(_without_others(whole_text, condition), condition.start), condition)
    start, end = predicate_bounds(text, condition.start)
    whole = statement.block.kind is BlockKind.ITEM or _NOT_APPROVED.search(text)
    status = on_little_evidence(text, status_of(text if whole else text[start:end], usual))
    status = approved_since(text[start : condition.start], status)
    if _says_nothing(text, condition, status, (start, end)):
        return None
    if status is IndicationStatus.APPROVED and _UNLICENSED_FOR_IT.match(whole_text[: condition.start]):
        return IndicationStatus.OFF_LABEL
    status = found_out(statement, condition, status)
    # Under such a heading "tried" says no more than the heading; a trial does.
    supposed = status is IndicationStatus.INVESTIGATIONAL and usual is IndicationStatus.OFF_LABEL
    return usual if supposed and not _RESEARCH.search(text) else status


def _says_nothing(text: str, condition: Condition, status: IndicationStatus, bounds: tuple[int, int]) -> bool:
    """Tell whether it is denied, nobody has looked into it, or it is only what somebody measured."""
    if status is IndicationStatus.APPROVED and is_negated(text, condition.start):
        return True
    if (nothing := _NOTHING_FOR.get(status)) and nothing.search(text[slice(*bounds)]):
        return True
    if status is IndicationStatus.NOT_RECOMMENDED:
        return _IN_PARTICULAR.search(text[: condition.start]) is not None
    return is_outcome(text, condition)


def _without_others(text: str, condition: Condition) -> str:
    """Blank what is told of other members: "in gout, where it helps, and in lupus", "with benefit in the latter"."""
    after = condition.start + len(condition.name)

    def blanked(clause: re.Match[str]) -> str:
        before_it = clause.end() <= condition.start and text.startswith(",", clause.end())
        behind = clause.start() >= after and _NEXT_PHRASE.search(text, after, clause.start())
        return _blanked(clause) if before_it or behind else clause.group()

    def of_another(aside: re.Match[str]) -> str:
        followed = _FURTHER_MEMBER.search(text, after, aside.start()) is not None
        own = aside.start() >= after and followed == (aside["which"].lower() == "former")
        return aside.group() if own else _blanked(aside)

    return _RELATIVE.sub(blanked, _IN_THE_LATTER.sub(of_another, text))


def _without_asides(text: str, at: int) -> str:
    """Blank what speaks of others, or concedes something that the condition is no part of; positions kept."""
    text = _HOWEVER.sub(_SAME_LENGTH, text)
    text = _OF_THE_ILLNESS.sub(_blanked, _OTHERS_FAIL.sub(_blanked, _CONCEDED.sub(_blanked, text)))

    def blanked(found: re.Match[str]) -> str:
        people = found.group().lower().startswith("who ") and not found.start() < at < found.end()
        return _blanked(found) if people or found.end() <= at else found.group()

    return _DENIED_OF_OTHERS.sub(blanked, text)


def _blanked(found: re.Match[str]) -> str:
    return " " * len(found.group())
