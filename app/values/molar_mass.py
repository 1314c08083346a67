"""Molar masses: `17,257.6 g/mol`, `144 kDa`, `558.555`."""

from __future__ import annotations

import re

from app.facts.quantity import Comparator, Quantity

UNIT = "g/mol"

_NUMBER = r"\d{1,3}(?:[,\u2009\u202f\xa0 ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_APPROXIMATELY = r"approximately|approx\.?|about|around|circa|ca\.?|average|avg\.?|[~≈≃∼]"
_UNIT = (
    r"g[\s·⋅.∙*]*mol\s*(?:[-−–]1|⁻¹)|g\s*/\s*mol(?:e)?|grams? per mole?|kg\s*/\s*mol|daltons?|Da|kilodaltons?|kDa|amu|u"
)
_MASS = re.compile(
    rf"(?P<about>{_APPROXIMATELY})?\s*(?P<low>{_NUMBER})(?:\s*(?:[-–—]|to)\s*(?P<high>{_NUMBER}))?\s*(?P<unit>{_UNIT})?",
    re.IGNORECASE,
)
_REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]|[;,]\s+\D.*", re.DOTALL)


def parse_molar_mass(text: str) -> Quantity | None:
    """Read a text that is one molar mass, in g/mol; a bare number is taken as g/mol. Remarks after it are left out."""
    match = _MASS.fullmatch(_REMARK.sub("", " ".join(text.split())).strip().rstrip("."))
    if match is None:
        return None
    factor = 1000.0 if (match["unit"] or "").lower().startswith("k") else 1.0
    low = _number(match["low"]) * factor
    high = _number(match["high"]) * factor if match["high"] else low
    if not 0 < low <= high:
        return None
    comparator = Comparator.APPROXIMATELY if match["about"] else None
    return Quantity(low=low, high=high, unit=UNIT, comparator=comparator)


def _number(text: str) -> float:
    return float(re.sub(r"[^\d.]", "", text))
