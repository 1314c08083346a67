"""Gives the place that a list says once to each of its members: "pain and redness at the injection site".

Only what happens at such a place shares it: in "nausea, pain, and redness at the injection site" nausea does not.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.extract.phrases import LONGEST_PHRASE
from app.vocabulary.reaction_sites import LOCAL_REACTIONS, SITES

if TYPE_CHECKING:
    from app.extract.reaction_members import Mention

_SITE = rf"(?:{'|'.join(SITES)})(?:\s|-)sites?"
_PLACE_AFTER = re.compile(rf"\s(?:at|near|around|over|on|in) (?:the |an |their )?{_SITE}$", re.IGNORECASE)
_PLACE_BEFORE = re.compile(rf"^{_SITE} ", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def with_shared_sites(mentions: list[Mention]) -> list[Mention]:
    """Add the place of a member to its neighbours of the same list that can share it and name none."""
    return _from_before(_from_after(mentions))


def _from_after(mentions: list[Mention]) -> list[Mention]:
    """Carry a place that follows the last member back to those before it."""
    shared = list(mentions)
    place = ""
    for at in range(len(shared) - 1, -1, -1):
        found = _PLACE_AFTER.search(shared[at].name)
        place = found.group() if found else place if _is_local(shared[at].name) else ""
        if place and not found:
            shared[at] = _named(shared[at], f"{shared[at].name}{place}")
    return shared


def _from_before(mentions: list[Mention]) -> list[Mention]:
    """Carry a place that precedes the first member on to those after it."""
    shared = list(mentions)
    place = ""
    for at, mention in enumerate(shared):
        found = _PLACE_BEFORE.match(mention.name)
        place = found.group() if found else place if _is_local(mention.name) else ""
        if place and not found:
            shared[at] = _named(mention, f"{place}{mention.name}")
    return shared


def _is_local(name: str) -> bool:
    return all(word.lower() in LOCAL_REACTIONS for word in _WORD.findall(name))


def _named(mention: Mention, name: str) -> Mention:
    return replace(mention, name=name) if len(name) <= LONGEST_PHRASE else mention
