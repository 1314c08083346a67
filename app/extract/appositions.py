"""Tells a class that only says what a named drug is from one that is taken: "phenytoin, an enzyme inducer, may ..."."""

from __future__ import annotations

import re

from app.extract.substances import Substance
from app.facts.interactions import InteractantKind

# "Methotrexate (an antifolate drug)", whatever stands before the parenthesis.
_GLOSS = re.compile(r"\w \((?:an?|another) (?:[\w-]+ ){0,2}$")
_AFTER_COMMA = re.compile(
    r"(?P<comma>(?: \([^()]{1,40}\))?, )(?:(?:which|who) (?:is|are) )?(?:an?|another|both) (?:[\w-]+ ){0,3}$"
)
# "A sedative, an antacid or an opioid" is a list, "warfarin, an anticoagulant, may" is not.
_CLOSED = re.compile(r"(?:s|es)?(?:$|[.;)]|,(?! (?:and|or) an? )| (?:that|which)\b)")
# "Coumarins ('blood thinners')": what they are called.
_CALLED = re.compile(r" \([\"'\u2018\u201c]$")
_THE = re.compile(r"\bthe $", re.IGNORECASE)


def explains(text: str, substance: Substance, found: list[Substance]) -> bool:
    """Tell whether a class says what one of the drugs is: before it, behind it or in parentheses."""
    if substance.kind is not InteractantKind.DRUG_CLASS:
        return False
    before = text[: substance.start]
    called = _CALLED.search(before)
    if called and any(one.end == called.start() for one in found):
        return True
    singular = not substance.name.endswith("s")
    if singular and (_GLOSS.search(before) or _stands_before(text, substance, found)):
        return True
    apposed = _AFTER_COMMA.search(before)
    at = apposed.start("comma") if apposed and _CLOSED.match(text, substance.end) else None
    return any(one.kind is InteractantKind.DRUG and one.end == at for one in found)


def names_its_members(text: str, substance: Substance, found: list[Substance]) -> bool:
    """Tell a class that only says what the drugs behind it are: "the SSRIs citalopram and fluvoxamine"."""
    if substance.kind is not InteractantKind.DRUG_CLASS or not _THE.search(text[: substance.start]):
        return False
    return any(one.kind is InteractantKind.DRUG and text[substance.end : one.start] in {" ", ", "} for one in found)


def _stands_before(text: str, substance: Substance, found: list[Substance]) -> bool:
    """Find "the antibiotic cephalexin"."""
    return any(one.kind is InteractantKind.DRUG and text[substance.end : one.start] == " " for one in found)
