"""Finds the places of a sentence where the other side of a combination stands: "taken with ...", "levels of ..."."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.cue import AnyCue, Cue
from app.extract.coordination import coordinated
from app.extract.own_names import names_own_drug
from app.extract.phrases import either
from app.vocabulary import joint_use as words

_WITH = Cue(
    rf"\b{either(words.JOINED)}(?: (?!{words.PERSONS}\b)\w+){{0,2}} (?:with|alongside)"
    # "Must not be used with, or within 14 days of, an inhibitor".
    r"(?:,? or within (?:\S+ ){1,3}(?:hours?|days?|weeks?|months?) (?:of|after)(?: (?:stopping|taking))?,?)? ",
    re.IGNORECASE,
)
_OF = Cue(
    rf"\b{either(words.AT_ONCE)}[ -]?(?:\w+ )?{either(words.USES)}s? (?:of|with) |\bco-?administration of ",
    re.IGNORECASE,
)
_IF_WITH = Cue(
    # What stands at the head of a sentence is the setting of a trial as often: "when used with carboplatin"; but not
    # where it says what may happen.
    r"(?:(?<=[\w,)] )|^(?=[^.;]{3,160} (?:can|may|could|might) (?:\w+ly )?(?:occur|develop|happen|result|appear)\b))"
    r"(?:if|when|where|whenever)(?: (?:it|this|the drug|(?P<who>[\w-]+)(?= (?:is|are|was|were) )))?"
    r"(?: (?:is|are|was|were))?(?: also)? "
    rf"{either(words.TOGETHER)}(?: (?:together|concurrently|concomitantly|in combination))? with ",
    re.IGNORECASE,
)
# "Alcohol use while taking it", "adding it to digoxin was linked with a higher risk".
_USED_MEANWHILE = Cue(
    rf"\b(?P<what>[\w'\u2019-]+(?: [\w'\u2019-]+)?) {either(words.USES)} (?:while|when) (?:taking|using|on|receiving) ",
    re.IGNORECASE,
)
_ADDED_TO = Cue(
    r"\b(?:addition of|adding) (?:[\w-]+ ){1,3}to (?=[^.;:]{3,120}? (?:is|was|were|has been) (?:associated|linked) "
    r"(?:with|to) (?:an? )?(?:\w+ly )?(?:increased|higher|greater) )",
    re.IGNORECASE,
)
# "A disulfiram-like reaction with alcohol".
_DISULFIRAM = Cue(
    r"\bdisulfiram[- ]like (?:reactions?|effects?) (?:[\w-]+ ){0,3}?(?:with|to) "
    r"|\breactions? with (?=(?:alcohol|ethanol)\b)",
    re.IGNORECASE,
)
# "Alcohol may add to the drowsiness", "sedation is increased by opioids".
_WORSENS = Cue(
    rf"\b(?P<what>{either(words.SEDATING)}) (?:(?:may|can|could|might|will|also) )*{either(words.WORSENS)} "
    rf"(?:(?:the|this|these|any|such) )?(?:\w+ )?{either(words.SEDATION)}\b",
    re.IGNORECASE,
)
_WORSENED = Cue(
    rf"\b{either(words.SEDATION)} (?:is|are|(?:may|can|could|might|will) be) (?:\w+ly )?{either(words.WORSENED)} by "
    rf"(?=(?:(?:the )?(?:use|consumption|intake) of )?(?:other )?{either(words.SEDATING)}\b)",
    re.IGNORECASE,
)
# "If fibrates are taken at the same time", "when dapsone was added".
_AS_WELL = Cue(
    r"\b(?:if|when|where) (?P<what>[\w'\u2019 -]{3,60}?) (?:is|are|was|were) (?:"
    rf"{either((*words.ALSO, 'co-?'))}[ -]?{either(words.TOGETHER)}|added(?! to (?:the )?(?:food|diet|water|drinks?)\b)"
    rf"|{either(words.TOGETHER)} (?:at the same time|as well|concomitantly|concurrently|simultaneously))\b",
    re.IGNORECASE,
)
# "More often in those who are also taking ...".
_ALSO_TAKING = Cue(
    r"\b(?:in|among|by|for) (?:those|people|patients|users|individuals|persons) (?:(?:who|that) )?(?:(?:is|are|were) )?"
    rf"{either(words.ALSO)} (?:taking|take|took|using|use|receiving|receive|treated with|given|on) ",
    re.IGNORECASE,
)
_PRESENCE = Cue(r"\bin the presence of ", re.IGNORECASE)
_BESIDE = Cue(r"\bwith ", re.IGNORECASE)
_INTERACTS = Cue(
    r"\binteract(?:s|ed|ing|ions?)?(?: \w+){0,3} (?:with|between) "
    r"|\bcompet(?:es?|ing|ition) for (?:\w+ )?(?:elimination|excretion|secretion|metabolism) with "
    # What it competes with as a rule is a natural substance, at a receptor or a carrier.
    r"|\b(?:may|might|can|could)(?: \w+)? compete with (?![^.;]* for (?!elimination|excretion|secretion|clearance))",
    re.IGNORECASE,
)
_TAKING = Cue(rf"\b{either(words.TAKING)} ", re.IGNORECASE)
_CARRIER = Cue(rf"\b{either(words.GROUPS)}\b[^.;:]{{0,80}}?\b{either(words.EXAMPLE_CUES)} ", re.IGNORECASE)
_REPORTED = Cue(rf"\b{either(words.REPORTED)} with ", re.IGNORECASE)
_MEASURE = Cue(rf"\b{either(words.MEASURES)} (?:of|to) ", re.IGNORECASE)
# "It raises the levels of A (by a quarter), and lowers those of B".
_THOSE = Cue(rf"\b{either(words.CHANGES)} (?:that|those) of ", re.IGNORECASE)
_THOSE_OF = re.compile(r"(?:[\w-]+ )?(?:that|those) of (?:the )?", re.IGNORECASE)
_FRONTED = Cue(r"(?:^|[;,] |\b(?:and|but) )with (?=[\w\[])", re.IGNORECASE)
_WITHIN = Cue(
    rf"\bwithin (?:\S+ ){{1,3}}(?:hours?|days?|weeks?|months?) (?:of|after) (?:{either(words.ENDING)} )?(?:an? |the )?",
    re.IGNORECASE,
)
_AVOIDING = Cue(rf"\b{either(words.AVOIDING)} ", re.IGNORECASE)
_AVOIDED = Cue(rf"(?<![\w'\u2019-])(?P<what>(?:[\w'\u2019-]++ ){{1,4}}?){either(words.AVOIDED)}\b", re.IGNORECASE)
_HELD_OFF = Cue(rf"(?<= ){either(words.AVOIDED)}\b", re.IGNORECASE)
_EXAMPLE_BEFORE = re.compile(r"(?:such as|including|e\.g\.|i\.e\.|\()(?:[^.;()]|\([^()]*\)){0,200}$")
_END = re.compile(
    rf"(?<!\bSt)\.(?=\s|$)|[;:](?=\s|$)|\s[\u2013\u2014-]\s|\b{either(words.PLACE_ENDS)}\b", re.IGNORECASE
)
# "A, B for gout, C, or D": what a member is for does not end the list.
_GOES_ON = re.compile(
    r"for (?:[\w-]+ ){0,3}[\w-]+, (?=(?:[\w' \u2019-]{3,40}, )*(?:and|or) [\w'-]+(?: [\w'-]+)?[.;:]?(?:\s|$))"
)
_JOINED = AnyCue(_WITH, _OF, _INTERACTS, _FRONTED, _PRESENCE)
_MEASURES = AnyCue(_MEASURE, _THOSE)
_CONDITIONAL = AnyCue(_ADDED_TO, _ALSO_TAKING, _DISULFIRAM, _WORSENED)
_TAKEN = AnyCue(_TAKING, _WITHIN)


def joined_places(text: str) -> list[tuple[int, int]]:
    """Find the noun phrases, list members apart, that follow words of joint use."""
    return _places(text, _JOINED)


def conditional_places(text: str, own: frozenset[str]) -> list[tuple[int, int]]:
    """Find the noun phrases with which the drug is taken where something happens: "if combined with ..."."""
    together = (found for found in _IF_WITH.finditer(text) if not found["who"] or names_own_drug(found["who"], own))
    taken = [place for found in together for place in members(text, found.end())]
    named = (found.span("what") for cue in (_USED_MEANWHILE, _WORSENS, _AS_WELL) for found in cue.finditer(text))
    return [*taken, *_places(text, _CONDITIONAL), *named]


def beside_places(text: str) -> list[tuple[int, int]]:
    """Find the noun phrases behind any "with", as an item tells of members of its class: "bleeding with warfarin"."""
    return _places(text, _BESIDE)


def reported_places(text: str) -> list[tuple[int, int]]:
    """Find the noun phrases with which something was seen: "similar effects have been reported with ..."."""
    return _places(text, _REPORTED)


def measured_places(text: str) -> list[tuple[int, int]]:
    """Find the noun phrases of which an effect, level, clearance ... is stated."""
    return _places(text, _MEASURES)


def exemplified_places(text: str) -> list[tuple[int, int]]:
    """Find the members that a class of drugs is explained by: "medications such as ..."."""
    return _places(text, _CARRIER)


def taken_places(text: str) -> list[tuple[int, int]]:
    """Find the noun phrases that somebody takes, drinks or is on, or was on some days before."""
    return _places(text, _TAKEN)


def avoided_places(text: str) -> list[tuple[int, int]]:
    """Find what somebody must avoid or have little of: "should avoid grapefruit", "alcohol should be avoided"."""
    # The verb is found sooner than the words before it.
    held_off = (found.span("what") for found in _AVOIDED.finditer(text)) if _HELD_OFF.search(text) else ()
    return [*_places(text, _AVOIDING), *held_off]


def exemplifies(text: str, at: int, places: Iterable[tuple[int, int]]) -> bool:
    """Tell whether a position stands after "such as", or in parentheses, behind something in one of the places."""
    return any(end <= at and _EXAMPLE_BEFORE.search(text, start, at) for start, end in places)


def _places(text: str, cue: Cue | AnyCue) -> list[tuple[int, int]]:
    return [place for match in cue.finditer(text) for place in members(text, match.end())]


def members(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Find the members of the list that begins at a place, up to where the noun phrase ends."""
    end = next((end for end in _END.finditer(text, start) if not _GOES_ON.match(text, end.start())), None)
    for piece in coordinated(text[start : end.start() if end else len(text)]):
        those = _THOSE_OF.match(piece.text)
        yield start + piece.start + (those.end() if those else 0), start + piece.end
