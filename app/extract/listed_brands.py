"""Reads brand names off the items of a list that a heading or a line announces: "Brand names include:"."""

from __future__ import annotations

import re

from app.extract.statements import Statement
from app.values.name_list import brand_names
from app.wikitext.document import BlockKind

_ANNOUNCED = re.compile(
    r"(?:[\w-]+ ){0,4}?(?:brand|trade|proprietary)[ -]?names?"
    r"(?: (?:of|for) [\w-]+)?(?: (?:include|includes|are|is|in|and|worldwide|list)\b[^.:]{0,40})?:?",
    re.IGNORECASE,
)
_COMBINED = re.compile(r"\b(?:combin|together|with\b)", re.IGNORECASE)
_MAKER_BEHIND = re.compile(r"\s[\u2013\u2014-]\s|\s(?:by|from)\s|\.(?:\s|$)|\s\(")
_NAME = re.compile(r"[A-Z0-9][\w\u2019'+./-]*(?: [A-Z0-9][\w\u2019'+./-]*){0,3}")


def listed_brands(statement: Statement) -> list[str]:
    """Read an item's brand names; none where nothing announces them, or where the list is of combinations."""
    block = statement.block
    if block.kind is not BlockKind.ITEM or block.sentences[0] is not statement.sentence:
        return []
    announced = block.introduction.passage.plain.strip() if block.introduction else statement.section.title
    if not _ANNOUNCED.fullmatch(announced) or _COMBINED.search(announced) or _COMBINED.search(statement.text):
        return []
    return [name for name in brand_names(_MAKER_BEHIND.split(statement.text, maxsplit=1)[0]) if _NAME.fullmatch(name)]
