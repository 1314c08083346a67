"""Brands that articles themselves give of other drugs: "etanercept (Enbrel)"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from sqlmodel import Session, col, func, or_, select

from app.facts.lookup import lookup_key
from app.facts.sections import SectionRow

_BRACKETS = re.compile(r"\(([^()]{1,200})\)")
_BETWEEN = re.compile(r"\s*[,;/]\s*|\s+(?:or|and)\s+")
_BEFORE_BRAND = re.compile(r"(?:(?:brand|trade) ?names?|sold as|marketed as|brand|e\.g\.,?)[:\s]+", re.IGNORECASE)
# An abbreviation of a class stands there in capitals, and what a drug is in small letters.
_BRAND = re.compile(r"[A-Z]\w*[a-z]")
_MARKS = str.maketrans("", "", "\u00ae\u2122")
_LONGEST_NAME = 100
_FEWEST_LETTERS = 3


def brands_given(session: Session, brands: Collection[str], named: Mapping[int, Collection[str]]) -> dict[str, str]:
    """Find of which drug each brand is, both folded: as articles say that name the drug among their interactants.

    `named` are the folded interactants of each article by its drug's number. A brand of several drugs is left out.
    """
    wanted = sorted(brand for brand in brands if _FEWEST_LETTERS <= len(brand) <= _LONGEST_NAME)
    if not wanted or not named:
        return {}
    # The sections, of these articles only, that hold one of the names.
    query = select(SectionRow.drug_id, SectionRow.text).where(
        col(SectionRow.drug_id).in_(sorted(named)),
        or_(*(func.lower(SectionRow.text).contains(brand, autoescape=True) for brand in wanted)),
    )
    found: dict[str, set[str]] = defaultdict(set)
    for number, text in session.exec(query):
        for brand, drug in _given(text, named[number]):
            found[brand].add(drug)
    return {brand: next(iter(drugs)) for brand, drugs in found.items() if brand in wanted and len(drugs) == 1}


def _given(text: str, drugs: Collection[str]) -> Iterator[tuple[str, str]]:
    for brackets in _BRACKETS.finditer(text):
        before = lookup_key(text[max(0, brackets.start() - _LONGEST_NAME - 1) : brackets.start()])
        drug = max((drug for drug in drugs if _ends_with(before, drug)), key=len, default=None)
        if drug:
            inside = _BEFORE_BRAND.sub("", brackets[1].translate(_MARKS).strip(), count=1)
            yield from ((lookup_key(name), drug) for name in _BETWEEN.split(inside) if _BRAND.match(name))


def _ends_with(text: str, name: str) -> bool:
    return text.endswith(name) and not text[: -len(name)][-1:].isalnum()
