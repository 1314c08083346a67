"""Tells where a sentence on uses speaks of other treatments, or of the treatment of an illness as such."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.cue import Cue
from app.extract.indication_frames import Frame
from app.extract.own_names import names_own_drug
from app.extract.phrases import either
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind
from app.vocabulary import indication_places as places
from app.vocabulary.relatives import AKIN
from app.wikitext.document import BlockKind, Document

_OTHERS = (
    r"(?:other|older|newer|different|alternative|additional|better),? (?:[\w-]+,? ){0,3}?"
    r"(?:drugs?|agents?|medications?|medicines?|antibiotics?|treatments?|therap(?:y|ies)|options?|measures?)"
)
_BETTER = Cue(
    r"(?!It\b|Th(?:e drug|is)\b)(?P<others>[A-Z][^.;:]{3,60}?) (?:is|are) (?:(?:\w+ly|often|also) )?"
    r"(?:preferred|more effective|more useful|superior|better|the (?:[\w-]+ )?(?:drug|treatment|therapy) of choice)\b"
    r"|(?P<other>Other (?:[\w-]+ )?(?:medications|medicines|drugs|agents|treatments|therapies)) (?:are|may|can) "
)
_BETTER_BEHIND = re.compile(
    r"; (?P<others>[^.;:]{3,60}?) (?:is|are) (?:(?:\w+ly|often|also) )?(?:preferred|more effective|superior|better)\b"
)
# "With a laxative to prevent constipation and a diuretic to prevent swelling": each is what the companion is for.
_COUNTERED = r" an? [^,.;:]{3,40}? to (?:prevent|reduce|control|treat|counteract|offset|minimi[sz]e|avoid) "
_COMPANIONS = Cue(rf"\bwith{_COUNTERED}[^,.;:]{{3,60}}?,? and{_COUNTERED}", re.IGNORECASE)
# "That older drugs be used ...", "other drugs that are used ...".
_OTHERS_USED = Cue(
    rf"\b{_OTHERS}(?: (?:that|which))?(?: (?:should|may|can|must|to))?(?: (?:be|is|are|were|have been))?(?: \w+)?"
    r"(?: (?:used|given|tried|recommended) as(?: [\w-]+){0,3})? ?$"
    # "A newer drug, alphol, has been approved by the FDA for ...".
    rf"|\b{_OTHERS}(?:, [\w-]+,)? (?:is|are|was|were|ha(?:s|ve) been) (?:\w+ )?"
    r"(?:(?:approved|licen[cs]ed|authori[sz]ed|indicated)\b[^,;.:]{0,60})?$",
    re.IGNORECASE,
)
# "Others include isoniazid, used for ...", "and rifampicin, which is used for ...".
_NAMED_BEFORE = Cue(
    r"\b(?:includ(?:es?|ing)|and|or|are|such as) (?P<other>[\w-]{4,})(?: \([^()]*\))?, "
    r"(?:(?:which|that) (?:is|are|was|were) )?(?:\w+ly |also |often )?"
    r"(?:used|given|indicated|prescribed|approved) (?:for|in|to|against)\b[\w -]{0,30}$"
)
# "A derivative, alphol, is used for ...", "its prodrug is studied in ...", "the related drug alphol treats ...".
_RELATIVE = re.compile(
    r"(?:An?|Its|Another|One|Some|Other) (?:[\w-]+ ){0,2}?"
    rf"(?:prodrugs?|derivatives?|metabolites?|enantiomers?|{AKIN})\b(?: (?:of|to|from) [\w-]+)?"
    r"|(?:The|An?|Another) (?:closely )?related (?:drug|compound|substance|agent)\b(?: to [\w-]+)?"
)
_SUBJECT = re.compile(r"(?:,| (?:is|are|was|were|has|have|may|can|treats|works|remains?)\b)")
_ITSELF = re.compile(r"\b(?:it|this drug|the drug)\b", re.IGNORECASE)
# "The FDA approved alphol for gout": what was approved is another drug.
_APPROVED_OTHER = Cue(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )\b(?:approved|licen[cs]ed|authori[sz]ed|recommends?"
    r"|prescribes?) (?P<other>[\w-]{4,}) (?:for|as|to (?:treat|prevent)|in the treatment of) [^,;.:()]{0,60}$",
    re.IGNORECASE,
)
# "Besides gout, alphol is used for hives".
_OPENED = re.compile(
    r"(?:In|For|Besides|Among|Before|During|As for|Apart from|Aside from|In addition to)\b [^,;.:()]{2,80}, "
)
# "Interacts with drugs used for gout".
_INTERACTING = Cue(r"\binteract(?:s|ed|ing|ions?)? with [^,;.:()]*$", re.IGNORECASE)
# "Treatment of pneumonia usually lasts ten days": that is no use of the drug.
_TREATMENT = rf"(?:{either(places.TREATMENT)}) (?:of|for) "
_ON_TREATMENT = re.compile(
    rf"(?:[\w-]+ )?{_TREATMENT}[^.;:]{{3,80}}?"
    r" (?:is|are|was|were|lasts?|requires?|may|should|can|consists?|involves?|includes?|depends?|remains?)\b",
    re.IGNORECASE,
)
# "During the treatment of gout the dose is reduced".
_MEANWHILE = re.compile(
    r"\b(?:during|before|prior to|throughout|after|following|since) (?:the )?(?:[\w-]+ ){0,2}$", re.IGNORECASE
)
_CALLED_USE = re.compile(r"\b(?:approved|licen[cs]ed|indications?|off-label|uses?)\b", re.IGNORECASE)
_AT_TREATMENT = re.compile(_TREATMENT, re.IGNORECASE)
# A clause within the sentence has its own subject: "although anticonvulsants are effective in mania, it is not".
_WITHIN = Cue(
    r"\b(?:although|though|while|whereas|because|since) "
    r"(?:(?:most|many|some|all|other|several|the) )?",
    re.IGNORECASE,
)
_MEANWHILE_USED = Cue(r"\b(?:after|when|once) (?:(?:most|many|some|all|other|several|the) )?(?=[\w-]+ )", re.IGNORECASE)
_USED = re.compile(r" (?:is|are|was|were|have been|has been) (?:\w+ly )?(?:used|given|administered|taken)\b")
_NEAR = 60
_FAR = 120


@dataclass(frozen=True, slots=True)
class OwnDrug:
    """By what a sentence is told to speak of the article's drug: its names, and the words of the lead."""

    names: frozenset[str]
    lead: str


