"""Tells the enzyme that the drug acts on from the class of drugs that do: "<drug> and ... are inhibitors of CYP2D6".

Where only the class is named, "CYP2D6 metabolises it; strong inhibitors such as ...", it is that of this enzyme.
"""

from __future__ import annotations

import re

from app.extract.own_names import names_own_drug
from app.extract.substance_patterns import POTENCY
from app.extract.substances import Substance, substances_in
from app.facts.interactions import InteractantKind

# What the drug is said to be, "inhibitors of CYP2D6", and the enzyme that it acts on.
_SAID_TO_BE = re.compile(
    r"(?:^|[.;:] )(?P<who>(?:\S+ ){1,3})(?:[^.;:]{0,60} )?(?<!that )(?<!which )(?:are|were) (?:both |also |all )?$"
)
_ACTS_ON = re.compile(r"(?:inhibitors|inducers) of (?:the )?(?:enzyme )?(?P<of>.+)|(?P<by>.+) (?:inhibitors|inducers)")

_BARE = re.compile(rf"(?P<how>{POTENCY} )?(?P<what>inducers|inhibitors)", re.IGNORECASE)


def acted_on(text: str, substance: Substance, own: frozenset[str]) -> list[Substance]:
    """Where the drug is itself one of the "inhibitors of CYP2D6", the enzyme is the other side; of others, nothing."""
    acts = _ACTS_ON.search(substance.name) if substance.kind is InteractantKind.DRUG_CLASS else None
    said = _SAID_TO_BE.search(text[: substance.start]) if acts else None
    if not acts or not said or not names_own_drug(said.group("who"), own):
        return [substance]
    named = substances_in(acts.group("of") or acts.group("by"))
    return [substance._replace(name=one.name, kind=one.kind) for one in named if one.kind is InteractantKind.ENZYME]


def with_enzyme(text: str, substance: Substance) -> Substance:
    """Call bare "inhibitors" by the enzyme that the sentence has named before them, where it has named one."""
    bare = _BARE.fullmatch(substance.name)
    if bare is None:
        return substance
    named = {one.name for one in substances_in(text[: substance.start]) if one.kind is InteractantKind.ENZYME}
    how, what = bare["how"] or "", bare["what"].lower()
    return substance._replace(name=f"{how}{named.pop()} {what}") if len(named) == 1 else substance
