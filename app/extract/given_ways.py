"""Reads the only way of giving the drug that a restriction is about, and keeps it beside each condition.

* behind the restricting words: "not recommended by intramuscular injection in gout", "must not be given orally to ...";
* in front of them: "oral <drug> is contraindicated in gout", "intravenous use in children should be avoided".
"""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.own_names import names_own_drug
from app.extract.phrases import LONGEST_PHRASE
from app.vocabulary.handling import PREPARATIONS, WAY_GIVEN, WAY_IN_NOUNS, WAYS_IN
from app.vocabulary.restrictions import GIVEN

_BEHIND = Cue(
    rf"\s(?:to be {GIVEN} )?(?P<way>{WAY_GIVEN})(?= (?:in|to|for|during|if|when|while)\b)"
    rf"|\sfor (?P<use>{WAYS_IN}) (?:use|administration)(?= (?:in|by|during|if|when|while)\b)",
    re.IGNORECASE,
)
_IN_FRONT = re.compile(
    rf"(?:^|[.,;] |\b(?:and|but|that|while|whereas) )(?:the |its )?(?P<way>{WAYS_IN}(?:,? (?:and|or) {WAYS_IN})?) "
    rf"(?P<what>[\w-]+)(?: (?!is\b|are\b)[\w-]+){{0,2}}?(?: (?:in|by|during|for) [^;]{{3,100}}?)?"
    r"(?: (?:is|are|was|were|may be|should be|to be))?(?: \w+ly)?\s*$",
    re.IGNORECASE,
)
_ITS_USE = re.compile(rf"(?:{WAY_IN_NOUNS}|{PREPARATIONS})", re.IGNORECASE)
_LONGEST_SUBJECT = 200


def end_with_way(trigger: re.Match[str]) -> int:
    """Find where the restricting words end, with the way of giving it that stands between them and the group."""
    behind = _BEHIND.match(trigger.string, trigger.end())
    return behind.end() if behind else trigger.end()


def by_only_way(names: tuple[str, ...], trigger: re.Match[str], own: frozenset[str]) -> tuple[str, ...]:
    """Give conditions with the only way of giving the drug that the restricting words are about, if any."""
    way = _only_way(trigger, own)
    return tuple(f"{name} ({way})" if way and len(f"{name} ({way})") <= LONGEST_PHRASE else name for name in names)


def _only_way(trigger: re.Match[str], own: frozenset[str]) -> str | None:
    text = trigger.string
    if behind := _BEHIND.match(text, trigger.end()):
        return behind["way"] or behind["use"]
    front = _IN_FRONT.search(text[max(0, trigger.start() - _LONGEST_SUBJECT) : trigger.start()])
    if not front or not (_ITS_USE.fullmatch(front["what"]) or names_own_drug(front["what"], own)):
        return None
    return front["way"] if front["way"].isupper() else front["way"].lower()