def own_drug(document: Document, names: frozenset[str]) -> OwnDrug:
    """Collect what the drug goes by."""
    lead = " ".join(sentence.text for block in document.lead.blocks for sentence in block.sentences)
    return OwnDrug(names, lead.casefold())


def is_use_of_others(text: str, frame: Frame, own: OwnDrug) -> bool:
    """Tell whether others are used for it, or better for it: "Other antibiotics are usually preferred for ..."."""
    said = text[frame.begin] != ";"
    others = _OTHERS_USED.search(text, max(0, frame.begin - _FAR), frame.begin) if said else None
    if others and not _is_meant(text[: others.start()], own):
        return True
    if _INTERACTING.search(text, 0, frame.begin) or _is_of_approved(text, frame.at, own):
        return True
    if _is_of_companion(text, frame) or _is_better_behind(text, frame, own) or _is_of_relative(text, frame, own):
        return True
    better = _BETTER.match(text)
    if better is None:
        return _is_on_other_drug(text, frame.begin, own) or _is_of_named(text, frame.at, own)
    if names_own_drug(better["others"] or better["other"], own.names):
        return False
    return not _is_meant(text[better.end() : max(frame.begin, better.end())], own)


def _is_of_companion(text: str, frame: Frame) -> bool:
    """Tell whether it is what another drug is given for beside this one."""
    companions = _COMPANIONS.search(text)
    return companions is not None and companions.start() < frame.at <= companions.end()


