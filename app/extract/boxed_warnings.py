"""Reads what a boxed warning is about: "a boxed warning for fits in infants and for gout in men"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.conditions import PERSON, conditions
from app.extract.modality import is_only_about_animals
from app.extract.restricted_groups import last_clause
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade

# "A boxed warning for fits in infants and for gout in men" is of two things, each with its own people.
_AND_FOR = re.compile(r",? (?:and|or|as well as) (?:for|of|about|regarding|concerning) ", re.IGNORECASE)
_BOXED = Cue(
    r"\b(?:boxed|black[ -]box) warnings?\b(?: (?!of\b|for\b|on\b)\w[\w.]*){0,6}?(?: of \w+)?"
    # "For the drug about fits": what the warning is on, not what it is of.
    r"(?: (?:for|on|to) (?:the|its|all|this) (?:drug|medication|medicine|product|class|label|labell?ing)s?)?"
    # "For foonib to strengthen an earlier warning about fits".
    r"(?: for [\w-]+(?= (?:to|about|regarding|concerning|on|after|due to|because of)\b))?"
    r"(?: to (?:strengthen|emphasi[sz]e|highlight|reinforce|replace|update) (?:an?|the|its) (?:[\w-]+ )?warnings?)?"
    r"(?:,? (?:on|to|which) [^;.]{2,120}?,?(?= (?:due to|because of|after|about|regarding|concerning|for|over)\b))?"
    r"(?::| (?:for|about|regarding|concerning|of|on|due to|because of|after|over|covers|concerns|mentions|describes|"
    r"cites|highlights)|,? citing(?: concerns?)?(?: of| about| over)?)"
    r"(?: (?:the|an?)(?: number of)?)?(?: (?:increased|potential|possible|higher))?"
    r"(?: (?:risks? )?(?:of|for))? (?:this,? and (?:\w+ )?)?(?P<group>[^;.]{3,300})",
    re.IGNORECASE,
)
_NO_MORE = re.compile(r"\b(?:once|formerly|previously|no longer|removed|lifted|withdrawn|dropped)\b", re.IGNORECASE)
_WHEN = re.compile(r"(?: associated| seen)? (?:when|if|in|with|for|during|that (?:may|can|could))\b", re.IGNORECASE)
_PERSONS = re.compile(rf" (?:in|for) (?={PERSON.pattern})", re.IGNORECASE)


def boxed(text: str) -> Iterator[Restriction]:
    """Find what a boxed warning is about."""
    if (match := _BOXED.search(text)) and not is_only_about_animals(match.group("group")) and not _NO_MORE.search(text):
        for group in _AND_FOR.split(match.group("group")):
            persons = _PERSONS.search(group)
            names = tuple(conditions(group[persons.end() :] if persons else _WHEN.split(group)[0]))
            if names:
                yield Restriction(Grade.CAUTION, names, advice=last_clause(match.group()).strip(" .,") or None)
