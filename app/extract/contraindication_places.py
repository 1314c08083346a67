"""Tells where an article announces contraindications, and which words in such a place name no condition."""

from __future__ import annotations

import re
from functools import lru_cache

from app.cue import Cue
from app.extract.announcements import announced, is_listed
from app.extract.conditions import ILLNESS, PERSON, strength_word
from app.extract.listed_items import split_item
from app.extract.own_names import names_own_drug
from app.extract.restriction_triggers import Grade
from app.extract.restrictions import restrictions
from app.extract.statements import Statement
from app.vocabulary.restrictions import RESTRICTS_FIRST, TAKING_IT
from app.vocabulary.topics import Topic

_NEIGHBOURS = frozenset({Topic.CONTRAINDICATIONS, Topic.PRECAUTIONS})
_TAKING_IT = Cue(TAKING_IT, re.IGNORECASE)
_TAKEN = re.compile(
    r"(?P<name>.+?),? (?P<it>(?:who (?:are )?)?(?:tak(?:e|ing)|us(?:e|ing)|receiv(?:e|ing)|on|treated with) .+)",
    re.IGNORECASE,
)
_RESTRICTS = re.compile(RESTRICTS_FIRST, re.IGNORECASE)
# "Jaundice with previous foonib treatment" is what the patient had of it.
_FROM_EARLIER = re.compile(
    r" (?:with|from|on|after|during|due to|following) (?:prior|previous|earlier|past)\b"
    r"| (?:previously|formerly|once) (?:associated|linked|caused|induced)\b",
    re.IGNORECASE,
)


def announces_contraindications(statement: Statement) -> bool:
    """Tell whether the nearest announcement is of contraindications (precautions announced with them or not)."""
    named = announced(statement, _NEIGHBOURS)
    if Topic.CONTRAINDICATIONS not in named:
        return False
    either = named == _NEIGHBOURS or is_listed(statement)
    return not (either and _is_only_caution(statement.text))


@lru_cache(maxsize=256)  # both readers of restrictions ask it several times
def _is_only_caution(text: str) -> bool:
    """Tell whether there are words of caution and none of prohibition: a precaution, whatever the heading says."""
    grades = {restriction.grade for restriction in restrictions(text)}
    mild = Grade.CAUTION in grades or "caution" in split_item(text).rest.lower()
    return mild and not grades & {Grade.FORBIDDEN, Grade.DISCOURAGED} and strength_word(text) is None


def restricts_first(text: str) -> bool:
    """Tell whether a line begins with its restriction ("Not recommended in gout") rather than with a condition."""
    return bool(_RESTRICTS.match(text))


def is_about_the_drug(name: str, own: frozenset[str]) -> bool:
    """Tell whether the words are no condition but the drug's own use ("patients during treatment with it")."""
    reaction = any(word in name.casefold() for word in ("allerg", "hypersens", "intoleran", "sensitiv", "reaction to"))
    reaction = (
        reaction or any(cause in name for cause in ("-induced", "-related", "-associated")) or _is_from_earlier(name)
    )
    return not reaction and (names_own_drug(name, own) or bool(_TAKING_IT.search(name)))


def _is_from_earlier(name: str) -> bool:
    found = _FROM_EARLIER.search(name)
    return found is not None and bool(ILLNESS.search(name, 0, found.start()))


def without_the_drug(name: str, own: frozenset[str]) -> str:
    """Name the illness alone of "gout taking the drug"; other words as they are."""
    taken = _TAKEN.fullmatch(name)
    return taken["name"] if taken and _is_illness(taken["name"]) and is_about_the_drug(taken["it"], own) else name


def _is_illness(name: str) -> bool:
    return bool(ILLNESS.search(name)) and not PERSON.match(name)
