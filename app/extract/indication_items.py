"""Reads the items of lists of uses, and tells a name by how it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.extract.coordination import is_adjective
from app.extract.indication_conditions import Condition
from app.extract.indication_drafts import USES
from app.extract.indication_names import is_condition
from app.extract.indication_phrases import condition_list
from app.extract.listed_items import is_sentence
from app.extract.phrases import either
from app.extract.statements import Statement
from app.extract.substances import substances_in
from app.vocabulary import indication_places as places
from app.vocabulary.indication_sites import SITES
from app.wikitext.document import BlockKind

_GERM = re.compile(r"[A-Z][a-z]{4,}(?: [a-z]+)?")
_LONGEST_ITEM_WORDS = 9
_LONGEST_LIST_WORDS = 14
_LONGEST_MEMBER_WORDS = 7
# Data on a germ, no use: "Chlamydia: 0.03 mg/L".
_MEASURED = re.compile(
    r":?\s*[<>\u2264\u2265~]?\s*\d[\d.,]*(?:\s*(?:[\u2013-]|to)\s*[\d.,]+)?\s*(?:[m\u00b5\u03bc]?g|%|mm|units?|IU)\b"
)
_HEAD_END = re.compile(
    r":(?=\s|$)|\s[\u2013\u2014-]\s|;|\.(?!,|(?<=\b[A-Z]\.) ?[a-z])"
    r"|(?<!nfection)(?<!nfections),? (?:due to|caused by)\b"
    r"|, (?:as|where|when|with|which|in|for|but|although|though)\b"
)
# What only tells how or for whom the uses behind it are: "Off-label: gout", "Intramuscular formulation: agitation".
_LABEL = re.compile(
    r"(?:(?:off-label|unlicen[cs]ed|(?:FDA-)?approved|licen[cs]ed|oral(?:ly)?|topical(?:ly)?|intravenous(?:ly)?"
    r"|intramuscular(?:ly)?|inhaled|adults?|children|pa?ediatric|men|women|main|other|first-line|second-line"
    r"|tablets?|injections?|formulations?|forms?|uses?|indications?|and|or|in) ?)+: ",
    re.IGNORECASE,
)
# The part of the body, or the group, that the conditions behind it are of.
_HEADING = re.compile(rf"^(?:{either(SITES)}s?|throat)$|\b{either(places.GROUP_NOUNS)}$", re.IGNORECASE)
_GERMS = re.compile(r"\bcaused by\b", re.IGNORECASE)
# "Preservation of kidney function in diabetic nephropathy".
_KEPT_UP = re.compile(rf"(?:[\w-]+ ){{1,5}}{either(places.MEASURES)} in (?:the )?", re.IGNORECASE)
_SENTENCE_END = re.compile(r"\.(?=\s|$)|;")
_ASIDE = re.compile(r"\([^()]*\)?")
_MEMBERS = re.compile(r",? (?:and|or) |, ")


def is_named(statement: Statement, condition: Condition) -> bool:
    """Tell whether it is a link or a proper name, such as that of a germ."""
    proper = condition.start > 0 and _GERM.fullmatch(condition.name)
    return bool(proper) or any(link.start <= condition.start < link.end for link in statement.sentence.passage.links)


def _is_too_long(head: str) -> bool:
    """Tell whether the head of an item is more than a name: a list of names may be as long as it likes."""
    if is_sentence(head):
        return len(head.split()) > _LONGEST_ITEM_WORDS
    members = _MEMBERS.split(head)
    longest = _LONGEST_MEMBER_WORDS if len(members) > 2 else _LONGEST_LIST_WORDS  # noqa: PLR2004 - a pair is no list
    return any(len(member.split()) > longest for member in members)


def _behind_heading(text: str, head: str, at: int) -> list[Condition]:
    """Read what stands behind a mere heading, "Throat: tonsillitis, abscesses", where it is a list of conditions."""
    if is_condition(head) and not _HEADING.search(head):
        return []
    end = _SENTENCE_END.search(text, at)
    members = text[: end.start()] if end else text
    found = [] if is_sentence(_GERMS.sub("", members[at:])) else condition_list(members, at + 1)
    if not found or not is_condition(found[0].name):
        return []
    return [condition for condition in found if is_condition(condition.name)]


def listed(statement: Statement) -> Iterator[Condition]:
    """Read an item of a list of uses: its head is the condition."""
    first = statement.block.sentences[0] is statement.sentence
    if statement.block.kind is not BlockKind.ITEM or not first or not set(statement.topics) & USES:
        return
    text = statement.text
    masked = _ASIDE.sub(lambda aside: "(" + "_" * (len(aside.group()) - 1), text)
    label = _LABEL.match(masked)
    begin = label.end() if label else 0
    end = _HEAD_END.search(masked, begin)
    head = text[: end.start()] if end else text
    if _is_too_long(_ASIDE.sub("", head[begin:])) or (end and _MEASURED.match(text, end.start())):
        return
    if end and end.group() == ":" and (members := _behind_heading(text, head[begin:], end.end())):
        yield from members
        return
    kept_up = _KEPT_UP.match(head, begin)
    for condition in condition_list(head, kept_up.end() if kept_up else begin):
        loose = is_adjective(condition.name.split()[-1].lower()) or substances_in(condition.name)
        if is_condition(condition.name) or (is_named(statement, condition) and not loose):
            yield condition
