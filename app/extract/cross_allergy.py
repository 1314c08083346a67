"""Reads who may be allergic to the drug because of what else they are allergic to.

* "people allergic to barine may also be allergic to it";
* "those with a known hypersensitivity to barines may show an allergic reaction to it".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.conditions import PERSON, conditions
from app.extract.restricted_groups import last_clause
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade
from app.vocabulary.warnings import ALLERGIC, ALLERGIC_REACTION, ALLERGY, SHOWS

_CROSS_ALLERGY = Cue(
    rf"(?:^|[;.] |, (?:so|and|but) )(?P<group>(?:{PERSON.pattern}) (?:(?:(?:who|that) are )?{ALLERGIC}|"
    rf"(?:with|who have) (?:an? )?(?:(?:known|previous|prior|suspected) )?{ALLERGY}) to "
    r"[^;:.,]{3,80}?) (?:(?:may|might|can|could)(?: also)?|(?:are|is) (?:also )?(?:more )?likely to)"
    rf"(?: be (?:also )?(?:{ALLERGIC}|sensitive)| react| {SHOWS} (?:an? |the )?{ALLERGIC_REACTION}) to\b",
    re.IGNORECASE,
)


def cross_allergy(text: str) -> Iterator[Restriction]:
    """Find the other allergy of those who may be allergic to this drug as well."""
    if (cross := _CROSS_ALLERGY.search(text)) and (names := tuple(conditions(cross["group"]))):
        yield Restriction(Grade.CAUTION, names, advice=last_clause(text).strip(" .,") or None)
