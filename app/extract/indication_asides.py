"""Leaves out what a sentence says in parentheses of another use: "A, B (but not in children) and C"."""

from __future__ import annotations

import re

from app.extract.indication_conditions import Condition
from app.extract.indication_names import is_condition
from app.extract.indication_phrases import condition_list
from app.extract.phrases import either
from app.vocabulary import indication_places as places

_ASIDE = re.compile(r"\([^()]*\)")
# "Spasticity (e.g. after strokes, in paraplegia)" names those who have it, no kinds of it.
_INCLUDING = re.compile(
    r" ?(?P<aside>\()(?:including|such as|e\.g\.,?|for example,?) "
    r"(?!(?:after|in|during|following|for|with|when|if|occurs?|occurring|seen|found|that|those)\b)",
    re.IGNORECASE,
)
# "Hormone producing tumours (acromegaly and gigantism)": two or more of them, or one of several names.
_KINDS = re.compile(r" ?(?P<aside>\()(?=[^()]{3,60} (?:and|or) [^()]{3,60}\))")
_MANY = re.compile(r"(?:diseases|disorders|conditions|tumou?rs|cancers|infections|syndromes)$", re.IGNORECASE)
_OF_ALL = re.compile(r"\((?:all|both|each|these|mostly|usually)\b", re.IGNORECASE)
_NEXT_MEMBER = re.compile(r",| (?:and|or)\b")
_PEOPLE = re.compile(rf"\b{either(places.PEOPLE)}\b", re.IGNORECASE)


def own_part(text: str, condition: Condition) -> str:
    """Blank the asides that are not on this condition, positions kept; one on some people only is on none."""
    if "(" not in text:
        return text

    def kept(aside: re.Match[str]) -> str:
        return aside.group() if _is_on(text, aside, condition) else " " * len(aside.group())

    return _ASIDE.sub(kept, text)


def included(text: str, condition: Condition) -> list[Condition]:
    """Read the kinds of a condition that stand right behind it, "epilepsy (including absence seizures)"."""
    behind = condition.start + len(condition.name)
    opening = _INCLUDING.match(text, behind) or (_KINDS.match(text, behind) if _MANY.search(condition.name) else None)
    aside = _ASIDE.match(text, opening.start("aside")) if opening else None
    found = condition_list(text[: aside.end() - 1], opening.end()) if opening and aside else []
    named = [kind for kind in found if is_condition(kind.name)]
    return named if opening and (opening.re is not _KINDS or len(named) == len(found) > 1) else []


def _is_on(text: str, aside: re.Match[str], condition: Condition) -> bool:
    """Tell whether an aside holds the condition, stands right behind it, or speaks of all."""
    if aside.start() < condition.start < aside.end() or _OF_ALL.match(aside.group()):
        return True
    if aside.end() <= condition.start:
        return not _NEXT_MEMBER.match(text, aside.end())
    between = text[condition.start + len(condition.name) : aside.start()]
    return not between.strip() and not _PEOPLE.search(aside.group())
