"""Finds the enzymes and carriers by which drugs are metabolised, where the drug changes what they do."""

from __future__ import annotations

import re

from app.extract.changed_effects import called_places, enzyme_places
from app.extract.substances import Substance, substances_in
from app.facts.interactions import InteractantKind

# What drugs are metabolised by or carried; other enzymes are what a drug acts on.
_METABOLIC = re.compile(
    r"CYP ?(?:1A|2[A-J]|3A)\d|cytochrome P-?450 (?:1A|2[A-J]|3A)\d|P-glyco|UGT|UDP-gluc|OATP?|OCT|MATE"
    r"|BCRP|breast cancer res",
    re.IGNORECASE,
)


def metabolic_enzymes(text: str, own: frozenset[str]) -> list[Substance]:
    """Find those that the drug inhibits or induces, or is called an inhibitor or inducer of."""
    places = enzyme_places(text, own)
    enzymes = [s for s in substances_in(text) if s.kind is InteractantKind.ENZYME] if places else []
    changed = [s for s in enzymes if any(start <= s.start < end for start, end in places)]
    return [*filter(_is_metabolic, changed), *called_enzymes(text, own)]


def called_enzymes(text: str, own: frozenset[str]) -> list[Substance]:
    """Find those of which the drug is called an inhibitor or inducer."""
    places = called_places(text, own)
    named = (Substance(text[start:end], InteractantKind.ENZYME, start, end) for start, end in places)
    return [enzyme for enzyme in named if _is_metabolic(enzyme)]


def _is_metabolic(enzyme: Substance) -> bool:
    return bool(_METABOLIC.match(enzyme.name))