def _is_of_relative(text: str, frame: Frame, own: OwnDrug) -> bool:
    """Tell whether what is made of the drug, or is like it, is the subject, and not the drug itself as such a one."""
    relative = _RELATIVE.match(text)
    return relative is not None and not _is_meant(text[relative.end() : max(frame.begin, relative.end())], own)


def _is_better_behind(text: str, frame: Frame, own: OwnDrug) -> bool:
    """Tell whether the clause of the place, behind a semicolon, says that other drugs are better for it."""
    behind = _BETTER_BEHIND.match(text, text.rfind(";", 0, frame.begin)) if ";" in text else None
    others = behind["others"] if behind else ""
    return bool(substances_in(others)) and not _is_meant(others, own)


def _is_of_named(text: str, at: int, own: OwnDrug) -> bool:
    """Tell whether the use is told of another drug that a list names right before it."""
    before = _NAMED_BEFORE.search(text, max(0, at - _FAR), at)
    named = next(iter(substances_in(before["other"])), None) if before else None
    drug = named is not None and named.known and named.kind is InteractantKind.DRUG
    return drug and not names_own_drug(before["other"] if before else "", own.names)


def _is_of_approved(text: str, at: int, own: OwnDrug) -> bool:
    """Tell whether an agency approved another drug for it."""
    approved = _APPROVED_OTHER.search(text, max(0, at - _FAR), at)
    named = next(iter(substances_in(approved["other"])), None) if approved else None
    return named is not None and named.known and not names_own_drug(named.name, own.names)


def _is_on_other_drug(text: str, at: int, own: OwnDrug) -> bool:
    """Tell whether another drug, or a class of others, is the subject: "Flumazenil, an antagonist used for ..."."""
    within = [found.end() for found in _WITHIN.finditer(text, 0, at)]
    if within and _is_on_other_drug(text[within[-1] :], at - within[-1], own):
        return True
    meanwhile = [found.end() for found in _MEANWHILE_USED.finditer(text, 0, at)]
    if meanwhile and _is_of_use_of_others(text[meanwhile[-1] :], at - meanwhile[-1], own):
        return True
    if (opened := _OPENED.match(text)) and opened.end() < at:
        return _is_on_other_drug(text[opened.end() :], at - opened.end(), own)
    named = next(iter(substances_in(text[:_NEAR])), None)
    if named is None or named.start > 0 or not named.known or not _SUBJECT.match(text, named.end):
        return False
    if named.kind is InteractantKind.DRUG_CLASS:
        other = named.name.casefold().removesuffix("s") not in own.lead
    else:
        other = named.kind is InteractantKind.DRUG and not names_own_drug(named.name, own.names)
    return other and not _is_meant(text[named.end : max(at, named.end)], own)


def _is_of_use_of_others(clause: str, at: int, own: OwnDrug) -> bool:
    """Tell whether a clause of time is on the use of others: "after opioids are used for pain"."""
    named = next(iter(substances_in(clause[:_NEAR])), None)
    used = named is not None and named.start == 0 and _USED.match(clause, named.end)
    return bool(used) and not _is_meant(clause[:at], own)


def _is_meant(words: str, own: OwnDrug) -> bool:
    return bool(_ITSELF.search(words)) or names_own_drug(words, own.names)


def is_on_treatment(text: str, frame: Frame, own: OwnDrug, kind: BlockKind) -> bool:
    """Tell whether the treatment of an illness is only when, or of what, something else is said."""
    if not _AT_TREATMENT.match(text, frame.begin):
        return False
    if _MEANWHILE.search(text[max(0, frame.begin - _NEAR) : frame.begin]):
        return True
    as_such = kind is not BlockKind.ITEM and _ON_TREATMENT.match(text) and not _CALLED_USE.search(text)
    return bool(as_such) and not _is_meant(text, own)
