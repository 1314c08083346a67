"""Reads brand names off what a heading or a line announces: the items of a list, or "Other names are ..." below it."""

from __future__ import annotations

import re

from app.extract.name_subjects import is_of_the_drug
from app.extract.statements import Statement
from app.values.name_list import brand_names
from app.wikitext.document import BlockKind

_ANNOUNCED = re.compile(
    r"(?:[\w-]+ ){0,9}?(?:(?:brand|trade|proprietary)[ -]?names?|branded (?:products|versions)|(?<!of )(?<!in )brands)"
    r"(?: (?:of|for) [\w-]+)?(?: around the world| internationally)?"
    r"(?: (?:include|includes|are|is|in|and|worldwide|list)\b[^.:]{0,40})?:?",
    re.IGNORECASE,
)
# Under the heading "Brand names" nothing else has to say of which kind the names are.
_NAMES_OPEN = re.compile(
    r"(?:(?:The|Its|Some|Other|Common|These) ){0,2}(?:names )?(?:include|are):? (?=[A-Z0-9])", re.IGNORECASE
)
# "It is sold under many brand names. Names include Brandix and Otherol".
_SOLD_UNDER_MANY = re.compile(
    r"\b(?:sold|marketed|available|distributed)\b[^.;]{0,80}?\b(?:brand|trade|proprietary)[ -]?names\b"
    r"(?![^.;]*\bcountries\b)",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(r"(?:In )?(?:the )?[A-Z]\w+(?: (?:and )?(?:the )?[A-Z]\w+){0,4}: (?=[A-Z0-9])")
_COMBINED = re.compile(r"\b(?:combin|together|with\b)", re.IGNORECASE)
_MAKER_BEHIND = re.compile(r"\s[\u2013\u2014-]\s|\s(?:by|from)\s|\.(?:\s|$)|\s\(")
_NAME = re.compile(r"[A-Z0-9][\w\u2019'+./-]*(?: [A-Z0-9][\w\u2019'+./-]*){0,3}")
# "Brandix (UK), Brandol and Brandum (India)".
_ONLY_NAMES = re.compile(
    rf"{_NAME.pattern}(?: \([^()]*\))?(?:(?:,|;|,? and) {_NAME.pattern}(?: \([^()]*\))?){{1,60}}\.?\s*"
)

# "Brandix and Brandol are preparations of the acetate, while Brandum is of the free acid".
_ARE_MADE = re.compile(
    rf"(?:^|, (?:while|whereas|and|but) |; )(?P<names>{_NAME.pattern}(?:(?:, | and |, and ){_NAME.pattern}){{0,30}}) "
    r"(?:is|are) (?:(?:an? |the |both |all )?(?:[\w-]+ )?"
    r"(?:preparations?|formulations?|forms?|versions?|tablets?|capsules?|injections?) (?:of|containing) "
    r"|(?:made )?of the (?:[\w-]+ )?(?:salts?|esters?|base|acid|hydrates?)\b)"
)


def listed_brands(statement: Statement) -> list[str]:
    """Read an item's or a sentence's brand names; none where nothing announces them, or for a list of combinations."""
    block = statement.block
    if block.kind is BlockKind.PARAGRAPH:
        return _names_under_heading(statement)
    if block.kind is not BlockKind.ITEM or block.sentences[0] is not statement.sentence:
        return []
    announced = block.introduction.passage.plain.strip() if block.introduction else statement.section.title
    if not _ANNOUNCED.fullmatch(announced) or _COMBINED.search(announced) or _COMBINED.search(statement.text):
        return []
    return [name for name in brand_names(_MAKER_BEHIND.split(statement.text, maxsplit=1)[0]) if _NAME.fullmatch(name)]


def brands_behind_announcement(statement: Statement, title: str) -> list[str]:
    """Read the names of "These include ..." behind a sentence that says that the drug is sold under many."""
    opening, sentences = _NAMES_OPEN.match(statement.text), statement.block.sentences
    if not opening or statement.sentence not in sentences[1:]:
        return []
    before = sentences[sentences.index(statement.sentence) - 1].text
    if (
        not _SOLD_UNDER_MANY.search(before)
        or not is_of_the_drug(before, title)
        or _COMBINED.search(f"{before}{statement.text}")
    ):
        return []
    names = brand_names(statement.text[opening.end() :])
    return names if all(map(_NAME.fullmatch, names)) else []


def _names_under_heading(statement: Statement) -> list[str]:
    """Read the names of a sentence under a heading that announces them, which need not say what they are."""
    if not _ANNOUNCED.fullmatch(statement.section.title) or _COMBINED.search(statement.text):
        return []
    opening = _NAMES_OPEN.match(statement.text) or _IN_PLACE.match(statement.text)
    names = brand_names(statement.text[opening.end() :] if opening else statement.text)
    # A sentence that nothing opens is a list where all of it is names.
    listed = opening or (len(names) > 1 and _ONLY_NAMES.fullmatch(statement.text))
    if listed and all(map(_NAME.fullmatch, names)):
        return names
    return [name for made in _ARE_MADE.finditer(statement.text) for name in brand_names(made["names"])]
