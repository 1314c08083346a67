"""Reads that a drug is forbidden somebody only where another drug or some care is missing: "without a pacemaker"."""

from __future__ import annotations

import re

from app.extract.conditions import ILLNESS
from app.extract.substances import substances_in
from app.vocabulary.limits import SAFEGUARDS

_WITHOUT = re.compile(
    r",? (?P<limit>without (?:(?:an?|the|adequate|concomitant|concurrent|simultaneous|additional|appropriate) )*"
    r"(?P<what>[\w -]{3,60}))(?=$|,? (?:because|due to|owing to|since|as (?:it|this|they))\b)",
    re.IGNORECASE,
)
_SAFEGUARD = re.compile(rf"\b{SAFEGUARDS}\b", re.IGNORECASE)


def part_safeguard(group: str) -> tuple[str, str] | None:
    """Part "asthma without a bronchodilator" into the illness and the limit.

    None for a group that is named by what it lacks, "patients without a spleen", "hepatitis without cirrhosis".
    """
    found = _WITHOUT.search(group)
    if found is None or not ILLNESS.search(group, 0, found.start()):
        return None
    made_safe = _SAFEGUARD.search(found["what"]) or substances_in(found["what"])
    return (group[: found.start()], found["limit"]) if made_safe else None
