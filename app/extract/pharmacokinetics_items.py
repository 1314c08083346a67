"""Reads metabolites that a list tells one by one under a line that says so: "is metabolised into three of them:"."""

from __future__ import annotations

import re

from app.extract.named_metabolites import as_metabolite
from app.extract.statements import Statement
from app.facts.quantity import Quantity
from app.values.quantity import parse_quantity

_INTRODUCES = re.compile(
    r"\bmetaboli[sz]ed\b[^.;]* (?:in)?to\b[^.;]*:\s*$|\bmetabolites\b(?:(?! of [\w-]+ (?:inhibit|affect))[^.;])*:\s*$",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"\s*(?P<name>[^\s:;,(][^:;(\n\u2013\u2014]{2,60}?)\s*(?:\((?P<share>[^()]{0,20}\d\s?%)\))?"
    r"(?:\s*[:;\u2013\u2014]\s.*|,\s.*|\.?\s*)",
    re.DOTALL,
)


def listed_metabolite(statement: Statement, own: frozenset[str]) -> tuple[str, Quantity | None] | None:
    """Give the name that an item of such a list begins with, and its share."""
    block = statement.block
    if block.introduction is None or statement.sentence is not block.sentences[0]:
        return None
    if not _INTRODUCES.search(block.introduction.passage.plain):
        return None
    item = _ITEM.fullmatch(statement.text)
    name = as_metabolite(item["name"], own) if item else None
    if item is None or name is None:
        return None
    return name, parse_quantity(item["share"]) if item["share"] else None
