"""Reads sentences that call something a contraindication, a precaution or a risk factor by that name.

* the name, then the list: "contraindications include asthma and gout", "the label adds gout";
* the list, then the name: "asthma is an absolute contraindication".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import AnyCue, Cue
from app.extract.limits import joined, limit_named, without_front
from app.extract.restricted_groups import last_clause
from app.extract.restriction import Restriction, restricting
from app.extract.restriction_triggers import Grade
from app.vocabulary.restrictions import LISTS_THEM, STRENGTH_WORDS

_EXCEPT = r",? (?:except|other than|apart from|aside from|besides)(?: for)?"
_CONTRAINDICATIONS = Cue(
    rf"\b(?<!as a )(?<!as an )contra-?indications?\b(?:{_EXCEPT} |(?: (?:to|for|of|with|against|in) "
    rf"[^,;:]{{1,60}}?)?(?: may| also)*"
    r"(?:,? including |, (?:among them|such as|namely) | (?:include|includes|are|is|consist of|comprise)\b:?|:)\s*)",
    re.IGNORECASE,
)
# "Absolute contraindications include A and B, while relative contraindications are C".
_NEXT_LIST = re.compile(
    rf"[,;.]? ?(?:(?:while|whereas|and|but|the|other) )*(?:(?:{'|'.join(STRENGTH_WORDS)}) )?$", re.IGNORECASE
)
_PRECAUTIONS = Cue(
    r"(?:^(?:caution|precaution): |\b(?:precautions|cautions|warnings|(?:situations|conditions|circumstances) (?:that|"
    r"which) "
    r"(?:call for|require|warrant|need|demand) (?:\w+ )?(?:caution|care))(?: (?:to|for|of|with) [^,;:]{1,60}?)?"
    r"(?: may| also)*(?:,? including | (?:include|are)\b:? |: ))"
    r"(?!taken\b|required\b|needed\b|necessary\b|recommended\b)",
    re.IGNORECASE,
)
_ONE_SAYS = re.compile(r"\s*(?:the )?(?:one|first)\b", re.IGNORECASE)
_RISK_FACTORS = Cue(r"\brisk factors?(?: (?:for|of) [^,;:.]{1,80}?)?(?: may| also)* (?:include|are):? ", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[;:.](?:\s|$)")
_CALLED_CONTRAINDICATIONS = Cue(
    r"\b(?:lists?|listed|regards?|considers?|names?|gives?|counts?) (?P<group>[^;:.]{3,200}?) as "
    r"(?:an? |the )?(?:\w+ )?contra-?indications?\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"^\s*,? ?(?:while|whereas|and|but) ", re.IGNORECASE)
_CONTRASTED = re.compile(r", (?:while|whereas|but|although|though) ", re.IGNORECASE)
_IS_CONTRAINDICATION = Cue(
    r" (?:is|are|constitutes?|represents?)(?: \w+ly| often)?(?: (?:considered|also|both|all|(?:regarded|listed|"
    r"classed|cited|seen|viewed|described|named) as))*(?: an?| the)?"
    r"(?: (?:main|major|known|important|additional|further|other|general|specific|possible|only|sole))?"
    r"(?: (?:absolute|relative|strict))?(?: \w+ and \w+)? contra-?indications?\b",
    re.IGNORECASE,
)
# "It is for those in whom there is a contraindication to others": that one is there, not what is one.
_THERE = re.compile(r"\bthere(?: \w+ly)?\s*$", re.IGNORECASE)
# "A is a contraindication, as is B": what comes after is one too.
_AS_IS = re.compile(r"[^,;:.]{0,60}, as (?:is|are) (?P<group>[^;:.]{3,200})", re.IGNORECASE)
_IS_REASON = Cue(
    r" (?:(?:is|are|counts?)(?: also)? (?:listed |counted |named )?among (?:the |its )?(?:\w+ )?contra-?indications"
    r"|(?:is|are|provides?)(?: \w+)? (?:an? |the )?(?:\w+ )?(?:reasons?|grounds) "
    r"(?:not to (?:use|give|take|prescribe)|to avoid|for not (?:using|giving|taking))"
    r"|(?<!label )(?<!labels )(?<!ing )(?<!icence )(?<!icense )(?<!guidelines )(?<!EMA )(?<!FDA )"
    r"(?:precludes?|rules? out|forbids?) (?:(?:its|the) use|treatment with)"
    r"|(?:also )?rules? (?:it|its use|the drug) out)\b",
    re.IGNORECASE,
)
_CONTINUED = Cue(
    r"\s*(?:this|these|they|such \w+)(?: \w+)? (?:also )?(?:include|includes|are|comprise):? "
    r"(?!(?:an? |the )?(?:[\w-]+ ){0,2}(?:warnings?|statements?|notes?)\b)",
    re.IGNORECASE,
)
_LISTED_BY = Cue(rf"\b{LISTS_THEM}:? (?=\w)(?![^;:.]*\bas an? (?:\w+ )?contra-?indication)", re.IGNORECASE)
# "In Britain, gout and severe asthma are also listed".
_ALSO_LISTED = Cue(
    r"^(?:in (?:the )?[A-Z][\w. ]{1,30}?, )?(?P<list>(?!(?:these|those|they|it)\b)[^;:.]{3,300}?) (?:is|are) "
    r"(?:also|further|additionally|likewise) (?:listed|named|mentioned|included|excluded)"
    r"(?=[.;]|$| (?:there|as|among)\b)",
    re.IGNORECASE,
)
_NONE = Cue(
    r"\b(?:there are |has |have |with )?no "
    rf"(?:known |specific |established |reported |other )*contra-?indications?\b(?!{_EXCEPT})|"
    r"\bcontra-?indications?:? (?:is |are )?(?:none|not known|unknown)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    # "Given what is known of others, gout is a contraindication".
    r"^\s*(?:given|considering|in view of|in light of|because of|due to|owing to) [^,]{3,120}, "
    r"|^\s*(?P<way>(?:for|with|in|by) (?:the )?[^,]{2,40}? (?:route|use|form|administration|injection|treatment)), "
    r"|^\s*(?P<limit>(?:for|with|in) (?!addition|example|instance|general|contrast|fact|practice)[^,]{2,60}?)"
    r"(?:, | (?=an? ))(?=an?\b|the\b)",
    re.IGNORECASE,
)
# "In the European Union a heart block is a contraindication": where.
_PLACE_FIRST = re.compile(r"^\s*[Ii]n (?:the )?[A-Z][\w.]*(?: (?:and (?:the )?)?[A-Z][\w.]*)*(?:, | (?=(?:an?|the)\b))")
# "... are contraindications; in arthritis also severe heart failure".
_ALSO_IN = re.compile(r"; (?P<limit>(?:in|for|with) [^;:.,]{3,80}?) also (?P<group>[^;:.]{3,120})", re.IGNORECASE)
# How much of it, or how long, is no state of the patient.
_HOW_MUCH = re.compile(r"\b(?:dos(?:e|es|age)|duration|amount|mg|milligrams?)\b", re.IGNORECASE)
NAMES = AnyCue(
    *(_CONTRAINDICATIONS, _PRECAUTIONS, _RISK_FACTORS, _IS_CONTRAINDICATION, _IS_REASON, _CALLED_CONTRAINDICATIONS)
)


def asserts_none(text: str) -> bool:
    """Tell whether the sentence says that there are no contraindications."""
    return bool(_NONE.search(text))


def continued_list(text: str) -> Iterator[Restriction]:
    """Read a list that a heading or the sentence before announces: "These include asthma", "the label adds gout"."""
    if continued := _CONTINUED.match(text) or _LISTED_BY.search(text):
        yield from restricting(Grade.FORBIDDEN, text[continued.end() :], continued)
    elif also := _ALSO_LISTED.search(text):
        yield from restricting(Grade.FORBIDDEN, also["list"], also)


def named(text: str, own: frozenset[str]) -> Iterator[Restriction]:
    """Find what the sentence calls so."""
    # "It has two warnings: one says that ..." lists nobody.
    if (cautions := _PRECAUTIONS.search(text)) and not _ONE_SAYS.match(text, cautions.end()):
        yield from restricting(Grade.CAUTION, text[cautions.end() :], cautions)
    if factors := _RISK_FACTORS.search(text):
        for risk in restricting(Grade.RISK, _CLAUSE_END.split(text[factors.end() :])[0], factors):
            yield replace(risk, conditions=tuple(name for name in risk.conditions if not _HOW_MUCH.search(name)))
    if lists := list(_CONTRAINDICATIONS.finditer(text)):
        ends = [*(listed.start() for listed in lists[1:]), len(text)]
        for listed, end in zip(lists, ends, strict=True):
            group = _NEXT_LIST.sub("", text[listed.end() : end])
            yield from restricting(Grade.FORBIDDEN, group, listed, limited_to=limit_named(listed, own))
        yield from _called_so(text[: lists[0].start()], own)
        return
    yield from _called_so(text, own)
    if reason := _IS_REASON.search(text):
        group, limit = without_front(_PLACE_FIRST.sub("", last_clause(text[: reason.start()])), own)
        yield from restricting(Grade.FORBIDDEN, group, reason, limited_to=limit)
    if called := _CALLED_CONTRAINDICATIONS.search(text):
        yield from restricting(Grade.FORBIDDEN, called.group("group"), called)


def _called_so(text: str, own: frozenset[str]) -> Iterator[Restriction]:
    """Find what stands before the name: "A is a contraindication, as is B"."""
    start = 0
    for named in _IS_CONTRAINDICATION.finditer(text):
        if _THERE.search(text, 0, named.start()):
            continue
        subject = _CONTRASTED.split(_JOINED.sub("", last_clause(text[start : named.start()])))[-1]
        subject = _PLACE_FIRST.sub("", subject)
        aside = _ASIDE.match(subject)
        in_front = joined([told], own) if aside and (told := aside["limit"] or aside["way"]) else None
        group, limit = (subject[aside.end() :], in_front) if aside else without_front(subject, own)
        yield from restricting(Grade.FORBIDDEN, group, named, limited_to=limit)
        start = named.end()
        if also := _ALSO_IN.match(text, start):
            yield from restricting(Grade.FORBIDDEN, also["group"], named, limited_to=joined([also["limit"]], own))
        if more := _AS_IS.match(text, start):
            yield from restricting(Grade.FORBIDDEN, more.group("group"), named)
